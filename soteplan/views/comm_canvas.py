"""What the timeline and the month of communications have in common: days that are picked, walked through and dragged.

The layouts are those of the figures; what is selected or dragged is painted over them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip

from soteplan.domain.comm_calendar import PlanDay
from soteplan.domain.dates import day_number, from_day_number
from soteplan.figures.comm_lanes import Spot
from soteplan.figures.shapes import Rect, Shape
from soteplan.models.tips import plain_tip
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.views.edit_lock import EditLock
from soteplan.views.figure_light import veil
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom, PaintsFocus, give_viewport
from soteplan.views.workspace import Workspace

RING, RING_GAP = 2, 1  # px
Qk, Mod = Qt.Key, Qt.KeyboardModifier
ADDING = (Qk.Key_Return, Qk.Key_Enter, Qk.Key_Insert)
TURNS = {Qk.Key_PageUp: -1, Qk.Key_PageDown: 1}
NO_DAY = ("", "")


class Held(NamedTuple):
    """A day of an action under the mouse: where it was taken, and where the pointer is."""

    spot: Spot
    start: QPointF
    point: QPointF
    whole: bool = False


class CommCanvas(LeavesZoom, PaintsFocus, QAbstractScrollArea):
    """Stands on a day: the cursor; and on an entry of that day where there is one. Subclasses lay out and walk."""

    picked = Signal(str, str)  # id of an action and the due day; both empty where only a day was chosen
    opened = Signal()  # edit what is selected
    asked = Signal()  # add something on the day of the cursor
    moved = Signal(int, bool)  # what is selected by so many days; the whole series
    called_off = Signal(bool)  # what is selected; the whole series
    turned = Signal(int)  # so many periods on; 0 is today
    hinted = Signal(int, bool)  # what a drag would do: days, and whether with the whole series

    def __init__(self, workspace: Workspace, lock: EditLock, name: str) -> None:
        super().__init__()
        self.workspace, self._look, self._lock, self._name = workspace, workspace.look, lock, name
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self.describe: Callable[[str, str], str] = lambda action_id, due: ""
        self.selected = NO_DAY
        self.cursor_day = day_number("2021-01-01")
        self._held: Held | None = None
        self._pressed: tuple[Spot, QPointF] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        workspace.look.tone(give_viewport(self), "paper")
        slim_bars(self, workspace.look)
        self.viewport().setMouseTracking(False)
        self.setAccessibleName(name)

    # what subclasses say

    def lay_out(self) -> None:
        """Make the layout for the room there is."""

    def paint_all(self, painter: QPainter, area: Rect) -> None:
        """Paint what is seen of the layout, in its px."""

    def spots_at(self, x: float, y: float) -> Iterator[Spot]:
        """The entries that may stand at a point, those on top last."""
        yield from ()

    def spots_of(self, key: tuple[str, str]) -> list[Spot]:
        """Where a day of an action stands: on several lines where it is for several groups."""
        return []

    def day_at(self, x: float, y: float) -> int | None:
        """The running number of the day at a point."""
        return None

    def cursor_place(self, day: int) -> Rect | None:
        """Where a day stands, on the line of the cursor; None where it is not shown."""
        return None

    def take_place(self, x: float, y: float) -> None:
        """The mouse was pressed at a point."""

    def walk(self, key: Qt.Key, *, by_day: bool) -> bool:
        """An arrow key; says whether it was dealt with."""
        return False

    # showing

    @property
    def scale(self) -> float:
        return self._look.scale

    @property
    def offset(self) -> float:
        """What is scrolled out of sight at the top, in px of the layout."""
        return self.verticalScrollBar().value() / self.scale

    def room(self) -> tuple[float, float]:
        """Width and height of the view in px of the layout."""
        return self.viewport().width() / self.scale, self.viewport().height() / self.scale

    def draw(self) -> None:
        """Lay out and paint anew."""
        if self.viewport().width() > 1:
            self.lay_out()
            self._tell()
            self.viewport().update()

    def set_range(self, height: float) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, round(height * self.scale) - page))
        bar.setPageStep(page)
        bar.setSingleStep(self._look.px(32))

    def select(self, action_id: str, due: str) -> None:
        """Mark a day of an action and bring it into view; nothing where it is not shown."""
        self.selected = (action_id, due)
        for spot in self.spots_of(self.selected)[:1]:
            self.cursor_day = spot.day
            self.bring(spot.bounds)
        self._tell()
        self.viewport().update()

    def bring(self, bounds: Rect) -> None:
        """Scroll just so far that a place is seen."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.draw()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.scale, self.scale)
            width, height = self.room()
            self.paint_all(painter, Rect(0, self.offset, width, height))

    def paint_shapes(self, painter: QPainter, shapes: Iterable[Shape]) -> None:
        paint_shapes(shapes, painter, self._look.palette)

    def paint_marks(self, painter: QPainter) -> None:
        """The cursor, the ring round what is selected, and where a drag would go; in px of the layout."""
        spots = self.spots_of(self.selected)
        place = None if spots else self.cursor_place(self.cursor_day)
        for spot in spots:
            self._ring(painter, spot.bounds, filled=True)
        if place is not None and self.hasFocus():
            self._ring(painter, place, filled=False)
        if self._held is not None:
            self._paint_held(painter, self._held)

    def _ring(self, painter: QPainter, bounds: Rect, *, filled: bool) -> None:
        colour = self._look.colour("ink" if self._look.presenting else "accent")
        painter.setPen(QPen(colour, RING * (1.0 if self.hasFocus() else 0.75)))
        painter.setBrush(veil(self._look.colour("accent")) if filled else Qt.BrushStyle.NoBrush)
        area = QRectF(*bounds).adjusted(-RING_GAP, -RING_GAP, RING_GAP, RING_GAP)
        painter.drawRoundedRect(area, 4, 4)

    def _paint_held(self, painter: QPainter, held: Held) -> None:
        for place in self.held_places(held, self._days(held)):
            self._ring(painter, place, filled=True)

    def held_places(self, held: Held, days: int) -> Iterator[Rect]:
        """Where a drag of so many days would put what is held."""
        place = self.cursor_place(held.spot.day + days)
        if place is not None:
            yield place

    # mouse

    def to_layout(self, point: QPointF) -> QPointF:
        return QPointF(point.x() / self.scale, point.y() / self.scale + self.offset)

    def spot_at(self, point: QPointF) -> Spot | None:
        at = self.to_layout(point)
        found = [spot for spot in self.spots_at(at.x(), at.y()) if spot.bounds.holds(at.x(), at.y())]
        return found[-1] if found else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        dated = self.plan_day_at(event.position())
        if dated is not None:
            self.workspace.selected.emit(dated.table, dated.row_id)
            return
        at, spot = self.to_layout(event.position()), self.spot_at(event.position())
        self.take_place(at.x(), at.y())
        if spot is None:
            day = self.day_at(at.x(), at.y())
            self.go_to_day(self.cursor_day if day is None else day)
            return
        self._pressed = (spot, event.position())
        self.pick(spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._lock.is_shut:
            return
        spot, start = self._pressed
        far = (event.position() - start).manhattanLength() >= QApplication.startDragDistance()
        if far or self._held is not None:
            whole = bool(event.modifiers() & Mod.ShiftModifier)
            self._held = Held(spot, start, event.position(), whole)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.hinted.emit(self._days(self._held), whole)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, whole = self._held, bool(event.modifiers() & Mod.ShiftModifier)
        self.let_go()
        if held is not None:
            days = self._days(held._replace(point=event.position()))
            if days:
                self.moved.emit(days, whole)

    def let_go(self) -> bool:
        """A drag ends and did nothing; says whether there was one."""
        was, self._held, self._pressed = self._held is not None, None, None
        self.viewport().unsetCursor()
        self.viewport().update()
        return was

    def _days(self, held: Held) -> int:
        """How far a drag goes; 0 beside the days."""
        (start, end) = (self.to_layout(point) for point in (held.start, held.point))
        first, last = self.day_at(start.x(), start.y()), self.day_at(end.x(), end.y())
        return last - first if first is not None and last is not None else 0

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._lock.is_shut:
            return
        if self.plan_day_at(event.position()) is not None:
            return
        at, spot = self.to_layout(event.position()), self.spot_at(event.position())
        self.take_place(at.x(), at.y())
        day = self.day_at(at.x(), at.y())
        if spot is not None:
            self.pick(spot)
            self.opened.emit()
        elif day is not None:
            self.go_to_day(day)
            self.asked.emit()

    def plan_day_at(self, point: QPointF) -> PlanDay | None:
        """The milestone or meeting at a point of the view: a click shows it in the Inspector."""
        return None

    def tip_at(self, point: QPointF) -> str:
        """What is told of what stands at a point of the view."""
        dated, spot = self.plan_day_at(point), self.spot_at(point)
        if dated is not None:
            return f"{self.workspace.language.date(dated.day)} {dated.title}"
        return self.describe(spot.action_id, spot.due) if spot else ""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.tip_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(words) if words else "", self.viewport())
            return True
        return super().viewportEvent(event)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qk(event.key()), event.modifiers() & ~Mod.KeypadModifier
        if key == Qk.Key_Escape and self.let_go():
            return
        if not (self._edited(key, modifiers) or self._stepped(key, modifiers)):
            super().keyPressEvent(event)

    def _edited(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Keys that edit; a read-only plan refuses what they ask."""
        plain = not modifiers & ~(Mod.ShiftModifier | Mod.ControlModifier)
        if key in ADDING and plain:
            self.asked.emit()
        elif key == Qk.Key_F2:
            self.opened.emit()
        elif key == Qk.Key_Delete and plain:
            self.called_off.emit(bool(modifiers & Mod.ShiftModifier))
        elif modifiers & Mod.AltModifier and key in self.steps():
            self.moved.emit(self.steps()[key], bool(modifiers & Mod.ShiftModifier))
        else:
            return False
        return True

    def _stepped(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers & ~Mod.ControlModifier:
            return False
        if key in TURNS and not modifiers:
            self.turned.emit(TURNS[key])
        elif key == Qk.Key_Home and not modifiers:
            self.turned.emit(0)
        else:
            return self.walk(key, by_day=bool(modifiers))
        return True

    def steps(self) -> dict[Qt.Key, int]:
        """By how many days the arrow keys move what is selected."""
        return {Qk.Key_Left: -1, Qk.Key_Right: 1, Qk.Key_Up: -7, Qk.Key_Down: 7}

    def pick(self, spot: Spot) -> None:
        self.selected, self.cursor_day = (spot.action_id, spot.due), spot.day
        self.bring(spot.bounds)
        self._tell()
        self.viewport().update()
        self.picked.emit(spot.action_id, spot.due)

    def go_to_day(self, day: int) -> None:
        """The cursor alone; nothing is selected."""
        self.cursor_day, self.selected = day, NO_DAY
        self._tell()
        self.viewport().update()
        self.picked.emit(*NO_DAY)

    @property
    def cursor_date(self) -> str:
        return from_day_number(self.cursor_day)

    # for those who do not see it

    def _tell(self) -> None:
        words = self.describe(*self.selected) if self.selected[0] else self.workspace.language.date(self.cursor_date)
        self.setAccessibleName(f"{self._name}. {words}")
