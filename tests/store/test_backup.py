from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from soteplan.store import backup
from soteplan.store.backup import OPENED, PUBLISHED, Backup, kept, newest_for
from soteplan.store.files import Files
from soteplan.store.session import Session
from tests.store.plans import add_goal, goals_in, rewritten

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def made(time: datetime, kind: str = PUBLISHED) -> Backup:
    return Backup(Path(f"{time.isoformat()}-{kind}"), time, kind, "")


def files_of(data_folder: Path) -> list[Path]:
    return sorted(data_folder.glob("backups/*/*.soteplan"))


THREE_YEARS = st.integers(0, 3 * 366 * 24 * 3600)
TIMES = st.lists(THREE_YEARS.map(lambda seconds: NOW - timedelta(seconds=seconds)), max_size=200)


@given(TIMES)
def test_the_newest_stays_and_the_rest_is_bounded(times: list[datetime]) -> None:
    backups = {made(time) for time in times}
    stays = kept(backups)
    assert stays <= backups
    assert len(stays) <= 3 + 10 + 14 + 12
    assert not backups or max(backups, key=lambda found: found.time) in stays


@given(TIMES)
def test_thinning_out_twice_is_as_good_as_once(times: list[datetime]) -> None:
    once = kept({made(time) for time in times})
    assert kept(once) == once


@given(TIMES)
def test_thinning_out_as_time_goes_by_keeps_what_thinning_out_at_the_end_keeps(times: list[datetime]) -> None:
    gathered: set[Backup] = set()
    for time in sorted(set(times)):
        gathered = kept({*gathered, made(time)})
    assert gathered == kept({made(time) for time in times})


def test_a_long_history_keeps_recent_daily_and_monthly_states() -> None:
    hourly = [made(NOW - timedelta(hours=hours)) for hours in range(24 * 500)]
    days = sorted({found.time.date() for found in kept(hourly)}, reverse=True)
    assert days[:14] == [(NOW - timedelta(days=count)).date() for count in range(14)]
    assert len({(day.year, day.month) for day in days}) == 12


def test_saving_every_two_seconds_does_not_push_out_the_morning() -> None:
    morning = made(NOW - timedelta(hours=1))
    assert morning in kept([morning, *(made(NOW - timedelta(seconds=2 * count)) for count in range(600))])


def test_what_was_found_and_what_was_published_do_not_push_each_other_out() -> None:
    found, published = made(NOW - timedelta(seconds=2), OPENED), made(NOW)
    assert kept([found, published]) == {found, published}


def test_publishing_keeps_what_was_there_and_what_is_there_now(document: Path, data_folder: Path) -> None:
    for path in files_of(data_folder):
        path.unlink()
    old = document.read_bytes()
    session = Session.open(document)
    add_goal(session)
    session.publish()
    session.close()
    assert {path.read_bytes() for path in files_of(data_folder)} == {old, document.read_bytes()}


def test_the_same_bytes_are_kept_once(tmp_path: Path, data_folder: Path) -> None:
    for count in range(3):
        backup.keep(Files(), tmp_path / "Plan.soteplan", b"same", "5a", OPENED, NOW + timedelta(hours=count))
    assert len(files_of(data_folder)) == 1


def test_each_path_has_backups_of_its_own(tmp_path: Path, data_folder: Path) -> None:
    for name in ("One", "Other"):
        backup.keep(Files(), tmp_path / f"{name}.soteplan", name.encode(), name, PUBLISHED, NOW)
    described = {json.loads(path.read_text())["document"] for path in data_folder.glob("backups/*/document.json")}
    assert described == {str(tmp_path / "One.soteplan"), str(tmp_path / "Other.soteplan")}


def test_the_newest_backup_that_opens_is_offered(document: Path, data_folder: Path) -> None:
    session = Session.open(document)
    add_goal(session, "Yksi")
    session.publish()
    session.close()
    newest = newest_for(document)
    assert newest
    assert goals_in(newest.path) == ["Yksi"]
    newest.path.write_bytes(newest.path.read_bytes()[:-100])
    before = newest_for(document)
    assert before
    assert before.time < newest.time
    assert goals_in(before.path) == []


def test_without_a_usable_backup_none_is_offered(document: Path, data_folder: Path) -> None:
    assert newest_for(document.with_name("Never seen.soteplan")) is None
    for path in files_of(data_folder):
        path.write_bytes(b"")
    (next(data_folder.glob("backups/*")) / "notes.soteplan").write_bytes(b"not one of ours")
    assert newest_for(document) is None


def test_a_backup_of_a_foreign_file_is_kept_but_not_offered(document: Path) -> None:
    strange = rewritten(document.read_bytes(), "UPDATE plan SET title = 'x'", sealed=False)
    backup.keep(Files(), document, strange, "5a", OPENED)
    newest = newest_for(document)
    assert newest
    assert newest.path.read_bytes() != strange
