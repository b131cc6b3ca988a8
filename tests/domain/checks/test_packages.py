from __future__ import annotations

from soteplan.domain.budget import BudgetLine, CostCategory, Funding
from tests.domain.checks.found import found, ids


def line(name: str, year: int | None, amount: int, package: str | None = None, category: str = "c") -> BudgetLine:
    return BudgetLine(id=name, cost_category_id=category, year=year, amount=amount, package_id=package)


def test_money_that_belongs_to_no_package_breaks_the_sum_by_package() -> None:
    (finding,) = found("budget-by-package", line("a", 2020, 100, "k"), line("b", 2020, 7), line("c", 2021, 0))
    assert (finding.severity, finding.row_id) == ("warning", "b")
    assert finding.values == {"year": 2020, "amount": 7, "computed": 100, "total": 107}


def test_a_budget_without_packages_is_complete() -> None:
    assert ids("budget-by-package", line("a", 2020, 100), line("b", 2021, 7)) == []


def test_money_needs_a_year() -> None:
    rows = (CostCategory(id="c", code="1", title="Staff"), line("a", None, 5), line("b", None, 0))
    findings = found("money-without-year", *rows, Funding(id="f", amount=5))
    assert [(finding.row_id, finding.values["name"]) for finding in findings] == [("a", "1 Staff"), ("f", "")]


def test_money_stands_on_the_leaves_of_the_category_tree() -> None:
    rows = (CostCategory(id="c", title="Services"), CostCategory(id="d", parent_id="c", title="Training"))
    assert ids("money-on-sum-category", *rows, line("a", 2020, 5), line("b", 2020, 5, category="d")) == ["a"]
