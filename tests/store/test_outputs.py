"""Files for others are written whole, and never where a plan, a folder or a device stands."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from soteplan.domain.errors import Refusal
from soteplan.store.files import Files
from soteplan.store.outputs import said_of_output, write_output
from soteplan.store.session import Session

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def refused(path: Path, files: Files | None = None) -> str:
    with pytest.raises(Refusal) as refusal:
        write_output(path, b"new", files)
    assert str(path) == refusal.value.values["path"]
    return refusal.value.code


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    write_output(path, b"new")
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["a.pdf"]


def test_a_plan_is_never_replaced_by_something_else(tmp_path: Path) -> None:
    path = tmp_path / "plan.soteplan"
    session = Session.new(title="Kept")
    session.publish_as(path)
    session.close()
    link = tmp_path / "link.pdf"
    link.symlink_to(path)
    before = path.read_bytes()
    assert refused(path) == refused(link) == "output_is_plan"
    assert path.read_bytes() == before
    assert link.is_symlink()


def test_a_folder_is_not_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert refused(tmp_path / "folder") == "output_not_a_file"
    assert names(tmp_path) == ["folder"]


@needs_pipes
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert refused(pipe) == "output_not_a_file"
    assert pipe.is_fifo()


def test_a_link_is_followed_and_a_circle_of_links_is_refused(tmp_path: Path) -> None:
    target, link = tmp_path / "target.pdf", tmp_path / "link.pdf"
    link.symlink_to(target)
    write_output(link, b"new")
    assert target.read_bytes() == b"new"
    assert link.is_symlink()
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    assert refused(circle) == "output_not_a_file"


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere" / "a.pdf") == "output_no_folder"
    (tmp_path / "file").write_bytes(b"")
    assert refused(tmp_path / "file" / "a.pdf") == "output_no_folder"
    assert refused(Path("/")) == "output_not_a_file"


class Failing(Files):
    def __init__(self, call: str, number: int) -> None:
        self.call, self.number = call, number

    def write(self, handle: int, data: memoryview) -> int:
        self._fail("write")
        return super().write(handle, data)

    def replace(self, source: Path, target: Path) -> None:
        self._fail("replace")
        super().replace(source, target)

    def _fail(self, call: str) -> None:
        if call == self.call:
            raise OSError(self.number, os.strerror(self.number))


@pytest.mark.parametrize(
    ("call", "number", "code"),
    [
        ("write", errno.ENOSPC, "output_disk_full"),
        ("write", errno.EIO, "output_failed"),
        ("replace", errno.EACCES, "output_not_allowed"),
        ("replace", errno.EROFS, "output_not_allowed"),
    ],
)
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, call: str, number: int, code: str) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    assert refused(path, Failing(call, number)) == code
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf"]


def test_a_plan_is_not_saved_over_a_folder_or_a_pipe(tmp_path: Path) -> None:
    session = Session.new()
    (tmp_path / "folder").mkdir()
    with pytest.raises(Refusal, match="output_not_a_file"):
        session.publish_as(tmp_path / "folder")
    assert session.path is None
    session.close(discard=True)


def test_a_refusal_of_publishing_is_told_of_an_output() -> None:
    with pytest.raises(Refusal, match="output_no_folder"), said_of_output():
        raise Refusal("folder_gone", path="x")
    with pytest.raises(Refusal, match="locked_elsewhere"), said_of_output():
        raise Refusal("locked_elsewhere", path="x")
