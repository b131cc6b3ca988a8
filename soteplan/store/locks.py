"""Locks that end with their process: how a living session is told from a dead one."""

from __future__ import annotations

import errno
import hashlib
import os
import sys
from pathlib import Path

from soteplan.store.locations import locks_folder

_TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """An advisory lock on a file that exists only for it. Two holders exclude each other also within one process."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Whether the lock is now held. Where the file system knows no locks, OSError."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _TAKEN:
                return False
            raise
        self._handle = handle
        return True

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def document_lock(document: Path) -> Lock:
    """The lock of the session that may write a document; on this computer, not in the document's folder."""
    folder = locks_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Lock(folder / f"{path_key(document)}.lock")


def path_key(path: Path) -> str:
    """A file name that stands for a path; paths that the system holds for one and the same give one key."""
    return hashlib.sha256(os.path.normcase(path).encode("utf-8", "surrogateescape")).hexdigest()[:32]
