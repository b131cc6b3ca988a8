from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from soteplan.store import locks
from soteplan.store.locks import Lock, document_lock, path_key

HOLDER = """
import sys
from pathlib import Path
from soteplan.store.locks import Lock
print(Lock(Path(sys.argv[1])).acquire(), flush=True)
sys.stdin.read()
"""


def test_a_lock_has_one_holder_also_within_a_process(tmp_path: Path) -> None:
    first, second = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()


def test_releasing_twice_is_harmless(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "lock")
    lock.release()
    assert lock.acquire()
    lock.release()
    lock.release()


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    place = tmp_path / "lock"
    command = [sys.executable, "-c", HOLDER, str(place)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "True\n"
        lock = Lock(place)
        assert not lock.acquire()
        holder.kill()
        holder.wait()
        assert lock.acquire()
        lock.release()


def test_a_file_system_without_locks_is_told_apart_from_a_lock_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(handle: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(locks, "_lock", refuse)
    with pytest.raises(OSError, match="no locks"):
        Lock(tmp_path / "lock").acquire()


def test_each_document_has_a_lock_of_its_own(tmp_path: Path) -> None:
    one, other = document_lock(tmp_path / "One.soteplan"), document_lock(tmp_path / "Other.soteplan")
    assert one.acquire()
    assert other.acquire()
    assert not document_lock(tmp_path / "One.soteplan").acquire()
    one.release()
    other.release()


def test_a_path_that_is_no_unicode_has_a_key(tmp_path: Path) -> None:
    assert path_key(Path("/plans/\udce4.soteplan")) != path_key(Path("/plans/ä.soteplan"))
