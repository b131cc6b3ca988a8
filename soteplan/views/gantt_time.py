"""A scroll area along a scale of time: zoom, and which days are seen."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea

from soteplan.views.gantt_window import TimeWindow, today


class TimeView(QAbstractScrollArea):
    """`unit` is how many screen px one px of the design takes; `redraw` paints all that stands on the scale anew."""

    times: TimeWindow

    def __init__(self, times: TimeWindow) -> None:
        super().__init__()
        self.times = times
        self._first = times.first

    @property
    def unit(self) -> float:
        return 1.0

    def redraw(self) -> None:
        self.viewport().update()

    @property
    def _room(self) -> float:
        return self.viewport().width() / self.unit

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Closer or further; the day at a px of the viewport, its middle if none is given, stays where it is."""
        at = self.viewport().width() / 2 if x is None else x
        day = self.times.day((at + self.horizontalScrollBar().value()) / self.unit)
        self.times.zoom(factor, self._room)
        self._scroll_to(day, at)

    def fit(self) -> None:
        """The whole plan in the width."""
        self.times.fit(self._room)
        self._scroll_to(self.times.first, 0)

    def fit_days(self, first: int, last: int) -> None:
        """A period in the width, with some air at either side."""
        left = self.times.fit_days(first, last, self._room)
        self._scroll_to(left, 0)

    def show_today(self) -> None:
        self.show_day(today())

    def show_day(self, day: int) -> None:
        """Bring a day to the middle."""
        self.times.include(day)
        self._scroll_to(day, self.viewport().width() / 2)

    def show_days(self, first: int, last: int) -> None:
        """Bring a period into view where nothing of it is."""
        left, scale = self.horizontalScrollBar().value() / self.unit, self.times.scale
        if last < scale.day_at(left) or first > scale.day_at(left + self._room):
            self.show_day(first)

    def bring_back(self, px_per_day: float, left: float) -> None:
        """The zoom and the first day of an earlier chart of the plan."""
        self.times.set_scale(px_per_day)
        self._scroll_to(left, 0)

    @property
    def first_seen(self) -> float:
        """The day at the left edge."""
        return self.times.day(self.horizontalScrollBar().value() / self.unit)

    def grow(self) -> None:
        """The window has become wider: what is seen stays where it is."""
        day = self.horizontalScrollBar().value() / self.unit / self.times.scale.px_per_day + self._first
        if self.times.fitted:
            self.fit()
        else:
            self._scroll_to(day, 0)

    def scroll_time(self, steps: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + steps * self.viewport().width() // 4)

    def _scroll_to(self, day: float, x: float) -> None:
        self._first = self.times.first
        self._set_extent()
        self.horizontalScrollBar().setValue(round(self.times.x(day) * self.unit - x))
        self.redraw()

    def _set_extent(self) -> None:
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        bar.setRange(0, max(0, round(self.times.width * self.unit) - width))
        bar.setPageStep(width)
        bar.setSingleStep(max(1, width // 20))
