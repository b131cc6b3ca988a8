import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.effects import Effect
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party, Plan
from soteplan.domain.schedule import Action, Package
from soteplan.figures.columns import CardOptions, effects, packages
from soteplan.figures.shapes import Box, Figure, Key, Rect
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

HOSTILE = ["", "Nimi", "x" * 500, "<b>&amp;</b>\x00\ud800", "שלום 漢字 🙂", "sana " * 100]


def places(figure: Figure, table: str) -> list[Rect]:
    return [target.bounds for target in figure.targets() if target.key.table == table]


def test_every_action_stands_under_its_package() -> None:
    figure = packages(example(), LABELS, METER)
    assert len(places(figure, "action")) == 22
    heads = {rect.x for rect in places(figure, "package")}
    assert {rect.x for rect in places(figure, "action")} <= heads


def test_what_is_common_to_all_stands_across_the_width() -> None:
    figure = packages(example(), LABELS, METER)
    common = places(figure, "package")[-1]
    assert common.width == figure.width
    assert common.y > max(rect.bottom for rect in places(figure, "action"))


def test_cards_do_not_overlap_and_texts_fit() -> None:
    for draw in (packages, effects):
        figure = draw(example(), LABELS, METER)
        assert overlapping(target.bounds for target in figure.targets()) == []
        assert too_wide(figure) == []
        assert outside(figure) == []


def test_effects_without_a_package_come_last() -> None:
    assert len(places(effects(example(), LABELS, METER), "effect")) == 14


def test_nothing_to_show_is_an_empty_figure() -> None:
    for draw in (packages, effects):
        assert draw(state_of(), LABELS, METER).is_empty


def test_a_package_without_actions_keeps_its_column() -> None:
    rows = [Package("p", title="P"), Package("q", title="Q"), Action("a", package_id="p", title="A")]
    figure = packages(state_of(*rows), LABELS, METER)
    assert [rect.width for rect in places(figure, "package")] == [396, 396]


def actions(count: int, package: str = "p", **fields: object) -> list[Action]:
    return [
        Action(f"{package}.{n}", package, code=f"TP{n}", title=f"Toimi {n}", position=f"{n:03}", **fields)  # type: ignore[arg-type]
        for n in range(count)
    ]


@pytest.mark.parametrize(("count", "rows"), [(1, 1), (4, 1), (5, 2), (12, 3)])
def test_many_packages_stand_in_rows_of_columns_that_are_never_too_narrow(count: int, rows: int) -> None:
    plan = [Package(f"p{n}", title="Paketti", position=f"{n:02}") for n in range(count)]
    plan_actions = [action for n in range(count) for action in actions(4, f"p{n}")]
    figure = packages(state_of(*plan, *plan_actions), LABELS, METER)
    heads = places(figure, "package")
    assert len({rect.y for rect in heads}) == rows
    assert all(rect.width >= 176 for rect in (*heads, *places(figure, "action")))
    assert overlapping(target.bounds for target in figure.targets()) == []
    assert outside(figure) == []


def test_in_a_wide_column_actions_stand_side_by_side_in_order() -> None:
    figure = packages(state_of(Package("p", title="P"), *actions(6)), LABELS, METER)
    stood = places(figure, "action")
    assert len({rect.x for rect in stood}) == 4
    assert stood == sorted(stood, key=lambda rect: (rect.x, rect.y))


def test_states_are_told_by_sign_and_word_and_counted_once_something_has_begun() -> None:
    begun = state_of(Package("p", title="P"), *actions(2), Action("x", "p", title="X", state="done"))
    found = texts(packages(begun, LABELS, METER))
    assert [text for text in found if text.startswith("✓")] == ["✓ state done", "✓"]
    assert {"state not_started 2", "state done 1"} <= set(found)
    waiting = texts(packages(state_of(Package("p", title="P"), *actions(2)), LABELS, METER))
    assert not any("not_started" in text for text in waiting)


def test_an_action_whose_end_has_passed_is_late() -> None:
    plan = Plan("plan", status_date="2021-06-01")
    late = Action("a", "p", title="A", end_date="2021-05-31", state="under_way")
    done = Action("b", "p", title="B", end_date="2021-05-31", state="done")
    found = texts(packages(state_of(plan, Package("p", title="P"), late, done), LABELS, METER))
    assert {"late 1", "state done 1"} <= set(found)


def test_an_action_tells_its_dates_and_an_owner_of_its_own_where_there_is_room() -> None:
    people = [Party("o", title="Omistaja"), Party("q", title="Toinen")]
    rows = [
        Package("p", title="P", owner_id="q"),
        *actions(1, owner_id="o", start_date="2021-01-01", end_date="2021-02-01"),
    ]
    found = texts(packages(state_of(*people, *rows), LABELS, METER))
    assert {"Toinen", "2021-01-01–2021-02-01 · Omistaja"} <= set(found)
    bare = packages(state_of(*people, *rows), LABELS, METER, 808, CardOptions(dates=False, owners=False))
    assert not {"Toinen", "Omistaja"} & set(texts(bare))


def test_an_effect_names_the_goal_it_serves() -> None:
    rows = [Package("p", title="P"), Goal("g", code="1.2", title="Tavoite"), Effect("e", "p", "g", "Vaikutus")]
    assert "→ 1.2 Tavoite" in texts(effects(state_of(*rows), LABELS, METER))


def test_cards_that_are_not_lit_step_back() -> None:
    state = state_of(Package("p", title="P"), *actions(2))
    figure = packages(state, LABELS, METER, 808, CardOptions(lit=frozenset({Key("action", "p.0")})))
    assert {shape.key for shape in figure.shapes if isinstance(shape, Box) and shape.stroke == "accent"} == {
        Key("action", "p.0")
    }


@given(
    st.lists(st.integers(0, 30), max_size=14), st.sampled_from([400.0, 808.0, 1190.0, 1760.0]), st.sampled_from(HOSTILE)
)
def test_any_packages_keep_their_cards_apart_and_their_texts_inside(
    counts: list[int], width: float, title: str
) -> None:
    plan = [Package(f"p{n}", title=title, code="TPK", position=f"{n:02}") for n in range(len(counts))]
    rows = [row for n, count in enumerate(counts) for row in actions(count, f"p{n}", state="under_way")]
    figure = packages(state_of(*plan, *rows), LABELS, METER, width)
    assert len(places(figure, "action")) == sum(counts)
    assert overlapping(target.bounds for target in figure.targets()) == []
    assert too_wide(figure) == []
    assert outside(figure) == []
