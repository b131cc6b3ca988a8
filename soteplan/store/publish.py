"""The document replaced as a whole by what the working copy holds, and never by less than either side has.

`prepare` needs the working connection; `carry_out` is file work only and may run in a thread of its own, because a
document on a network share can take its time.
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from soteplan.domain.errors import Refusal
from soteplan.store import backup, backup_clearing, seal
from soteplan.store.faults import CREATING, WRITING, refusing
from soteplan.store.files import Files, remove_quietly, write_new
from soteplan.store.quarantine import last_change_id, verify

_LONGEST_NAME = 255  # bytes; what nearly every file system allows
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True, slots=True)
class Publication:
    """A sealed plan on its way to its document.

    `digest` is the SHA-256 of the data, `expected` that of the document as this session knows it, "" when there must be
    none. `own_ids` are the change sets since the publication last noted: a document that ends in one of them was
    written by this very copy, which then died before it could note that.
    `is_first`: this session has not written the document before.
    """

    path: Path
    data: bytes
    digest: str
    change_id: str
    expected: str
    own_ids: frozenset[str]
    author: str
    copy_id: str
    is_first: bool


@dataclass(frozen=True, slots=True)
class Published:
    """Where the plan is now. With `conflict` that is beside a document that someone else changed meanwhile.

    Not `backed_up`: saved, but without a backup on this computer. Not `durable`: in its place, but the system would not
    promise that this outlasts a power cut.
    """

    path: Path
    conflict: bool = False
    backed_up: bool = True
    durable: bool = True


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def sealed_image(connection: sqlite3.Connection, token: str) -> bytes:
    """The working database as a sealed and verified plan file. Refusal working_copy_damaged when it is not sound."""
    try:
        data, digest = seal.sealed(connection.serialize(), token)
        verify(data, digest)
    except (sqlite3.Error, ValueError) as error:
        raise Refusal("working_copy_damaged") from error
    return data


def carry_out(publication: Publication, files: Files) -> Published:
    """Write the document. A Refusal leaves it as it was and nothing beside it."""
    path = publication.path
    backed_up = not publication.is_first or _back_up_old(publication, files)
    fresh = temporary_path(path, publication.copy_id)
    mode = _mode(files, path)
    with refusing(path, CREATING):
        files.remove(fresh)  # left by a killed session of this copy
        write_new(files, fresh, publication.data)
    try:
        with refusing(path, WRITING):
            if mode is not None:
                files.set_mode(fresh, mode)
            conflict = not _is_as_expected(publication, files)
            target = _reserved(publication, files) if conflict else path
            _replace(files, fresh, target, reserved=conflict)
    except BaseException:
        remove_quietly(files, fresh)
        raise
    durable = _sync_folder(files, target.parent)
    backed_up = _keep(files, target, publication.data, publication.digest, backup.PUBLISHED) and backed_up
    backup_clearing.clear_when_due(files)
    return Published(target, conflict, backed_up, durable)


def temporary_path(document: Path, copy_id: str) -> Path:
    """Beside the document, so that it can be renamed over it; with a name that sync clients leave alone."""
    return document.with_name(f".~{copy_id}.tmp")


def conflict_name(name: str, author: str, time: datetime, number: int = 1) -> str:
    """A file name beside `name` that says what happened, fit for every file system."""
    stem, dot, ending = name.rpartition(".")
    who = _UNFIT.sub(" ", author).strip(" .")
    mark = f" (conflict {time:%Y-%m-%d %H.%M}{' ' + who[:40] if who else ''}{f' {number}' if number > 1 else ''})"
    stem, tail = (stem, f"{mark}.{ending}") if dot and stem else (name, mark)
    while len(os.fsencode(stem + tail)) > _LONGEST_NAME:
        stem = stem[:-1]
    return stem + tail


def _back_up_old(publication: Publication, files: Files) -> bool:
    """Keep the document as someone else left it."""
    try:
        old = files.read(publication.path)
    except OSError:
        return True
    return _keep(files, publication.path, old, sha256(old), backup.OPENED)


def _keep(files: Files, document: Path, data: bytes, digest: str, kind: str) -> bool:
    """A backup that fails is said, but never in the way of saving."""
    try:
        backup.keep(files, document, data, digest, kind)
    except OSError:
        return False
    return True


def _mode(files: Files, path: Path) -> int | None:
    try:
        return files.mode(path)
    except OSError:
        return None


def _is_as_expected(publication: Publication, files: Files) -> bool:
    try:
        found = files.read(publication.path)
    except FileNotFoundError:
        return not publication.expected
    if sha256(found) == publication.expected:
        return True
    return last_change_id(found) in publication.own_ids


def _reserved(publication: Publication, files: Files) -> Path:
    """An empty file under the first conflict name that is free: from here on nobody else takes that name."""
    for name in _conflict_names(publication):
        path = publication.path.with_name(name)
        try:
            files.close(files.create(path))
        except FileExistsError:
            continue
        return path
    raise Refusal("io_error", path=str(publication.path), errno=0)


def _conflict_names(publication: Publication) -> Iterator[str]:
    now = datetime.now().astimezone()
    for number in range(1, 1000):
        yield conflict_name(publication.path.name, publication.author, now, number)


def _replace(files: Files, fresh: Path, target: Path, *, reserved: bool) -> None:
    try:
        files.replace(fresh, target)
    except BaseException:
        if reserved:
            remove_quietly(files, target)
        raise


def _sync_folder(files: Files, folder: Path) -> bool:
    try:
        files.sync_folder(folder)
    except OSError:
        return False
    return True
