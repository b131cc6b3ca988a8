"""The rows of the chart as the outline shows them: what is closed is drawn in the row above it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.schedule import Dependency
from soteplan.figures.gantt_outline import filtered, group_row, open_row
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.shapes import Key
from soteplan.models.outline_filter import Keeps
from soteplan.models.schedule_model import ScheduleModel
from soteplan.models.schedule_outline import OUTLINE, TITLE, Spans, touched
from soteplan.views.outline_view import OutlineView
from soteplan.views.schedule_marks import Marks

Index = QModelIndex | QPersistentModelIndex


class GanttRows:
    """Asks the outline which row stands at a height, so that both always agree; builds only the rows asked for."""

    def __init__(
        self, document: Document, outline: OutlineView, model: ScheduleModel, spans: Spans, marks: Marks
    ) -> None:
        self._state = document.state
        self._outline = outline
        self._model = model
        self._spans = spans
        self.marks = marks
        self._built: dict[tuple[str, bool], GanttRow] = {}
        self._groups: dict[str, GanttRow] = {}
        self.keeps: Keeps | None = None  # what a filter shows; of a closed action only these bars are drawn
        self.met = QModelIndex()  # what the mouse was found over last: a row can stand in several groups

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
        if row is None:
            return self._of_group(index)
        # A tree that is wholly open calls rows open too that have nothing under them.
        is_open = self._outline.isExpanded(index) and self._model.hasChildren(index)
        key = (row.id, is_open)
        if key not in self._built:
            self._built[key] = self.marks.row(self._build(row, is_open=is_open))
        return self._built[key]

    def shown_index(self, row_id: str) -> QModelIndex:
        """The row in which a row of the plan is drawn: its own, or the nearest one above it that is open to view."""
        return self._seen(self._model.index_of(row_id))

    def _seen(self, index: QModelIndex) -> QModelIndex:
        shown = index
        while index.isValid():
            index = index.parent()
            if index.isValid() and not self._outline.isExpanded(index):
                shown = index
        return shown

    def forget(self) -> None:
        """Every row is built anew when it is next seen."""
        self._built.clear()
        self._groups.clear()

    def refresh(self, change_set: ChangeSet) -> list[QModelIndex] | None:
        """Take in a change set after the model has. Gives the rows that look different now, None where any may."""
        if any(change.table not in OUTLINE.tables for change in change_set.changes):
            self.forget()
            return None
        self._groups.clear()
        before = {row_id: self._drop(row_id) for row_id in touched(self._state, change_set)}
        indexes = [self._seen(index) for row_id in before for index in self._model.all_of(row_id)]
        indexes += [self._model.heading_of(index) for index in indexes]
        changed = [
            index
            for index in indexes
            if index.isValid() and _drawn(row := self.row(index)) not in before.get(row.key.row_id, [])
        ]
        return None if self.any_dependency and self.dependencies(map(self.row, changed)) else changed

    def _drop(self, row_id: str) -> list[tuple[object, ...]]:
        """What was drawn of a row that is built anew when it is next seen."""
        built = (self._built.pop((row_id, is_open), None) for is_open in (False, True))
        return [_drawn(row) for row in built if row]

    @property
    def any_dependency(self) -> bool:
        return bool(self._state.table(Dependency))

    def dependencies(self, rows: Iterable[GanttRow]) -> list[Dependency]:
        """Those that begin or end in some rows, in their order: lines give way to those before them."""
        keys = dict.fromkeys(key for row in rows for key in _ends(row))
        found = {
            dependency.id: dependency
            for key in keys
            for way in ("from", "to")
            for dependency in self._state.where(Dependency, f"{way}_{key.table}_id", key.row_id)
        }
        return list(found.values())

    def with_ends(
        self, rows: Sequence[tuple[int, GanttRow]], dependencies: Iterable[Dependency], height: int
    ) -> list[tuple[int, GanttRow]]:
        """The rows and those that the dependencies lead to, with their numbers."""
        found = dict(rows)
        have = {key for _, row in rows for key in _ends(row)}
        for key in (key for dependency in dependencies for key in _ends_of(dependency) if key not in have):
            index = self.shown_index(key.row_id)
            if index.isValid():
                found[self.number_of(index, height)] = self.row(index)
        return list(found.items())

    def _build(self, row: Any, *, is_open: bool) -> GanttRow:
        return filtered(self._state, open_row(self._state, row, self._spans.of, is_open=is_open), self.keeps)

    def _of_group(self, index: Index) -> GanttRow:
        """A heading, with the period of what stands in its group."""
        group = self._model.key_at(index)
        if group not in self._groups:
            self._groups[group] = group_row(group, self._model.label_of(index), self._model.span_of(index))
        return self._groups[group]


def _drawn(row: GanttRow) -> tuple[object, ...]:
    """What of a row is seen in the chart: its name stands in the outline."""
    return row.bars, row.milestones, row.light, row.ghost


def _ends(row: GanttRow) -> Iterator[Key]:
    """What a dependency can begin or end at."""
    yield from (bar.key for bar in row.bars if bar.key.table == "phase")
    yield from (milestone.key for milestone in row.milestones)


def _ends_of(dependency: Dependency) -> Iterator[Key]:
    for way in ("from", "to"):
        for table in ("phase", "milestone"):
            row_id = getattr(dependency, f"{way}_{table}_id")
            if row_id:
                yield Key(table, row_id)
