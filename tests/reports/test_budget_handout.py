"""The budget and the payment claim on paper."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from soteplan.domain.budget import Actual, BudgetLine, Claim, CostCategory, Grant
from soteplan.domain.errors import Refusal
from soteplan.domain.plan import Plan
from soteplan.domain.state import PlanState
from soteplan.reports.options import Options
from soteplan.reports.registry import render
from soteplan.texts.language import Language
from tests.domain.plans import state_of
from tests.reports.printed import NOW, Printed, example, handout, shipped, squeezed


@pytest.fixture(scope="module", autouse=True)
def _application() -> QApplication:
    """Printed handouts are kept over the module, so the application must outlive it."""
    return QApplication.instance() or QApplication([])  # type: ignore[return-value]


def budget() -> Printed:
    return shipped("budget", words="en")


def claim(state: PlanState, period: tuple[str, str] = ("", ""), grant: str = "") -> Printed:
    options = Options(period=period, grant=grant)
    return Printed(render(state, Language("en"), "claim", now=NOW, options=options))


def headings(printed: Printed) -> list[str]:
    return [title for level, title, _ in printed.outline() if level == 1]


def test_the_handout_holds_every_part_that_has_something_to_show() -> None:
    assert headings(budget()) == [
        "Expenditure and funding", "Costs by year and category", "Cost by work package", "Money by work package",
        "Plan, actuals and forecast added up", "Use of the money", "Payment claim: July 2021 – December 2021",
        "Who pays",        "Grants", "Earmarked shares", "Cost and benefit", "Net effect against today's growth path",
        "Assumptions behind the savings", "Functional effects by work package", "Reconciliation",
    ]  # fmt: skip


def test_charts_stand_above_their_numbers() -> None:
    page = squeezed(next(text for text in budget().pages if "Costs by year and category" in text))
    assert "Henkilöstömenot271400940600621600" in page
    cumulated = squeezed(next(text for text in budget().pages if "added up" in text))
    assert "October2021" in cumulated
    assert "1192900" in cumulated


def test_the_reconciliation_tells_what_rounding_moved() -> None:
    text = squeezed(budget().pages[-1])
    assert "−100000" in text
    assert "Byrounding" in text


def test_a_plan_without_money_has_a_short_handout() -> None:
    printed = handout(state_of(Plan(id="p", title="P")), "budget", "en")
    assert len(printed.pages) == 1
    assert headings(printed) == ["Expenditure and funding", "Cost by work package", "Cost and benefit"]


def test_without_actuals_there_is_no_part_about_their_use() -> None:
    state = state_of(
        Plan(id="p", title="P", start_date="2021-01-01", end_date="2021-12-31"), CostCategory(id="a", title="A"),
        BudgetLine(id="1", cost_category_id="a", year=2021, amount=100_000),
    )  # fmt: skip
    found = headings(handout(state, "budget", "en"))
    assert "Use of the money" not in found
    assert not [title for title in found if title.startswith("Payment claim")]


def test_the_claim_of_a_period_agrees_with_its_months() -> None:
    text = squeezed(claim(example(), ("2021-01", "2021-06")).text)
    assert "January2021–June2021" in text
    assert "539980" in text
    assert "2950000" in text
    assert "279420" in text  # claimed before


def test_without_a_period_the_last_claim_is_printed_and_one_without_claims_by_its_last_costs() -> None:
    assert "July2021–December2021" in squeezed(claim(example()).text)
    state = state_of(
        Plan(id="p", title="P"), Grant(id="g", code="G", title="Avustus", rate=8000), CostCategory(id="a", title="A"),
        BudgetLine(id="1", cost_category_id="a", year=2021, amount=100_000, grant_id="g"),
        Actual(id="2", cost_category_id="a", month="2021-02", amount=50_000, grant_id="g"),
        Claim(id="c", title="Ensimmäinen", grant_id="g", start_month="2021-01", end_month="2021-03", state="sent"),
    )  # fmt: skip
    printed = squeezed(claim(state).text)
    assert "Ensimmäinen" in printed
    assert "400€" in printed
    assert squeezed(claim(state, grant="avustus").text) == printed


def test_a_claim_of_nothing_or_of_an_unknown_grant_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        claim(state_of(Plan(id="p")))
    assert refused.value.code == "no_claim_period"
    with pytest.raises(Refusal) as refused:
        claim(example(), grant="muu")
    assert (refused.value.code, refused.value.values["names"]) == ("no_such_grant", "VA")
    with pytest.raises(Refusal) as refused:
        Options(period=("2021-06", "2021-01"))
    assert refused.value.code == "range_backwards"
