from __future__ import annotations

from typing import Any

from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk, RiskResponse, RiskReview
from soteplan.domain.schedule import Phase
from tests.domain.checks.found import found, ids

PLAN = Plan(id="plan", title="Plan", risk_steps="4", status_date="2021-11-15")


def risk(**details: Any) -> Risk:
    return Risk(**{"id": "r", "code": "R1", "title": "Staff leave", **details})


def test_an_open_risk_has_a_response_unless_it_is_accepted() -> None:
    dropped = RiskResponse(id="x", risk_id="r", title="Recruit", state="dropped")
    assert ids("risk-without-response", risk(), dropped) == ["r"]
    assert ids("risk-without-response", risk(), RiskResponse(id="x", risk_id="r", title="Recruit")) == []
    assert ids("risk-without-response", risk(strategy="accept")) == []
    assert ids("risk-without-response", risk(state="closed")) == []


def test_a_risk_is_reviewed_or_about_to_be() -> None:
    assert ids("risk-without-review", risk()) == ["r"]
    assert ids("risk-without-review", risk(review_date="2021-12-01")) == []
    assert ids("risk-without-review", risk(), RiskReview(id="x", risk_id="r", date="2021-10-01")) == []


def test_a_review_that_should_have_been_is_named() -> None:
    (finding,) = found("review-overdue", PLAN, risk(review_date="2021-10-29"))
    assert finding.values == {"name": "R1 Staff leave", "date": "2021-10-29", "days": 17}
    assert ids("review-overdue", PLAN, risk(review_date="2021-11-15")) == []
    assert ids("review-overdue", risk(review_date="2021-10-29")) == []


def test_responses_do_not_make_a_threat_worse() -> None:
    worse = {"probability": 2, "impact": 3, "residual_probability": 3, "residual_impact": 3}
    assert found("residual-above-inherent", risk(**worse))[0].values == {
        "name": "R1 Staff leave", "inherent": 6, "residual": 9,
    }  # fmt: skip
    assert ids("residual-above-inherent", risk(**worse, kind="opportunity")) == []


def test_scores_keep_to_the_scale_of_the_plan() -> None:
    review = RiskReview(id="x", risk_id="r", date="2021-10-01", residual_impact=5, steps="4")
    findings = found("score-outside-scale", PLAN, risk(probability=5, impact=4), review)
    assert [(each.table, each.field, each.values["score"]) for each in findings] == [
        ("risk", "probability", 5), ("risk_review", "residual_impact", 5),
    ]  # fmt: skip


def test_an_open_risk_without_a_score_is_a_note() -> None:
    (finding,) = found("risk-without-score", risk(probability=3))
    assert (finding.severity, finding.field) == ("note", "impact")


def test_a_high_risk_needs_a_response_most() -> None:
    high = {"probability": 4, "impact": 4}
    assert [each.values for each in found("high-risk-without-response", PLAN, risk(**high))] == [
        {"name": "R1 Staff leave", "score": 16}
    ]
    assert ids("risk-without-response", PLAN, risk(**high)) == []
    eased = {**high, "residual_probability": 1, "residual_impact": 1}
    assert ids("risk-without-response", PLAN, risk(**eased)) == ["r"]


def test_a_response_comes_before_the_risk() -> None:
    response = RiskResponse(id="x", risk_id="r", title="Recruit", due_date="2021-12-31")
    (finding,) = found("response-too-late", risk(proximity_date="2021-12-01"), response)
    assert finding.values == {
        "name": "R1 Staff leave", "title": "Recruit", "date": "2021-12-31", "by": "2021-12-01",
    }  # fmt: skip
    assert ids("response-too-late", risk(proximity_date="2021-12-31"), response) == []
    assert ids("response-too-late", risk(), response) == []


def test_a_response_that_is_a_phase_has_the_dates_and_the_state_of_it() -> None:
    phase = Phase(id="f", action_id="a", start_date="2021-10-01", end_date="2021-12-31")
    response = RiskResponse(id="x", risk_id="r", title="Pilot", phase_id="f")
    assert ids("response-too-late", risk(proximity_date="2021-12-01"), response, phase) == ["x"]
    dropped = Phase(id="f", action_id="a", start_date="2021-10-01", end_date="2021-12-31", state="dropped")
    assert ids("risk-without-response", risk(), response, dropped) == ["r"]


def test_only_what_the_plan_tolerates_is_accepted() -> None:
    accepted = risk(strategy="accept", probability=4, impact=4)
    assert ids("accepted-above-tolerance", PLAN, accepted) == ["r"]
    assert ids("accepted-above-tolerance", Plan(id="plan", title="P", risk_steps="4", tolerance="high"), accepted) == []
    assert ids("accepted-above-tolerance", PLAN, risk(strategy="accept", probability=1, impact=4)) == []


def test_a_review_keeps_to_the_scale_of_its_own_day() -> None:
    old = RiskReview(id="x", risk_id="r", date="2021-10-01", probability=5, steps="5")
    assert ids("score-outside-scale", PLAN, risk(), old) == []


def test_a_strategy_suits_a_threat_or_an_opportunity() -> None:
    assert ids("strategy-does-not-fit", risk(kind="opportunity", strategy="avoid")) == ["r"]
    assert ids("strategy-does-not-fit", risk(strategy="exploit")) == ["r"]
    assert ids("strategy-does-not-fit", risk(strategy="share")) == []
    assert ids("strategy-does-not-fit", risk(kind="opportunity", strategy="enhance")) == []
