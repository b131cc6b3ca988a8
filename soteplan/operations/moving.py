"""Several bars moved or stretched at once: rows, whole actions, and whole packages.

Dates are ISO texts, periods include both ends. What is pinned stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from soteplan.domain.calendar import add_working_days, is_working_day, working_day_number
from soteplan.domain.dates import add_days
from soteplan.domain.errors import Refusal
from soteplan.domain.progress import Span, action_span, package_span, span_of_dates
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.operations.schedule import (
    dated_parts,
    dates_of,
    has_dated_phases,
    later,
    move_parts,
    name_of,
    set_span,
)
from soteplan.store.transaction import Transaction


def move_all(transaction: Transaction, rows: Sequence[Any], *, days: int = 0, months: int = 0) -> None:
    """Everything the bars of some rows stand for so much later, earlier when negative; each part once.

    Raises Refusal: pinned where nothing may move, no_dates where nothing has a date, not_a_date past the calendar.
    """
    parts = {part.id: part for row in rows for part in dated_parts(transaction.state, row)}
    move_parts(transaction, list(parts.values()), name_of(rows[0]) if rows else "", days=days, months=months)


def stretch_all(transaction: Transaction, rows: Sequence[Any], *, days: int = 0, months: int = 0) -> None:
    """The ends of the rows so much later, earlier when negative; of an action or a package its parts in proportion.

    A row under another of the rows goes with that one; milestones have no length and stay. Raises Refusal: no_length
    where there are only milestones, no_dates, pinned, end_before_start, and span_too_short.
    """
    tops = [row for row in _outermost(transaction.state, rows) if not isinstance(row, Milestone)]
    if not tops:
        raise Refusal("no_length")
    for row in tops:
        span = span_of(transaction.state, row)
        if span is None:
            raise Refusal("no_dates", title=name_of(row))
        end = later(span.end, days, months)
        forward = end > span.end
        stretch(transaction, row, span.start, _worked(end, forward=forward) if _scales(transaction.state, row) else end)


def stretch(transaction: Transaction, row: Any, start: str, end: str) -> None:
    """The bar of a row from a day to a day; the phases and milestones of an action or a package scale in proportion.

    They come to stand on whole working days, keep their order and the gaps between them in proportion, and each keeps
    a working day at least. Raises Refusal: end_before_start, pinned, no_dates, and span_too_short.
    """
    state = transaction.state
    if not _scales(state, row):
        set_span(transaction, row, start, end)
        return
    if end < start:
        raise Refusal("end_before_start", title=name_of(row), start=start, end=end)
    span = span_of(state, row)
    if span is None:
        raise Refusal("no_dates", title=name_of(row))
    scale = _Scale.between(span, Span(start, end))
    free = [part for part in dated_parts(state, row) if dates_of(part) and not getattr(part, "pinned", 0)]
    if not free:
        raise Refusal("pinned", title=name_of(row))
    for part in free:
        transaction.update(part, **_scaled(part, scale, row))


def span_of(state: PlanState, row: Any) -> Span | None:
    """When the bar of a row begins and ends; None without dates."""
    if isinstance(row, Package):
        return package_span(state, row.id)
    if isinstance(row, Action):
        return action_span(state, row)
    return Span(row.date, row.date) if isinstance(row, Milestone) and row.date else _own(row)


def _own(row: Any) -> Span | None:
    return span_of_dates([row]) if isinstance(row, Phase) else None


def _scales(state: PlanState, row: Any) -> bool:
    return isinstance(row, Package) or (isinstance(row, Action) and has_dated_phases(state, row))


def _outermost(state: PlanState, rows: Iterable[Any]) -> list[Any]:
    """The rows that do not stand under another of them."""
    found = list(rows)
    ids = {row.id for row in found}
    return [row for row in found if not ids & set(_above(state, row))]


def _above(state: PlanState, row: Any) -> list[str]:
    action = state.get(Action, getattr(row, "action_id", None))
    package_id = getattr(action or row, "package_id", None)
    return [above for above in (action.id if action else None, package_id) if above]


def _worked(day: str, *, forward: bool) -> str:
    """The day, or the next working day in the direction: else an end on a Friday could never leave the week."""
    if is_working_day(day):
        return day
    return add_working_days(day, 0 if forward else -1)


@dataclass(frozen=True, slots=True)
class _Scale:
    """From working days counted from the start of one period to those counted from the start of another."""

    first: str  # the first working day of the new period
    was: int  # the number of the old period's first working day
    old: int  # working days of both
    new: int

    @classmethod
    def between(cls, old: Span, new: Span) -> _Scale:
        """Of two periods; each counts one working day at least."""
        lengths = [max(1, working_day_number(add_days(s.end, 1)) - working_day_number(s.start)) for s in (old, new)]
        return cls(add_working_days(new.start, 0), working_day_number(old.start), *lengths)

    def edge(self, day: str) -> int:
        """Where the start of a day comes to stand, in working days from the new start."""
        return _rounded((working_day_number(day) - self.was) * self.new, self.old)

    def point(self, day: str) -> int:
        """Where a day comes to stand that has no length: as what ends on it does, so that it stays at that end."""
        return self.edge(add_days(day, 1)) - 1 if working_day_number(day) > self.was else self.edge(day)

    def date(self, place: int) -> str:
        return add_working_days(self.first, place)


def _scaled(part: Any, scale: _Scale, row: Any) -> dict[str, str]:
    dates = dates_of(part)
    if not {"start_date", "end_date"} <= dates.keys():
        return {field: scale.date(scale.point(day)) for field, day in dates.items()}
    start, past = scale.edge(dates["start_date"]), scale.edge(add_days(dates["end_date"], 1))
    if past <= start and working_day_number(add_days(dates["end_date"], 1)) > working_day_number(dates["start_date"]):
        raise Refusal("span_too_short", title=name_of(row), days=scale.new, phases=scale.old)
    return {"start_date": scale.date(start), "end_date": scale.date(max(start, past - 1))}


def _rounded(number: int, by: int) -> int:
    """Half up, in whole numbers: the same on every machine."""
    return (2 * number + by) // (2 * by)
