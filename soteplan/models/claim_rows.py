"""The table of one payment claim: categories and funding lines by what was budgeted, claimed and is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.document import Document
from soteplan.domain.budget import Actual, Claim, CostCategory
from soteplan.domain.budget_sums import ALL, Sum
from soteplan.domain.budget_views import named
from soteplan.domain.cells import guarded
from soteplan.domain.claims import ClaimRow, ClaimTable, claim_table
from soteplan.domain.money import MINUS, format_cents
from soteplan.models import roles
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language, mark

Index = QModelIndex | QPersistentModelIndex

TITLE = 0
LINE = roles.FIELD + 1  # the Line of a row
LINES = {
    "costs": mark("ClaimsPage", "Costs in all"),
    "overheads": mark("ClaimsPage", "Flat-rate overheads"),
    "eligible": mark("ClaimsPage", "Eligible costs"),
    "own_share": mark("ClaimsPage", "Own funding share"),
    "grant": mark("ClaimsPage", "State grant to be paid"),
}
TOLD = 4  # rows behind a number


class Line(NamedTuple):
    """A row of the claim, or with None the gap over the funding lines."""

    row: ClaimRow | None
    title: str


class Column(NamedTuple):
    title: str
    amount: Callable[[ClaimRow], int]
    rows: Callable[[ClaimRow], Sum | None]


COLUMNS = (
    Column(mark("ClaimsPage", "Budget of the year"), lambda row: row.year_budget.amount, lambda row: row.year_budget),
    Column(mark("ClaimsPage", "Whole budget"), lambda row: row.budget.amount, lambda row: row.budget),
    Column(mark("ClaimsPage", "Claimed before"), lambda row: row.before.amount, lambda row: row.before),
    Column(mark("ClaimsPage", "This period"), lambda row: row.period.amount, lambda row: row.period),
    Column(mark("ClaimsPage", "Cumulated"), lambda row: row.cumulated, lambda row: None),
    Column(mark("ClaimsPage", "Left"), lambda row: row.left, lambda row: None),
)
PERIOD = 4  # the column of the period


class ClaimRows(QAbstractTableModel):
    """Nothing is typed here: the costs are those of the actuals."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._language = document, language
        self.table: ClaimTable | None = None
        self.lines: list[Line] = []

    def show(self, claim: Claim | None) -> None:
        """The table of a claim, nothing without one."""
        table = claim_table(self._document.state, claim) if claim else None
        lines = self._lines_of(table) if table else []
        if [line.title for line in lines] != [line.title for line in self.lines]:
            self.beginResetModel()
            self.table, self.lines = table, lines
            self.endResetModel()
        elif lines:
            self.table, self.lines = table, lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(COLUMNS)))

    def _lines_of(self, table: ClaimTable) -> list[Line]:
        text = self._language.text
        funding = [Line(row, text("ClaimsPage", LINES[row.key])) for row in table.funding]
        return [*(Line(row, self._title(row)) for row in table.rows), Line(None, ""), *funding]

    def _title(self, row: ClaimRow) -> str:
        category = self._document.state.get(CostCategory, row.key)
        return named(category) if category else self._language.text("ClaimsPage", "All costs")

    # a Qt table

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS) + 1

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == roles.DISPLAY:
            return self.text(line, column)
        if role == roles.TOOL_TIP:
            return plain_tip(self.explained(line, column))
        if role == roles.ACCESSIBLE:
            return f"{line.title}, {self._head(column)}: {self.text(line, column)}" if column else line.title
        if role == roles.ALIGNMENT:
            return roles.RIGHT if column else roles.LEFT
        return line if role == LINE else None

    def text(self, line: Line, column: int) -> str:
        if line.row is None or column == TITLE:
            return line.title
        return format_cents(COLUMNS[column - 1].amount(line.row), decimal=self._language.decimal)

    def explained(self, line: Line, column: int) -> str:
        """How a number came about: the actuals behind it, the largest first."""
        if line.row is None or column == TITLE:
            return line.title
        head = f"{line.title}, {self._head(column)}: {self._language.euros(COLUMNS[column - 1].amount(line.row))}"
        found = COLUMNS[column - 1].rows(line.row)
        rows = [row for row in (self._document.state.get(Actual, each) for each in found.rows) if row] if found else []
        rows.sort(key=lambda row: -abs(row.amount or 0))
        parts = [self._part(row) for row in rows[:TOLD]]
        if len(rows) > TOLD:
            parts.append(self._language.count("ActualsPage", "and %n row(s) more", len(rows) - TOLD))
        return f"{head} = {' + '.join(parts)}" if parts else head

    def row_ids(self, index: Index) -> tuple[str, ...]:
        """The rows of the plan that a number is made of."""
        line = self.lines[index.row()] if index.isValid() and index.row() < len(self.lines) else None
        if line is None or line.row is None or index.column() == TITLE:
            return ()
        found = COLUMNS[index.column() - 1].rows(line.row)
        return found.rows if found else ()

    def _part(self, row: Actual) -> str:
        source = row.source or self._language.text("ActualsPage", "typed")
        return f"{self._language.euros(row.amount)} ({self._language.month(row.month)}, {source})"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= len(COLUMNS):
            return None
        if role == roles.ALIGNMENT:
            return roles.RIGHT if section else roles.LEFT
        return self._head(section) if role == roles.DISPLAY else None

    def _head(self, section: int) -> str:
        text = self._language.text
        if section == TITLE:
            return text("ClaimsPage", "Cost category, €")
        if section == 1 and self.table and self.table.years:
            return text("ClaimsPage", "Budget {years}", years="–".join(map(str, _ends(self.table.years))))
        return text("ClaimsPage", COLUMNS[section - 1].title)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def copy(self, rows: list[int]) -> str:
        """Whole rows with the heads over them, as spreadsheets read them."""
        heads = [self._head(column) for column in range(len(COLUMNS) + 1)]
        lines = [self._copied(self.lines[row]) for row in rows if self.lines[row].row is not None]
        return "\n".join("\t".join(cells) for cells in [heads, *lines])

    def _copied(self, line: Line) -> list[str]:
        assert line.row is not None
        amounts = (column.amount(line.row) for column in COLUMNS)
        plain = (format_cents(amount, group="", decimal=self._language.decimal) for amount in amounts)
        return [guarded(" ".join(line.title.split())), *(each.replace(MINUS, "-") for each in plain)]


def is_total(line: Line) -> bool:
    """Whether the row closes the costs or the funding."""
    return line.row is not None and line.row.key in (ALL, "eligible", "grant")


def _ends(years: tuple[int, ...]) -> list[int]:
    return list(dict.fromkeys((years[0], years[-1])))
