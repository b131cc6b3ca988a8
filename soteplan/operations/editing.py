"""Storing one value typed into a field, by the operation that keeps the field's rule where it has one."""

from __future__ import annotations

from typing import Any

from soteplan.domain.communications import CommAction, CoreMessage, Feedback
from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.risks import RiskResponse
from soteplan.domain.schedule import Action, Milestone, Phase
from soteplan.operations import branches, comm_messages, feedback, goal_links, risks, schedule
from soteplan.store.transaction import Transaction

DATED = (Action, Phase, Milestone, CommAction)
PLACE = ("tree", "parent_id")


def set_field(transaction: Transaction, row: Any, name: str, value: Any) -> Any:
    """The row with one field replaced.

    A goal that is put into another tree or under another goal takes along what hangs under it.
    Refusals: end_before_start where a dated row would end too early; already_linked and goal_circle for a link; cycle
    for a goal under itself; message_circle for a message that would put itself into practice.
    """
    if isinstance(row, DATED) and spec_of(type(row)).by_name[name].kind is Kind.DATE:
        return schedule.type_date(transaction, row, name, value)
    if isinstance(row, Goal) and name in PLACE:
        return _put(transaction, row, name, value)
    if name in goal_links.ENDS.get(type(row), ()):
        return goal_links.set_end(transaction, row, name, value)
    if isinstance(row, RiskResponse) and name in risks.TIES:
        return risks.tie(transaction, row, name, value)
    if isinstance(row, CoreMessage) and name == "carries_id":
        return comm_messages.set_carried(transaction, row, name, value)
    if isinstance(row, Feedback):
        return feedback.set_field(transaction, row, name, value)
    return transaction.update(row, **{name: value})


def _put(transaction: Transaction, goal: Goal, name: str, value: Any) -> Any:
    """Last at the top of a tree, or last under another goal."""
    above = transaction.state.get(Goal, value) if name == "parent_id" else None
    spot = branches.Spot(above.tree, above.id) if above else branches.Spot(value if name == "tree" else goal.tree)
    branches.move(transaction, [goal], spot)
    return transaction.state.get(Goal, goal.id)
