"""Communications in words: a day of an action, and what an action is tied to."""

from __future__ import annotations

from soteplan.domain.comm_calendar import LATE, standing
from soteplan.domain.comm_dates import Occurrence, audience
from soteplan.domain.comm_ties import anchor_of
from soteplan.domain.communications import Channel, CommAction
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.texts.language import Language


def tie_words(language: Language, state: PlanState, action: CommAction) -> str:
    """How many days before or after which milestone or meeting an action stands; "" without a tie."""
    anchor = anchor_of(state, action)
    if anchor is None:
        return ""
    days = action.offset_days or 0
    if not days:
        return language.text("CommCalendar", "On the day: {name}", name=shortened(anchor.title))
    if days < 0:
        return language.count("CommCalendar", "%n day(s) before: {name}", -days, name=shortened(anchor.title))
    return language.count("CommCalendar", "%n day(s) after: {name}", days, name=shortened(anchor.title))


def day_words(language: Language, state: PlanState, each: Occurrence, today: str) -> str:
    """A day of the calendar in full: what, when, to whom, by which channel, how it stands."""
    action, text = each.action, language.text
    when = language.date(each.start)
    if each.end > each.start:
        when = f"{when} – {language.date(each.end)}"
    if action.repeat != "none":
        when = f"{when} ({language.choice('comm_action', 'repeat', action.repeat)})"
    groups = ", ".join(shortened(group.title) for group in audience(state, action)) or text("figure", "For all")
    channel = state.get(Channel, action.channel_id)
    now = standing(each, today)
    stands = text("figure", "Late") if now == LATE else language.choice("comm_action", "state", now)
    parts = (
        shortened(action.title),
        when,
        groups,
        channel.title if channel else "",
        stands,
        tie_words(language, state, action),
    )
    return "\n".join(part for part in parts if part)
