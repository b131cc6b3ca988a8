"""The logical framework on paper, read back from the PDF."""

from __future__ import annotations

import math

import pytest

from soteplan.domain.logframe import matrix
from soteplan.domain.state import PlanState
from tests import example_plan
from tests.reports.printed import Printed, example, handout, squeezed, state_of

pytestmark = pytest.mark.usefixtures("qapp")

A3 = (1191, 842)  # points


def many(actions: int, text: str = "Toimenpide") -> PlanState:
    """The example with as many actions, all of which serve the first benefit goal."""
    tables = example_plan.read("fi").data["tables"]
    goal = next(row for row in tables["goal"] if row["kind"] == "benefit_goal")
    one, link = tables["action"][0], tables["action_goal"][0]
    tables["action"] = [
        {**one, "id": f"a{n:02}", "code": f"T{n:02}", "title": f"{text} {n:02}"} for n in range(actions)
    ]
    tables["action_goal"] = [
        {**link, "id": f"l{n:02}", "action_id": f"a{n:02}", "goal_id": goal["id"]} for n in range(actions)
    ]
    return state_of(tables)


def sizes(document: Printed) -> set[tuple[int, int]]:
    return {(round(page.mediabox.width), round(page.mediabox.height)) for page in document.reader.pages}


@pytest.mark.parametrize("language", ["fi", "en"])
def test_every_row_of_the_matrix_is_printed_on_a3(language: str) -> None:
    state = example(language)
    document, found = handout(state, "logframe", language), matrix(state)
    text = squeezed(document.text)
    for entry in (*found.goals(), *found.activities()):
        assert squeezed(entry.row.title) in text
        assert squeezed(entry.row.assumption) in text
        assert all(squeezed(i.title) in text and squeezed(i.source) in text for i in entry.indicators)
    assert sizes(document) == {A3}


def test_values_are_printed_with_their_units() -> None:
    text = squeezed(handout(example(), "logframe").text)
    assert "21→7vrk" in text
    assert "0→−33%" in text


def test_sixty_activities_have_heads_and_levels_on_every_page() -> None:
    document = handout(many(60), "logframe", "en")
    assert len(document.pages) > 1
    assert all("Intervention logic" in page and "Sources of verification" in page for page in document.pages)
    assert all("Activities" in page for page in document.pages[1:])
    assert "continued" in document.pages[-1]
    printed = [f"Toimenpide {n:02}" for n in range(60)]
    assert [document.text.count(title) for title in printed] == [1] * 60


def test_nothing_is_set_under_seven_points() -> None:
    sizes: list[float] = []

    def visit(text: str, outer: list[float], matrix: list[float], _font: object, size: float) -> None:
        if text.strip():
            area = [abs(m[0] * m[3] - m[1] * m[2]) for m in (outer, matrix)]
            sizes.append(size * math.sqrt(area[0] * area[1]))

    for page in handout(example(), "logframe").reader.pages:
        page.extract_text(visitor_text=visit)
    assert 7 <= min(sizes) < max(sizes) == 18


def test_an_empty_plan_says_what_is_missing_on_one_sheet() -> None:
    document = handout(PlanState(), "logframe", "en")
    assert len(document.pages) == 1
    assert "The plan has no goals or actions for the logical framework yet." in document.text


def test_an_assumption_longer_than_a_page_is_printed_whole() -> None:
    tables = example_plan.read("fi").data["tables"]
    goal = next(row for row in tables["goal"] if row["kind"] == "benefit_goal")
    goal["assumption"] = "pitkä oletus " * 3_000
    assert squeezed(handout(state_of(tables), "logframe").text).count("pitkäoletus") == 3_000


def test_it_is_a_part_of_its_own_in_the_bookmarks() -> None:
    assert handout(example(), "logframe", "en").outline() == [(0, "Logical framework", 1)]
