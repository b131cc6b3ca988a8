"""The state-grant form as a Qt table: rows of the form by years and their total."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.budget import BudgetLine, CostCategory, Earmark
from soteplan.domain.budget_sums import ALL
from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, spec_of
from soteplan.models import roles
from soteplan.models.budget_entry import Edit, apply, block_of, plain_amount
from soteplan.models.budget_form import BudgetForm, FormKind, FormRow
from soteplan.models.budget_words import row_text, sum_text, tip_text
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex

FORM_ROW = roles.FIELD + 1
TITLE = 0  # the first column

_TITLES = {FormKind.CATEGORY: spec_of(CostCategory), FormKind.EARMARK: spec_of(Earmark)}
_AMOUNT = spec_of(BudgetLine).by_name["amount"]


class BudgetTable(QAbstractTableModel):
    """Patches itself when the document changes: rows come, go and move, and only the texts asked for are made."""

    refused = Signal(object)  # Refusal

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.form = BudgetForm(document.state)
        self._language = language
        self._rows = self.form.rows()
        self._years = list(self.form.years())
        self._texts: dict[tuple[FormRow, int], str] = {}
        document.changed.connect(self.patch)

    # structure

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._years) + 2

    def form_row(self, index: Index) -> FormRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def year_of(self, column: int) -> object:
        """The year of a column, ALL for the last one."""
        return self._years[column - 1] if 0 < column <= len(self._years) else ALL

    def index_of(self, key: str, column: int = TITLE) -> QModelIndex:
        """The cell of a category by id, or of an earmark or funding line by name."""
        for number, row in enumerate(self._rows):
            if key and row.name == key:
                return self.index(number, column)
        return QModelIndex()

    def column_of(self, year: int | None) -> int:
        return self._years.index(year) + 1 if year in self._years else len(self._years) + 1

    def choose_package(self, package: object) -> None:
        """Show the lines of one package, of none (None), of all (ALL), or the sums of a set of them."""
        self.form.choose_package(package)
        self._refresh()

    # cells

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        answer = _ANSWERS.get(role)
        return answer(self, row, index.column()) if answer else None

    def text(self, row: FormRow, column: int) -> str:
        text = self._texts.get((row, column))
        if text is None:
            text = self._texts[row, column] = self._text(row, column)
        return text

    def _text(self, row: FormRow, column: int) -> str:
        if column == TITLE:
            return row_text(self.form, self._language, row)
        return self._language.money(self.form.amount(row, self.year_of(column)))

    def edit_text(self, row: FormRow, column: int) -> str:
        """What an editor starts from: the formula of a lone line, else the amount; a title without its code."""
        if column == TITLE:
            category = self.form.category(row)
            return category.title if category else row.name
        lines = self.form.plan_rows(row, self.year_of(column))
        formula = lines[0].formula if len(lines) == 1 and isinstance(lines[0], BudgetLine) else ""
        return formula or self.text(row, column)

    def field(self, row: FormRow, column: int) -> FieldSpec | None:
        """The field that an edit of a cell writes, None where nothing is typed."""
        if column == TITLE:
            spec = _TITLES.get(row.kind)
            return spec.by_name["title"] if spec else None
        if row.is_sum or row.kind in (FormKind.TOTAL, FormKind.GAP) or self.form.is_partial:
            return None
        if self.year_of(column) is ALL and not self._is_yearless(row):
            return None
        return _AMOUNT

    def _is_yearless(self, row: FormRow) -> bool:
        """An earmark for the whole period is typed into the last column."""
        rows = self.form.plan_rows(row, ALL) if row.kind is FormKind.EARMARK else []
        return all(each.year is None for each in rows) and bool(rows)

    def explanation(self, index: Index) -> str:
        """How the number of a cell came about, on one line."""
        row = self.form_row(index)
        if row is None or index.column() == TITLE:
            return ""
        return sum_text(self.form, self._language, row, self.year_of(index.column()))

    def tip(self, row: FormRow, column: int) -> str:
        if column == TITLE:
            return plain_tip(self.text(row, column))
        return plain_tip(tip_text(self.form, self._language, row, self.year_of(column)))

    def spoken(self, row: FormRow, column: int) -> str:
        if column == TITLE:
            return self.text(row, column)
        year = self.headerData(column, Qt.Orientation.Horizontal)
        return f"{self.text(row, TITLE)}, {year}: {self.text(row, column) or '–'}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == roles.ALIGNMENT:
            return roles.RIGHT if section else roles.LEFT
        if role != roles.DISPLAY:
            return None
        if section == TITLE:
            return self._language.text("BudgetTab", "Cost category, €")
        year = self.year_of(section)
        return self._language.text("figure", "Total") if year is ALL else str(year)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.form_row(index)
        if row is None or row.kind is FormKind.GAP:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.field(row, index.column()) and not self.document.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # writing

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        row = self.form_row(index)
        if role != roles.EDIT or row is None or self.field(row, index.column()) is None:
            return False
        if str(value).strip() == self.edit_text(row, index.column()).strip():
            return True
        return self._write("edit", [self._edit(row, index.column(), str(value))])

    def clear(self, indexes: Iterable[Index]) -> bool:
        """Empty the input cells among the given ones."""
        cells = [(self._rows[index.row()], index.column()) for index in indexes if index.column() != TITLE]
        return self._write("edit", [self._edit(row, column, "") for row, column in cells if self.field(row, column)])

    def copy(self, indexes: Iterable[Index]) -> str:
        """The block around the given cells as tab-separated text; cells not among them are left empty."""
        chosen = {(index.row(), index.column()) for index in indexes}
        rows, columns = ({cell[side] for cell in chosen} for side in (0, 1))
        lines = [
            [self._copied(row, column) if (row, column) in chosen else "" for column in sorted(columns)]
            for row in sorted(rows)
            if self._rows[row].kind is not FormKind.GAP
        ]
        return "\n".join("\t".join(line) for line in lines)

    def _copied(self, place: int, column: int) -> str:
        row = self._rows[place]
        if column == TITLE:
            return " ".join(self.text(row, TITLE).split())
        return plain_amount(self._language, self.form.amount(row, self.year_of(column)))

    def paste(self, text: str, indexes: list[Index]) -> bool:
        """Write a block from its upper left cell on; a single value goes into all the given cells. All or nothing."""
        try:
            block = block_of(text)
            edits = self._fill(block[0][0], indexes) if _is_single(block) else self._place(block, indexes)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return self._write("paste", edits, pasted=True)

    def _fill(self, text: str, indexes: list[Index]) -> list[Edit]:
        cells = [(self._rows[index.row()], index.column()) for index in indexes]
        return [self._edit(row, column, text) for row, column in cells if self.field(row, column)]

    def _place(self, block: list[list[str]], indexes: list[Index]) -> list[Edit]:
        top, left = min(index.row() for index in indexes), min(index.column() for index in indexes)
        rows = [row for row in self._rows[top:] if row.kind is not FormKind.GAP]
        if len(block) > len(rows) or left + max(map(len, block), default=0) > self.columnCount():
            raise Refusal("paste_too_large")
        return [
            self._edit(row, left + number, text)
            for row, line in zip(rows, block, strict=False)
            for number, text in enumerate(line)
        ]

    def _edit(self, row: FormRow, column: int, text: str) -> Edit:
        return Edit(row, self.year_of(column), text, column == TITLE, self.field(row, column) is None)

    def _write(self, verb: str, edits: list[Edit], *, pasted: bool = False) -> bool:
        """Carry out edits as one undoable step; a refusal leaves everything as it was."""
        if not edits:
            return False
        table = "cost_category" if all(edit.is_title for edit in edits) else "budget_line"
        try:
            self.document.perform(
                f"{verb}:{table}", lambda tx: apply(tx, self._language, self.form, edits, pasted=pasted)
            )
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        if self.form.follow(change_set):
            self._refresh()

    def _refresh(self) -> None:
        shown, self._texts = self._texts, {}
        self._follow_years(self.form.years())
        self._follow_rows(self.form.rows())
        last = self.columnCount() - 1
        for number, row in enumerate(self._rows):
            if any(shown.get((row, column)) != self.text(row, column) for column in range(last + 1)):
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def _follow_years(self, wanted: list[int]) -> None:
        for year in [year for year in self._years if year not in wanted]:
            place = self._years.index(year)
            self.beginRemoveColumns(QModelIndex(), place + 1, place + 1)
            self._years.pop(place)
            self.endRemoveColumns()
        for place, year in enumerate(wanted):
            if year not in self._years:
                self.beginInsertColumns(QModelIndex(), place + 1, place + 1)
                self._years.insert(place, year)
                self.endInsertColumns()

    def _follow_rows(self, wanted: list[FormRow]) -> None:
        """Rows keep their place on the screen by what they are called, though their level or kind of sum change."""
        self._rename_in_place(wanted)
        keys = [_key(row) for row in wanted]
        for place in range(len(self._rows) - 1, -1, -1):
            if _key(self._rows[place]) not in keys:
                self.beginRemoveRows(QModelIndex(), place, place)
                self._rows.pop(place)
                self.endRemoveRows()
        had = {_key(row) for row in self._rows}
        for place, row in enumerate(wanted):
            if _key(row) not in had:
                spot = min(place, len(self._rows))
                self.beginInsertRows(QModelIndex(), spot, spot)
                self._rows.insert(spot, row)
                self.endInsertRows()
        if [_key(row) for row in self._rows] != keys:
            self._rearrange(wanted)
        self._rows = wanted

    def _rename_in_place(self, wanted: list[FormRow]) -> None:
        """An earmark is known by its title alone: one gone and one come is the same one under another title."""
        old, new = ([row for row in rows if row.kind is FormKind.EARMARK] for rows in (self._rows, wanted))
        gone, come = [row for row in old if row not in new], [row for row in new if row not in old]
        if len(gone) == len(come) == 1:
            self._rows[self._rows.index(gone[0])] = come[0]

    def _rearrange(self, wanted: list[FormRow]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {_key(row): number for number, row in enumerate(wanted)}
        after = [self.index(places[_key(self._rows[index.row()])], index.column()) for index in before]
        self._rows = wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _is_single(block: list[list[str]]) -> bool:
    return len(block) == 1 and len(block[0]) == 1


def _key(row: FormRow) -> tuple[FormKind, str]:
    return row.kind, row.name


_ANSWERS: dict[int, Callable[[BudgetTable, FormRow, int], Any]] = {
    roles.DISPLAY: BudgetTable.text,
    roles.EDIT: BudgetTable.edit_text,
    roles.TOOL_TIP: BudgetTable.tip,
    roles.ACCESSIBLE: BudgetTable.spoken,
    roles.ALIGNMENT: lambda table, row, column: roles.RIGHT if column else roles.LEFT,
    roles.FIELD: BudgetTable.field,
    FORM_ROW: lambda table, row, column: row,
}
