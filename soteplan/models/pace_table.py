"""How the money of each work package and of each grant goes, as a Qt table that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.document import Document
from soteplan.domain import pace
from soteplan.domain.budget import Grant
from soteplan.domain.budget_sums import ALL
from soteplan.domain.budget_views import RowKind, ViewRow
from soteplan.domain.changes import ChangeSet
from soteplan.domain.fields import spec_of
from soteplan.domain.money import format_cents
from soteplan.domain.pace import Pace
from soteplan.domain.schedule import Package
from soteplan.models import roles
from soteplan.models.actuals_table import PACE_OF, TABLES, VIEW_ROW
from soteplan.models.actuals_words import pace_told, pace_words, shown_share
from soteplan.models.columns import title_of
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex

COLUMNS = TITLE, BUDGET, USED, SHARE, DUE, EXPECTED, LEFT, PACE = range(8)
FOLLOWED = TABLES | {"package", "grant"}

_AMOUNTS: dict[int, Callable[[Pace], int]] = {
    BUDGET: lambda found: found.budget.amount,
    USED: lambda found: found.used.amount,
    DUE: lambda found: found.due,
    EXPECTED: lambda found: found.expected,
    LEFT: lambda found: found.left,
}


class PaceTable(QAbstractTableModel):
    """The packages, what is in none, and the sum of all; then the grants, where the plan has any."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.language = language
        self.is_seen: Callable[[], bool] = lambda: False
        self.rows: list[ViewRow] = []
        self._paces: dict[tuple[RowKind, object], Pace] = {}
        self._stale = True
        document.changed.connect(self._follow)

    # structure

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == roles.ALIGNMENT:
            return roles.LEFT if section in (TITLE, PACE) else roles.RIGHT
        return self._head(section) if role == roles.DISPLAY else None

    def _head(self, section: int) -> str:
        text, day = self.language.text, pace.status_date(self.document.state)
        return {
            TITLE: text("ActualsPage", "Work packages and grants, €"),
            BUDGET: text("ActualsPage", "Budget"),
            USED: text("ActualsPage", "Used"),
            SHARE: text("ActualsPage", "Used, %"),
            DUE: text("ActualsPage", "Plan by {date}", date=self.language.date(day)) if day else "–",
            EXPECTED: text("ActualsPage", "With the forecast"),
            LEFT: text("ActualsPage", "Left"),
            PACE: text("ActualsPage", "Pace against the plan"),
        }[section]

    # cells

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer(self, self.rows[index.row()], index.column()) if answer else None

    def pace_of(self, row: ViewRow, column: int = PACE) -> Pace:
        return self._paces.get((_KINDS.get(row.kind, RowKind.PACKAGE), row.key), Pace())

    def name(self, row: ViewRow) -> str:
        text = self.language.text
        if row.key is None:
            is_grant = row.kind is RowKind.GRANT
            return text("BudgetTab", "Without a grant") if is_grant else text("BudgetTab", "Without a work package")
        return row.title or text("ActualsPage", "All costs")

    def text(self, row: ViewRow, column: int) -> str:
        """Whole euros; the exact sums are told where a row is current."""
        found = self.pace_of(row)
        if column == TITLE:
            return self.name(row)
        if column == PACE:
            return pace_words(self.language, found)
        if column == SHARE:
            return shown_share(self.language, found)
        amount = _AMOUNTS[column](found)
        return format_cents(amount, decimal=self.language.decimal, cents_shown=False) if amount else ""

    def explanation(self, row: ViewRow, column: int = PACE) -> str:
        """How the money of a row goes, in a sentence or two."""
        return pace_told(self.document.state, self.language, self.name(row), self.pace_of(row))

    def spoken(self, row: ViewRow, column: int) -> str:
        if column == TITLE:
            return self.name(row)
        return f"{self.name(row)}, {self._head(column)}, {self.text(row, column) or '–'}"

    # following

    def _follow(self, change_set: ChangeSet) -> None:
        if {change.table for change in change_set.changes} & FOLLOWED:
            self._stale = True
            if self.is_seen():
                self.catch_up()

    def catch_up(self) -> None:
        """Follow what was changed while nobody looked."""
        if not self._stale:
            return
        state = self.document.state
        packages, grants = pace.by_package(state), pace.by_grant(state) if state.table(Grant) else {}
        self.beginResetModel()
        self._stale = False
        self._paces = {(RowKind.PACKAGE, key): found for key, found in packages.items()}
        self._paces |= {(RowKind.GRANT, key): found for key, found in grants.items() if key != ALL}
        self.rows = [*self._rows(RowKind.PACKAGE, Package), ViewRow(RowKind.TOTAL, ALL, is_sum=True)]
        self.rows += self._rows(RowKind.GRANT, Grant)
        self.endResetModel()

    def _rows(self, kind: RowKind, row_type: type[Any]) -> Iterator[ViewRow]:
        for row in self.document.state.rows(row_type):
            yield ViewRow(kind, row.id, title_of(row, self.language))
        if (kind, None) in self._paces:
            yield ViewRow(kind, None)


TABLE_OF = {RowKind.PACKAGE: spec_of(Package).table, RowKind.GRANT: spec_of(Grant).table}
_KINDS = {RowKind.GRANT: RowKind.GRANT}  # the sum of all stands with the packages

_ANSWERS: dict[int, Callable[[PaceTable, ViewRow, int], Any]] = {
    roles.DISPLAY: PaceTable.text,
    roles.TOOL_TIP: lambda table, row, column: plain_tip(table.explanation(row)),
    roles.ACCESSIBLE: PaceTable.spoken,
    roles.ALIGNMENT: lambda table, row, column: roles.LEFT if column in (TITLE, PACE) else roles.RIGHT,
    VIEW_ROW: lambda table, row, column: row,
    PACE_OF: PaceTable.pace_of,
}
