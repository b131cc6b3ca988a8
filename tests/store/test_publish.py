from __future__ import annotations

import dataclasses
import errno
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.errors import Refusal
from soteplan.store.files import Files
from soteplan.store.publish import conflict_name
from soteplan.store.session import Session
from soteplan.store.working_copy import RECORD
from tests.store.plans import (
    CALLS,
    DISK_ERRORS,
    FaultyFiles,
    Killed,
    ShortFiles,
    add_goal,
    crash,
    goals,
    goals_in,
    rewritten,
)  # fmt: skip


def visible(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refusal_of(session: Session) -> str:
    try:
        session.publish()
    except Refusal as refusal:
        return refusal.code
    return ""


def calls_of_a_publication(document: Path) -> list[str]:
    """The calls in order, counted on a publication that goes well."""
    session = Session.open(document)
    add_goal(session, "counted")
    watching = FaultyFiles(0, OSError())
    session._copy.files = watching
    session.publish()
    session.close()
    return watching.calls


def test_the_document_holds_every_edit_after_publishing(session: Session, document: Path) -> None:
    add_goal(session, "Yksi")
    add_goal(session, "Kaksi")
    published = session.publish()
    assert (published.path, published.conflict, published.backed_up) == (document, False, True)
    assert not session.unpublished
    assert goals_in(document) == ["Kaksi", "Yksi"]


def test_publishing_nothing_new_writes_nothing(session: Session, document: Path) -> None:
    before = document.stat()
    session.publish()
    assert document.stat().st_mtime_ns == before.st_mtime_ns
    assert document.stat().st_ino == before.st_ino


def test_opening_and_closing_leaves_document_and_folder_untouched(document: Path) -> None:
    before = (document.read_bytes(), document.stat(), document.parent.stat().st_mtime_ns)
    Session.open(document).close()
    now = (document.read_bytes(), document.stat(), document.parent.stat().st_mtime_ns)
    assert now[0] == before[0]
    assert now[1].st_mtime_ns == before[1].st_mtime_ns
    assert now[2] == before[2]


def test_every_call_of_publishing_is_watched(document: Path) -> None:
    assert set(calls_of_a_publication(document)) == set(CALLS) - {"size", "make_folder"}


@pytest.mark.parametrize("error", DISK_ERRORS, ids=lambda error: errno.errorcode[error.errno])
def test_every_failing_call_leaves_the_old_or_the_new_document(document: Path, error: OSError) -> None:
    for place in range(1, len(calls_of_a_publication(document)) + 1):
        session = Session.open(document)
        old = goals_in(document)
        add_goal(session, f"edit {place}")
        session._copy.files = FaultyFiles(place, error)
        assert refusal_of(session) in {"", "disk_full", "io_error", "no_permission", "read_only_folder"}
        assert goals_in(document) in (old, goals(session))
        assert visible(document.parent) == ["Plan.soteplan"]
        add_goal(session, f"later {place}")
        session._copy.files = Files()
        assert session.publish().path == document
        assert goals_in(document) == goals(session)
        session.close()


def test_a_death_at_any_call_loses_nothing(document: Path) -> None:
    for place in range(1, len(calls_of_a_publication(document)) + 1):
        session = Session.open(document)
        old = goals_in(document)
        add_goal(session, f"edit {place}")
        session._copy.files = FaultyFiles(place, Killed(), stays_dead=True)
        with pytest.raises(Killed):
            session.publish()
        expected = goals(session)
        crash(session)
        assert goals_in(document) in (old, expected)
        for leftover in Session.recoverable():
            recovered = Session.recover(leftover.folder)
            assert goals(recovered) == expected
            assert not recovered.publish().conflict
            recovered.close()
        assert goals_in(document) == expected
        assert visible(document.parent) == ["Plan.soteplan"]


def test_a_failed_backup_is_said_and_does_not_stop_saving(session: Session, document: Path, data_folder: Path) -> None:
    class NoBackups(Files):
        def create(self, path: Path) -> int:
            if path.is_relative_to(data_folder / "backups"):
                raise OSError(errno.ENOSPC, "full")
            return super().create(path)

    add_goal(session, "Yksi")
    session._copy.files = NoBackups()
    published = session.publish()
    assert not published.backed_up
    assert goals_in(document) == ["Yksi"]


def test_a_document_that_may_not_last_counts_as_unpublished(session: Session, document: Path) -> None:
    class NoFolderSync(Files):
        def sync_folder(self, folder: Path) -> None:
            raise OSError(errno.EIO, "sync")

    add_goal(session, "Yksi")
    session._copy.files = NoFolderSync()
    with pytest.raises(Refusal, match="io_error"):
        session.publish()
    assert goals_in(document) == ["Yksi"]
    assert session.unpublished
    session._copy.files = Files()
    assert not session.publish().conflict
    assert not session.unpublished


def test_short_writes_are_written_to_the_end(session: Session, document: Path) -> None:
    add_goal(session, "Yksi")
    session._copy.files = ShortFiles()
    session.publish()
    assert goals_in(document) == ["Yksi"]


def test_a_disk_that_takes_nothing_is_full(session: Session) -> None:
    class Full(Files):
        def write(self, handle: int, data: memoryview) -> int:
            return 0

    add_goal(session)
    session._copy.files = Full()
    with pytest.raises(Refusal, match="disk_full"):
        session.publish()


def test_a_document_replaced_underneath_is_left_alone(session: Session, document: Path) -> None:
    theirs = rewritten(document.read_bytes(), "UPDATE plan SET title = 'Toisen'")
    document.write_bytes(theirs)
    add_goal(session, "Oma")
    published = session.publish()
    assert published.conflict
    assert document.read_bytes() == theirs
    assert published.path.parent == document.parent
    assert " (conflict " in published.path.name
    assert goals_in(published.path) == ["Oma"]
    assert session.path == published.path


def test_the_work_goes_on_in_the_conflict_file(session: Session, document: Path) -> None:
    document.write_bytes(b"something else")
    add_goal(session, "Oma")
    first = session.publish()
    add_goal(session, "Lisää")
    second = session.publish()
    assert (second.path, second.conflict) == (first.path, False)
    assert goals_in(first.path) == ["Lisää", "Oma"]


def test_a_document_that_is_gone_counts_as_changed(session: Session, document: Path) -> None:
    document.unlink()
    add_goal(session, "Oma")
    assert session.publish().conflict
    assert not document.exists()


def test_a_publication_of_our_own_that_was_not_noted_is_no_conflict(session: Session, document: Path) -> None:
    noted = dataclasses.replace(session._copy.record)
    add_goal(session, "Yksi")
    session.publish()
    add_goal(session, "Kaksi")
    session._copy.record = noted
    assert not session.publish().conflict
    assert goals_in(document) == ["Kaksi", "Yksi"]


def test_conflict_files_do_not_replace_each_other(document: Path) -> None:
    names = set()
    for number in range(3):
        session = Session.open(document)
        add_goal(session, f"Oma {number}")
        document.write_bytes(rewritten(document.read_bytes(), f"UPDATE plan SET title = 'Toisen {number}'"))
        names.add(session.publish().path)
        session.close()
    assert len(names) == 3
    assert sorted(goals_in(name)[0] for name in names) == ["Oma 0", "Oma 1", "Oma 2"]


def test_a_folder_that_is_gone_is_named(session: Session, document: Path) -> None:
    add_goal(session)
    document.unlink()
    document.parent.rmdir()
    with pytest.raises(Refusal, match="folder_gone") as refused:
        session.publish()
    assert refused.value.values["path"] == str(document)
    assert session.unpublished


@pytest.mark.parametrize(
    ("call", "number", "code"),
    [
        ("create", errno.EACCES, "read_only_folder"),
        ("create", errno.EPERM, "read_only_folder"),
        ("create", errno.EROFS, "read_only_folder"),
        ("create", errno.ENOENT, "folder_gone"),
        ("write", errno.ENOSPC, "disk_full"),
        ("write", errno.EDQUOT, "disk_full"),
        ("sync", errno.EIO, "io_error"),
        ("close", errno.EDQUOT, "disk_full"),
        ("replace", errno.EACCES, "no_permission"),
    ],
)
def test_what_the_disk_answers_is_told_by_its_code(
    document: Path, session: Session, call: str, number: int, code: str
) -> None:
    def failing(self: Files, *arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    add_goal(session)
    session._copy.files = type("Failing", (Files,), {call: failing})()
    with pytest.raises(Refusal) as refused:
        session.publish()
    assert (refused.value.code, refused.value.values["errno"]) == (code, number)
    assert visible(document.parent) == ["Plan.soteplan"]


@pytest.mark.skipif(os.name == "nt", reason="links and modes of POSIX")
def test_a_link_stays_a_link_and_its_target_is_saved(document: Path) -> None:
    link = document.parent.parent / "link.soteplan"
    link.symlink_to(document)
    session = Session.open(link)
    assert session.path == document
    add_goal(session, "Linkin takana")
    session.publish()
    session.close()
    assert link.is_symlink()
    assert goals_in(document) == ["Linkin takana"]


@pytest.mark.skipif(os.name == "nt", reason="links and modes of POSIX")
def test_the_mode_of_the_document_stays(session: Session, document: Path) -> None:
    document.chmod(0o640)
    add_goal(session)
    session.publish()
    assert stat.S_IMODE(document.stat().st_mode) == 0o640


def test_saving_as_moves_the_session(session: Session, document: Path, tmp_path: Path) -> None:
    add_goal(session, "Siirtyvä")
    other = tmp_path / "Toinen.soteplan"
    session.publish_as(other)
    add_goal(session, "Jälkeen")
    session.publish()
    assert session.path == other
    assert goals_in(other) == ["Jälkeen", "Siirtyvä"]
    assert goals_in(document) == []
    again = Session.open(document)
    assert again.read_only == ""
    again.close()


def test_saving_as_keeps_what_it_replaces(session: Session, tmp_path: Path, data_folder: Path) -> None:
    other = tmp_path / "Toinen.soteplan"
    other.write_bytes(b"important")
    session.publish_as(other)
    kept = [path.read_bytes() for path in data_folder.glob("backups/*/*.soteplan")]
    assert b"important" in kept


def test_saving_as_never_replaces_what_another_session_has_open(document: Path) -> None:
    owner, other = Session.open(document), Session.new()
    before = document.read_bytes()
    with pytest.raises(Refusal, match="locked_elsewhere"):
        other.publish_as(document)
    assert document.read_bytes() == before
    assert other.path is None
    owner.close()
    other.close()


def test_a_plan_open_elsewhere_stays_read_only_when_saving_it_as_another_cannot_be_noted(document: Path) -> None:
    class FullForOurOwn(Files):
        def replace(self, source: Path, target: Path) -> None:
            if target.name == RECORD:
                raise OSError(errno.ENOSPC, "full")
            super().replace(source, target)

    owner, reader = Session.open(document), Session.open(document)
    before, other = document.read_bytes(), document.with_name("Toinen.soteplan")
    reader._copy.files = FullForOurOwn()
    with pytest.raises(Refusal, match="disk_full"):
        reader.publish_as(other)
    assert (reader.path, reader.read_only) == (document, "locked_elsewhere")
    with pytest.raises(Refusal, match="read_only"):
        add_goal(reader)
    reader._copy.files = Files()
    reader.publish_as(other)
    add_goal(reader, "Lisätty")
    reader.publish()
    assert (goals_in(other), document.read_bytes()) == (["Lisätty"], before)
    owner.close()
    reader.close()


def test_a_failed_saving_as_changes_nothing(session: Session, document: Path, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="folder_gone"):
        session.publish_as(tmp_path / "nowhere" / "Plan.soteplan")
    assert session.path == document
    add_goal(session, "Yhä täällä")
    session.publish()
    assert goals_in(document) == ["Yhä täällä"]


def test_a_plan_never_saved_has_no_place_to_publish_to() -> None:
    session = Session.new()
    add_goal(session)
    with pytest.raises(Refusal, match="no_path"):
        session.publish()
    session.close(discard=True)


def test_a_damaged_working_copy_is_not_published(session: Session, document: Path) -> None:
    add_goal(session)
    before = document.read_bytes()
    session.store.connection.execute("DELETE FROM seal")
    with pytest.raises(Refusal, match="working_copy_damaged"):
        session.publish()
    assert document.read_bytes() == before


NOON = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def test_a_conflict_name_says_when_and_who() -> None:
    assert conflict_name("Plan.soteplan", "Projektitoimisto", NOON) == (
        "Plan (conflict 2026-11-22 14.32 Projektitoimisto).soteplan"
    )
    assert conflict_name("Plan.soteplan", "", NOON, 2) == "Plan (conflict 2026-11-22 14.32 2).soteplan"
    assert conflict_name("Plan", "a/b:c", NOON) == "Plan (conflict 2026-11-22 14.32 a b c)"


NAMES = st.text(min_size=1, max_size=300).filter(lambda name: "/" not in name)


@given(NAMES, st.text(max_size=300), st.integers(1, 999))
def test_a_conflict_name_fits_every_file_system(name: str, author: str, number: int) -> None:
    encodable = name.encode(errors="replace").decode()
    found = conflict_name(f"{encodable}.soteplan", author.encode(errors="replace").decode(), NOON, number)
    assert len(os.fsencode(found)) <= 255
    assert found.endswith(".soteplan")
    assert "conflict" in found
