"""Which rows of the chart are painted anew when the plan, the outline or the selection changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QWidget

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.models.schedule_outline import TITLE
from soteplan.views.gantt_rows import GanttRows
from soteplan.views.outline_view import OutlineView

Index = QModelIndex | QPersistentModelIndex


class GanttRepaint(QObject):
    """Comes after the outline's model. Rows that only changed are painted alone, all of them where rows moved."""

    def __init__(
        self, viewport: QWidget, outline: OutlineView, rows: GanttRows, document: Document, redraw: Callable[[], None]
    ) -> None:
        super().__init__(viewport)
        self._viewport, self._outline, self._rows = viewport, outline, rows
        self._redraw = redraw
        model = outline.model()
        moves = (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.layoutChanged, model.modelReset)
        for signal in (*moves, outline.expanded, outline.collapsed):
            signal.connect(viewport.update)
        outline.selectionModel().selectionChanged.connect(self._follow_selection)
        document.changed.connect(self._follow_document)
        rows.marks.dates.changed.connect(redraw)
        rows.marks.colours.changed.connect(self._follow_colours)

    def _follow_document(self, change_set: ChangeSet) -> None:
        changed = self._rows.refresh(change_set)
        if changed is None or (changed and self._rows.any_dependency):  # arrows make way for a bar that moved
            self._redraw()
            return
        for index in changed:
            self._update(index, index)

    def _follow_colours(self) -> None:
        self._rows.forget()
        self._redraw()

    def _follow_selection(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        for part in [*selected.toList(), *deselected.toList()]:
            self._update(part.topLeft(), part.bottomRight())

    def _update(self, first: Index, last: Index) -> None:
        """From one row of the outline to another, and a px beside: edges are smoothed."""
        if first.isValid() and self._viewport.isVisible():  # else the outline would be laid out before its time
            top, bottom = (self._outline.visualRect(index.sibling(index.row(), TITLE)) for index in (first, last))
            height = bottom.bottom() - top.top() + 1
            self._viewport.update(0, top.top() - 1, self._viewport.width(), height + 2)
