from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.assets import resource_path
from soteplan.domain import plan_json
from soteplan.domain.entities import ENTITIES, NOT_EXPORTED
from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.domain.plan_json import dumps, export_plan, import_plan
from soteplan.store.session import Session
from tests.store.plans import fill, memory_store, values_of_all

Plan = dict[str, Any]


def minimal() -> Plan:
    return {"format": "soteplan-plan", "version": 1, "tables": {"plan": [{"id": new_id(), "title": "Pieni"}]}}


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOTEPLAN_DATA", str(tmp_path_factory.mktemp("data")))


@pytest.fixture
def full() -> Iterator[Session]:
    """A plan with rows in every table."""
    session = Session.new(title="Täysi")
    session.store.transact("Fill", fill)
    yield session
    session.close(discard=True)


def test_export_import_and_export_give_the_same_bytes(full: Session) -> None:
    text = dumps(full.store.state)
    again = Session.from_json(text)
    assert dumps(again.store.state) == text
    again.close()


@pytest.mark.parametrize("name", ["paijat-hame.fi", "paijat-hame.en", "kanta-hame.fi", "kanta-hame.en"])
def test_the_examples_are_in_the_form_of_an_export(name: str) -> None:
    text = resource_path("examples", f"{name}.json").read_text(encoding="utf-8")
    session = Session.from_json(text)
    assert dumps(session.store.state) == text
    session.close()


def test_an_export_holds_everything_but_the_history(full: Session) -> None:
    exported = export_plan(full.store.state)
    assert list(exported["tables"]) == sorted(set(ENTITIES) - NOT_EXPORTED)
    for table, rows in exported["tables"].items():
        assert rows
        assert all(list(row) == list(ENTITIES[table].columns) for row in rows)
        assert rows == sorted(rows, key=lambda row: (row.get("position", ""), row["id"]))


def test_an_export_is_plain_text_that_ends_with_a_line_end(full: Session) -> None:
    text = dumps(full.store.state)
    assert text.endswith("}\n")
    assert "Tekstiä: åäö € – ≥" in text
    assert text.startswith('{\n "format": "soteplan-plan",\n "version": 1,\n "tables": {\n')


def test_an_imported_plan_can_be_saved_and_opened(full: Session, tmp_path: Path) -> None:
    session = Session.from_json(dumps(full.store.state))
    session.publish_as(tmp_path / "Imported.soteplan")
    session.close()
    opened = Session.open(tmp_path / "Imported.soteplan")
    assert opened.read_only == ""
    assert dumps(opened.store.state) == dumps(full.store.state)
    opened.close()


def test_missing_fields_take_their_defaults() -> None:
    (row,) = import_plan(minimal())["plan"]
    assert (row["language"], row["risk_steps"], row["start_date"], row["note"]) == ("fi", "5", None, "")


def test_a_plan_that_has_no_title_yet_goes_out_and_comes_in() -> None:
    session = Session.new()
    text = dumps(session.store.state)
    again = Session.from_json(text)
    assert dumps(again.store.state) == text
    session.close()
    again.close()


def goal(**values: object) -> Plan:
    return {"id": new_id(), "title": "Tavoite", **values}


def with_rows(table: str, *rows: object) -> Plan:
    plan = minimal()
    plan["tables"][table] = list(rows)
    return plan


ONE, TWO = new_id(), new_id()
BAD: dict[str, tuple[str, Callable[[], object]]] = {
    "not a plan": ("wrong_format", list),
    "another format": ("wrong_format", lambda: {**minimal(), "format": "other"}),
    "a version to come": ("wrong_version", lambda: {**minimal(), "version": 2}),
    "no version": ("wrong_version", lambda: {"format": "soteplan-plan", "tables": {}}),
    "a version that is true": ("wrong_version", lambda: {**minimal(), "version": True}),
    "tables in a list": ("wrong_type", lambda: {**minimal(), "tables": []}),
    "rows in an object": ("wrong_type", lambda: {**minimal(), "tables": {"plan": {}}}),
    "a row that is a number": ("wrong_type", lambda: with_rows("goal", 5)),
    "an unknown table": ("unknown_table", lambda: with_rows("weather")),
    "a table of the journal": ("unknown_table", lambda: with_rows("change_set")),
    "a table that is not exchanged": ("unknown_table", lambda: with_rows("snapshot")),
    "an unknown field": ("unknown_field", lambda: with_rows("goal", goal(mood="good"))),
    "a row without id": ("required", lambda: with_rows("goal", {"title": "x"})),
    "an id of another form": ("not_an_id", lambda: with_rows("goal", goal(id="1"))),
    "an id twice": ("duplicate_id", lambda: with_rows("goal", goal(id=ONE), goal(id=ONE))),
    "a missing title": ("required", lambda: with_rows("goal", goal(title=""))),
    "a date that is none": ("not_a_date", lambda: with_rows("action", goal(start_date="2021-02-30"))),
    "a choice that is none": ("not_a_choice", lambda: with_rows("action", goal(state="asleep"))),
    "text for a number": ("wrong_type", lambda: with_rows("grant", goal(ceiling="5"))),
    "true for a number": ("wrong_type", lambda: with_rows("grant", goal(ceiling=True))),
    "a number too large": ("out_of_range", lambda: with_rows("grant", goal(ceiling=10**30))),
    "a text too long": ("too_long", lambda: with_rows("goal", goal(note="x" * 200_001))),
    "a reference to nothing": ("dangling_reference", lambda: with_rows("goal", goal(parent_id=ONE))),
    "a row under itself": ("cycle", lambda: with_rows("goal", goal(id=ONE, parent_id=ONE))),
    "rows under each other": (
        "cycle",
        lambda: with_rows("goal", goal(id=ONE, parent_id=TWO), goal(id=TWO, parent_id=ONE)),
    ),
    "no plan": ("no_plan_row", lambda: {**minimal(), "tables": {}}),
    "two plans": ("no_plan_row", lambda: with_rows("plan", {"id": ONE}, {"id": TWO})),
}


@pytest.mark.parametrize(("code", "make"), BAD.values(), ids=BAD)
def test_what_is_wrong_is_refused_by_its_code(code: str, make: Callable[[], object]) -> None:
    for form in (json.dumps, lambda plan: plan):
        with pytest.raises(Refusal) as refused:
            import_plan(form(make()))
        assert refused.value.code == code


def test_a_refusal_names_the_row(full: Session) -> None:
    exported = export_plan(full.store.state)
    row = exported["tables"]["action"][2]
    row["progress"] = -1
    with pytest.raises(Refusal) as refused:
        import_plan(exported)
    assert refused.value.values.items() >= {"table": "action", "field": "progress", "id": row["id"]}.items()


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "plan", '{"format": NaN}', '{"format": Infinity}', "[" * 100_000, '{"a":' * 100_000,
        '{"version": ' + "9" * 10_000 + "}",
    ],
)  # fmt: skip
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="not_json"):
        import_plan(text)


def test_a_number_beyond_all_bounds_is_refused() -> None:
    text = json.dumps(with_rows("indicator", goal(target=5))).replace('"target": 5', '"target": 1e999')
    with pytest.raises(Refusal, match="not_a_number"):
        import_plan(text)


def test_a_text_over_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_json, "LARGEST", 10)
    with pytest.raises(Refusal, match="too_large"):
        import_plan(json.dumps(minimal()))


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=10), st.just(ONE)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=5,
)


@given(st.sampled_from(plan_json.TABLES), st.data())
def test_no_value_does_worse_than_a_refusal(table: str, data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(ENTITIES[table].columns))
    plan = with_rows(table, {"id": new_id(), field: data.draw(JSON_VALUES)})
    try:
        rows = import_plan(plan)
    except Refusal:
        return
    with closing(memory_store()) as store:
        assert set(rows) == set(values_of_all(store.state)) - NOT_EXPORTED


def test_codes_of_a_plan_that_does_not_say_who_set_them_are_kept() -> None:
    plan = minimal()
    codes = ("1", "1b", "3")
    plan["tables"]["goal"] = [
        {"id": new_id(), "title": code, "kind": "goal", "tree": "project", "code": code, "position": f"{place}"}
        for place, code in enumerate(codes, 1)
    ]
    assert [row["code_fixed"] for row in import_plan(plan)["goal"]] == [0, 1, 1]
    for row in plan["tables"]["goal"]:
        row["code_fixed"] = 0
    assert [row["code_fixed"] for row in import_plan(plan)["goal"]] == [0, 0, 0], "who says so is believed"
