"""What a user does to the scope: add and move things within their kind, say whose they are and what they concern."""

from __future__ import annotations

from soteplan.domain.goals import ScopeItem
from soteplan.domain.order import key_between
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction

FIRST_KIND = "parallel_project"


def add_item(transaction: Transaction, title: str, kind: str, beside: ScopeItem | None = None) -> ScopeItem:
    """A thing of a kind, next after another or the last one."""
    position = _after(transaction.state, beside) if beside else ""
    return transaction.add(ScopeItem, title=title, kind=kind, position=position)


def move(transaction: Transaction, item: ScopeItem, steps: int) -> ScopeItem:
    """The thing one place on among those of its kind, upwards when negative; it stops at the ends."""
    kin = transaction.state.where(ScopeItem, "kind", item.kind)
    place = [other.id for other in kin].index(item.id) + (1 if steps > 0 else -1)
    if not 0 <= place < len(kin):
        return item
    key = _after(transaction.state, kin[place]) if steps > 0 else _before(transaction.state, kin[place])
    return transaction.update(item, position=key)


def set_concern(transaction: Transaction, item: ScopeItem, field: str, value: str | None) -> ScopeItem:
    """The package, or the action with its package, that a thing concerns, by the id of either; None for nothing."""
    action = transaction.state.get(Action, value)
    package_id = action.package_id if action else value
    return transaction.update(item, action_id=action.id if action else None, package_id=package_id)


def set_new_organisation(transaction: Transaction, item: ScopeItem, name: str) -> ScopeItem:
    """The thing belongs to an organisation that the plan did not know yet."""
    party = transaction.add(Party, title=name, kind="organisation")
    return transaction.update(item, organisation_id=party.id)


def _after(state: PlanState, item: ScopeItem) -> str:
    """A key next after an item, between whatever kinds: all of them share one order."""
    later = [other.position for other in state.rows(ScopeItem) if other.position > item.position]
    return key_between(item.position, later[0] if later else "")


def _before(state: PlanState, item: ScopeItem) -> str:
    earlier = [other.position for other in state.rows(ScopeItem) if other.position < item.position]
    return key_between(earlier[-1] if earlier else "", item.position)
