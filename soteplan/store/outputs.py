"""Files made for others: handouts, figures and exports, whole or not at all, and never in a plan's place."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from soteplan.domain.errors import Refusal
from soteplan.store.faults import refusing
from soteplan.store.files import Files, write_whole
from soteplan.store.quarantine import is_plan

# Nothing of the plan is at stake here, so nothing is said of edits.
OUTPUT: Mapping[int, str] = {
    errno.ENOSPC: "output_disk_full",
    errno.EDQUOT: "output_disk_full",
    errno.EACCES: "output_not_allowed",
    errno.EPERM: "output_not_allowed",
    errno.EBUSY: "output_not_allowed",
    errno.EROFS: "output_not_allowed",
    errno.ENOENT: "output_no_folder",
    errno.ENOTDIR: "output_no_folder",
}
OTHER = "output_failed"
_OF_OUTPUT = {
    "disk_full": "output_disk_full",
    "no_permission": "output_not_allowed",
    "read_only_folder": "output_not_allowed",
    "folder_gone": "output_no_folder",
    "io_error": OTHER,
}
HEAD = 100  # bytes by which a plan is known


def write_output(path: Path, data: bytes, files: Files | None = None) -> None:
    """Write a file, replacing an old one; links are followed.

    Refusals, after which what was there is as it was: output_is_plan, output_not_a_file, output_disk_full,
    output_not_allowed, output_no_folder, output_failed. All carry `path`.
    """
    with refusing(path, OUTPUT, OTHER):
        target = replaceable(path)
        write_whole(files or Files(), target, data)


@contextmanager
def said_of_output() -> Iterator[None]:
    """What publishing refuses, told of a plan that nobody is editing."""
    try:
        yield
    except Refusal as refusal:
        raise Refusal(_OF_OUTPUT.get(refusal.code, refusal.code), **refusal.values) from refusal


def replaceable(path: Path) -> Path:
    """Where an output really goes. Refusals: output_is_plan, and those of `regular`."""
    target = regular(path)
    if target.exists():
        with target.open("rb") as file:
            if is_plan(file.read(HEAD)):
                raise Refusal("output_is_plan", path=str(path))
    return target


def regular(path: Path) -> Path:
    """Where a file may be put, links followed. Refusal output_not_a_file for a folder, a device, a pipe, a circle."""
    try:
        target = path.resolve()
        stands = target.exists() or target.is_symlink()
    except (RuntimeError, ValueError) as error:  # links in a circle, a name with a nought in it
        raise Refusal("output_not_a_file", path=str(path)) from error
    if not target.name or (stands and not target.is_file()):
        raise Refusal("output_not_a_file", path=str(path))
    return target
