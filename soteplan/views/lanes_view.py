"""The lanes of the process goals on the screen: cards are named in place and dragged from year to year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent

from soteplan.document import Document
from soteplan.figures.lanes import LaneOptions, Lanes, process_lanes
from soteplan.figures.shapes import Figure, Key, Rect
from soteplan.figures.tokens import CARD_RADIUS
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.drag_picture import drag_picture
from soteplan.views.figure_view import MARGIN, NOTHING, FigureView
from soteplan.views.goal_canvas import CanvasActs, GoalCanvas
from soteplan.views.workspace import Workspace

FITS = (1.0, 0.85, 0.7)  # zooms that are tried so that all lanes are seen at once
SEEN_THROUGH = 0.75  # of the picture of a dragged card
Qk, Mod = Qt.Key, Qt.KeyboardModifier


class LaneActs(CanvasActs, Protocol):
    """Besides what every canvas of goals asks of its page."""

    def step_year(self, steps: int) -> None: ...
    def step_state(self, steps: int) -> None: ...


class LanesView(GoalCanvas):
    """A dragged card gets the year of the lane it is dropped in. Letters are commands here, and open no editor."""

    fills: ClassVar[bool] = False  # they are laid out for the room there is

    placed = Signal(str, object)  # id of a goal, its new year or None

    def __init__(self, workspace: Workspace, name: str, acts: LaneActs) -> None:
        super().__init__(workspace.look, workspace.language, name, acts)
        self._document: Document = workspace.document
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self._lanes = Lanes(NOTHING, {})
        self._follows = True  # the size of the view, until the user zooms; while a card is named the zoom stays
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)
        self.takes_link = lambda source, target: False
        self._keys |= {
            (Qk.Key_Left, Mod.AltModifier): lambda: acts.step_year(-1),
            (Qk.Key_Right, Mod.AltModifier): lambda: acts.step_year(1),
            (Qk.Key_S, Mod.NoModifier): lambda: acts.step_state(1),
            (Qk.Key_S, Mod.ShiftModifier): lambda: acts.step_state(-1),
        }

    def draw(self) -> None:
        """Lay the lanes out for the room there is; smaller rather than scrolled, as long as it can be read."""
        self._soon.stop()
        if self.edited is None and self._follows:
            self._fitted = True
        self.smallest_fit, self._lanes = self._fitting(FITS if self._fitted else (self._zoom,))
        self.show_figure(self._lanes.figure)

    def _fitting(self, zooms: Sequence[float]) -> tuple[float, Lanes]:
        """The first zoom at which all lanes are in view, else one at which they are in view across."""
        room = self.viewport().size() / self._look.scale
        width, height = room.width() - 2 * MARGIN, room.height() - 2 * MARGIN
        tries = [(zoom, self._laid_out(width / zoom, height / zoom)) for zoom in zooms]
        for zoom, lanes in tries:
            if lanes.figure.height * zoom <= height + 1 and lanes.figure.width * zoom <= width + 1:
                return zoom, lanes
        zoom, lanes = tries[0]
        return max(min(zooms), min(zoom, width / max(1, lanes.figure.width))), lanes

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        self._follows = False
        super().set_zoom(zoom, around)

    def show_all(self) -> None:
        """Follow the size of the view again."""
        self._follows = True
        self.draw()

    def printed(self) -> Figure:
        """The lanes no higher than they need to be."""
        return process_lanes(self._document.state, self._labels, self._meter).figure

    def _laid_out(self, width: float, height: float) -> Lanes:
        options = LaneOptions(width, grow=False, height=height)
        return process_lanes(self._document.state, self._labels, self._meter, options)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    # dragging cards

    def _has_port(self, key: Key) -> bool:
        """Links are drawn where they can be seen."""
        return False

    def _gesture_for(self, event: QMouseEvent) -> LaneMove | None:
        key = self._key_at(self._grabbed) if self._grabbed is not None else None
        by_left = bool(event.buttons() & Qt.MouseButton.LeftButton)
        bounds = self._figure.bounds_of(key) if key else None
        if key is None or bounds is None or not by_left or not self.may_drag():
            return None
        return LaneMove(self, key, bounds, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "0":
            self.show_all()
        else:
            FigureView.keyPressEvent(self, event)

    def lane_at(self, point: QPointF) -> tuple[int | None, QRectF]:
        """The year nearest to a point of the view, and where its lane stands."""
        year = self._lanes.year_at(self.to_figure(point).x())
        return year, self.on_screen(self._lanes.places[year])

    def ring(self, painter: QPainter, area: QRectF) -> None:
        """The lane in which a card would come to stand."""
        radius, width = CARD_RADIUS * self.scale, self._look.px(2)
        painter.setPen(QPen(self._look.colour("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)


class LaneMove:
    """The card follows the pointer; the lane of the year it would get is ringed."""

    def __init__(self, view: LanesView, key: Key, bounds: Rect, grip: QPointF) -> None:
        self._view, self._key = view, key
        self._picture = drag_picture(view, key, bounds, view.look.palette)
        self._grip = grip - view.from_figure(QPointF(bounds.x, bounds.y))
        self._pointer = grip

    def move(self, point: QPointF) -> None:
        self._pointer = point
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def drop(self) -> None:
        year, _ = self._view.lane_at(self._pointer)
        self._view.placed.emit(self._key.row_id, year)

    def paint(self, painter: QPainter) -> None:
        _, lane = self._view.lane_at(self._pointer)
        self._view.ring(painter, lane)
        painter.setOpacity(SEEN_THROUGH)
        painter.drawPixmap((self._pointer - self._grip).toPoint(), self._picture)
