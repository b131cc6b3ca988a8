"""Metrics in words: how they stand, and how a value came about."""

from __future__ import annotations

from collections.abc import Sequence

from soteplan.domain.comm_dates import Occurrence
from soteplan.domain.evaluation import Indicator
from soteplan.domain.metrics import Held, Reading, Standing, standing
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.models.day import day_of
from soteplan.texts.language import Language, mark

SIGNS = {
    1: ("↑", mark("MetricsPage", "More than before")),
    0: ("→", mark("MetricsPage", "As before")),
    -1: ("↓", mark("MetricsPage", "Less than before")),
}
# What the usual metrics are called in the plan's own language, and their units.
USUAL = {
    "events": (mark("MetricsPage", "Events and meetings held"), mark("MetricsPage", "number")),
    "visitors": (mark("MetricsPage", "Visitors to the web pages"), mark("MetricsPage", "visitors a month")),
    "followers": (mark("MetricsPage", "Followers in social media"), mark("MetricsPage", "followers")),
    "interaction": (mark("MetricsPage", "Reactions, comments and shares"), mark("MetricsPage", "number")),
    "media": (mark("MetricsPage", "Media hits"), mark("MetricsPage", "number")),
}
MOST_DAYS = 6  # of the calendar that are told one by one
SHOWN = 40  # characters of a title


def value_text(language: Language, indicator: Indicator, value: float) -> str:
    """A value with its unit."""
    return f"{language.number(value)} {indicator.unit}".strip()


def trend_text(language: Language, found: Standing) -> str:
    """The way of the last value, with a word where it is not the wanted one."""
    if found.way is None:
        return ""
    sign, _ = SIGNS[found.way]
    words = {True: "", None: "", False: language.text("MetricsPage", "not as wanted")}
    return f"{sign} {words[found.wanted]}".strip()


def away_text(language: Language, found: Standing) -> str:
    """How far the target is, or that it is reached."""
    if found.distance is None:
        return ""
    return language.number(found.distance) if found.distance else f"● {language.text('MetricsPage', 'reached')}"


def due_text(state: PlanState, language: Language, found: Standing) -> str:
    """The day of the next value, with a sign where it has passed."""
    return f"{'■ ' if found.is_late(day_of(state)) else ''}{language.date(found.due)}"


def told(state: PlanState, language: Language, indicator: Indicator) -> str:
    """A metric in a sentence or two: its last value, its target, and when it is next due."""
    found, text = standing(state, indicator), language.text
    if found.last is None:
        parts = [text("MetricsPage", "No values yet.")]
    else:
        value = value_text(language, indicator, found.last.value)
        parts = [text("MetricsPage", "{value} on {date}.", value=value, date=language.date(found.last.date))]
        if found.way is not None:
            parts.append(f"{text('MetricsPage', SIGNS[found.way][1])}.")
    if indicator.target is not None:
        parts.append(text("MetricsPage", "Target {value}.", value=value_text(language, indicator, indicator.target)))
    if found.distance:
        parts.append(text("MetricsPage", "{value} from it.", value=language.number(found.distance)))
    elif found.distance is not None:
        parts.append(text("MetricsPage", "The target is reached."))
    if found.due:
        parts.append(text("MetricsPage", "Next value by {date}.", date=language.date(found.due)))
    return " ".join(parts)


def value_told(language: Language, indicator: Indicator, found: Sequence[Reading]) -> str:
    """How the value of a month came about: its day, what is written beside it, and those before it in the month."""
    last, text = found[-1], language.text
    value = value_text(language, indicator, last.value)
    parts = [text("MetricsPage", "{value} on {date}.", value=value, date=language.date(last.date))]
    parts += [shortened(words, 200) for words in (last.row.text, last.row.note) if words]
    if len(found) > 1:
        before = ", ".join(f"{language.date(each.date)} {language.number(each.value)}" for each in found[:-1])
        parts.append(text("MetricsPage", "Before it in the same month: {values}.", values=before))
    return " ".join(parts)


def held_told(state: PlanState, language: Language, held: Held) -> str:
    """What the calendar counts in a month: which days, and the audience of them."""
    days = "; ".join(_day_told(language, each) for each in held.days[:MOST_DAYS])
    more = len(held.days) - MOST_DAYS
    rest = " " + language.count("MetricsPage", "and %n other(s)", more) if more > 0 else ""
    counted = language.count("MetricsPage", "The calendar has %n event(s) held:", held.events)
    reached = ""
    if held.reached:
        reached = " " + language.text("MetricsPage", "{reached} reached.", reached=language.number(held.reached))
    return f"{counted} {days}{rest}.{reached}"


def _day_told(language: Language, each: Occurrence) -> str:
    title = shortened(" ".join(each.action.title.split()), SHOWN)
    reached = f" ({language.number(each.reached)})" if each.reached is not None else ""
    return f"{language.date(each.start)} {title}{reached}"


def usual_names(language: Language) -> dict[str, tuple[str, str]]:
    """The titles and units of the usual metrics by topic."""
    text = language.text
    return {topic: (text("MetricsPage", title), text("MetricsPage", unit)) for topic, (title, unit) in USUAL.items()}
