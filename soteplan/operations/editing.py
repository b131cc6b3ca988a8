"""Storing one value typed into a field, by the operation that keeps the field's rule where it has one."""

from __future__ import annotations

from typing import Any

from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.schedule import Action, Milestone, Phase
from soteplan.operations import goal_links, schedule
from soteplan.store.transaction import Transaction

DATED = (Action, Phase, Milestone)


def set_field(transaction: Transaction, row: Any, name: str, value: Any) -> Any:
    """The row with one field replaced.

    Refusals: end_before_start where a dated row would end too early; already_linked and goal_circle for a link.
    """
    if isinstance(row, DATED) and spec_of(type(row)).by_name[name].kind is Kind.DATE:
        return schedule.type_date(transaction, row, name, value)
    if name in goal_links.ENDS.get(type(row), ()):
        return goal_links.set_end(transaction, row, name, value)
    return transaction.update(row, **{name: value})
