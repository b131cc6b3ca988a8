"""The work inputs, the ledger imports and the payment claims as tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from soteplan.domain import staffing
from soteplan.domain.budget import Actual, Claim, LedgerImport, StaffCost
from soteplan.domain.claims import claim_table
from soteplan.domain.state import PlanState
from soteplan.models.columns import Column, of_field
from soteplan.texts.language import Language

WORK_TITLE, IMPORT_TITLE, CLAIM_TITLE = 0, 0, 0


def staff_columns(language: Language) -> list[Column]:
    """Months, pay and side costs are typed; what they cost, and whether the budget has it, is computed."""
    text = language.text

    def field(name: str, width: int) -> Column:
        return of_field(language, "staff_cost", name, width)

    def short(name: str, header: str, width: int) -> Column:
        return replace(field(name, width), header=header)

    return [
        field("title", 200),
        field("cost_category_id", 168),
        short("package_id", text("ActualsPage", "Package"), 112),
        field("year", 56),
        short("person_months", text("ActualsPage", "Person-months"), 104),
        short("monthly_pay", text("ActualsPage", "Pay, €/month"), 100),
        field("side_rate", 88),
        Column(text("ActualsPage", "Cost, €"), compute=_cost, width=92, numeric=True),
        Column(text("ActualsPage", "In the budget"), compute=_in_budget, width=148),
        field("grant_id", 120),
        field("note", 160),
    ]


def _cost(state: PlanState, language: Language, row: StaffCost) -> str:
    return language.money(staffing.cost(row))


def _in_budget(state: PlanState, language: Language, row: StaffCost) -> str:
    """A tick where the cell holds what all its work costs, else what it holds instead."""
    if staffing.cost(row) is None:
        return ""
    cell = staffing.cell_of(row)
    work = [each for each in state.rows(StaffCost) if staffing.cell_of(each) == cell]
    amounts = [line.amount for line in staffing.lines_of(state, cell) if line.amount is not None]
    if not amounts:
        return language.text("ActualsPage", "not yet")
    if sum(amounts) == staffing.total(work):
        return "✓"
    return f"≠ {language.money(sum(amounts))}"


def import_columns(language: Language) -> list[Column]:
    """What was taken in from ledgers, and what each brought."""
    text = language.text

    def field(name: str, width: int) -> Column:
        return of_field(language, "ledger_import", name, width)

    return [
        field("title", 260),
        field("date", 96),
        Column(text("ActualsPage", "Months"), compute=_months, width=200),
        Column(text("ActualsPage", "Sum, €"), compute=_sum, width=112, numeric=True),
        field("grant_id", 180),
        field("ledger_mapping_id", 160),
        field("note", 200),
    ]


def _of_import(state: PlanState, row: LedgerImport) -> list[Actual]:
    return state.where(Actual, "ledger_import_id", row.id)


def _months(state: PlanState, language: Language, row: LedgerImport) -> str:
    months = sorted({each.month for each in _of_import(state, row) if each.month})
    return " – ".join(dict.fromkeys(language.month(month) for month in (months[:1] + months[-1:])))


def _sum(state: PlanState, language: Language, row: LedgerImport) -> str:
    return language.money(sum(each.amount or 0 for each in _of_import(state, row)))


def claim_columns(language: Language) -> list[Column]:
    """The claims; what the costs of each earn is computed."""

    def field(name: str, width: int) -> Column:
        return of_field(language, "claim", name, width)

    def claimed(key: str) -> Callable[[PlanState, Language, Any], str]:
        def compute(state: PlanState, language: Language, row: Claim) -> str:
            return language.money(claim_table(state, row).line(key).period.amount)

        return compute

    text = language.text
    return [
        field("title", 152),
        field("grant_id", 152),
        field("start_month", 104),
        field("end_month", 104),
        field("state", 84),
        field("date", 84),
        Column(text("ClaimsPage", "Eligible, €"), compute=claimed("eligible"), width=100, numeric=True),
        Column(text("ClaimsPage", "Claimed, €"), compute=claimed("grant"), width=100, numeric=True),
        field("paid", 96),
        field("note", 160),
    ]
