"""Every rule of the plan check has its sentence, whole in every language."""

from __future__ import annotations

import re
from typing import Any

import pytest

from soteplan.domain.checks import RULES, SEVERITIES, VALUE_KINDS, Finding, run
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.domain.goals import Goal
from soteplan.domain.state import PlanState
from soteplan.texts import findings
from soteplan.texts.language import LOCALES, Language
from tests.example_plan import read

SAMPLES: dict[Kind, object] = {
    Kind.DATE: "2021-11-15", Kind.MONTH: "2021-11",
    Kind.MONEY: 27_140_050, Kind.INTEGER: 2021, Kind.RATE: 5_000, Kind.TEXT: "{0} <b>nimi</b>",
}  # fmt: skip


@pytest.fixture
def state() -> PlanState:
    rows = read("fi").data["tables"]
    return PlanState(lambda kind: [kind(**row) for row in rows.get(_table(kind), ())])


def _table(kind: type[Any]) -> str:
    return next(spec.table for spec in ENTITIES.values() if spec.row_type is kind)


def finding(rule: str, value: Any = ...) -> Finding:
    values = {name: SAMPLES[VALUE_KINDS.get(name, Kind.TEXT)] if value is ... else value for name in RULES[rule]}
    return Finding(rule, "warning", "goal", "nowhere", "title", values)


def test_every_rule_has_a_sentence_and_no_other() -> None:
    assert set(findings.SENTENCES) == set(RULES)


def test_every_severity_has_a_heading() -> None:
    assert set(findings.SEVERITIES) == set(SEVERITIES)


@pytest.mark.parametrize("code", LOCALES)
@pytest.mark.parametrize("rule", RULES)
def test_the_places_of_a_sentence_are_all_filled(rule: str, code: str) -> None:
    text = findings.sentence(Language(code), PlanState(), finding(rule))
    assert re.findall(r"\{[a-z_]+\}", text) == []
    assert text[-1] in ".)"


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("value", [None, "", 0], ids=["missing", "empty", "nought"])
def test_a_sentence_stands_without_its_values(rule: str, value: object) -> None:
    assert findings.sentence(Language("fi"), PlanState(), finding(rule, value))


def test_values_are_written_as_the_language_writes_them() -> None:
    values = {"name": "Avustus", "amount": 123_456_700, "ceiling": 100_000_000, "difference": 23_456_700}
    found = Finding("grant-ceiling-exceeded", "error", "grant", "x", "ceiling", values)
    assert "1\u00a0234\u00a0567\u00a0€" in findings.sentence(Language("en"), PlanState(), found)


def test_long_names_are_shortened_and_lines_joined() -> None:
    values = {"name": "rivi\n" * 100}
    text = findings.sentence(Language("en"), PlanState(), Finding("no-owner", "warning", "action", "x", "", values))
    assert "\n" not in text
    assert len(text) < 200


def test_a_finding_tells_its_row_and_field() -> None:
    goal = Goal(id="g", code="3.4", title="Tavoite")
    state = PlanState(lambda kind: [goal] if kind is Goal else [])
    found = Finding("no-owner", "warning", "goal", "g", "owner_id", {"name": "3.4 Tavoite"})
    assert findings.place(Language("en"), state, found) == "Goal 3.4 · Owner"


@pytest.mark.parametrize("code", LOCALES)
def test_what_the_check_finds_in_the_example_is_told_in_every_language(state: PlanState, code: str) -> None:
    language = Language(code)
    for found in run(state):
        assert findings.sentence(language, state, found)
        assert findings.place(language, state, found)
