"""Buttons that read as text: a big number with what it means, a line of a list, a heading. Each leads somewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from soteplan.figures.shapes import Shape, Text
from soteplan.figures.tokens import CARD_RADIUS, STYLES
from soteplan.figures.wrap import ELLIPSIS, wrap
from soteplan.models.tips import plain_tip
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.views.look import Look
from soteplan.views.quiet import pressed_by_enter

_meter = QtMeter()


class Part(NamedTuple):
    """A text in a link, wrapped to at most so many lines; `left` is where it stands from the left edge."""

    text: str
    style: str = "body"
    colour: str = "ink"
    lines: int = 1
    left: float = 0
    beside: bool = False  # on the same line as the part before it


class Link(QAbstractButton):
    """Texts under one another, painted as a figure's texts are; wrapped to the width it has."""

    def __init__(
        self, look: Look, follow: Callable[[], object], *, padding: int = 8, air: int = 6, framed: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._padding = padding
        self._air = air
        self._framed = framed
        self._parts: tuple[Part, ...] = ()
        self._lines = 0  # height in px at 100 %; 0 lets it follow the texts
        self.clicked.connect(lambda _: follow())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, parts: Sequence[Part], *, leads: bool = True) -> None:
        """What the link shows. One that leads nowhere is plain text."""
        self._parts = tuple(part for part in parts if part.text)
        self.setAccessibleName(". ".join(part.text for part in self._parts))
        self.setEnabled(leads)
        self._tell_whole()
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        return " ".join(part.text for part in self._parts)

    def keep_height(self, height: float) -> None:
        """The same height whatever it says, in px at 100 %."""
        self._lines = round(height)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._lines:
            return self._look.px(self._lines)
        _, bottom = self._set(width / self._look.scale)
        return self._look.px(bottom + self._air)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.heightForWidth(self.width() or self._look.px(200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(self._lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        """What is cut can be read on hover."""
        shapes, _ = self._set(self.width() / self._look.scale)
        lines = [shape.lines[-1] for shape in shapes if isinstance(shape, Text) and shape.lines]
        cut = any(line.endswith(ELLIPSIS) for line in lines)
        self.setToolTip(plain_tip(self.words) if cut else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            painter.scale(self._look.scale, self._look.scale)
            paint_shapes(self._set(self.width() / self._look.scale)[0], painter, self._look.palette)

    def _paint_ground(self, painter: QPainter) -> None:
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        ground = "accent_tint" if lit else "frame" if self._framed else "paper"
        ring = self.hasFocus()
        width = 2 if ring else 0
        painter.setPen(QPen(self._look.colour("accent"), width) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(ground))
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = CARD_RADIUS * self._look.scale
        painter.drawRoundedRect(edge, radius, radius)

    def _set(self, width: float) -> tuple[list[Shape], float]:
        """The texts in their places, and where they end."""
        shapes: list[Shape] = []
        y = above = float(self._air)
        for part in self._parts:
            room = width - 2 * self._padding - part.left
            style = _fitting(part, room)
            lines = wrap(part.text, max(20.0, room), style, _meter, part.lines)
            top = above if part.beside else y
            shapes.append(Text(self._padding + part.left, top, lines, style, part.colour, width=room))
            above, y = top, max(y, top + STYLES[part.style].line * len(lines))
        return shapes, y


def _fitting(part: Part, room: float) -> str:
    """A big number that would be cut is set smaller."""
    return "title" if part.style == "big" and _meter.width(part.text, "big") > room else part.style
