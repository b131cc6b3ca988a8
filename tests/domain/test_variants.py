from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.cost_benefit import of_estimates
from soteplan.domain.effects import BenefitEstimate, Variant
from soteplan.domain.rows import replaced
from soteplan.domain.variants import AS_PLANNED, Change, change_of, changed
from tests.domain.plans import example

M = 100_000_000  # cents in a million
AMOUNTS = st.none() | st.integers(-(10**12), 10**12)
YEARS = st.none() | st.integers(2018, 2030)
ESTIMATES = st.lists(
    st.builds(
        BenefitEstimate,
        id=st.uuids().map(str),
        kind=st.sampled_from(("estimate", "estimate", "printed_total")),
        benefit=AMOUNTS,
        project_cost=AMOUNTS,
        printed_net=AMOUNTS,
        start_year=YEARS,
        end_year=YEARS,
    ),
    max_size=6,
)
CHANGES = st.builds(Change, st.integers(-10_000, 100_000), st.integers(0, 10), st.integers(-10_000, 100_000))


def example_rows() -> list[BenefitEstimate]:
    return example().rows(BenefitEstimate)


def test_a_fifth_less_benefit_leaves_18_9_of_25_1() -> None:
    outcome = changed(example_rows(), Change(benefit=-2_000))
    assert outcome.table.total.benefit.amount == 248 * M // 10
    assert outcome.table.total.cost.amount == -59 * M // 10
    assert outcome.table.total.net.amount == 189 * M // 10


def test_a_year_late_moves_a_fifth_of_a_five_years_benefit_past_the_end() -> None:
    outcome = changed(example_rows(), Change(delay=1))
    assert outcome.later == 62 * M // 10
    assert outcome.table.total.benefit.amount == 248 * M // 10
    assert outcome.undated == ()


def test_dearer_projects_leave_less() -> None:
    assert changed(example_rows(), Change(cost=1_000)).table.total.net.amount == 2_451_000_000


def test_an_estimate_that_ends_before_the_table_does_has_room_to_be_late() -> None:
    rows = [
        BenefitEstimate(id="early", kind="estimate", benefit=100, start_year=2020, end_year=2021),
        BenefitEstimate(id="long", kind="estimate", benefit=100, start_year=2020, end_year=2023),
    ]
    table = changed(rows, Change(delay=1)).table
    assert [line.amounts.benefit.amount for line in table.lines] == [100, 75]


def test_a_benefit_without_years_cannot_be_late_and_is_named() -> None:
    rows = [BenefitEstimate(id="a", kind="estimate", benefit=100)]
    outcome = changed(rows, Change(delay=3))
    assert (outcome.table.total.benefit.amount, outcome.undated) == (100, ("a",))


def test_a_variant_is_read_with_nothing_for_what_it_does_not_say() -> None:
    assert change_of(Variant(id="v", title="Late", delay=2)) == Change(0, 2, 0)


@given(ESTIMATES)
def test_no_change_is_the_plan_itself(rows: list[BenefitEstimate]) -> None:
    outcome = changed(rows, AS_PLANNED)
    assert (outcome.table, outcome.later) == (of_estimates(rows), 0)


@given(ESTIMATES, CHANGES)
def test_supposing_never_touches_a_row(rows: list[BenefitEstimate], change: Change) -> None:
    before = [replaced(row) for row in rows]
    changed(rows, change)
    assert rows == before


@given(ESTIMATES, CHANGES)
def test_what_comes_in_time_and_what_comes_later_are_the_whole_benefit(
    rows: list[BenefitEstimate], change: Change
) -> None:
    in_time, late = changed(rows, change), changed(rows, change._replace(delay=0))
    assert in_time.table.total.benefit.amount + in_time.later == late.table.total.benefit.amount
    assert in_time.table.total.cost == late.table.total.cost
