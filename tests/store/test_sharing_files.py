from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.domain.personal_survey import Cleared
from soteplan.domain.plan import Party
from soteplan.store import backup
from soteplan.store.files import Files
from soteplan.store.session import Session
from soteplan.store.sharing_files import PlanToShare, versions_beside
from tests.store.plans import crash, goals_in, rewritten
from tests.store.test_sharing import WORDS, holds

NAME = "Aino Esimerkki"
NOBODY: frozenset[str] = frozenset()


def read(document: Path, files: Files | None = None) -> PlanToShare:
    return PlanToShare.read(document, lambda _: WORDS, files or Files())


def add_person(document: Path, title: str = NAME) -> None:
    session = Session.open(document)
    session.store.transact("add", lambda tx: tx.add(Party, kind="person", title=title))
    session.store.transact("add", lambda tx: tx.add(Goal, title=f"{title} tulee"))
    session.publish()
    session.close()


@pytest.fixture
def named(document: Path) -> Path:
    """A plan with a person, who is in its newest backup too."""
    add_person(document)
    return document


def holding(folder: Path, name: str = NAME) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and holds(path.read_bytes(), name)]


def test_a_copy_is_a_plan_of_its_own_and_leaves_the_source(named: Path, tmp_path: Path) -> None:
    before = named.read_bytes()
    copy = read(named).write_copy(tmp_path / "Shared.soteplan", NOBODY)
    assert goals_in(copy) == ["Henkilö 1 tulee"]
    assert not holds(copy.read_bytes(), NAME)
    assert named.read_bytes() == before


def test_a_copy_goes_neither_over_the_source_nor_over_an_open_plan(named: Path, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="output_is_source"):
        read(named).write_copy(named, NOBODY)
    other = tmp_path / "Other.soteplan"
    session = Session.new(title="Muu")
    session.publish_as(other)
    with pytest.raises(Refusal, match="locked_elsewhere"):
        read(named).write_copy(other, NOBODY)
    session.close()


def test_a_copy_that_cannot_be_written_is_refused(named: Path, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="output_no_folder"):
        read(named).write_copy(tmp_path / "none" / "Shared.soteplan", NOBODY)


def test_in_place_no_file_of_the_plan_tells_of_anybody(named: Path, data_folder: Path) -> None:
    assert holding(data_folder)
    kept = len(backup.all_of(named))
    cleared = read(named).clear(NOBODY, backups=True)
    assert goals_in(named) == ["Henkilö 1 tulee"]
    assert holding(data_folder) == holding(named.parent) == []
    assert cleared.left == cleared.removed == 0
    assert len(backup.all_of(named)) >= kept - 1


def test_a_backup_of_another_time_is_cleaned_of_its_own_people_too(named: Path, data_folder: Path) -> None:
    session = Session.open(named)
    session.store.transact("delete", lambda tx: tx.delete(tx.state.rows(Party)[0]))
    session.store.transact("edit", lambda tx: tx.update(tx.state.rows(Goal)[0], title="Tulossa"))
    session.store.connection.execute("DELETE FROM change")  # as if the plan had forgotten
    session.publish()
    session.close()
    cleared = read(named).clear(NOBODY, backups=True)
    assert cleared.rewritten >= 1
    assert holding(data_folder) == []


def test_without_consent_the_backups_stay_and_are_counted(named: Path, data_folder: Path) -> None:
    before = holding(data_folder)
    cleared = read(named).clear(NOBODY, backups=False)
    assert holding(data_folder) == before
    assert cleared.left == len(backup.all_of(named)) - 1  # the newest is the cleaned plan


def test_a_backup_that_nobody_can_read_is_removed(named: Path) -> None:
    old = backup.all_of(named)[0]
    old.path.write_bytes(b"SQLite format 3\x00 Aino Esimerkki")
    cleared = read(named).clear(NOBODY, backups=True)
    assert cleared.removed == 1
    assert not old.path.exists()


class KeepsFiles(Files):
    """A system that gives up no backup."""

    def remove(self, path: Path) -> None:
        if path.suffix == backup.ENDING and path.exists():
            raise OSError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        super().remove(path)


def test_a_backup_that_the_system_keeps_is_told(named: Path) -> None:
    cleared = read(named, KeepsFiles()).clear(NOBODY, backups=True)
    assert cleared.left >= 1
    assert goals_in(named) == ["Henkilö 1 tulee"]


def test_an_open_plan_is_not_cleaned_in_place(named: Path) -> None:
    session, before = Session.open(named), named.read_bytes()
    plan = read(named)
    assert plan.is_open_elsewhere
    with pytest.raises(Refusal, match="share_open_elsewhere"):
        plan.clear(NOBODY, backups=True)
    session.close()
    assert named.read_bytes() == before
    assert not plan.is_open_elsewhere


def test_a_plan_that_is_only_read_elsewhere_is_not_cleaned_in_place(named: Path) -> None:
    owner, reader = Session.open(named), Session.open(named)
    owner.close()
    with pytest.raises(Refusal, match="share_open_elsewhere"):
        read(named).clear(NOBODY, backups=True)
    reader.close()
    assert read(named).clear(NOBODY, backups=True).left == 0


def test_unsaved_work_is_never_thrown_away(named: Path) -> None:
    session = Session.open(named)
    session.store.transact("add", lambda tx: tx.add(Goal, title="Kesken"))
    crash(session)
    before, plan = named.read_bytes(), read(named)
    assert len(plan.unsaved) == 1
    with pytest.raises(Refusal, match="share_unsaved_work"):
        plan.clear(NOBODY, backups=True)
    assert named.read_bytes() == before
    assert len(Session.recoverable()) == 1


def test_a_damaged_working_copy_goes_with_the_backups(named: Path, data_folder: Path) -> None:
    session = Session.open(named)
    session.store.transact("add", lambda tx: tx.add(Goal, title="Kesken"))
    folder = crash(session)
    (folder / "plan.sqlite").write_bytes(b"Aino Esimerkki")
    read(named).clear(NOBODY, backups=True)
    assert holding(data_folder) == []


def test_a_plan_changed_since_it_was_read_is_left_alone(named: Path) -> None:
    plan = read(named)
    add_person(named, "Kaarlo Malli")
    before = named.read_bytes()
    with pytest.raises(Refusal, match="changed_meanwhile"):
        plan.clear(NOBODY, backups=True)
    assert named.read_bytes() == before


class LateChange(Files):
    """Somebody else saves in the moment before the document is replaced."""

    def __init__(self, document: Path, data: bytes) -> None:
        self.document, self.data, self.reads = document, data, 0

    def read(self, path: Path) -> bytes:
        self.reads += path == self.document
        if self.reads == 4:  # read for the survey, before replacing, for the backup, and once more
            self.document.write_bytes(self.data)
        return super().read(path)


def test_a_plan_changed_at_the_last_moment_is_left_alone(named: Path) -> None:
    other = rewritten(named.read_bytes(), "UPDATE goal SET title = 'Toisen'")
    with pytest.raises(Refusal, match="changed_meanwhile"):
        read(named, LateChange(named, other)).clear(NOBODY, backups=True)
    assert named.read_bytes() == other
    assert [path.name for path in named.parent.iterdir()] == [named.name]


class Refuses(Files):
    """A disk on which nothing new can be written."""

    def __init__(self, code: int) -> None:
        self.code = code

    def create(self, path: Path) -> int:
        raise OSError(self.code, os.strerror(self.code), str(path))


@pytest.mark.parametrize(
    ("code", "refusal"), [(errno.ENOSPC, "output_disk_full"), (errno.EACCES, "output_not_allowed")]
)
def test_a_plan_that_cannot_be_written_is_left_alone_and_named(named: Path, code: int, refusal: str) -> None:
    before = named.read_bytes()
    with pytest.raises(Refusal, match=refusal) as raised:
        read(named, Refuses(code)).clear(NOBODY, backups=True)
    assert raised.value.values["path"] == str(named)
    assert named.read_bytes() == before
    assert [path.name for path in named.parent.iterdir()] == [named.name]


def test_versions_beside_the_plan_are_named(named: Path) -> None:
    other = named.with_name("Plan (conflict 2026-11-22 14.32).soteplan")
    other.write_bytes(named.read_bytes())
    assert versions_beside(named) == [other]


def test_what_is_no_plan_or_a_newer_one_is_refused(tmp_path: Path, named: Path) -> None:
    (tmp_path / "x.soteplan").write_bytes(b"no plan")
    with pytest.raises(Refusal, match="not_a_plan"):
        read(tmp_path / "x.soteplan")
    named.write_bytes(rewritten(named.read_bytes(), "PRAGMA user_version = 99"))
    with pytest.raises(Refusal, match="share_newer_format"):
        read(named)


def test_a_cleaned_plan_opens_with_nothing_to_undo(named: Path) -> None:
    assert isinstance(read(named).clear(NOBODY, backups=True), Cleared)
    session = Session.open(named)
    assert session.store.changes_since(session.opened_id) == []
    assert [each.title for each in session.store.state.rows(Party)] == ["Henkilö 1"]
    session.close()
