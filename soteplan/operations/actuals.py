"""Typing what was used in a month, and what is expected."""

from __future__ import annotations

from typing import Any

from soteplan.domain.budget import Actual, Forecast
from soteplan.domain.money import spread
from soteplan.domain.pace import only_grant
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction


def rows_of(state: PlanState, row_type: type[Any], category_id: str, month: str) -> list[Any]:
    """The actuals or forecasts of a category in a month."""
    return [row for row in state.where(row_type, "cost_category_id", category_id) if row.month == month]


def set_month(tx: Transaction, row_type: type[Any], category_id: str, month: str, cents: int | None) -> None:
    """A category used, or is expected to use, so many cents in a month; None takes away what was typed.

    What came from a ledger stays as the ledger has it: the typed rows hold the rest. Several typed rows (of packages)
    share it in proportion, and no cent is lost.
    """
    found = rows_of(tx.state, row_type, category_id, month)
    typed = [row for row in found if not _is_from_ledger(row)]
    booked = sum(row.amount or 0 for row in found if _is_from_ledger(row))
    rest = None if cents is None else cents - booked
    if rest is None or (rest == 0 and len(typed) < len(found)):
        for row in typed:
            tx.delete(row)
    elif typed:
        for row, part in zip(typed, spread(rest, [abs(row.amount or 0) for row in typed]), strict=True):
            tx.update(row, amount=part)
    else:
        tx.add(row_type, cost_category_id=category_id, month=month, amount=rest, grant_id=only_grant(tx.state))


def _is_from_ledger(row: Actual | Forecast) -> bool:
    return bool(getattr(row, "ledger_import_id", None))
