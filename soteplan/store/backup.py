"""Backups of a document on this computer: what was found when it was opened, and what was published since.

backups/<key of the path>/document.json                         the path
                          20261122T143205.123Z-published-<digest>.soteplan
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from soteplan.domain.errors import Refusal
from soteplan.store import locations
from soteplan.store.files import Files, remove_quietly, write_new, write_whole
from soteplan.store.locks import path_key
from soteplan.store.quarantine import examine

ENDING = ".soteplan"
OPENED, PUBLISHED = "opened", "published"
_TIME = "%Y%m%dT%H%M%S.%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One kept state of a document. `time` is UTC; `digest` the first half of the SHA-256 of the file."""

    path: Path
    time: datetime
    kind: str
    digest: str


# (which backups share a place, how many places are kept): of each place the newest stays.
RULES: tuple[tuple[Callable[[datetime], str], int], ...] = (
    (datetime.isoformat, 3),
    (lambda time: f"{time:%Y%m%d%H}{time.minute // 10}", 10),
    (lambda time: f"{time:%Y%m%d}", 14),
    (lambda time: f"{time:%Y%m}", 12),
)


def kept(backups: Iterable[Backup], now: datetime | None = None) -> set[Backup]:
    """Of each kind the last three, the last ten of different ten minutes, the last of 14 days and of 12 months.

    Those that seem to come from after `now` were made by another clock: they push out no others, nor do others them.
    """
    found = list(backups)
    ahead = [backup for backup in found if now is not None and backup.time > now]
    return _kept(backup for backup in found if backup not in ahead) | _kept(ahead)


def _kept(backups: Iterable[Backup]) -> set[Backup]:
    newest_first = sorted(backups, key=lambda backup: backup.time, reverse=True)
    found: set[Backup] = set()
    for kind in (OPENED, PUBLISHED):
        of_kind = [backup for backup in newest_first if backup.kind == kind]
        for place, count in RULES:
            places: dict[str, Backup] = {}
            for backup in of_kind:
                places.setdefault(place(backup.time), backup)
            found.update(list(places.values())[:count])
    return found


def keep(files: Files, document: Path, data: bytes, digest: str, kind: str, now: datetime | None = None) -> None:
    """Add a backup unless these very bytes are kept already, then thin out the older ones. Raises OSError.

    What was found is on disk when this returns, because it is about to be replaced; what was published follows when
    the system sees fit.
    """
    folder = _folder(document)
    present = list(in_folder(folder))
    if any(backup.digest == digest[:32] for backup in present):
        return
    time = now or datetime.now(UTC)
    new = Backup(_named(folder, time, kind, digest), time, kind, digest[:32])
    if not present:
        files.make_folder(folder)
        write_whole(files, folder / "document.json", json.dumps({"document": str(document)}).encode())
    write_new(files, new.path, data, durable=kind == OPENED)
    for backup in {*present, new} - kept([*present, new], time):
        remove_quietly(files, backup.path)


def all_of(document: Path) -> list[Backup]:
    """The backups of a document, newest first."""
    return sorted(in_folder(_folder(document.resolve())), key=lambda backup: backup.time, reverse=True)


def replace(files: Files, backup: Backup, data: bytes, digest: str) -> None:
    """Another content for a backup of the same time: written before the old one is removed. Raises OSError."""
    new = _named(backup.path.parent, backup.time, backup.kind, digest)
    if new != backup.path:
        if not new.exists():
            write_new(files, new, data)
        files.remove(backup.path)


def newest_for(document: Path) -> Backup | None:
    """The newest backup of a document that can be opened, for when the document itself cannot."""
    for backup in all_of(document):
        if is_usable(backup.path):
            return backup
    return None


def _named(folder: Path, time: datetime, kind: str, digest: str) -> Path:
    return folder / f"{time.strftime(_TIME)}-{kind}-{digest[:32]}{ENDING}"


def _folder(document: Path) -> Path:
    return locations.backups_folder() / path_key(document)


def in_folder(folder: Path) -> Iterator[Backup]:
    """The backups in the folder of a plan; what is named otherwise is none."""
    for path in folder.glob(f"*{ENDING}"):
        time, _, rest = path.stem.partition("-")
        kind, _, digest = rest.partition("-")
        try:
            yield Backup(path, datetime.strptime(time, _TIME).replace(tzinfo=UTC), kind, digest)
        except ValueError:
            continue  # not one of ours


def is_usable(path: Path) -> bool:
    """Whether a backup can be opened."""
    try:
        examine(path.read_bytes())
    except (OSError, Refusal):
        return False
    return True
