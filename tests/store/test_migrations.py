from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.store import migrations, schema
from soteplan.store.session import Session
from soteplan.store.store import Store
from tests.store.plans import add_goal, goals, goals_in

BASE = schema.FORMAT


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.create(connection)
        yield connection


@pytest.fixture
def two_formats_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """A future in which goals were once called aims, and had a colour."""
    monkeypatch.setattr(schema, "FORMAT", BASE + 2)
    monkeypatch.setattr(migrations, "STEPS", {BASE: aims_become_goals, BASE + 1: goals_in_capitals})


def aims_become_goals(database: Any) -> None:
    database["aim"].transform(drop={"colour"})
    database.execute("INSERT INTO goal SELECT * FROM aim")
    database["aim"].drop()


def goals_in_capitals(database: Any) -> None:
    database.execute("UPDATE goal SET title = upper(title)")
    database.execute("UPDATE change SET after = replace(after, 'Tavoite', 'TAVOITE')")


def broken(database: Any) -> None:
    database.execute("DELETE FROM goal")
    raise ValueError("half way")


def written_back_then(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE aim AS SELECT *, 'blue' AS colour FROM goal")
    connection.execute("DELETE FROM goal")


def test_there_is_a_step_from_every_format_to_the_next() -> None:
    assert sorted(migrations.STEPS) == list(range(1, schema.FORMAT))


@pytest.mark.usefixtures("two_formats_later")
def test_all_steps_are_taken_in_one_go(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA user_version = 1")
    with closing(Store(connection)) as store:
        store.transact("Add", lambda transaction: transaction.add(Goal, title="Tavoite"))
        written_back_then(connection)
        migrations.migrate(connection)
        assert connection.execute("PRAGMA user_version").fetchone() == (BASE + 2,)
        assert connection.execute("SELECT title FROM goal").fetchall() == [("TAVOITE",)]
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'aim'").fetchone() is None


def test_a_step_that_fails_leaves_everything_as_it_was(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "FORMAT", BASE + 2)
    monkeypatch.setattr(migrations, "STEPS", {BASE: goals_in_capitals, BASE + 1: broken})
    before = connection.serialize()
    with pytest.raises(ValueError, match="half way"):
        migrations.migrate(connection)
    assert not connection.in_transaction
    assert connection.serialize() == before


def test_an_older_document_opens_migrated_and_stays_as_it_is_until_it_is_saved(
    document: Path, monkeypatch: pytest.MonkeyPatch, data_folder: Path
) -> None:
    session = Session.open(document)
    add_goal(session, "Tavoite")
    session.publish()
    session.close()
    monkeypatch.setattr(schema, "FORMAT", BASE + 2)
    monkeypatch.setattr(migrations, "STEPS", {BASE: lambda database: None, BASE + 1: goals_in_capitals})
    old = document.read_bytes()
    session = Session.open(document)
    assert goals(session) == ["TAVOITE"]
    assert document.read_bytes() == old
    session.store.transact("Edit", lambda transaction: transaction.add(Goal, title="Uusi"))
    assert not session.publish().conflict
    assert [goal.title for goal in session.store.state_at(session.opened_id).rows(Goal)] == ["TAVOITE"]
    session.close()
    assert goals_in(document) == ["TAVOITE", "Uusi"]
    assert old in [path.read_bytes() for path in data_folder.glob("backups/*/*.soteplan")]


def test_a_document_whose_migration_fails_is_refused_and_kept(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "FORMAT", BASE + 1)
    monkeypatch.setattr(migrations, "STEPS", {BASE: broken})
    old = document.read_bytes()
    with pytest.raises(Refusal, match="damaged"):
        Session.open(document)
    assert document.read_bytes() == old
