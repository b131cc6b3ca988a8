"""Reading a plan without opening it for work: no working copy, no lock, nothing written."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from soteplan.store.faults import READING, refusing
from soteplan.store.files import Files
from soteplan.store.quarantine import examine
from soteplan.store.store import Store


def read_plan(path: Path) -> Store:
    """The plan of a file, in memory and read-only. Refusals: not_found, not_readable, not_a_plan, too_large, damaged."""
    with refusing(path, READING, "not_readable"):
        examined = examine(Files().read(path))
    connection = sqlite3.connect(":memory:")
    connection.deserialize(examined.image)
    store = Store(connection)
    store.read_only = examined.read_only or "reading"
    return store
