"""Steps from one format of the file to the next, run on a copy in memory.

A step takes a sqlite-utils database and changes its tables and rows; it must also rewrite the journal where columns
are renamed, because older states are read back from it. What a step leaves is copied into tables made from the schema
script of the current format, so constraints and indexes need no care here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from soteplan.store import schema

Step = Callable[[Any], None]

STEPS: Mapping[int, Step] = {}  # by the format a step starts from


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database up to the current format, all the way or not at all.

    A format without a step raises KeyError, and whatever a step raises is raised on; nothing is changed then.
    """
    import sqlite_utils

    database = sqlite_utils.Database(connection, execute_plugins=False)
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(_format(connection), schema.FORMAT):
            STEPS[number](database)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _format(connection: sqlite3.Connection) -> int:
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number
