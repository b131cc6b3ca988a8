"""What the plan check finds: a rule, a place, and the values that say what is wrong. No sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.schedule import Action, Phase
from soteplan.domain.state import PlanState

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")

# Every rule, in the order in which findings of one severity are listed, and the values its findings carry.
RULES: Mapping[str, tuple[str, ...]] = {
    "plan-without-title": (),
    "plan-without-dates": (),
    "end-before-start": ("name", "start", "end"),
    "last-year-before-first": ("name", "first", "last"),
    "dates-outside-plan": ("name", "date", "start", "end"),
    "dates-outside-parent": ("name", "date", "parent", "start", "end"),
    "missing-dates": ("name",),
    "dependency-broken": ("name", "date", "other", "earliest"),
    "dependency-incomplete": (),
    "dependency-circle": ("name", "other", "count"),
    "overdue": ("name", "date", "days"),
    "pinned-passed": ("name", "date"),
    "budget-by-funding": ("year", "computed", "entered", "difference"),
    "budget-by-funding-total": ("computed", "entered", "difference"),
    "costs-without-funding": ("amount",),
    "grant-ceiling-exceeded": ("name", "amount", "ceiling", "difference"),
    "grant-rate-exceeded": ("name", "amount", "rate", "computed", "difference"),
    "own-share-too-small": ("name", "amount", "rate", "computed", "difference"),
    "overheads-above-flat-rate": ("name", "amount", "rate", "computed", "difference"),
    "money-outside-grant-period": ("name", "amount", "year", "start", "end"),
    "claim-without-period": ("name",),
    "claims-overlap": ("name", "other", "first_month", "last_month"),
    "costs-in-no-claim": ("name", "amount", "first_month", "last_month"),
    "claim-paid-differs": ("name", "paid", "computed", "difference"),
    "staff-cost-differs": ("name", "year", "computed", "entered", "difference"),
    "claim-outside-grant-period": ("name", "other", "start", "end"),
    "money-without-grant": ("amount", "count"),
    "earmark-exceeds-year": ("name", "amount", "year", "computed"),
    "earmark-exceeds-costs": ("name", "amount", "computed"),
    "budget-by-package": ("year", "amount", "computed", "total"),
    "money-without-year": ("name", "amount"),
    "money-on-sum-category": ("name", "amount"),
    "printed-total-differs": ("name", "printed", "computed", "difference"),
    "stated-figure-differs": ("name", "entered", "computed", "difference"),
    "stated-share-differs": ("name", "rate", "share"),
    "estimate-without-package": ("name",),
    "goal-circle": ("path",),
    "action-without-goal": ("name",),
    "benefit-goal-without-action": ("name",),
    "goal-without-action": ("name",),
    "second-purpose": ("name", "other"),
    "no-purpose": (),
    "result-without-indicator": ("name",),
    "activity-without-result": ("name",),
    "indicator-without-source": ("name",),
    "duplicate-code": ("name", "code", "other"),
    "numbering-gap": ("code", "count", "before", "after"),
    "no-owner": ("name",),
    "risk-without-score": ("name",),
    "score-outside-scale": ("name", "score", "steps"),
    "residual-above-inherent": ("name", "inherent", "residual"),
    "high-risk-without-response": ("name", "score"),
    "risk-without-response": ("name",),
    "response-too-late": ("name", "title", "date", "by"),
    "accepted-above-tolerance": ("name", "score"),
    "strategy-does-not-fit": ("name",),
    "risk-without-review": ("name",),
    "review-overdue": ("name", "date", "days"),
    "group-without-message": ("name",),
    "message-reaches-nobody": ("name",),
    "national-message-uncarried": ("name",),
    "message-carries-no-national": ("name",),
    "group-without-means": ("name",),
    "group-without-responsible": ("name",),
    "group-without-timing": ("name",),
    "turning-points-missing": ("name", "title"),
    "turning-point-outside-plan": ("name", "title", "date"),
    "tie-left-behind": ("name", "date", "due"),
    "tie-has-a-day": ("name", "due"),
    "comm-action-after-plan": ("name", "date", "end"),
    "comm-action-before-plan": ("name", "date", "start"),
    "comm-action-without-day": ("name",),
    "comm-action-without-channel": ("name",),
    "feedback-unanswered": ("name", "date", "days"),
    "metric-without-value": ("name", "date", "days"),
    "metric-without-target": ("name",),
    "channel-unused": ("name",),
    "required-sector-without-seat": ("name", "sector"),
    "organisation-without-commitment": ("name",),
}

# How the values are to be written; what is not named here is text as it stands in the plan.
VALUE_KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(("by", "date", "due", "start", "end", "earliest"), Kind.DATE),
    **dict.fromkeys(
        ("amount", "ceiling", "computed", "difference", "entered", "paid", "printed", "total"),
        Kind.MONEY,
    ),
    **dict.fromkeys(("count", "days", "first", "inherent", "last", "residual", "score", "steps", "year"), Kind.INTEGER),
    **dict.fromkeys(("first_month", "last_month"), Kind.MONTH),
    **dict.fromkeys(("rate", "share"), Kind.RATE),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the check found: where it is (`field` may be empty), and what the sentence about it needs."""

    rule: str
    severity: Severity
    table: str
    row_id: str
    field: str
    values: Mapping[str, object]


def error(rule: str, row: Any, field: str = "", **values: object) -> Finding:
    """A contradiction that makes the plan wrong."""
    return Finding(rule, "error", spec_of(type(row)).table, row.id, field, values)


def warning(rule: str, row: Any, field: str = "", **values: object) -> Finding:
    """Something missing or doubtful that somebody should settle."""
    return Finding(rule, "warning", spec_of(type(row)).table, row.id, field, values)


def note(rule: str, row: Any, field: str = "", **values: object) -> Finding:
    """Something worth knowing that may well be as it should."""
    return Finding(rule, "note", spec_of(type(row)).table, row.id, field, values)


def name_of(state: PlanState, row: Any) -> str:
    """What a row is called in a finding: its code and title; a phase by its action."""
    if isinstance(row, Phase):
        action = state.get(Action, row.action_id)
        return " ".join(part for part in (name_of(state, action) if action else "", row.title) if part)
    return " ".join(part for part in (getattr(row, "code", ""), row.title) if part)
