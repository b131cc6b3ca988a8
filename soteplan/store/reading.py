"""Reading a plan without opening it for work: no working copy, no lock, nothing written."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from weakref import finalize

from soteplan.domain.errors import Refusal
from soteplan.store.faults import READING, about, refusing
from soteplan.store.files import Files
from soteplan.store.quarantine import LARGEST, examine
from soteplan.store.store import Store


def read_document(path: Path, files: Files) -> tuple[Path, bytes]:
    """Where a document really is, links followed, and its bytes.

    Refusals: not_found, not_a_file, not_readable, too_large.
    """
    with refusing(path, READING, "not_readable"):
        document = _resolved(path)
        size = files.size(document)
        if size > LARGEST:
            raise Refusal("too_large", path=str(document), size=size, maximum=LARGEST)
        return document, files.read(document)


def read_plan(path: Path) -> Store:
    """The plan of a file, in memory and read-only; the memory is given back with the store, closed or not.

    Refusals: not_found, not_a_file, not_readable, not_a_plan, too_large, damaged, seal_broken.
    """
    _, data = read_document(path, Files())
    with about(path):
        examined = examine(data)
    connection = sqlite3.connect(":memory:")
    connection.deserialize(examined.image)
    store = Store(connection)
    finalize(store, connection.close)
    store.read_only = examined.read_only or "reading"
    return store


def _resolved(path: Path) -> Path:
    try:
        return path.resolve(strict=True)
    except RuntimeError as error:  # links in a circle
        raise FileNotFoundError(2, "links in a circle", str(path)) from error
