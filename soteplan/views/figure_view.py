"""A figure on the screen: zoomed, panned, and walked through by mouse and keyboard.

What is selected or dragged is painted on a second layer, so the figure itself is the one that is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame

from soteplan.figures.shapes import Figure, Key, Rect, Target
from soteplan.figures.tokens import CARD_RADIUS
from soteplan.figures.tree import Size
from soteplan.rendering.painter import paint_shapes
from soteplan.views.figure_light import Light, LitShapes, veil
from soteplan.views.gesture import Gesture
from soteplan.views.line_index import LineIndex
from soteplan.views.look import Look
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import PaintsFocus, give_viewport
from soteplan.views.walking import WAYS, nearest, to_show

MARGIN = 16  # px of paper around the figure
SMALLEST, LARGEST = 0.1, 4.0
WHEEL_STEP = 1.15
RING_GAP, RING_WIDTH = 3, 2
LIT_LINE = 3  # px: width of a selected line
LINE_REACH = 6  # px on the screen from which a line is hit

Keys = Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]
NOTHING = Figure(0, 0, ())


class FigureView(PaintsFocus, QAbstractScrollArea):
    """Scrolls in screen px; one px of the figure is `scale` px on the screen."""

    picks_lines: ClassVar[bool] = False  # whether lines that stand for rows are selected by a click
    fills: ClassVar[bool] = False  # whether a figure that has to be scrolled one way takes all the room the other way

    picked = Signal(str, str)  # table and id of what was chosen; both empty for the paper beside it
    activated = Signal(str, str)  # double click

    def __init__(self, look: Look, name: str, keys: Keys | None = None, margin: int = MARGIN) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._margin = margin
        self._keys = dict(keys or {})
        self._figure = NOTHING
        self._shapes = LitShapes()
        self._targets: list[Target] = []
        self._selected: Key | None = None
        self._zoom = 1.0
        self._fitted = True  # until the user zooms, the figure follows the size of the view
        self._grabbed: QPointF | None = None
        self._panning = False
        self._gesture: Gesture | None = None
        self._lines = LineIndex(())
        self.smallest_fit = SMALLEST
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.tone(give_viewport(self), "paper")
        slim_bars(self, look)
        self._tell()

    # the figure

    @property
    def figure(self) -> Figure:
        return self._figure

    def show_figure(self, figure: Figure, *, fit: bool = False) -> None:
        """Show a figure; place and zoom stay unless it is to be fitted."""
        self._figure = figure
        self._shapes.take(figure)
        self._lines = LineIndex(figure.shapes if self.picks_lines else ())
        self._targets = figure.targets()
        self._fitted = self._fitted or fit
        if self._fitted:
            self.fit()
        else:
            self._set_ranges()
        self._tell()
        self.viewport().update()

    def set_light(self, light: Light | None) -> None:
        """What is lit on the screen and what steps back; the figure itself stays as it is printed."""
        if self._shapes.set_light(light):
            self.viewport().update()

    @property
    def selected(self) -> Key | None:
        return self._selected

    def select(self, key: Key | None) -> None:
        """Mark what stands for a row and bring it into view; nothing where the figure does not have it."""
        self._selected = key
        bounds = self._bounds()
        if bounds is not None:
            self._bring(bounds)
        self._tell()
        self.viewport().update()

    # zoom and place

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def scale(self) -> float:
        return self._zoom * self._look.scale

    def room(self) -> Size:
        """What a figure has in px at 100 % to be seen whole."""
        room, scale = self.viewport().size(), self._look.scale
        return Size(room.width() / scale - 2 * self._margin, room.height() / scale - 2 * self._margin)

    def fit(self) -> None:
        """The whole figure in the view, never larger than at 100 % nor smaller than can be read."""
        room = self.room()
        ways = (room.width / max(1, self._figure.width), room.height / max(1, self._figure.height))
        wanted = max if self.fills and min(ways) < self.smallest_fit else min
        self._zoom = max(self.smallest_fit, min(1.0, wanted(ways)))
        self._fitted = True
        self._set_ranges()
        bounds = self._bounds()
        if bounds is not None:
            self._bring(bounds)
        elif self.smallest_fit < 1.0:  # what is scrolled rather than made small is seen from its beginning
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum() // 2)
        self.viewport().update()

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom so that what is under a point of the view stays there."""
        around = around or QPointF(self.viewport().rect().center())
        kept = self.to_figure(around)
        self._zoom = max(SMALLEST, min(LARGEST, zoom))
        self._fitted = False
        self._set_ranges()
        self._scroll_by(self.from_figure(kept) - around)
        self.viewport().update()

    def step_zoom(self, steps: int) -> None:
        self.set_zoom(self._zoom * WHEEL_STEP**steps)

    def to_figure(self, point: QPointF) -> QPointF:
        """A point of the view in px of the figure."""
        return (point - self._origin()) / self.scale

    def from_figure(self, point: QPointF) -> QPointF:
        return point * self.scale + self._origin()

    def place_of(self, key: Key) -> QRect | None:
        """Where a row stands in the view."""
        bounds = self._figure.bounds_of(key)
        return self.on_screen(bounds).toRect() if bounds else None

    def _origin(self) -> QPointF:
        """Where the figure's upper left corner stands: centred while there is room, else as scrolled."""
        margin = self._margin * self._look.scale
        content, room = self._content(), self.viewport().size()
        spare_x, spare_y = room.width() - content.x(), room.height() - content.y()
        x = spare_x / 2 if spare_x > 0 else -self.horizontalScrollBar().value()
        y = -self.verticalScrollBar().value() if spare_y < 0 else min(spare_y / 2, margin / 2)
        return QPointF(round(x + margin), round(y + margin))

    def _content(self) -> QPointF:
        margin = 2 * self._margin * self._look.scale
        return QPointF(self._figure.width * self.scale + margin, self._figure.height * self.scale + margin)

    def _set_ranges(self) -> None:
        content, room = self._content(), self.viewport().size()
        for bar, length, page in (
            (self.horizontalScrollBar(), content.x(), room.width()),
            (self.verticalScrollBar(), content.y(), room.height()),
        ):
            bar.setRange(0, max(0, round(length) - page))
            bar.setPageStep(page)
            bar.setSingleStep(self._look.px(32))

    def _scroll_by(self, distance: QPointF) -> None:
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() + distance.x()))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + distance.y()))

    def _bounds(self) -> Rect | None:
        return self._figure.bounds_of(self._selected) if self._selected else None

    def on_screen(self, bounds: Rect) -> QRectF:
        """Where a part of the figure stands in the view."""
        return QRectF(
            self.from_figure(QPointF(bounds.x, bounds.y)), self.from_figure(QPointF(bounds.right, bounds.bottom))
        )

    def _bring(self, bounds: Rect) -> None:
        """Scroll just so far that the bounds are in view with some air around them."""
        air = self._look.px(self._margin)
        area, room = self.on_screen(bounds).adjusted(-air, -air, air, air), QRectF(self.viewport().rect())
        dx = to_show(area.left(), area.right(), room.width())
        dy = to_show(area.top(), area.bottom(), room.height())
        if dx or dy:
            self._scroll_by(QPointF(dx, dy))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self._origin())
            painter.scale(self.scale, self.scale)
            area = QRectF(event.rect())
            corner, far = self.to_figure(area.topLeft()), self.to_figure(area.bottomRight())
            seen = Rect(corner.x(), corner.y(), far.x() - corner.x(), far.y() - corner.y())
            paint_shapes(self._shapes.within(seen), painter, self._look.palette)
            lit = [replace(line, width=LIT_LINE) for line in self._lines.of(self._selected)]
            paint_shapes(lit, painter, self._look.palette)
        self._paint_selection()
        self._paint_gesture()

    def _paint_gesture(self) -> None:
        if self._gesture is not None:
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._gesture.paint(painter)

    def _paint_selection(self) -> None:
        bounds = self._bounds()
        if bounds is not None:
            self._paint_ring(self.on_screen(bounds))

    def _paint_ring(self, area: QRectF) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = self._look.px(RING_WIDTH) * (1.5 if self.hasFocus() else 1.0)
            gap = self._look.px(RING_GAP) + width / 2
            radius = CARD_RADIUS * self.scale + gap
            painter.setPen(QPen(self._look.colour("ink" if self._look.presenting else "accent"), width))
            painter.setBrush(veil(self._look.colour("accent")))
            painter.drawRoundedRect(area.adjusted(-gap, -gap, gap, gap), radius, radius)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        else:
            self._set_ranges()

    # mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.set_zoom(self._zoom * WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()
        if event.button() is Qt.MouseButton.LeftButton and not self._panning:
            key = self._key_at(event.position())
            if key is not None:
                self._pick(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None or not event.buttons():
            return
        moved = self._grabbed - event.position()
        far = moved.manhattanLength() >= QApplication.startDragDistance()
        if self._gesture is None and far and not self._panning:
            self._gesture = self._gesture_for(event)
        if self._gesture is not None:
            self._gesture.move(event.position())
            self.viewport().update()
        elif self._panning or far:
            self._set_panning(panning=True)
            self._scroll_by(moved)
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture = self._gesture
        if self._drop_nothing() and gesture is not None:
            gesture.drop()

    def _gesture_for(self, event: QMouseEvent) -> Gesture | None:
        """What a drag that begins here does; where it does nothing, it moves the figure under the view."""
        return None

    def _drop_nothing(self) -> bool:
        """A drag under way ends and did nothing; says whether there was one."""
        gone, self._gesture, self._grabbed = self._gesture is not None, None, None
        self._set_panning(panning=False)
        self.viewport().update()
        return gone

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self._key_at(event.position())
        if key is not None:
            self.activated.emit(*key)

    def _set_panning(self, *, panning: bool) -> None:
        self._panning = panning
        if panning:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.viewport().unsetCursor()

    def _key_at(self, point: QPointF) -> Key | None:
        place = self.to_figure(point)
        box = self._figure.at(place.x(), place.y())
        return box or self._lines.at(place.x(), place.y(), LINE_REACH / self._zoom)

    def _pick(self, key: Key) -> None:
        self.select(key)
        self.picked.emit(*key)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._keys.get((key, modifiers))
        if key == Qt.Key.Key_Escape and self._drop_nothing():
            return
        if act is not None:
            act()
        elif modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key in WAYS:
            self._walk(WAYS[key])
        elif key == Qt.Key.Key_Space:
            self._set_panning(panning=True)
        elif event.text() in _ZOOM_KEYS:
            _ZOOM_KEYS[event.text()](self)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._set_panning(panning=False)
        super().keyReleaseEvent(event)

    def _walk(self, way: QPointF) -> None:
        """To the nearest row in a direction; the first row when none is selected."""
        if not self._targets:
            return
        bounds = self._bounds()
        if bounds is None:
            self._go_to(self._targets[0].key)
            return
        ahead = nearest(bounds, self._targets, way)
        if ahead is not None:
            self._go_to(ahead)

    def _go_to(self, key: Key) -> None:
        """Arrived by an arrow key."""
        self._pick(key)

    # for those who do not see it

    def _words(self) -> str:
        """What is written on the selected row."""
        return next((target.text for target in self._targets if target.key == self._selected), "")

    def _tell(self) -> None:
        """The name says what is selected: screen readers read it again when it changes."""
        words = self._words()
        title = ": ".join(part for part in (self._name, self._figure.title) if part)
        self.setAccessibleName(f"{title}. {words}" if words else title)
        self.setAccessibleDescription(self._figure.description)


_ZOOM_KEYS: Mapping[str, Callable[[FigureView], None]] = {
    "+": lambda view: view.step_zoom(2),
    "-": lambda view: view.step_zoom(-2),
    "0": lambda view: view.fit(),
    "1": lambda view: view.set_zoom(1.0),
}
