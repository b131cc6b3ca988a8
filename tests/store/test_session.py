from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.store import locations, migrations, schema
from soteplan.store.files import Files
from soteplan.store.session import Session
from soteplan.store.working_copy import RECORD
from tests.store.plans import DISK_ERRORS, FaultyFiles, add_goal, crash, goals, goals_in, values_of_all


def working_folders() -> list[Path]:
    return sorted(locations.working_folder().glob("*"))


def test_a_new_plan_holds_its_own_row_and_nothing_to_undo() -> None:
    session = Session.new(title="Uusi", language="sv")
    plan = session.store.state.plan
    assert (plan.title, plan.language, plan.currency) == ("Uusi", "sv", "EUR")
    assert session.path is None
    assert not session.unpublished
    assert session.opened_id == session.store.last_id
    assert session.store.changes_since(session.opened_id) == []
    assert [change_set.origin for change_set in session.store.history()] == ["edit"]
    session.close()


def test_a_new_plan_may_lack_a_title_but_not_have_an_unknown_language() -> None:
    session = Session.new()
    assert session.store.state.plan.title == ""
    session.close()
    with pytest.raises(Refusal, match="not_a_choice"):
        Session.new(language="xx")
    assert working_folders() == []


def test_every_change_set_says_who_and_where(session: Session) -> None:
    add_goal(session)
    newest = next(session.store.history())
    assert newest.copy_id == session.copy_id
    assert newest.author == session.store.author


def test_closing_clears_the_working_copy_away(document: Path) -> None:
    session = Session.open(document)
    assert len(working_folders()) == 1
    session.close()
    assert working_folders() == []


def test_closing_with_unpublished_edits_keeps_them_for_the_next_start(document: Path) -> None:
    session = Session.open(document)
    add_goal(session, "Kesken")
    session.close()
    (leftover,) = Session.recoverable()
    assert (leftover.document, leftover.edits, leftover.title) == (document, 1, "Suunnitelma")
    Session.discard_leftover(leftover.folder)
    assert Session.recoverable() == []


def test_closing_can_throw_edits_away(document: Path) -> None:
    session = Session.open(document)
    add_goal(session)
    session.close(discard=True)
    assert Session.recoverable() == []
    assert goals_in(document) == []


def test_the_working_copy_is_kept_safe_and_private(session: Session) -> None:
    expected = {
        "journal_mode": "truncate", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1, "trusted_schema": 0,
        "cell_size_check": 1,
    }  # fmt: skip
    ask = session.store.connection.execute
    assert {name: ask(f"PRAGMA {name}").fetchone()[0] for name in expected} == expected


def test_a_document_open_elsewhere_opens_for_reading(document: Path) -> None:
    owner, reader = Session.open(document), Session.open(document)
    assert (owner.read_only, reader.read_only) == ("", "locked_elsewhere")
    with pytest.raises(Refusal, match="read_only"):
        add_goal(reader)
    with pytest.raises(Refusal, match="read_only"):
        reader.prepare()
    reader.close()
    add_goal(owner, "Omistaja")
    owner.publish()
    owner.close()
    assert goals_in(document) == ["Omistaja"]


def test_a_reader_can_save_a_copy_and_edit_that(document: Path, tmp_path: Path) -> None:
    owner, reader = Session.open(document), Session.open(document)
    reader.publish_as(tmp_path / "Copy.soteplan")
    assert reader.read_only == ""
    add_goal(reader, "Kopiossa")
    reader.publish()
    assert goals_in(tmp_path / "Copy.soteplan") == ["Kopiossa"]
    assert goals_in(document) == []
    owner.close()
    reader.close()


def test_the_lock_ends_with_the_session(document: Path) -> None:
    Session.open(document).close()
    again = Session.open(document)
    assert again.read_only == ""
    again.close()


def test_a_crash_loses_no_edit_and_undo_still_ends_at_the_opening(document: Path) -> None:
    session = Session.open(document)
    opened_id = session.opened_id
    add_goal(session, "Yksi")
    session.publish()
    add_goal(session, "Kaksi")
    folder = crash(session)
    (leftover,) = Session.recoverable()
    assert (leftover.folder, leftover.document, leftover.edits) == (folder, document, 1)
    recovered = Session.recover(leftover.folder)
    assert goals(recovered) == ["Kaksi", "Yksi"]
    assert (recovered.path, recovered.opened_id) == (document, opened_id)
    assert recovered.unpublished
    assert not recovered.publish().conflict
    recovered.close()
    assert goals_in(document) == ["Kaksi", "Yksi"]
    assert Session.recoverable() == []


def test_a_crash_of_a_plan_never_saved_is_offered_too() -> None:
    session = Session.new(title="Nimetön")
    add_goal(session, "Ainoa")
    crash(session)
    (leftover,) = Session.recoverable()
    assert (leftover.document, leftover.title, leftover.edits) == (None, "Nimetön", 1)
    recovered = Session.recover(leftover.folder)
    assert goals(recovered) == ["Ainoa"]
    recovered.close(discard=True)


def test_a_crash_with_nothing_unpublished_leaves_nothing(document: Path) -> None:
    crash(Session.open(document))
    assert Session.recoverable() == []
    assert working_folders() == []


def test_living_sessions_are_neither_offered_nor_touched(session: Session) -> None:
    add_goal(session)
    assert Session.recoverable() == []
    for act in (Session.recover, Session.discard_leftover):
        with pytest.raises(Refusal, match="in_use"):
            act(session._copy.folder)
    add_goal(session)


def test_leftovers_come_newest_first(document: Path) -> None:
    for number in range(3):
        session = Session.new(title=f"{number}")
        add_goal(session)
        crash(session)
    assert [leftover.title for leftover in Session.recoverable()] == ["2", "1", "0"]


def test_recovering_waits_while_the_document_is_open(document: Path) -> None:
    crashed = Session.open(document)
    add_goal(crashed, "Kaatunut")
    folder = crash(crashed)
    other = Session.open(document)
    with pytest.raises(Refusal, match="locked_elsewhere"):
        Session.recover(folder)
    add_goal(other, "Toinen")
    other.publish()
    other.close()
    recovered = Session.recover(folder)
    published = recovered.publish()
    assert published.conflict
    assert goals_in(document) == ["Toinen"]
    assert goals_in(published.path) == ["Kaatunut"]
    recovered.close()


@pytest.mark.parametrize("record", [None, "", "[]", '{"published_id": 5}', '{"published_id": "x", "opened_id": "y"}'])
def test_a_lost_record_costs_the_name_but_not_the_work(document: Path, record: str | None) -> None:
    session = Session.open(document)
    add_goal(session, "Tallessa")
    folder = crash(session)
    if record is None:
        (folder / RECORD).unlink()
    else:
        (folder / RECORD).write_text(record)
    (leftover,) = Session.recoverable()
    assert leftover.document is None
    recovered = Session.recover(folder)
    assert goals(recovered) == ["Tallessa"]
    assert recovered.unpublished
    assert recovered.store.changes_since(recovered.opened_id) == []
    recovered.close(discard=True)


def test_a_leftover_that_cannot_be_read_is_kept_and_said(document: Path) -> None:
    session = Session.open(document)
    add_goal(session)
    folder = crash(session)
    (folder / "plan.sqlite").write_bytes(b"nothing but noise" * 100)
    (leftover,) = Session.recoverable()
    assert leftover.is_damaged
    with pytest.raises(Refusal, match="damaged"):
        Session.recover(folder)
    assert Session.recoverable() == [leftover]


def test_a_leftover_without_its_database_is_cleared_away(document: Path) -> None:
    folder = crash(Session.open(document))
    (folder / "plan.sqlite").unlink()
    assert Session.recoverable() == []
    assert working_folders() == []


def test_a_leftover_of_an_older_program_is_brought_up_to_date(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session.open(document)
    add_goal(session, "Vanha")
    folder = crash(session)
    monkeypatch.setattr(schema, "FORMAT", schema.FORMAT + 1)
    monkeypatch.setattr(migrations, "STEPS", {schema.FORMAT - 1: upper_case})
    recovered = Session.recover(folder)
    assert goals(recovered) == ["VANHA"]
    assert recovered.store.connection.execute("PRAGMA user_version").fetchone() == (schema.FORMAT,)
    assert not recovered.publish().conflict
    recovered.close()
    assert goals_in(document) == ["VANHA"]


def upper_case(database: Any) -> None:
    database.execute("UPDATE goal SET title = upper(title)")


def test_rows_of_an_import_are_one_entry_without_row_changes(tmp_path: Path) -> None:
    source = Session.new(title="Lähde")
    add_goal(source, "Tuotu")
    spec_rows = {
        "plan": [{"id": "p", **_values(source.store.state.plan)}],
        "goal": [{"id": goal.id, **_values(goal)} for goal in source.store.state.rows(Goal)],
    }
    imported = Session.from_rows(spec_rows)
    (entry,) = imported.store.changes_since("")
    assert (entry.origin, entry.changes) == ("import", ())
    assert imported.opened_id == entry.id
    assert not imported.unpublished
    assert goals(imported) == ["Tuotu"]
    imported.publish_as(tmp_path / "Imported.soteplan")
    reopened = Session.open(tmp_path / "Imported.soteplan")
    assert values_of_all(reopened.store.state) == values_of_all(imported.store.state)
    for session in (source, imported, reopened):
        session.close(discard=True)


def _values(row: object) -> dict[str, object]:
    return {name: getattr(row, name) for name in row.__slots__ if name != "id"}  # type: ignore[attr-defined]


@pytest.mark.parametrize("error", DISK_ERRORS, ids=str)
def test_a_disk_that_fails_while_opening_leaves_nothing_behind(document: Path, error: OSError) -> None:
    watching = FaultyFiles(0, error)
    Session.open(document, files=watching).close()
    for place in range(1, len(watching.calls) + 1):
        with pytest.raises(Refusal) as refused:
            Session.open(document, files=FaultyFiles(place, error))
        assert refused.value.code in {"own_folder", "not_readable"}
        assert working_folders() == []
        again = Session.open(document)
        assert again.read_only == ""
        again.close()


def test_the_record_of_a_session_is_plain_to_read(session: Session, document: Path) -> None:
    record = json.loads((session._copy.folder / RECORD).read_text())
    assert record["document"] == str(document)
    assert record["published_id"] == session.store.last_id


def test_publishing_in_a_thread_can_overlap_with_editing(session: Session, document: Path) -> None:
    add_goal(session, "Ensin")
    publication = session.prepare()
    add_goal(session, "Sillä välin")
    session.finish(publication, session.carry_out(publication))
    assert goals_in(document) == ["Ensin"]
    assert session.unpublished
    session.publish()
    assert goals_in(document) == ["Ensin", "Sillä välin"]


def test_a_record_that_cannot_be_written_is_made_good_by_the_next_publication(session: Session, document: Path) -> None:
    class NoRecord(Files):
        def replace(self, source: Path, target: Path) -> None:
            if target.name == RECORD:
                raise OSError(28, "full")
            super().replace(source, target)

    add_goal(session, "Yksi")
    session._copy.files = NoRecord()
    with pytest.raises(Refusal, match="disk_full"):
        session.publish()
    add_goal(session, "Kaksi")
    session._copy.files = Files()
    assert not session.publish().conflict
    assert goals_in(document) == ["Kaksi", "Yksi"]


def test_opening_and_making_plans_loads_nothing_heavy(document: Path) -> None:
    script = (
        "import sys; from soteplan.store.session import Session\n"
        "Session.new(title='x').close(); Session.open(sys.argv[1]).close()\n"
        "heavy = {'sqlite_utils', 'numpy', 'PySide6', 'click', 'reportlab'} & set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", script, str(document)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
