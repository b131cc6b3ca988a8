"""The risk register: scores, responses and reviews."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, name_of, note, warning
from soteplan.domain.dates import days_between
from soteplan.domain.due import is_overdue
from soteplan.domain.risk_scores import inherent, residual, steps
from soteplan.domain.risks import Risk, RiskResponse, RiskReview
from soteplan.domain.state import PlanState

_SCORES = ("probability", "impact", "residual_probability", "residual_impact")


def check(state: PlanState) -> Iterator[Finding]:
    for risk in state.rows(Risk):
        name = name_of(state, risk)
        yield from _beyond_scale(state, risk, name)
        if risk.state != "closed":
            yield from _scores(risk, name)
            yield from _response(state, risk, name)
            yield from _review(state, risk, name)


def _beyond_scale(state: PlanState, risk: Risk, name: str) -> Iterator[Finding]:
    for row in (risk, *state.where(RiskReview, "risk_id", risk.id)):
        for field in _SCORES:
            score = getattr(row, field)
            if score is not None and score > steps(state):
                yield warning("score-outside-scale", row, field, name=name, score=score, steps=steps(state))


def _scores(risk: Risk, name: str) -> Iterator[Finding]:
    before, after = inherent(risk), residual(risk)
    if before is None:
        yield note("risk-without-score", risk, "impact" if risk.probability else "probability", name=name)
    elif risk.kind == "threat" and after is not None and after > before:
        yield warning("residual-above-inherent", risk, "residual_probability", name=name, inherent=before,
                      residual=after)  # fmt: skip


def _response(state: PlanState, risk: Risk, name: str) -> Iterator[Finding]:
    """An accepted risk needs no response."""
    responses = [each for each in state.where(RiskResponse, "risk_id", risk.id) if each.state != "dropped"]
    if not responses and risk.strategy != "accept":
        yield warning("risk-without-response", risk, name=name)


def _review(state: PlanState, risk: Risk, name: str) -> Iterator[Finding]:
    if not risk.review_date and not state.where(RiskReview, "risk_id", risk.id):
        yield warning("risk-without-review", risk, "review_date", name=name)
    on = state.plan.status_date
    if on and risk.review_date and is_overdue(risk.review_date, risk.state, on):
        yield warning("review-overdue", risk, "review_date", name=name, date=risk.review_date,
                      days=days_between(risk.review_date, on))  # fmt: skip
