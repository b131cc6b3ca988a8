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
from PySide6.QtWidgets import QFrame, QToolTip

from soteplan.domain.dates import day_number, is_date
from soteplan.figures.gantt_arrows import arrow_near, draw_arrows
from soteplan.figures.gantt_chart import (
    ChartView,
    draw_backdrop,
    draw_day_lines,
    draw_rows,
)
from soteplan.figures.gantt_dates import PlanDate, dates_near, draw_date_lines
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.gantt_signs import light_sign, trouble_signs
from soteplan.figures.shapes import Key, Line, Point, Rect, Shape
from soteplan.figures.tokens import ROW_HEIGHT
from soteplan.models.columns import row_title
from soteplan.models.schedule_words import arrow_text, light_text
from soteplan.models.tips import plain_tip
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.views.gantt_grip import Grip, grip_at, nearest_end
from soteplan.views.gantt_hand import Hand
from soteplan.views.gantt_header import GanttHeader
from soteplan.views.gantt_layers import Layers, find_solid
from soteplan.views.gantt_repaint import GanttRepaint
from soteplan.views.gantt_rows import GanttRows
from soteplan.views.gantt_time import TimeView
from soteplan.views.gantt_window import TimeWindow, today
from soteplan.views.quiet import slim_bars
from soteplan.views.schedule_outline import ScheduleOutline
from soteplan.views.schedule_troubles import Troubles
from soteplan.views.workspace import Workspace

WHEEL_STEP = 1.25
NOTCH = 120  # of a wheel

TROUBLED = frozenset({"phase", "milestone", "action"})


class GanttView(TimeView):
    """Scrolls up and down with the outline, sideways in time. Painted in px of the design, scaled to the row height."""

    picked = Signal(str, str)  # table and id of the bar or row that was clicked
    activated = Signal(str, str)  # double click
    pulled = Signal(object, int)  # Grip, days
    gone_to = Signal(str, str)  # table and id of a meeting or reporting point that was clicked
    linked = Signal(object, object, str)  # Key, Key and the kind of the dependency

    def __init__(self, workspace: Workspace, outline: ScheduleOutline, rows: GanttRows, times: TimeWindow) -> None:
        super().__init__(times)
        self.rows = rows
        self._workspace, self.look, self.language = workspace, workspace.look, workspace.language
        self.state = workspace.document.state
        self._outline = outline
        self._row_px = max(1, outline.row_px)
        self.labels, self.meter = LanguageLabels(self.language), QtMeter()
        self.layers = Layers(self.look, self.language)
        self.hand = Hand(self)
        self.troubles = Troubles(workspace, self)
        self._drawn: list[Line] = []  # the arrows as they were painted last
        self._bar: Key | None = None
        self.header = GanttHeader(self)
        self._prepare()
        self._keep_step()
        GanttRepaint(self.viewport(), outline, rows, workspace.document, self.redraw)

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusProxy(self._outline)
        slim_bars(self, self.look)
        self.setViewportMargins(0, self._outline.header().height(), 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.language.text("Schedule", "Gantt chart"))
        self.setAccessibleDescription(
            self.language.text("Schedule", "The dates of the rows of the outline beside it, as bars on a time scale.")
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
        plan = self.state.plan
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

    def bounds_of(self, key: Key) -> Rect | None:
        """Where a bar or milestone stands in the chart, in px of the design; None where it is not drawn."""
        index = self.rows.shown_index(key.row_id)
        if not index.isValid():
            return None
        number = self.rows.number_of(index, self.row_px)
        found = find_solid(key, self.shapes_of(number, [self.rows.row(index)], self.view()))
        return found.bounds if found else None

    def place_of(self, key: Key) -> QRectF | None:
        """Where a bar or milestone that is seen stands in the viewport."""
        bounds = self.bounds_of(key)
        if bounds is None:
            return None
        place = self.on_screen(bounds)
        return place if place.intersects(QRectF(self.viewport().rect())) else None

    def on_screen(self, bounds: Rect) -> QRectF:
        """An area in px of the design as one of the viewport."""
        corners = (QPointF(bounds.x, bounds.y), QPointF(bounds.right, bounds.bottom))
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(*(corner * self.unit - shift for corner in corners))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self.view()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            arrows = self._drawn = self._arrows(view)
            for area in cast(Sequence[QRect], event.region()):
                painter.save()
                painter.setClipRect(area)
                self._to_design(painter)
                self._paint(painter, view, area, arrows)
                painter.restore()
            self._to_design(painter)
            self.hand.paint(painter)

    def _to_design(self, painter: QPainter) -> None:
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        painter.scale(self.unit, self.unit)

    def _paint(self, painter: QPainter, view: ChartView, area: QRect, arrows: list[Line]) -> None:
        """What stands in an area of the viewport."""
        palette, rows = self.look.palette, list(self.visible(area))
        top, bottom = ((self.verticalScrollBar().value() + y) / self.unit for y in (0, self.viewport().height()))
        self.layers.bands(painter, view, rows)
        paint_shapes(draw_backdrop(view, top, bottom, self.labels), painter, palette)
        self.layers.selection(painter, view, self._selected(rows))
        paint_shapes(draw_date_lines(view, top, bottom, self.rows.marks.dates.shown), painter, palette)
        paint_shapes(draw_day_lines(view, top, bottom), painter, palette)
        shapes = self.shapes_of(rows[0][0], [row for _, _, row in rows], view) if rows else []
        paint_shapes(arrows, painter, palette)
        self.layers.chosen_arrow(painter, self.bar, arrows)
        paint_shapes(self.rows.marks.shapes(shapes), painter, palette)
        self._paint_signs(painter, view, rows, shapes)
        if self.bar:
            self.layers.ring(painter, self.bar, shapes)

    def _paint_signs(
        self, painter: QPainter, view: ChartView, rows: list[tuple[int, QModelIndex, GanttRow]], shapes: list[Shape]
    ) -> None:
        """What does not hold, and what is late or at risk."""
        keys = (shape.key for shape in shapes if shape.key is not None and shape.key.table in TROUBLED)
        signs = trouble_signs(shapes, self.troubles.among(keys))
        signs += [sign for number, _, row in rows for sign in light_sign(row, number, view)]
        paint_shapes(signs, painter, self.look.palette)

    def _arrows(self, view: ChartView) -> list[Line]:
        """Of all rows that are seen: an arrow crosses those between its ends."""
        if not self.rows.any_dependency:
            return []
        rows = [(number, row) for number, _, row in self.visible()]
        found = self.rows.dependencies(row for _, row in rows)
        with_ends = self.rows.with_ends(rows, found, self.row_px)
        return self.rows.marks.arrows(draw_arrows(self.state, found, with_ends, view))

    def redraw(self) -> None:
        super().redraw()
        self.header.update()

    def arrow_at(self, point: QPointF) -> Key | None:
        """The dependency whose arrow runs past a point of the viewport."""
        at = self.to_chart(point)
        return arrow_near(self._drawn, at.x(), at.y())

    def arrow_place(self, row_id: str) -> QRectF | None:
        """Where the head of a dependency's arrow stands in the viewport, as it was painted last."""
        heads = (line.points[-1] for line in self._drawn if line.key and line.key.row_id == row_id)
        head = next(heads, None)
        return self.on_screen(Rect(head.x, head.y, 0, 0)) if head else None

    def near(self, at: Point, reach: float) -> Key | None:
        """The phase or milestone at a point of the chart in px of the design, or near enough."""
        number = int(at.y // ROW_HEIGHT)
        index = self.rows.index_at(number, self.row_px)
        row = self.rows.row(index) if index.isValid() else None
        return nearest_end(self.shapes_of(number, [row], self.view()), at.x, reach) if row else None

    def scroll_under(self, point: QPointF) -> None:
        """While something is pulled past the upper or lower edge, the rows follow."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        past = min(0.0, point.y()) + max(0.0, point.y() - height)
        bar.setValue(round(bar.value() + past))

    def _selected(self, rows: list[tuple[int, QModelIndex, GanttRow]]) -> list[int]:
        selection = self._outline.selectionModel()
        return [number for number, index, _ in rows if selection.isSelected(index)]

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
        if event.button() is Qt.MouseButton.LeftButton:
            self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hand.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.found(event.position())
        grip, row = found if found else (None, None)
        key = grip.key if grip else self.arrow_at(event.position()) or (row.key if row else None)
        if key:
            self.activated.emit(key.table, key.row_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._outline.keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self.hand.leave()
        return bool(super().viewportEvent(event))

    def tip_at(self, point: QPointF) -> str:
        """What the bar under a point is called, and its dates."""
        found = self.found(point)
        grip = found[0] if found else None
        if grip is None:
            arrow = self.arrow_at(point)
            told = arrow_text(self.state, self.language, arrow.row_id) if arrow else self.told_of_dates(point.x())
            return plain_tip(told)
        title = row_title(self.state, self.language, grip.key.table, grip.key.row_id)
        lines = [title, self.layers.period(grip.start, grip.end), *self.troubles.told(grip.key)]
        lines += [self._light_told(grip.key), *self.rows.marks.told([grip.key])]
        lines = [line for line in lines if line]
        return plain_tip("\n".join(lines))

    def _light_told(self, key: Key) -> str:
        """Why the action of a bar is late, at risk, or neither."""
        row = self.state.find(key.table, key.row_id)
        action = row if key.table == "action" else self.state.find("action", getattr(row, "action_id", None))
        return light_text(self.state, self.language, action)

    def dates_at(self, x: float) -> list[PlanDate]:
        """The meetings and reporting points whose lines run past a px of the viewport."""
        at = self.to_chart(QPointF(x, 0)).x()
        return dates_near(self.view(), at, self.rows.marks.dates.shown)

    def told_of_dates(self, x: float) -> str:
        """What those are called, and when they are; a line for each."""
        day = self.layers.period
        return "\n".join(f"{day(date.day, date.day)} {date.title}" for date in self.dates_at(x))

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
        return self.hand.pulling

    def let_go(self) -> None:
        """Forget what the mouse holds; nothing has been moved."""
        self.hand.let_go()

    @property
    def locked(self) -> bool:
        """Nothing can be dragged while the plan is presented or only read."""
        return self.look.presenting or bool(self._workspace.document.read_only)

    def found(self, point: QPointF) -> tuple[Grip | None, GanttRow] | None:
        at = self.to_chart(point)
        number = int(at.y() // ROW_HEIGHT)
        index = self.rows.index_at(number, self.row_px)
        if not index.isValid():
            return None
        self.rows.met = index
        row = self.rows.row(index)
        return grip_at(row, self.shapes_of(number, [row], self.view()), at.x(), at.y()), row
