"""The file system calls that saving is made of, one method each, so that every one of them can be made to fail."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

_BINARY = getattr(os, "O_BINARY", 0)
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)  # opening a named pipe must not hang
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})
# On Windows virus scanners and sync clients hold a fresh file open for a moment, and it cannot be replaced meanwhile.
_REPLACE_PAUSES = (0.05, 0.15) if sys.platform == "win32" else ()


class Files:
    """The real file system. Everything raises OSError."""

    def read(self, path: Path) -> bytes:
        """A regular file whole; anything else that can be opened raises OSError with EISDIR or ENXIO."""
        handle = os.open(path, os.O_RDONLY | _BINARY | _NO_WAITING)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise OSError(errno.ENXIO, "not a regular file", str(path))
            return file.read()

    def size(self, path: Path) -> int:
        return path.stat().st_size

    def mode(self, path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    def make_folder(self, path: Path) -> None:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def create(self, path: Path) -> int:
        """A handle to a file that was not there before."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)

    def write(self, handle: int, data: memoryview) -> int:
        return os.write(handle, data)

    def sync(self, handle: int) -> None:
        if sys.platform == "darwin":
            # There fsync stops at the drive's own cache.
            with suppress(OSError):
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
                return
        os.fsync(handle)

    def close(self, handle: int) -> None:
        os.close(handle)

    def set_mode(self, path: Path, mode: int) -> None:
        path.chmod(mode)

    def replace(self, source: Path, target: Path) -> None:
        for pause in _REPLACE_PAUSES:
            try:
                source.replace(target)
            except PermissionError:
                time.sleep(pause)
            else:
                return
        source.replace(target)

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)

    def sync_folder(self, folder: Path) -> None:
        """Make a rename in the folder outlast a power cut, where the system has a call for it."""
        if sys.platform != "win32":
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            except OSError as error:
                if error.errno not in _NO_FOLDER_SYNC:
                    raise
            finally:
                os.close(handle)


def write_new(files: Files, path: Path, data: bytes, *, durable: bool = True) -> None:
    """Write a file that was not there before; on failure none is left. A durable one is on disk when this returns."""
    handle = files.create(path)
    try:
        try:
            _write_all(files, handle, data)
            if durable:
                files.sync(handle)
        finally:
            files.close(handle)
    except BaseException:
        remove_quietly(files, path)
        raise


def write_whole(files: Files, path: Path, data: bytes) -> None:
    """Replace a file of our own atomically."""
    fresh = path.with_name(f".~{path.name}.tmp")
    files.remove(fresh)
    write_new(files, fresh, data)
    try:
        files.replace(fresh, path)
    except BaseException:
        remove_quietly(files, fresh)
        raise


def remove_quietly(files: Files, path: Path) -> None:
    """Remove what failed half way; that this fails too must not hide why."""
    try:
        files.remove(path)
    except OSError:
        return


def _write_all(files: Files, handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        written = files.write(handle, left)  # may be short, on a full disk above all
        if not written:
            raise OSError(errno.ENOSPC, "nothing written")
        left = left[written:]
