"""Folders for what is in the making: private, and gone with their program, also when that is killed.

making/<id>/lock          held while the program lives
            plan.soteplan the plan as it was when something was asked for, and whatever is made of it
"""

from __future__ import annotations

import shutil
import weakref
from contextlib import suppress
from pathlib import Path

from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.store import locations, seal
from soteplan.store.faults import refusing
from soteplan.store.files import Files
from soteplan.store.locks import Lock
from soteplan.store.outputs import OTHER, OUTPUT
from soteplan.store.publish import sealed_image
from soteplan.store.store import Store

LOCK, PLAN = "lock", "plan.soteplan"


class Scratch:
    """A folder of its own until it is closed, forgotten or its program ends. Refusal own_folder where none can be."""

    def __init__(self) -> None:
        clear_away()
        self.folder = locations.making_folder() / new_id()
        with refusing(locations.data_folder(), {}, "own_folder"):
            Files().make_folder(self.folder)
            lock = Lock(self.folder / LOCK)
            if not lock.acquire():  # somebody clears away at this very moment
                raise Refusal("own_folder", path=str(locations.data_folder()))
        self._end = weakref.finalize(self, _remove, self.folder, lock)

    def path(self, name: str) -> Path:
        return self.folder / name

    def keep_plan(self, store: Store) -> Path:
        """The plan as it stands now, whole and sealed, for another process to read.

        Refusals: working_copy_damaged, and those of store.outputs.
        """
        path = self.path(PLAN)
        data = sealed_image(store.connection, seal.written(store.connection))
        with refusing(path, OUTPUT, OTHER):
            path.write_bytes(data)
        return path

    def close(self) -> None:
        self._end()


def clear_away() -> None:
    """Remove what programs left that were killed."""
    for folder in locations.making_folder().glob("*"):
        with suppress(OSError):
            lock = Lock(folder / LOCK)
            if lock.acquire():
                _remove(folder, lock)


def _remove(folder: Path, lock: Lock) -> None:
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)
