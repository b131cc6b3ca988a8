"""Goals and actions joined to the benefit goals that they serve: the links of the plan, and where they are drawn."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.link_cards import DiagramOptions
from soteplan.figures.link_diagram import actions_to_benefits, actions_to_goals, goals_to_benefits
from soteplan.figures.link_layout import Span, Tie, place_targets, rising
from soteplan.figures.registry import FIGURES
from soteplan.figures.shapes import Box, Curve, Figure, Key, Rect
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

# The source's sections 2.1.1-2.1.5 and 3.2.1-3.2.5.
ACTIONS = {
    "1": "1/2 2/8 4/3",
    "2": "1/3 2/6 2/7 2/9 3/1 4/2",
    "3": "2/1 2/3 3/2 3/6",
    "4": "1/1 2/4 2/5 3/3 4/1",
    "5": "1/4 2/2 3/4 3/7",
}
LANGUAGES = ["paijat-hame.fi", "paijat-hame.en"]
HOSTILE = ["", "x" * 2000, "<b>&amp;</b>\x00\ud800", "שלום 漢字 🙂", "a\nb\tc", "sana " * 200]


def curves(figure: Figure) -> list[Curve]:
    return [shape for shape in figure.shapes if isinstance(shape, Curve)]


def cards(figure: Figure, *tables: str) -> dict[Key, Rect]:
    return {target.key: target.bounds for target in figure.targets() if target.key.table in tables}


def served(state: PlanState, figure: Figure) -> dict[str, list[str]]:
    """Codes of the sources by the code of the benefit goal that the drawn links lead to."""
    found: dict[str, list[str]] = {}
    for curve in curves(figure):
        source, target = (state.find(*end) for end in curve.ends)
        assert source is not None
        assert target is not None
        found.setdefault(target.code, []).append(source.code)
    return found


def linked(pairs: list[tuple[int, int]], sources: int, targets: int, title: str = "Otsikko") -> PlanState:
    """Goals under three upper ones, benefit goals, and links between them by their numbers."""
    upper = [Goal(f"u{n}", kind="top_goal", code=str(n), title=title, position=f"a{n}") for n in range(3)]
    goals = [
        Goal(f"g{n}", parent_id=f"u{n % 3}", code=f"{n % 3}.{n}", title=title, position=f"b{n:04}")
        for n in range(sources)
    ]
    benefits = [
        Goal(f"t{n}", tree="benefit", kind="benefit_goal", code=str(n + 1), title=title, position=f"c{n:04}")
        for n in range(targets)
    ]
    links = [GoalLink(f"l{n}", f"g{s}", f"t{t}") for n, (s, t) in enumerate(pairs)]
    return state_of(*upper, *goals, *benefits, *links)


@pytest.mark.parametrize("plan", LANGUAGES)
def test_the_goals_of_the_example_serve_what_the_source_says(plan: str) -> None:
    state = example(plan)
    figure = FIGURES["F7"].draw(state, LABELS, METER)
    found = served(state, figure)
    assert [len(found[code]) for code in "12345"] == [3, 2, 2, 4, 4]
    assert sorted(code for codes in found.values() for code in codes) == sorted(
        goal.code for goal in state.where(Goal, "tree", "project") if goal.kind == "goal"
    )
    assert [text for text in texts(figure) if text.endswith(" goals")] == [f"{n} goals" for n in (3, 2, 2, 4, 4)]


@pytest.mark.parametrize("plan", LANGUAGES)
def test_the_actions_of_the_example_serve_what_the_source_says(plan: str) -> None:
    state = example(plan)
    figure = FIGURES["F10"].draw(state, LABELS, METER)
    found = served(state, figure)
    numbers = {target: {"/".join(filter(str.isdigit, code)) for code in codes} for target, codes in found.items()}
    assert numbers == {target: set(codes.split()) for target, codes in ACTIONS.items()}
    assert [len(found[code]) for code in "12345"] == [3, 6, 4, 5, 4]
    assert [text for text in texts(figure) if text.endswith(" actions")] == [f"{n} actions" for n in (3, 6, 4, 5, 4)]


def test_each_link_is_one_curve_with_its_own_row() -> None:
    state = example()
    drawn = [curve.key for curve in curves(actions_to_benefits(state, LABELS, METER))]
    assert sorted(drawn) == sorted(Key("action_goal", link.id) for link in state.rows(ActionGoal))  # type: ignore[type-var]


def test_a_source_carries_the_number_of_each_target() -> None:
    state = linked([(0, 0), (0, 1), (1, 1)], 2, 2)
    figure = goals_to_benefits(state, LABELS, METER)
    chips = [target.text for target in figure.targets() if target.key.table == "goal_link"]
    assert chips == ["1", "2", "2"]


def test_every_package_heads_its_actions() -> None:
    figure = actions_to_benefits(example(), LABELS, METER)
    tables = [target.key.table for target in figure.targets() if target.key.table in ("package", "action")]
    assert Counter(tables) == {"package": 4, "action": 22}
    assert tables[0] == "package"


def test_heads_can_be_left_out() -> None:
    figure = actions_to_benefits(example(), LABELS, METER, DiagramOptions(groups=False))
    assert cards(figure, "package") == {}
    assert len(curves(figure)) == 22


def test_an_upper_goal_that_serves_something_is_a_card() -> None:
    state = linked([(0, 0)], 1, 1)
    upper = state_of(*state.rows(Goal), GoalLink("own", "u0", "t0"), *state.rows(GoalLink))
    assert {curve.ends[0].row_id for curve in curves(goals_to_benefits(upper, LABELS, METER))} == {"u0", "g0"}


def test_links_to_goals_of_other_trees_are_left_out() -> None:
    rows = [Package("p"), Action("a", "p", title="A"), Goal("g", title="G"), ActionGoal("l", "a", "g")]
    benefit = Goal("b", tree="benefit", kind="benefit_goal", title="B")
    assert curves(actions_to_benefits(state_of(*rows, benefit), LABELS, METER)) == []


def test_a_cross_cutting_goal_stands_there_once_it_is_served() -> None:
    goals = [Goal("g", title="G"), Goal("b", tree="benefit", kind="cross_cutting", title="B")]
    assert goals_to_benefits(state_of(*goals), LABELS, METER).is_empty
    served_too = goals_to_benefits(state_of(*goals, GoalLink("l", "g", "b")), LABELS, METER)
    assert len(curves(served_too)) == 1


def test_what_is_not_lit_steps_back() -> None:
    state = example()
    lit = frozenset(curves(goals_to_benefits(state, LABELS, METER))[0].ends)
    figure = goals_to_benefits(state, LABELS, METER, DiagramOptions(lit=lit))
    bright = [curve for curve in curves(figure) if not curve.colour.endswith("soft")]
    assert [frozenset(curve.ends) for curve in bright] == [lit]
    outlined = {s.key for s in figure.shapes if isinstance(s, Box) and s.stroke == "accent"}
    assert outlined == lit


def test_the_description_says_how_many_serve_each_and_who() -> None:
    figure = goals_to_benefits(linked([(0, 0), (1, 0)], 2, 1, "Nimi"), LABELS, METER)
    assert figure.description == "1 Nimi: 2 goals. 0.0 Nimi → 1. 1.1 Nimi → 1."


@st.composite
def link_sets(draw: st.DrawFn) -> PlanState:
    """Up to 300 goals, 40 benefit goals and 300 links between them, some of them twice."""
    seed = draw(st.randoms(use_true_random=False))
    sources, targets = draw(st.integers(1, 300)), draw(st.integers(1, 40))
    pairs = [(seed.randrange(sources), seed.randrange(targets)) for _ in range(draw(st.integers(0, 300)))]
    return linked(pairs, sources, targets, draw(st.sampled_from(["Tavoite", "Pitkä nimi " * 9])))


@given(link_sets(), st.sampled_from([DiagramOptions(), DiagramOptions(240, 120, groups=False)]))
def test_any_links_are_drawn_once_between_cards_that_do_not_overlap(state: PlanState, options: DiagramOptions) -> None:
    figure = goals_to_benefits(state, LABELS, METER, options)
    assert overlapping(cards(figure, "goal").values()) == []
    assert too_wide(figure) == []
    assert outside(figure) == []
    assert sorted(str(curve.key) for curve in curves(figure)) == sorted(
        str(Key("goal_link", link.id)) for link in state.rows(GoalLink)
    )


@given(link_sets())
def test_links_leave_to_the_right_and_enter_from_the_left_in_order(state: PlanState) -> None:
    figure = goals_to_benefits(state, LABELS, METER)
    places = cards(figure, "goal")
    entering: dict[Key, list[Curve]] = {}
    for curve in curves(figure):
        source, target = (places[end] for end in curve.ends)
        assert (curve.start.x, curve.end.x) == (source.right, target.x)
        assert source.y <= curve.start.y <= source.bottom
        assert target.y <= curve.end.y <= target.bottom
        entering.setdefault(curve.ends[1], []).append(curve)
    for ends in entering.values():
        in_order = sorted(ends, key=lambda curve: (curve.start.y, curve.end.y))
        assert all(a.end.y < b.end.y for a, b in pairwise(in_order))


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_stays_in_its_card(title: str) -> None:
    figure = goals_to_benefits(linked([(0, 0), (0, 1), (1, 0)], 4, 3, title), LABELS, METER)
    assert too_wide(figure) == []
    assert outside(figure) == []


def test_nothing_on_one_side_is_an_empty_figure() -> None:
    assert goals_to_benefits(linked([], 3, 0), LABELS, METER).is_empty
    assert actions_to_benefits(linked([], 3, 3), LABELS, METER).is_empty


@given(st.lists(st.floats(-1000, 1000), max_size=30))
def test_rising_values_rise_and_stay_where_they_rose(values: list[float]) -> None:
    risen = rising(values)
    assert all(a <= b + 1e-6 for a, b in pairwise(risen))
    assert sum(risen) == pytest.approx(sum(values), abs=1e-6)
    assert rising(sorted(values)) == pytest.approx(sorted(values))


def test_a_target_stands_near_the_middle_of_its_sources() -> None:
    sources = [Span(100.0 * n, 40) for n in range(10)]
    low, high = (
        place_targets([60, 60], sources, [Tie(n, 0) for n in rows], 16, 940)[0].centre for rows in ((7, 8), (0, 1))
    )
    assert high < low


def test_actions_are_joined_to_the_goals_that_they_serve() -> None:
    goal = Goal("g", code="1.1", title="Goal")
    package = Package("p", code="TPK1", title="Package")
    action = Action("a", package_id="p", code="TP1", title="Action")
    benefit = Goal("b", tree="benefit", kind="benefit_goal", code="1", title="Benefit")
    links = [ActionGoal("x", action_id="a", goal_id="g"), ActionGoal("y", action_id="a", goal_id="b")]
    figure = actions_to_goals(state_of(goal, package, action, benefit, *links), LABELS, METER)
    assert [(curve.key, curve.ends) for curve in curves(figure)] == [
        (Key("action_goal", "x"), (Key("action", "a"), Key("goal", "g")))
    ]
    assert set(cards(figure, "goal")) == {Key("goal", "g")}


def test_a_goal_that_nothing_serves_is_quiet() -> None:
    state = example()
    state.table(ActionGoal).clear()
    figure = actions_to_benefits(state, LABELS, METER)
    boxes = [shape for shape in figure.shapes if isinstance(shape, Box) and shape.key]
    fills = {box.fill for box in boxes if box.key and box.key.table == "goal"}
    assert fills == {"paper", "frame"}
