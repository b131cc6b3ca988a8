"""The goals handout holds every figure of the goals, each where it can be read, and the tables of the source."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import pdfplumber
import pytest

from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.order import keys
from soteplan.domain.rows import replaced
from soteplan.domain.schedule import Action
from soteplan.domain.state import PlanState
from soteplan.figures.shapes import Figure, Text
from soteplan.reports.figures import best
from tests.domain.plans import state_of
from tests.reports.printed import Printed, example, handout, shipped, squeezed

pytestmark = pytest.mark.usefixtures("qapp")

PARTS = (
    "The project in its programme",
    "Goals of the project",
    "Benefit goals",
    "What the goals rest on",
    "What each goal serves",
    "Goals by benefit goal",
    "Work packages and their actions",
    "What each action serves",
    "Actions by benefit goal",
    "Functional effects",
    "Process goals by year",
    "The project among others",
    "Scope and related projects",
)


def goals() -> Printed:
    return shipped("goals", "en")


def smallest(printed: Printed) -> float:
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        return min(float(sign["size"]) for page in pdf.pages for sign in page.chars)


def test_every_figure_and_table_of_the_goals_has_its_heading_in_order() -> None:
    assert tuple(title for level, title, _ in goals().outline() if level == 1) == PARTS


def test_a_heading_stands_on_the_page_of_its_figure() -> None:
    for title, word in (
        ("What each goal serves", "3 goals"),
        ("What each action serves", "TPK3/TP7"),
        ("Functional effects", "TPK4"),
        ("The project among others", "Related projects"),
    ):
        page = next(page for _, name, page in goals().outline() if name == title)
        assert word in goals().pages[page - 1].replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("title", "after", "counted"),
    [
        ("Goals by benefit goal", "Work packages and their actions", "3goals 2goals 2goals 4goals 4goals"),
        ("Actions by benefit goal", "Functional effects", "3actions 6actions 4actions 5actions 4actions"),
    ],
)
def test_the_tables_count_what_serves_each_benefit_goal_as_the_source_does(
    title: str, after: str, counted: str
) -> None:
    """Sections 2.1.1 to 2.1.5 and 3.2.1 to 3.2.5 of the source."""
    text = "\n".join(goals().pages)
    table = squeezed(text[text.rindex(title) : text.rindex(after)])
    found = 0
    for count in counted.split():
        found = table.index(count, found) + 1


def test_the_tables_give_codes_titles_and_explanations_of_every_link() -> None:
    state, text = example("en"), squeezed(goals().text)
    benefits = {goal.id for goal in state.where(Goal, "tree", "benefit")}
    sources: list[tuple[Any, str]] = [
        *(
            (state.get(Goal, link.from_goal_id), link.explanation)
            for link in state.rows(GoalLink)
            if link.to_goal_id in benefits
        ),
        *(
            (state.get(Action, link.action_id), link.explanation)
            for link in state.rows(ActionGoal)
            if link.goal_id in benefits
        ),
    ]
    assert len(sources) == 15 + 22
    for source, explanation in sources:
        assert squeezed(f"{source.code} {source.title}") in text
        assert squeezed(explanation) in text


def test_nothing_is_set_under_seven_points() -> None:
    assert smallest(goals()) >= 6.99


def test_the_plan_says_in_its_goals_nothing_twice() -> None:
    outline = shipped("plan", "en").outline()
    titles = [title for level, title, _ in outline if level == 1]
    assert {"What each goal serves", "Goals by benefit goal", "Process goals by year"} <= set(titles)
    assert "What each action serves" not in titles
    assert [title for title in PARTS if titles.count(title) > 1] == []


def problems() -> PlanState:
    rows = [
        Goal("a", tree="problem", kind="problem", title="Hoitoon pääsy kestää", position="a"),
        Goal("b", tree="problem", kind="problem", title="Ajat eivät riitä", parent_id="a", position="b"),
    ]
    return state_of(*rows)


def test_the_problem_tree_is_printed_where_there_is_one() -> None:
    text = handout(problems(), "goals", "en").text
    assert "The problems behind the goals" in text
    assert "Ajat eivät riitä" in text
    assert "The problems behind the goals" not in goals().text


@cache
def large() -> PlanState:
    """A project of 300 goals on three levels, of which the lowest serve benefit goals."""
    places = list(keys(305))
    goals = [_goal(n, places[n]) for n in range(300)]
    benefits = [Goal(f"b{n}", tree="benefit", title=f"Hyöty {n + 1}", position=places[300 + n]) for n in range(5)]
    links = [
        GoalLink(f"l{n}", from_goal_id=f"t{n}", to_goal_id=f"b{n % 5}", position=places[n]) for n in range(24, 300)
    ]
    return state_of(*goals, *[replaced(goal, kind="benefit_goal") for goal in benefits], *links)


def _goal(n: int, position: str) -> Goal:
    parent = None if n < 4 else f"t{n % 4}" if n < 24 else f"t{4 + n % 20}"
    return Goal(f"t{n}", tree="project", title=f"Palvelun tavoite {n}", parent_id=parent, position=position)


@cache
def printed_large() -> Printed:
    return handout(large(), "goals", "en")


def test_a_plan_of_three_hundred_goals_prints_each_of_them_and_nothing_too_small() -> None:
    printed = printed_large()
    text = squeezed(printed.text)
    assert [goal.title for goal in large().rows(Goal) if squeezed(goal.title) not in text] == []
    assert smallest(printed) >= 6.99
    sides = {max(float(side) for side in page.mediabox[2:]) for page in printed.reader.pages}
    assert max(sides) < 1200  # no page is larger than A3


def figure(width: float, *lines: str) -> Figure:
    return Figure(width, 300, (Text(0, 0, lines, "small", width=width),), "Kuva")


def test_the_drawing_that_shows_all_on_the_smallest_page_is_chosen() -> None:
    small, cut, wide = figure(700, "koko teksti"), figure(700, "teksti…"), figure(1100, "koko teksti")
    assert best([cut, wide, small]) == ("portrait", small)
    assert best([cut, wide]) == ("landscape", wide)
    assert best([cut]) == ("portrait", cut)
    assert best([figure(9000, "koko teksti")]) is None


def test_a_tree_too_large_for_a_page_is_printed_by_its_branches() -> None:
    titles = [title for level, title, _ in printed_large().outline() if level == 1]
    assert [title for title in titles if title.startswith("Goals of the project")] == [
        "Goals of the project",
        *(f"Goals of the project: Palvelun tavoite {n}" for n in range(4)),
    ]
    assert "+74" in printed_large().pages[0]
