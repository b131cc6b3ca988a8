"""The five numbers of the overview, in the same words on the screen and on the status page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from soteplan.domain.budget import Actual, Funding, Grant
from soteplan.domain.comm_progress import CommStanding, GroupProgress
from soteplan.domain.due import FINISHED
from soteplan.domain.feedback import is_late, waiting
from soteplan.domain.meetings import Decision
from soteplan.domain.money import divide, whole_percent
from soteplan.domain.progress import all_progress, light_counts, next_milestones
from soteplan.domain.risk_scores import top_risks
from soteplan.domain.serving import Money
from soteplan.domain.state import PlanState
from soteplan.texts.language import Language

NOTHING = "–"  # the value of a number of which there is nothing to say
TONES = {"late": "act", "at_risk": "watch", "on_track": "ok", "high": "act", "medium": "watch", "low": "ok"}


class Place(NamedTuple):
    """Where a fact leads: a row, or a tab where there is no row; nowhere when both are empty."""

    table: str = ""
    row_id: str = ""
    tab: str = ""

    def __bool__(self) -> bool:
        return bool(self.table or self.tab)


class Number(NamedTuple):
    """A big number with what it is above and what it means below."""

    caption: str
    value: str
    detail: str
    place: Place = Place()
    tone: str = "ink"


def numbers(
    state: PlanState, language: Language, on: str, serving: Money | None = None, standing: CommStanding | None = None
) -> list[Number]:
    """Of five parts of the plan; one of which there is nothing to say gives way to what there is of communications.

    `on` is the ISO date that the plan is judged on, `standing` what is known of its communications from before.

    `serving` is the money that serves a goal, where the state holds only what does: then the parts stay.
    """
    money = _serving_money(serving, language) if serving else _money(state, language)
    found = [_actions(state, language, on), money, _milestone(state, language, on), _risk(state, language)]
    instead = iter(() if serving else _communications(state, language, on, standing or CommStanding()))
    told = [next(instead, number) if number.value == NOTHING else number for number in found]
    return [*told, _decisions(state, language)]


def _communications(state: PlanState, language: Language, on: str, standing: CommStanding) -> Iterator[Number]:
    """What has been held, what comes next, and who waits for an answer."""
    held = standing.whole(state, on)
    if held.planned:
        yield _held(held, language)
    coming = standing.coming(state, on)
    if coming is not None:
        caption, day = language.text("Overview", "Next communication"), language.date(max(on, coming.start))
        yield Number(caption, day, coming.action.title, Place("comm_action", coming.action.id))
    asked = waiting(state, on)
    if asked.rows:
        caption, value = language.text("Overview", "Open questions"), language.number(len(asked.rows))
        first = next((row for row in asked.rows if is_late(row, on)), asked.rows[0])
        place, tone = Place("feedback", first.id), "act" if asked.late else "ink"
        late = [language.text("Overview", "■ {count} late", count=language.number(asked.late))] if asked.late else []
        yield Number(caption, value, " · ".join([*late, first.title]), place, tone)


def _held(held: GroupProgress, language: Language) -> Number:
    caption = language.text("Overview", "Communications held")
    value = f"{language.number(held.done)} / {language.number(held.planned)}"
    detail = language.text("Overview", "● As planned")
    if held.is_behind:
        behind = language.number(held.due - held.done)
        detail = language.text("Overview", "▲ {count} fewer than planned", count=behind)
    return Number(caption, value, detail, Place(tab="communications"), "watch" if held.is_behind else "ink")


def _actions(state: PlanState, language: Language, on: str) -> Number:
    caption = language.text("Overview", "Actions on track")
    standings = all_progress(state, on)
    counts = light_counts(standings)
    running = len(standings) - counts["dropped"]
    if not running:
        return Number(caption, NOTHING, language.text("Overview", "No actions yet"), Place(tab="schedule"))
    troubled = {light: counts[light] for light in ("late", "at_risk") if counts[light]}
    worst = next(iter(troubled), "on_track")
    first = next((s.action_id for s in standings.values() if troubled and s.light.light == worst), "")
    value = f"{language.number(running - sum(troubled.values()))} / {language.number(running)}"
    place = Place("action", first) if first else Place(tab="schedule")
    return Number(caption, value, _troubles(language, troubled), place, TONES[worst] if troubled else "ink")


def _troubles(language: Language, troubled: dict[str, int]) -> str:
    if not troubled:
        return language.text("Overview", "● None late or at risk")
    words = {
        "late": language.text("Overview", "■ {count} late", count=troubled.get("late", 0)),
        "at_risk": language.text("Overview", "▲ {count} at risk", count=troubled.get("at_risk", 0)),
    }
    return " · ".join(words[light].replace(" ", "\u00a0") for light in troubled)  # divided between them only


def _money(state: PlanState, language: Language) -> Number:
    caption = language.text("Overview", "Used of the grant")
    used = sum(row.amount or 0 for row in state.table(Actual).values())
    granted = granted_money(state)
    if not granted:
        return Number(caption, NOTHING, language.text("Overview", "No grant yet"), Place(tab="budget"))
    told = {"used": language.millions(used), "total": language.millions(granted)}
    detail = language.text("Overview", "{used} of {total}", **told)
    return Number(caption, language.percent(whole_percent(divide(used * 10000, granted))), detail, Place(tab="budget"))


def _serving_money(money: Money, language: Language) -> Number:
    caption = language.text("Overview", "Money of the work packages")
    if not money.packages:
        return Number(caption, NOTHING, language.text("Overview", "No work package serves the goal yet"))
    also = language.text("Overview", "They may serve other goals too")
    used = language.text("Overview", "{sum} used", sum=language.millions(money.used)) if money.used else ""
    detail = ". ".join(part for part in (used, also) if part)
    return Number(caption, language.millions(money.planned), detail, Place(tab="budget"))


def granted_money(state: PlanState) -> int:
    """Cents: the ceilings of the grants, else the state grant applied for."""
    ceilings = sum(grant.ceiling or 0 for grant in state.table(Grant).values())
    return ceilings or sum(row.amount or 0 for row in state.where(Funding, "kind", "state_grant"))


def _milestone(state: PlanState, language: Language, on: str) -> Number:
    caption = language.text("Overview", "Next milestone")
    found = next_milestones(state, on, 1)
    if not found:
        return Number(caption, NOTHING, language.text("Overview", "None ahead"), Place(tab="schedule"))
    return Number(caption, language.date(found[0].date), found[0].title, Place("milestone", found[0].id))


def _risk(state: PlanState, language: Language) -> Number:
    caption = language.text("Overview", "Top risk")
    found = top_risks(state, 1)
    if not found:
        return Number(caption, NOTHING, language.text("Overview", "No scored risks"), Place(tab="risks"))
    top, current = found[0].risk, found[0].current
    value = " · ".join(part for part in (top.code, language.number(current.value)) if part)
    tone = TONES[current.level] if current.level != "low" else "ink"
    return Number(caption, value, top.title, Place("risk", top.id), tone)


def _decisions(state: PlanState, language: Language) -> Number:
    caption = language.text("Overview", "Open decisions")
    found = [row for row in state.rows(Decision) if row.state not in FINISHED]
    if not found:
        return Number(caption, "0", language.text("Overview", "Nothing waits for a decision"))
    first = min(found, key=lambda row: row.due_date or "9")
    due = f"{language.date(first.due_date)} " if first.due_date else ""
    return Number(caption, language.number(len(found)), f"{due}{first.title}", Place("decision", first.id))
