from __future__ import annotations

import os
import random
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.store import quarantine, schema
from soteplan.store.quarantine import examine
from soteplan.store.reading import read_plan
from soteplan.store.session import Session
from tests.store.plans import add_goal, fill, goals, rewritten, values_of_all

OPENING = {"not_a_plan", "damaged", "seal_broken", "too_large"}


@pytest.fixture
def plan(session: Session, document: Path) -> bytes:
    """A small plan with a history."""
    add_goal(session, "Yksi")
    add_goal(session, "Kaksi")
    session.publish()
    return document.read_bytes()


def refused(data: bytes, *, must_be_sealed: bool = True) -> str:
    with pytest.raises(Refusal) as refusal:
        examine(data, must_be_sealed=must_be_sealed)
    return refusal.value.code


def test_our_own_file_is_taken_bit_by_bit_but_for_the_seal(plan: bytes) -> None:
    image = examine(plan).image
    differing = [place for place, (one, other) in enumerate(zip(plan, image, strict=True)) if one != other]
    assert len(image) == len(plan)
    assert differing[-1] - differing[0] < 64


def test_a_full_plan_opens_with_every_value_it_was_saved_with(tmp_path: Path) -> None:
    session = Session.new(title="Kaikki")
    session.store.transact("Fill", fill)
    session.publish_as(tmp_path / "full.soteplan")
    values = values_of_all(session.store.state)
    session.close()
    opened = Session.open(tmp_path / "full.soteplan")
    assert values_of_all(opened.store.state) == values
    copied = examine(rewritten((tmp_path / "full.soteplan").read_bytes(), "DROP INDEX idx_phase_action_id"))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(copied.image)
        assert schema.statements(connection) == schema.expected_statements()
    opened.close()


def test_every_flipped_bit_is_found(plan: bytes) -> None:
    chance = random.Random(1)
    for _ in range(700):
        place = chance.randrange(len(plan))
        flipped = bytearray(plan)
        flipped[place] ^= 1 << chance.randrange(8)
        with pytest.raises(Refusal) as refusal:
            examine(bytes(flipped))
        assert refusal.value.code in OPENING, place


def test_every_truncation_is_found(plan: bytes) -> None:
    chance = random.Random(2)
    places = {0, 1, 15, 16, 99, 100, len(plan) - 1, *(chance.randrange(len(plan)) for _ in range(300))}
    for place in places:
        with pytest.raises(Refusal) as refusal:
            examine(plan[:place])
        assert refusal.value.code in OPENING, place


def test_damage_without_a_seal_is_refused_or_harmless(plan: bytes) -> None:
    chance = random.Random(3)
    for _ in range(50):
        harmed = bytearray(plan)
        start = chance.randrange(len(plan))
        harmed[start : start + 40] = chance.randbytes(len(harmed[start : start + 40]))
        try:
            image = examine(bytes(harmed), must_be_sealed=False).image
        except Refusal:
            continue
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(image)
            connection.execute("SELECT title FROM goal").fetchall()
            assert schema.statements(connection) == schema.expected_statements()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "damaged"),
        (b"PK\x03\x04 a spreadsheet", "not_a_plan"),
        (bytes(4096), "not_a_plan"),
        (quarantine.MAGIC, "not_a_plan"),
    ],
)
def test_what_is_no_plan_is_called_so(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_another_program_s_database_is_no_plan(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("CREATE TABLE goal (title)")
    assert refused((tmp_path / "other.db").read_bytes()) == "not_a_plan"


def test_a_file_over_the_limit_is_not_read(plan: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quarantine, "LARGEST", len(plan) - 1)
    assert refused(plan) == "too_large"


HOSTILE = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON goal BEGIN DELETE FROM goal; END",
    "view": "CREATE VIEW v AS SELECT * FROM goal",
    "table": "CREATE TABLE stranger (a)",
    "virtual table": "CREATE VIRTUAL TABLE f USING fts5(a)",
    "generated column": "ALTER TABLE goal ADD COLUMN g TEXT AS (hex(zeroblob(1000000)))",
    "index on an expression": "CREATE INDEX i ON goal (hex(zeroblob(1000000)))",
    "partial index": "CREATE INDEX i ON goal (title) WHERE title > 'a'",
}


@pytest.mark.parametrize("statement", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("sealed", [True, False])
def test_anything_but_our_plain_tables_is_refused(plan: bytes, statement: str, sealed: bool) -> None:
    assert refused(rewritten(plan, statement, sealed=sealed), must_be_sealed=sealed) == "damaged"


def test_a_view_in_the_place_of_a_table_is_refused(plan: bytes) -> None:
    hidden = "CREATE VIEW key_figure AS SELECT * FROM goal"
    assert refused(rewritten(plan, "DROP TABLE key_figure", hidden)) == "damaged"


BAD_VALUES = {
    "choice": "UPDATE goal SET kind = 'nonsense'",
    "date": "UPDATE plan SET start_date = '2021-02-30'",
    "relative date": "UPDATE plan SET start_date = 'now'",
    "order": "UPDATE goal SET position = 'a b'",
    "order that ends in nought": "UPDATE goal SET position = 'a0'",
    "length": "UPDATE goal SET title = printf('%.*c', 200001, 'x')",
    "text that is no UTF-8": "UPDATE goal SET title = CAST(x'C3' AS TEXT)",
    "text split over two rows": "UPDATE goal SET title = CAST(iif(title = 'Yksi', x'C3', x'A4') AS TEXT)",
    "reference": "UPDATE goal SET parent_id = 'nobody'",
    "circle": "UPDATE goal SET parent_id = id",
    "number": "INSERT INTO grant (id, title, code, ceiling, rate, state, position, note)"
    " VALUES ('g', '', '', 9000000000000000000, 0, 'applied', '', '')",
    "journal": "UPDATE change SET after = '[1]'",
    "journal that is no JSON": "UPDATE change SET after = '{'",
    "journal of a table unknown": "UPDATE change SET table_name = 'sqlite_master'",
    "journal without heads": "UPDATE change SET change_set_id = 'none'",
    "journal without rows": "UPDATE change SET before = NULL, after = NULL",
}


@pytest.mark.parametrize("statement", BAD_VALUES.values(), ids=BAD_VALUES)
def test_values_that_no_edit_could_write_are_refused(plan: bytes, statement: str) -> None:
    assert refused(rewritten(plan, statement)) == "damaged"


def test_a_circle_of_several_rows_is_refused(plan: bytes) -> None:
    circle = "UPDATE goal SET parent_id = (SELECT id FROM goal AS other WHERE other.id <> goal.id)"
    assert refused(rewritten(plan, circle)) == "damaged"


def test_values_of_the_wrong_type_are_refused(plan: bytes) -> None:
    loose = [
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, ' STRICT', '') WHERE name = 'goal'",
        "PRAGMA writable_schema = RESET",
        "UPDATE goal SET title = x'00FF'",
    ]
    assert refused(rewritten(plan, *loose)) == "damaged"


def test_a_huge_value_does_not_get_through(plan: bytes) -> None:
    huge = rewritten(plan, "UPDATE goal SET note = printf('%.*c', 3000000, 'x')")
    assert refused(huge) == "damaged"


def test_a_deadline_ends_what_takes_too_long(plan: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    many = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        " INSERT INTO change_set SELECT i + 100, i || 'x', '', '', '', '', '', '', '', NULL FROM n"
    )
    long = rewritten(plan, many)
    monkeypatch.setattr(quarantine, "DEADLINE", -1.0)
    assert refused(long) == "damaged"


def test_a_file_changed_by_another_tool_is_told_by_its_seal(plan: bytes) -> None:
    assert refused(rewritten(plan, "UPDATE goal SET title = 'Muu'", sealed=False)) == "seal_broken"
    assert refused(rewritten(plan, "DELETE FROM seal", sealed=False)) == "seal_broken"


def test_a_file_changed_by_another_tool_opens_as_a_plan_never_saved(document: Path, plan: bytes) -> None:
    changed = rewritten(plan, "UPDATE goal SET title = title || '!'", "ANALYZE", sealed=False)
    document.write_bytes(changed)
    session = Session.open_anyway(document)
    assert session.path is None
    assert goals(session) == ["Kaksi!", "Yksi!"]
    add_goal(session, "Uusi")
    with pytest.raises(Refusal, match="no_path"):
        session.publish()
    session.close(discard=True)
    assert document.read_bytes() == changed


def test_a_file_left_in_wal_mode_by_another_tool_opens_anyway(plan: bytes) -> None:
    marked = plan[:18] + b"\x02\x02" + plan[20:]
    assert refused(marked) == "seal_broken"
    assert examine(marked, must_be_sealed=False).image[18:20] == b"\x01\x01"


def newer(plan: bytes) -> bytes:
    return rewritten(
        plan,
        "ALTER TABLE goal ADD COLUMN mood TEXT",
        "UPDATE goal SET mood = 'good', kind = 'not invented yet'",
        "CREATE TABLE weather (id TEXT)",
        "DROP TABLE key_figure",
        "ALTER TABLE site DROP COLUMN note",
        f"PRAGMA user_version = {schema.FORMAT + 1}",
    )


def test_a_newer_format_opens_for_reading_with_what_is_known(document: Path, plan: bytes) -> None:
    written = newer(plan)
    document.write_bytes(written)
    session = Session.open(document)
    assert session.read_only == "newer_format"
    assert goals(session) == ["Kaksi", "Yksi"]
    with pytest.raises(Refusal, match="read_only"):
        add_goal(session)
    with pytest.raises(Refusal, match="read_only"):
        session.prepare()
    session.close()
    assert document.read_bytes() == written


def test_an_opened_file_is_loaded_with_nothing_trusted(plan: bytes) -> None:
    with closing(quarantine._loaded(plan)) as connection:
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert connection.execute("PRAGMA cell_size_check").fetchone() == (1,)
        assert connection.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 0


def test_a_refusal_names_the_file_and_leaves_nothing_behind(document: Path, plan: bytes, data_folder: Path) -> None:
    document.write_bytes(plan[:-5000])
    for act in (Session.open, Session.open_anyway, read_plan):
        with pytest.raises(Refusal, match="damaged") as refused:
            act(document)
        assert refused.value.values["path"] == str(document)
    assert len(list(data_folder.glob("working/*"))) == 1  # that of the fixture


def test_places_that_hold_no_file_are_refused(tmp_path: Path, document: Path) -> None:
    for path, code in ((tmp_path, "not_a_file"), (tmp_path / "none", "not_found"), (document / "x", "not_found")):
        with pytest.raises(Refusal) as refusal:
            Session.open(path)
        assert refusal.value.code == code
        assert str(path) in str(refusal.value.values["path"])


@pytest.mark.skipif(os.name == "nt", reason="pipes and links of POSIX")
def test_pipes_and_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "one").symlink_to(tmp_path / "two")
    (tmp_path / "two").symlink_to(tmp_path / "one")
    for name, code in (("pipe", "not_a_file"), ("one", "not_found")):
        with pytest.raises(Refusal, match=code):
            Session.open(tmp_path / name)


def test_reading_a_plan_touches_nothing(document: Path, data_folder: Path) -> None:
    before = sorted(data_folder.rglob("*"))
    with closing(read_plan(document)) as store:
        assert store.state.plan.title == "Suunnitelma"
        with pytest.raises(Refusal, match="read_only"):
            store.transact("x", lambda transaction: transaction.add(Goal, title="x"))
    assert sorted(data_folder.rglob("*")) == before
    assert threading.active_count() == 1
