"""What the schedule says of its rows in words: how they differ from an earlier version, and how far they can slip."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from soteplan.domain.baseline import Comparison
from soteplan.domain.critical_path import Slack, Step, end_of_plan, why
from soteplan.domain.dependencies import demand, predecessor, successor
from soteplan.domain.progress import action_progress
from soteplan.domain.schedule import Action, Dependency, Milestone
from soteplan.domain.state import PlanState
from soteplan.models.columns import title_of
from soteplan.texts.language import MINUS, Language, mark

STANDINGS = {"new": mark("Schedule", "new"), "dropped": mark("Schedule", "dropped")}
COUNTED = {
    "slipped": mark("Schedule", "{count} slipped"),
    "earlier": mark("Schedule", "{count} earlier"),
    "new": mark("Schedule", "{count} new"),
    "dropped": mark("Schedule", "{count} dropped"),
}
LIGHTS = {"late": mark("figure", "Late"), "at_risk": mark("figure", "At risk")}
REASONS = {
    "overdue": mark("Schedule", "Late: it was to end on {end}, and is not finished."),
    "behind": mark(
        "Schedule",
        "{light}: {actual} is done and {planned} was planned by the status date."
        " More than 10 percentage points behind is at risk, more than 25 late.",
    ),
    "paused": mark("Schedule", "At risk: it stands paused."),
    "not_begun": mark("Schedule", "At risk: it was to start on {start}, and has not begun."),
    "milestone_overdue": mark("Schedule", "At risk: its milestone “{milestone}” was due on {date}."),
    "done": mark("Schedule", "Done: all of it is finished."),
    "as_planned": mark("Schedule", "On track: no more than 10 percentage points behind what was planned."),
}
NOT_HELD = mark("Schedule", "It does not hold: {date} stands where {earliest} would be the earliest.")
FIRST, LAST = 3, 2  # rows that are named of a long way


def days_text(language: Language, days: int, *, signed: bool = False) -> str:
    """`12 d`, and `+12 d` or `−5 d` of a slip."""
    sign = MINUS if days < 0 else "+" if signed and days else ""
    return language.text("figure", "{days} d", days=f"{sign}{abs(days)}")


def slip_text(language: Language, comparison: Comparison, row_id: str) -> str:
    """By how many working days a row ends later, or starts later where it ends as before; new or dropped."""
    kind = comparison.kind(row_id)
    if kind in STANDINGS:
        return language.text("Schedule", STANDINGS[kind])
    slip = comparison.baseline.slips.get(row_id)
    days = (slip.end or slip.start) if slip else 0
    return days_text(language, days, signed=True) if days else ""


def compared(language: Language, comparison: Comparison) -> str:
    """How many actions and milestones slipped, come earlier, are new or were dropped."""
    told = []
    for row_type, table in ((Action, "action"), (Milestone, "milestone")):
        counted = comparison.counted(row_type)
        parts = [language.text("Schedule", COUNTED[kind], count=counted[kind]) for kind in COUNTED if counted[kind]]
        told += [f"{language.entities(table)}: {', '.join(parts)}"] if parts else []
    return " · ".join(told) or language.text("Schedule", "No dates of actions or milestones differ.")


def was_text(language: Language, comparison: Comparison, row: Any) -> str:
    """A row that is gone, with the dates it had."""
    span = comparison.before(row.id)
    first, last = (language.date(span.start), language.date(span.end)) if span else ("", "")
    return f"{title_of(row, language)} · {first if first == last else f'{first} – {last}'}"


def end_name(state: PlanState, language: Language, row: Any) -> str:
    """A phase with the code of its action, since many are called alike; a milestone by its title."""
    action = state.get(Action, getattr(row, "action_id", None))
    code = action.code if action and not isinstance(row, Milestone) else ""
    return f"{code} {title_of(row, language)}".strip()


def light_text(state: PlanState, language: Language, row: Any) -> str:
    """Why an action is late, at risk, done or on track on the status date; "" for other rows, and without that date."""
    if not isinstance(row, Action) or not state.plan.status_date:
        return ""
    light = action_progress(state, row, state.plan.status_date).light
    source = REASONS.get(light.reason)
    if source is None:
        return ""
    values = {name: _light_value(language, name, value) for name, value in light.values.items()}
    return language.text(
        "Schedule", source, **{"light": language.text("figure", LIGHTS.get(light.light, "")), **values}
    )


def _light_value(language: Language, name: str, value: object) -> str:
    if name in ("start", "end", "date"):
        return language.date(str(value))
    return language.percent(int(value)) if isinstance(value, int) else str(value)


def arrow_text(state: PlanState, language: Language, row_id: str) -> str:
    """What a dependency says, its lag, and what of it does not hold; a line for each."""
    found = state.get(Dependency, row_id)
    first, second = (predecessor(state, found), successor(state, found)) if found else (None, None)
    if found is None or first is None or second is None:
        return ""
    lines = [f"{end_name(state, language, first)} → {end_name(state, language, second)}"]
    lag = f" {days_text(language, found.lag, signed=True)}" if found.lag else ""
    lines.append(language.choice("dependency", "kind", found.kind) + lag)
    asked = demand(state, found)
    if asked is not None and not asked.is_met:
        dates = {"date": language.date(asked.date), "earliest": language.date(asked.earliest)}
        lines.append(
            language.text(
                "Schedule", "It does not hold: {date} stands where {earliest} would be the earliest.", **dates
            )
        )
    return "\n".join(lines)


def why_text(state: PlanState, language: Language, found: Mapping[str, Slack], row_id: str) -> str:
    """How far a row can slip, and what stops it there; "" for a row without dates of its own."""
    steps = why(state, found, row_id)
    if not steps:
        return ""
    head = _head(language, end_name(state, language, steps[0].row), found[row_id].days)
    return " ".join([head, *_way(state, language, steps), _stop(state, language, found, steps[-1])])


def _head(language: Language, name: str, days: int) -> str:
    if days < 0:
        return language.count("Schedule", "“{name}” is %n working day(s) short of what follows it.", -days, name=name)
    if days == 0:
        return language.text("Schedule", "“{name}” is critical: it has no slack.", name=name)
    return language.count("Schedule", "“{name}” is not critical: it can slip by %n working day(s).", days, name=name)


def _way(state: PlanState, language: Language, steps: list[Step]) -> list[str]:
    """What comes after it, with the days that are free before each; of a long way its beginning and its end."""
    told = []
    for before, step in pairwise(steps):
        free = f" (+{days_text(language, before.free)})" if before.free > 0 else ""
        told.append(f"{end_name(state, language, step.row)}{free}")
    if len(told) > FIRST + LAST:
        told = [*told[:FIRST], "…", *told[-LAST:]]
    return [language.text("Schedule", "After it: {way}.", way=" → ".join(told))] if told else []


def _stop(state: PlanState, language: Language, found: Mapping[str, Slack], last: Step) -> str:
    slack = found[last.row.id]
    if slack.pinned:
        date = last.row.date if isinstance(last.row, Milestone) else last.row.start_date
        name = end_name(state, language, last.row)
        return language.text("Schedule", "“{name}” is pinned to {date}.", name=name, date=language.date(date))
    return language.text("Schedule", "The plan ends on {date}.", date=language.date(end_of_plan(state)))
