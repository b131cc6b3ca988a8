"""Actuals and forecast by month as a Qt table: categories by the months of a year, and how far the money has gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain import pace
from soteplan.domain.budget import Actual, BudgetLine, Forecast
from soteplan.domain.budget_months import months_of
from soteplan.domain.budget_sums import (
    ALL,
    Key,
    Sum,
    by_category_year,
    current_forecasts,
    in_category,
    last_actual_month,
    sums_by,
    years,
)
from soteplan.domain.budget_views import RowKind, ViewRow, category_rows
from soteplan.domain.cells import guarded
from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, spec_of
from soteplan.domain.money import MINUS, format_cents
from soteplan.domain.pace import Pace
from soteplan.models import roles
from soteplan.models.actuals_words import EXPECTED, explained, pace_words
from soteplan.models.blocks import copied, laid_out, lines_of
from soteplan.models.tips import plain_tip
from soteplan.operations.actuals import set_month
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[ViewRow, int]
Edit = tuple[ViewRow, int, str]

TITLE, TOTAL, BUDGET, USED, LEFT, PACE = 0, 13, 14, 15, 16, 17
COLUMNS = 18
MONTHS = range(1, 13)
VIEW_ROW = roles.FIELD + 1
KIND = VIEW_ROW + 1  # "actual" or "forecast" for the cell of a month, else ""
PACE_OF = KIND + 1  # the Pace of a row

TABLES = frozenset({"actual", "forecast", "budget_line", "cost_category", "plan", "phase", "action", "ledger_import"})
_AMOUNT = spec_of(Actual).by_name["amount"]
_TOTAL_ROW = ViewRow(RowKind.TOTAL, ALL, is_sum=True)


class ActualsTable(QAbstractTableModel):
    """Months up to `until` take actuals, those after it the forecast. What counts is shown: used, else expected."""

    refused = Signal(object)  # Refusal

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.language = language
        self.rows: list[ViewRow] = []
        self.year = _first_year(document)
        self.until = ""
        self.is_seen: Callable[[], bool] = lambda: True
        self._cells: dict[Key, Sum] = {}
        self._load()
        self.until = self.known or pace.status_date(document.state)[:7]
        document.changed.connect(self.patch)

    # structure

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def month_of(self, column: int) -> str:
        """The ISO month of a column, "" for the others."""
        return months_of(self.year)[column - 1] if column in MONTHS else ""

    def index_of(self, key: object, column: int = TITLE) -> QModelIndex:
        found = (number for number, row in enumerate(self.rows) if row.key == key)
        place = next(found, -1)
        return self.index(place, column) if place >= 0 else QModelIndex()

    def show_year(self, year: int) -> None:
        self.year = year
        self._refresh()

    def take_actuals_until(self, month: str) -> None:
        """Months up to this one are typed as actuals."""
        self.until = month
        self._refresh()

    # cells

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer(self, self.rows[index.row()], index.column()) if answer else None

    def sum_of(self, row: ViewRow, column: int) -> Sum | None:
        """The money of a cell with the rows behind it; None where it is empty."""
        if column in MONTHS:
            return self._cells.get(("month", row.key, self.month_of(column)))
        if column == TOTAL:
            return self._cells.get(("year", row.key))
        if column == BUDGET:
            return self._cells.get(("budget", row.key))
        return self.pace_of(row, column).used if column == USED else None

    def pace_of(self, row: ViewRow, column: int = PACE) -> Pace:
        return self.paces.get(row.key, Pace())

    def amount(self, row: ViewRow, column: int) -> int | None:
        """The cents of a cell, None where it is empty."""
        if column == LEFT:
            found = self.paces.get(row.key)
            return found.left if found else None
        total = self.sum_of(row, column)
        return total.amount if total and (column != USED or total.rows) else None

    def kind(self, row: ViewRow, column: int) -> str:
        if column not in MONTHS:
            return ""
        return "actual" if self.month_of(column) <= self.known else "forecast"

    def text(self, row: ViewRow, column: int) -> str:
        """Whole euros, as there is room for; the exact sum is told when a cell is current."""
        if column == TITLE:
            return row.title or self.language.text("ActualsPage", "All costs")
        if column == PACE:
            return pace_words(self.language, self.pace_of(row))
        amount = self.amount(row, column)
        if amount is None:
            return ""
        text = format_cents(amount, decimal=self.language.decimal, cents_shown=False)
        return f"{EXPECTED}{text}" if self.kind(row, column) == "forecast" else text

    def edit_text(self, row: ViewRow, column: int) -> str:
        return self.language.money(self.amount(row, column)) if column else ""

    def field(self, row: ViewRow, column: int) -> FieldSpec | None:
        return _AMOUNT if column in MONTHS and not row.is_sum else None

    def explanation(self, index: Index) -> str:
        """How the number of a cell came about."""
        if not index.isValid():
            return ""
        row, column = self.rows[index.row()], index.column()
        return explained(self, row, column)

    def row_ids(self, index: Index) -> tuple[str, ...]:
        """The rows of the plan that a number is made of."""
        total = self.sum_of(self.rows[index.row()], index.column()) if index.isValid() else None
        return total.rows if total else ()

    def heading(self, column: int) -> str:
        """What a column is called in full."""
        month = self.month_of(column)
        return self.language.month(month) if month else str(self.headerData(column, Qt.Orientation.Horizontal))

    def spoken(self, row: ViewRow, column: int) -> str:
        if column == TITLE:
            return self.text(row, TITLE)
        kind = self.kind(row, column)
        said = self.language.text("ActualsPage", "forecast") if kind == "forecast" else ""
        amount = self.text(row, column).removeprefix(EXPECTED) or "–"
        return ", ".join(filter(None, (self.text(row, TITLE), self.heading(column), f"{amount} {said}".strip())))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < COLUMNS:
            return None
        if role == roles.ALIGNMENT:
            return roles.LEFT if section in (TITLE, PACE) else roles.RIGHT
        if role == KIND:
            return self.kind(_TOTAL_ROW, section)
        return self._head(section) if role == roles.DISPLAY else None

    def _head(self, section: int) -> str:
        text = self.language.text
        if section in MONTHS:
            return self.language.month_name(section, short=True)
        return {
            TITLE: text("ActualsPage", "Cost category, €"),
            TOTAL: str(self.year),
            BUDGET: text("ActualsPage", "Budget {year}", year=self.year),
            USED: text("ActualsPage", "Used in all"),
            LEFT: text("ActualsPage", "Left in all"),
            PACE: text("ActualsPage", "Pace against the plan"),
        }[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.field(self.rows[index.row()], index.column()) and not self.document.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # writing

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        row, column = self.rows[index.row()], index.column()
        if role != roles.EDIT or self.field(row, column) is None:
            return False
        if str(value).strip() == self.edit_text(row, column).strip():
            return True
        return self.write("edit", [(row, column, str(value))])

    def clear(self, indexes: Iterable[Index]) -> bool:
        """Empty the months among the given cells; what came from a ledger stays."""
        cells = [(self.rows[index.row()], index.column()) for index in indexes]
        return self.write("edit", [(row, column, "") for row, column in cells if self.field(row, column)])

    def copy(self, indexes: Iterable[Index]) -> str:
        """The block around the given cells as tab-separated text that spreadsheets read."""
        return copied(indexes, self._copied)

    def _copied(self, place: int, column: int) -> str:
        row = self.rows[place]
        if column in (TITLE, PACE):
            return guarded(" ".join(self.text(row, column).split()))
        amount = self.amount(row, column)
        plain = "" if amount is None else format_cents(amount, group="", decimal=self.language.decimal)
        return plain.replace(MINUS, "-")

    def paste(self, text: str, indexes: list[Index]) -> bool:
        """Write a block from its upper left cell on, a single value into all the given cells; all or nothing."""
        return self.write("paste", self.read_paste(text, indexes))

    def read_paste(self, text: str, indexes: list[Index]) -> list[Edit]:
        """What a block would write; a block that does not fit is refused, and nothing is left of it."""
        try:
            places = laid_out(lines_of(text), indexes, len(self.rows), COLUMNS)
            cells = [(self.rows[row], column, typed) for row, column, typed in places]
            edits = [(row, column, typed) for row, column, typed in cells if self.field(row, column)]
            for edit in edits:
                self._cents(*edit)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return []
        return edits

    def changes(self, edits: list[Edit]) -> list[tuple[str, str, str]]:
        """The cells that edits would change: their name, and their amount before and after."""
        found = [(row, column, self.amount(row, column), self._cents(row, column, text)) for row, column, text in edits]
        money = self.language.money
        return [
            (f"{self.text(row, TITLE)}, {self.heading(column)}", money(before) or "–", money(after) or "–")
            for row, column, before, after in found
            if before != after
        ]

    def write(self, verb: str, edits: list[Edit]) -> bool:
        """Carry out edits as one undoable step; a refusal leaves everything as it was."""
        if not edits:
            return False
        try:
            read = [(row, self.month_of(column), self._cents(row, column, text)) for row, column, text in edits]
            kinds = {self._kind_typed(month).__name__ for _, month, _ in read}
            table = "forecast" if kinds == {Forecast.__name__} else "actual"
            self.document.perform(f"{verb}:{table}", lambda tx: self._set(tx, read))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def _set(self, tx: Transaction, read: list[tuple[ViewRow, str, int | None]]) -> None:
        for row, month, cents in read:
            set_month(tx, self._kind_typed(month), str(row.key), month, cents)

    def _kind_typed(self, month: str) -> type[Any]:
        return Actual if month <= max(self.until, self.known) else Forecast

    def _cents(self, row: ViewRow, column: int, text: str) -> int | None:
        try:
            value = entry.read(self.language, _AMOUNT, text.removeprefix(EXPECTED))
        except Refusal as refusal:
            raise Refusal(
                "paste_not_money", value=text, title=self.text(row, TITLE), year=self.heading(column)
            ) from refusal
        return int(value) if value is not None else None

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        """Now where it is seen, else when it is next: adding up the money of years takes its time."""
        if {change.table for change in change_set.changes} & TABLES:
            self._stale = True
            if self.is_seen():
                self.catch_up()

    def catch_up(self) -> None:
        """Follow what was changed while nobody looked."""
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        rows = [*category_rows(self.document.state), _TOTAL_ROW]
        if rows != self.rows:
            self.beginResetModel()
            self._load()
            self.endResetModel()
            return
        self._load()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, COLUMNS - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def _load(self) -> None:
        self._stale = False
        state = self.document.state
        self.rows = [*category_rows(state), _TOTAL_ROW]
        self.known = last_actual_month(state)
        self.until = max(self.until, self.known)
        self.paces = pace.by_category(state)
        budget = by_category_year(state, BudgetLine)
        self._cells = {("month", *key): total for key, total in self._by_month().items()}
        for row in self.rows:
            months = [self._cells.get(("month", row.key, month)) for month in months_of(self.year)]
            if any(months):
                self._cells["year", row.key] = _added(months)
            if (row.key, self.year) in budget:
                self._cells["budget", row.key] = budget[row.key, self.year]

    def _by_month(self) -> dict[Key, Sum]:
        """What counts in the months of the year, by category and month: used where anything was, else expected."""
        state, year = self.document.state, str(self.year)
        used = (row for row in state.table(Actual).values() if (row.month or "").startswith(year))
        expected = (row for row in current_forecasts(state) if (row.month or "").startswith(year))
        return sums_by([*used, *expected], in_category(state), lambda row: (row.month,))


def _added(parts: list[Sum | None]) -> Sum:
    there = [part for part in parts if part is not None]
    return Sum(sum(part.amount for part in there), tuple(row for part in there for row in part.rows))


def _first_year(document: Document) -> int:
    """The year of the status date, else the first of the plan, else this one."""
    found = years(document.state)
    day = pace.status_date(document.state)
    year = int(day[:4]) if day else found[0] if found else datetime.now().astimezone().year
    return min(max(year, found[0]), found[-1]) if found else year


_ANSWERS: dict[int, Callable[[ActualsTable, ViewRow, int], Any]] = {
    roles.DISPLAY: ActualsTable.text,
    roles.EDIT: ActualsTable.edit_text,
    roles.TOOL_TIP: lambda table, row, column: plain_tip(explained(table, row, column)),
    roles.ACCESSIBLE: ActualsTable.spoken,
    roles.ALIGNMENT: lambda table, row, column: roles.LEFT if column in (TITLE, PACE) else roles.RIGHT,
    roles.FIELD: ActualsTable.field,
    VIEW_ROW: lambda table, row, column: row,
    KIND: ActualsTable.kind,
    PACE_OF: ActualsTable.pace_of,
}
