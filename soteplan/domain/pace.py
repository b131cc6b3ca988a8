"""How the money goes: used, expected and left, and the pace against the plan and against time.

All amounts are integer cents. What is due by the plan follows the months on which the schedule's phases put the
budget; what is due by time is the same share of the budget as of the days of the plan that have gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, NamedTuple

from soteplan.domain.budget import Actual, BudgetLine, Grant
from soteplan.domain.budget_months import line_months
from soteplan.domain.budget_sums import (
    NOTHING,
    Key,
    Place,
    Sum,
    current_forecasts,
    in_category,
    in_field,
    last_actual_month,
    sums_by,
)
from soteplan.domain.dates import month_end, month_start, period_days
from soteplan.domain.money import WHOLE, divide
from soteplan.domain.state import PlanState

# How far from what is due by the plan still counts as keeping pace, in basis points of it: months are booked late.
TOLERANCE = 1_500
WORDS = ("none", "slow", "even", "fast", "over")


class Pace(NamedTuple):
    """The money of a part of the budget. `due` is what the plan puts before the status date, `by_time` its even share.

    `due` and `by_time` are 0 where there is no status date.
    """

    budget: Sum = NOTHING
    used: Sum = NOTHING
    forecast: Sum = NOTHING
    due: int = 0
    by_time: int = 0

    @property
    def left(self) -> int:
        """What of the budget is not used yet."""
        return self.budget.amount - self.used.amount

    @property
    def expected(self) -> int:
        return self.used.amount + self.forecast.amount

    @property
    def spare(self) -> int:
        """By how much what is used and expected stays below the budget; negative where it goes over."""
        return self.budget.amount - self.expected

    @property
    def share(self) -> int | None:
        """How much of the budget is used, in basis points; None without a budget."""
        return share_of(self.used.amount, self.budget.amount)

    @property
    def of_plan(self) -> int | None:
        """What is used against what is due by the plan, in basis points; None where nothing is due."""
        return share_of(self.used.amount, self.due)

    @property
    def of_time(self) -> int | None:
        """What is used against what is due by time, in basis points; None where nothing is due."""
        return share_of(self.used.amount, self.by_time)

    @property
    def word(self) -> str:
        """One of WORDS: nothing to compare, slower than the plan, as planned, faster, or more used than there is."""
        if self.used.amount > max(0, self.budget.amount):
            return "over"
        if not self.due:
            return "fast" if self.used.amount else "none"
        off = self.used.amount - self.due
        if abs(off) * WHOLE <= TOLERANCE * abs(self.due):
            return "even"
        return "slow" if off < 0 else "fast"


def share_of(part: int, whole: int) -> int | None:
    """A part of a whole in basis points, None where there is nothing to be a part of."""
    return divide(part * WHOLE, whole) if whole > 0 else None


def status_date(state: PlanState) -> str:
    """The day the money is looked at: the plan's status date, else the end of the last month with actuals, or ""."""
    month = last_actual_month(state)
    return state.plan.status_date or (month_end(month) if month else "")


def time_gone(state: PlanState) -> int:
    """How much of the plan's time has gone by the status date, in basis points; 0 where a date is missing."""
    gone, whole = _days(state)
    return divide(gone * WHOLE, whole)


def _days(state: PlanState) -> tuple[int, int]:
    """The days of the plan that have gone, and all of them."""
    start, end, day = state.plan.start_date, state.plan.end_date, status_date(state)
    if not (start and end and day) or end < start or day < start:
        return 0, 1
    return period_days(start, min(day, end)), period_days(start, end)


def by_category(state: PlanState) -> dict[object, Pace]:
    """Pace by category and for ALL; a category holds those under it too."""
    return _by(state, in_category(state))


def by_package(state: PlanState) -> dict[object, Pace]:
    """Pace by package, None for no package, and for ALL."""
    return _by(state, in_field("package_id"))


def by_grant(state: PlanState) -> dict[object, Pace]:
    """Pace by grant and for ALL; money that names none is on the plan's only grant where there is just one."""
    only = only_grant(state)
    return _by(state, lambda row: (row.grant_id or only, "*"))


def only_grant(state: PlanState) -> str | None:
    """The plan's grant where there is just one: money that names no grant is meant for it."""
    grants = list(state.table(Grant))
    return grants[0] if len(grants) == 1 else None


def _by(state: PlanState, place: Place) -> dict[object, Pace]:
    rows: tuple[Iterable[Any], ...] = (state.rows(BudgetLine), state.rows(Actual), current_forecasts(state))
    budget, used, forecast = (sums_by(part, place) for part in rows)
    due, (gone, whole) = sums_by(_due(state), place), _days(state)
    keys: dict[Key, None] = dict.fromkeys(key for part in (budget, used, forecast) for key in part)
    return {
        key[0]: Pace(
            budget.get(key, NOTHING),
            used.get(key, NOTHING),
            forecast.get(key, NOTHING),
            due.get(key, NOTHING).amount,
            divide(budget.get(key, NOTHING).amount * gone, whole),
        )
        for key in keys
    }


def _due(state: PlanState) -> Iterator[Any]:
    """What of each budget line falls before the status date; of its own month, as many days as have gone."""
    day = status_date(state)
    gone = period_days(month_start(day), day) if day else 0
    for _, parts in groupby(line_months(state) if day else (), key=lambda part: part.id):
        due = [part for part in parts if part.month and part.month <= day[:7]]
        if due:
            days = int(month_end(day)[8:])
            amounts = (divide(part.amount * gone, days) if part.month == day[:7] else part.amount for part in due)
            yield due[0]._replace(amount=sum(amounts))
