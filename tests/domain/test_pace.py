"""Used, left and the pace of the money."""

from __future__ import annotations

from typing import Any

import pytest

from soteplan.domain import pace
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, Grant
from soteplan.domain.budget_sums import ALL
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Package, Phase
from tests.domain.plans import state_of

CATEGORIES = (CostCategory(id="s", title="Services"), CostCategory(id="e", title="Experts", parent_id="s"))


def plan(**details: Any) -> Plan:
    return Plan(**{"id": "p", "title": "P", "start_date": "2021-01-01", "end_date": "2022-12-31", **details})


def line(year: int, amount: int, **details: Any) -> BudgetLine:
    return BudgetLine(id=f"l{year}{amount}", cost_category_id="e", year=year, amount=amount, **details)


def used(month: str, amount: int, **details: Any) -> Actual:
    return Actual(id=f"a{month}{amount}", cost_category_id="e", month=month, amount=amount, **details)


def test_the_status_date_is_the_plans_own_or_the_end_of_the_last_month_with_actuals() -> None:
    assert pace.status_date(state_of(plan())) == ""
    assert pace.status_date(state_of(plan(), used("2021-02", 1), used("2021-01", 1))) == "2021-02-28"
    assert pace.status_date(state_of(plan(status_date="2021-05-03"), used("2021-02", 1))) == "2021-05-03"


def test_used_left_and_spare_are_kept_for_each_category_and_those_above() -> None:
    forecast = Forecast(id="f", cost_category_id="e", month="2021-03", amount=300)
    stale = Forecast(id="g", cost_category_id="e", month="2021-02", amount=9000)
    found = pace.by_category(state_of(plan(), *CATEGORIES, line(2021, 1000), used("2021-02", 400), forecast, stale))
    assert set(found) == {"s", "e", ALL}
    assert {(each.left, each.expected, each.spare, each.share) for each in found.values()} == {(600, 700, 300, 4000)}


def test_what_is_due_follows_the_months_of_the_plan_and_the_days_of_the_status_month() -> None:
    state = state_of(plan(status_date="2021-04-15"), *CATEGORIES, line(2021, 12_000), line(2022, 50_000))
    assert pace.by_category(state)["e"].due == 3500


def test_what_is_due_follows_the_phases_of_a_package() -> None:
    rows = (
        Package(id="k", title="K"),
        Action(id="t", package_id="k", title="T"),
        Phase(id="h", action_id="t", title="H", start_date="2021-09-01", end_date="2021-12-31"),
    )
    state = state_of(plan(status_date="2021-08-31"), *CATEGORIES, *rows, line(2021, 12_000, package_id="k"))
    assert pace.by_package(state)["k"].due == 0
    assert pace.by_package(state)["k"].by_time == 3995


@pytest.mark.parametrize(
    ("amount", "word"), [(0, "slow"), (2900, "slow"), (3000, "even"), (4000, "even"), (4100, "fast"), (12_001, "over")]
)
def test_the_pace_is_said_in_a_word(amount: int, word: str) -> None:
    state = state_of(plan(status_date="2021-04-15"), *CATEGORIES, line(2021, 12_000), used("2021-01", amount))
    assert pace.by_category(state)[ALL].word == word


def test_without_anything_due_there_is_no_pace_to_speak_of() -> None:
    state = state_of(plan(start_date=None, end_date=None), *CATEGORIES, line(2021, 100))
    each = pace.by_category(state)[ALL]
    assert (each.word, each.of_plan, each.of_time, each.due) == ("none", None, None, 0)


def test_money_without_a_budget_is_over_it() -> None:
    assert pace.by_category(state_of(plan(), *CATEGORIES, used("2021-02", 1)))["e"].word == "over"


def test_money_that_names_no_grant_is_on_the_only_one() -> None:
    grant = Grant(id="g", title="G")
    rows = (plan(), *CATEGORIES, line(2021, 100), used("2021-02", 5, grant_id="g"), grant)
    assert set(pace.by_grant(state_of(*rows))) == {"g", ALL}
    assert set(pace.by_grant(state_of(*rows, Grant(id="h", title="H")))) == {"g", None, ALL}


def test_a_status_date_outside_the_plan_is_none_or_all_of_its_time() -> None:
    for day, gone in (("2020-12-31", 0), ("2021-01-01", 14), ("2022-12-31", 10_000), ("2030-01-01", 10_000)):
        assert pace.time_gone(state_of(plan(status_date=day))) == gone
