import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.goals import Goal, GoalLink
from soteplan.figures.goal_tree import TreeOptions, goal_tree
from soteplan.figures.shapes import Box, Curve, Figure, Key, Rect
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

HOSTILE = ["", "x" * 5000, "<b>&amp;</b>\x00\ud800", "שלום 漢字 🙂", "a\nb\tc", "\u202eabc", "sana " * 500]


def goal(number: int, parent: int | None = None, title: str = "Tavoite", **fields: object) -> Goal:
    under = None if parent is None else f"g{parent}"
    position = f"{number:04}"
    return Goal(f"g{number}", tree="programme", parent_id=under, title=title, position=position, **fields)  # type: ignore[arg-type]


def cards(figure: Figure) -> dict[Key, Rect]:
    return {target.key: target.bounds for target in figure.targets() if target.key.table == "goal"}


def drawn(*rows: Goal | GoalLink, **options: object) -> Figure:
    return goal_tree(state_of(*rows), LABELS, METER, "programme", TreeOptions(**options))  # type: ignore[arg-type]


def test_the_programme_tree_shows_its_goals_and_lights_up_the_delivered_part() -> None:
    figure = goal_tree(example(), LABELS, METER, "programme")
    assert len(cards(figure)) == 14
    lit = [shape for shape in figure.shapes if isinstance(shape, Box) and shape.stroke == "accent" and shape.key]
    assert len(lit) == 4
    assert sum(text.startswith("in_project") for text in texts(figure)) == 4
    assert "delivered" in texts(figure)


def test_links_are_dashed_curves_painted_before_any_box() -> None:
    figure = goal_tree(example(), LABELS, METER, "programme")
    curves = [number for number, shape in enumerate(figure.shapes) if isinstance(shape, Curve)]
    boxes = [number for number, shape in enumerate(figure.shapes) if isinstance(shape, Box)]
    assert len(curves) == 4
    assert max(curves) < min(boxes)
    assert all(shape.dashed and shape.arrow for shape in figure.shapes if isinstance(shape, Curve))


def test_links_to_goals_of_other_trees_are_left_out() -> None:
    other = Goal("other", tree="benefit", title="Hyöty")
    figure = drawn(goal(1), goal(2, 1))
    linked = goal_tree(state_of(goal(1), goal(2, 1), other, GoalLink("l", "g2", "other")), LABELS, METER, "programme")
    assert linked.shapes == figure.shapes


@pytest.mark.parametrize("orientation", ["down", "right"])
@pytest.mark.parametrize("tree", ["programme", "project", "benefit", "process"])
def test_no_box_covers_another_and_no_text_leaves_its_box(tree: str, orientation: str) -> None:
    figure = goal_tree(example(), LABELS, METER, tree, TreeOptions(orientation))
    assert overlapping(cards(figure).values()) == []
    assert too_wide(figure) == []
    assert outside(figure) == []


@given(st.data(), st.integers(1, 120))
def test_random_trees_with_hostile_titles_stay_in_order(data: st.DataObject, count: int) -> None:
    parents = [data.draw(st.integers(0, count)) for _ in range(count)]
    rows = [goal(n, parent, data.draw(st.sampled_from(HOSTILE))) for n, parent in enumerate(parents)]
    figure = drawn(*rows)
    assert len(cards(figure)) == count
    assert overlapping(cards(figure).values()) == []
    assert too_wide(figure) == []


def test_a_folded_goal_says_how_many_are_under_it() -> None:
    figure = drawn(goal(1, code="1"), goal(2, 1), goal(3, 2), folded=frozenset({"g1"}))
    assert list(cards(figure)) == [Key("goal", "g1")]
    assert "1 · +2" in texts(figure)


def test_goals_without_a_tree_stand_in_lines() -> None:
    places = list(cards(drawn(*(goal(n) for n in range(6)))).values())
    assert places[0].y == places[3].y < places[4].y
    assert places[4].x == places[0].x


def test_an_empty_tree_is_an_empty_figure() -> None:
    assert drawn().is_empty


def test_the_description_names_every_goal() -> None:
    figure = goal_tree(example(), LABELS, METER, "project")
    assert "3.4" in figure.description
    assert figure.title == "tree project"
