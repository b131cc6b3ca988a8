"""The risk handout: the register, what its scale means, a card for each of the greatest, and how they have stood."""

from __future__ import annotations

import pytest

from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk, RiskResponse, RiskReview, RiskStep
from soteplan.domain.schedule import Phase
from tests import risk_plans
from tests.domain.plans import state_of
from tests.reports.printed import example, handout, squeezed

pytestmark = pytest.mark.usefixtures("qapp")

PLAN = Plan(id="plan", title="Plan", risk_steps="3", language="en")
RISK = Risk(
    id="r", code="R1", title="Staff leave", cause="Long hours", probability=3, impact=3,
    residual_probability=1, residual_impact=2,
)  # fmt: skip


def test_each_of_the_greatest_risks_has_a_card_that_is_not_cut() -> None:
    pages = handout(example(), "risks", "en").pages
    cards = [page for page in pages if "The greatest risks one by one" in page or "Before the responses" in page]
    assert cards
    text = squeezed("".join(cards))
    for risk in example().rows(Risk):
        assert squeezed(risk.title) in text
        assert squeezed(risk.cause) in text


def test_a_score_is_told_with_the_names_of_its_steps() -> None:
    step = RiskStep(id="s", side="impact", step=3, title="The project stops", money=50_000_00)
    text = squeezed(handout(state_of(PLAN, RISK, step), "risks", "en").text)
    assert squeezed("3 × 3 = 9 (high): very likely × the project stops") in text
    assert squeezed("from 50 000 €") in text
    assert squeezed("1 × 2 = 2 (low)") in text


def test_the_trend_is_printed_once_there_are_reviews() -> None:
    before = handout(state_of(PLAN, RISK), "risks", "en").text
    review = RiskReview(id="v", risk_id="r", date="2021-05-01", probability=2, impact=2, steps="3", note="Two left")
    after = handout(state_of(PLAN, RISK, review), "risks", "en").text
    assert squeezed("How the risks have stood") not in squeezed(before)
    assert squeezed("How the risks have stood") in squeezed(after)
    assert squeezed("Two left") in squeezed(after)


def test_opportunities_stand_on_a_matrix_of_their_own() -> None:
    chance = Risk(id="o", code="M1", title="New staff", kind="opportunity", probability=2, impact=2)
    alone, both = (handout(state_of(PLAN, *risks), "risks", "en").text for risks in ((RISK,), (RISK, chance)))
    assert squeezed(both).count("Probability→"[:11]) > squeezed(alone).count("Probability→"[:11])


def test_a_response_that_is_a_phase_has_its_date() -> None:
    phase = Phase(id="f", action_id="a", start_date="2021-10-01", end_date="2021-12-31")
    response = RiskResponse(id="x", risk_id="r", title="Pilot", phase_id="f")
    assert "31/12/2021" in handout(state_of(PLAN, RISK, phase, response), "risks", "en").text


def test_many_risks_stand_on_two_matrices_instead_of_under_their_arrows() -> None:
    few, many = (handout(risk_plans.state(count), "risks", "en") for count in (4, 80))
    assert squeezed("Threats before the responses") not in squeezed(few.text)
    assert squeezed("Threats before the responses") in squeezed(many.pages[0])
    assert squeezed("Opportunities with the responses") in squeezed(many.text)
    assert all(f"R{number}" in many.text for number in range(1, 81))


def test_a_scale_that_is_not_described_is_named_in_a_line_a_side() -> None:
    plain = handout(state_of(PLAN, RISK), "risks", "en").text
    assert squeezed("Probability: 1 Very unlikely · 2 Possible · 3 Very likely") in squeezed(plain)
