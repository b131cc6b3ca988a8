from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.choices import STATES
from soteplan.domain.goals import Goal
from soteplan.domain.order import keys
from soteplan.domain.plan import Party, Plan
from soteplan.domain.state import PlanState
from soteplan.figures.lane_cards import TOGETHER
from soteplan.figures.lanes import LEAST_CARD, MOST_CARD, LaneOptions, process_goals, process_lanes
from soteplan.figures.shapes import Box, Figure, Key, Rect
from soteplan.figures.tokens import GRID
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

PLAN = Plan("plan", title="P", start_date="2020-01-01", end_date="2022-12-31", status_date="2021-11-15")
NARROW = LaneOptions(560, grow=False)


def goal(row_id: str, year: int | None = 2021, parent: str | None = None, **values: object) -> Goal:
    return Goal(row_id, tree="process", title=row_id, year=year, parent_id=parent, **values)  # type: ignore[arg-type]


def cards(figure: Figure) -> dict[str, Rect]:
    return {target.key.row_id: target.bounds for target in figure.targets()}


@st.composite
def plans(draw: st.DrawFn) -> PlanState:
    """Up to 80 goals of some years and none, some of them under others."""
    count = draw(st.integers(1, 80))
    seed = draw(st.randoms(use_true_random=False))
    rows = [
        Goal(
            str(number), tree="process", title="sana " * seed.randrange(1, 12), code=f"P{number}" * seed.randrange(2),
            year=seed.choice([2019, 2020, 2021, 2022, 2031, None]), state=seed.choice(list(STATES)), position=position,
            parent_id=str(seed.randrange(number)) if number and seed.random() < 0.4 else None,
            owner_id="o" if seed.random() < 0.5 else None,
        )
        for number, position in enumerate(keys(count))
    ]  # fmt: skip
    return state_of(PLAN, Party("o", title="Päijät-Hämeen hyvinvointiyhtymä"), *rows)


@given(plans(), st.sampled_from([LaneOptions(), NARROW, LaneOptions(1900, grow=False)]))
def test_every_goal_has_one_card_in_the_lane_of_its_year_and_none_covers_another(
    state: PlanState, options: LaneOptions
) -> None:
    lanes = process_lanes(state, LABELS, METER, options)
    places = cards(lanes.figure)
    assert set(places) == {row.id for row in state.rows(Goal)}
    assert overlapping(places.values()) == []
    assert too_wide(lanes.figure) == []
    assert outside(lanes.figure) == []
    for row in state.rows(Goal):
        lane, card = lanes.places[row.year], places[row.id]
        assert lane.x < card.x
        assert card.right < lane.right
        assert lane.y < card.y
        assert card.bottom < lane.bottom
    assert overlapping(lanes.places.values()) == []


@given(plans())
def test_the_figure_of_many_goals_is_no_higher_than_a_page_is(state: PlanState) -> None:
    figure = process_goals(state, LABELS, METER)
    highest = max(place.height for place in cards(figure).values())
    assert figure.height <= max(figure.width, (TOGETHER + 2) * (highest + GRID) + 200)


def test_years_stand_in_order_and_what_has_none_last() -> None:
    lanes = process_lanes(state_of(PLAN, goal("a", 2024), goal("b", None)), LABELS, METER)
    assert list(lanes.places) == [2020, 2021, 2022, 2024, None]
    lefts = [place.x for place in lanes.places.values()]
    assert lefts == sorted(lefts)


def test_cards_are_neither_too_narrow_to_read_nor_wider_than_a_line_of_text() -> None:
    for options in (NARROW, LaneOptions(4000)):
        widths = {place.width for place in cards(process_goals(example(), LABELS, METER, options)).values()}
        assert len(widths) == 1
        assert LEAST_CARD <= widths.pop() <= MOST_CARD


def test_a_goal_stands_moved_in_under_the_one_it_belongs_to() -> None:
    rows = [goal("a", position="1"), goal("c", position="3"), goal("b", parent="a", position="2")]
    places = cards(process_goals(state_of(PLAN, *rows), LABELS, METER))
    assert places["a"].x < places["b"].x
    assert places["a"].bottom < places["b"].y < places["c"].y


def test_a_goal_of_another_year_than_its_parent_says_where_it_belongs() -> None:
    rows = [goal("a", 2020, code="P1"), goal("b", 2021, "a", code="X7"), goal("c", 2021, "a", code="P1.2")]
    found = texts(process_goals(state_of(PLAN, *rows), LABELS, METER))
    assert "P1 › X7" in found
    assert "P1.2" in found


def test_the_cards_of_a_lane_stand_in_the_order_of_the_outline() -> None:
    rows = [goal("a", 2020, position="5"), goal("b", 2021, "a", position="9"), goal("c", 2021, position="6")]
    places = cards(process_goals(state_of(PLAN, *rows), LABELS, METER))
    assert places["b"].y < places["c"].y


def test_the_state_is_told_by_sign_and_word_and_a_year_gone_by_as_late() -> None:
    rows = [goal("a", 2020), goal("b", 2021, state="under_way"), goal("c", 2022, state="done")]
    found = texts(process_goals(state_of(PLAN, *rows), LABELS, METER))
    assert {"■ late", "● state under_way", "✓ state done"} <= set(found)


def test_the_summary_and_the_lanes_count_what_is_reached() -> None:
    found = texts(process_goals(example(), LABELS, METER))
    assert found[0] == "reached 3 8"
    assert [text for text in found if text.startswith("reached")] == [
        "reached 3 8", "reached 3 3", "reached 0 3", "reached 0 2"
    ]  # fmt: skip


def test_the_year_of_the_status_date_is_marked_as_now() -> None:
    assert "now 2021-11-15" in texts(process_goals(example(), LABELS, METER))
    undated = state_of(goal("a"))
    assert not any(text.startswith("now") for text in texts(process_goals(undated, LABELS, METER)))


def test_an_owner_stands_on_the_card() -> None:
    rows = [Party("o", title="Long name", short_name="Short"), goal("a", owner_id="o")]
    assert "Short" in texts(process_goals(state_of(*rows), LABELS, METER))


def test_the_legend_explains_the_states_that_are_used() -> None:
    shown = texts(process_goals(state_of(goal("a", state="done"), goal("b", state="paused")), LABELS, METER))
    assert {"state done", "state paused"} <= set(shown)
    assert "state dropped" not in shown


def test_a_place_across_the_figure_is_in_the_nearest_lane() -> None:
    lanes = process_lanes(example(), LABELS, METER)
    places: Mapping[int | None, Rect] = lanes.places
    assert [lanes.year_at(place.centre.x) for place in places.values()] == [2020, 2021, 2022]
    assert (lanes.year_at(-50), lanes.year_at(99_999)) == (2020, 2022)


def test_without_process_goals_there_is_nothing_to_draw() -> None:
    lanes = process_lanes(state_of(PLAN), LABELS, METER)
    assert lanes.figure.is_empty
    with pytest.raises(ValueError, match="empty"):
        lanes.year_at(0)


def test_a_ring_of_parents_is_drawn_once() -> None:
    figure = process_goals(state_of(goal("a", parent="b"), goal("b", parent="a")), LABELS, METER)
    assert set(cards(figure)) == {"a", "b"}


def test_each_card_has_the_colour_of_its_state_at_its_edge() -> None:
    figure = process_goals(state_of(goal("a", state="done")), LABELS, METER)
    edges = [shape for shape in figure.shapes if isinstance(shape, Box) and shape.key == Key("goal", "a")]
    assert edges[1].fill == "ok"


def test_lanes_reach_down_as_far_as_they_are_asked_to() -> None:
    plain = process_goals(example(), LABELS, METER)
    high = process_lanes(example(), LABELS, METER, LaneOptions(height=700))
    assert plain.height < high.figure.height == 700
    assert cards(plain) == cards(high.figure)


def test_what_was_given_up_is_counted_apart() -> None:
    rows = [goal("a", state="done"), goal("b", state="dropped"), goal("c", 2022, state="dropped")]
    found = texts(process_goals(state_of(PLAN, *rows), LABELS, METER))
    assert found[0] == "reached 1 1, given_up 2"
    assert "given_up 1" in found
