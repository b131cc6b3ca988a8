"""What each grant pays: its rate, its flat-rate overheads, its ceiling and its period."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.budget import Actual, BudgetLine, Claim, CostCategory, Earmark, Forecast, Funding, Grant
from soteplan.domain.budget_sums import ALL, Sum, funding_block
from soteplan.domain.grants import (
    GrantTable,
    claims_outside,
    earmarks_within,
    grant_tables,
    part_of,
    without_grant,
)
from tests.domain.plans import example, state_of

CATEGORIES = (
    CostCategory(id="staff", title="Personnel", kind="staff", position="a"),
    CostCategory(id="hired", parent_id="staff", title="Hired", position="b"),
    CostCategory(id="services", title="Services", position="c"),
    CostCategory(id="overheads", title="Overheads", kind="overhead", position="d"),
)
CALL = Grant(id="call", title="Call", rate=8000, overhead_rate=1500, ceiling=1000, position="a",
             start_date="2020-01-01", end_date="2021-12-31")  # fmt: skip
SUPPLEMENT = Grant(id="more", title="Supplement", rate=10000, overhead_rate=2400, position="b")


def line(row_id: str, category: str, year: int | None, amount: int | None, grant: str | None = "call") -> BudgetLine:
    return BudgetLine(id=row_id, cost_category_id=category, year=year, amount=amount, grant_id=grant)


def paid(row_id: str, kind: str, year: int, amount: int, grant: str | None = "call") -> Funding:
    return Funding(id=row_id, kind=kind, year=year, amount=amount, grant_id=grant)


def tables(*rows: Any) -> dict[str, GrantTable]:
    return {table.grant.id: table for table in grant_tables(state_of(*CATEGORIES, CALL, SUPPLEMENT, *rows))}


def test_each_grant_has_its_own_costs_by_year_and_in_all() -> None:
    found = tables(line("a", "hired", 2020, 100), line("b", "services", 2021, 50), line("c", "hired", 2020, 7, "more"))
    assert found["call"].years[2020].costs == Sum(100, ("a",))
    assert found["call"].total.costs == Sum(150, ("a", "b"))
    assert found["more"].total.costs.amount == 7


def test_flat_rate_overheads_are_a_share_of_the_personnel_costs() -> None:
    year = tables(line("a", "hired", 2020, 1000), line("b", "overheads", 2020, 160), line("c", "services", 2020, 9))
    found = year["call"].years[2020]
    assert (found.staff.amount, found.overheads.amount, found.flat_rate, found.overheads_above) == (1000, 160, 150, 10)
    assert year["more"].total.flat_rate == 0


def test_a_grant_without_a_flat_rate_holds_overheads_against_nothing() -> None:
    state = state_of(*CATEGORIES, Grant(id="call", title="Call"), line("b", "overheads", 2020, 160))
    assert (grant_tables(state)[0].total.flat_rate, grant_tables(state)[0].total.overheads_above) == (None, 0)


def test_the_own_share_must_reach_what_the_rate_leaves() -> None:
    rows = (line("a", "services", 2020, 1000), paid("i", "ineligible", 2020, 100), paid("o", "own_share", 2020, 90))
    total = tables(*rows)["call"].total
    assert (total.eligible, total.payable, total.own_needed, total.own_missing) == (900, 720, 180, 90)
    assert (total.computed, total.grant, total.own_rate, total.grant_rate) == (810, 720, 1000, 8000)
    more = tables(*rows, paid("p", "other_public", 2020, 60))["call"].total
    assert (more.own_needed, more.own_missing) == (120, 30)


def test_the_grant_applied_for_counts_before_the_one_computed() -> None:
    found = tables(line("a", "services", 2020, 2000), paid("s", "state_grant", 2020, 1100))["call"]
    assert (found.total.grant, found.over_ceiling, found.left_of_ceiling) == (1100, 100, -100)
    assert tables(line("a", "services", 2020, 100, "more"))["more"].left_of_ceiling is None


def test_money_outside_the_period_is_found_by_table_and_year() -> None:
    found = tables(
        line("in", "services", 2021, 5), line("late", "services", 2022, 6), line("later", "services", 2022, 7),
        Actual(id="used", cost_category_id="services", month="2019-12", amount=1, grant_id="call"),
        Forecast(id="coming", cost_category_id="services", month="2022-01", amount=2, grant_id="call"),
    )["call"].outside  # fmt: skip
    assert [(each.row_type, each.year, each.total.amount) for each in found] == [
        (BudgetLine, 2022, 13), (Actual, 2019, 1), (Forecast, 2022, 2),
    ]  # fmt: skip


def test_claims_that_reach_out_of_the_period_are_found() -> None:
    inside = Claim(id="in", title="First", grant_id="call", start_month="2020-01", end_month="2021-12")
    late = Claim(id="late", title="Last", grant_id="call", start_month="2021-07", end_month="2022-01")
    assert claims_outside(state_of(CALL, SUPPLEMENT, inside, late), CALL) == [late]


def test_money_without_a_grant_is_meant_for_the_only_one() -> None:
    rows = (line("a", "services", 2020, 5, None), line("nought", "services", 2020, 0, None))
    assert [row.id for row in without_grant(state_of(CALL, SUPPLEMENT, *rows))] == ["a"]
    one = state_of(CALL, *rows)
    assert without_grant(one) == []
    assert grant_tables(one)[0].total.costs.amount == 5


def test_a_share_is_held_against_the_costs_it_is_a_part_of() -> None:
    share = Earmark(id="e", title="Families", year=2020, grant_id="call", amount=9)
    rows = (line("a", "services", 2020, 10), line("b", "services", 2020, 7, None), line("c", "services", 2021, 3))
    assert earmarks_within(state_of(CALL, share, *rows)) == [(share, Sum(17, ("a", "b")))]
    assert earmarks_within(state_of(CALL, SUPPLEMENT, share, *rows)) == [(share, Sum(10, ("a",)))]
    assert earmarks_within(state_of(CALL, share)) == []


def test_a_part_of_nothing_is_no_share() -> None:
    assert (part_of(1, 3), part_of(5, 0), part_of(5, -5)) == (3333, None, None)


def test_the_examples_grant_pays_everything() -> None:
    (table,) = grant_tables(example())
    euros = {year: each.grant // 100 for year, each in table.years.items()}
    assert euros == {2020: 470_400, 2021: 1_488_000, 2022: 991_600, ALL: 2_950_000}
    assert (table.total.own_rate, table.total.grant_rate) == (0, 10_000)
    assert (table.over_ceiling, table.left_of_ceiling, table.outside) == (0, 0, ())


grants = st.sampled_from([None, "call", "more"])
years = st.sampled_from([2019, 2020, 2021])
amounts = st.integers(0, 10**12)


@given(
    st.lists(st.tuples(st.sampled_from(["hired", "services", "overheads"]), years, grants, amounts), max_size=12),
    st.lists(st.tuples(st.sampled_from(["ineligible", "income", "own_share", "other_public"]), years, grants, amounts),
             max_size=6),
)  # fmt: skip
def test_the_grants_together_with_what_names_none_are_the_form(
    costs: list[tuple[str, int, str | None, int]], funding: list[tuple[str, int, str | None, int]]
) -> None:
    lines = [line(f"l{n}", category, year, amount, grant) for n, (category, year, grant, amount) in enumerate(costs)]
    rows = [paid(f"f{n}", kind, year, amount, grant) for n, (kind, year, grant, amount) in enumerate(funding)]
    state = state_of(*CATEGORIES, CALL, SUPPLEMENT, *lines, *rows)
    block = {each.kind: each.sums for each in funding_block(state)}
    found = grant_tables(state)
    for year, whole in block["grant_computed"].items():
        none = sum(each.amount or 0 for each in lines if each.grant_id is None and year in (ALL, each.year))
        none -= sum(each.amount or 0 for each in rows if each.grant_id is None and year in (ALL, each.year))
        assert sum(table.years[year].computed for table in found) + none == whole.amount
        assert all(table.years[year].own_missing <= table.years[year].own_needed for table in found)
