"""A flat table of the rows of one entity, filtered and sorted in its own row list."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate, pairwise
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.entities import ENTITIES
from soteplan.domain.reads import Reads
from soteplan.domain.state import in_order
from soteplan.domain.today import today
from soteplan.models import roles
from soteplan.models.cells import Cells
from soteplan.models.columns import Column
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
Accept = Callable[[Any], bool]
Grouped = Callable[[Any], tuple[Any, str]]  # by what a group stands among the others, and what it is called


class RecordTable(QAbstractTableModel):
    """Rows stand in plan order until a column is sorted by; sorting by column -1 restores it.

    What was made of a row (its texts, whether the filter keeps it, its group, what it is sorted by) is kept until a
    change concerns it, so that an edit costs what it touches, however many rows there are.
    """

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
        self._numbers: dict[str, int] | None = None  # by row: its place in the list, while that stands
        self._kept: list[Any] | None = None  # those that the filter keeps, in plan order, while they stand
        self._reads = Reads()
        self._day = today()
        self._texts: dict[str, list[str]] = {}
        self._standings: dict[str, tuple[Any, ...]] = {}  # by row, shown or not: whether it is kept, and its place
        self._groups: dict[str, tuple[Any, str]] = {}
        self._sort_values: dict[int, dict[str, Any]] = {}  # by column and row
        self._ranks: dict[int, dict[str, int]] = {}  # by column: where each text of it stands among the others
        self._collated: dict[int, dict[str, Any]] = {}
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
        self._groups.clear()
        self._reorder()

    def filter(self, accept: Accept) -> None:
        """Show only the rows that are accepted."""
        self._accept = accept
        self._standings.clear()
        self.beginResetModel()
        self._load()
        self.endResetModel()

    def row_at(self, index: Index) -> Any:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, row_id: str, column: int = 0) -> QModelIndex:
        number = self._number(row_id)
        return QModelIndex() if number is None else self.index(number, column)

    def heads(self) -> dict[int, str]:
        """By row what is called the group that it is the first of."""
        places = ((self._number(row_id), name) for row_id, name in self._heads.items())
        return {number: name for number, name in places if number is not None}

    def _number(self, row_id: str) -> int | None:
        if self._numbers is None:
            self._numbers = {row.id: number for number, row in enumerate(self._rows)}
        return self._numbers.get(row_id)

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        """Refresh the rows that are concerned; where one comes, goes or changes places, the list is laid anew."""
        concerned = self._concerned(change_set)
        if not concerned:
            return
        stood = {row_id: self._stood(row_id) for row_id in concerned}
        self._forget(concerned)
        if all(self._reckoned(row_id) == before for row_id, before in stood.items()):
            self._renew(concerned)
        else:
            self._lay_anew()
        self._announce(concerned)

    def _concerned(self, change_set: ChangeSet) -> set[str]:
        """The touched rows, and those of which something was made with what is touched; on another day every row."""
        state, day = self._document.state, today()
        if day != self._day:
            self._day = day
            return set(self._standings) | set(state.table(ENTITIES[self.table].row_type))
        touched = {change.row_id for change in change_set.changes if change.table == self.table}
        return touched | self._reads.concerned(state, change_set.changes)

    def _forget(self, row_ids: set[str]) -> None:
        """All that was made of rows."""
        made: list[dict[str, Any]] = [self._texts, self._standings, self._groups, *self._sort_values.values()]
        for row_id in row_ids:
            self._reads.forget(row_id)
            for kept in made:
                kept.pop(row_id, None)

    def _stood(self, row_id: str) -> tuple[Any, ...]:
        """By what a row stands where it does, as it was last reckoned."""
        values = self._sort_values.get(self._sorting[0], {}) if self._sorting else {}
        return self._standings.get(row_id), self._groups.get(row_id), values.get(row_id)

    def _reckoned(self, row_id: str) -> tuple[Any, ...] | None:
        """The same as it is now; None of a row that is there no more."""
        row = self._document.state.find(self.table, row_id)
        if row is None:
            return None
        standing = self._standing(row)
        if not standing[0]:
            return standing, None, None
        group = self._group_of(row) if self._grouped else None
        return standing, group, self._sort_value(self._sorting[0], row) if self._sorting else None

    def _renew(self, row_ids: set[str]) -> None:
        """Each row as it now is, in its place."""
        self._kept = None
        for row_id in row_ids:
            number = self._number(row_id)
            if number is not None:
                self._rows[number] = self._document.state.find(self.table, row_id)

    def _lay_anew(self) -> None:
        self._keep()
        wanted = self._wanted()
        if [row.id for row in wanted] != [row.id for row in self._rows]:
            self._follow(wanted)
        self._put(wanted)

    def _put(self, rows: list[Any]) -> None:
        self._rows, self._numbers = rows, None

    def _follow(self, wanted: list[Any]) -> None:
        """Row by row where only a few come or go, so that the selection stays; a new layout otherwise."""
        keep = {row.id for row in wanted}
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].id not in keep:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self._numbers = None
                self.endRemoveRows()
        had = {row.id for row in self._rows}
        for place, row in enumerate(wanted):
            if row.id not in had:
                spot = min(place, len(self._rows))
                self.beginInsertRows(QModelIndex(), spot, spot)
                self._rows.insert(spot, row)
                self._numbers = None
                self.endInsertRows()
        if [row.id for row in wanted] != [row.id for row in self._rows]:
            self._rearrange(wanted)

    def _rearrange(self, wanted: list[Any]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._put(wanted)
        places = {row.id: number for number, row in enumerate(wanted)}
        after = [self.index(places[row_id], index.column()) for row_id, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _announce(self, row_ids: set[str]) -> None:
        """Tell the views of rows, of many next to one another at once."""
        last = len(self.cells.columns) - 1
        numbers = sorted(number for number in map(self._number, row_ids) if number is not None)
        ends = [at for at, (one, other) in enumerate(pairwise(numbers), start=1) if other != one + 1]
        for first, end in pairwise([0, *ends, len(numbers)] if numbers else []):
            self.dataChanged.emit(self.index(numbers[first], 0), self.index(numbers[end - 1], last))

    def _reorder(self) -> None:
        self._rearrange(self._wanted())

    def _load(self) -> None:
        self._keep()
        self._put(self._wanted())

    # which rows there are, and in what order

    def _keep(self) -> None:
        rows = self._document.state.table(ENTITIES[self.table].row_type).values()
        self._kept = sorted((row for row in rows if self._standing(row)[0]), key=in_order)

    def _kept_rows(self) -> list[Any]:
        if self._kept is None:
            self._keep()
        return self._kept or []

    def _standing(self, row: Any) -> tuple[Any, ...]:
        """Whether the filter keeps a row, and its place in the plan."""
        found = self._standings.get(row.id)
        if found is None:
            found = self._noting(row, lambda: (bool(self._accept(row)), *in_order(row), *self._beside(row)))
            self._standings[row.id] = found
        return found

    def _beside(self, row: Any) -> tuple[Any, ...]:
        """What else says where a row stands, in a table with an order of its own."""
        return ()

    def _wanted(self) -> list[Any]:
        rows = list(self._kept_rows())
        if self._sorting:
            column, descending = self._sorting
            keys = self._sort_keys(column, rows)
            rows = [rows[place] for place in sorted(range(len(rows)), key=keys.__getitem__, reverse=descending)]
        self._heads = self._group(rows) if self._grouped else {}
        return rows

    def _group(self, rows: list[Any]) -> dict[str, str]:
        """Put the rows of each group together; gives the heads of the groups."""
        groups = {row.id: self._group_of(row) for row in rows}
        rows.sort(key=lambda row: groups[row.id][0])
        found: dict[str, list[Any]] = {}
        for row in rows:
            found.setdefault(groups[row.id][1], []).append(row)
        return {group[0].id: f"{name} ({len(group)})" for name, group in found.items()}

    def _group_of(self, row: Any) -> tuple[Any, str]:
        assert self._grouped is not None
        grouped, found = self._grouped, self._groups.get(row.id)
        if found is None:
            found = self._groups[row.id] = self._noting(row, lambda: grouped(row))
        return found

    def _sort_keys(self, column: int, rows: list[Any]) -> list[Any]:
        """By what rows stand in a column."""
        shown = self.cells.columns[column]
        values = [self._sort_value(column, row) for row in rows]
        if shown.order:
            least = min((value for value in values if value is not None), default=0)
            return [(value is not None, least if value is None else value) for value in values]
        if shown.numeric and shown.fields.get(self.table):
            return [(value is not None, value or 0) for value in values]
        ranks = self._ranked(column, values)
        return [ranks[text] for text in values]

    def _sort_value(self, column: int, row: Any) -> Any:
        """A day or a number where the column has such, else its text."""
        found = self._sort_values.setdefault(column, {})
        if row.id not in found:
            shown = self.cells.columns[column]
            name = shown.fields.get(self.table)
            if shown.order:
                order = shown.order
                found[row.id] = self._noting(row, lambda: order(row))
            else:
                found[row.id] = getattr(row, name) if shown.numeric and name else self._text(row)[column]
        return found[row.id]

    def _ranked(self, column: int, texts: list[str]) -> dict[str, int]:
        """The place of each text of a column, as the language sorts: each is looked at once, and kept."""
        ranks, different = self._ranks.get(column, {}), set(texts)
        if not different <= ranks.keys():
            collator, known = self.cells.language.collator(), self._collated.get(column, {})
            keys = {text: known.get(text) or collator.sortKey(text) for text in different}
            ordered = sorted(keys, key=keys.__getitem__)
            steps = (keys[before] < keys[text] for before, text in pairwise(ordered))
            ranks = dict(zip(ordered, accumulate(steps, initial=0), strict=False))
            self._ranks[column], self._collated[column] = ranks, keys
        return ranks

    def _text(self, row: Any) -> list[str]:
        texts = self._texts.get(row.id)
        if texts is None:
            texts = self._texts[row.id] = self._noting(row, lambda: self.cells.texts(row))
        return texts

    def _noting(self, row: Any, make: Callable[[], T]) -> T:
        """What is made of a row, until a change concerns what is looked up for it."""
        return self._reads.noting(self._document.state, row.id, make)
