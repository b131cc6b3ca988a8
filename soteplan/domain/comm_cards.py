"""What stands on the message card of a target group: which groups have one, what is said to them, and what comes next.

Days are ISO texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from soteplan.domain.comm_dates import Occurrence, audience
from soteplan.domain.comm_messages import carried, group_tree, named_groups
from soteplan.domain.comm_table import COLUMNS, TableRow, table
from soteplan.domain.communications import CoreMessage, TargetGroup
from soteplan.domain.due import FINISHED
from soteplan.domain.state import PlanState


def carded(state: PlanState) -> list[TargetGroup]:
    """The groups that have a card, in the order of their tree.

    Each group at the top has one; a group under another where anything is said about it alone.
    """
    return [row.group for row in table(state) if row.group and _has_card(state, row, row.group)]


def _has_card(state: PlanState, row: TableRow, group: TargetGroup) -> bool:
    own = any(row.entries(column) for column in COLUMNS)
    return row.level == 0 or own or bool(state.where(CoreMessage, "target_group_id", group.id))


def own_messages(state: PlanState, group: TargetGroup) -> list[CoreMessage]:
    """The messages that name a group, or one it stands under."""
    above = _line(state, group)
    return [row for row in state.rows(CoreMessage) if any(each.id in above for each in named_groups(state, row))]


def _line(state: PlanState, group: TargetGroup) -> set[str]:
    """The ids of a group and of those it stands under."""
    above: set[str] = set()
    at: TargetGroup | None = group
    while at is not None and at.id not in above:
        above.add(at.id)
        at = state.get(TargetGroup, at.parent_id)
    return above


def behind(state: PlanState, messages: Iterable[CoreMessage]) -> Sequence[CoreMessage]:
    """The national messages that these put into practice, each once; all of them where these put none."""
    national = state.where(CoreMessage, "level", "national")
    found = {above.id for message in messages if (above := carried(state, message))}
    return [message for message in national if message.id in found] or national


def coming(state: PlanState, group: TargetGroup, days: Iterable[Occurrence], on: str) -> Iterator[Occurrence]:
    """Of each action that reaches a group or one under it, the next day from `on` that is still to be held.

    An action for a group reaches those under it, one that names none reaches all. `days` are those of the calendar in
    their order.
    """
    ids = _line(state, group) | group_tree(state).under[group.id]
    told: set[str] = set()
    for each in days:
        if each.end < on or each.state in FINISHED or each.action.id in told:
            continue
        groups = audience(state, each.action)
        if not groups or any(one.id in ids for one in groups):
            told.add(each.action.id)
            yield each
