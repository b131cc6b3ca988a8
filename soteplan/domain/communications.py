"""Target groups, messages, channels and dated communication actions."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import STATES

STANCES = {
    "unknown": "Not assessed",
    "unaware": "Unaware",
    "against": "Against",
    "neutral": "Neutral",
    "supportive": "Supportive",
    "driving": "Drives the change",
}
TIMINGS = {
    "words": "In words only",
    "continuous": "Continuous",
    "before": "Before the start",
    "milestones": "At turning points",
    "regular": "Regular",
    "needed": "When needed",
    "dates": "On given days",
}
REPEATS = {
    "none": "Once",
    "weekly": "Every week",
    "biweekly": "Every second week",
    "monthly": "Every month",
    "bimonthly": "Every second month",
    "quarterly": "Four times a year",
    "twice_a_year": "Twice a year",
    "yearly": "Every year",
}
FEEDBACK_STATES = {
    "open": "Open",
    "in_hand": "Being answered",
    "answered": "Answered",
    "closed": "Closed without an answer",
}


@f.entity("Target group", "Target groups", parent="parent_id")
class TargetGroup:
    """Whom the plan wants to reach."""

    id: str = f.key()
    parent_id: str | None = f.reference("Under", "target_group", owned=True)
    code: str = f.text("Code")
    title: str = f.text("Title", required=True)
    influence: int | None = f.score("Influence")
    interest: int | None = f.score("Interest")
    stance_today: str = f.choice("Stance today", STANCES)
    stance_wanted: str = f.choice("Stance wanted", STANCES)
    stance: str = f.paragraph("Stance in words")
    position: str = f.order()
    note: str = f.note()


@f.entity("Communication objective", "Communication objectives", parent="target_group_id")
class CommObjective:
    """An aim of the communications, for one target group or for all."""

    id: str = f.key()
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True)
    title: str = f.text("Title", required=True)
    description: str = f.paragraph("Description")
    position: str = f.order()
    note: str = f.note()


@f.entity("Channel and means", "Channels and means", parent="target_group_id")
class CommMeans:
    """How a target group is reached: a channel of the plan, means in words, or both."""

    id: str = f.key()
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True, required=True)
    channel_id: str | None = f.reference("Channel", "channel")
    title: str = f.text("Means")
    position: str = f.order()
    note: str = f.note()


@f.entity("Responsible", "Responsibles", parent="target_group_id")
class CommDuty:
    """Who is responsible for reaching a target group: a party of the plan, its part in words, or both."""

    id: str = f.key()
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True, required=True)
    party_id: str | None = f.reference("Party", "party")
    title: str = f.text("Part")
    position: str = f.order()
    note: str = f.note()


@f.entity("Timing", "Timings", parent="target_group_id")
class CommTiming:
    """When a target group is reached: in words as it was said, and what that means in days.

    Turning points are the milestones of its `timing_milestone` rows; an open end is that of the plan.
    """

    id: str = f.key()
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True, required=True)
    title: str = f.text("In words")
    kind: str = f.choice("Kind", TIMINGS)
    start_date: str | None = f.date("From")
    end_date: str | None = f.date("Until")
    repeat: str = f.choice("Repeats", REPEATS)
    position: str = f.order()
    note: str = f.note()


@f.entity("Turning point", "Turning points", parent="comm_timing_id")
class TimingMilestone:
    """A milestone that a timing means by its turning points."""

    id: str = f.key()
    comm_timing_id: str | None = f.reference("Timing", "comm_timing", owned=True, required=True)
    milestone_id: str | None = f.reference("Milestone", "milestone", owned=True, required=True)
    position: str = f.order()


@f.entity("Channel", "Channels")
class Channel:
    """A means of communication."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    kind: str = f.choice(
        "Kind",
        {
            "event": "Event or meeting",
            "media": "Media",
            "web": "Web and social media",
            "internal": "Internal channel",
            "material": "Material",
            "other": "Other",
        },
    )
    owner_id: str | None = f.reference("Owner", "party")
    position: str = f.order()
    note: str = f.note()


@f.entity("Core message", "Core messages")
class CoreMessage:
    """A message by level; a regional one may say which national message it carries out."""

    id: str = f.key()
    level: str = f.choice(
        "Level",
        {"national": "National", "project": "Project-wide", "group": "Target group"},
        default="project",
    )
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True)
    carries_id: str | None = f.reference("Puts into practice", "core_message")
    title: str = f.text("Message", required=True)
    position: str = f.order()
    note: str = f.note()


@f.entity("Message also for", "Messages also for", parent="core_message_id")
class MessageAudience:
    """A further target group of a core message."""

    id: str = f.key()
    core_message_id: str | None = f.reference("Core message", "core_message", owned=True, required=True)
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True, required=True)
    position: str = f.order()


@f.entity("Communication action", "Communication actions", parent="target_group_id")
class CommAction:
    """What is told to whom, how and when; `timing` in words, dates where they are known.

    One that repeats is a row with its first day, its last day at `end_date`, and the rhythm; single days that
    differ are its occurrences. One tied to a milestone or a meeting stands so many days after it (before it when
    negative); `start_date` is where it stands now, so that a tie that was left behind can be told. One without a
    target group is for all.
    """

    id: str = f.key()
    title: str = f.text("Title", required=True)
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True)
    channel_id: str | None = f.reference("Channel", "channel")
    core_message_id: str | None = f.reference("Core message", "core_message")
    comm_objective_id: str | None = f.reference("Objective", "comm_objective")
    action_id: str | None = f.reference("About the action", "action")
    owner_id: str | None = f.reference("Responsible", "party")
    timing: str = f.text("Timing")
    start_date: str | None = f.date("Start")
    end_date: str | None = f.date("End")
    repeat: str = f.choice("Repeats", REPEATS)
    milestone_id: str | None = f.reference("Milestone", "milestone")
    meeting_id: str | None = f.reference("Meeting", "meeting")
    offset_days: int | None = f.integer("Days from it", unit="d", minimum=-2000, maximum=2000)
    cost: int | None = f.money("Cost")
    state: str = f.choice("State", STATES)
    reached: int | None = f.integer("Audience reached", minimum=0)
    position: str = f.order()
    note: str = f.note()


@f.entity("Also to", "Also to", parent="comm_action_id")
class CommAudience:
    """A further target group of a communication action."""

    id: str = f.key()
    comm_action_id: str | None = f.reference("Communication action", "comm_action", owned=True, required=True)
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True, required=True)
    position: str = f.order()


@f.entity("Occurrence", "Occurrences", parent="comm_action_id")
class CommOccurrence:
    """A day of a repeating action as far as it differs: `due_date` by the rhythm, `date` where it is held."""

    id: str = f.key()
    comm_action_id: str | None = f.reference("Communication action", "comm_action", owned=True, required=True)
    due_date: str | None = f.date("Due")
    date: str | None = f.date("Held on")
    state: str = f.choice("State", STATES)
    reached: int | None = f.integer("Audience reached", minimum=0)
    position: str = f.order()
    note: str = f.note()


@f.entity("Feedback", "Feedback", parent="target_group_id")
class Feedback:
    """What was asked or said, by which group, and what was answered."""

    id: str = f.key()
    title: str = f.text("Question or feedback", required=True)
    kind: str = f.choice(
        "Kind",
        {
            "question": "Question",
            "feedback": "Feedback",
            "proposal": "Proposal",
            "worry": "Worry",
            "thanks": "Thanks",
        },
    )
    date: str | None = f.date("Received")
    target_group_id: str | None = f.reference("Target group", "target_group")
    channel_id: str | None = f.reference("Channel", "channel")
    comm_action_id: str | None = f.reference("Communication action", "comm_action")
    owner_id: str | None = f.reference("Owner", "party")
    due_date: str | None = f.date("To be answered by")
    state: str = f.choice("State", FEEDBACK_STATES)
    answer: str = f.paragraph("Answer")
    answered_date: str | None = f.date("Answered on")
    position: str = f.order()
    note: str = f.note()
