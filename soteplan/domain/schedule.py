"""Work packages, actions, their dated phases, milestones and dependencies."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import STATES

PHASE_KINDS = {
    "planning": "Planning",
    "pilot": "Pilot",
    "roll_out": "Roll-out",
    "evaluation": "Evaluation",
    "other": "Other phase",
}
DEPENDENCY_TYPES = {
    "FS": "Finish to start",
    "SS": "Start to start",
    "FF": "Finish to finish",
    "SF": "Start to finish",
}


@f.entity("Work package", "Work packages")
class Package:
    """A work package; a common one holds what serves all the others. `printed_budget` is the total a source prints."""

    id: str = f.key()
    code: str = f.text("Code")
    title: str = f.text("Title", required=True)
    kind: str = f.choice("Kind", {"package": "Work package", "common": "Common to all"})
    owner_id: str | None = f.reference("Owner", "party")
    description: str = f.paragraph("Description")
    printed_budget: int | None = f.money("Printed total")
    position: str = f.order()
    note: str = f.note()


@f.entity("Action", "Actions", parent="package_id")
class Action:
    """An action of a package. Its span follows from its phases; own dates count only while it has none."""

    id: str = f.key()
    package_id: str | None = f.reference("Work package", "package", owned=True, required=True)
    code: str = f.text("Code")
    title: str = f.text("Title", required=True)
    owner_id: str | None = f.reference("Owner", "party")
    state: str = f.choice("State", STATES)
    progress: int | None = f.rate("Progress")
    start_date: str | None = f.date("Start")
    end_date: str | None = f.date("End")
    description: str = f.paragraph("Description")
    assumption: str = f.paragraph("Assumptions")
    position: str = f.order()
    note: str = f.note()


@f.entity("Phase", "Phases", parent="action_id")
class Phase:
    """A dated phase of an action; the period includes both ends."""

    id: str = f.key()
    action_id: str | None = f.reference("Action", "action", owned=True, required=True)
    kind: str = f.choice("Kind", PHASE_KINDS)
    title: str = f.text("Title")
    start_date: str | None = f.date("Start")
    end_date: str | None = f.date("End")
    pinned: int = f.flag("Dates pinned")
    progress: int | None = f.rate("Progress")
    owner_id: str | None = f.reference("Owner", "party")
    state: str = f.choice("State", STATES)
    position: str = f.order()
    note: str = f.note()


@f.entity("Milestone", "Milestones", parent="action_id")
class Milestone:
    """A dated point of an action, of a package, or of the whole plan."""

    id: str = f.key()
    package_id: str | None = f.reference("Work package", "package", owned=True)
    action_id: str | None = f.reference("Action", "action", owned=True)
    title: str = f.text("Title", required=True)
    date: str | None = f.date("Date")
    pinned: int = f.flag("Date pinned")
    owner_id: str | None = f.reference("Owner", "party")
    state: str = f.choice("State", STATES)
    position: str = f.order()
    note: str = f.note()


@f.entity("Dependency", "Dependencies")
class Dependency:
    """A predecessor and a successor, each a phase or a milestone; lag in working days, negative for a lead."""

    id: str = f.key()
    from_phase_id: str | None = f.reference("From phase", "phase", owned=True)
    from_milestone_id: str | None = f.reference("From milestone", "milestone", owned=True)
    to_phase_id: str | None = f.reference("To phase", "phase", owned=True)
    to_milestone_id: str | None = f.reference("To milestone", "milestone", owned=True)
    kind: str = f.choice("Kind", DEPENDENCY_TYPES)
    lag: int | None = f.integer("Lag", unit="d", minimum=-2000, maximum=2000)
    position: str = f.order()
    note: str = f.note()
