"""How the dates of a plan differ from those of an earlier state of it: its baseline.

Slips are in working days, later ones positive. A row that runs from Friday to Friday and now from Monday to Monday has
slipped by one: at the weekend nothing slips.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from soteplan.domain.calendar import working_day_number
from soteplan.domain.progress import Span, action_span, package_span, span_of_dates
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState

KINDS = ("slipped", "earlier", "new", "dropped", "unchanged")


class Slip(NamedTuple):
    """When a row ran before and when it runs now; `start` and `end` in working days."""

    before: Span
    after: Span

    @property
    def start(self) -> int:
        return working_day_number(self.after.start) - working_day_number(self.before.start)

    @property
    def end(self) -> int:
        return working_day_number(self.after.end) - working_day_number(self.before.end)

    @property
    def kind(self) -> str:
        """Slipped or earlier by its end, or by its start where the end stays."""
        if self.before == self.after:  # most rows of most plans: no working days need to be counted
            return "unchanged"
        days = self.end or self.start
        return "slipped" if days > 0 else "earlier" if days < 0 else "unchanged"


@dataclass(frozen=True, slots=True)
class Baseline:
    """Rows of packages, actions, phases and milestones by id.

    `new` have dates now and had none; `dropped` had dates, as they were then, and are gone or given up or undated now.
    """

    slips: Mapping[str, Slip]
    new: Mapping[str, Span]
    dropped: Mapping[str, Any]

    def summary(self, state: PlanState, row_type: type[Any]) -> Counter[str]:
        """How many rows of a type slipped, come earlier, are new, were dropped or stayed."""
        own = state.table(row_type)
        counted = Counter(slip.kind for row_id, slip in self.slips.items() if row_id in own)
        counted["new"] = sum(row_id in own for row_id in self.new)
        counted["dropped"] = sum(isinstance(row, row_type) for row in self.dropped.values())
        return counted


def compare(now: PlanState, then: PlanState) -> Baseline:
    """The dates of now against those of then, which may be any other state of the same plan."""
    after, before = dict(_spans(now)), dict(_spans(then))
    return Baseline(
        {row_id: Slip(span, after[row_id]) for row_id, span in before.items() if row_id in after},
        {row_id: span for row_id, span in after.items() if row_id not in before},
        {row_id: _row(then, row_id) for row_id in before if row_id not in after},
    )


def span_of(state: PlanState, row: Any) -> Span | None:
    """When a package, an action, a phase or a milestone runs; None without dates."""
    return _SPANS[type(row)](state, row)


def _spans(state: PlanState) -> Iterator[tuple[str, Span]]:
    for row_type in _SPANS:
        for row in state.table(row_type).values():
            span = _running_span(state, row)
            if span is not None:
                yield row.id, span


def _row(state: PlanState, row_id: str) -> Any:
    row = _find(state, row_id)
    assert row is not None
    return row


def _milestone_span(state: PlanState, row: Milestone) -> Span | None:
    return Span(row.date, row.date) if row.date else None


_SPANS: Mapping[type[Any], Callable[[PlanState, Any], Span | None]] = {
    Package: lambda state, row: package_span(state, row.id),
    Action: action_span,
    Phase: lambda state, row: span_of_dates([row]),
    Milestone: _milestone_span,
}


class Comparison:
    """The dates of a plan against those of an earlier state of it, kept up with edits at the cost of what they touch.

    It says the same as `compare` of the two states, as long as it is told of every row whose dates may have changed.
    """

    def __init__(self, now: PlanState, then: PlanState) -> None:
        self._now, self._then = now, then
        self._before = dict(_spans(then))
        self._slips: dict[str, Slip] = {}
        self._new: dict[str, Span] = {}
        self._dropped: dict[str, Any] = {}
        self._counts: dict[type[Any], Counter[str]] = {row_type: Counter() for row_type in _SPANS}
        self._counted: dict[str, tuple[type[Any], str]] = {}
        self.follow(set(self._before).union(*(now.table(row_type) for row_type in _SPANS)))

    @property
    def baseline(self) -> Baseline:
        """A view of what is known now, which later edits change."""
        return Baseline(self._slips, self._new, self._dropped)

    @property
    def period(self) -> Span | None:
        """From the first to the last date of the earlier state."""
        spans = self._before.values()
        return Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None

    def before(self, row_id: str) -> Span | None:
        """When a row ran in the earlier state."""
        return self._before.get(row_id)

    def kind(self, row_id: str) -> str:
        """One of KINDS, or "" for a row without dates in either state."""
        return self._counted[row_id][1] if row_id in self._counted else ""

    def counted(self, row_type: type[Any]) -> Counter[str]:
        """How many rows of a type slipped, come earlier, are new, were dropped or stayed."""
        return +self._counts[row_type]

    def gone(self) -> list[Any]:
        """The dropped rows as they were, by date, without those that went with what they belonged to."""
        rows = [row for row in self._dropped.values() if not self._went_along(row)]
        return sorted(rows, key=lambda row: (self._before[row.id], row.id))

    def follow(self, row_ids: Iterable[str]) -> None:
        """Look again at some rows: those that were edited, and those whose period is made of theirs."""
        for row_id in row_ids:
            self._forget(row_id)
            row = _find(self._now, row_id)
            after = _running_span(self._now, row) if row is not None else None
            self._take(row_id, row, after)

    def _forget(self, row_id: str) -> None:
        for kept in (self._slips, self._new, self._dropped):
            kept.pop(row_id, None)
        if row_id in self._counted:
            row_type, kind = self._counted.pop(row_id)
            self._counts[row_type][kind] -= 1

    def _take(self, row_id: str, row: Any, after: Span | None) -> None:
        before = self._before.get(row_id)
        if before and after:
            slip = self._slips[row_id] = Slip(before, after)
            self._count(row_id, row, slip.kind)
        elif after:
            self._new[row_id] = after
            self._count(row_id, row, "new")
        elif before:
            self._dropped[row_id] = _row(self._then, row_id)
            self._count(row_id, self._dropped[row_id], "dropped")

    def _count(self, row_id: str, row: Any, kind: str) -> None:
        self._counted[row_id] = (type(row), kind)
        self._counts[type(row)][kind] += 1

    def _went_along(self, row: Any) -> bool:
        return any(getattr(row, above, None) in self._dropped for above in ("action_id", "package_id"))


def _find(state: PlanState, row_id: str) -> Any | None:
    return next(filter(None, (state.get(row_type, row_id) for row_type in _SPANS)), None)


def _running_span(state: PlanState, row: Any) -> Span | None:
    return span_of(state, row) if getattr(row, "state", "") != "dropped" else None
