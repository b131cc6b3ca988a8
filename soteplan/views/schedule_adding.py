"""What Enter and Ctrl+Enter add to the schedule, by the row they are pressed on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.operations import new_schedule_rows as adding
from soteplan.store.transaction import Transaction
from soteplan.texts.language import mark

TITLES = {
    "package": mark("Schedule", "New work package"),
    "action": mark("Schedule", "New action"),
    "milestone": mark("Schedule", "New milestone"),
}


def _next_phase(tx: Transaction, row: Phase, title: str) -> Any:
    action = tx.state.get(Action, row.action_id)
    assert action is not None
    return adding.add_phase(tx, action, row)


def _next_action(tx: Transaction, row: Action, title: str) -> Any:
    package = tx.state.get(Package, row.package_id)
    assert package is not None
    return adding.add_action(tx, package, row, title)


# The table of the new row and the operation.
SIBLING: dict[type[Any], tuple[str, Callable[[Transaction, Any, str], Any]]] = {
    Package: ("package", adding.add_package),
    Action: ("action", _next_action),
    Phase: ("phase", _next_phase),
    Milestone: ("milestone", adding.add_milestone),
}
CHILD: dict[type[Any], tuple[str, Callable[[Transaction, Any, str], Any]]] = {
    Package: ("action", lambda tx, row, title: adding.add_action(tx, row, adding.last_action(tx.state, row), title)),
    Action: ("phase", lambda tx, row, title: adding.add_phase(tx, row, None)),
    Phase: ("phase", _next_phase),
    Milestone: ("milestone", adding.add_milestone),
}
