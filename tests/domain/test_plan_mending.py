"""Exports of a plan in which single values cannot be: told, and the rest read."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.domain.ids import new_id
from soteplan.domain.plan_json import FORMAT, VERSION, Rows, cycles, export_plan, import_plan
from soteplan.domain.plan_mending import mended
from soteplan.domain.remarks import EXPECTED, FATES, Remark
from tests.domain.plans import example

PLAN, PACKAGE, ACTION, PHASE = (new_id() for _ in range(4))


def tables(**changed: Any) -> dict[str, Any]:
    """A plan of one package, one action and one phase, with other values in some fields."""
    rows = {
        "plan": {"id": PLAN, "title": "Suunnitelma"},
        "package": {"id": PACKAGE, "title": "Paketti"},
        "action": {"id": ACTION, "title": "Toimi", "package_id": PACKAGE},
        "phase": {"id": PHASE, "title": "Vaihe", "action_id": ACTION, "start_date": "2026-01-01"},
    }
    for place, value in changed.items():
        table, _, field = place.partition("__")
        rows[table][field] = value
    return {table: [row] for table, row in rows.items()}


def read(source: dict[str, Any]) -> tuple[Rows, list[Remark]]:
    found, remarks = mended(source)
    assert {remark.expected for remark in remarks} <= set(EXPECTED)
    assert {remark.fate for remark in remarks} <= set(FATES)
    return import_plan({"format": FORMAT, "version": VERSION, "tables": found}), remarks


def told(remarks: list[Remark]) -> list[tuple[str, ...]]:
    return [(each.sheet, each.cell, each.name, each.text, each.expected, each.fate) for each in remarks]


def test_a_sound_plan_comes_as_it_is_without_a_remark() -> None:
    source = export_plan(example())
    rows, remarks = read(source["tables"])
    assert rows == import_plan(source)
    assert not remarks


def test_a_value_that_cannot_be_becomes_the_usual_one_and_is_told() -> None:
    rows, remarks = read(tables(phase__start_date="20226-01-01", phase__kind="singing", action__title=7))
    assert told(remarks) == [
        ("action", "1", "title", "7", "text", "empty"),
        ("phase", "1", "start_date", "20226-01-01", "date", "empty"),
        ("phase", "1", "kind", "singing", "choice", "usual"),
    ]
    assert (rows["phase"][0]["start_date"], rows["phase"][0]["kind"], rows["phase"][0]["title"]) == (
        None,
        "planning",
        "Vaihe",
    )


def test_fields_and_tables_that_plans_do_not_have_are_told_and_left_out() -> None:
    rows, remarks = read({**tables(phase__colour="red"), "weather": [{"id": 1}], "risk": "many"})
    assert [(each.sheet, each.name, each.expected) for each in remarks] == [
        ("phase", "colour", "known_field"),
        ("weather", "", "known_table"),
        ("risk", "", "known_table"),
    ]
    assert len(rows["phase"]) == 1


def test_a_row_that_points_to_nothing_goes_with_what_belongs_to_it_where_it_must_point_somewhere() -> None:
    rows, remarks = read(tables(action__owner_id=new_id(), phase__action_id=new_id()))
    assert [(each.sheet, each.name, each.fate) for each in remarks if each.name == "owner_id"] == [
        ("action", "owner_id", "empty")
    ]
    assert rows["action"][0]["owner_id"] is None
    assert [each.expected for each in remarks] == ["own_row"] * 2


def test_two_rows_of_one_id_both_stay() -> None:
    source = tables()
    source["package"].append({"id": PACKAGE, "title": "Toinen"})
    source["package"].append({"title": "Kolmas"})
    rows, remarks = read(source)
    assert [row["title"] for row in rows["package"]] == ["Paketti", "Toinen", "Kolmas"]
    assert rows["action"][0]["package_id"] == PACKAGE
    assert [each.fate for each in remarks] == ["new_id", "new_id"]


def test_circles_are_opened_at_one_place_each() -> None:
    ids = [new_id() for _ in range(5)]
    above = [ids[1], ids[0], ids[2], ids[2], None]
    goals = [{"id": row, "title": "T", "parent_id": up} for row, up in zip(ids, above, strict=True)]
    rows, remarks = read({**tables(), "goal": goals})
    assert [each.expected for each in remarks] == ["no_circle", "no_circle"]
    assert not list(cycles(rows["goal"], "parent_id"))


JUNK = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.lists(st.integers())


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_stands_in_a_plan_the_rest_is_read(data: st.DataObject) -> None:
    source = json.loads(json.dumps(tables()))
    for _ in range(data.draw(st.integers(1, 4))):
        table = data.draw(st.sampled_from(sorted(set(source) - {"plan"})))
        row = data.draw(st.sampled_from(source[table]))
        row[data.draw(st.sampled_from(sorted({*row, "note", "progress", "position"})))] = data.draw(JUNK)
    rows, remarks = read(source)
    assert rows["plan"][0]["title"] == "Suunnitelma"
    out = sum(each.fate == "row_out" for each in remarks)
    assert sum(len(rows[table]) for table in source) == 4 - out


def test_a_row_without_what_it_is_a_part_of_is_told_once() -> None:
    rows, remarks = read(tables(action__package_id="nowhere"))
    assert [(each.sheet, each.text, each.fate) for each in remarks] == [
        ("action", "nowhere", "row_out"),
        ("phase", ACTION, "row_out"),
    ]
    assert not rows["action"]
