"""What the charts of money share: stacked bars in the shapes of the figures, legends, axes. pyqtgraph is heavy."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from soteplan.figures.shapes import DIVIDED, Box
from soteplan.figures.sheet import Entry, Sheet
from soteplan.figures.tokens import SERIES
from soteplan.figures.wrap import wrap
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.texts.language import Language
from soteplan.views.look import Look

BAR = 0.62  # of the room of a place
HEADROOM = 1.12
NAME = 32  # px at 100 %: the least room for a name under a plot; where there is less, some are left out
FOOT, LINE = 28, 15  # px at 100 %: under a plot, and for each more line of the names there
PATTERNS = ("", "rising", "falling", "upright", "level")  # beside each colour, as on paper


class Style(NamedTuple):
    """How a layer is filled: a colour by its token, and a pattern that tells it apart without colour."""

    fill: str
    pattern: str = ""
    stroke: str = ""


STYLES = tuple(Style(colour, pattern) for colour, pattern in zip(SERIES, PATTERNS, strict=True))


class Stack(NamedTuple):
    """Layers on one another: which, and where their bar stands from the middle of a place, in parts of its room."""

    layers: tuple[int, ...]
    left: float = -BAR / 2
    width: float = BAR


class Bars(pg.GraphicsObject):  # type: ignore[misc]
    """Stacked bars: patterns stand still however the axes are scaled."""

    def __init__(
        self,
        amounts: Sequence[Sequence[float]],
        look: Look,
        styles: Sequence[Style] = STYLES,
        stacks: Sequence[Stack] = (),
    ) -> None:
        super().__init__()
        self._amounts, self._styles, self._look = amounts, styles, look
        self._stacks = stacks or [Stack(tuple(range(len(amounts))))]
        self.count = len(amounts[0]) if amounts else 0

    def layers(self, place: int, stack: int = 0) -> list[tuple[int, float, float]]:
        """(layer, from, to): what is positive stacks upwards, what is negative downwards."""
        up = down = 0.0
        found = []
        for number in self._stacks[stack].layers:
            amount = self._amounts[number][place]
            start = up if amount >= 0 else down
            up, down = (up + amount, down) if amount >= 0 else (up, down + amount)
            if amount:
                found.append((number, start, start + amount))
        return found

    def top(self, place: int) -> float:
        return max(
            (max(a, b) for stack in range(len(self._stacks)) for _, a, b in self.layers(place, stack)), default=0.0
        )

    def bottom(self, place: int) -> float:
        return min(
            (min(a, b) for stack in range(len(self._stacks)) for _, a, b in self.layers(place, stack)), default=0.0
        )

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """The layer and the place under a point, if there is one."""
        place = round(x)
        if not 0 <= place < self.count:
            return None
        for number, stack in enumerate(self._stacks):
            if stack.left <= x - place <= stack.left + stack.width:
                for layer, start, end in self.layers(place, number):
                    if min(start, end) <= y <= max(start, end):
                        return layer, place
        return None

    def boundingRect(self) -> QRectF:
        low = min((self.bottom(place) for place in range(self.count)), default=0.0)
        high = max((self.top(place) for place in range(self.count)), default=1.0)
        return QRectF(-0.5, low, max(self.count, 1), max(high - low, 1e-9))

    def paint(self, painter: QPainter, *_: Any) -> None:
        to_screen = painter.transform()
        painter.save()
        painter.resetTransform()
        scale = self._look.scale * painter.device().devicePixelRatioF()
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self.count):
            for number, stack in enumerate(self._stacks):
                for layer, start, end in self.layers(place, number):
                    first = to_screen.map(QPointF(place + stack.left, end)) / scale
                    last = to_screen.map(QPointF(place + stack.left + stack.width, start)) / scale
                    area = QRectF(first, last).normalized()
                    paint_shapes([self._layer(layer, area)], painter, self._look.palette)
        painter.restore()

    def _layer(self, number: int, area: QRectF) -> Box:
        fill, pattern, stroke = self._styles[number]
        gap = 1 if area.height() > 4 else 0  # a hair of paper between the layers
        return Box(
            area.x(), area.y() + gap, area.width(), area.height() - gap, fill=fill, stroke=stroke, pattern=pattern
        )


class Legend(QWidget):
    """Samples and what they mean, in as many lines as the width asks for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._meter = QtMeter()
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self._entries = entries
        self.setAccessibleName(", ".join(entry.text for entry in entries))
        self.setFixedHeight(self._height(self.width()))
        self.update()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        height = self._height(self.width())
        if height != self.height():
            self.setFixedHeight(height)

    def _height(self, width: int) -> int:
        return self._look.px(Sheet(self._meter).legend(0, 0, width / self._look.scale, self._entries)) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        sheet = Sheet(self._meter)
        sheet.legend(0, 0, self.width() / self._look.scale, self._entries)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._look.scale, self._look.scale)
            paint_shapes(sheet.shapes, painter, self._look.palette)


class MoneyAxis(pg.AxisItem):  # type: ignore[misc]
    """Amounts as the language writes them, or shares where the values are basis points."""

    def __init__(self, language: Language, *, shares: bool = False) -> None:
        super().__init__("left")
        self._language, self._shares = language, shares

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self._shares:
            return [self._language.percent(round(value)) for value in values]
        return [axis_text(self._language, round(value), spacing) for value in values]


def axis_text(language: Language, cents: int, spacing: float) -> str:
    """A tick in M€ or t€, with just the decimals its neighbours ask for."""
    if cents == 0:
        return "0"
    if spacing >= 10_000_000:
        decimals = 0 if spacing >= 100_000_000 else 1
        return f"{language.number(cents / 100_000_000, decimals)}\u00a0M€"
    return (
        language.millions(cents) if abs(cents) < 100_000_000 else f"{language.number(cents / 100_000_000, 2)}\u00a0M€"
    )


def money_plot(look: Look, language: Language, *, shares: bool = False) -> Any:
    """An empty plot of amounts or shares."""
    return quiet_plot(look, MoneyAxis(language, shares=shares))


def quiet_plot(look: Look, axis: Any) -> Any:
    """An empty plot in the look: no menu, nothing to drag, hairlines under what is drawn; `axis` stands at its left."""
    plot = pg.PlotWidget(background=look.colour("paper"), axisItems={"left": axis})
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    plot.setFrameShape(plot.Shape.NoFrame)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    font = QFont(look.font("small"))
    for name in ("left", "bottom"):
        side = plot.getAxis(name)
        side.setPen(look.colour("line"))
        side.setTextPen(look.colour("ink2"))
        side.setStyle(tickFont=font, tickLength=0, tickTextOffset=look.px(6))
    axis.setWidth(look.px(56))
    axis.setPen(None)
    axis.setZValue(-1)  # the grid lies under the bars
    axis.setTickPen(look.colour("line"))
    axis.setStyle(maxTickLevel=0)
    plot.getAxis("bottom").setHeight(look.px(FOOT))
    plot.showGrid(y=True, alpha=1)
    return plot


def name_places(plot: Any, look: Look, names: Sequence[tuple[int, str]], room: float) -> None:
    """Names under a plot, each in `room` px, in two lines where it is wider."""
    meter, every = QtMeter(), 1
    if room > 0:
        every = max(1, ceil(look.px(NAME) / room))
    shown = [(place, _folded(name, meter, room * every / look.scale)) for place, name in names[::every]]
    lines = max((text.count("\n") + 1 for _, text in shown), default=1)
    axis = plot.getAxis("bottom")
    axis.setHeight(look.px(FOOT + (lines - 1) * LINE))
    axis.setTicks([shown])


def _folded(name: str, meter: QtMeter, room: float) -> str:
    lines = wrap(name, room, "small", meter, max_lines=2)
    return "\n".join(line.removesuffix(DIVIDED) + "-" * line.endswith(DIVIDED) for line in lines)


def value_label(text: str, look: Look) -> Any:
    """A number over a bar."""
    label = pg.TextItem(text, look.colour("ink"), anchor=(0.5, 1), border=None, fill=look.colour("paper"))
    label.setFont(look.font("label"))
    return label
