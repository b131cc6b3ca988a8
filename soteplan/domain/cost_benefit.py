"""The cost-benefit estimate by package (T3): benefits, project costs and net effects, computed beside printed.

All amounts are cents over the whole estimate; costs are negative. The same rules serve the plan's own rows and the
values of a "what if", so everything here takes estimates, not a plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from soteplan.domain.budget_sums import NOTHING, Sum
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.state import PlanState

COLUMNS = ("benefit", "project_cost", "printed_net")  # the amounts a source prints in a row, in their order


class Amounts(NamedTuple):
    """Benefits less permanent cost increases, project costs (negative), and the two together."""

    benefit: Sum = NOTHING
    cost: Sum = NOTHING
    net: Sum = NOTHING

    def of(self, column: str) -> Sum:
        """The computed amount that stands against a printed one."""
        return self[COLUMNS.index(column)]


class Line(NamedTuple):
    """A row of the table with what is computed of it."""

    row: BenefitEstimate
    amounts: Amounts


class Difference(NamedTuple):
    """A printed amount that is not what its parts add up to. Within rounding it is no mistake."""

    row: BenefitEstimate
    column: str
    printed: int
    computed: int
    rounded: bool

    @property
    def amount(self) -> int:
        return self.printed - self.computed


class CostBenefit(NamedTuple):
    """The table: its lines, their sums, the totals a source prints, and where the two differ."""

    lines: tuple[Line, ...]
    total: Amounts
    printed: tuple[BenefitEstimate, ...]
    differences: tuple[Difference, ...]
    start: int | None  # the first and the last year that any line covers
    end: int | None

    def difference(self, row_id: str, column: str) -> Difference | None:
        """What is said about a printed amount, if anything."""
        return next((each for each in self.differences if (each.row.id, each.column) == (row_id, column)), None)

    def stated(self, column: str) -> int | None:
        """The total a source prints in a column; the first that does, where there are several."""
        return next((value for row in self.printed if (value := getattr(row, column)) is not None), None)


def cost_benefit(state: PlanState) -> CostBenefit:
    """The table of a plan."""
    return of_estimates(state.rows(BenefitEstimate))


def of_estimates(rows: Sequence[BenefitEstimate]) -> CostBenefit:
    """The table of estimates and printed totals in the order they come."""
    lines = tuple(Line(row, _amounts([row])) for row in rows if row.kind == "estimate")
    printed = tuple(row for row in rows if row.kind == "printed_total")
    estimates = [line.row for line in lines]
    years = [year for row in estimates for year in (row.start_year, row.end_year) if year is not None]
    total = _amounts(estimates)
    differences = (*_in_lines(lines), *_in_totals(lines, total, printed))
    return CostBenefit(lines, total, printed, differences, min(years, default=None), max(years, default=None))


def _amounts(rows: Sequence[BenefitEstimate]) -> Amounts:
    benefit, cost = _sum(rows, "benefit"), _sum(rows, "project_cost")
    made_of = tuple(row.id for row in rows if row.benefit is not None or row.project_cost is not None)
    return Amounts(benefit, cost, Sum(benefit.amount + cost.amount, made_of))


def _sum(rows: Sequence[BenefitEstimate], column: str) -> Sum:
    filled = [(row.id, amount) for row in rows if (amount := getattr(row, column)) is not None]
    return Sum(sum(amount for _, amount in filled), tuple(row_id for row_id, _ in filled))


def _in_lines(lines: Sequence[Line]) -> Iterator[Difference]:
    """Printed net effects that are not the benefit and the cost of their own row."""
    for row, amounts in lines:
        whole = row.benefit is not None and row.project_cost is not None
        if whole and row.printed_net is not None and row.printed_net != amounts.net.amount:
            parts = (row.printed_net, amounts.benefit.amount, amounts.cost.amount)
            yield Difference(row, "printed_net", row.printed_net, amounts.net.amount, is_rounding(parts))


def _in_totals(lines: Sequence[Line], total: Amounts, printed: Sequence[BenefitEstimate]) -> Iterator[Difference]:
    for row in printed if lines else ():
        for column in COLUMNS:
            stated: int | None = getattr(row, column)
            computed = total.of(column).amount
            if stated is not None and stated != computed:
                parts = (line.amounts.of(column).amount for line in lines)
                yield Difference(row, column, stated, computed, is_rounding((stated, *parts)))


def is_rounding(amounts: Sequence[int]) -> bool:
    """Whether a printed total, which comes first, misses the sum of the others by no more than rounding can.

    All amounts are taken as rounded to the largest power of ten that divides them all, each by half a step at most.
    """
    step = 1
    while any(amounts) and all(amount % (step * 10) == 0 for amount in amounts):
        step *= 10
    return abs(amounts[0] - sum(amounts[1:])) <= len(amounts) * step // 2
