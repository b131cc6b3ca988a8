"""Which months the money of a year falls on: by the schedule's phases of its package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from soteplan.domain.budget import BudgetLine
from soteplan.domain.budget_sums import ALL
from soteplan.domain.dates import days_between, month_end, month_start, months_between
from soteplan.domain.money import spread_whole
from soteplan.domain.schedule import Action, Phase
from soteplan.domain.state import PlanState

Period = tuple[str, str]


class LineMonth(NamedTuple):
    """The part of a budget line that falls on a month; `id` is the line's. A line without a year has no month."""

    id: str
    cost_category_id: str | None
    package_id: str | None
    grant_id: str | None
    year: int | None
    month: str | None
    amount: int


def months_of(year: int) -> list[str]:
    """The twelve ISO months of a year."""
    return [f"{year:04d}-{month:02d}" for month in range(1, 13)]


def line_months(state: PlanState) -> Iterator[LineMonth]:
    """Every budget line with an amount, in the parts that fall on the months of its year. No cent is lost."""
    weights = month_weights(state)
    for line in state.rows(BudgetLine):
        if line.amount is None:
            continue
        for month, amount in _parts(line, weights):
            yield LineMonth(line.id, line.cost_category_id, line.package_id, line.grant_id, line.year, month, amount)


def _parts(line: BudgetLine, weights: Callable[[str | None, int], list[int]]) -> list[tuple[str | None, int]]:
    amount = line.amount or 0
    if line.year is None:
        return [(None, amount)]
    found = weights(line.package_id, line.year)
    parts = zip(months_of(line.year), spread_whole(amount, found), found, strict=True)
    return [(month, part) for month, part, weight in parts if weight]


def month_weights(state: PlanState) -> Callable[[str | None, int], list[int]]:
    """How much of a package's year falls on each of its twelve months: the days on which its phases run.

    Phases that run side by side count each. Where no phase of the package runs in the year, and for money of no
    package, the plan's own months of the year count evenly; where it has none, all twelve.
    """
    days = phase_days(state)

    @cache
    def weights(package_id: str | None, year: int) -> list[int]:
        found = [days(package_id, month) for month in months_of(year)]
        own = found if any(found) else [int(month in plan_months(state)) for month in months_of(year)]
        return own if any(own) else [1] * 12

    return weights


def phase_days(state: PlanState) -> Callable[[object, str], int]:
    """The days in a month on which phases of a package run, of any package for ALL; each phase counts."""
    periods: dict[object, list[Period]] = dict(package_periods(state).items())
    periods[ALL] = [period for found in periods.values() for period in found]

    @cache
    def days(package: object, month: str) -> int:
        return sum(_shared_days(period, month) for period in periods.get(package, ()))

    return days


def plan_months(state: PlanState) -> set[str]:
    """The months that the plan touches; none where it has no dates."""
    start, end = state.plan.start_date, state.plan.end_date
    return {*months_between(start, end)} if start and end else set()


def package_periods(state: PlanState) -> dict[str | None, list[Period]]:
    """The dated phases of each package; an action without phases counts by its own dates."""
    found: dict[str | None, list[Period]] = {}
    for action in state.table(Action).values():
        phases: list[Phase | Action] = [*state.where(Phase, "action_id", action.id)]
        for row in phases or [action]:
            if row.start_date and row.end_date and row.start_date <= row.end_date:
                found.setdefault(action.package_id, []).append((row.start_date, row.end_date))
    return found


def _shared_days(period: Period, month: str) -> int:
    start, end = max(period[0], month_start(month)), min(period[1], month_end(month))
    return days_between(start, end) + 1 if start <= end else 0
