"""A figure on which links are drawn by drag from box to box, and selected by a click on their line."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip

from soteplan.figures.shapes import Key
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language
from soteplan.views.canvas_drags import LinkPull
from soteplan.views.explanation import ExplanationField
from soteplan.views.figure_view import FigureView, Keys
from soteplan.views.gesture import Gesture
from soteplan.views.line_index import middle
from soteplan.views.look import Look

PORT, PORT_REACH = 5, 11  # px at 100 %: radius of the handle of a link, and from where it is grasped
EDGE = 24  # px at 100 %: how near to the edge a drag scrolls

Judge = Callable[[Key, Key], bool]


class LinkingView(FigureView):
    """A drag with the right button or Alt, or from the handle at a box's right edge, pulls a link."""

    picks_lines: ClassVar[bool] = True
    linked = Signal(object, object)  # Keys of both ends
    menu_asked = Signal(QPoint)  # where on the screen

    def __init__(self, look: Look, language: Language, name: str, keys: Keys | None = None) -> None:
        super().__init__(look, name, keys)
        self.look = look
        self.may_drag: Callable[[], bool] = lambda: True
        self.takes_link: Callable[[Key, Key | None], bool] = lambda source, target: target is not None
        self.refuses: Judge = lambda source, target: False
        self.told: Callable[[Key], str] = lambda key: ""  # a row in full, for tips and screen readers
        self.explanation = ExplanationField(look, language, self.viewport())
        self._how_to_link = language.text("Links", "Drag to what this contributes to")
        self._hovered: Key | None = None
        self._pulled: Key | None = None
        self.viewport().setMouseTracking(True)

    # explaining

    def ask_why(self, link: Key, about: str, text: str, keep: Callable[[str], object]) -> None:
        """Open the field for the explanation beside a link's line."""
        at = self.middle_of(link) or QPointF(self.viewport().rect().center())
        self.explanation.ask(at.toPoint() + QPoint(8, 8), about, text, keep, self.setFocus)

    def middle_of(self, link: Key) -> QPointF | None:
        """The point halfway along a link's line, in the view."""
        lines = self._lines.of(link)
        return self.from_figure(QPointF(*middle(lines[0]))) if lines else None

    def _words(self) -> str:
        """Of a line both its ends, which are not written on it."""
        is_line = bool(self._selected and self._lines.of(self._selected))
        return self.told(self._selected) if is_line and self._selected else super()._words()

    def viewportEvent(self, event: QEvent) -> bool:
        """What is cut short on a box, and what a line says, can be read on hover."""
        if not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        QToolTip.showText(event.globalPos(), plain_tip(self._tip_at(QPointF(event.pos()))), self.viewport())
        return True

    def _tip_at(self, point: QPointF) -> str:
        if self._port_at(point) is not None:
            return self._how_to_link
        key = self._key_at(point)
        return self.told(key) if key else ""

    # the handle

    def port_of(self, key: Key) -> QPointF | None:
        """Where the handle of a box's links stands in the view."""
        bounds = self._figure.bounds_of(key)
        return self.from_figure(QPointF(bounds.right, bounds.centre.y)) if bounds else None

    def _port_at(self, point: QPointF) -> Key | None:
        for key in (self._hovered, self._selected):
            port = self.port_of(key) if key and self._has_port(key) else None
            if port is not None and (port - point).manhattanLength() <= 1.5 * self.look.px(PORT_REACH):
                return key
        return None

    def _has_port(self, key: Key) -> bool:
        return self.may_drag() and self._figure.bounds_of(key) is not None

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pulled = self._source_of(event)
        super().mousePressEvent(event)

    def _source_of(self, event: QMouseEvent) -> Key | None:
        """The box from which a drag that begins here pulls a link."""
        if not self.may_drag():
            return None
        right = event.button() is Qt.MouseButton.RightButton
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        place = self.to_figure(event.position())
        over = self._figure.at(place.x(), place.y()) if right or alt else None
        return over or (None if right else self._port_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click with the right button asks for a menu; systems differ in when they say so themselves."""
        was_click = self._gesture is None and not self._panning
        super().mouseReleaseEvent(event)
        if was_click and event.button() is Qt.MouseButton.RightButton:
            key = self._key_at(event.position())
            if key is not None:
                self._pick(key)
            self.menu_asked.emit(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self._selected is not None:
            place = self.place_of(self._selected) or self.viewport().rect()
            self.menu_asked.emit(self.viewport().mapToGlobal(place.center()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._gesture is not None:
            self._scroll_at_edge(event.position())
        elif not event.buttons():
            self._hover(event.position())

    def _scroll_at_edge(self, point: QPointF) -> None:
        """A drag near the edge brings what is beyond it into view."""
        edge, room = self.look.px(EDGE), self.viewport().rect()
        way_x = (point.x() > room.width() - edge) - (point.x() < edge)
        way_y = (point.y() > room.height() - edge) - (point.y() < edge)
        if way_x or way_y:
            self._scroll_by(QPointF(way_x, way_y) * edge / 2)

    def _hover(self, point: QPointF) -> None:
        place = self.to_figure(point)
        hovered = self._port_at(point) or self._figure.at(place.x(), place.y())
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
        over_port = self._port_at(point) is not None
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if over_port else Qt.CursorShape.ArrowCursor)

    def _gesture_for(self, event: QMouseEvent) -> Gesture | None:
        bounds = self._figure.bounds_of(self._pulled) if self._pulled else None
        if self._pulled is None or bounds is None or self._grabbed is None:
            return None
        return LinkPull(self, self._pulled, bounds, self._grabbed)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hovered is not None and self._gesture is None and self._has_port(self._hovered):
            self._paint_port(self._hovered)

    def _paint_port(self, key: Key) -> None:
        port = self.port_of(key)
        if port is None:
            return
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.look.colour("accent"), self.look.px(2)))
            painter.setBrush(self.look.colour("paper"))
            painter.drawEllipse(port, self.look.px(PORT), self.look.px(PORT))
