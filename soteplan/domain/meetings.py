"""Meetings, agenda, decisions and named versions."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import STATES


@f.entity("Meeting", "Meetings")
class Meeting:
    """A meeting of a body."""

    id: str = f.key()
    body_id: str | None = f.reference("Body", "party")
    title: str = f.text("Title", required=True)
    date: str | None = f.date("Date")
    place: str = f.text("Place")
    minutes: str = f.paragraph("Minutes")
    position: str = f.order()
    note: str = f.note()


@f.entity("Attendance", "Attendance", parent="meeting_id")
class Attendance:
    """Who was invited and present."""

    id: str = f.key()
    meeting_id: str | None = f.reference("Meeting", "meeting", owned=True, required=True)
    party_id: str | None = f.reference("Party", "party", owned=True, required=True)
    present: int = f.flag("Present")
    position: str = f.order()
    note: str = f.note()


@f.entity("Agenda item", "Agenda", parent="meeting_id")
class AgendaItem:
    """An item of a meeting's agenda; an item without a meeting belongs to the standing agenda of its body."""

    id: str = f.key()
    meeting_id: str | None = f.reference("Meeting", "meeting", owned=True)
    body_id: str | None = f.reference("Body", "party", owned=True)
    title: str = f.text("Title", required=True)
    minutes: str = f.paragraph("Minutes")
    position: str = f.order()
    note: str = f.note()


@f.entity("Decision", "Decisions", parent="meeting_id")
class Decision:
    """A decision, tied to any row of the plan by table name and id."""

    id: str = f.key()
    meeting_id: str | None = f.reference("Meeting", "meeting", owned=True)
    agenda_item_id: str | None = f.reference("Agenda item", "agenda_item")
    title: str = f.text("Decision", required=True)
    subject_table: str = f.text("Concerns (table)")
    subject_id: str = f.text("Concerns (row)")
    owner_id: str | None = f.reference("Responsible", "party")
    due_date: str | None = f.date("Due")
    state: str = f.choice("State", STATES)
    position: str = f.order()
    note: str = f.note()


@f.entity("Version", "Versions")
class Snapshot:
    """A name for a point in the history: the state after the change set it names, or the first state where empty."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    date: str | None = f.date("Date")
    change_set_id: str = f.text("Change set")
    position: str = f.order()
    note: str = f.note()
