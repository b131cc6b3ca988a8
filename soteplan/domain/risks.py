"""The risk register."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import STATES

STRATEGIES = {
    "reduce": "Reduce",
    "avoid": "Avoid",
    "share": "Share",
    "accept": "Accept",
    "exploit": "Exploit",
    "enhance": "Enhance",
}


@f.entity("Risk", "Risks")
class Risk:
    """A threat or an opportunity. Scores are steps of the plan's scale, before and after the responses."""

    id: str = f.key()
    code: str = f.text("Code")
    title: str = f.text("Title", required=True)
    kind: str = f.choice("Kind", {"threat": "Threat", "opportunity": "Opportunity"})
    category: str = f.choice(
        "Category",
        {
            "external": "External",
            "operational": "Operational",
            "financial": "Financial",
            "staffing": "Staffing",
            "legal": "Legal",
            "other": "Other",
        },
    )
    cause: str = f.paragraph("Cause")
    event: str = f.paragraph("Event")
    consequence: str = f.paragraph("Consequence")
    probability: int | None = f.score("Probability")
    impact: int | None = f.score("Impact")
    residual_probability: int | None = f.score("Residual probability")
    residual_impact: int | None = f.score("Residual impact")
    strategy: str = f.choice("Strategy", STRATEGIES)
    owner_id: str | None = f.reference("Owner", "party")
    state: str = f.choice("State", {"open": "Open", "closed": "Closed", "occurred": "Occurred"})
    review_date: str | None = f.date("Next review")
    proximity: str = f.choice(
        "Proximity",
        {
            "unknown": "Not stated",
            "now": "At hand",
            "year": "Within a year",
            "later": "Later",
        },
    )
    goal_id: str | None = f.reference("Goal", "goal")
    package_id: str | None = f.reference("Work package", "package")
    action_id: str | None = f.reference("Action", "action")
    position: str = f.order()
    note: str = f.note()


@f.entity("Response", "Responses", parent="risk_id")
class RiskResponse:
    """What is done about a risk."""

    id: str = f.key()
    risk_id: str | None = f.reference("Risk", "risk", owned=True, required=True)
    title: str = f.text("Title", required=True)
    owner_id: str | None = f.reference("Owner", "party")
    due_date: str | None = f.date("Due")
    action_id: str | None = f.reference("Action", "action")
    state: str = f.choice("State", STATES)
    position: str = f.order()
    note: str = f.note()


@f.entity("Review", "Reviews", parent="risk_id")
class RiskReview:
    """The scores of a risk as agreed on a day."""

    id: str = f.key()
    risk_id: str | None = f.reference("Risk", "risk", owned=True, required=True)
    date: str | None = f.date("Date")
    probability: int | None = f.score("Probability")
    impact: int | None = f.score("Impact")
    residual_probability: int | None = f.score("Residual probability")
    residual_impact: int | None = f.score("Residual impact")
    party_id: str | None = f.reference("Reviewed by", "party")
    position: str = f.order()
    note: str = f.note()
