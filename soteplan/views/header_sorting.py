"""Sorting a table of rows by a column: first upwards, then downwards, then as in the plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView

from soteplan.models.records import RecordTable

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class HeaderSorting(QObject):
    """By a click on the header where that is meant, or by the column of the current cell."""

    def __init__(self, view: QTableView, table: RecordTable, *, by_click: bool = True) -> None:
        super().__init__(view)
        self._view, self._table = view, table
        self._sorting: tuple[int, Qt.SortOrder] | None = None
        view.horizontalHeader().setSectionsClickable(True)
        if by_click:
            view.horizontalHeader().sectionClicked.connect(self.sort_by)

    @property
    def is_sorted(self) -> bool:
        """Whether the rows stand in another order than the plan's."""
        return self._sorting is not None

    def sort_by(self, column: int) -> None:
        """Qt turns the header's own arrow at each click, so the arrow follows what was sorted by."""
        following: dict[Any, Any] = {(column, UP): (column, DOWN), (column, DOWN): None}
        self._sorting = following.get(self._sorting, (column, UP))
        header = self._view.horizontalHeader()
        header.setSortIndicatorShown(self._sorting is not None)
        if self._sorting is None:
            self._table.sort(-1)
        else:
            header.setSortIndicator(*self._sorting)
            self._table.sort(*self._sorting)

    def sort_here(self) -> None:
        self.sort_by(max(0, self._view.currentIndex().column()))
