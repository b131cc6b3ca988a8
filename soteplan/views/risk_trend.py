"""How risks have stood, as a chart: one risk before and after its responses, or all by level. pyqtgraph is heavy."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soteplan.domain.risk_history import Moment, RegisterMoment
from soteplan.domain.risk_scale import LEVELS
from soteplan.figures.risk_matrix import TINTS
from soteplan.figures.sheet import Entry, box_sample
from soteplan.models.risk_table import LEVELS as LEVEL_WORDS
from soteplan.models.risk_table import SYMBOLS
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language
from soteplan.views.look import Look
from soteplan.views.plots import HEADROOM, Bars, Legend, Style, quiet_plot, value_label
from soteplan.views.run_lines import Stroke, line_sample

BEFORE, AFTER = Stroke("ink2", 2, dashed=True), Stroke("accent", 3)
EDGES = {"low": "ok", "medium": "watch", "high": "act"}
PATTERNS = {"low": "", "medium": "rising", "high": "falling"}
STYLES = tuple(Style(TINTS[level], PATTERNS[level], EDGES[level]) for level in LEVELS)
MOST_LABELS = 12
LABEL, POINT = 24, 8  # px at 100 % over a bar for its number, and over a point


class RiskTrend(QWidget):
    """The last place is the present. Heights of a risk are shares of the greatest score of the scale of their day."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._look, self._language = look, language
        self.plot = quiet_plot(look, pg.AxisItem("left"))
        self.plot.scene().sigMouseMoved.connect(self._hover)
        self.legend = Legend(look)
        self._told: list[str] = []
        self._top, self._over = 1.0, POINT
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.plot, 1)
        column.addWidget(self.legend)

    def show_risk(self, name: str, found: Sequence[Moment]) -> None:
        """The scores of one risk at each of its reviews and now."""
        self.plot.clear()
        self._told = [self._told_moment(moment) for moment in found]
        text = self._language.text
        self._steps([moment.inherent and moment.inherent.value / moment.steps**2 for moment in found], BEFORE)
        self._steps([moment.residual and moment.residual.value / moment.steps**2 for moment in found], AFTER)
        self.plot.getAxis("left").setTicks([self._score_ticks({moment.steps for moment in found})])
        self._set_range([moment.date for moment in found], 1.0, POINT)
        entries = ((BEFORE, "Before the responses"), (AFTER, "After the responses"))
        self.legend.show_entries([Entry(line_sample(stroke), text("Review", words)) for stroke, words in entries])
        self._describe(name)

    def show_register(self, name: str, found: Sequence[RegisterMoment]) -> None:
        """How many risks of each level there were on each day of review, and are now."""
        self.plot.clear()
        self._told = [self._told_register(moment) for moment in found]
        bars = Bars([[float(moment.counts[level]) for moment in found] for level in LEVELS], self._look, STYLES)
        self.plot.addItem(bars)
        if len(found) <= MOST_LABELS:
            for place in range(len(found)):
                label = value_label(self._language.number(round(bars.top(place))), self._look)
                label.setPos(place, bars.top(place))
                self.plot.addItem(label)
        most = max((bars.top(place) for place in range(len(found))), default=1)
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 10**6) if most / step <= 6)
        ticks = [(value, self._language.number(value)) for value in range(0, int(most) + step, step)]
        self.plot.getAxis("left").setTicks([ticks])
        self._set_range([moment.date for moment in found], max(most, 1), LABEL)
        words = {level: self._language.text("figure", LEVEL_WORDS[level]) for level in LEVELS}
        self.legend.show_entries(
            [
                Entry(box_sample(style.fill, style.stroke, style.pattern), f"{SYMBOLS[level]} {words[level]}")
                for level, style in zip(LEVELS, STYLES, strict=True)
            ]
        )
        self._describe(name)

    def _steps(self, heights: Sequence[float | None], stroke: Stroke) -> None:
        """A point for each review, held until the next one."""
        known = [(place, height) for place, height in enumerate(heights) if height]
        colour = self._look.colour(stroke.colour)
        style = Qt.PenStyle.DashLine if stroke.dashed else Qt.PenStyle.SolidLine
        pen = pg.mkPen(colour, width=stroke.width * self._look.scale, style=style)
        places, values = [float(place) for place, _ in known], [height for _, height in known]
        self.plot.plot(places, values, pen=pen, symbol="o", symbolBrush=colour, symbolPen=None,
                       symbolSize=self._look.px(8), antialias=True)  # fmt: skip

    def _score_ticks(self, sizes: set[int]) -> list[tuple[float, str]]:
        """Scores where every day had the same scale, else shares of the greatest."""
        if len(sizes) > 1:
            return [(share / 4, self._language.percent(share * 2500)) for share in range(5)]
        (steps,) = sizes
        return [(step / steps, self._language.number(step * steps)) for step in range(steps + 1)]

    def _set_range(self, dates: Sequence[str], top: float, over: int) -> None:
        """What stands highest, and the px at 100 % that it needs over it."""
        count = len(dates)
        step = max(1, -(-count // 10))
        ticks = [(place, self._date(date)) for place, date in enumerate(dates) if (count - 1 - place) % step == 0]
        self.plot.getAxis("bottom").setTicks([ticks])
        self.plot.setXRange(-0.5, max(count, 1) - 0.5, padding=0)
        self._top, self._over = top, over
        self._make_room()

    def _make_room(self) -> None:
        """Over what stands highest, as much as is written there."""
        height = self.plot.getViewBox().height()
        air = max(HEADROOM - 1 if self._over == LABEL else 0, self._look.px(self._over) / height) if height > 0 else 0
        self.plot.setYRange(0, self._top * (1 + min(air, 1)), padding=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _date(self, date: str) -> str:
        return self._language.date(date) if date else self._language.text("Review", "Now")

    # told

    def _told_moment(self, moment: Moment) -> str:
        scores = [f"{score.value} {SYMBOLS[score.level]}" for score in (moment.inherent, moment.residual) if score]
        note = f" {moment.review.note}" if moment.review and moment.review.note else ""
        return f"{self._date(moment.date)}: {' → '.join(scores) or '–'}{note}"

    def _told_register(self, moment: RegisterMoment) -> str:
        counts = ", ".join(
            f"{self._language.text('figure', LEVEL_WORDS[level])} {moment.counts[level]}" for level in reversed(LEVELS)
        )
        return f"{self._date(moment.date)}: {counts}"

    def _describe(self, name: str) -> None:
        for widget in (self, self.plot):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(". ".join(self._told))

    def _hover(self, place: QPointF) -> None:
        self.plot.setToolTip(self.told_at(self.plot.getViewBox().mapSceneToView(place).x()))

    def told_at(self, x: float) -> str:
        """What stands at a place of the chart, or ""."""
        place = round(x)
        return plain_tip(self._told[place]) if 0 <= place < len(self._told) else ""
