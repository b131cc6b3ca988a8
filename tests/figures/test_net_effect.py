"""The net effect against today's growth path (F2)."""

import pytest

from soteplan.domain.budget import Funding
from soteplan.domain.effects import BenefitEstimate, Trajectory
from soteplan.domain.plan import KeyFigure
from soteplan.domain.state import PlanState
from soteplan.domain.variants import Change, changed
from soteplan.figures.net_effect import net_effect_figure
from soteplan.figures.shapes import Box, Figure, Line, Marker
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, texts, too_wide

M = 100_000_000  # cents in a million


def drawn(state: PlanState) -> Figure:
    return net_effect_figure(state, LABELS, METER)


def path(kind: str, *amounts: int) -> list[Trajectory]:
    return [Trajectory(f"{kind}{n}", kind, 2020 + n, amount) for n, amount in enumerate(amounts)]


def test_both_paths_are_lines_and_each_year_has_its_effect() -> None:
    figure = drawn(state_of(*path("growth", 10 * M, 11 * M, 12 * M), *path("programme", 10 * M, 10 * M, 9 * M)))
    assert len([shape for shape in figure.shapes if isinstance(shape, Marker)]) == 6
    assert len([shape for shape in figure.shapes if isinstance(shape, Line) and shape.width == 2]) == 2
    assert {"kind growth", "kind programme", "2020", "2022"} <= set(texts(figure))
    assert {LABELS.millions(-M), LABELS.millions(-3 * M), LABELS.millions(-4 * M)} <= set(texts(figure))


def test_without_paths_the_whole_is_drawn_to_scale_and_what_is_missing_is_said() -> None:
    figure = drawn(example())
    bars = [shape.width for shape in figure.shapes if isinstance(shape, Box)]
    assert [round(width / bars[0], 3) for width in bars] == [1, round(25.1 / 87, 3), round(12.55 / 87, 3)]
    assert not [shape for shape in figure.shapes if isinstance(shape, Marker)]
    assert {LABELS.word("missing_paths"), LABELS.word("missing_project_by_year")} <= set(texts(figure))
    assert LABELS.word("missing_paths") in figure.description


def test_what_is_supposed_stands_under_the_plans_own_to_the_same_scale() -> None:
    state = example()
    supposed = changed(state.rows(BenefitEstimate), Change(benefit=-2_000)).table
    figure = net_effect_figure(state, LABELS, METER, supposed=supposed)
    bars = [(shape.width, shape.dashed) for shape in figure.shapes if isinstance(shape, Box)]
    whole = bars[0][0] / 87
    assert [(round(width / whole, 2), dashed) for width, dashed in bars] == [
        (87, False), (25.1, False), (18.9, True), (12.55, False), (9.45, True),
    ]  # fmt: skip


def test_a_stated_effect_leads_to_the_key_figure_that_states_it() -> None:
    (figure_id,) = [row.id for row in example().rows(KeyFigure) if row.states == "programme_net"]
    assert figure_id in {target.key.row_id for target in drawn(example()).targets()}


def test_a_project_by_year_stands_in_a_row_of_its_own_with_the_grants_part() -> None:
    estimates = [
        BenefitEstimate(id=str(year), kind="estimate", benefit=3 * M, project_cost=-M, start_year=year, end_year=year)
        for year in range(2020, 2023)
    ]
    figure = drawn(state_of(*estimates, Funding(id="f", kind="state_grant", amount=3 * M // 2)))
    assert texts(figure).count(LABELS.millions(-2 * M)) == 3
    assert texts(figure).count(LABELS.millions(-M)) == 3
    assert LABELS.word("effect_project_alone") in texts(figure)


@pytest.mark.parametrize("amounts", [(0,), (5, 5), (-300, 700), (10**14,), tuple(range(0, 60 * M, 2 * M))])
def test_paths_of_any_size_stay_inside(amounts: tuple[int, ...]) -> None:
    figure = drawn(state_of(*path("growth", *amounts), *path("programme", *(amount // 2 for amount in amounts))))
    assert all(0 <= s.y <= figure.height for s in figure.shapes if isinstance(s, Marker))
    assert too_wide(figure) == []
    assert outside(figure) == []


def test_where_there_is_little_width_only_what_can_be_read_is_written() -> None:
    state = state_of(*path("growth", *range(M, 41 * M, M)), *path("programme", *([M] * 40)))
    figure = net_effect_figure(state, LABELS, METER, 380)
    assert figure.width == 380
    assert "2020" in texts(figure)
    assert "2021" not in texts(figure)
    assert LABELS.word("net_effect") not in texts(figure)
    assert LABELS.choice("trajectory", "kind", "growth") in texts(figure)  # in the legend
    assert outside(figure) == []
    few = net_effect_figure(state_of(*path("growth", 3 * M, 4 * M), *path("programme", M, M)), LABELS, METER, 380)
    assert {"2020", "2021", LABELS.word("net_effect")} <= set(texts(few))


def test_a_programme_that_costs_more_has_a_bar_too() -> None:
    figure = drawn(state_of(*path("growth", M), *path("programme", 3 * M)))
    assert [shape.width > 0 for shape in figure.shapes if isinstance(shape, Box)] == [True]
    assert LABELS.millions(2 * M) in texts(figure)


def test_a_plan_without_effects_has_no_such_figure() -> None:
    assert drawn(state_of()).is_empty
