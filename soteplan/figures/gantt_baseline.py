"""The rows of a schedule beside those of an earlier state: ghosts of the dates they had, and rows that are gone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from soteplan.domain.baseline import Baseline, Comparison
from soteplan.domain.dates import day_number
from soteplan.domain.keeping import Keeps
from soteplan.domain.progress import Span
from soteplan.domain.schedule import Action, Milestone
from soteplan.domain.state import PlanState
from soteplan.figures.gantt_rows import GanttRow, gantt_row

DRAWN = ("package", "action", "phase", "milestone")


def ghosted(row: GanttRow, baseline: Baseline) -> GanttRow:
    """The row with the period it had, how many working days its end has slipped, and whether it is new."""
    if row.kind not in DRAWN:
        return row
    slip = baseline.slips.get(row.key.row_id)
    if slip is not None:
        ghost = _days(slip.before) if slip.kind != "unchanged" else None
        return replace(row, ghost=ghost, slip=slip.end or slip.start)
    return replace(row, standing="new") if row.key.row_id in baseline.new else row


def ghosted_live(row: GanttRow, comparison: Comparison) -> GanttRow:
    """The row of a chart that follows edits; one that was given up or lost its dates keeps its ghost."""
    row = ghosted(row, comparison.baseline)
    before = comparison.before(row.key.row_id)
    if before is not None and comparison.kind(row.key.row_id) == "dropped":
        return replace(row, ghost=_days(before), standing="dropped")
    return row


def with_baseline(
    rows: Sequence[GanttRow], baseline: Baseline, then: PlanState, keeps: Keeps | None = None
) -> list[GanttRow]:
    """The rows with their ghosts; actions and milestones that were dropped come last in the package they were in.

    Of these `keeps` says which are shown.
    """
    gone = _dropped_rows(baseline, then, {row.key.row_id for row in rows}, keeps)
    found: list[GanttRow] = []
    package = ""
    for row in rows:
        if row.kind == "package" or (package and not row.indent):  # what is of no package comes after all of them
            found += gone.pop(package, [])
            package = row.key.row_id if row.kind == "package" else ""
        found.append(ghosted(row, baseline))
    return [*found, *gone.pop(package, []), *(row for left in gone.values() for row in left)]


def _dropped_rows(
    baseline: Baseline, then: PlanState, drawn: set[str], keeps: Keeps | None
) -> dict[str, list[GanttRow]]:
    """By the package they were in. A dropped action that still has its row gets no second one."""
    gone: dict[str, list[GanttRow]] = {}
    for row in _whole(baseline.dropped.values(), then):
        if row.id not in drawn and (keeps is None or keeps(row)):
            gone.setdefault(_package_of(then, row), []).append(_dropped_row(then, row))
    return gone


def _whole(dropped: Iterable[object], then: PlanState) -> list[Action | Milestone]:
    """Actions, and milestones that did not go with one."""
    actions = {row.id: row for row in dropped if isinstance(row, Action)}
    alone = [row for row in dropped if isinstance(row, Milestone) and row.action_id not in actions]
    return [*actions.values(), *alone]


def _package_of(then: PlanState, row: Action | Milestone) -> str:
    action = then.get(Action, row.action_id) if isinstance(row, Milestone) else None
    return (action.package_id if action else row.package_id) or ""


def _dropped_row(then: PlanState, row: Action | Milestone) -> GanttRow:
    table = "action" if isinstance(row, Action) else "milestone"
    before = gantt_row(then, table, row.id, 1)
    assert before is not None
    days = list(before.days())
    ghost = (min(days), max(days)) if days else None
    return replace(before, bars=(), milestones=(), light="", ghost=ghost, standing="dropped")


def _days(span: Span) -> tuple[int, int]:
    return day_number(span.start), day_number(span.end)
