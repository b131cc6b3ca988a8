"""The risk register."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import STATES
from soteplan.domain.plan import RISK_STEPS

RISK_KINDS = {"threat": "Threat", "opportunity": "Opportunity"}
STRATEGIES = {
    "reduce": "Reduce",
    "avoid": "Avoid",
    "share": "Share",
    "accept": "Accept",
    "exploit": "Exploit",
    "enhance": "Enhance",
}
# What can be done about a threat, and about an opportunity.
STRATEGIES_OF = {
    "threat": ("avoid", "reduce", "share", "accept"),
    "opportunity": ("exploit", "enhance", "share", "accept"),
}
RISK_LEVELS = {"low": "Low", "medium": "Medium", "high": "High"}
SIDES = {"probability": "Probability", "impact": "Impact"}
REVIEW_KINDS = {
    "review": "Review",
    "workshop": "Scored together",
    "rescale": "The scale changed",
    "occurred": "Came true",
}


@f.entity("Risk", "Risks")
class Risk:
    """A threat or an opportunity. Scores are steps of the plan's scale, before and after the responses.

    One that came true is an issue: it has the day on which it did, and what followed.
    """

    id: str = f.key()
    code: str = f.text("Code")
    title: str = f.text("Title", required=True)
    kind: str = f.choice("Kind", RISK_KINDS)
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
    proximity_date: str | None = f.date("May come true by")
    occurred_date: str | None = f.date("Came true on")
    outcome: str = f.paragraph("What followed")
    goal_id: str | None = f.reference("Goal", "goal")
    package_id: str | None = f.reference("Work package", "package")
    action_id: str | None = f.reference("Action", "action")
    position: str = f.order()
    note: str = f.note()


@f.entity("Thing at risk", "Things at risk", parent="risk_id")
class RiskLink:
    """A goal, a package or an action that a risk bears on besides those it names itself."""

    id: str = f.key()
    risk_id: str | None = f.reference("Risk", "risk", owned=True, required=True)
    goal_id: str | None = f.reference("Goal", "goal", owned=True)
    package_id: str | None = f.reference("Work package", "package", owned=True)
    action_id: str | None = f.reference("Action", "action", owned=True)
    position: str = f.order()


@f.entity("Step of the scale", "Steps of the scale")
class RiskStep:
    """What a step of the plan's scale is called and means; each of the thresholds is where the step begins."""

    id: str = f.key()
    side: str = f.choice("Side", SIDES)
    step: int | None = f.score("Step")
    title: str = f.text("Title")
    description: str = f.paragraph("Description")
    money: int | None = f.money("From euros")
    days: int | None = f.integer("From days", unit="d", minimum=0, maximum=100000)
    share: int | None = f.rate("From per cent")
    position: str = f.order()


@f.entity("Cell of the matrix", "Cells of the matrix")
class RiskClass:
    """The level of a cell of a painted matrix; a cell without one has the level that its product gives."""

    id: str = f.key()
    probability: int | None = f.score("Probability")
    impact: int | None = f.score("Impact")
    level: str = f.choice("Level", RISK_LEVELS)
    position: str = f.order()


@f.entity("Response", "Responses", parent="risk_id")
class RiskResponse:
    """What is done about a risk. One that is an action or a phase of the schedule has its date and state there."""

    id: str = f.key()
    risk_id: str | None = f.reference("Risk", "risk", owned=True, required=True)
    title: str = f.text("Title", required=True)
    owner_id: str | None = f.reference("Owner", "party")
    due_date: str | None = f.date("Due")
    action_id: str | None = f.reference("Action", "action")
    phase_id: str | None = f.reference("Phase", "phase")
    state: str = f.choice("State", STATES)
    position: str = f.order()
    note: str = f.note()


@f.entity("Review", "Reviews", parent="risk_id")
class RiskReview:
    """The scores of a risk as agreed on a day, in steps of the scale of that day, and the levels they gave then."""

    id: str = f.key()
    risk_id: str | None = f.reference("Risk", "risk", owned=True, required=True)
    date: str | None = f.date("Date")
    kind: str = f.choice("Kind", REVIEW_KINDS)
    steps: str = f.choice("Risk scale", RISK_STEPS)
    level: str = f.choice("Level", {"none": "Not scored", **RISK_LEVELS})
    residual_level: str = f.choice("Residual level", {"none": "Not scored", **RISK_LEVELS})
    meeting_id: str | None = f.reference("Meeting", "meeting")
    probability: int | None = f.score("Probability")
    impact: int | None = f.score("Impact")
    residual_probability: int | None = f.score("Residual probability")
    residual_impact: int | None = f.score("Residual impact")
    party_id: str | None = f.reference("Reviewed by", "party")
    position: str = f.order()
    note: str = f.note()


@f.entity("Given score", "Given scores", parent="risk_id")
class RiskVote:
    """What one participant or table group gave; it belongs to the review in which a value was agreed, once it was."""

    id: str = f.key()
    risk_id: str | None = f.reference("Risk", "risk", owned=True, required=True)
    risk_review_id: str | None = f.reference("Review", "risk_review", owned=True)
    voter: str = f.text("Given by")
    probability: int | None = f.score("Probability")
    impact: int | None = f.score("Impact")
    position: str = f.order()
