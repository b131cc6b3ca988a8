"""Rows and columns of a Qt table brought to what they should be, so that selection and place on the screen stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex

KeyOf = Callable[[Any], object]


class Moves:
    """Tells a model's views of each row and column that comes, goes or moves. A column stands before the columns."""

    def __init__(self, table: QAbstractTableModel) -> None:
        self._table = table

    def columns(self, shown: list[Any], wanted: list[Any], key: KeyOf) -> None:
        """Bring the columns to what is wanted; those that stay keep their order."""
        keys = [key(column) for column in wanted]
        for place in range(len(shown) - 1, -1, -1):
            if key(shown[place]) not in keys:
                self._table.beginRemoveColumns(QModelIndex(), place + 1, place + 1)
                shown.pop(place)
                self._table.endRemoveColumns()
        had = {key(column) for column in shown}
        for place, column in enumerate(wanted):
            if key(column) not in had:
                self._table.beginInsertColumns(QModelIndex(), place + 1, place + 1)
                shown.insert(place, column)
                self._table.endInsertColumns()
        shown[:] = wanted

    def rows(self, shown: list[Any], wanted: list[Any], key: KeyOf) -> None:
        """Bring the rows to what is wanted. One gone and one come of the same kind, where nothing else changed, is the
        same one under another name.
        """
        self._rename(shown, wanted, key)
        keys = [key(row) for row in wanted]
        for place in range(len(shown) - 1, -1, -1):
            if key(shown[place]) not in keys:
                self._table.beginRemoveRows(QModelIndex(), place, place)
                shown.pop(place)
                self._table.endRemoveRows()
        had = {key(row) for row in shown}
        for place, row in enumerate(wanted):
            if key(row) not in had:
                spot = min(place, len(shown))
                self._table.beginInsertRows(QModelIndex(), spot, spot)
                shown.insert(spot, row)
                self._table.endInsertRows()
        if [key(row) for row in shown] != keys:
            self._reorder(shown, wanted, key)
        shown[:] = wanted

    def _rename(self, shown: list[Any], wanted: list[Any], key: KeyOf) -> None:
        old, new = [key(row) for row in shown], [key(row) for row in wanted]
        gone = [row for row in shown if key(row) not in new]
        come = [row for row in wanted if key(row) not in old]
        if len(gone) == len(come) == 1 and gone[0].kind == come[0].kind:
            shown[shown.index(gone[0])] = come[0]

    def _reorder(self, shown: list[Any], wanted: list[Any], key: KeyOf) -> None:
        table = self._table
        table.layoutAboutToBeChanged.emit()
        before = table.persistentIndexList()
        places = {key(row): number for number, row in enumerate(wanted)}
        after = [table.index(places[key(shown[index.row()])], index.column()) for index in before]
        shown[:] = wanted
        table.changePersistentIndexList(before, after)
        table.layoutChanged.emit()
