from soteplan.domain.schedule import Action, Package
from soteplan.figures.columns import effects, packages
from soteplan.figures.shapes import Figure, Rect
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, too_wide


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
