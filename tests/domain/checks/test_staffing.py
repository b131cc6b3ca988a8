"""Work inputs against the budget."""

from __future__ import annotations

from soteplan.domain.budget import BudgetLine, CostCategory, StaffCost
from tests.domain.checks.found import found, ids

CATEGORY = CostCategory(id="c", title="Staff", kind="staff")
WORK = StaffCost(id="w", cost_category_id="c", title="Planner", year=2021, person_months=2.0, monthly_pay=400_000)


def test_a_budget_cell_that_differs_from_its_work_is_named() -> None:
    line = BudgetLine(id="l", cost_category_id="c", year=2021, amount=790_000)
    (finding,) = found("staff-cost-differs", CATEGORY, WORK, line)
    assert (finding.table, finding.row_id) == ("staff_cost", "w")
    assert finding.values == {
        "name": "Planner", "year": 2021, "computed": 800_000, "entered": 790_000, "difference": -10_000,
    }  # fmt: skip


def test_a_budget_cell_that_holds_its_work_is_not() -> None:
    assert (
        ids("staff-cost-differs", CATEGORY, WORK, BudgetLine(id="l", cost_category_id="c", year=2021, amount=800_000))
        == []
    )
