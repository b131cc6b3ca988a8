"""What a user does to core messages: add, move within a level or a group, carry another, name groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from soteplan.domain.comm_messages import makes_circle, named_groups
from soteplan.domain.communications import CoreMessage, MessageAudience
from soteplan.domain.errors import Refusal
from soteplan.domain.order import key_between
from soteplan.domain.state import PlanState
from soteplan.operations import rows
from soteplan.store.transaction import Transaction

BESIDES = ("also", "among")  # what is told of a pasted message besides its fields
BELOW = {"national": "project", "project": "group", "group": "group"}  # at which level a message is carried


def add_message(tx: Transaction, title: str, beside: CoreMessage | None = None) -> CoreMessage:
    """A message next after another at its level and for its group; a project-wide one where there is none yet."""
    if beside is None:
        return tx.add(CoreMessage, title=title)
    alike = {name: getattr(beside, name) for name in ("level", "target_group_id", "carries_id")}
    return rows.add_after(tx, beside, title=title, **alike)  # type: ignore[no-any-return]


def add_carrier(tx: Transaction, title: str, carried: CoreMessage) -> CoreMessage:
    """A message of the level below that puts another into practice."""
    group = carried.target_group_id if carried.level == "group" else None
    return tx.add(CoreMessage, title=title, level=BELOW[carried.level], carries_id=carried.id, target_group_id=group)


def add_messages(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[CoreMessage]:
    """Messages with their values, last in the list; `also` names further groups by id.

    One that names a group and no level is for that group. `among` is the place of another of them that it carries;
    of a circle the last one carries none.
    """
    made: list[CoreMessage] = []
    for values in found:
        level = "group" if values.get("target_group_id") else "project"
        fields = {"level": level, **{name: value for name, value in values.items() if name not in BESIDES}}
        made.append(tx.add(CoreMessage, **fields))
        for group_id in values.get("also", ()):
            tx.add(MessageAudience, core_message_id=made[-1].id, target_group_id=group_id)
    for message, values in zip(made, found, strict=True):
        if "among" in values:
            with suppress(Refusal):
                set_carried(tx, message, "carries_id", made[values["among"]].id)
    return [row for message in made if (row := tx.state.get(CoreMessage, message.id))]


def set_carried(tx: Transaction, message: CoreMessage, field: str, value: str | None) -> CoreMessage:
    """Which message it puts into practice. Raises Refusal("message_circle") where it would carry itself."""
    if makes_circle(tx.state, message, value):
        raise Refusal("message_circle", title=message.title)
    return tx.update(message, **{field: value})


def set_groups(tx: Transaction, message: CoreMessage, group_ids: Sequence[str]) -> CoreMessage:
    """The groups that a message names: the first is its own, the others are those it is also for.

    What is kept of a further group stays the row it was. A message that gets groups for the first time and was
    project-wide stays so: its level says where it comes from.
    """
    wanted = list(dict.fromkeys(group_ids))
    own, further = (wanted[0], wanted[1:]) if wanted else (None, [])
    kept: set[str | None] = set()
    for row in tx.state.where(MessageAudience, "core_message_id", message.id):
        if row.target_group_id in further and row.target_group_id not in kept:
            kept.add(row.target_group_id)
        else:
            tx.delete(row)
    for group_id in further:
        if group_id not in kept:
            tx.add(MessageAudience, core_message_id=message.id, target_group_id=group_id)
    return tx.update(message, target_group_id=own)


def beside(state: PlanState, message: CoreMessage) -> list[CoreMessage]:
    """The messages of its level and of the same first group, in order, itself among them."""
    own = _first_group(state, message)
    found = state.where(CoreMessage, "level", message.level)
    return [row for row in found if _first_group(state, row) == own]


def _first_group(state: PlanState, message: CoreMessage) -> str:
    named = named_groups(state, message)
    return named[0].id if named else ""


def move(tx: Transaction, message: CoreMessage, steps: int) -> CoreMessage:
    """So many places down among those beside it, up when negative; it stops at the ends."""
    row = tx.state.get(CoreMessage, message.id)
    assert row is not None
    kin = beside(tx.state, row)
    place = [other.id for other in kin].index(row.id)
    target = max(0, min(len(kin) - 1, place + steps))
    if target == place:
        return row
    rest = kin[:place] + kin[place + 1 :]
    before = rest[target - 1].position if target else ""
    after = rest[target].position if target < len(rest) else ""
    return tx.update(row, position=key_between(before, after))
