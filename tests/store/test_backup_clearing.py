"""Backups that have grown old, of every plan: what goes, what never goes, and what the disk and the clock may do."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from soteplan.store import backup, backup_clearing
from soteplan.store.backup import OPENED, PUBLISHED
from soteplan.store.backup_clearing import clear, clear_when_due
from soteplan.store.files import Files
from soteplan.store.session import Session
from tests.store.plans import add_goal

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
YEARS = (30, 400, 500, 900)  # days ago

Grown = Callable[..., list[Path]]


@pytest.fixture
def grown(document: Path, data_folder: Path) -> Grown:
    """Gives a plan backups of so many days ago, newest first; the document itself may be gone."""
    data = document.read_bytes()

    def grow(name: str = "Vanha.soteplan", *, days: tuple[int, ...] = YEARS, content: bytes = data) -> list[Path]:
        path = document.with_name(name)
        for number, ago in enumerate(days):
            time = NOW - timedelta(days=ago)
            backup.keep(Files(), path, content, f"{number}{name}"[:8], PUBLISHED, time)
        return [each.path for each in backup.all_of(path)]

    return grow


def left(paths: list[Path]) -> list[bool]:
    return [path.exists() for path in paths]


def test_what_is_older_than_a_year_goes_whether_the_plan_is_still_there_or_not(grown: Grown) -> None:
    paths = grown()
    assert clear(Files(), NOW) == paths[:0:-1]
    assert left(paths) == [True, False, False, False]
    assert clear(Files(), NOW) == []


def test_the_newest_stays_however_old_it_is(grown: Grown) -> None:
    paths = grown(days=(800, 900))
    clear(Files(), NOW)
    assert left(paths) == [True, False]


def test_the_newest_that_can_be_opened_stays_too(grown: Grown) -> None:
    paths = grown(days=(10, 500, 900))
    paths[0].write_bytes(b"half a file")
    clear(Files(), NOW)
    assert left(paths) == [True, True, False]


def test_where_no_backup_can_be_opened_none_goes(grown: Grown) -> None:
    paths = grown(days=(500, 900), content=b"no plan at all")
    clear(Files(), NOW)
    assert left(paths) == [True, True]


def test_what_is_not_ours_stays(grown: Grown, data_folder: Path) -> None:
    paths = grown()
    folder = paths[0].parent
    own = [folder / "muistiinpanot.soteplan", folder / "20200101.soteplan", folder / "lue.txt"]
    foreign = data_folder / "backups" / "toinen"
    foreign.mkdir()
    described = foreign / "document.json"
    described.write_text(json.dumps({"document": "/somewhere/else.soteplan"}))
    own.append(foreign / paths[1].name)
    (data_folder / "backups" / "tiedosto").write_text("x")
    for path in own:
        path.write_bytes(b"not one of ours")
    (data_folder / "backups" / "linkki").symlink_to(folder, target_is_directory=True)
    clear(Files(), NOW)
    assert left(own) == [True] * len(own)


def test_a_folder_that_does_not_say_what_it_is_of_is_left_alone(grown: Grown) -> None:
    for said in ("[1]", "{", "null", '{"document": 3}', '{"document": "\\ud800"}', "[" * 100_000):
        paths = grown()
        (paths[0].parent / "document.json").write_text(said)
        assert clear(Files(), NOW) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_the_place_of_a_description_keeps_nobody_waiting(grown: Grown) -> None:
    described = grown()[0].parent / "document.json"
    described.unlink()
    os.mkfifo(described)
    assert clear(Files(), NOW) == []


def test_a_file_in_use_stays_and_the_rest_goes(grown: Grown) -> None:
    paths = grown()

    class InUse(Files):
        def remove(self, path: Path) -> None:
            if path == paths[2]:
                raise PermissionError(errno.EACCES, "in use")
            super().remove(path)

    assert clear(InUse(), NOW) == [paths[3], paths[1]]
    assert left(paths) == [True, False, True, False]


def test_a_folder_that_cannot_be_read_does_not_stop_the_others(grown: Grown, monkeypatch: pytest.MonkeyPatch) -> None:
    closed, other = grown("Kiinni.soteplan"), grown("Muu.soteplan")
    in_folder = backup.in_folder

    def refusing(folder: Path) -> object:
        if folder == closed[0].parent:
            raise PermissionError(errno.EACCES, "closed")
        return in_folder(folder)

    monkeypatch.setattr(backup, "in_folder", refusing)
    assert clear(Files(), NOW) == other[:0:-1]
    assert left(closed) == [True] * 4


def test_without_any_backups_there_is_nothing_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOTEPLAN_DATA", str(tmp_path / "nowhere"))
    assert clear(Files(), NOW) == []
    clear_when_due(Files(), NOW)
    assert not (tmp_path / "nowhere").exists()


# once a day, and the clock


def test_it_is_done_once_a_day(grown: Grown) -> None:
    paths = grown()
    clear_when_due(Files(), NOW)
    assert left(paths) == [True] * 4, "the first time is only noted"
    clear_when_due(Files(), NOW + timedelta(hours=3))
    assert left(paths) == [True] * 4
    clear_when_due(Files(), NOW + timedelta(days=1))
    assert left(paths) == [True, False, False, False]


@pytest.mark.parametrize("jump", [timedelta(days=4000), timedelta(days=-4000)])
def test_on_the_day_that_the_clock_jumps_nothing_goes(grown: Grown, jump: timedelta) -> None:
    paths = grown()
    clear_when_due(Files(), NOW - timedelta(days=1))
    clear_when_due(Files(), NOW + jump)
    assert left(paths) == [True] * 4
    clear_when_due(Files(), NOW)
    assert left(paths) == [True] * 4, "nor when it is set right again"
    clear_when_due(Files(), NOW + timedelta(days=1))
    assert left(paths) == [True, False, False, False]


@pytest.mark.parametrize(
    "noted",
    [
        *("", "{}", "[]", '{"cleared": 7}', '{"cleared": "yesterday"}', '{"cleared": "2020-01-01T00:00"}'),
        *('{"cleared": "0001-01-01T00:00:00+14:00"}', '{"cleared": "9999-12-31T23:59:59-14:00"}', "[" * 100_000),
    ],
    ids=lambda noted: noted[:40],
)
def test_a_note_that_says_nothing_is_written_anew(grown: Grown, data_folder: Path, noted: str) -> None:
    paths = grown()
    (data_folder / "backups" / backup_clearing.NOTE).write_text(noted)
    clear_when_due(Files(), NOW)
    assert left(paths) == [True] * 4
    clear_when_due(Files(), NOW + timedelta(days=2))
    assert left(paths)[1:] == [False] * 3


def test_a_full_disk_does_not_get_in_the_way(grown: Grown) -> None:
    paths = grown()
    clear_when_due(Files(), NOW - timedelta(days=1))

    class Full(Files):
        def create(self, path: Path) -> int:
            raise OSError(errno.ENOSPC, "full")

    clear_when_due(Full(), NOW)
    assert left(paths) == [True] * 4


def test_saving_clears_the_backups_of_other_plans(
    grown: Grown, document: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = datetime.now(UTC) - timedelta(days=2)
    (data_folder / "backups" / backup_clearing.NOTE).write_text(json.dumps({"cleared": before.isoformat()}))
    paths = grown()
    session = Session.open(document)
    add_goal(session)
    session.publish()
    session.close()
    assert left(paths) == [True, False, False, False]


# a clock that is set back while a plan is edited


def test_a_clock_set_back_loses_neither_the_new_backup_nor_those_before(document: Path) -> None:
    path = document.with_name("Kello.soteplan")
    for number in range(6):
        backup.keep(Files(), path, b"x", f"a{number}", PUBLISHED, NOW + timedelta(minutes=20 * number))
    before = {each.path for each in backup.all_of(path)}
    for number in range(40):
        backup.keep(Files(), path, b"x", f"b{number}", PUBLISHED, NOW - timedelta(days=400, seconds=-2 * number))
    backup.keep(Files(), path, b"x", "c", OPENED, NOW - timedelta(days=399))
    after = {each.path for each in backup.all_of(path)}
    assert before <= after
    assert {each.digest for each in backup.all_of(path)} >= {"b39", "b38", "c"}
    assert len(after) < len(before) + 10
