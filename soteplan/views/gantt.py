"""The chart of the Schedule tab: what is seen of it is painted, in step with the outline beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip

from soteplan.domain.dates import day_number, is_date
from soteplan.figures.gantt_arrows import draw_arrows
from soteplan.figures.gantt_chart import (
    ChartView,
    draw_backdrop,
    draw_day_lines,
    draw_rows,
)
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.shapes import Key, Line, Shape
from soteplan.figures.tokens import ROW_HEIGHT
from soteplan.models.columns import row_title
from soteplan.models.tips import plain_tip
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.views.gantt_grip import WHOLE, Grip, grip_at
from soteplan.views.gantt_header import GanttHeader
from soteplan.views.gantt_layers import Layers, find_solid
from soteplan.views.gantt_repaint import GanttRepaint
from soteplan.views.gantt_rows import GanttRows
from soteplan.views.gantt_window import TimeWindow, today
from soteplan.views.quiet import slim_bars
from soteplan.views.schedule_outline import ScheduleOutline
from soteplan.views.workspace import Workspace

WHEEL_STEP = 1.25
NOTCH = 120  # of a wheel
CURSORS = {True: Qt.CursorShape.SizeAllCursor, False: Qt.CursorShape.SizeHorCursor}


class GanttView(QAbstractScrollArea):
    """Scrolls up and down with the outline, sideways in time. Painted in px of the design, scaled to the row height."""

    picked = Signal(str, str)  # table and id of the bar or row that was clicked
    activated = Signal(str, str)  # double click
    pulled = Signal(object, int)  # Grip, days

    def __init__(self, workspace: Workspace, outline: ScheduleOutline, rows: GanttRows, times: TimeWindow) -> None:
        super().__init__()
        self.rows, self.times = rows, times
        self._workspace, self.look, self._language = workspace, workspace.look, workspace.language
        self._outline = outline
        self._row_px = max(1, outline.row_px)
        self.labels, self.meter = LanguageLabels(self._language), QtMeter()
        self._layers = Layers(self.look, self._language)
        self._grip: Grip | None = None
        self._pressed = QPointF()
        self._days = 0
        self._pulling = False
        self._first = times.first
        self._bar: Key | None = None
        self.header = GanttHeader(self)
        self._prepare()
        self._keep_step()
        GanttRepaint(self.viewport(), outline, rows, workspace.document)

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusProxy(self._outline)
        slim_bars(self, self.look)
        self.setViewportMargins(0, self._outline.header().height(), 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self._language.text("Schedule", "Gantt chart"))
        self.setAccessibleDescription(
            self._language.text("Schedule", "The dates of the rows of the outline beside it, as bars on a time scale.")
        )
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        self.look.tone(viewport, "paper")
        self.setMinimumWidth(self.look.px(280))

    def _keep_step(self) -> None:
        mine, other = self.verticalScrollBar(), self._outline.verticalScrollBar()
        other.rangeChanged.connect(self._take_range)
        other.valueChanged.connect(mine.setValue)
        mine.valueChanged.connect(other.setValue)

    def _take_range(self, first: int, last: int) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(first, last)
        bar.setPageStep(self._outline.verticalScrollBar().pageStep())
        bar.setSingleStep(self.row_px)
        bar.setValue(self._outline.verticalScrollBar().value())
        self.viewport().update()

    # measures

    @property
    def row_px(self) -> int:
        """Height of a row in screen px, as the outline has it."""
        return self._row_px

    @property
    def unit(self) -> float:
        """Screen px to one px of the design."""
        return self.row_px / ROW_HEIGHT

    def view(self) -> ChartView:
        """What is seen now, in px of the design."""
        unit, left = self.unit, self.horizontalScrollBar().value()
        plan = self._workspace.document.state.plan
        status = plan.status_date
        return ChartView(
            self.times.scale,
            left / unit,
            (left + self.viewport().width()) / unit,
            today=today(),
            status_day=day_number(status) if status and is_date(status) else None,
        )

    def visible(self, area: QRect | None = None) -> Iterator[tuple[int, QModelIndex, GanttRow]]:
        """The rows seen in the viewport or an area of it: number, index in the outline and what is drawn."""
        height, seen = self.row_px, area or self.viewport().rect()
        top = self.verticalScrollBar().value() + seen.top()
        for number in range(top // height, (top + seen.height()) // height + 1):
            index = self.rows.index_at(number, height)
            if not index.isValid():
                return
            yield number, index, self.rows.row(index)

    def shapes_of(self, number: int, rows: list[GanttRow], view: ChartView) -> list[Shape]:
        return draw_rows(rows, number, view, self.labels, self.meter)

    def to_chart(self, point: QPointF) -> QPointF:
        """A point of the viewport in px of the design."""
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return (point + shift) / self.unit

    def place_of(self, key: Key) -> QRectF | None:
        """Where a bar or milestone that is seen stands in the viewport."""
        view = self.view()
        shapes = [shape for number, _, row in self.visible() for shape in self.shapes_of(number, [row], view)]
        found = find_solid(key, shapes)
        if found is None:
            return None
        bounds = found.bounds
        corners = (QPointF(bounds.x, bounds.y), QPointF(bounds.right, bounds.bottom))
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(*(corner * self.unit - shift for corner in corners))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self.view()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            arrows = self._arrows(view)
            for area in cast(Sequence[QRect], event.region()):
                painter.save()
                painter.setClipRect(area)
                painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
                painter.scale(self.unit, self.unit)
                self._paint(painter, view, area, arrows)
                painter.restore()

    def _paint(self, painter: QPainter, view: ChartView, area: QRect, arrows: list[Line]) -> None:
        """What stands in an area of the viewport."""
        palette, rows = self.look.palette, list(self.visible(area))
        top, bottom = ((self.verticalScrollBar().value() + y) / self.unit for y in (0, self.viewport().height()))
        self._layers.bands(painter, view, rows)
        paint_shapes(draw_backdrop(view, top, bottom, self.labels), painter, palette)
        self._layers.selection(painter, view, self._selected(rows))
        paint_shapes(draw_day_lines(view, top, bottom), painter, palette)
        shapes = self.shapes_of(rows[0][0], [row for _, _, row in rows], view) if rows else []
        paint_shapes(arrows, painter, palette)
        paint_shapes(self.rows.marks.shapes(shapes), painter, palette)
        if self.bar:
            self._layers.ring(painter, self.bar, shapes)
        if self._pulling and self._grip:
            self._layers.ghost(painter, view, self._grip, self._days, shapes)

    def _arrows(self, view: ChartView) -> list[Line]:
        """Of all rows that are seen: an arrow crosses those between its ends."""
        if not self.rows.any_dependency:
            return []
        rows = [(number, row) for number, _, row in self.visible()]
        found = self.rows.dependencies(row for _, row in rows)
        with_ends = self.rows.with_ends(rows, found, self.row_px)
        return self.rows.marks.arrows(draw_arrows(self._workspace.document.state, found, with_ends, view))

    def _selected(self, rows: list[tuple[int, QModelIndex, GanttRow]]) -> list[int]:
        selection = self._outline.selectionModel()
        return [number for number, index, _ in rows if selection.isSelected(index)]

    # time

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Closer or further; the day at a px of the viewport, its middle if none is given, stays where it is."""
        at = self.viewport().width() / 2 if x is None else x
        day = self.times.day((at + self.horizontalScrollBar().value()) / self.unit)
        self.times.zoom(factor, self.viewport().width() / self.unit)
        self._scroll_to(day, at)

    def fit(self) -> None:
        """The whole plan in the width."""
        self.times.fit(self.viewport().width() / self.unit)
        self._scroll_to(self.times.first, 0)

    def show_today(self) -> None:
        self.show_day(today())

    def show_day(self, day: int) -> None:
        """Bring a day to the middle."""
        self.times.include(day)
        self._scroll_to(day, self.viewport().width() / 2)

    def show_days(self, first: int, last: int) -> None:
        """Bring a period into view where nothing of it is."""
        view = self.view()
        if last < view.first_day or first > view.last_day:
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
        day = self.view().left / self.times.scale.px_per_day + self._first
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
        self.viewport().update()
        self.header.update()

    def _set_extent(self) -> None:
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        bar.setRange(0, max(0, round(self.times.width * self.unit) - width))
        bar.setPageStep(width)
        bar.setSingleStep(max(1, width // 20))

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.setGeometry(0, 0, self.viewport().width(), self._outline.header().height())
        if self.times.fitted:
            self.fit()
        self._set_extent()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.header.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(WHEEL_STEP**notches, event.position().x())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and notches:
            bar = self.horizontalScrollBar()
            bar.setValue(round(bar.value() - notches * 3 * bar.singleStep()))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._outline.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        found = self._found(event.position())
        self._grip, row = found if found else (None, None)
        self._pressed, self._days, self._pulling = event.position(), 0, False
        key = self._grip.key if self._grip else row.key if row else None
        if key:
            self.picked.emit(key.table, key.row_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor(event.position())
            return
        if self._grip is None or self.locked:
            return
        moved = event.position().x() - self._pressed.x()
        if self._pulling or abs(moved) >= QApplication.startDragDistance():
            self._pulling = True
            self._days = round(moved / self.unit / self.times.scale.px_per_day)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip, days, pulling = self._grip, self._days, self._pulling
        self.let_go()
        if pulling and grip and days:
            self.pulled.emit(grip, days)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if found:
            key = found[0].key if found[0] else found[1].key
            self.activated.emit(key.table, key.row_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._outline.keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def tip_at(self, point: QPointF) -> str:
        """What the bar under a point is called, and its dates."""
        found = self._found(point)
        grip = found[0] if found else None
        if grip is None:
            return ""
        title = row_title(self._workspace.document.state, self._language, grip.key.table, grip.key.row_id)
        lines = [title, self._layers.period(grip.start, grip.end), *self.rows.marks.told([grip.key])]
        return plain_tip("\n".join(lines))

    @property
    def bar(self) -> Key | None:
        """The bar that is selected besides the rows of the outline."""
        return self._bar

    @bar.setter
    def bar(self, key: Key | None) -> None:
        if key != self._bar:
            self._bar = key
            self.viewport().update()

    @property
    def pulling(self) -> bool:
        return self._pulling

    @property
    def locked(self) -> bool:
        """Nothing can be dragged while the plan is presented or only read."""
        return self.look.presenting or bool(self._workspace.document.read_only)

    def let_go(self) -> None:
        """Forget what the mouse holds; nothing has been moved."""
        self._grip, self._days, self._pulling = None, 0, False
        self.viewport().update()

    def _found(self, point: QPointF) -> tuple[Grip | None, GanttRow] | None:
        at = self.to_chart(point)
        number = int(at.y() // ROW_HEIGHT)
        index = self.rows.index_at(number, self.row_px)
        if not index.isValid():
            return None
        row = self.rows.row(index)
        return grip_at(row, self.shapes_of(number, [row], self.view()), at.x(), at.y()), row

    def _show_cursor(self, point: QPointF) -> None:
        found = self._found(point)
        grip = found[0] if found else None
        if grip is None or self.locked:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(CURSORS[grip.part == WHOLE])
