"""The risk register: scores, responses and reviews."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, name_of, note, warning
from soteplan.domain.dates import days_between
from soteplan.domain.due import is_overdue
from soteplan.domain.risk_responses import due_date, open_responses
from soteplan.domain.risk_scale import Scale, is_accepted, scale_of
from soteplan.domain.risks import STRATEGIES_OF, Risk, RiskReview
from soteplan.domain.state import PlanState

_SCORES = ("probability", "impact", "residual_probability", "residual_impact")


def check(state: PlanState) -> Iterator[Finding]:
    scale = scale_of(state)
    for risk in state.rows(Risk):
        name = name_of(state, risk)
        yield from _beyond_scale(state, risk, scale, name)
        if risk.state != "closed":
            yield from _scores(risk, scale, name)
            yield from _response(state, risk, scale, name)
            yield from _too_late(state, risk, name)
            yield from _tolerance(state, risk, scale, name)
            yield from _strategy(risk, name)
            yield from _review(state, risk, name)


def _beyond_scale(state: PlanState, risk: Risk, scale: Scale, name: str) -> Iterator[Finding]:
    """A review keeps to the scale of its own day."""
    reviews = [(review, int(review.steps)) for review in state.where(RiskReview, "risk_id", risk.id)]
    for row, steps in ((risk, scale.steps), *reviews):
        for field in _SCORES:
            score = getattr(row, field)
            if score is not None and score > steps:
                yield warning("score-outside-scale", row, field, name=name, score=score, steps=steps)


def _scores(risk: Risk, scale: Scale, name: str) -> Iterator[Finding]:
    before, after = scale.inherent(risk), scale.residual(risk)
    if before is None:
        yield note("risk-without-score", risk, "impact" if risk.probability else "probability", name=name)
    elif risk.kind == "threat" and after is not None and after.rank > before.rank:
        yield warning("residual-above-inherent", risk, "residual_probability", name=name, inherent=before.value,
                      residual=after.value)  # fmt: skip


def _response(state: PlanState, risk: Risk, scale: Scale, name: str) -> Iterator[Finding]:
    """An accepted risk needs no response; a high one needs it most."""
    if risk.strategy == "accept" or open_responses(state, risk):
        return
    score = scale.current(risk)
    if score is not None and score.level == "high":
        yield warning("high-risk-without-response", risk, name=name, score=score.value)
    else:
        yield warning("risk-without-response", risk, name=name)


def _too_late(state: PlanState, risk: Risk, name: str) -> Iterator[Finding]:
    """A response that is only done after the risk may have come true."""
    for response in open_responses(state, risk) if risk.proximity_date else ():
        due = due_date(state, response)
        if due and risk.proximity_date and due > risk.proximity_date:
            yield warning("response-too-late", response, "due_date", name=name, title=name_of(state, response),
                          date=due, by=risk.proximity_date)  # fmt: skip


def _tolerance(state: PlanState, risk: Risk, scale: Scale, name: str) -> Iterator[Finding]:
    score = scale.current(risk)
    accepted = risk.strategy == "accept" and risk.kind == "threat"
    if accepted and score is not None and not is_accepted(state.plan, score.level):
        yield warning("accepted-above-tolerance", risk, "strategy", name=name, score=score.value)


def _strategy(risk: Risk, name: str) -> Iterator[Finding]:
    """A threat is not exploited, and an opportunity not avoided."""
    if risk.strategy not in STRATEGIES_OF[risk.kind]:
        yield note("strategy-does-not-fit", risk, "strategy", name=name)


def _review(state: PlanState, risk: Risk, name: str) -> Iterator[Finding]:
    if not risk.review_date and not state.where(RiskReview, "risk_id", risk.id):
        yield warning("risk-without-review", risk, "review_date", name=name)
    on = state.plan.status_date
    if on and risk.review_date and is_overdue(risk.review_date, risk.state, on):
        yield warning("review-overdue", risk, "review_date", name=name, date=risk.review_date,
                      days=days_between(risk.review_date, on))  # fmt: skip
