"""How the dates of a plan differ from those of an earlier state of it: its baseline.

Slips are in working days, later ones positive. A row that runs from Friday to Friday and now from Monday to Monday has
slipped by one: at the weekend nothing slips.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
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
            span = span_of(state, row)
            if span is not None and getattr(row, "state", "") != "dropped":
                yield row.id, span


def _row(state: PlanState, row_id: str) -> Any:
    return next(row for row in map(partial(state.get, row_id=row_id), _SPANS) if row is not None)


def _milestone_span(state: PlanState, row: Milestone) -> Span | None:
    return Span(row.date, row.date) if row.date else None


_SPANS: Mapping[type[Any], Callable[[PlanState, Any], Span | None]] = {
    Package: lambda state, row: package_span(state, row.id),
    Action: action_span,
    Phase: lambda state, row: span_of_dates([row]),
    Milestone: _milestone_span,
}
