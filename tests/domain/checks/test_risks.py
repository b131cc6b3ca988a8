from __future__ import annotations

from typing import Any

from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk, RiskResponse, RiskReview
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
    review = RiskReview(id="x", risk_id="r", date="2021-10-01", residual_impact=5)
    findings = found("score-outside-scale", PLAN, risk(probability=5, impact=4), review)
    assert [(each.table, each.field, each.values["score"]) for each in findings] == [
        ("risk", "probability", 5), ("risk_review", "residual_impact", 5),
    ]  # fmt: skip


def test_an_open_risk_without_a_score_is_a_note() -> None:
    (finding,) = found("risk-without-score", risk(probability=3))
    assert (finding.severity, finding.field) == ("note", "impact")
