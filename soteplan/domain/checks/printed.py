"""Totals printed in a source beside the sums of the rows under them. Both are kept; the difference is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from soteplan.domain.budget import CostCategory
from soteplan.domain.budget_sums import ALL, NOTHING, by_category_year, by_package_year
from soteplan.domain.checks.finding import Finding, name_of, note, warning
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState

_COLUMNS = ("benefit", "project_cost", "printed_net")


def check(state: PlanState) -> Iterator[Finding]:
    categories, packages = by_category_year(state), by_package_year(state)
    for category in state.rows(CostCategory):
        total = categories.get((category.id, ALL), NOTHING).amount
        yield from _compare(state, category, "printed_total", total)
    for package in state.rows(Package):
        total = packages.get((package.id, ALL), NOTHING).amount
        yield from _compare(state, package, "printed_budget", total)
    yield from _estimates(state)


def _estimates(state: PlanState) -> Iterator[Finding]:
    rows = [row for row in state.rows(BenefitEstimate) if row.kind == "estimate"]
    for row in rows:
        if row.benefit is not None and row.project_cost is not None:
            net = row.benefit + row.project_cost
            yield from _compare(state, row, "printed_net", net, (row.benefit, row.project_cost))
    for printed in state.rows(BenefitEstimate):
        for column in _COLUMNS if printed.kind == "printed_total" and rows else ():
            parts = tuple(_amount(row, column) for row in rows)
            yield from _compare(state, printed, column, sum(parts), parts)


def _amount(row: BenefitEstimate, column: str) -> int:
    """A row's amount; its net effect is worked out where the source prints none."""
    amount: int | None = getattr(row, column)
    if amount is None and column == "printed_net":
        return (row.benefit or 0) + (row.project_cost or 0)
    return amount or 0


def _compare(state: PlanState, row: Any, field: str, computed: int, parts: Sequence[int] = ()) -> Iterator[Finding]:
    printed: int | None = getattr(row, field)
    if printed is None or printed == computed:
        return
    difference = printed - computed
    kind = note if abs(difference) <= _rounding((printed, *parts)) and parts else warning
    yield kind("printed-total-differs", row, field, name=name_of(state, row), printed=printed, computed=computed,
               difference=difference)  # fmt: skip


def _rounding(amounts: Sequence[int]) -> int:
    """The most by which amounts rounded to their common step can miss their rounded sum: half a step each."""
    step = 1
    while any(amounts) and all(amount % (step * 10) == 0 for amount in amounts):
        step *= 10
    return len(amounts) * step // 2
