from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from soteplan.assets import resource_path
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.domain.goals import Goal
from soteplan.store import schema
from soteplan.store.reading import read_plan

DATA = Path(__file__).parents[1] / "data"
FORMATS = range(1, schema.FORMAT + 1)


def test_the_schema_file_is_what_the_declarations_say() -> None:
    script = resource_path("schema", f"format-{schema.FORMAT}.sql").read_text(encoding="utf-8")
    assert script == schema.declared_schema()


def test_the_empty_tables_are_what_the_script_makes(tmp_path: Path) -> None:
    schema.write(tmp_path)
    with closing(sqlite3.connect(":memory:")) as shipped, closing(sqlite3.connect(":memory:")) as made:
        schema.create(shipped)
        made.deserialize(zlib.decompress((tmp_path / schema.EMPTY).read_bytes()))
        assert schema.statements(shipped) == schema.statements(made)
        for mark, value in {"application_id": schema.APPLICATION_ID, "user_version": schema.FORMAT}.items():
            assert shipped.execute(f"PRAGMA {mark}").fetchone() == (value,)
        for table in schema.TABLES:
            assert shipped.execute(f'SELECT count(*) FROM "{table}"').fetchone() == (0,)


@pytest.mark.parametrize("number", FORMATS)
def test_a_file_of_every_format_opens_whole(number: int) -> None:
    with closing(read_plan(DATA / f"format-{number}.soteplan")) as store:
        assert store.read_only == "reading"
        assert store.state.plan.title == "Muutosohjelma"
        for spec in ENTITIES.values():
            assert store.state.rows(spec.row_type), f"{spec.table} has rows in every format so far"


def test_a_file_without_the_newest_columns_opens_with_their_defaults() -> None:
    """Written before there was a release: the same format with fewer columns."""
    with closing(read_plan(DATA / "format-1-fewer-columns.soteplan")) as store:
        goals = store.state.rows(Goal)
        assert goals
        assert {goal.logframe for goal in goals} == {"auto"}
        assert {goal.code_fixed for goal in goals if goal.code} == {1}, "codes that their places would change are kept"
        assert store.state_at("").rows(Goal) == []


@pytest.mark.parametrize("number", FORMATS)
def test_the_history_of_every_format_can_be_read_back(number: int) -> None:
    with closing(read_plan(DATA / f"format-{number}.soteplan")) as store:
        history = list(store.history())
        assert [entry.origin for entry in history] == ["undo", "edit", "edit", "edit"]
        assert [store.state_at(entry.id).rows(Goal)[0].title for entry in history[:2]] == [
            store.state.rows(Goal)[0].title,
            "Toinen nimi",
        ]
        assert store.state_at("").rows(Goal) == []


def test_the_file_of_this_format_holds_every_choice_there_is() -> None:
    with closing(read_plan(DATA / f"format-{schema.FORMAT}.soteplan")) as store:
        for spec in ENTITIES.values():
            for field in spec.of_kind(Kind.CHOICE) if spec.table != "plan" else ():
                found = {getattr(row, field.name) for row in store.state.rows(spec.row_type)}
                assert found == set(field.choices), f"{spec.table}.{field.name}: a new choice needs a new format"
