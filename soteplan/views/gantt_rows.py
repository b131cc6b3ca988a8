"""The rows of the chart as the outline shows them: what is closed is drawn in the row above it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint

from soteplan.document import Document
from soteplan.domain.dates import day_number
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Package
from soteplan.figures.gantt_rows import GanttBar, GanttRow, gantt_row
from soteplan.figures.shapes import Key
from soteplan.models.outline import OutlineModel
from soteplan.models.schedule_outline import TITLE, Spans
from soteplan.views.outline_view import OutlineView


class GanttRows:
    """Asks the outline which row stands at a height, so that both always agree; builds only the rows asked for."""

    def __init__(self, document: Document, outline: OutlineView, model: OutlineModel, spans: Spans) -> None:
        self._state = document.state
        self._outline = outline
        self._model = model
        self._spans = spans
        self._built: dict[tuple[str, bool], GanttRow] = {}
        document.changed.connect(self._built.clear)

    def index_at(self, number: int, height: int) -> QModelIndex:
        """The outline's index of a row of the chart, counted from the first; invalid past the last."""
        y = number * height + height // 2 - self._outline.verticalScrollBar().value()
        # The column the tree hangs on: for others the view asks the model for the sibling.
        return self._outline.indexAt(QPoint(self._outline.columnViewportPosition(TITLE) + 1, y))

    def number_of(self, index: QModelIndex, height: int) -> int:
        """The row of the chart in which an index is shown."""
        return (self._outline.visualRect(index).top() + self._outline.verticalScrollBar().value()) // height

    def row(self, index: QModelIndex) -> GanttRow:
        row = self._model.row_at(index)
        is_open = self._outline.isExpanded(index)
        key = (row.id, is_open)
        if key not in self._built:
            self._built[key] = self._build(row, is_open=is_open)
        return self._built[key]

    def shown_index(self, key: Key) -> QModelIndex:
        """The row in which a row of the plan is drawn: its own, or the nearest one above it that is open to view."""
        index = shown = self._model.index_of(key.row_id)
        while index.isValid():
            index = index.parent()
            if index.isValid() and not self._outline.isExpanded(index):
                shown = index
        return shown

    def _build(self, row: Any, *, is_open: bool) -> GanttRow:
        table = spec_of(type(row)).table
        if isinstance(row, Package):
            return self._of_package(row, is_open=is_open)
        built = gantt_row(self._state, table, row.id)
        assert built is not None
        if not is_open:
            return built
        own_dates = [bar for bar in built.bars if bar.kind == "action"]
        return replace(built, bars=tuple(own_dates) or self._summary(built.key, row), milestones=())

    def _of_package(self, package: Package, *, is_open: bool) -> GanttRow:
        key = Key("package", package.id)
        own = () if is_open else self._milestones(package)
        return GanttRow(key, package.code, package.title, bars=self._summary(key, package), milestones=own)

    def _milestones(self, package: Package) -> Any:
        from soteplan.domain.schedule import Milestone

        rows = self._state.where(Milestone, "package_id", package.id)
        built = (gantt_row(self._state, "milestone", row.id) for row in rows)
        return tuple(milestone for row in built if row for milestone in row.milestones)

    def _summary(self, key: Key, row: Any) -> tuple[GanttBar, ...]:
        span = self._spans.of(row)
        return (GanttBar(key, day_number(span.start), day_number(span.end), "summary"),) if span else ()
