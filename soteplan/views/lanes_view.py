"""The lanes of the process goals on the screen: as wide as the view, its cards dragged from year to year."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent

from soteplan.document import Document
from soteplan.figures.lanes import LaneOptions, Lanes, process_lanes
from soteplan.figures.shapes import Figure, Key, Rect
from soteplan.figures.tokens import CARD_RADIUS
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.views.edit_lock import EditLock
from soteplan.views.figure_view import MARGIN, NOTHING, FigureView, Keys
from soteplan.views.workspace import Workspace

FITS = (1.0, 0.85, 0.7)  # zooms that are tried so that all lanes are seen at once
SEEN_THROUGH = 0.75  # of the picture of a dragged card


class LanesView(FigureView):
    """A dragged card gets the year of the lane it is dropped in, unless the mouse is locked."""

    placed = Signal(str, object)  # id of a goal, its new year or None

    def __init__(self, workspace: Workspace, name: str, keys: Keys) -> None:
        super().__init__(workspace.look, name, keys)
        self._document: Document = workspace.document
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self._lanes = Lanes(NOTHING, {})
        self.lock = EditLock(workspace, self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)

    def draw(self) -> None:
        """Lay the lanes out for the room there is; smaller rather than scrolled, as long as it can be read."""
        self._soon.stop()
        room = self.viewport().size() / self._look.scale
        width, height = room.width() - 2 * MARGIN, room.height() - 2 * MARGIN
        tries = ((zoom, self._laid_out(width / zoom, height / zoom)) for zoom in FITS)
        fitting = (each for each in tries if each[1].figure.height * each[0] <= height)
        self.smallest_fit, self._lanes = next(fitting, None) or (FITS[0], self._laid_out(width, height))
        self.show_figure(self._lanes.figure)

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

    def _gesture_for(self, event: QMouseEvent) -> LaneMove | None:
        key = self._key_at(self._grabbed) if self._grabbed is not None else None
        by_left = bool(event.buttons() & Qt.MouseButton.LeftButton)
        bounds = self._figure.bounds_of(key) if key else None
        if key is None or bounds is None or not by_left or self.lock.is_shut:
            return None
        return LaneMove(self, key, bounds, event.position())

    def lane_at(self, point: QPointF) -> tuple[int | None, QRectF]:
        """The year nearest to a point of the view, and where its lane stands."""
        year = self._lanes.year_at(self.to_figure(point).x())
        return year, self._on_screen(self._lanes.places[year])

    def picture_of(self, key: Key, bounds: Rect) -> QPixmap:
        """What a card looks like, drawn for the screen it is dragged on."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap((self._on_screen(bounds).size() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        painter.translate(-bounds.x, -bounds.y)
        paint_shapes([shape for shape in self._figure.shapes if shape.key == key], painter, self._look.palette)
        painter.end()
        return picture

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
        self._picture = view.picture_of(key, bounds)
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
