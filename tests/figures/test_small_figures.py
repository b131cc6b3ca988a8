"""Progress bars, key figures, and the list of all figures."""

import pytest

from soteplan.domain.plan import KeyFigure
from soteplan.figures.bars import dated_packages, progress_bars
from soteplan.figures.key_figures import key_figures
from soteplan.figures.registry import FIGURES
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, texts, too_wide


def test_each_package_with_dates_has_a_bar() -> None:
    figure = progress_bars(example(), LABELS, METER)
    assert len(figure.targets()) == 4
    assert outside(figure) == []


def test_of_many_packages_those_furthest_behind_have_a_bar() -> None:
    standings = dated_packages(example())
    figure = progress_bars(example(), LABELS, METER, most=2)
    behind = sorted(standings, key=lambda standing: standing.actual - (standing.planned or 0))[:2]
    assert {target.key.row_id for target in figure.targets()} == {standing.package_id for standing in behind}


def test_key_figures_show_a_number_or_words() -> None:
    rows = [KeyFigure("1", "Kunnat", 9, "kpl"), KeyFigure("2", "Peitto", None, "", "koko alue", 2020, "suunnitelma")]
    figure = key_figures(state_of(*rows), LABELS, METER)
    assert {"9\u00a0kpl", "Kunnat", "koko alue", "2020, suunnitelma"} <= set(texts(figure))


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("plan", ["paijat-hame.fi", "paijat-hame.en"])
def test_every_figure_of_the_example_keeps_its_texts_in_their_room(name: str, plan: str) -> None:
    figure = FIGURES[name].draw(example(plan), LABELS, METER)
    assert too_wide(figure) == []
    assert outside(figure) == []
    assert figure.title
    assert figure.description or figure.is_empty


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_of_an_empty_plan_can_be_drawn(name: str) -> None:
    figure = FIGURES[name].draw(state_of(), LABELS, METER)
    assert figure.width >= 0
    assert outside(figure) == []
