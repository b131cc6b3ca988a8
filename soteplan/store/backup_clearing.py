"""Backups that have grown old are cleared, those of plans that are no longer opened too.

When a plan is saved its own backups are thinned out (`backup.kept`); what then stays of a plan that nobody opens any
more would stay for ever. Once a day all plans are gone through: what is older than a year goes, but never the newest
backup of a plan, nor the newest one that can be opened. Where the clock has jumped nothing is cleared that day.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from soteplan.store import backup, locations
from soteplan.store.backup import Backup
from soteplan.store.files import Files, remove_quietly, write_whole
from soteplan.store.locks import path_key

OLDEST = timedelta(days=366)
EVERY = timedelta(days=1)
JUMP = timedelta(days=90)  # between two clearings: longer ones may be a clock that is wrong
NOTE = "cleared.json"  # when all plans were gone through


def clear_when_due(files: Files, now: datetime | None = None) -> None:
    """Clear, once a day and not on the day that the clock has jumped. What the disk refuses is left for another day."""
    time = now or datetime.now(UTC)
    folder = locations.backups_folder()
    with suppress(OSError):
        before = _noted(folder / NOTE)
        if before is not None and timedelta(0) <= time - before < EVERY:
            return
        write_whole(files, folder / NOTE, json.dumps({"cleared": time.isoformat()}).encode())
        if before is not None and EVERY <= time - before <= JUMP:
            clear(files, time)


def clear(files: Files, now: datetime) -> list[Path]:
    """Remove what is too old of every plan; gives what it removed. Nothing that is not ours is touched."""
    gone: list[Path] = []
    for folder in _folders():
        try:
            present = list(backup.in_folder(folder))
            kept = _kept(present, now)
        except OSError:
            continue
        for path in sorted({each.path for each in present} - kept):
            remove_quietly(files, path)
            gone += [] if path.exists() else [path]
    return gone


def _kept(present: Iterable[Backup], now: datetime) -> set[Path]:
    """What is younger than a year, the newest of all, and the newest that can be opened; all where none can be."""
    newest_first = sorted(present, key=lambda each: each.time, reverse=True)
    young = {each.path for each in newest_first if now - each.time <= OLDEST}
    if len(young) == len(newest_first):
        return young
    usable = next((each.path for each in newest_first if backup.is_usable(each.path)), None)
    if usable is None:
        return {each.path for each in newest_first}
    return {*young, newest_first[0].path, usable}


def _folders() -> Iterator[Path]:
    """The folders that are ours: named by the key of the path that they say they are of."""
    try:
        found = sorted(locations.backups_folder().iterdir())
    except OSError:
        return
    for folder in found:
        document = _said(folder / "document.json", "document")
        with suppress(UnicodeError):  # what is no path at all
            if document and not folder.is_symlink() and folder.name == path_key(Path(document)):
                yield folder


def _noted(path: Path) -> datetime | None:
    """When all plans were gone through last; None where that is not told."""
    try:
        return datetime.fromisoformat(_said(path, "cleared")).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _said(path: Path, name: str) -> str:
    """What a small file of ours says under a name; "" where it does not, whatever stands in its place.

    This is read while a plan is being saved, and nothing that became of such a file may get in the way of that.
    """
    try:
        said = json.loads(Files().read(path))[name]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ""
    return said if isinstance(said, str) else ""
