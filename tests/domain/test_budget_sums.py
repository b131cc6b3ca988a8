from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain import budget_sums as sums
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Forecast, Funding
from soteplan.domain.budget_sums import ALL, Sum
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from tests.domain.plans import example, state_of


def category_id(state: PlanState, code: str) -> str:
    return next(row.id for row in state.rows(CostCategory) if row.code == code)


def small_plan() -> PlanState:
    return state_of(
        Plan(id="plan", start_date="2020-06-01", end_date="2021-05-31"),
        CostCategory(id="services", title="Services"),
        CostCategory(id="training", parent_id="services", title="Training"),
        BudgetLine(id="a", cost_category_id="training", year=2020, package_id="one", amount=100),
        BudgetLine(id="b", cost_category_id="training", year=2021, amount=20),
        BudgetLine(id="c", cost_category_id="services", year=2020, package_id="one", amount=3),
        BudgetLine(id="empty", cost_category_id="services", year=2022, amount=None),
        Actual(id="used", cost_category_id="training", month="2020-09", amount=60),
        Forecast(id="stale", cost_category_id="training", month="2020-09", amount=999),
        Forecast(id="coming", cost_category_id="training", month="2020-11", amount=30),
    )


def test_a_category_holds_its_own_rows_and_those_under_it() -> None:
    found = sums.by_category_year(small_plan())
    assert found["training", 2020] == Sum(100, ("a",))
    assert found["services", 2020] == Sum(103, ("a", "c"))
    assert found["services", ALL] == Sum(123, ("a", "b", "c"))
    assert found[ALL, ALL] == Sum(123, ("a", "b", "c"))


def test_an_empty_cell_is_no_nought() -> None:
    assert ("services", 2022) not in sums.by_category_year(small_plan())
    nought = state_of(BudgetLine(id="a", cost_category_id="x", year=2022, amount=0))
    assert sums.by_category_year(nought)["x", 2022] == Sum(0, ("a",))


def test_categories_that_hang_in_a_circle_end_the_sum() -> None:
    state = state_of(
        CostCategory(id="x", parent_id="y", title="X"),
        CostCategory(id="y", parent_id="x", title="Y"),
        BudgetLine(id="a", cost_category_id="x", year=2020, amount=5),
    )
    assert sums.by_category_year(state)["y", ALL] == Sum(5, ("a",))


def test_money_without_a_package_has_a_place_of_its_own() -> None:
    found = sums.by_package_year(small_plan())
    assert found["one", ALL].amount == 103
    assert found[None, 2021] == Sum(20, ("b",))
    assert found[ALL, ALL].amount == 123


def test_a_forecast_gives_way_to_the_actuals_of_its_month() -> None:
    found = sums.outlook(small_plan())
    whole = found[ALL, ALL]
    assert (whole.budget.amount, whole.actual.amount, whole.forecast.amount) == (123, 60, 30)
    assert (whole.expected, whole.left) == (90, 33)
    assert found["training", 2021].left == 20


def test_months_run_without_gaps_and_add_up() -> None:
    assert sums.monthly(small_plan()) == [
        ("2020-09", 60, 0, 60, 60),
        ("2020-10", 0, 0, 60, 60),
        ("2020-11", 0, 30, 60, 90),
    ]
    assert sums.monthly(state_of()) == []


def test_years_are_those_of_the_plan_and_of_its_money() -> None:
    assert sums.years(small_plan()) == [2020, 2021, 2022]
    assert sums.years(state_of()) == []


def test_the_funding_block_takes_each_line_from_the_one_before() -> None:
    state = state_of(
        BudgetLine(id="line", cost_category_id="x", year=2020, amount=1000),
        Funding(id="f1", kind="ineligible", year=2020, amount=100),
        Funding(id="f2", kind="income", year=2020, amount=50),
        Funding(id="f3", kind="non_public", year=2020, amount=30),
        Funding(id="f4", kind="own_share", year=2020, amount=20),
        Funding(id="f5", kind="other_public", year=2020, amount=10),
        Funding(id="f6", kind="state_grant", year=2020, amount=790),
    )
    block = {line.kind: line.sums for line in sums.funding_block(state)}
    assert block["eligible"][2020] == Sum(820, ("line", "f1", "f2", "f3"))
    assert block["grant_computed"][ALL].amount == 790
    assert set(block["grant_computed"][ALL].rows) == {"line", "f1", "f2", "f3", "f4", "f5"}
    assert block["state_grant"][2020] == Sum(790, ("f6",))


def test_earmarks_of_one_title_stand_by_year() -> None:
    state = state_of(
        Earmark(id="a", title="Families", year=2020, amount=5),
        Earmark(id="b", title="Families", year=2021, amount=6),
        Earmark(id="c", title="Methods", amount=7),
    )
    found = sums.earmarks_by_title_year(state)
    assert found["Families", ALL] == Sum(11, ("a", "b"))
    assert found["Methods", None].amount == 7


def test_the_example_adds_up_to_the_form_of_its_source() -> None:
    state = example()
    found = sums.by_category_year(state)
    euros = {year: found[ALL, year].amount // 100 for year in (2020, 2021, 2022, ALL)}
    assert euros == {2020: 470_400, 2021: 1_488_000, 2022: 991_600, ALL: 2_950_000}
    assert found[category_id(state, "2"), 2021].amount == 48_140_000
    block = {line.kind: line.sums for line in sums.funding_block(state)}
    assert {year: each.amount for year, each in block["grant_computed"].items()} == {
        year: each.amount for year, each in block["state_grant"].items()
    }


def test_the_example_adds_up_by_package() -> None:
    state = example()
    found = sums.by_package_year(state)
    assert [found[package.id, ALL].amount // 100 for package in state.rows(Package)] == [
        504_600, 1_172_000, 305_000, 536_000, 432_400,
    ]  # fmt: skip


lines = st.lists(
    st.tuples(
        st.sampled_from(["top", "left", "right", "leaf"]),
        st.sampled_from([None, 2020, 2021]),
        st.sampled_from([None, "one", "two"]),
        st.none() | st.integers(-(10**12), 10**12),
    ),
    max_size=30,
)


@given(lines)
def test_every_way_of_adding_up_comes_to_the_same_total(
    drawn: list[tuple[str, int | None, str | None, int | None]],
) -> None:
    tree = [
        CostCategory(id="top", title="Top"),
        CostCategory(id="left", parent_id="top", title="Left"),
        CostCategory(id="right", parent_id="top", title="Right"),
        CostCategory(id="leaf", parent_id="left", title="Leaf"),
    ]
    rows = [
        BudgetLine(id=str(number), cost_category_id=category, year=year, package_id=package, amount=amount)
        for number, (category, year, package, amount) in enumerate(drawn)
    ]
    state = state_of(*tree, *rows)
    total = sum(row.amount or 0 for row in rows)
    for found in (sums.by_category_year(state), sums.by_package_year(state)):
        assert found.get((ALL, ALL), sums.NOTHING).amount == total
        assert sum(each.amount for (place, year), each in found.items() if place == ALL and year != ALL) == total
    by_id = {row.id: row.amount or 0 for row in rows}
    assert all(sum(by_id[row] for row in each.rows) == each.amount for each in sums.by_category_year(state).values())
    assert sums.by_category_year(state).get(("top", ALL), sums.NOTHING).amount == total
