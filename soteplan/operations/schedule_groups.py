"""Making a row of the schedule one of a group."""

from __future__ import annotations

from soteplan.domain.goals import ActionGoal
from soteplan.domain.schedule import Action, Phase
from soteplan.domain.schedule_groups import NONE, owner_of
from soteplan.domain.schedule_order import Scheduled
from soteplan.store.transaction import Transaction


def belong(transaction: Transaction, row: Scheduled, by: str, key: str) -> None:
    """Give a row what those of the group have: the owner, the benefit goal, the kind of phase or the state.

    Parts of an action go with it, so that only actions are given anything, and phases their kind.
    """
    if by == "phase_kind" and isinstance(row, Phase) and key != NONE:
        transaction.update(row, kind=key)
    elif not isinstance(row, Action):
        return
    elif by == "owner" and owner_of(transaction.state, row) != key:
        transaction.update(row, owner_id=key or None)
    elif by == "state" and key != NONE:
        transaction.update(row, state=key)
    elif by == "benefit_goal" and key != NONE:
        transaction.add(ActionGoal, action_id=row.id, goal_id=key)
