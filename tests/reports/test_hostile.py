"""Whatever a user types is printed as data: in every text field of every row, literally or visibly substituted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import pytest

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.reports.registry import HANDOUTS
from tests import example_plan
from tests.reports.printed import Tables, handout, squeezed, state_of

pytestmark = pytest.mark.usefixtures("qapp")

HOSTILE = "<b & ]]> {0} %s </para> <img src='/etc/hosts'/> \x00\x1b\ud800\U0001f600 &amp; $x"
SHOWN = "<b&]]>{0}%s</para><imgsrc='/etc/hosts'/>□□□□&amp;$x"
TEXTS = (Kind.TEXT, Kind.PARAGRAPH)
# What the plan prints whole, and of how many rows of the example.
PRINTED = {
    "plan": {"title", "programme", "summary", "illustrative"},
    "goal": {"code", "title"},
    "goal_link": {"explanation"},
    "action_goal": {"explanation"},
    "scope_item": {"title", "description"},
    "package": {"code", "title", "description"},
    "action": {"code", "title", "description"},
    "milestone": {"title"},
    "cost_category": {"code", "title"},
    "grant": {"title", "code"},
    "earmark": {"title"},
    "benefit_estimate": {"title"},
    "assumption": {"title", "description"},
    "effect": {"title", "description"},
    "risk": {"code", "title", "cause", "event", "consequence"},
    "risk_response": {"title"},
}
NOT_TEXTS = {"subject_table", "subject_id"}  # names of rows, never shown


def spoiled(spoil: Callable[[str, str], str]) -> Tables:
    """The example with every text replaced by what `spoil` makes of its table and field."""
    tables = example_plan.read("fi").data["tables"]
    for table, rows in tables.items():
        for row in rows:
            for field in ENTITIES[table].fields:
                if field.kind in TEXTS and field.name not in NOT_TEXTS:
                    row[field.name] = spoil(table, field.name)
    return tables  # type: ignore[no-any-return]


def test_hostile_texts_of_every_field_are_printed_as_data() -> None:
    marks: dict[str, set[str]] = defaultdict(set)

    def spoil(table: str, field: str) -> str:
        place = f"{table}.{field}"
        mark = f"q{sum(map(len, marks.values()))}q"
        marks[place].add(mark)
        return f"{mark} {HOSTILE}"

    text = squeezed(handout(state_of(spoiled(spoil)), "plan").text)
    for table, fields in PRINTED.items():
        for field in fields:
            found = [mark for mark in marks[f"{table}.{field}"] if squeezed(mark + SHOWN) in text]
            assert found, f"{table}.{field}"


@pytest.mark.parametrize("name", [name for name in HANDOUTS if name != "plan"])  # which the test above prints
def test_no_hostile_text_stops_a_handout(name: str) -> None:
    document = handout(state_of(spoiled(lambda table, field: HOSTILE * 3)), name)
    assert all(document.fonts().values())
    assert "□□□□" in document.text


@pytest.mark.parametrize("sign", ["<", "\n", "W", *(pytest.param(sign, marks=pytest.mark.soak) for sign in "{ \u200b")])
def test_plans_of_a_single_sign_print(sign: str) -> None:
    assert handout(state_of(spoiled(lambda table, field: sign * 40)), "plan").pages


LONG = [
    ("goal", "title", "goals"),
    ("action", "title", "schedule"),
    ("risk", "cause", "risks"),
    ("cost_category", "title", "budget"),
    ("plan", "title", "plan"),
]


@pytest.mark.parametrize(("table", "field", "name"), LONG)
def test_a_hundred_thousand_signs_in_a_field_print(table: str, field: str, name: str) -> None:
    tables = example_plan.read("fi").data["tables"]
    tables[table][0][field] = "pitkä <b> & " * 8_400
    assert handout(state_of(tables), name).text.count("pitkä") >= 8_400


def test_a_name_that_is_only_quoted_is_cut() -> None:
    tables = example_plan.read("fi").data["tables"]
    for party in tables["party"]:
        party["short_name"] = "pitkä " * 20_000
    assert len(handout(state_of(tables), "schedule").pages) < 24


@pytest.mark.soak
@pytest.mark.parametrize(("table", "field"), [(table, field) for table, fields in PRINTED.items() for field in fields])
@pytest.mark.parametrize("unit", ["W", "sana ", "\n", "<b>&", "\U0001f600"])
def test_a_hundred_thousand_of_any_sign_in_any_field_print(table: str, field: str, unit: str) -> None:
    tables = example_plan.read("fi").data["tables"]
    tables[table][0][field] = (unit * 100_000)[:100_000]
    assert handout(state_of(tables), "plan").pages
