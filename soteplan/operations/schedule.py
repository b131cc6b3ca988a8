"""What a user does to the schedule: move and stretch bars, and walk rows past the ends of their parents.

Dates are ISO texts, periods include both ends, days are calendar days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from soteplan.domain.dates import add_days, add_months, days_between
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.order import key_between
from soteplan.domain.progress import phases_of
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.operations import rows
from soteplan.store.transaction import Transaction

DATE_FIELDS: dict[type[Any], tuple[str, ...]] = {
    Phase: ("start_date", "end_date"),
    Action: ("start_date", "end_date"),
    Milestone: ("date",),
}
ABOVE: dict[type[Any], type[Any]] = {Phase: Action, Action: Package}


def dated_parts(state: PlanState, row: Any) -> Iterator[Any]:
    """The rows with dates of their own that a row's bar stands for: itself, or its phases and milestones."""
    if isinstance(row, Package):
        for action in state.where(Action, "package_id", row.id):
            yield from dated_parts(state, action)
        yield from state.where(Milestone, "package_id", row.id)
    elif isinstance(row, Action):
        yield from state.where(Phase, "action_id", row.id)
        yield from state.where(Milestone, "action_id", row.id)
        if row.start_date or row.end_date:
            yield row
    elif type(row) in DATE_FIELDS:
        yield row


def move_span(transaction: Transaction, row: Any, *, days: int = 0, months: int = 0) -> None:
    """Everything a row's bar stands for so much later, earlier when negative; what is pinned stays.

    Whole months keep the day of the month, or take the last day where a month is shorter. Raises Refusal: pinned where
    nothing may move, no_dates where nothing has a date, not_a_date past the years of the calendar.
    """
    move_parts(transaction, dated_parts(transaction.state, row), name_of(row), days=days, months=months)


def move_parts(transaction: Transaction, parts: Iterable[Any], title: str, *, days: int = 0, months: int = 0) -> None:
    """What `move_span` says, of parts with dates of their own; `title` is named where nothing can move."""
    dated = [part for part in parts if dates_of(part)]
    free = [part for part in dated if not getattr(part, "pinned", 0)]
    if not free:
        raise Refusal("pinned" if dated else "no_dates", title=title)
    for part in free:
        transaction.update(part, **{field: later(date, days, months) for field, date in dates_of(part).items()})


def later(date: str, days: int, months: int) -> str:
    """Whole months and then days later; raises Refusal("not_a_date") past the years of the calendar."""
    try:
        return add_days(add_months(date, months), days)
    except (ValueError, OverflowError):
        raise Refusal("not_a_date", value=date) from None


def dates_of(row: Any) -> dict[str, str]:
    """The dates a row has, by field."""
    return {field: getattr(row, field) for field in DATE_FIELDS[type(row)] if getattr(row, field)}


def set_span(transaction: Transaction, row: Any, start: str, end: str) -> Any:
    """A phase or an action without dated phases gets both its dates.

    Raises Refusal: end_before_start, pinned, and span_of_phases for an action whose phases say when it runs.
    """
    if end < start:
        raise Refusal("end_before_start", title=name_of(row), start=start, end=end)
    _may_set(transaction.state, row)
    return transaction.update(row, start_date=start, end_date=end)


def _may_set(state: PlanState, row: Any) -> None:
    if getattr(row, "pinned", 0):
        raise Refusal("pinned", title=name_of(row))
    if isinstance(row, Action) and has_dated_phases(state, row):
        raise Refusal("span_of_phases", title=name_of(row))


def has_dated_phases(state: PlanState, action: Action) -> bool:
    """Whether the action's span follows from its phases."""
    return any(phase.start_date or phase.end_date for phase in phases_of(state, action))


def type_date(transaction: Transaction, row: Any, field: str, date: str | None) -> Any:
    """A date typed into a field of a phase, an action or a milestone. Raises Refusal("end_before_start")."""
    if field == "start_date":
        return _type_start(transaction, row, date)
    return _type_end(transaction, row, date) if field == "end_date" else transaction.update(row, date=date)


def _type_start(transaction: Transaction, row: Any, start: str | None) -> Any:
    """Past the end it takes the end along, so that a bar can be moved by its start alone."""
    values: dict[str, str | None] = {"start_date": start}
    if start and row.end_date and start > row.end_date:
        length = days_between(row.start_date, row.end_date) if row.start_date else 0
        values["end_date"] = add_days(start, max(0, length))
    return transaction.update(row, **values)


def _type_end(transaction: Transaction, row: Any, end: str | None) -> Any:
    if end and row.start_date and end < row.start_date:
        raise Refusal("end_before_start", title=name_of(row), start=row.start_date, end=end)
    return transaction.update(row, end_date=end)


# places among rows


def step(transaction: Transaction, row: Any, steps: int) -> Any:
    """One place down (1) or up (-1); past the last sibling it goes under the next action or package."""
    beside = rows.siblings(transaction.state, row)
    place = [other.id for other in beside].index(row.id)
    if 0 <= place + steps < len(beside) or type(row) not in ABOVE:
        return rows.move(transaction, row, steps)
    above = next_above(transaction.state, row, steps)
    if above is None:
        return row
    return rows.place(transaction, row, spec_of(type(row)).parent, above.id, 0 if steps > 0 else -1)


def next_above(state: PlanState, row: Any, steps: int) -> Any:
    """The neighbour of a row's parent, in another package too; None at the ends of the plan."""
    parent = state.get(ABOVE[type(row)], getattr(row, spec_of(type(row)).parent))
    if parent is None:
        return None
    beside = _all_in_order(state, type(parent))
    place = [other.id for other in beside].index(parent.id) + steps
    return beside[place] if 0 <= place < len(beside) else None


def _all_in_order(state: PlanState, row_type: type[Any]) -> list[Any]:
    if row_type is Package:
        return state.rows(Package)
    return [action for package in state.rows(Package) for action in state.where(Action, "package_id", package.id)]


def indent(transaction: Transaction, row: Any) -> Any:
    """A milestone goes under: of the plan -> of its last package, of a package -> of the package's last action.

    Raises Refusal: fixed_level for other rows, nothing_above where there is nothing to go under.
    """
    if not isinstance(row, Milestone) or row.action_id:
        raise Refusal("fixed_level", title=name_of(row))
    state = transaction.state
    under = state.where(Action, "package_id", row.package_id) if row.package_id else state.rows(Package)
    if not under:
        raise Refusal("nothing_above", title=name_of(row))
    field = "action_id" if row.package_id else "package_id"
    return _hang(transaction, row, **{field: under[-1].id})


def outdent(transaction: Transaction, row: Any) -> Any:
    """A milestone of an action becomes one of its package, and one of a package one of the plan."""
    if not isinstance(row, Milestone):
        raise Refusal("fixed_level", title=name_of(row))
    action = transaction.state.get(Action, row.action_id)
    if action is None and row.package_id is None:
        raise Refusal("top_level", title=row.title)
    return _hang(transaction, row, package_id=action.package_id if action else None)


def _hang(transaction: Transaction, row: Milestone, **under: str | None) -> Any:
    """Last among the milestones of an action or a package, or of the plan."""
    places = {"package_id": None, "action_id": None, **under}
    alike = transaction.state.where(Milestone, "action_id", places["action_id"])
    beside = [other for other in alike if other.package_id == places["package_id"]]
    position = key_between(beside[-1].position if beside else "", "")
    return transaction.update(row, **places, position=position)


def name_of(row: Any) -> str:
    """What a refusal calls a row."""
    return str(getattr(row, "title", "") or getattr(row, "code", ""))
