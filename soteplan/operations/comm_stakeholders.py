"""What a user does to the influence and interest of target groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from soteplan.domain.comm_stakeholders import STEPS
from soteplan.domain.communications import TargetGroup
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction

SCORES = ("influence", "interest")


def set_score(tx: Transaction, group: TargetGroup, field: str, value: int | None) -> TargetGroup:
    """One score of a group, from 1 to 5 or none. Raises Refusal("out_of_range") beyond it."""
    if value is not None and not 1 <= value <= STEPS:
        label = spec_of(TargetGroup).by_name[field].label
        raise Refusal("out_of_range", label=label, minimum=1, maximum=STEPS, value=value)
    return tx.update(group, **{field: value})


def step_score(tx: Transaction, group: TargetGroup, field: str, change: int) -> TargetGroup:
    """One score so many steps up or down; it stops at the ends, and an open one begins at 1."""
    value = getattr(group, field)
    return set_score(tx, group, field, max(1, min(STEPS, value + change)) if value else 1)


def place(tx: Transaction, group: TargetGroup, influence: int, interest: int) -> TargetGroup:
    """The group in a cell of the matrix."""
    return set_score(tx, set_score(tx, group, "influence", influence), "interest", interest)


def paste(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[TargetGroup]:
    """Values of groups: those that the plan has, by code and else by title, get them; the others are added last."""
    made: list[TargetGroup] = []
    for values in found:
        known = _known(tx.state, values)
        made.append(tx.update(known, **values) if known is not None else tx.add(TargetGroup, **values))
    return made


def _known(state: PlanState, values: Mapping[str, Any]) -> TargetGroup | None:
    """The first group of that code; where no code is given or none has it, the first of that title."""
    for field in ("code", "title"):
        wanted = str(values.get(field, "")).casefold()
        rows = (group for group in state.rows(TargetGroup) if wanted and getattr(group, field).casefold() == wanted)
        found = next(rows, None)
        if found is not None:
            return found
    return None
