from __future__ import annotations

from typing import Any

import pytest

from soteplan.domain.budget import Actual, BudgetLine, Claim, CostCategory, Earmark, Forecast, Funding, Grant
from tests.domain.checks.found import found, ids

CATEGORY = CostCategory(id="c", title="Services")


def grant(**details: Any) -> Grant:
    period = {"start_date": "2020-01-01", "end_date": "2021-12-31"}
    return Grant(**{"id": "g", "title": "Grant", **period, **details})


def line(name: str, year: int | None, amount: int, **details: Any) -> BudgetLine:
    return BudgetLine(id=name, cost_category_id="c", year=year, amount=amount, **details)


def applied(name: str, year: int | None, amount: int, **details: Any) -> Funding:
    return Funding(id=name, kind="state_grant", year=year, amount=amount, **details)


def test_the_grant_applied_for_must_be_costs_less_what_others_pay() -> None:
    own = Funding(id="own", kind="own_share", year=2020, amount=20)
    assert ids("budget-by-funding", line("l", 2020, 100), own, applied("f", 2020, 80)) == []
    (finding,) = found("budget-by-funding", line("l", 2020, 100), own, applied("f", 2020, 90))
    assert (finding.severity, finding.table, finding.row_id) == ("error", "funding", "f")
    assert finding.values == {"year": 2020, "computed": 80, "entered": 90, "difference": 10}


def test_a_year_without_its_grant_is_named_at_its_costs() -> None:
    (finding,) = found("budget-by-funding", line("l", 2021, 100), line("m", 2020, 5), applied("f", 2020, 5))
    assert (finding.table, finding.row_id, finding.values["year"]) == ("budget_line", "l", 2021)


def test_a_total_that_differs_through_rows_without_a_year_is_named() -> None:
    rows = (line("l", 2020, 100), applied("f", 2020, 100), applied("g", None, 7))
    assert ids("budget-by-funding", *rows) == []
    assert found("budget-by-funding-total", *rows)[0].values == {"computed": 100, "entered": 107, "difference": 7}


def test_costs_without_any_funding_are_a_warning() -> None:
    (finding,) = found("costs-without-funding", line("l", 2020, 100))
    assert (finding.severity, finding.row_id, finding.values) == ("warning", "l", {"amount": 100})
    assert ids("costs-without-funding", line("l", 2020, 0)) == []


@pytest.mark.parametrize(("amount", "exceeded"), [(100, []), (101, ["g"])])
def test_the_grant_applied_for_keeps_to_the_ceiling(amount: int, exceeded: list[str]) -> None:
    assert ids("grant-ceiling-exceeded", grant(ceiling=100), applied("f", 2020, amount, grant_id="g")) == exceeded


def test_without_an_application_the_share_of_the_costs_is_held_against_the_ceiling() -> None:
    (finding,) = found("grant-ceiling-exceeded", grant(ceiling=100, rate=5000), line("l", 2020, 250, grant_id="g"))
    assert finding.values == {"name": "Grant", "amount": 125, "ceiling": 100, "difference": 25}


def test_a_grant_pays_no_more_than_its_rate_of_eligible_costs() -> None:
    rows = (line("l", 2020, 100), Funding(id="i", kind="ineligible", year=2020, amount=20), applied("f", 2020, 70))
    assert found("grant-rate-exceeded", grant(rate=8000), *rows)[0].values == {
        "name": "Grant", "amount": 70, "rate": 8000, "computed": 64, "difference": 6,
    }  # fmt: skip
    assert ids("grant-rate-exceeded", grant(rate=9000), *rows) == []
    assert ids("grant-rate-exceeded", grant(), *rows) == []


def test_with_several_grants_money_counts_only_where_it_says() -> None:
    other = grant(id="h", ceiling=10)
    assert ids("grant-ceiling-exceeded", grant(ceiling=10), other, applied("f", 2020, 50)) == []


def test_money_outside_the_grants_period_is_named_by_year() -> None:
    rows = (
        line("inside", 2021, 5, grant_id="g"),
        line("one", 2022, 5, grant_id="g"),
        line("two", 2022, 6, grant_id="g"),
        line("nought", 2023, 0, grant_id="g"),
        applied("early", 2019, 7, grant_id="g"),
        Actual(id="used", cost_category_id="c", month="2022-01", amount=3, grant_id="g"),
        Actual(id="in time", cost_category_id="c", month="2021-12", amount=3, grant_id="g"),
    )
    findings = found("money-outside-grant-period", grant(), *rows)
    assert [(each.severity, each.table, each.row_id, each.values["amount"]) for each in findings] == [
        ("error", "budget_line", "one", 11), ("error", "funding", "early", 7), ("warning", "actual", "used", 3),
    ]  # fmt: skip


def test_a_grant_without_a_period_holds_any_year() -> None:
    open_grant = grant(start_date=None, end_date=None)
    assert ids("money-outside-grant-period", open_grant, line("l", 2150, 5, grant_id="g")) == []


def test_a_share_cannot_exceed_the_costs_it_is_a_share_of() -> None:
    rows = (line("l", 2020, 100, package_id="k"), line("m", 2021, 50))
    assert found("earmark-exceeds-year", *rows, Earmark(id="e", title="Families", year=2021, amount=51))[0].values == {
        "name": "Families", "amount": 51, "year": 2021, "computed": 50,
    }  # fmt: skip
    assert ids("earmark-exceeds-year", *rows, Earmark(id="e", title="Families", year=2021, amount=50)) == []
    assert ids("earmark-exceeds-costs", *rows, Earmark(id="e", title="Methods", amount=150)) == []
    assert ids("earmark-exceeds-costs", *rows, Earmark(id="e", title="Methods", amount=101, package_id="k")) == ["e"]


def test_shares_are_not_held_against_a_budget_not_begun() -> None:
    assert ids("earmark-exceeds-costs", Earmark(id="e", title="Methods", amount=150)) == []


def test_an_own_share_that_does_not_reach_the_rate_is_named() -> None:
    own = Funding(id="own", kind="own_share", year=2020, amount=15)
    (finding,) = found("own-share-too-small", grant(rate=8000), line("l", 2020, 100), own)
    assert (finding.severity, finding.row_id, finding.field) == ("warning", "g", "rate")
    assert finding.values == {"name": "Grant", "amount": 15, "rate": 2000, "computed": 20, "difference": 5}
    assert ids("own-share-too-small", grant(rate=8500), line("l", 2020, 100), own) == []
    assert ids("own-share-too-small", grant(), line("l", 2020, 100)) == []


def test_a_share_too_small_is_told_once_where_the_grant_asked_for_is_too_large() -> None:
    rows = (grant(rate=8000), line("l", 2020, 100), applied("f", 2020, 90))
    assert ids("grant-rate-exceeded", *rows) == ["g"]
    assert ids("own-share-too-small", *rows) == []


def test_overheads_above_the_flat_rate_are_named() -> None:
    staff, extra = CostCategory(id="s", title="Pay", kind="staff"), CostCategory(id="o", title="O", kind="overhead")
    rows = (
        staff, extra, line("l", 2020, 5), BudgetLine(id="pay", cost_category_id="s", year=2020, amount=1000),
        BudgetLine(id="over", cost_category_id="o", year=2020, amount=160),
    )  # fmt: skip
    (finding,) = found("overheads-above-flat-rate", grant(overhead_rate=1500), *rows)
    assert finding.values == {"name": "Grant", "amount": 160, "rate": 1500, "computed": 150, "difference": 10}
    assert ids("overheads-above-flat-rate", grant(overhead_rate=2400), *rows) == []


def test_a_forecast_and_a_claim_outside_the_period_are_named() -> None:
    coming = Forecast(id="coming", cost_category_id="c", month="2022-02", amount=4, grant_id="g")
    assert [(each.severity, each.row_id) for each in found("money-outside-grant-period", grant(), coming)] == [
        ("warning", "coming")
    ]
    claim = Claim(id="last", title="Last", grant_id="g", start_month="2021-07", end_month="2022-06")
    (finding,) = found("claim-outside-grant-period", grant(), claim)
    assert (finding.severity, finding.row_id, finding.values["other"]) == ("error", "last", "Grant")


def test_money_that_names_none_of_several_grants_is_named_once_with_its_sum() -> None:
    rows = (grant(), grant(id="h"), line("l", 2020, 10, grant_id="g"), line("m", 2020, 20), line("n", 2021, 5))
    (finding,) = found("money-without-grant", *rows)
    assert (finding.row_id, finding.field, finding.values) == ("m", "grant_id", {"amount": 25, "count": 2})


def test_with_one_grant_a_share_of_it_counts_costs_that_name_none() -> None:
    rows = (grant(), line("l", 2020, 100))
    assert ids("earmark-exceeds-year", *rows, Earmark(id="e", title="F", year=2020, amount=90, grant_id="g")) == []
