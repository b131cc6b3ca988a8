"""The cost-benefit table (T3): estimates and printed totals to edit, and under them what is computed of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.cost_benefit import Amounts, CostBenefit, cost_benefit
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.domain.variants import AS_PLANNED, Change, Outcome, changed
from soteplan.models import effect_words, roles
from soteplan.models.columns import Column, of_field
from soteplan.models.records import RecordTable
from soteplan.texts.language import Language, mark

Index = QModelIndex | QPersistentModelIndex

CODE, TITLE, BENEFIT, COST, NET, PRINTED, START, END = range(8)
KIND = roles.FIELD + 3  # what a row is: estimate, printed_total, or one of COMPUTED
MARKED = roles.FIELD + 4  # whether a cell differs from what is computed
SUM, DIFFERENCE, SUPPOSED = COMPUTED = ("sum", "difference", "supposed")
TABLES = frozenset({"benefit_estimate", "package"})
_HEADS = {
    SUM: mark("Effects", "Sum of the rows"),
    DIFFERENCE: mark("Effects", "Printed less the sum"),
    SUPPOSED: mark("Effects", "What if"),
}
_FIELDS = {BENEFIT: "benefit", COST: "project_cost", NET: "printed_net", PRINTED: "printed_net"}


def benefit_columns(language: Language) -> list[Column]:
    text, table = language.text, "benefit_estimate"

    def money(header: str, field: str) -> Column:
        return Column(header, {table: field}, _millions(field), width=90, numeric=True)

    return [
        Column(text("Effects", "Code"), {table: "package_id"}, _code, width=64),
        of_field(language, table, "title", 168),
        money(text("Effects", "Benefits"), "benefit"),
        money(text("Effects", "Costs"), "project_cost"),
        Column(text("Effects", "Net effect"), compute=_net, width=90, numeric=True),
        money(text("Effects", "Net printed"), "printed_net"),
        Column(text("Effects", "From"), {table: "start_year"}, width=56, numeric=True),
        Column(text("Effects", "To"), {table: "end_year"}, width=56, numeric=True),
    ]


def _code(state: PlanState, language: Language, row: Any) -> str:
    package = state.get(Package, row.package_id)
    return (package.code or package.title) if package else ""


def _millions(field: str) -> Any:
    return lambda state, language, row: effect_words.millions(language, getattr(row, field))


def _net(state: PlanState, language: Language, row: BenefitEstimate) -> str:
    known = row.kind == "estimate" and (row.benefit is not None or row.project_cost is not None)
    return effect_words.millions(language, (row.benefit or 0) + (row.project_cost or 0)) if known else ""


class BenefitTable(RecordTable):
    """Estimates in the plan's order, then printed totals; then the sum, the difference, and the sum as supposed."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        self._computed: list[str] = []
        self.benefits: CostBenefit = cost_benefit(document.state)
        self.change = AS_PLANNED
        self.supposed = changed(document.state.rows(BenefitEstimate), AS_PLANNED)  # the table with the change
        super().__init__(document, language, "benefit_estimate", benefit_columns(language), parent)
        self._language = language
        self._computed = self._wanted_computed()

    def suppose(self, change: Change) -> None:
        """Show what would be, under the plan's own sums; AS_PLANNED takes it away."""
        self.change = change
        self.supposed = self._suppose()
        self._show_computed()

    def _suppose(self) -> Outcome:
        return changed(self._document.state.rows(BenefitEstimate), self.change)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows) + len(self._computed)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == KIND:
            return self.kind_of(index.row())
        if role == roles.ACCESSIBLE:
            return f"{self.cells.columns[index.column()].header}: {self.data(index) or '–'}"
        if index.row() >= len(self._rows):
            return self._computed_data(index, role)
        if role == MARKED:
            return self._difference_at(index) is not None
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and index.row() >= len(self._rows):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return super().flags(index)

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        return index.row() < len(self._rows) and super().setData(index, value, role)

    def row_at(self, index: Index) -> Any:
        return super().row_at(index) if index.row() < len(self._rows) else None

    def kind_of(self, row: int) -> str:
        """What a row is."""
        if row < len(self._rows):
            return str(self._rows[row].kind)
        return self._computed[row - len(self._rows)]

    def explanation(self, index: Index) -> str:
        """How the number of a cell is made, or what it differs by; "" where there is nothing to tell."""
        if not index.isValid() or index.column() not in _FIELDS:
            return ""
        difference = self._difference_at(index)
        if difference is not None:
            return effect_words.difference_told(self._language, difference)
        kind = self.kind_of(index.row())
        if kind in (SUM, SUPPOSED):
            table = self.benefits if kind == SUM else self.supposed.table
            return effect_words.sum_made(self._language, table, _FIELDS[index.column()])
        row = self.row_at(index)
        line = next((line for line in self.benefits.lines if row and line.row.id == row.id), None)
        return effect_words.net_made(self._language, line.amounts) if line and index.column() == NET else ""

    def patch(self, change_set: ChangeSet) -> None:
        if TABLES.isdisjoint(change.table for change in change_set.changes):
            return
        self.benefits = cost_benefit(self._document.state)
        self.supposed = self._suppose()
        super().patch(change_set)
        self._show_computed()

    def _beside(self, row: Any) -> tuple[Any, ...]:
        return (row.kind,)

    def _wanted(self) -> list[Any]:
        return sorted(super()._wanted(), key=lambda row: row.kind != "estimate")

    def _difference_at(self, index: Index) -> Any:
        row = self.row_at(index)
        column = _FIELDS.get(index.column(), "")
        if index.column() == NET:
            return None
        if row is not None:
            return self.benefits.difference(row.id, column)
        totals = [each for each in self.benefits.differences if each.row.kind == "printed_total"]
        of_total = self.kind_of(index.row()) == DIFFERENCE
        return next((each for each in totals if of_total and each.column == column), None)

    # what is computed

    def _wanted_computed(self) -> list[str]:
        wanted = {
            SUM: bool(self.benefits.lines),
            DIFFERENCE: any(each.row.kind == "printed_total" for each in self.benefits.differences),
            SUPPOSED: self.change != AS_PLANNED and bool(self.benefits.lines),
        }
        return [kind for kind in COMPUTED if wanted[kind]]

    def _show_computed(self) -> None:
        wanted, first = self._wanted_computed(), len(self._rows)
        for place in reversed(range(len(self._computed))):
            if self._computed[place] not in wanted:
                self.beginRemoveRows(QModelIndex(), first + place, first + place)
                del self._computed[place]
                self.endRemoveRows()
        for place, kind in enumerate(wanted):
            if kind not in self._computed:
                self.beginInsertRows(QModelIndex(), first + place, first + place)
                self._computed.insert(place, kind)
                self.endInsertRows()
        if wanted:
            self.dataChanged.emit(self.index(first, 0), self.index(self.rowCount() - 1, END))

    def _computed_data(self, index: Index, role: int) -> Any:
        kind = self.kind_of(index.row())
        if role == roles.ALIGNMENT:
            return self.cells.alignment(index.column())
        if role == roles.TOOL_TIP:
            return self.explanation(index)
        if role == MARKED:
            return kind == DIFFERENCE
        if role != roles.DISPLAY:
            return None
        if index.column() == TITLE:
            return self._language.text("Effects", _HEADS[kind])
        return self._amount_text(kind, index.column())

    def _amount_text(self, kind: str, column: int) -> str:
        if kind == DIFFERENCE:
            found = self._difference_at(self.index(len(self._rows) + self._computed.index(kind), column))
            return effect_words.signed_millions(self._language, found.amount) if found else ""
        amounts: Amounts = (self.benefits if kind == SUM else self.supposed.table).total
        if column not in (BENEFIT, COST, NET):
            return ""
        found = amounts.of(_FIELDS[column])
        return effect_words.millions(self._language, found.amount) if found.rows else ""
