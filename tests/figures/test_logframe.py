"""The logical framework as a figure and as pages."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.logframe import matrix
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.logframe import LEVEL_COLOURS, logframe, logframe_pages
from soteplan.figures.shapes import Box, Figure, Key, Rect, Text
from soteplan.figures.tokens import SMALLEST_PRINT
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

WORDS = st.text("abcdefgh åä-", max_size=120)


def plan(actions: int, *, results: int = 2, text: str = "Word") -> PlanState:
    """A plan in which every action serves every result."""
    goals = [Goal(f"g{n}", tree="benefit", kind="benefit_goal", code=str(n), title=text) for n in range(results)]
    made = [
        Action(f"a{n:03}", package_id="p", code=f"TP{n}", title=text, assumption=text, position=f"{n:03}")
        for n in range(actions)
    ]
    links = [ActionGoal(f"l{a.id}{g.id}", action_id=a.id, goal_id=g.id) for a in made for g in goals]
    measured = [Indicator(f"i{g.id}{n}", goal_id=g.id, title=text, source=text) for g in goals for n in range(3)]
    return state_of(Package("p", title="Package"), *goals, *made, *links, *measured)


def targets(figure: Figure, table: str) -> list[str]:
    return [target.key.row_id for target in figure.targets() if target.key.table == table]


@pytest.mark.parametrize("name", ["paijat-hame.fi", "paijat-hame.en"])
def test_the_example_shows_every_row_of_the_matrix(name: str) -> None:
    state = example(name)
    figure, found = logframe(state, LABELS, METER), matrix(state)
    assert targets(figure, "goal") == [entry.row.id for entry in found.goals()]
    assert targets(figure, "action") == [entry.row.id for entry in found.activities()]
    measured = {i.id for entry in (*found.goals(), *found.activities()) for i in entry.indicators}
    assert set(targets(figure, "indicator")) == measured
    assert figure.smallest_type * 0.75 > SMALLEST_PRINT


def test_values_and_sources_stand_beside_their_indicator() -> None:
    goal = Goal("g", tree="benefit", kind="benefit_goal", title="Equal access")
    indicator = Indicator("i", title="Wait", goal_id="g", baseline=21, target=7, unit="days", source="Register")
    figure = logframe(state_of(goal, indicator), LABELS, METER)
    found = [shape for shape in figure.shapes if isinstance(shape, Text) and shape.key == Key("indicator", "i")]
    assert [shape.lines[0] for shape in found] == ["Wait", "21 → 7\u00a0days", "Register"]
    assert len({shape.y for shape in found}) == 1


def test_a_level_without_rows_says_so() -> None:
    figure = logframe(state_of(Goal("g", tree="benefit", kind="benefit_goal", title="Equal access")), LABELS, METER)
    assert texts(figure).count("not_stated") == 2
    assert "no_activities" in texts(figure)


def test_an_action_of_two_results_is_referred_to_under_the_second() -> None:
    figure = logframe(plan(1), LABELS, METER)
    assert [text for text in texts(figure) if text.startswith("told_under")] == ["told_under 0"]


def test_a_plan_with_nothing_for_the_matrix_has_an_empty_figure() -> None:
    figure = logframe(state_of(), LABELS, METER)
    assert figure.is_empty
    assert figure.title == "logframe"


@pytest.mark.parametrize("name", ["paijat-hame.fi", "paijat-hame.en"])
@pytest.mark.parametrize("height", [400.0, 900.0])
def test_no_row_is_cut_that_a_page_could_hold(name: str, height: float) -> None:
    whole = logframe(example(name), LABELS, METER)
    pages = logframe_pages(example(name), LABELS, METER, (height,))
    assert len(pages) == math.ceil(whole.height / height) or len(pages) > 1
    for table in ("goal", "action", "indicator"):
        assert list(dict.fromkeys(row for page in pages for row in targets(page, table))) == targets(whole, table)
    assert all(page.height <= height for page in pages)


def test_every_page_has_the_head_the_levels_and_the_group_it_goes_on_with() -> None:
    pages = logframe_pages(plan(60, results=1), LABELS, METER, (500.0,))
    assert len(pages) > 2
    for number, page in enumerate(pages):
        assert {"intervention_logic", "indicators", "sources", "assumptions", "how", "why"} <= set(texts(page))
        assert ("continued" in texts(page)) == (number > 0)
        assert "activities" in texts(page)
    assert all("0 Word" in texts(page) for page in pages)


def test_a_head_is_not_left_alone_at_the_foot_of_a_page() -> None:
    for height in range(300, 500, 16):
        for page in logframe_pages(plan(12, results=3), LABELS, METER, (float(height),)):
            rows = [s for s in page.shapes if isinstance(s, Box) and s.x > 150 and s.width > 1000]
            assert rows[-1].fill != "frame"


@given(text=WORDS, actions=st.integers(0, 12), height=st.sampled_from([300.0, 420.0, 900.0]))
def test_texts_of_any_length_stay_in_their_room(text: str, actions: int, height: float) -> None:
    for page in logframe_pages(plan(actions, text=text or "x"), LABELS, METER, (height,)):
        assert too_wide(page) == []
        assert outside(page) == []
        assert page.height <= height
        written = [s.bounds for s in page.shapes if isinstance(s, Text) and not s.upright]
        assert overlapping(Rect(b.x, b.y, b.width - 0.1, b.height - 0.1) for b in written) == []


def test_a_text_longer_than_a_page_goes_on_over_as_many_as_it_needs() -> None:
    pages = logframe_pages(plan(1, results=1, text="word " * 4_000), LABELS, METER, (400.0,))
    assert sum(text.count("word") for page in pages for text in texts(page)) >= 3 * 4_000
    assert all(page.height <= 400 for page in pages)


def test_bands_have_the_colours_of_the_legend() -> None:
    fills = [shape.fill for shape in logframe(example(), LABELS, METER).shapes if isinstance(shape, Box)]
    assert all(fills.count(f"{colour}_tint") == 2 for colour in LEVEL_COLOURS.values())
