from soteplan.domain.goals import Goal
from soteplan.domain.schedule import Action, Package
from soteplan.figures.columns import effects, packages, process_goals
from soteplan.figures.shapes import Figure, Rect
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide


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
    assert common.bottom == figure.height


def test_cards_do_not_overlap_and_texts_fit() -> None:
    for draw in (packages, effects, process_goals):
        figure = draw(example(), LABELS, METER)
        assert overlapping(target.bounds for target in figure.targets()) == []
        assert too_wide(figure) == []
        assert outside(figure) == []


def test_effects_without_a_package_come_last() -> None:
    assert len(places(effects(example(), LABELS, METER), "effect")) == 14


def test_process_goals_stand_by_year_and_those_without_last() -> None:
    goals = [Goal("a", tree="process", title="A", year=2021), Goal("b", tree="process", title="B")]
    assert texts(process_goals(state_of(*goals), LABELS, METER)) == ["2021", "A", "no_year", "B"]


def test_nothing_to_show_is_an_empty_figure() -> None:
    for draw in (packages, effects, process_goals):
        assert draw(state_of(), LABELS, METER).is_empty


def test_a_package_without_actions_keeps_its_column() -> None:
    rows = [Package("p", title="P"), Package("q", title="Q"), Action("a", package_id="p", title="A")]
    figure = packages(state_of(*rows), LABELS, METER)
    assert [rect.width for rect in places(figure, "package")] == [396, 396]
