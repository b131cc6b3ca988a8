from __future__ import annotations

from typing import Any

from soteplan.domain.budget import BudgetLine, CostCategory
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.schedule import Package
from tests.domain.checks.found import found, ids

MILLION = 10**8  # cents


def estimate(name: str, benefit: float, cost: float, net: float | None = None, **details: Any) -> BenefitEstimate:
    return BenefitEstimate(
        id=name,
        title=name,
        benefit=round(benefit * MILLION),
        project_cost=round(cost * MILLION),
        printed_net=None if net is None else round(net * MILLION),
        **details,
    )


def test_a_difference_that_rounding_explains_is_a_note() -> None:
    rows = (estimate("one", 6.1, -1.7, 4.4), estimate("two", 16.0, -3.0, 13.0), estimate("three", 6.1, -1.0, 5.1),
            estimate("four", 2.8, -0.2, 2.6))  # fmt: skip
    total = estimate("total", 31.0, -6.0, 25.0, kind="printed_total")
    findings = found("printed-total-differs", *rows, total)
    assert [(each.severity, each.field, each.values["difference"]) for each in findings] == [
        ("note", "printed_net", -MILLION // 10), ("note", "project_cost", -MILLION // 10),
    ]  # fmt: skip


def test_a_difference_beyond_rounding_is_a_warning() -> None:
    findings = found(
        "printed-total-differs", estimate("one", 1.5, -1.0), estimate("t", 2.5, -1.0, kind="printed_total")
    )
    assert [(each.severity, each.field) for each in findings] == [("warning", "benefit")]


def test_the_net_effect_of_a_row_is_compared_with_its_parts() -> None:
    (finding,) = found("printed-total-differs", estimate("row", 6.1, -1.7, 4.5))
    assert (finding.severity, finding.row_id, finding.field) == ("note", "row", "printed_net")


def test_a_printed_total_without_rows_stands_alone() -> None:
    assert ids("printed-total-differs", estimate("t", 2.5, -1.0, 1.5, kind="printed_total")) == []


def test_printed_totals_of_the_budget_are_compared_to_the_cent() -> None:
    rows = (
        CostCategory(id="c", code="1", title="Services", printed_total=100),
        CostCategory(id="d", parent_id="c", title="Training", printed_total=99),
        CostCategory(id="empty", title="Rents", printed_total=0),
        Package(id="k", code="TPK1", title="Package", printed_budget=101),
        BudgetLine(id="l", cost_category_id="d", year=2020, amount=100, package_id="k"),
    )
    findings = found("printed-total-differs", *rows)
    assert [(each.severity, each.row_id, each.values["difference"]) for each in findings] == [
        ("warning", "d", -1), ("warning", "k", 1),
    ]  # fmt: skip
