"""The private database that a session works in, its record, and the lock that says the session lives.

working/<copy id>/plan.sqlite   every edit is committed here
                  session.json  which document it belongs to and what of it has been published
                  lock          held while the session lives
"""

from __future__ import annotations

import dataclasses
import json
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from soteplan.domain.errors import Refusal
from soteplan.store import journal, locations
from soteplan.store.faults import WRITING, refusing
from soteplan.store.files import Files, write_new, write_whole
from soteplan.store.locks import Lock

DATABASE, RECORD, LOCK = "plan.sqlite", "session.json", "lock"
BUSY_TIMEOUT = 0.25  # seconds; nobody else has a reason to be in there
# The rollback journal is emptied rather than removed: no file is made anew for each edit, and SQLite then also syncs
# the emptied journal, so that a power cut cannot bring it back and roll the last edit back with it.
PRAGMAS = (
    "journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON", "trusted_schema = OFF",
    "cell_size_check = ON", "foreign_keys = ON", "fullfsync = ON",
)  # fmt: skip


@dataclass(slots=True)
class Record:
    """What a later start must know of a session.

    `document` is "" for a plan never saved. `digest` is the SHA-256 of the document as it was opened or published last,
    "" when there is none. Undo never goes past `opened_id`; changes later than `published_id` are in no document.
    """

    document: str = ""
    digest: str = ""
    opened_id: str = ""
    published_id: str = ""
    read_only: str = ""


class WorkingCopy:
    """The folder of one session. Made by `create` or `reopen`; holds its lock until it is closed."""

    def __init__(self, folder: Path, files: Files) -> None:
        self.folder = folder
        self.files = files
        self.record = Record()
        self._lock = Lock(folder / LOCK)

    @classmethod
    def create(cls, copy_id: str, image: bytes, record: Record, files: Files) -> WorkingCopy:
        """A new folder with the image in it, on disk when this returns. Refusal own_folder."""
        folder = locations.working_folder() / copy_id
        with refusing(locations.data_folder(), {}, "own_folder"):
            files.make_folder(folder)
            copy = cls(folder, files)
            try:
                copy._take_lock()
                copy.save(record)
                write_new(files, folder / DATABASE, image)
                files.sync_folder(folder)
                files.sync_folder(folder.parent)
            except BaseException:
                copy.remove()
                raise
            return copy

    @classmethod
    def reopen(cls, folder: Path, files: Files) -> WorkingCopy:
        """A folder that a dead session left. Refusal in_use while its session lives."""
        copy = cls(folder, files)
        with refusing(folder, WRITING):
            copy._take_lock()
        copy.record = read_record(folder)
        return copy

    @property
    def copy_id(self) -> str:
        return self.folder.name

    def connect(self) -> sqlite3.Connection:
        """The working database. Refusal io_error where it cannot be opened."""
        try:
            return connect(self.folder)
        except sqlite3.Error as error:
            raise Refusal("io_error", path=str(self.folder), errno=0) from error

    def save(self, record: Record) -> None:
        """Replace the record. Losing this write is harmless: an older record only makes more look unpublished."""
        write_whole(self.files, self.folder / RECORD, json.dumps(dataclasses.asdict(record), indent=1).encode())
        self.record = record

    def replace_database(self, image: bytes) -> None:
        write_whole(self.files, self.folder / DATABASE, image)

    def close(self) -> None:
        """Let go of the lock; the folder stays, for the next start to offer."""
        self._lock.release()

    def remove(self) -> None:
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _take_lock(self) -> None:
        if not self._lock.acquire():
            raise Refusal("in_use", path=str(self.folder))


def connect(folder: Path) -> sqlite3.Connection:
    """The working database; what a killed session left half written is rolled back."""
    # Opened for reading and writing, never created: a folder without its database must not look like an empty plan.
    address = f"{(folder / DATABASE).resolve().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=BUSY_TIMEOUT)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:  # what is damaged or locked must not stay open
        connection.close()
        raise
    return connection


def fitting(record: Record, connection: sqlite3.Connection) -> Record:
    """The record, as far as the journal knows what it speaks of.

    Of a plan whose opening is not known nothing can be undone, and all of it counts as not published.
    """
    known = journal.ids_after(connection, "")
    return dataclasses.replace(
        record,
        opened_id=record.opened_id if record.opened_id in known else journal.last_id(connection),
        published_id=record.published_id if record.published_id in known else "",
    )


def read_record(folder: Path) -> Record:
    """The record; one that is gone or unreadable is empty, so that the plan counts as one never saved."""
    try:
        found = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        known = {field.name: _text(found.get(field.name)) for field in dataclasses.fields(Record)}
    except (OSError, ValueError, AttributeError):
        return Record()
    return Record(**known)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
