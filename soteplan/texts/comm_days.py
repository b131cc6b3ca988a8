"""What a timing means in days, in words: the days themselves, and how they came."""

from __future__ import annotations

from soteplan.domain.comm_timing import PLAN, Meaning
from soteplan.texts.language import Language

BETWEEN = " · "


def days_text(language: Language, meaning: Meaning) -> str:
    """The days of a timing, "" where it has none: `1.6.2020–31.12.2022`, or its milestones, each on a line."""
    if meaning.kind == "milestones":
        return _points(language, meaning)
    said = _period(language, meaning.start, meaning.end)
    if meaning.days:
        return BETWEEN.join((said, language.count("CommTiming", "%n time(s)", len(meaning.days))))
    return said


def why_text(language: Language, meaning: Meaning) -> str:
    """Where the days of a timing came from, a sentence for each that is not its own; "" where all are."""
    lines = []
    if meaning.start_from == PLAN and meaning.end_from == PLAN:
        lines.append(language.text("CommTiming", "The period is that of the plan."))
    elif meaning.start_from == PLAN:
        lines.append(language.text("CommTiming", "It begins when the plan does."))
    elif meaning.end_from == PLAN and meaning.kind == "before":
        lines.append(language.text("CommTiming", "It ends on the day before the plan starts."))
    elif meaning.end_from == PLAN:
        lines.append(language.text("CommTiming", "It ends when the plan does."))
    if meaning.days and meaning.kind == "regular":
        days = ", ".join(language.date(day) for day in meaning.days[:12])
        more = "…" if len(meaning.days) > 12 else ""
        lines.append(language.text("CommTiming", "Counted from its first day: {days}", days=days + more))
    return "\n".join(lines)


def _points(language: Language, meaning: Meaning) -> str:
    if not meaning.milestones:
        return language.text("CommTiming", "No milestones are chosen yet (Ctrl+M)")
    return "\n".join(f"{language.date(each.date)} {each.title}".strip() for each in meaning.milestones)


def _period(language: Language, start: str | None, end: str | None) -> str:
    if start and end:
        return language.date(start) if start == end else f"{language.date(start)}–{language.date(end)}"
    if start:
        return language.text("CommTiming", "from {day}", day=language.date(start))
    return language.text("CommTiming", "until {day}", day=language.date(end)) if end else ""
