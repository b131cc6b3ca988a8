"""New rows of the schedule, with dates that make sense where they are added."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from soteplan.domain.dates import add_days, add_months, month_start
from soteplan.domain.progress import Span, action_span, package_span, span_of_dates
from soteplan.domain.schedule import PHASE_KINDS, Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.operations import rows
from soteplan.store.transaction import Transaction

MONTHS = 3  # how long a new bar is, where the plan has room for it
_KINDS = [kind for kind in PHASE_KINDS if kind != "other"]


def plan_span(state: PlanState) -> Span:
    """The plan's period; a plan without dates is taken to run for three years from the year at hand."""
    year = datetime.now().astimezone().year
    start = state.plan.start_date or f"{min(year, int((state.plan.end_date or '2200')[:4]))}-01-01"
    return Span(start, state.plan.end_date or add_days(add_months(start, 36), -1))


def add_package(transaction: Transaction, after: Package | None, title: str) -> Package:
    """A package next after another one, or last."""
    added: Package = _add(transaction, Package, after, title=title)
    return added


def add_action(transaction: Transaction, package: Package, after: Action | None, title: str) -> Action:
    """An action that runs from where the one before it begins, or where its package does."""
    state = transaction.state
    above = action_span(state, after) if after else package_span(state, package.id)
    start = above.start if above else plan_span(state).start
    dates = _period(state, start)
    added: Action = _add(
        transaction, Action, after, package_id=package.id, title=title, start_date=dates.start, end_date=dates.end
    )
    return added


def last_action(state: PlanState, package: Package) -> Action | None:
    beside = state.where(Action, "package_id", package.id)
    return beside[-1] if beside else None


def add_phase(transaction: Transaction, action: Action, after: Phase | None) -> Phase:
    """A phase that begins the day after the one before it, and is of the kind that follows.

    The first one takes over the action's own dates.
    """
    state = transaction.state
    beside = state.where(Phase, "action_id", action.id)
    before = after or (beside[-1] if beside else None)
    dates = _next_dates(state, action, before)
    kind = _next_kind(before.kind if before else "")
    values = {"kind": kind, "start_date": dates.start, "end_date": dates.end}
    added: Phase = _add(transaction, Phase, before, action_id=action.id, **values)
    return added


def add_milestone(transaction: Transaction, beside: Any, title: str) -> Milestone:
    """A milestone at the end of what it is added to: an action, a package, a phase's action, or the plan."""
    state = transaction.state
    if isinstance(beside, Milestone):
        return rows.add_after(transaction, beside, title=title, date=beside.date)  # type: ignore[no-any-return]
    action = state.get(Action, beside.action_id) if isinstance(beside, Phase) else beside
    span = plan_span(state)
    if isinstance(action, Action):
        span = action_span(state, action) or span
        return transaction.add(Milestone, action_id=action.id, title=title, date=span.end)
    if isinstance(action, Package):
        span = package_span(state, action.id) or span
        return transaction.add(Milestone, package_id=action.id, title=title, date=span.end)
    return transaction.add(Milestone, title=title, date=span.end)


def _add(transaction: Transaction, row_type: type[Any], after: Any, **values: object) -> Any:
    return rows.add_after(transaction, after, **values) if after else transaction.add(row_type, **values)


def _next_kind(kind: str) -> str:
    place = _KINDS.index(kind) + 1 if kind in _KINDS else 0
    return _KINDS[min(place, len(_KINDS) - 1)] if kind != "other" else "other"


def _next_dates(state: PlanState, action: Action, before: Phase | None) -> Span:
    known = span_of_dates([before]) if before else None
    if known:
        return _period(state, add_days(known.end, 1))
    own = span_of_dates([action])
    return own or _period(state, plan_span(state).start)


def _period(state: PlanState, start: str) -> Span:
    """Three months from a day, cut to the plan; past the plan's end just its last month."""
    plan = plan_span(state)
    if start > plan.end:
        return Span(max(plan.start, month_start(plan.end)), plan.end)
    return Span(start, max(start, min(plan.end, add_days(add_months(start, MONTHS), -1))))
