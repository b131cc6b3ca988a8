"""What crashed sessions left behind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from soteplan.domain.errors import Refusal
from soteplan.store import journal, locations, scratch
from soteplan.store.files import Files, remove_quietly
from soteplan.store.publish import temporary_path
from soteplan.store.quarantine import last_change_id
from soteplan.store.working_copy import DATABASE, RECORD, WorkingCopy, connect, fitting


@dataclass(frozen=True, slots=True)
class Leftover:
    """A dead session's working copy with edits that are in no document.

    `document` is None for a plan never saved. `last_edit_time` is UTC in ISO form. `is_damaged`: nothing could be read.
    """

    folder: Path
    document: Path | None
    edits: int
    last_edit_time: str
    title: str
    is_damaged: bool = False


def leftovers(files: Files) -> list[Leftover]:
    """The working copies worth offering, newest edit first. Those with nothing unpublished are removed on the way."""
    scratch.clear_away()
    folders = {path.parent for name in (DATABASE, RECORD) for path in locations.working_folder().glob(f"*/{name}")}
    found = filter(None, (_leftover(folder, files) for folder in folders))
    return sorted(found, key=lambda leftover: leftover.last_edit_time, reverse=True)


def discard(folder: Path, files: Files) -> None:
    """Remove a dead working copy for good. Refusal in_use while its session lives."""
    copy = WorkingCopy.reopen(folder, files)
    _remove(copy, files)


def _leftover(folder: Path, files: Files) -> Leftover | None:
    try:
        copy = WorkingCopy.reopen(folder, files)
    except Refusal:  # its session lives, or whether it does cannot be told
        return None
    leftover = _read(copy, files)
    if leftover is None:
        _remove(copy, files)
    copy.close()
    return leftover


def _remove(copy: WorkingCopy, files: Files) -> None:
    if copy.record.document:
        remove_quietly(files, temporary_path(Path(copy.record.document), copy.copy_id))
    copy.remove()


def _read(copy: WorkingCopy, files: Files) -> Leftover | None:
    document = Path(copy.record.document) if copy.record.document else None
    if not (copy.folder / DATABASE).exists():
        return None
    try:
        with closing(connect(copy.folder)) as connection:
            edits, time = journal.count_after(connection, fitting(copy.record, connection).published_id)
            title = connection.execute("SELECT title FROM plan").fetchone()
            if not edits or _is_published(files, document, journal.last_id(connection)):
                return None
    except (sqlite3.Error, UnicodeDecodeError):
        return Leftover(copy.folder, document, 0, "", "", is_damaged=True)
    return Leftover(copy.folder, document, edits, time, title[0] if title else "")


def _is_published(files: Files, document: Path | None, change_id: str) -> bool:
    """Whether the session died after it had replaced the document and before it could note that."""
    if document is None:
        return False
    try:
        return last_change_id(files.read(document)) == change_id
    except OSError:
        return False
