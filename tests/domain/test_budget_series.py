from __future__ import annotations

from soteplan.domain import budget_series as charts
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, Funding, Grant
from soteplan.domain.budget_series import CHARTS, EVERYTHING, Chart, Place
from soteplan.domain.budget_slices import Slice
from soteplan.domain.budget_sums import ALL, Sum
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from tests.domain.plans import example, state_of


def euros(chart: Chart) -> dict[str, list[int]]:
    return {each.title or each.kind: [amount // 100 for amount in each.amounts] for each in chart.series}


def small_plan() -> PlanState:
    return state_of(
        Plan(id="plan", start_date="2020-11-01", end_date="2021-02-28"),
        Package(id="p", code="P1", title="One"),
        CostCategory(id="services", title="Services"),
        CostCategory(id="training", parent_id="services", title="Training"),
        CostCategory(id="rents", title="Rents"),
        BudgetLine(id="a", cost_category_id="training", year=2020, package_id="p", grant_id="g", amount=200),
        BudgetLine(id="b", cost_category_id="training", year=2021, amount=20),
        BudgetLine(id="c", cost_category_id="rents", year=2021, amount=30),
        Actual(id="used", cost_category_id="training", month="2020-11", amount=60),
        Actual(id="more", cost_category_id="rents", month="2020-12", amount=5),
        Forecast(id="stale", cost_category_id="training", month="2020-12", amount=999),
        Forecast(id="coming", cost_category_id="training", month="2021-01", package_id="p", amount=40),
    )


def test_costs_by_year_are_those_of_the_source() -> None:
    chart = charts.by_year(example())
    assert [place.title for place in chart.places] == ["2020", "2021", "2022"]
    assert euros(chart) == {
        "Henkilöstömenot": [271_400, 940_600, 621_600],
        "Palvelujen ostot": [178_000, 481_400, 309_000],
        "Aineet, tarvikkeet ja tavarat": [0, 10_000, 5_000],
        "Muut menot": [21_000, 56_000, 56_000],
    }
    assert [chart.total(place) // 100 for place in range(3)] == [470_400, 1_488_000, 991_600]


def test_a_chosen_category_is_drawn_by_those_under_it_or_by_itself() -> None:
    state = example()
    services = next(row for row in state.rows(CostCategory) if row.code == "2")
    assert list(euros(charts.by_year(state, Slice(category=services.id)))) == [
        row.title for row in state.where(CostCategory, "parent_id", services.id)
    ]
    assert euros(charts.by_year(small_plan(), Slice(category="training"))) == {"Training": [2, 0]}


def test_many_categories_are_four_and_the_others_as_one() -> None:
    categories = [CostCategory(id=f"c{n}", title=f"C{n}", position=f"{n}") for n in range(8)]
    lines = [BudgetLine(id=f"l{n}", cost_category_id=f"c{n}", year=2020, amount=100 * (n + 1)) for n in range(8)]
    chart = charts.by_year(state_of(*categories, *lines))
    assert euros(chart) == {"C4": [5], "C5": [6], "C6": [7], "C7": [8], "others": [10]}
    assert chart.series[-1].sums == (Sum(1_000, ("l0", "l1", "l2", "l3")),)


def test_money_runs_up_month_by_month_and_is_unknown_where_it_is_not_known() -> None:
    chart = charts.cumulated(small_plan())
    assert [place.key for place in chart.places] == ["2020-11", "2020-12", "2021-01", "2021-02"]
    found = {each.kind: [sums.amount if sums else None for sums in each.sums] for each in chart.series}
    assert found == {
        "plan": [100, 200, 225, 250],
        "actual": [60, 65, None, None],
        "forecast": [None, 65, 105, 105],
    }


def test_the_curves_end_in_the_totals_of_the_plan() -> None:
    chart = charts.cumulated(example())
    ends = {each.kind: next(sums.amount for sums in reversed(each.sums) if sums) for each in chart.series}
    used = sum(row.amount or 0 for row in example().rows(Actual))
    assert ends["plan"] == 295_000_000
    assert ends["actual"] == used
    assert ends["forecast"] > used


def test_packages_are_those_of_the_source_and_money_of_none_comes_last() -> None:
    chart = charts.by_package(example())
    assert euros(chart)["plan"] == [504_600, 1_172_000, 305_000, 536_000, 432_400, 0]
    assert chart.places[-1] == Place(None)


def test_a_package_without_money_has_no_place_and_one_without_a_plan_no_planned_sum() -> None:
    used = Actual(id="used", cost_category_id="c", month="2020-11", package_id="b", amount=60)
    nought = BudgetLine(id="l", cost_category_id="c", year=2020, package_id="a", amount=0)
    planned = BudgetLine(id="m", cost_category_id="c", year=2020, package_id="c", amount=7)
    packages = (Package(id=name, code=name.upper(), title="") for name in "abc")
    chart = charts.by_package(state_of(*packages, used, nought, planned))
    assert [place.title for place in chart.places] == ["B", "C"]
    assert chart.series[0].sums == (None, Sum(7, ("m",)))


def test_a_part_of_the_budget_is_drawn_alone() -> None:
    state = small_plan()
    assert euros(charts.by_year(state, Slice(package="p"))) == {"Services": [2, 0]}
    assert charts.by_package(state, Slice(category="rents")).places == (Place(None),)
    assert charts.by_year(state, Slice(grant="g")).total(0) == 200


def test_the_state_grant_pays_for_everything_in_the_example() -> None:
    chart = charts.funding_shares(example())
    assert euros(chart) == {"state_grant": [470_400, 1_488_000, 991_600, 2_950_000]}
    assert chart.places[-1].key is ALL


def test_several_grants_stand_apart_and_what_nobody_pays_is_told() -> None:
    chart = charts.funding_shares(
        state_of(
            Grant(id="one", title="First"),
            Grant(id="two", title="Second"),
            CostCategory(id="c", title="C"),
            BudgetLine(id="l", cost_category_id="c", year=2020, amount=1_000),
            Funding(id="a", kind="state_grant", grant_id="one", year=2020, amount=400),
            Funding(id="b", kind="state_grant", grant_id="two", year=2020, amount=200),
            Funding(id="o", kind="own_share", grant_id="one", year=2020, amount=300),
        )
    )
    assert [(each.kind, each.title, each.amounts) for each in chart.series] == [
        ("state_grant", "First", (400, 400)),
        ("state_grant", "Second", (200, 200)),
        ("own_share", "", (300, 300)),
        ("unfunded", "", (100, 100)),
    ]


def test_an_empty_plan_has_empty_charts() -> None:
    assert all(draw(state_of(), EVERYTHING).is_empty for draw in CHARTS.values())
