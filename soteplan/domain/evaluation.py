"""Indicators, measurements and reporting points."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import STATES

METRIC_TOPICS = {
    "none": "No communications metric",
    "events": "Events and meetings",
    "visitors": "Web visitors",
    "followers": "Followers",
    "interaction": "Interaction",
    "media": "Media hits",
    "own": "Own metric",
}


@f.entity("Indicator", "Indicators")
class Indicator:
    """Something measured for a goal, an action, a target group or a channel."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    kind: str = f.choice(
        "Kind",
        {
            "quantitative": "Quantitative",
            "qualitative": "Qualitative",
            "national": "National (THL)",
        },
    )
    goal_id: str | None = f.reference("Goal", "goal")
    action_id: str | None = f.reference("Action", "action")
    target_group_id: str | None = f.reference("Target group", "target_group")
    channel_id: str | None = f.reference("Channel", "channel")
    topic: str = f.choice("Communications metric", METRIC_TOPICS)
    source: str = f.text("Source")
    unit: str = f.text("Unit")
    direction: str = f.choice("Wanted direction", {"up": "Up", "down": "Down", "hold": "Hold"})
    baseline: float | None = f.number("Baseline")
    target: float | None = f.number("Target")
    frequency: str = f.choice(
        "Frequency",
        {
            "none": "Not stated",
            "monthly": "Monthly",
            "quarterly": "Four times a year",
            "twice_a_year": "Twice a year",
            "yearly": "Once or twice a year",
            "biennial": "Every second year",
        },
    )
    owner_id: str | None = f.reference("Owner", "party")
    position: str = f.order()
    note: str = f.note()


@f.entity("Measurement", "Measurements", parent="indicator_id")
class Measurement:
    """A dated value of an indicator."""

    id: str = f.key()
    indicator_id: str | None = f.reference("Indicator", "indicator", owned=True, required=True)
    date: str | None = f.date("Date")
    value: float | None = f.number("Value")
    text: str = f.text("In words")
    position: str = f.order()
    note: str = f.note()


@f.entity("Reporting point", "Reporting points")
class ReportingPoint:
    """A day on which the plan is evaluated: the baseline, an interim one, or the final one."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    kind: str = f.choice("Kind", {"interim": "Interim", "baseline": "Baseline", "final": "Final"})
    date: str | None = f.date("Date")
    state: str = f.choice("State", STATES)
    position: str = f.order()
    note: str = f.note()


@f.entity("Evaluation", "Evaluations", parent="reporting_point_id")
class Evaluation:
    """A traffic light with its justification, for a goal or an action."""

    id: str = f.key()
    reporting_point_id: str | None = f.reference("Reporting point", "reporting_point", owned=True, required=True)
    goal_id: str | None = f.reference("Goal", "goal", owned=True)
    action_id: str | None = f.reference("Action", "action", owned=True)
    light: str = f.choice(
        "Light",
        {
            "none": "Not evaluated",
            "green": "On track",
            "yellow": "At risk",
            "red": "Late",
        },
    )
    justification: str = f.paragraph("Justification")
    position: str = f.order()
    note: str = f.note()
