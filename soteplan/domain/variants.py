"""What if: the estimates with other benefits, later ones, or other project costs. Values only: no plan is touched.

A delay moves the benefits of an estimate so many years later. They are taken as even over the years of the estimate,
so the years that move past the last year of the whole table take their part of the benefit with them: it comes, but
later than what the table looks at. Costs stay where they are. Shares are basis points of change: -2000 is 20 % less.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from soteplan.domain.cost_benefit import CostBenefit, of_estimates
from soteplan.domain.effects import BenefitEstimate, Variant
from soteplan.domain.money import WHOLE, divide
from soteplan.domain.rows import replaced


class Change(NamedTuple):
    """How the estimates change: benefits and costs in basis points, the delay in whole years."""

    benefit: int = 0
    delay: int = 0
    cost: int = 0


AS_PLANNED = Change()


class Outcome(NamedTuple):
    """The table after a change; the benefits that move past its last year; and the rows without years to move in."""

    table: CostBenefit
    later: int
    undated: tuple[str, ...]


def change_of(variant: Variant) -> Change:
    """The change a variant keeps; what it does not say stays as it is."""
    return Change(variant.benefit_change or 0, variant.delay or 0, variant.cost_change or 0)


def changed(rows: Sequence[BenefitEstimate], change: Change) -> Outcome:
    """The table of the rows after a change. Printed totals are left out: no source prints what is only supposed."""
    if change == AS_PLANNED:
        return Outcome(of_estimates(rows), 0, ())
    estimates = [row for row in rows if row.kind == "estimate"]
    last = max((row.end_year for row in estimates if row.end_year is not None), default=None)
    supposed = [_supposed(row, change, last) for row in estimates]
    later = sum(
        _grown(row.benefit, change.benefit) - (new.benefit or 0) for row, new in zip(estimates, supposed, strict=True)
    )
    undated = tuple(row.id for row in estimates if change.delay and row.benefit and not _span(row))
    return Outcome(of_estimates(supposed), later, undated)


def _supposed(row: BenefitEstimate, change: Change, last: int | None) -> BenefitEstimate:
    benefit = None if row.benefit is None else _within(row, _grown(row.benefit, change.benefit), change.delay, last)
    cost = None if row.project_cost is None else _grown(row.project_cost, change.cost)
    return replaced(row, benefit=benefit, project_cost=cost, printed_net=None)


def _grown(amount: int | None, share: int) -> int:
    return divide((amount or 0) * (WHOLE + share), WHOLE)


def _within(row: BenefitEstimate, benefit: int, delay: int, last: int | None) -> int:
    """What of a benefit still comes by the last year."""
    span = _span(row)
    if not span or not delay or last is None:
        return benefit
    start, end = span
    years = max(0, min(end + delay, last) - (start + delay) + 1)
    return divide(benefit * years, end - start + 1)


def _span(row: BenefitEstimate) -> tuple[int, int] | None:
    if row.start_year is None or row.end_year is None or row.end_year < row.start_year:
        return None
    return row.start_year, row.end_year
