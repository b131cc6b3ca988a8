"""The table of a payment claim."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.budget import Actual, BudgetLine, Claim, CostCategory, Grant
from soteplan.domain.budget_sums import ALL
from soteplan.domain.claims import ClaimTable, claim_for_period, claim_table, condensed, kinds
from soteplan.domain.dates import months_between
from tests.domain.plans import state_of

STAFF = CostCategory(id="s", title="Staff", kind="staff", position="1")
OWN = CostCategory(id="o", title="Own", parent_id="s", position="1")
RENTS = CostCategory(id="r", title="Rents", position="2")
OVERHEADS = CostCategory(id="v", title="Overheads", kind="overhead", position="3")
CATEGORIES = (STAFF, OWN, RENTS)
GRANT = Grant(id="g", title="Grant", rate=8000)


def line(category: str, year: int, amount: int, **details: Any) -> BudgetLine:
    return BudgetLine(id=f"l{category}{year}", cost_category_id=category, year=year, amount=amount, **details)


def used(category: str, month: str, amount: int, **details: Any) -> Actual:
    return Actual(id=f"a{category}{month}", cost_category_id=category, month=month, amount=amount, **details)


MONEY = (
    line("o", 2020, 100_000), line("o", 2021, 300_000), line("r", 2021, 50_000),
    used("o", "2020-12", 40_000), used("o", "2021-01", 20_000),
    used("r", "2021-02", 7_000), used("o", "2021-07", 1_000),
)  # fmt: skip


def amounts(table: ClaimTable) -> dict[str, tuple[int, ...]]:
    return {
        row.key: (row.year_budget.amount, row.budget.amount, row.before.amount, row.period.amount, row.left)
        for row in (*table.rows, *table.funding)
    }


def test_each_category_tells_its_budget_what_was_claimed_before_and_what_the_period_cost() -> None:
    table = claim_for_period(state_of(*CATEGORIES, GRANT, *MONEY), "2021-01", "2021-06")
    assert table.grant == GRANT
    assert table.years == (2021,)
    assert [(row.key, row.level, row.is_sum) for row in table.rows] == [
        ("s", 0, True), ("o", 1, False), ("r", 0, False), (ALL, 0, True),
    ]  # fmt: skip
    assert amounts(table) == {
        "s": (300_000, 400_000, 40_000, 20_000, 340_000),
        "o": (300_000, 400_000, 40_000, 20_000, 340_000),
        "r": (50_000, 50_000, 0, 7_000, 43_000),
        ALL: (350_000, 450_000, 40_000, 27_000, 383_000),
        "costs": (350_000, 450_000, 40_000, 27_000, 383_000),
        "overheads": (0, 0, 0, 0, 0),
        "eligible": (350_000, 450_000, 40_000, 27_000, 383_000),
        "own_share": (70_000, 90_000, 8_000, 5_400, 76_600),
        "grant": (280_000, 360_000, 32_000, 21_600, 306_400),
    }
    assert table.to_pay == 21_600
    assert table.rows[1].period.rows == ("ao2021-01",)


def test_where_the_plan_lists_claims_only_their_months_were_claimed_before() -> None:
    first = Claim(id="c1", title="1", start_month="2021-01", end_month="2021-01", paid=500)
    second = Claim(id="c2", title="2", start_month="2021-02", end_month="2021-06")
    table = claim_table(state_of(*CATEGORIES, GRANT, *MONEY, first, second), second)
    assert (table.line("costs").before.amount, table.line("costs").period.amount) == (20_000, 7_000)
    assert table.paid == 500


def test_personnel_costs_earn_flat_rate_overheads_in_place_of_what_is_booked() -> None:
    grant = Grant(id="g", title="Grant", rate=10_000, overhead_rate=2400)
    rows = (*CATEGORIES, OVERHEADS, grant, *MONEY, used("v", "2021-03", 99_999))
    table = claim_for_period(state_of(*rows), "2021-01", "2021-06")
    found = amounts(table)
    assert found["v"] == (72_000, 96_000, 9_600, 4_800, 81_600)
    assert found[ALL][3] == found["eligible"][3] == 27_000 + 4_800
    assert (found["costs"][3], found["overheads"][3]) == (27_000, 4_800)


def test_overheads_without_a_category_of_their_own_stand_in_the_total() -> None:
    grant = Grant(id="g", title="Grant", overhead_rate=1500)
    found = amounts(claim_for_period(state_of(*CATEGORIES, grant, *MONEY), "2021-01", "2021-06"))
    assert found[ALL][3] == 27_000 + 3_000
    assert found["s"][3] == 20_000


def test_planned_overheads_are_the_budget_for_them() -> None:
    grant = Grant(id="g", title="Grant", overhead_rate=1500)
    rows = (*CATEGORIES, OVERHEADS, grant, *MONEY, line("v", 2020, 11))
    found = amounts(claim_for_period(state_of(*rows), "2021-01", "2021-06"))
    assert found["v"][:2] == (0, 11)


def test_the_grant_pays_no_more_than_its_ceiling() -> None:
    grant = Grant(id="g", title="Grant", rate=10_000, ceiling=50_000)
    table = claim_for_period(state_of(*CATEGORIES, grant, *MONEY), "2021-01", "2021-06")
    assert (table.to_pay, table.line("own_share").period.amount) == (10_000, 17_000)


def test_with_several_grants_a_claim_is_for_one_or_for_all_and_money_of_none_is_the_own_share() -> None:
    other = Grant(id="h", title="Other", rate=5000)
    rows = (used("o", "2021-01", 100, grant_id="g"), used("r", "2021-01", 10, grant_id="h"), used("s", "2021-01", 1))
    state = state_of(*CATEGORIES, GRANT, other, *rows)
    assert claim_for_period(state, "2021-01", "2021-01", GRANT).line("eligible").period.amount == 100
    whole = claim_for_period(state, "2021-01", "2021-01")
    assert whole.grant is None
    assert [whole.line(key).period.amount for key in ("eligible", "own_share", "grant")] == [111, 26, 85]


def test_a_plan_without_grants_is_as_if_all_were_paid() -> None:
    assert claim_for_period(state_of(*CATEGORIES, *MONEY), "2021-01", "2021-06").to_pay == 27_000


@pytest.mark.parametrize(("start", "end"), [("", ""), ("2021-06", "2021-01"), ("2021-01", "")])
def test_a_claim_without_a_period_costs_nothing(start: str, end: str) -> None:
    table = claim_for_period(state_of(*CATEGORIES, GRANT, *MONEY), start, end)
    assert (table.line("costs").period.amount, table.to_pay) == (0, 0)


def test_categories_take_their_kind_from_those_above() -> None:
    assert kinds(state_of(*CATEGORIES, OVERHEADS)) == {"s": "staff", "o": "staff", "r": "direct", "v": "overhead"}


@given(
    st.lists(st.tuples(st.sampled_from("or"), st.integers(0, 23), st.integers(-500, 10_000)), max_size=30),
    st.lists(st.integers(0, 24), min_size=2, max_size=6, unique=True),
    st.integers(0, 10_000),
    st.integers(0, 2400),
)
def test_claims_one_after_another_pay_as_much_as_one_for_all(
    costs: list[tuple[str, int, int]], cuts: list[int], rate: int, overheads: int
) -> None:
    months = months_between("2021-01", "2022-12")
    rows = [
        Actual(id=f"a{number}", cost_category_id=category, month=months[month], amount=amount)
        for number, (category, month, amount) in enumerate(costs)
    ]
    state = state_of(*CATEGORIES, Grant(id="g", title="G", rate=rate, overhead_rate=overheads), *rows)
    ends = sorted({0, 24, *cuts})
    claims = [claim_for_period(state, months[a], months[b - 1]) for a, b in pairwise(ends)]
    whole = claim_for_period(state, months[0], months[-1])
    for key in ("costs", "overheads", "grant"):
        assert sum(table.line(key).period.amount for table in claims) == whole.line(key).period.amount
    assert whole.line("costs").period.amount == sum(amount for _, _, amount in costs)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("o", "r", "v")),
            st.sampled_from((None, "g", "h")),
            st.sampled_from(("2020-12", "2021-01", "2021-03")),
            st.one_of(st.none(), st.integers(-10_000, 10_000)),
        )
    )
)
def test_rows_put_together_earn_the_same(money: list[tuple[str, str | None, str, int | None]]) -> None:
    rows = [
        Actual(id=f"a{number}", cost_category_id=category, grant_id=grant, month=month, amount=amount)
        for number, (category, grant, month, amount) in enumerate(money)
    ]
    grants = (Grant(id="g", title="G", rate=8000, overhead_rate=1500), Grant(id="h", title="H"))
    state = state_of(*CATEGORIES, OVERHEADS, *grants, *rows, line("o", 2021, 5_000, grant_id="g"))
    for grant in (*grants, None):
        small, whole = (claim_for_period(each, "2021-01", "2021-06", grant) for each in (condensed(state), state))
        assert (amounts(small), small.to_pay) == (amounts(whole), whole.to_pay)
