from __future__ import annotations

from typing import Any

from soteplan.domain.plan import Plan
from soteplan.domain.risk_history import last_review, moments, register_history, trend
from soteplan.domain.risks import Risk, RiskReview
from tests.domain.plans import state_of


def review(date: str, probability: int, impact: int, risk_id: str = "r", **details: Any) -> RiskReview:
    values = {"id": f"{risk_id}{date}", "risk_id": risk_id, "steps": "5", **details}
    return RiskReview(date=date, probability=probability, impact=impact, **values)


RISK = Risk(id="r", title="R", probability=3, impact=3)


def test_reviews_come_in_the_order_of_their_days_and_the_present_last() -> None:
    found = moments(state_of(RISK, review("2021-05-01", 4, 4), review("2020-11-01", 2, 2)), RISK)
    assert [(each.date, each.inherent and each.inherent.value) for each in found] == [
        ("2020-11-01", 4),
        ("2021-05-01", 16),
        ("", 9),
    ]


def test_a_review_has_the_level_of_its_day_or_that_of_its_product() -> None:
    kept, old = review("2021-05-01", 1, 5, level="high"), review("2020-05-01", 1, 5)
    levels = [each.inherent and each.inherent.level for each in moments(state_of(RISK, kept, old), RISK)]
    assert levels == ["medium", "high", "medium"]


def test_the_trend_is_told_against_the_last_review_up_to_a_day() -> None:
    state = state_of(RISK, review("2020-11-01", 2, 2), review("2021-05-01", 4, 4))
    assert trend(state, RISK, "2020-12-31") == 1
    assert trend(state, RISK, "2021-06-01") == -1
    assert trend(state, RISK, "2020-10-31") is None
    assert last_review(state, RISK) == "2020-11-01"
    assert trend(state_of(RISK, review("2021-05-01", 3, 3)), RISK, "2021-05-01") == 0


def test_scales_are_compared_by_their_share() -> None:
    state = state_of(Plan(id="plan", title="P", risk_steps="3"), RISK, review("2021-05-01", 5, 5))
    assert trend(state, RISK, "2021-05-01") == 0, "the greatest score of either scale"


def test_the_register_is_told_for_each_day_of_review_and_now() -> None:
    other = Risk(id="s", title="S", probability=5, impact=5, residual_probability=1, residual_impact=1)
    closed = Risk(id="t", title="T", probability=5, impact=5, state="closed")
    state = state_of(
        RISK,
        other,
        closed,
        review("2020-11-01", 5, 4),
        review("2021-05-01", 3, 4, "s"),
        review("2020-11-01", 4, 4, "t"),
    )
    history = register_history(state)
    assert [each.date for each in history] == ["2020-11-01", "2021-05-01", ""]
    assert [each.counts["high"] for each in history] == [2, 2, 0]
    assert history[-1].counts == {"low": 1, "medium": 1, "high": 0}
    assert history[-1].height == (9 / 25 + 1 / 25) / 2


def test_a_plan_without_risks_has_only_the_present() -> None:
    assert [(each.date, each.height) for each in register_history(state_of())] == [("", None)]
