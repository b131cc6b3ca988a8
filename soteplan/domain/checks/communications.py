"""Communications: messages and whom they reach, the table, the calendar, channels, feedback and metrics.

Nothing is asked of a part of the plan that has not been begun: without any message no group lacks one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from soteplan.domain.checks.finding import Finding, name_of, note, warning
from soteplan.domain.comm_coverage import unused
from soteplan.domain.comm_dates import LAST_DAY, occurrences, tied_day
from soteplan.domain.comm_messages import Reach, carriers, group_tree, has_national, national_above
from soteplan.domain.comm_ties import left_behind
from soteplan.domain.comm_timing import turning_points
from soteplan.domain.communications import (
    CommAction,
    CommDuty,
    CommMeans,
    CommOccurrence,
    CommTiming,
    Feedback,
    TargetGroup,
)
from soteplan.domain.dates import days_between
from soteplan.domain.due import FINISHED
from soteplan.domain.feedback import is_late
from soteplan.domain.metrics import metrics, standing
from soteplan.domain.state import PlanState

# What every group has in the table, its own or that of a group over it, and the finding where it has none.
_CELLS: Sequence[tuple[type[Any], str]] = (
    (CommMeans, "group-without-means"),
    (CommDuty, "group-without-responsible"),
    (CommTiming, "group-without-timing"),
)


def check(state: PlanState) -> Iterator[Finding]:
    yield from _messages(state)
    yield from _table(state)
    yield from _timings(state)
    for action in state.rows(CommAction):
        if action.state not in FINISHED:
            yield from _action(state, action)
    yield from _ties(state)
    yield from _channels(state)
    yield from _feedback(state)
    yield from _metrics(state)


def _messages(state: PlanState) -> Iterator[Finding]:
    reach, national = Reach(state), has_national(state)
    for message in reach.messages:
        name = name_of(state, message)
        if reach.tree.rows and not reach.groups[message.id]:
            yield warning("message-reaches-nobody", message, "target_group_id", name=name)
        if message.level == "national":
            if not carriers(state, message):
                yield warning("national-message-uncarried", message, name=name)
        elif national and national_above(state, message) is None:
            yield note("message-carries-no-national", message, "carries_id", name=name)
    deaf = {group.id for group, _ in reach.tree.rows if reach.messages and not reach.heard(group.id)}
    yield from (warning("group-without-message", group, name=name_of(state, group)) for group in _topmost(state, deaf))


def _topmost(state: PlanState, ids: set[str]) -> Iterator[TargetGroup]:
    """Of groups that lack the same thing, those over the others: what they get reaches the ones under them too."""
    for group, _ in group_tree(state).rows:
        if group.id in ids and group.parent_id not in ids:
            yield group


def _table(state: PlanState) -> Iterator[Finding]:
    for row_type, rule in _CELLS:
        rows = state.rows(row_type)
        tree = group_tree(state)
        having = tree.with_parts(row.target_group_id for row in rows if row.target_group_id)
        lacking = set(tree.ids() - having) if rows else set()
        # A group whose parts all have their own needs none.
        lacking -= {each for each in lacking if tree.under[each] - {each} and tree.under[each] - {each} <= having}
        yield from (warning(rule, group, name=name_of(state, group)) for group in _topmost(state, lacking))


def _timings(state: PlanState) -> Iterator[Finding]:
    start, end = state.plan.start_date, state.plan.end_date
    for timing in state.rows(CommTiming):
        if timing.kind != "milestones":
            continue
        group = state.get(TargetGroup, timing.target_group_id)
        name = name_of(state, group) if group else timing.title
        points = turning_points(state, timing)
        if not points:
            yield warning("turning-points-missing", timing, "kind", name=name, title=timing.title)
        for point in points:
            if point.date and ((start and point.date < start) or (end and point.date > end)):
                yield note("turning-point-outside-plan", timing, name=name, title=point.title, date=point.date)


def _action(state: PlanState, action: CommAction) -> Iterator[Finding]:
    name = name_of(state, action)
    if not action.start_date and tied_day(state, action) is None:
        yield note("comm-action-without-day", action, "start_date", name=name)
    if not action.channel_id:
        yield note("comm-action-without-channel", action, "channel_id", name=name)
    if not action.owner_id:
        yield warning("no-owner", action, "owner_id", name=name)
    yield from _outside(state, action, name)


def _ties(state: PlanState) -> Iterator[Finding]:
    for action, _, day, days in left_behind(state):
        name = name_of(state, action)
        if days is None:
            yield warning("tie-has-a-day", action, "start_date", name=name, due=day)
        else:
            yield warning("tie-left-behind", action, "start_date", name=name, date=action.start_date, due=day)


def _outside(state: PlanState, action: CommAction, name: str) -> Iterator[Finding]:
    """After the end nobody may be left to do it; before the start may well be as it should."""
    start, end = state.plan.start_date or "", state.plan.end_date or LAST_DAY
    if not any(day and not start <= day <= end for day in _named_days(state, action)):
        return  # most are not, and counting the days of all would take long in a large calendar
    held = [each for each in occurrences(state, action) if each.state != "dropped"]
    first, last = min((each.start for each in held), default=start), max((each.end for each in held), default=end)
    if last > end:
        yield warning("comm-action-after-plan", action, "end_date", name=name, date=last, end=end)
    if first < start:
        yield note("comm-action-before-plan", action, "start_date", name=name, date=first, start=start)


def _named_days(state: PlanState, action: CommAction) -> Iterator[str | None]:
    """The days between which an action lies, and those to which single days were moved."""
    yield from (action.start_date, action.end_date)
    yield from (row.date for row in state.where(CommOccurrence, "comm_action_id", action.id))


def _channels(state: PlanState) -> Iterator[Finding]:
    yield from (note("channel-unused", channel, name=channel.title) for channel in unused(state))


def _feedback(state: PlanState) -> Iterator[Finding]:
    on = state.plan.status_date
    for row in state.rows(Feedback) if on else ():
        if on and row.due_date and is_late(row, on):
            yield warning("feedback-unanswered", row, "due_date", name=row.title, date=row.due_date,
                          days=days_between(row.due_date, on))  # fmt: skip


def _metrics(state: PlanState) -> Iterator[Finding]:
    on = state.plan.status_date
    for metric in metrics(state):
        if metric.target is None:
            yield note("metric-without-target", metric, "target", name=name_of(state, metric))
        stands = standing(state, metric)
        if on and stands.due and stands.is_late(on):
            yield warning("metric-without-value", metric, name=name_of(state, metric), date=stands.due,
                          days=days_between(stands.due, on))  # fmt: skip
