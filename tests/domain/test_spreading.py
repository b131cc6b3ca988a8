"""An amount typed over a sum goes to the cells under it, and no cent is lost."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, Grant
from soteplan.domain.budget_slices import Slice
from soteplan.domain.budget_sums import ALL
from soteplan.domain.errors import Refusal
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.domain.spreading import Way, cells_of, in_proportion, preview, ways
from soteplan.domain.state import PlanState
from tests.domain.plans import state_of

BASE = (
    Plan(id="plan", start_date="2020-09-01", end_date="2022-12-31"),
    CostCategory(id="services", title="Services", position="a"),
    CostCategory(id="training", parent_id="services", title="Training", position="b"),
    CostCategory(id="experts", parent_id="services", title="Experts", position="c"),
    CostCategory(id="rents", title="Rents", position="d"),
    Package(id="one", title="One", position="a"),
    Package(id="two", title="Two", position="b"),
    Grant(id="grant", title="Grant"),
    Action(id="act", package_id="one", title="Act"),
    Phase(id="pilot", action_id="act", start_date="2021-12-02", end_date="2022-01-30"),
)


def line(row_id: str, category: str, year: int | None, amount: int | None, package: str | None = None) -> BudgetLine:
    return BudgetLine(id=row_id, cost_category_id=category, year=year, amount=amount, package_id=package)


def after(state: PlanState, view: str, part: Slice, cents: int | None, way: Way) -> list[int | None]:
    return [cell.after for cell in preview(state, view, part, cents, way).cells]


def test_a_sum_category_is_spread_over_the_categories_under_it() -> None:
    state = state_of(*BASE, line("a", "training", 2021, 100), line("b", "experts", 2021, 300))
    part = Slice("services", 2021)
    assert cells_of(state, "form", part) != [part]
    assert after(state, "form", part, 1001, Way.EVENLY) == [501, 500]
    assert after(state, "form", part, 1000, Way.PROPORTION) == [250, 750]
    shown = preview(state, "form", part, 1000, Way.PROPORTION)
    assert [(cell.part.category, cell.before) for cell in shown.cells] == [("training", 100), ("experts", 300)]
    assert shown.total == 1000


def test_a_rows_total_is_spread_over_its_years() -> None:
    state = state_of(*BASE, line("a", "rents", 2020, 10), line("b", "rents", 2021, 10), line("c", "rents", 2022, 20))
    part = Slice("rents")
    assert after(state, "form", part, 80, Way.PROPORTION) == [20, 20, 40]
    assert after(state, "form", part, 100, Way.EVENLY) == [34, 33, 33]


def test_by_the_schedule_years_get_what_their_phases_take() -> None:
    state = state_of(*BASE, line("a", "rents", 2021, 5, "one"))
    part = Slice("rents", package="one")
    assert Way.SCHEDULE in ways(state, "form", part)
    assert after(state, "form", part, 6000, Way.SCHEDULE) == [None, 3000, 3000]


def test_a_package_without_phases_runs_as_long_as_the_plan() -> None:
    state = state_of(*BASE)
    part = Slice("rents", package="two")
    assert Way.SCHEDULE not in ways(state, "form", part)
    assert after(state, "form", part, 2800, Way.SCHEDULE) == [400, 1200, 1200]


def test_the_schedule_shares_between_rows_by_what_they_have() -> None:
    state = state_of(*BASE, line("a", "training", 2021, 100), line("b", "experts", 2020, 300))
    shown = preview(state, "form", Slice("services"), 8000, Way.SCHEDULE)
    assert {(cell.part.category, cell.part.year): cell.after for cell in shown.cells if cell.after} == {
        ("training", 2021): 1000, ("training", 2022): 1000, ("experts", 2021): 3000, ("experts", 2022): 3000,
    }  # fmt: skip


def test_a_packages_year_goes_to_the_categories_that_have_money_there() -> None:
    state = state_of(*BASE, line("a", "rents", 2021, 10, "one"), line("b", "experts", 2021, 30, "one"))
    shown = preview(state, "packages", Slice(year=2021, package="one"), 80, Way.PROPORTION)
    assert [(cell.part.category, cell.after) for cell in shown.cells] == [("experts", 60), ("rents", 20)]


def test_the_total_of_a_package_view_goes_to_packages_and_money_of_none() -> None:
    state = state_of(*BASE, line("a", "rents", 2021, 10, "one"), line("b", "rents", 2021, 30))
    shown = preview(state, "packages", Slice(year=2021), 80, Way.PROPORTION)
    assert [(cell.part.package, cell.after) for cell in shown.cells] == [("one", 20), ("two", None), (None, 60)]


def test_a_grants_total_goes_to_its_years() -> None:
    state = state_of(*BASE, line("a", "rents", 2021, 10))
    shown = preview(state, "grants", Slice(grant=None), 30, Way.EVENLY)
    assert [(cell.part.grant, cell.part.year, cell.after) for cell in shown.cells] == [
        (None, 2020, 10), (None, 2021, 10), (None, 2022, 10),
    ]  # fmt: skip


def test_a_year_by_package_spreads_a_row_over_the_packages() -> None:
    state = state_of(*BASE, line("a", "rents", 2021, 10, "one"), line("b", "rents", 2021, 20, "two"))
    part = Slice("rents", 2021)
    assert after(state, "package_year", part, 60, Way.PROPORTION) == [20, 40]
    alone = part._replace(package="one")
    assert cells_of(state, "package_year", alone) == [alone]


def test_a_forecast_of_a_year_goes_to_the_months_still_to_come() -> None:
    state = state_of(*BASE, Actual(id="u", cost_category_id="rents", month="2021-10", amount=7))
    shown = preview(state, "months", Slice("rents", 2021), 107, Way.EVENLY, "expected")
    assert [(cell.part.month, cell.after) for cell in shown.cells] == [("2021-11", 50), ("2021-12", 50)]
    assert (shown.kept, shown.total) == (7, 107)


def test_months_of_the_plan_follow_the_schedule_and_are_not_typed() -> None:
    part = Slice("rents", 2021, month="2021-03")
    with pytest.raises(Refusal) as refused:
        cells_of(state_of(*BASE), "months", part)
    assert refused.value.code == "month_follows_schedule"


def test_the_years_total_of_the_monthly_plan_is_the_years_own_cell() -> None:
    state = state_of(*BASE)
    assert cells_of(state, "months", Slice("rents", 2021)) == [Slice("rents", 2021)]
    assert [cell.year for cell in cells_of(state, "months", Slice("rents"))] == [2020, 2021, 2022]


def test_money_without_a_year_and_on_a_sum_itself_stays() -> None:
    state = state_of(*BASE, line("a", "rents", None, 7), line("b", "services", 2021, 3), line("c", "rents", 2021, 1))
    shown = preview(state, "form", Slice(), 100, Way.PROPORTION)
    assert (shown.kept, shown.total) == (10, 100)


def test_nothing_empties_every_cell() -> None:
    state = state_of(*BASE, line("a", "training", 2021, 100))
    assert after(state, "form", Slice("services", 2021), None, Way.EVENLY) == [None, None]


def test_a_nought_is_typed_and_an_empty_cell_that_gets_nothing_stays_empty() -> None:
    state = state_of(*BASE, line("a", "training", 2021, 100))
    part = Slice("services", 2021)
    assert after(state, "form", part, 0, Way.PROPORTION) == [0, 0]
    assert after(state, "form", part, 500, Way.PROPORTION) == [500, None]


def test_a_plan_without_categories_has_nowhere_to_spread_to() -> None:
    with pytest.raises(Refusal) as refused:
        preview(state_of(), "form", Slice(year=2021), 5, Way.EVENLY)
    assert refused.value.code == "nowhere_to_spread"


def test_there_is_no_proportion_of_nothing() -> None:
    assert ways(state_of(*BASE), "form", Slice("services", 2021)) == [Way.EVENLY]


amounts = st.none() | st.integers(-(10**13), 10**13)


@given(st.integers(-(10**14), 10**14), st.lists(amounts, min_size=1, max_size=20))
def test_a_proportional_spread_comes_to_the_total(total: int, had: list[int | None]) -> None:
    assert sum(in_proportion(total, had)) == total


@given(st.integers(-(10**12), 10**12), st.lists(st.integers(1, 10**9), min_size=1, max_size=20))
def test_amounts_of_one_sign_are_scaled(total: int, had: list[int]) -> None:
    for amount, now in zip(had, in_proportion(total, had), strict=True):
        assert abs(now - Fraction(total * amount, sum(had))) < 1


@given(
    st.sampled_from(["form", "packages", "grants", "package_year", "months"]),
    st.sampled_from([ALL, "services", "rents"]),
    st.sampled_from([ALL, 2020, 2021]),
    st.sampled_from([ALL, None, "one", "two"]),
    st.sampled_from(list(Way)),
    st.integers(-(10**13), 10**13),
    st.lists(
        st.builds(
            line,
            st.uuids().map(str),
            st.sampled_from(["services", "training", "experts", "rents"]),
            st.sampled_from([None, 2020, 2021, 2022]),
            amounts,
            st.sampled_from([None, "one", "two"]),
        ),
        max_size=15,
    ),
)
def test_whatever_is_spread_the_sum_is_what_was_typed(
    view: str, category: str, year: object, package: object, way: Way, cents: int, lines: list[BudgetLine]
) -> None:
    state = state_of(*BASE, *lines)
    shown = preview(state, view, Slice(category, year, package), cents, way)
    assert shown.total == cents
    assert len({cell.part for cell in shown.cells}) == len(shown.cells)


@given(
    st.sampled_from(["forecast", "expected", "actual"]),
    st.sampled_from([ALL, "services", "rents"]),
    st.sampled_from(list(Way)),
    st.integers(-(10**13), 10**13),
    st.lists(st.tuples(st.sampled_from(["2021-03", "2021-07", "2022-01"]), amounts), max_size=8),
    st.lists(st.tuples(st.sampled_from(["2021-02", "2021-05"]), amounts), max_size=4),
)
def test_months_come_to_what_was_typed_for_the_year(
    measure: str,
    category: str,
    way: Way,
    cents: int,
    forecasts: list[tuple[str, int | None]],
    actuals: list[tuple[str, int | None]],
) -> None:
    rows = [Forecast(id=f"f{n}", cost_category_id="rents", month=m, amount=a) for n, (m, a) in enumerate(forecasts)]
    used = [Actual(id=f"a{n}", cost_category_id="rents", month=m, amount=a) for n, (m, a) in enumerate(actuals)]
    shown = preview(state_of(*BASE, *rows, *used), "months", Slice(category, 2021), cents, way, measure)
    assert shown.total == cents
