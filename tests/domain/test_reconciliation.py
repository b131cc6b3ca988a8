"""Sums that must agree: each pair with its difference in euros and the cells behind it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.budget import BudgetLine, CostCategory, Earmark, Funding, Grant
from soteplan.domain.budget_sums import ALL
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.reconciliation import Outcome, Statement, Topic, reconciliation
from soteplan.domain.reconciliation_cells import Cell, cells_behind
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from tests.domain.plans import example, state_of

CATEGORIES = (
    CostCategory(id="services", title="Services", position="a"),
    CostCategory(id="training", parent_id="services", title="Training", position="b"),
    CostCategory(id="rents", title="Rents", position="c"),
)
PACKAGES = (Package(id="one", title="One", position="a"), Package(id="two", title="Two", position="b"))


def line(row_id: str, year: int | None, amount: int | None, category: str = "rents", **details: Any) -> BudgetLine:
    return BudgetLine(id=row_id, cost_category_id=category, year=year, amount=amount, **details)


def of_topic(state: PlanState, topic: Topic) -> list[Statement]:
    return [statement for statement in reconciliation(state) if statement.topic is topic]


def one(state: PlanState, topic: Topic, year: object = ALL) -> Statement:
    (found,) = (statement for statement in of_topic(state, topic) if statement.year == year)
    return found


def brief(cells: list[Cell]) -> list[tuple[int, object, int]]:
    return [(cell.side, cell.of[1], cell.amount) for cell in cells]


def test_money_of_no_package_makes_categories_and_packages_differ() -> None:
    state = state_of(
        *CATEGORIES,
        *PACKAGES,
        line("a", 2020, 100, package_id="two"),
        line("b", 2020, 7),
        line("c", 2021, 5, "training"),
    )
    found = one(state, Topic.PACKAGES, 2020)
    assert (found.first.amount, found.second.amount, found.difference) == (107, 100, 7)
    assert (found.outcome, found.loose) == (Outcome.DIFFERS, ("b",))
    cells = cells_behind(state, found)
    assert [(cell.row_id, cell.amount) for cell in cells if cell.loose] == [("b", 7)]
    assert brief([cell for cell in cells if not cell.loose]) == [(1, "rents", 107), (2, "two", 100)]
    assert one(state, Topic.PACKAGES).difference == 12


def test_a_plan_that_does_not_go_by_packages_is_not_held_against_them() -> None:
    assert of_topic(state_of(*CATEGORIES, line("a", 2020, 100)), Topic.PACKAGES) == []


def test_all_who_pay_must_come_to_the_costs() -> None:
    state = state_of(
        *CATEGORIES,
        line("a", 2020, 100),
        Funding(id="own", kind="own_share", year=2020, amount=20),
        Funding(id="grant", kind="state_grant", year=2020, amount=70),
    )
    found = one(state, Topic.FUNDING, 2020)
    assert (found.difference, found.outcome) == (10, Outcome.DIFFERS)
    assert [(cell.side, cell.table, cell.row_id, cell.amount) for cell in cells_behind(state, found)] == [
        (1, "budget_line", "a", 100), (2, "funding", "own", 20), (2, "funding", "grant", 70),
    ]  # fmt: skip


def test_with_several_grants_a_line_of_none_is_at_fault() -> None:
    grants = (Grant(id="g", title="G", position="a"), Grant(id="h", title="H", position="b"))
    state = state_of(*CATEGORIES, *grants, line("a", 2020, 100, grant_id="h"), line("b", 2020, 3))
    found = one(state, Topic.GRANTS, 2020)
    assert (found.difference, found.loose) == (3, ("b",))
    assert of_topic(state_of(*CATEGORIES, grants[0], line("b", 2020, 3)), Topic.GRANTS) == []


def test_money_without_a_year_is_in_the_total_alone() -> None:
    state = state_of(*CATEGORIES, line("a", 2020, 100), line("b", None, 4), line("c", 2021, 6))
    found = one(state, Topic.YEARS)
    assert (found.first.amount, found.second.amount, found.loose) == (110, 106, ("b",))
    assert brief(cells_behind(state, found))[-2:] == [(2, 2020, 100), (2, 2021, 6)]


def test_a_ceiling_and_a_share_may_be_larger_than_what_is_within() -> None:
    grant = Grant(id="g", title="G", ceiling=90)
    share = Earmark(id="e", title="Families", year=2020, amount=120)
    state = state_of(*CATEGORIES, grant, share, line("a", 2020, 100), line("b", 2021, 100))
    assert (one(state, Topic.CEILING).difference, one(state, Topic.EARMARK, 2020).difference) == (110, 20)
    roomy = state_of(*CATEGORIES, Grant(id="g", title="G", ceiling=900), line("a", 2020, 100))
    assert one(roomy, Topic.CEILING).outcome is Outcome.AGREES


def test_a_grants_own_share_overheads_and_period_are_terms_too() -> None:
    grant = Grant(id="g", title="G", rate=8000, overhead_rate=1500, end_date="2020-12-31")
    state = state_of(
        CostCategory(id="pay", title="Pay", kind="staff"),
        CostCategory(id="over", title="Overheads", kind="overhead"),
        grant,
        line("a", 2020, 1000, "pay"),
        line("b", 2020, 160, "over"),
        line("c", 2021, 40, "pay"),
        Funding(id="own", kind="own_share", year=2020, amount=200),
    )
    share, extra, late = (one(state, topic) for topic in (Topic.OWN_SHARE, Topic.OVERHEADS, Topic.PERIOD))
    assert (share.first.amount, share.second.amount, share.difference) == (240, 200, 40)
    assert (extra.first.amount, extra.second.amount, extra.difference) == (160, 156, 4)
    assert (late.first.amount, late.difference) == (40, 40)
    assert [(cell.row_id, cell.of) for cell in cells_behind(state, late)] == [("c", ("year", 2021))]
    assert [(cell.side, cell.table, cell.amount) for cell in cells_behind(state, share)] == [
        (1, "grant", 240), (2, "funding", 200),
    ]  # fmt: skip


def test_a_share_of_several_years_is_held_against_them_together_too() -> None:
    shares = [Earmark(id=f"e{year}", title="Families", year=year, amount=40) for year in (2020, 2021)]
    state = state_of(*CATEGORIES, *shares, line("a", 2020, 50), line("b", 2021, 30), line("c", 2022, 99))
    whole = one(state, Topic.EARMARK)
    assert (whole.first.amount, whole.second.amount, whole.outcome) == (80, 80, Outcome.AGREES)
    assert one(state, Topic.EARMARK, 2021).outcome is Outcome.DIFFERS
    keys = [statement.key for statement in reconciliation(state)]
    assert len(set(keys)) == len(keys)


def test_a_printed_total_is_held_against_its_rows() -> None:
    category = CostCategory(id="x", title="X", printed_total=120)
    package = Package(id="one", title="One", printed_budget=100)
    state = state_of(category, package, line("a", 2020, 60, "x", package_id="one"), line("b", 2021, 40, "x"))
    found = one(state, Topic.CATEGORY_PRINTED)
    assert (found.difference, found.outcome) == (20, Outcome.DIFFERS)
    assert brief(cells_behind(state, found)) == [(1, "x", 120), (2, 2020, 60), (2, 2021, 40)]
    assert one(state, Topic.PACKAGE_PRINTED).difference == 40


def test_a_difference_that_rounding_makes_is_told_apart() -> None:
    rows = [
        BenefitEstimate(id=f"r{n}", title="R", benefit=benefit, project_cost=cost, printed_net=benefit + cost)
        for n, (benefit, cost) in enumerate([(61, -17), (160, -30)])
    ]
    total = BenefitEstimate(id="t", kind="printed_total", title="T", benefit=221, project_cost=-48, printed_net=180)
    state = state_of(*rows, total)
    outcomes = {(found.row_id, found.field): found.outcome for found in of_topic(state, Topic.BENEFIT_PRINTED)}
    assert outcomes == {
        ("r0", "printed_net"): Outcome.AGREES, ("r1", "printed_net"): Outcome.AGREES,
        ("t", "benefit"): Outcome.AGREES, ("t", "project_cost"): Outcome.ROUNDING,
        ("t", "printed_net"): Outcome.DIFFERS,
    }  # fmt: skip
    row = next(found for found in of_topic(state, Topic.BENEFIT_PRINTED) if found.row_id == "r0")
    assert [(cell.field, cell.amount) for cell in cells_behind(state, row)] == [
        ("printed_net", 44), ("benefit", 61), ("project_cost", -17),
    ]  # fmt: skip


def test_the_example_agrees_but_for_the_two_roundings_of_its_source() -> None:
    statements = reconciliation(example())
    assert [found for found in statements if found.outcome is Outcome.DIFFERS] == []
    rounded = [(found.field, found.difference) for found in statements if found.outcome is Outcome.ROUNDING]
    assert rounded == [("project_cost", -10_000_000), ("printed_net", -10_000_000)]


def test_an_empty_plan_states_nothing() -> None:
    assert reconciliation(state_of()) == []


amounts = st.none() | st.integers(-(10**12), 10**12)
lines = st.lists(
    st.builds(
        line,
        st.uuids().map(str),
        st.sampled_from([None, 2020, 2021]),
        amounts,
        st.sampled_from(["services", "training", "rents"]),
        package_id=st.sampled_from([None, "one", "two"]),
        grant_id=st.sampled_from([None, "g", "h"]),
    ),
    max_size=12,
)
funding = st.lists(
    st.builds(
        Funding,
        id=st.uuids().map(str),
        kind=st.sampled_from(["own_share", "income", "state_grant"]),
        year=st.sampled_from([None, 2020]),
        amount=amounts,
    ),
    max_size=4,
)


@given(lines, funding, st.integers(1, 10**12))
def test_the_cells_behind_a_side_add_up_to_it(drawn: list[BudgetLine], rows: list[Funding], ceiling: int) -> None:
    grants = (Grant(id="g", title="G", ceiling=ceiling, rate=8000), Grant(id="h", title="H"))
    share = Earmark(id="e", title="Families", package_id="one", amount=5)
    state = state_of(*CATEGORIES, *PACKAGES, *grants, share, *drawn, *rows)
    for statement in reconciliation(state):
        cells = [cell for cell in cells_behind(state, statement) if not cell.loose]
        if statement.topic is not Topic.CEILING:
            assert sum(cell.amount for cell in cells if cell.side == 1) == statement.first.amount
        assert sum(cell.amount for cell in cells if cell.side == 2) == statement.second.amount
        by_id = {row.id: row.amount or 0 for row in drawn}
        if statement.loose:
            assert sum(by_id[row] for row in statement.loose) == statement.difference
