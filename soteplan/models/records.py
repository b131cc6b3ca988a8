"""A flat table of the rows of one entity, filtered and sorted in its own row list."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate, pairwise
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.entities import ENTITIES
from soteplan.domain.state import in_order
from soteplan.models import roles
from soteplan.models.cells import Cells
from soteplan.models.columns import Column
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex
Accept = Callable[[Any], bool]
Grouped = Callable[[Any], tuple[Any, str]]  # by what a group stands among the others, and what it is called


class RecordTable(QAbstractTableModel):
    """Rows stand in plan order until a column is sorted by; sorting by column -1 restores it."""

    refused = Signal(object)  # Refusal

    def __init__(
        self,
        document: Document,
        language: Language,
        table: str,
        columns: list[Column],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self.cells = Cells(document, language, columns)
        self._document = document
        self._accept: Accept = lambda row: True
        self._sorting: tuple[int, bool] | None = None
        self._grouped: Grouped | None = None
        self._heads: dict[str, str] = {}  # by the first row of each group
        self._rows: list[Any] = []
        self._kept: list[Any] = []  # those that the filter keeps, in plan order
        self._texts: dict[str, list[str]] = {}
        self._ranks: dict[int, dict[str, int]] = {}  # by column: where each text of it stands among the others
        self._load()
        document.changed.connect(self.patch)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.cells.columns)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in roles.TEXTS:
            text = self._text(row)[index.column()]
            return text if role == roles.DISPLAY else plain_tip(text)
        if role == roles.ALIGNMENT:
            return self.cells.alignment(index.column())
        if role == roles.EDIT:
            return self.cells.edit_value(row, index.column())
        if role == roles.ROW:
            return row
        if role == roles.FIELD:
            return self.cells.field(row, index.column())
        return self._heads.get(row.id, "") if role == roles.GROUP else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.cells.columns):
            if role == roles.DISPLAY:
                return self.cells.columns[section].header
            if role == roles.ALIGNMENT:
                return self.cells.alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = self.cells.field(self._rows[index.row()], index.column())
        if editable and not self._document.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        row = self._rows[index.row()]
        field = self.cells.field(row, index.column())
        if role != roles.EDIT or field is None:
            return False
        refusal = self.cells.try_write(row, field, value, self.cells.columns[index.column()].write)
        if refusal:
            self.refused.emit(refusal)
        return refusal is None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorting = None if column < 0 else (column, order is Qt.SortOrder.DescendingOrder)
        self._reorder()

    def group(self, grouped: Grouped | None) -> None:
        """Rows of a group stand together, in the order there is within it; None ends it."""
        self._grouped = grouped
        self._reorder()
        self._announce(set())

    def filter(self, accept: Accept) -> None:
        """Show only the rows that are accepted."""
        self._accept = accept
        self._reset()

    def row_at(self, index: Index) -> Any:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, row_id: str, column: int = 0) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if row.id == row_id:
                return self.index(number, column)
        return QModelIndex()

    def patch(self, change_set: ChangeSet) -> None:
        """Refresh the touched rows; rows that come, go or change places lay the list anew."""
        touched = {change.row_id for change in change_set.changes if change.table == self.table}
        self._forget(touched, others=len(touched) < len(change_set.changes))
        self._keep()
        wanted = self._wanted()
        if [row.id for row in wanted] != [row.id for row in self._rows]:
            self._follow(wanted)
        self._rows = wanted
        self._announce(touched)

    def _forget(self, touched: set[str], *, others: bool) -> None:
        """What was made of the touched rows; of every row where rows that they may point to have changed too."""
        if others:
            self._texts.clear()
        for row_id in touched:
            self._texts.pop(row_id, None)

    def _follow(self, wanted: list[Any]) -> None:
        """Row by row where only a few come or go, so that the selection stays; a new layout otherwise."""
        keep = {row.id for row in wanted}
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].id not in keep:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        had = {row.id for row in self._rows}
        for place, row in enumerate(wanted):
            if row.id not in had:
                spot = min(place, len(self._rows))
                self.beginInsertRows(QModelIndex(), spot, spot)
                self._rows.insert(spot, row)
                self.endInsertRows()
        if [row.id for row in wanted] != [row.id for row in self._rows]:
            self._rearrange(wanted)

    def _rearrange(self, wanted: list[Any]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._rows = wanted
        places = {row.id: number for number, row in enumerate(wanted)}
        after = [self.index(places[row_id], index.column()) for row_id, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _announce(self, touched: set[str]) -> None:
        last = len(self.cells.columns) - 1
        if not self._texts and self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, last))
            return
        for number, row in enumerate(self._rows):
            if row.id in touched:
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def _reorder(self) -> None:
        self._rearrange(self._wanted())

    def _reset(self) -> None:
        self.beginResetModel()
        self._load()
        self.endResetModel()

    def _load(self) -> None:
        self._keep()
        self._rows = self._wanted()

    def _keep(self) -> None:
        self._ranks.clear()
        rows = self._document.state.table(ENTITIES[self.table].row_type).values()
        self._kept = sorted(filter(self._accept, rows), key=in_order)

    def _wanted(self) -> list[Any]:
        rows = list(self._kept)
        if self._sorting:
            column, descending = self._sorting
            keys = self._sort_keys(column)
            rows = [rows[place] for place in sorted(range(len(rows)), key=keys.__getitem__, reverse=descending)]
        self._heads = self._group(rows) if self._grouped else {}
        return rows

    def _group(self, rows: list[Any]) -> dict[str, str]:
        """Put the rows of each group together; gives the heads of the groups."""
        assert self._grouped is not None
        groups = {row.id: self._grouped(row) for row in rows}
        rows.sort(key=lambda row: groups[row.id][0])
        found: dict[str, list[Any]] = {}
        for row in rows:
            found.setdefault(groups[row.id][1], []).append(row)
        return {group[0].id: f"{name} ({len(group)})" for name, group in found.items()}

    def _sort_keys(self, column: int) -> list[Any]:
        """By what each of the kept rows stands in a column."""
        shown = self.cells.columns[column]
        name = shown.fields.get(self.table)
        if shown.order:
            found = [shown.order(row) for row in self._kept]
            least = min((value for value in found if value is not None), default=0)
            return [(value is not None, least if value is None else value) for value in found]
        if shown.numeric and name:
            values = [getattr(row, name) for row in self._kept]
            return [(value is not None, value or 0) for value in values]
        ranks, texts = self._ranked(column), self._texts
        return [ranks[(texts.get(row.id) or self._text(row))[column]] for row in self._kept]

    def _ranked(self, column: int) -> dict[str, int]:
        """The place of each text of a column, as the language sorts: each is looked at once, and kept until an edit."""
        if column not in self._ranks:
            collator = self.cells.language.collator()
            keys = {text: collator.sortKey(text) for text in {self._text(row)[column] for row in self._kept}}
            texts = sorted(keys, key=lambda text: keys[text])
            steps = (keys[before] < keys[text] for before, text in pairwise(texts))
            self._ranks[column] = dict(zip(texts, accumulate(steps, initial=0), strict=False))
        return self._ranks[column]

    def _text(self, row: Any) -> list[str]:
        texts = self._texts.get(row.id)
        if texts is None:
            texts = self._texts[row.id] = self.cells.texts(row)
        return texts
