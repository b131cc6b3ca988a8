from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.entities import ENTITIES
from soteplan.domain.goals import ScopeItem
from soteplan.domain.order import keys
from soteplan.domain.plan import Party, Plan
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.context import scope_diagram
from soteplan.figures.context_parts import KINDS
from soteplan.figures.shapes import Box, Figure, Line, Rect, Text
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

PLAN = Plan("plan", title="The plan", start_date="2020-01-01", end_date="2022-12-31", applicant_id="o")
OWNER = Party("o", title="Päijät-Hämeen hyvinvointiyhtymä")
EVERY = tuple(ENTITIES["scope_item"].by_name["kind"].choices)


def item(row_id: str, kind: str = "parallel_project", **values: object) -> ScopeItem:
    return ScopeItem(row_id, kind=kind, title=f"Title {row_id}", **values)  # type: ignore[arg-type]


def cards(figure: Figure) -> dict[str, Rect]:
    return {target.key.row_id: target.bounds for target in figure.targets()}


def project(figure: Figure) -> Rect:
    return next(shape.bounds for shape in figure.shapes if isinstance(shape, Box) and shape.fill == "accent_tint")


def arrows(figure: Figure) -> list[Line]:
    return [shape for shape in figure.shapes if isinstance(shape, Line) and shape.key is not None]


@st.composite
def scopes(draw: st.DrawFn) -> PlanState:
    """Up to 60 things of some of the kinds, some with what they exchange."""
    count = draw(st.integers(1, 60))
    seed = draw(st.randoms(use_true_random=False))
    kinds = draw(st.lists(st.sampled_from(EVERY), min_size=1, unique=True))

    def words(most: int) -> str:
        return ("sana " * seed.randrange(most)).strip()

    rows = [
        ScopeItem(
            str(number), kind=seed.choice(kinds), title=f"Asia {words(9)}", position=position, brings=words(14),
            receives=words(14), organisation_id="o" if seed.random() < 0.5 else None,
            package_id="k" if seed.random() < 0.3 else None,
        )
        for number, position in enumerate(keys(count))
    ]  # fmt: skip
    return state_of(PLAN, OWNER, Package("k", code="TPK1", title="K"), *rows)


@given(scopes(), st.sampled_from([None, 300.0, 1500.0]))
def test_everything_is_drawn_once_and_nothing_covers_another(state: PlanState, width: float | None) -> None:
    figure = scope_diagram(state, LABELS, METER, width)
    places = cards(figure)
    assert set(places) == {row.id for row in state.rows(ScopeItem)}
    assert overlapping([*places.values(), project(figure)]) == []
    assert too_wide(figure) == []
    assert outside(figure) == []


@given(scopes())
def test_words_of_exchanges_stand_clear_of_cards_and_of_one_another(state: PlanState) -> None:
    figure = scope_diagram(state, LABELS, METER)
    solid = [*cards(figure).values(), project(figure)]
    beside = [s.bounds for s in figure.shapes if isinstance(s, Text) and s.key and s.anchor == "middle"]
    assert overlapping(beside) == []
    assert not any(text.meets(rect) for text in beside for rect in solid)


@given(scopes())
def test_every_line_runs_level_from_a_card_to_the_project(state: PlanState) -> None:
    figure = scope_diagram(state, LABELS, METER)
    places, middle = cards(figure), project(figure)
    for line in arrows(figure):
        assert line.key is not None
        card = places[line.key.row_id]
        assert {point.y for point in line.points} == {line.points[0].y}
        assert card.y < line.points[0].y < card.bottom
        assert {point.x for point in line.points} <= {card.x, card.right, middle.x, middle.right}


@given(scopes())
def test_both_sides_are_about_equally_high(state: PlanState) -> None:
    figure = scope_diagram(state, LABELS, METER)
    around = [place for row_id, place in cards(figure).items() if state.get(ScopeItem, row_id).kind in KINDS]  # type: ignore[union-attr]
    middle = project(figure)
    left, right = ([p for p in around if (p.x < middle.x) is side] for side in (True, False))
    if len(around) > 1:
        heights = [max((p.bottom for p in side), default=0) for side in (left, right)]
        tallest = max(place.height for place in around)
        assert min(heights) >= 0.7 * max(heights) - tallest - 36


def test_the_26_things_of_the_example_fit_an_upright_page() -> None:
    figure = scope_diagram(example(), LABELS, METER)
    assert len(cards(figure)) == 26
    assert figure.width == 808
    assert figure.height <= 1.4 * figure.width


def test_what_it_brings_runs_towards_the_project_and_what_it_receives_away() -> None:
    figure = scope_diagram(state_of(PLAN, item("a", brings="in", receives="out")), LABELS, METER)
    card, middle = cards(figure)["a"], project(figure)
    towards, away = arrows(figure)
    assert (towards.points[0].x, towards.points[1].x, towards.arrow) == (card.right, middle.x, True)
    assert (away.points[0].x, away.points[1].x, away.arrow) == (middle.x, card.right, True)
    assert {"in", "out"} <= set(texts(figure))


def test_without_an_exchange_the_line_has_no_arrow() -> None:
    (line,) = arrows(scope_diagram(state_of(PLAN, item("a")), LABELS, METER))
    assert not line.arrow


def test_exclusions_stand_below_in_a_dashed_frame_without_lines() -> None:
    figure = scope_diagram(state_of(PLAN, item("a"), item("b", "exclusion")), LABELS, METER)
    (frame,) = [shape.bounds for shape in figure.shapes if isinstance(shape, Box) and shape.dashed and shape.width > 99]
    below = cards(figure)["b"]
    assert frame.y >= project(figure).bottom
    assert frame.holds(below.x, below.y)
    assert frame.holds(below.right, below.bottom)
    assert [line.key.row_id for line in arrows(figure) if line.key] == ["a"]


def test_a_card_carries_the_code_of_the_action_else_of_the_package() -> None:
    rows = [
        Package("k", code="TPK1", title="K"),
        Action("t", package_id="k", code="TPK1/TP2", title="T"),
        item("a", package_id="k"),
        item("b", package_id="k", action_id="t"),
    ]
    found = texts(scope_diagram(state_of(PLAN, *rows), LABELS, METER))
    assert {"TPK1", "TPK1/TP2"} <= set(found)


def test_the_project_stands_in_the_middle_with_its_owner_and_years() -> None:
    figure = scope_diagram(state_of(PLAN, OWNER, item("a")), LABELS, METER)
    assert project(figure).centre.x == figure.width / 2
    assert {"The plan", "2020–2022"} <= set(texts(figure))


def test_a_kind_alone_is_divided_between_the_sides() -> None:
    figure = scope_diagram(state_of(PLAN, *(item(str(n), position=p) for n, p in enumerate(keys(6)))), LABELS, METER)
    lefts = sorted(place.x for place in cards(figure).values())
    assert lefts == [lefts[0]] * 3 + [lefts[-1]] * 3
    assert texts(figure).count("related_projects") == 2


def test_the_legend_names_the_kinds_that_are_used() -> None:
    found = texts(scope_diagram(state_of(PLAN, item("a"), item("b", "exclusion")), LABELS, METER))
    assert {"kind parallel_project", "kind exclusion"} <= set(found)
    assert "kind funding_call" not in found


def test_a_scope_that_is_not_described_is_an_empty_figure() -> None:
    assert scope_diagram(state_of(PLAN), LABELS, METER).is_empty
