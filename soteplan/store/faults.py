"""From what the system answers to what the user is told: error numbers to refusals."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from soteplan.domain.errors import Refusal

WRITING: Mapping[int, str] = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EBUSY: "no_permission",
    errno.EROFS: "read_only_folder",
    errno.ENOENT: "folder_gone",
    errno.ENOTDIR: "folder_gone",
}
# A new file that may not be made says something about its folder.
CREATING: Mapping[int, str] = {**WRITING, errno.EACCES: "read_only_folder", errno.EPERM: "read_only_folder"}
READING: Mapping[int, str] = {
    errno.ENOENT: "not_found",
    errno.ENOTDIR: "not_found",
    errno.ELOOP: "not_found",
    errno.ENXIO: "not_a_file",
    errno.EISDIR: "not_a_file",
}


@contextmanager
def refusing(path: Path, codes: Mapping[int, str], other: str = "io_error") -> Iterator[None]:
    """Turn an OSError into a refusal with the path and the error number."""
    try:
        yield
    except OSError as error:
        number = error.errno or 0
        raise Refusal(codes.get(number, other), path=str(path), errno=number) from error


@contextmanager
def about(path: Path) -> Iterator[None]:
    """Give a refusal about a file's content the file's path."""
    try:
        yield
    except Refusal as refusal:
        refusal.values.setdefault("path", str(path))
        raise
