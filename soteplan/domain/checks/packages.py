"""Budget lines that fall out of the sums by package, by year or by category."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.budget import BudgetLine, CostCategory, Funding
from soteplan.domain.budget_sums import ALL, NOTHING, by_package_year
from soteplan.domain.checks.finding import Finding, name_of, warning
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    yield from _without_package(state)
    yield from _without_year(state)
    yield from _on_sums(state)


def _without_package(state: PlanState) -> Iterator[Finding]:
    """Costs by package and by category agree only if every line of money has its package, once any has one."""
    sums = by_package_year(state)
    if not any(line.package_id for line in state.table(BudgetLine).values()):
        return
    for (package, year), without in sums.items():
        if package is None and year != ALL and without.amount:
            total = sums.get((ALL, year), NOTHING).amount
            yield warning("budget-by-package", state.get(BudgetLine, without.rows[0]), "package_id", year=year,
                          amount=without.amount, computed=total - without.amount, total=total)  # fmt: skip


def _without_year(state: PlanState) -> Iterator[Finding]:
    for line in state.rows(BudgetLine):
        if line.amount and line.year is None:
            category = state.get(CostCategory, line.cost_category_id)
            name = name_of(state, category) if category else ""
            yield warning("money-without-year", line, "year", name=name, amount=line.amount)
    for row in state.rows(Funding):
        if row.amount and row.year is None:
            yield warning("money-without-year", row, "year", name="", amount=row.amount)


def _on_sums(state: PlanState) -> Iterator[Finding]:
    for line in state.rows(BudgetLine):
        category = state.get(CostCategory, line.cost_category_id)
        if category and line.amount and state.where(CostCategory, "parent_id", category.id):
            yield warning("money-on-sum-category", line, "cost_category_id", name=name_of(state, category),
                          amount=line.amount)  # fmt: skip
