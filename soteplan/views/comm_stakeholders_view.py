"""The figures of the stakeholders on the screen: chips are moved to another cell of the matrix, stances are read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent

from soteplan.domain.comm_stakeholders import STEPS
from soteplan.domain.communications import TargetGroup
from soteplan.domain.fields import spec_of
from soteplan.figures.shapes import Key, Rect
from soteplan.figures.stakeholders import CROWD, StakeholderOptions, cell_at, cell_place, crowd_of, stakeholders
from soteplan.figures.stances import LEAST_WIDTH, StanceOptions, stances
from soteplan.models.columns import title_of
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.texts.language import Language
from soteplan.views.drag_picture import drag_picture
from soteplan.views.figure_tips import FigureTips
from soteplan.views.figure_view import MARGIN, SMALLEST, FigureView
from soteplan.views.workspace import Workspace

AXIS = 48  # px that the figure takes for the names and numbers of an axis
BELOW = 48  # px for the legend
CELL_WIDTH, CELL_HEIGHT = (48, 200), (52, 120)
NAMED_WIDTH = 72  # px at least of a cell where a group has no code and is told by its name
SEEN_THROUGH = 0.8  # of the picture of a dragged chip
ALT = Qt.KeyboardModifier.AltModifier
WAYS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}


class StakeholdersView(FigureView):
    """A dragged chip gets the scores of the cell it is dropped in, while the mouse may drag (see edit_lock)."""

    placed = Signal(str, int, int)  # id of a group, its new influence and interest

    def __init__(self, workspace: Workspace, name: str) -> None:
        keys = {(key, ALT): lambda way=way: self._step(*way) for key, way in WAYS.items()}
        super().__init__(workspace.look, name, keys)
        self._workspace, self._document = workspace, workspace.document
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self._options = StakeholderOptions()
        self._shown = "matrix"
        self.may_drag: Callable[[], bool] = lambda: not self._document.read_only
        self.tips = FigureTips(self, self._key_at, self._told)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)

    def _told(self, key: Key) -> str:
        """A group in full with its scores, or all groups of a crowded cell."""
        if key.table == CROWD:
            return "\n".join(title_of(group, self._workspace.language) for group in crowd_of(self._document.state, key))
        group = self._document.state.get(TargetGroup, key.row_id)
        return group_words(self._workspace.language, group) if group is not None else ""

    def show_as(self, shown: str) -> None:
        """The "matrix" or the "stances", which are as wide as the room is and scrolled down, not made small."""
        self._shown = shown
        self.smallest_fit = 1.0 if shown == "stances" else SMALLEST
        self.draw()

    def draw(self) -> None:
        """Lay the figure out for the room there is."""
        room, state = self.viewport().size() / self._look.scale, self._document.state
        width, height = room.width() - 2 * MARGIN, room.height() - 2 * MARGIN
        if self._shown == "stances":
            self.show_figure(stances(state, self._labels, self._meter, StanceOptions(max(LEAST_WIDTH, width))))
            return
        cell = ((width - AXIS) // STEPS, (height - AXIS - BELOW) // STEPS)
        coded = all(group.code for group in state.rows(TargetGroup))
        widths = (CELL_WIDTH[0] if coded else NAMED_WIDTH, CELL_WIDTH[1])
        self._options = StakeholderOptions(_within(cell[0], widths), _within(cell[1], CELL_HEIGHT))
        self.show_figure(stakeholders(state, self._labels, self._meter, self._options))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    # moving chips

    def _step(self, up: int, right: int) -> None:
        """Alt and an arrow; a group without scores begins in the middle."""
        group = self._document.state.get(TargetGroup, self.selected.row_id) if self.selected else None
        if group is None or self._document.read_only or self._shown != "matrix":
            return
        middle = STEPS // 2 + 1
        place = (group.influence or middle - up, group.interest or middle - right)
        influence, interest = (max(1, min(STEPS, old + way)) for old, way in zip(place, (up, right), strict=True))
        if (influence, interest) != (group.influence, group.interest):
            self.placed.emit(group.id, influence, interest)

    def _gesture_for(self, event: QMouseEvent) -> ChipMove | None:
        key = self._key_at(self._grabbed) if self._grabbed is not None else None
        bounds = self._figure.bounds_of(key) if key else None
        by_left = bool(event.buttons() & Qt.MouseButton.LeftButton)
        draggable = self._shown == "matrix" and self.may_drag()
        if key is None or key.table != "target_group" or bounds is None or not by_left or not draggable:
            return None
        return ChipMove(self, key, bounds, event.position(), drag_picture(self, key, bounds, self._look.palette))

    def cell(self, point: QPointF) -> tuple[int, int] | None:
        """Influence and interest of the cell under a point of the view."""
        place = self.to_figure(point)
        return cell_at(place.x(), place.y(), self._options)

    def ring_cell(self, painter: QPainter, cell: tuple[int, int]) -> None:
        """Where a chip would come to stand."""
        painter.setPen(QPen(self._look.colour("accent"), self._look.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = self.on_screen(cell_place(*cell, self._options))
        painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 4, 4)


class ChipMove:
    """The chip follows the pointer; the cell whose scores it would get is ringed."""

    def __init__(self, view: StakeholdersView, key: Key, bounds: Rect, grip: QPointF, picture: QPixmap) -> None:
        self._view, self._key, self._picture = view, key, picture
        self._grip = grip - view.from_figure(QPointF(bounds.x, bounds.y))
        self._pointer = grip

    def move(self, point: QPointF) -> None:
        self._pointer = point
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def drop(self) -> None:
        cell = self._view.cell(self._pointer)
        if cell is not None:
            self._view.placed.emit(self._key.row_id, *cell)

    def paint(self, painter: QPainter) -> None:
        cell = self._view.cell(self._pointer)
        if cell is not None:
            self._view.ring_cell(painter, cell)
        painter.setOpacity(SEEN_THROUGH)
        painter.drawPixmap((self._pointer - self._grip).toPoint(), self._picture)


def group_words(language: Language, group: TargetGroup) -> str:
    """A group with what is known of its weight and stance, a line for each."""
    fields = ("influence", "interest", "stance_today", "stance_wanted", "stance")
    spec, lines = spec_of(TargetGroup), [title_of(group, language)]
    for name in fields:
        value = language.value(spec.table, spec.by_name[name], getattr(group, name))
        lines += [f"{language.field(spec.table, name)}: {value}"] if value else []
    return "\n".join(lines)


def _within(value: float, limits: tuple[int, int]) -> float:
    return max(limits[0], min(limits[1], value))
