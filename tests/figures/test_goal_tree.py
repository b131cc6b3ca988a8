from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.goals import Goal, GoalLink
from soteplan.figures.forest import Forest
from soteplan.figures.goal_tree import TreeOptions, goal_tree
from soteplan.figures.shapes import Box, Figure, Key, Line, Rect
from soteplan.figures.tree import Size
from tests.domain.plans import example, state_of
from tests.figures.forests import forests
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


def links(figure: Figure) -> list[Line]:
    return [shape for shape in figure.shapes if isinstance(shape, Line) and shape.key is not None]


@pytest.mark.parametrize("orientation", ["down", "right"])
def test_links_are_dashed_painted_before_any_box_and_run_between_the_boxes(orientation: str) -> None:
    figure = goal_tree(example(), LABELS, METER, "programme", TreeOptions(orientation))
    drawn = links(figure)
    assert len(drawn) == 4
    assert all(line.dashed and line.arrow and len(line.ends) == 2 for line in drawn)
    first_box = next(number for number, shape in enumerate(figure.shapes) if isinstance(shape, Box))
    assert all(shape not in drawn for shape in figure.shapes[first_box:])
    assert [card for card in cards(figure).values() for line in drawn if _crossed(line, card)] == []


def _crossed(line: Line, card: Rect) -> bool:
    inner = Rect(card.x + 1, card.y + 1, card.width - 2, card.height - 2)
    stretches = (Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)) for a, b in pairwise(line.points))
    return any(inner.meets(stretch) for stretch in stretches)


def test_links_beside_the_outermost_boxes_are_in_the_figure() -> None:
    joined = [GoalLink("l", "g3", "g1"), GoalLink("m", "g2", "g1")]
    figure = drawn(goal(1), goal(2, 1), goal(3, 1), *joined)
    assert all(0 <= p.x <= figure.width and 0 <= p.y <= figure.height for line in links(figure) for p in line.points)


def test_the_legend_names_the_kinds_that_occur() -> None:
    figure = drawn(goal(1, kind="spearhead"), goal(2, 1, kind="result_area"), goal(3, 1, kind="result_area"))
    assert texts(figure)[-2:] == ["kind spearhead", "kind result_area"]
    alone = drawn(goal(1, kind="spearhead"))
    assert "kind spearhead" not in texts(alone)[-1:]
    assert texts(drawn(goal(1, kind="spearhead"), goal(2, 1), legend=False))[-1] == "Tavoite"


def test_goals_that_are_not_lit_step_back_with_their_connectors() -> None:
    figure = drawn(goal(1), goal(2, 1), goal(3, 1), goal(4, 3), lit=frozenset({Key("goal", "g1"), Key("goal", "g2")}))
    lit = {
        shape.key.row_id for shape in figure.shapes if isinstance(shape, Box) and shape.stroke == "accent" if shape.key
    }
    assert lit == {"g1", "g2"}
    bright = {line.ends for line in figure.shapes if isinstance(line, Line) and line.colour == "ink2"}
    assert all(ends[0].row_id == "g1" and Key("goal", "g2") in ends for ends in bright)
    assert bright


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


@given(forests(), st.sampled_from(["down", "right"]), st.randoms(use_true_random=False), st.booleans())
def test_random_trees_with_hostile_titles_keep_their_boxes_apart_and_their_texts_inside(
    trees: Forest, orientation: str, seed: Random, folded: bool
) -> None:
    parents = {kid: int(node) for node, kids in trees.children.items() for kid in kids}
    rows = [goal(int(n), parents.get(n), seed.choice(HOSTILE)) for n, _ in trees.walk()]
    closed = frozenset(f"g{n}" for n in trees.children if folded and seed.random() < 0.2)
    figure = drawn(*rows, orientation=orientation, folded=closed)
    shown = {f"g{n}" for n, _ in trees.folded({node[1:] for node in closed}).walk()}
    assert {key.row_id for key in cards(figure)} == shown
    assert overlapping(cards(figure).values()) == []
    assert too_wide(figure) == []
    assert outside(figure) == []


@pytest.mark.parametrize("orientation", ["down", "right"])
def test_three_hundred_goals_fill_a_page_rather_than_a_line(orientation: str) -> None:
    rows = [goal(0), *(goal(n, 0) for n in range(1, 6)), *(goal(n, 1 + n % 5) for n in range(6, 50))]
    rows += [goal(n, 6 + n % 44) for n in range(50, 300)]
    figure = drawn(*rows, orientation=orientation)
    assert 0.4 < figure.width / figure.height < 2.5


def test_a_small_tree_is_drawn_plainly() -> None:
    places = cards(drawn(goal(1), goal(2, 1), goal(3, 1), goal(4, 2)))
    assert places[Key("goal", "g2")].y == places[Key("goal", "g3")].y


def test_a_folded_goal_says_how_many_are_under_it() -> None:
    figure = drawn(goal(1, code="1"), goal(2, 1), goal(3, 2), folded=frozenset({"g1"}))
    assert list(cards(figure)) == [Key("goal", "g1")]
    assert "1 · +2" in texts(figure)


def test_goals_without_a_tree_stand_in_lines() -> None:
    places = list(cards(drawn(*(goal(n) for n in range(6)))).values())
    assert places[0].y == places[3].y < places[4].y
    assert places[4].x == places[0].x


@pytest.mark.parametrize(("room", "abreast"), [((560, 560), 2), ((1200, 400), 5), ((10, -5), 1)])
def test_goals_without_a_tree_stand_so_that_a_window_shows_them_largest(
    room: tuple[float, float], abreast: int
) -> None:
    figure = drawn(*(goal(number) for number in range(8)), room=Size(*room))
    assert len({rect.x for rect in cards(figure).values()}) == abreast


def test_a_family_on_one_line_stands_where_those_on_several_do() -> None:
    """Left to right a connector leaves the middle of a box, and all boxes of a level begin alike."""
    many = [goal(10 + number, 1) for number in range(60)]
    figure = drawn(goal(1), goal(2), *many, goal(91, 2), goal(92, 2), orientation="right", shape=1.0)
    places = {key.row_id: rect for key, rect in cards(figure).items()}
    assert len({rect.y for node, rect in places.items() if node in ("g91", "g92")}) == 1
    assert places["g91"].x == min(places[row.id].x for row in many)
    leaving = [shape.points[0] for shape in figure.shapes if isinstance(shape, Line) and shape.points[0].x == 200]
    assert [point.y for point in leaving] == [pytest.approx(places[node].centre.y) for node in ("g1", "g2")]


def test_an_empty_tree_is_an_empty_figure() -> None:
    assert drawn().is_empty


def test_the_description_names_every_goal() -> None:
    figure = goal_tree(example(), LABELS, METER, "project")
    assert "3.4" in figure.description
    assert figure.title == "tree project"
