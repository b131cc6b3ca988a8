"""Progress entered for several rows at once, in basis points (10 000 is all done)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from soteplan.domain.errors import Refusal
from soteplan.domain.money import WHOLE
from soteplan.domain.schedule import Milestone, Package
from soteplan.operations.schedule import name_of
from soteplan.store.transaction import Transaction


def set_progress(transaction: Transaction, rows: Iterable[Any], progress: int | None) -> None:
    """The progress of actions and phases, None to take it away; milestones are reached at 10 000, at 0 they are not.

    Raises Refusal: no_progress for packages, milestone_progress for a milestone that is partly reached.
    """
    for row in rows:
        if isinstance(row, Package):
            raise Refusal("no_progress", title=name_of(row))
        transaction.update(row, **_values(row, progress))


def _values(row: Any, progress: int | None) -> dict[str, object]:
    if not isinstance(row, Milestone):
        return {"progress": progress}
    if progress not in (None, 0, WHOLE):
        raise Refusal("milestone_progress")
    if progress == WHOLE:
        return {"state": "done"}
    return {"state": "not_started"} if row.state == "done" else {}
