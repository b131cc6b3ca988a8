"""Target groups, messages, channels and dated communication actions."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import STATES


@f.entity("Target group", "Target groups", parent="parent_id")
class TargetGroup:
    """Whom the plan wants to reach."""

    id: str = f.key()
    parent_id: str | None = f.reference("Under", "target_group", owned=True)
    code: str = f.text("Code")
    title: str = f.text("Title", required=True)
    influence: int | None = f.score("Influence")
    interest: int | None = f.score("Interest")
    stance: str = f.paragraph("Stance wanted")
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


@f.entity("Communication action", "Communication actions", parent="target_group_id")
class CommAction:
    """What is told to whom, how and when; `timing` in words, dates where they are known."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    target_group_id: str | None = f.reference("Target group", "target_group", owned=True)
    channel_id: str | None = f.reference("Channel", "channel")
    core_message_id: str | None = f.reference("Core message", "core_message")
    comm_objective_id: str | None = f.reference("Objective", "comm_objective")
    owner_id: str | None = f.reference("Responsible", "party")
    timing: str = f.text("Timing")
    start_date: str | None = f.date("Start")
    end_date: str | None = f.date("End")
    milestone_id: str | None = f.reference("Milestone", "milestone")
    offset_days: int | None = f.integer("Days from the milestone", unit="d", minimum=-2000, maximum=2000)
    cost: int | None = f.money("Cost")
    state: str = f.choice("State", STATES)
    reached: int | None = f.integer("Audience reached", minimum=0)
    position: str = f.order()
    note: str = f.note()
