"""What work costs, and whether the budget says so."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain import arithmetic, staffing
from soteplan.domain.budget import BudgetLine, CostCategory, StaffCost
from tests.domain.plans import state_of

CATEGORY = CostCategory(id="c", title="Staff", kind="staff")


def work(name: str = "w", **details: Any) -> StaffCost:
    usual = {"person_months": 6.0, "monthly_pay": 450_000, "side_rate": 2400, "year": 2021}
    return StaffCost(**{"id": name, "cost_category_id": "c", "title": "Coordinator", **usual, **details})


def line(amount: int | None, **details: Any) -> BudgetLine:
    return BudgetLine(**{"id": "l", "cost_category_id": "c", "year": 2021, "amount": amount, **details})


def test_work_costs_its_months_at_the_pay_with_side_costs() -> None:
    assert staffing.cost(work()) == 3_348_000
    assert staffing.cost(work(side_rate=None)) == 2_700_000
    assert staffing.cost(work(person_months=0.1, monthly_pay=5, side_rate=0)) == 1
    assert staffing.cost(work(person_months=None)) is None
    assert staffing.cost(work(monthly_pay=None)) is None


def test_the_formula_reads_as_a_person_would_write_it() -> None:
    assert staffing.formula([work()]) == "=6*4500+24%"
    rows = [work(), work(person_months=1.5, monthly_pay=380_050, side_rate=None), work(side_rate=2435)]
    assert staffing.formula(rows) == "=(6*4500+24%)+(1,5*3800,5)+(6*4500+24,35%)"
    assert staffing.formula(rows[1:2], decimal=".") == "=1.5*3800.5"
    assert staffing.formula([work(person_months=None)]) == ""
    assert staffing.formula([work()] * 60) == ""


ROWS = st.lists(
    st.builds(
        work,
        person_months=st.integers(0, 1200).map(lambda tenths: tenths / 10),
        monthly_pay=st.integers(0, 2_000_000),
        side_rate=st.none() | st.integers(0, 10_000),
    ),
    min_size=1,
    max_size=12,
)


@given(ROWS)
def test_the_formula_has_the_value_of_the_sum(rows: list[StaffCost]) -> None:
    for decimal in (",", "."):
        assert arithmetic.cents(staffing.formula(rows, decimal=decimal)) == staffing.total(rows)


def test_a_cell_that_does_not_hold_what_its_work_costs_is_told() -> None:
    assert staffing.differences(state_of(CATEGORY, work(), line(3_348_000))) == []
    (found,) = staffing.differences(state_of(CATEGORY, work(), work("v"), line(3_348_000)))
    assert (found.computed, found.budget, [row.id for row in found.lines]) == (6_696_000, 3_348_000, ["l"])
    (empty,) = staffing.differences(state_of(CATEGORY, work(), line(3_348_000, package_id="k")))
    assert (empty.budget, empty.lines) == (None, ())


def test_work_without_a_pay_says_nothing_about_the_budget() -> None:
    assert staffing.differences(state_of(CATEGORY, work(monthly_pay=None), line(5))) == []


@pytest.mark.parametrize(("grant", "fits"), [(None, True), ("g", False)])
def test_lines_of_another_grant_are_not_those_of_the_work(grant: str | None, fits: bool) -> None:
    state = state_of(CATEGORY, work(grant_id=grant), line(3_348_000, grant_id="h"))
    assert (staffing.differences(state) == []) is fits
