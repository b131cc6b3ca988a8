"""Rows that a test calls by names of its own."""

from __future__ import annotations

from hashlib import md5
from typing import Any

from soteplan.store.transaction import Transaction


def named(name: str) -> str:
    """The id of the row that a test calls by that name."""
    digits = md5(name.encode(), usedforsecurity=False).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-8{digits[17:20]}-{digits[20:]}"


def add(transaction: Transaction, row_type: type[Any], name: str, **values: Any) -> Any:
    """A row with that name; references name others."""
    given = {key: named(value) if key.endswith("_id") and value else value for key, value in values.items()}
    return transaction.add(row_type, id=named(name), **given)
