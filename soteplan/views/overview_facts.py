"""What the overview says, as plain values: its numbers, what comes next, what the plan check found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from soteplan.domain.comm_progress import CommStanding
from soteplan.domain.due import DUE_FIELDS, due_within, overdue
from soteplan.domain.feedback import waiting
from soteplan.domain.progress import next_milestones
from soteplan.domain.risk_scores import top_risks
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action, Phase
from soteplan.domain.serving import Money
from soteplan.domain.state import PlanState
from soteplan.models.columns import title_of
from soteplan.models.day import day_of
from soteplan.texts import overview
from soteplan.texts.language import Language, mark
from soteplan.texts.overview import Number, Place

if TYPE_CHECKING:
    from soteplan.domain.checks import Finding

DAYS_AHEAD = 30
SHOWN = 5
SIGNS = {"error": "■", "warning": "▲", "note": "●"}
TONES = {"late": "act", "error": "act", "warning": "watch", "note": "ink2"}
COUNTED = {
    "error": mark("Window", "%n error(s)"),
    "warning": mark("Window", "%n warning(s)"),
    "note": mark("Window", "%n note(s)"),
}


class Item(NamedTuple):
    """One line of a list: a date or sign, and what it is about."""

    lead: str
    text: str
    place: Place
    tone: str = "ink2"


class Listed(NamedTuple):
    """The first lines of a list, what is said above them, and how many more there are."""

    items: list[Item]
    above: str = ""
    more: int = 0


def numbers(
    state: PlanState, language: Language, serving: Money | None = None, standing: CommStanding | None = None
) -> list[Number]:
    """As they are printed, judged on the day of the plan."""
    return overview.numbers(state, language, day_of(state), serving, standing)


def all_have_residual(state: PlanState) -> bool:
    """Whether the matrix can show the risks as they stand after the responses, as the top risk is told."""
    ranked = top_risks(state, len(state.table(Risk)))
    return bool(ranked) and all(each.residual for each in ranked)


def milestones(state: PlanState, language: Language, _standing: CommStanding | None = None) -> Listed:
    found = next_milestones(state, day_of(state), SHOWN)
    return Listed([Item(language.date(row.date), row.title, Place("milestone", row.id)) for row in found])


def due(state: PlanState, language: Language, standing: CommStanding | None = None) -> Listed:
    """What is due in the next days, and first the responses to risks that are late; milestones stand beside it."""
    on = day_of(state)
    late = overdue(state, on, ("risk_response",))
    waiting = standing.waiting(state, on) if standing else None
    found = [*late, *(each for each in due_within(state, on, DAYS_AHEAD, waiting) if each.table != "milestone")]
    rows = [(each, state.find(each.table, each.row_id)) for each in found[:SHOWN]]
    items = [
        Item(
            language.date(each.date),
            _named(state, language, each.table, row),
            Place(each.table, each.row_id),
            TONES["late"] if each.days < 0 else "ink2",
        )
        for each, row in rows
    ]
    return Listed(items, more=len(found) - len(items))


def due_in_plan(state: PlanState, language: Language, standing: CommStanding | None = None) -> Listed:
    """What is due, under how many questions wait for an answer: feedback belongs to the plan, not to a goal."""
    found, asked = due(state, language, standing), _waiting(state, language)
    if asked is None:
        return found
    items = [asked, *found.items[: SHOWN - 1]]
    return found._replace(items=items, more=found.more + len(found.items) + 1 - len(items))


def _waiting(state: PlanState, language: Language) -> Item | None:
    """How many wait, and the oldest of them, to which it leads."""
    on = day_of(state)
    found = waiting(state, on)
    if not found.rows:
        return None
    text = language.count("Overview", "%n open question(s) or feedback", len(found.rows))
    if found.oldest_days is not None:
        text = language.text("Overview", "{questions}, the oldest {days} d", questions=text, days=found.oldest_days)
    if found.late:
        text = language.text("Overview", "{questions}, {late} late", questions=text, late=found.late)
    oldest = found.rows[0]
    return Item(language.date(oldest.date), text, Place("feedback", oldest.id), TONES["late"] if found.late else "ink2")


def checked(found: Sequence[Finding], state: PlanState, language: Language) -> Listed:
    """How much the plan check found of each severity, and its first findings."""
    from soteplan.domain import checks
    from soteplan.texts import findings

    counts = {name: sum(finding.severity == name for finding in found) for name in checks.SEVERITIES}
    above = ", ".join(language.count("Window", COUNTED[name], counts[name]) for name in counts if counts[name])
    items = [
        Item(
            SIGNS[finding.severity],
            findings.sentence(language, state, finding),
            Place(finding.table, finding.row_id),
            TONES[finding.severity],
        )
        for finding in found[:SHOWN]
    ]
    return Listed(items, above, len(found) - len(items))


def _named(state: PlanState, language: Language, table: str, row: Any) -> str:
    kind = language.field(table, DUE_FIELDS[table]) if table == "risk" else language.entity(table)
    return f"{kind}: {' '.join(_path(state, language, row))}"


def _path(state: PlanState, language: Language, row: Any) -> Iterator[str]:
    """What a row is called, after the code of the action that it is a phase of."""
    action = state.get(Action, row.action_id) if isinstance(row, Phase) else None
    if action is not None and action.code:
        yield action.code
    yield title_of(row, language)


LISTS: dict[str, Callable[[PlanState, Language, CommStanding | None], Listed]] = {
    "milestones": milestones,
    "due": due_in_plan,
}
FOR_GOAL = {"milestones": milestones, "due": due}
