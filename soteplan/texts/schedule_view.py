"""How the schedule is looked at, in words: for paper that does not show all of it."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.goals import Goal
from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_groups import GROUPINGS
from soteplan.domain.schedule_view import ScheduleView, actions_shown
from soteplan.domain.state import PlanState
from soteplan.texts.language import Language
from soteplan.texts.schedule_groups import GROUPING_NAMES, group_label


def left_out(state: PlanState, language: Language, view: ScheduleView) -> str:
    """By what the rows of a view are limited, and how many actions that leaves; "" where all are there."""
    if not view.is_limited:
        return ""
    shown, every = actions_shown(state, view)
    told = language.text(
        "Schedule", "Limited to: {conditions}.", conditions="; ".join(_conditions(state, language, view))
    )
    return f"{told} " + language.text("Schedule", "{shown} of {all} actions are shown.", shown=shown, all=every)


def _conditions(state: PlanState, language: Language, view: ScheduleView) -> Iterator[str]:
    for by in GROUPINGS:
        keys = view.filter.chosen(by)
        if keys:
            names = sorted(group_label(state, language, by, key) for key in keys)
            yield f"{language.text('Schedule', GROUPING_NAMES[by]).lower()} {', '.join(names)}"
    yield from _period_and_words(language, view.filter)
    goal = state.get(Goal, view.goal_id)
    if goal is not None:
        yield language.text("Schedule", "for the goal {goal}", goal=f"{goal.code} {goal.title}".strip())


def _period_and_words(language: Language, wanted: ScheduleFilter) -> Iterator[str]:
    days = {"start": language.date(wanted.start), "end": language.date(wanted.end)}
    if wanted.start and wanted.end:
        yield f"{days['start']}–{days['end']}"
    elif wanted.start:
        yield language.text("Schedule", "from {start}", **days)
    elif wanted.end:
        yield language.text("Schedule", "until {end}", **days)
    if wanted.words.strip():
        yield language.text("Schedule", "with “{words}”", words=wanted.words.strip())
