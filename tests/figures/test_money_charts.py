"""The charts of the budget as figures."""

from __future__ import annotations

import pytest

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, Funding
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.figures.money_axis import axis_for
from soteplan.figures.money_charts import CHARTS, cumulated_chart, funding_chart, packages_chart, years_chart
from soteplan.figures.shapes import Box, Key, Line, Rect, Text, joined
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER


def small() -> PlanState:
    return state_of(
        Plan(id="plan", start_date="2020-01-01", end_date="2021-12-31"), Package(id="p", code="P1", title="Paketti"),
        CostCategory(id="a", title="Alfa", position="1"), CostCategory(id="b", title="Beta", position="2"),
        BudgetLine(id="1", cost_category_id="a", package_id="p", year=2020, amount=30_000_000),
        BudgetLine(id="2", cost_category_id="b", package_id="p", year=2020, amount=10_000_000),
        BudgetLine(id="3", cost_category_id="b", year=2021, amount=20_000_000),
        Actual(id="4", cost_category_id="a", package_id="p", month="2020-03", amount=15_000_000),
        Forecast(id="5", cost_category_id="a", package_id="p", month="2020-05", amount=5_000_000),
        Funding(id="6", kind="state_grant", year=2020, amount=30_000_000),
        Funding(id="7", kind="own_share", year=2020, amount=10_000_000),
    )  # fmt: skip


def texts(figure: object) -> list[str]:
    return [joined(shape.lines) for shape in figure.shapes if isinstance(shape, Text)]  # type: ignore[attr-defined]


def test_layers_of_a_year_are_as_high_as_their_amounts_and_differ_by_pattern() -> None:
    figure = years_chart(small(), LABELS, METER)
    layers = {shape.key: shape for shape in figure.shapes if isinstance(shape, Box) and shape.key}
    first = [shape for shape in figure.shapes if isinstance(shape, Box) and shape.key == Key("cost_category", "a")]
    second = [shape for shape in figure.shapes if isinstance(shape, Box) and shape.key == Key("cost_category", "b")]
    assert first[0].height == pytest.approx(3 * second[0].height)
    assert second[0].bounds.bottom == pytest.approx(first[0].y)
    assert first[0].pattern != second[0].pattern
    assert len(layers) == 2


def test_used_money_ends_where_it_is_known_and_the_forecast_goes_on() -> None:
    figure = cumulated_chart(small(), LABELS, METER)
    lines = [shape for shape in figure.shapes if isinstance(shape, Line) and len(shape.points) > 2 and shape.width > 1]
    plan, used, forecast = lines
    assert plan.dashed
    assert not used.dashed
    assert forecast.points[0] == used.points[-1]
    assert plan.points[-1].x > forecast.points[0].x


def test_a_package_shows_its_plan_above_what_is_used_and_expected() -> None:
    figure = packages_chart(small(), LABELS, METER)
    plan, used, coming = [s for s in figure.shapes if isinstance(s, Box) and s.key == Key("package", "p")]
    assert plan.y < used.y == coming.y
    assert used.width + coming.width == pytest.approx(plan.width / 2)
    assert coming.x == pytest.approx(used.x + used.width)


def test_shares_of_the_funding_fill_the_whole() -> None:
    figure = funding_chart(small(), LABELS, METER)
    bars = [s for s in figure.shapes if isinstance(s, Box) and s.height == 22]
    first = [bar for bar in bars if bar.y == bars[0].y]
    assert first[0].width == pytest.approx(3 * first[1].width)
    assert any("75" in text for text in texts(figure))


@pytest.mark.parametrize("name", CHARTS)
def test_an_empty_plan_has_no_charts_and_the_example_describes_each(name: str) -> None:
    assert CHARTS[name](state_of(Plan(id="p")), LABELS, METER).is_empty
    figure = CHARTS[name](example(), LABELS, METER)
    assert figure.description
    assert all(shape.bounds.x >= 0 and shape.bounds.right <= figure.width + 1 for shape in figure.shapes)
    assert all(shape.bounds.y >= -1 and shape.bounds.bottom <= figure.height + 1 for shape in figure.shapes)


def test_negative_amounts_hang_below_the_line() -> None:
    state = state_of(
        Plan(id="plan"), CostCategory(id="a", title="A", position="1"), CostCategory(id="b", title="B", position="2"),
        BudgetLine(id="1", cost_category_id="a", year=2020, amount=1_000_000),
        BudgetLine(id="2", cost_category_id="b", year=2020, amount=-400_000),
    )  # fmt: skip
    up, down = [s for s in years_chart(state, LABELS, METER).shapes if isinstance(s, Box) and s.key]
    assert down.y == pytest.approx(up.y + up.height)


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0, 295_000_000), (-7, 3), (-5_000_000_000_000, 0), (0, 10**15)])
def test_the_axis_has_a_few_round_amounts_around_all(low: int, high: int) -> None:
    axis = axis_for(Rect(0, 0, 100, 100), low, high)
    assert axis.ticks[0] <= low
    assert axis.ticks[-1] >= high
    assert 2 <= len(axis.ticks) <= 8
