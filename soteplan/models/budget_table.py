"""A view of the budget as a Qt table: the form, or the same money by package, by grant or by month."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.budget import CostCategory, Earmark, Grant
from soteplan.domain.budget_sums import Key
from soteplan.domain.budget_views import ColumnKind, RowKind, ViewColumn, ViewRow
from soteplan.domain.cells import guarded
from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, spec_of
from soteplan.models import roles
from soteplan.models.budget_cells import (
    GAP,
    category_of,
    grant_of,
    is_input,
    share_name,
    shown_rows,
    spreads,
)
from soteplan.models.budget_entry import AMOUNT, Entry, Wish, formula_in, plain_amount, read_amount, write
from soteplan.models.budget_live import LiveView
from soteplan.models.budget_paste import Pasted, block_of, read_block
from soteplan.models.budget_words import (
    amount_text,
    column_name,
    column_text,
    corner_text,
    remark_sign,
    row_text,
    sum_text,
    tip_text,
)
from soteplan.models.table_moves import Moves
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex

VIEW_ROW = roles.FIELD + 1
IS_INPUT = roles.FIELD + 2
REMARK = roles.FIELD + 3  # the sign of what is said about a cell, "" for nothing
FORECAST = roles.FIELD + 4  # whether a month's amount is expected beside others that were used
TITLE = 0  # the first column

_TITLES = {RowKind.CATEGORY: spec_of(CostCategory), RowKind.GRANT: spec_of(Grant), RowKind.EARMARK: spec_of(Earmark)}


class BudgetTable(QAbstractTableModel):
    """Patches itself when the document changes: rows come, go and move, and only the texts asked for are made."""

    refused = Signal(object)  # Refusal
    spread_wanted = Signal(object)  # Wish

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.live = LiveView(document.state)
        self._language = language
        self._rows: list[ViewRow] = []
        self._columns: list[ViewColumn] = []
        self._texts: dict[tuple[object, int], str] = {}
        self._fields: dict[tuple[object, int], FieldSpec | None] = {}
        self._moves = Moves(self)
        self._take_over()
        document.changed.connect(self.patch)

    # structure

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns) + 1

    def view_row(self, index: Index) -> ViewRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def view_column(self, column: int) -> ViewColumn | None:
        """None for the column of the titles."""
        return self._columns[column - 1] if 0 < column <= len(self._columns) else None

    def index_of(self, key: object, column: int = TITLE) -> QModelIndex:
        """The cell of a row by its key in the view."""
        place = self._row_places.get(key)
        return QModelIndex() if place is None else self.index(place, column)

    def column_of(self, key: object) -> int:
        """The place of a year, a package or a month; of the total where there is no such column."""
        return self._column_places.get(key, len(self._columns))

    def show(self, **wanted: object) -> None:
        """Another view, year, measure or package (see LiveView). Another view is another table."""
        is_other = "name" in wanted and wanted["name"] != self.live.name
        if is_other:
            self.beginResetModel()
        self.live.show(**wanted)
        if is_other:
            self._take_over()
            self.endResetModel()
        else:
            self._rearrange()

    # cells

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer(self, self._rows[index.row()], index.column()) if answer else None

    def text(self, row: ViewRow, column: int) -> str:
        text = self._texts.get((row.key, column))
        if text is None:
            text = self._texts[row.key, column] = self._text(row, column)
        return text

    def _text(self, row: ViewRow, column: int) -> str:
        place = self.view_column(column)
        if row == GAP:
            return ""
        return amount_text(self._language, self.live, row, place) if place else row_text(self._language, row)

    def edit_text(self, row: ViewRow, column: int) -> str:
        """What an editor starts from: the formula of a lone line, else the amount; a title without its code."""
        place = self.view_column(column)
        if place is None:
            named = category_of(self.live, row) or grant_of(self.live, row)
            return named.title if named else row.title
        return formula_in(self.live, row, place) or self.text(row, column)

    def field(self, row: ViewRow, column: int) -> FieldSpec | None:
        """The field that an edit of a cell writes, None where nothing is typed."""
        key = row.key, column
        if key not in self._fields:
            self._fields[key] = self._field(row, column)
        return self._fields[key]

    def _field(self, row: ViewRow, column: int) -> FieldSpec | None:
        place = self.view_column(column)
        if place is None:
            spec = _TITLES.get(row.kind)
            is_named = row.kind is not RowKind.GRANT or grant_of(self.live, row)
            return spec.by_name["title"] if spec and is_named else None
        return AMOUNT if is_input(self.live, row, place) or spreads(self.live, row, place) else None

    def is_input(self, row: ViewRow, column: int) -> bool:
        place = self.view_column(column)
        return place is None or is_input(self.live, row, place)

    def is_forecast(self, row: ViewRow, column: int) -> bool:
        place = self.view_column(column)
        is_month = place is not None and place.kind is ColumnKind.MONTH and self.live.added_up == "expected"
        return is_month and place is not None and not self.live.is_actual(place)

    def remark(self, row: ViewRow, column: int) -> str:
        place = self.view_column(column)
        found = self.live.remarks(row, place) if place else []
        return remark_sign(found[0]) if found else ""

    @property
    def has_remarks(self) -> bool:
        """Whether something is said about any of the cells."""
        return self.live.has_remarks

    def explanation(self, index: Index) -> str:
        """How the number of a cell came about, on one line."""
        row, column = self.view_row(index), self.view_column(index.column())
        if row is None or column is None or row == GAP or share_name(row):
            return ""
        return sum_text(self._language, self.live, row, column)

    def tip(self, row: ViewRow, column: int) -> str:
        place = self.view_column(column)
        if place is None or row == GAP or share_name(row):
            return plain_tip(self.text(row, column))
        return plain_tip(tip_text(self._language, self.live, row, place))

    def spoken(self, row: ViewRow, column: int) -> str:
        place = self.view_column(column)
        if place is None:
            return self.text(row, column)
        said = self.remark(row, column) and self._language.text("BudgetTab", ", with a comment")
        name = column_name(self._language, self.live, place)
        return f"{self.text(row, TITLE)}, {name}: {self.text(row, column) or '–'}{said}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == roles.ALIGNMENT:
            return roles.RIGHT if section else roles.LEFT
        column = self.view_column(section)
        if role == roles.TOOL_TIP and column is not None:
            return plain_tip(column_name(self._language, self.live, column))
        if role != roles.DISPLAY:
            return None
        return column_text(self._language, self.live, column) if column else corner_text(self._language, self.live)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.view_row(index)
        if row is None or row == GAP:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.field(row, index.column()) and not self.document.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # writing

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        row, column = self.view_row(index), self.view_column(index.column())
        if role != roles.EDIT or row is None or self.field(row, index.column()) is None:
            return False
        typed = str(value)
        if typed.strip() == self.edit_text(row, index.column()).strip():
            return True
        if column is None:
            return self.write("edit", [Entry(row, None, title=typed)])
        try:
            cents, formula = read_amount(self._language, typed)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        if not is_input(self.live, row, column):
            self.spread_wanted.emit(Wish(row, column, cents))
            return True
        return self.write("edit", [Entry(row, column, cents, formula)])

    def clear(self, indexes: Iterable[Index]) -> bool:
        """Empty the input cells among the given ones."""
        return self.write("edit", [Entry(row, column) for row, column in self._inputs(indexes)])

    def fill(self, indexes: Sequence[Index], *, down: bool) -> bool:
        """The first row of the chosen block goes into those under it, or its first column into those to the right.

        Of a single row or column what stands before it is taken, as in a spreadsheet.
        """
        places = [(index.row(), index.column()) for index in indexes if index.column() != TITLE]
        if not places:
            return False
        side = 0 if down else 1
        first = min(place[side] for place in places)
        source = first - 1 if all(place[side] == first for place in places) else first
        entries = [entry for place in places if place[side] != source for entry in self._filled(place, source, down)]
        return self.write("fill", entries)

    def _filled(self, place: tuple[int, int], source: int, down: bool) -> Iterable[Entry]:
        start = (source, place[1]) if down else (place[0], source)
        row, column = self._rows[place[0]], self.view_column(place[1])
        if start[0] < 0 or start[1] <= TITLE or column is None or not is_input(self.live, row, column):
            return
        from_row, from_column = self._rows[start[0]], self.view_column(start[1])
        assert from_column is not None
        formula = formula_in(self.live, from_row, from_column)
        yield Entry(row, column, self.live.amount(from_row, from_column), formula)

    def copy(self, indexes: Iterable[Index]) -> str:
        """The block around the given cells as tab-separated text; cells not among them are left empty."""
        chosen = {(index.row(), index.column()) for index in indexes}
        rows, columns = ({cell[side] for cell in chosen} for side in (0, 1))
        lines = [
            [self._copied(row, column) if (row, column) in chosen else "" for column in sorted(columns)]
            for row in sorted(rows)
            if self._rows[row] != GAP
        ]
        return "\n".join("\t".join(line) for line in lines)

    def _copied(self, place: int, number: int) -> str:
        row, column = self._rows[place], self.view_column(number)
        if column is None:
            return guarded(" ".join(self.text(row, TITLE).split()))
        return (
            self.text(row, number) if share_name(row) else plain_amount(self._language, self.live.amount(row, column))
        )

    def read_paste(self, text: str, indexes: Sequence[Index]) -> Pasted:
        """What a text from a spreadsheet would do from the upper left of the given cells on; a single value goes into
        all of them. Raises Refusal.
        """
        block = block_of(text)
        if len(block) == 1 and len(block[0]) == 1 and len(indexes) > 1:
            cents, formula = read_amount(self._language, block[0][0])
            return Pasted(
                [Entry(row, column, cents, formula) for row, column in self._inputs(indexes)], [], is_block=False
            )
        top, left = min(index.row() for index in indexes), min(index.column() for index in indexes)
        columns = [self.view_column(number) for number in range(left, self.columnCount())]
        return read_block(self.document, self._language, self.live, block, self._rows[top:], columns)

    def write(self, verb: str, entries: list[Entry]) -> bool:
        """Carry out edits as one undoable step; a refusal leaves everything as it was."""
        if not entries:
            return False
        table = "cost_category" if all(entry.column is None for entry in entries) else self._table
        try:
            self.document.perform(f"{verb}:{table}", lambda tx: write(tx, self.live, entries))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    @property
    def _table(self) -> str:
        return "forecast" if self.live.name == "months" and self.live.measure != "actual" else min(self.live.tables)

    def _inputs(self, indexes: Iterable[Index]) -> list[tuple[ViewRow, ViewColumn]]:
        cells = [(self._rows[index.row()], self.view_column(index.column())) for index in indexes]
        return [(row, column) for row, column in cells if column is not None and is_input(self.live, row, column)]

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        followed = self.live.follow(change_set)
        if followed is None:
            return
        if followed.anew:
            self._rearrange()
        else:
            self._patch_cells(followed.cells)

    def _patch_cells(self, cells: set[Key]) -> None:
        """Only the cells that changed are painted again, and the shares that are worked out of them."""
        for row_key, column_key in cells:
            rows = [row_key, *(("share", name) for name in _SHARED_BY.get(row_key, ()))]
            for place in (self._row_places[key] for key in rows if key in self._row_places):
                self._touch(place, self._column_places.get(column_key, 0))

    def _touch(self, row: int, column: int) -> None:
        for kept in (self._texts, self._fields):
            kept.pop((self._rows[row].key, column), None)
        index = self.index(row, column)
        self.dataChanged.emit(index, index)

    def _rearrange(self) -> None:
        """Rows and columns that stay keep their place on the screen; what they show may be other."""
        self._texts.clear()
        self._fields.clear()
        self._moves.columns(self._columns, list(self.live.columns), lambda column: (column.kind, column.key))
        self._moves.rows(self._rows, shown_rows(self.live), lambda row: (row.kind, row.key))
        self._find_places()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns)))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns))

    def _take_over(self) -> None:
        self._texts.clear()
        self._fields.clear()
        self._rows[:], self._columns[:] = shown_rows(self.live), self.live.columns
        self._find_places()

    def _find_places(self) -> None:
        self._row_places = {row.key: place for place, row in enumerate(self._rows)}
        self._column_places = {column.key: place for place, column in enumerate(self._columns, 1)}


_SHARED_BY: dict[object, tuple[str, ...]] = {
    ("funding", "own_share"): ("own_share",),
    ("funding", "state_grant"): ("state_grant",),
    ("funding", "eligible"): ("own_share", "state_grant"),
}
_ANSWERS: dict[int, Callable[[BudgetTable, ViewRow, int], Any]] = {
    roles.DISPLAY: BudgetTable.text,
    roles.EDIT: BudgetTable.edit_text,
    roles.TOOL_TIP: BudgetTable.tip,
    roles.ACCESSIBLE: BudgetTable.spoken,
    roles.ALIGNMENT: lambda table, row, column: roles.RIGHT if column else roles.LEFT,
    roles.FIELD: BudgetTable.field,
    VIEW_ROW: lambda table, row, column: row,
    IS_INPUT: BudgetTable.is_input,
    REMARK: BudgetTable.remark,
    FORECAST: BudgetTable.is_forecast,
}
