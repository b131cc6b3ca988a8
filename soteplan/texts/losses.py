"""What a file of another kind has no place for, in words, before it is written or after it was read."""

from __future__ import annotations

from collections import Counter

from soteplan.texts.language import Language, mark

SENTENCES = {
    "link_to_goal": mark("Loss", "%n link(s) of actions to goals"),
    "link_note": mark("Loss", "notes of %n dependency(ies)"),
    "note": mark("Loss", "descriptions and notes of %n row(s)"),
    "pinned": mark("Loss", "that the dates of %n row(s) are pinned"),
    "undated": mark("Loss", "%n milestone(s), meeting(s) or reporting point(s) without a date"),
    "no_dates": mark("Loss", "dates of %n row(s) that have none: the other program will invent them"),
    "undated_action": mark("Loss", "%n communication action(s) without a day"),
    "printed_budget": mark("Loss", "printed totals of %n work package(s)"),
    "assumption": mark("Loss", "assumptions of %n action(s)"),
    "level": mark("Loss", "%n summary task(s) below the level of actions: their tasks became phases named after them"),
    "link_to_summary": mark("Loss", "%n link(s) whose end is a summary task or not in the file"),
    "long_lag": mark("Loss", "%n lag(s) longer than 2 000 working days: shortened to that"),
    "more_owners": mark("Loss", "%n further resource(s) of tasks: each row has one owner"),
    "no_title": mark("Loss", "%n task(s) without a name: named after their code"),
    "end_before_start": mark("Loss", "%n task(s) that ended before they began: they end on the day they begin"),
    "task_without_uid": mark("Loss", "%n task(s) without a number of their own: no links lead to them"),
    "empty_line": mark("Loss", "%n empty line(s)"),
    "baseline": mark("Loss", "baselines of %n task(s): name a version of the plan instead"),
    "deadline": mark("Loss", "deadlines of %n task(s)"),
    "limit": mark("Loss", "%n limit(s) to dates of tasks, such as “no later than”: the dates stay as they are"),
    "length": mark("Loss", "lengths of %n task(s) that have no dates"),
    "date_text": mark("Loss", "%n date(s) given in words"),
    "milestone_length": mark("Loss", "lengths of %n milestone(s): they stand at the end"),
    "cost": mark("Loss", "costs of %n task(s): they belong to the budget"),
    "priority": mark("Loss", "priorities of %n task(s)"),
    "custom_field": mark("Loss", "%n value(s) in fields of the file's own"),
    "material": mark("Loss", "%n material or cost resource(s)"),
    "calendar_exception": mark("Loss", "%n exception(s) of the calendar: Soteplan keeps to Finnish working days"),
    "calendar_weekday": mark("Loss", "%n weekday(s) that are off or at work otherwise than from Monday to Friday"),
    "task_calendar": mark("Loss", "calendars of their own of %n task(s)"),
    "external_task": mark("Loss", "%n task(s) that stand for those of another file"),
    "inserted_project": mark("Loss", "%n file(s) inserted as a task: the task came along"),
    "inserted_task": mark("Loss", "%n task(s) of files inserted into the file: import them by themselves"),
    "foreign_link": mark("Loss", "%n link(s) to other files or of an unknown kind"),
    "percent_lag": mark("Loss", "%n lag(s) given as a share of a duration: counted as the working days of today"),
    "elapsed_lag": mark("Loss", "%n lag(s) in elapsed time: counted as five working days to the week"),
    "part_of_day": mark("Loss", "%n lag(s) with a part of a day: rounded to whole working days"),
    "column": mark("Loss", "%n column(s) that stand for nothing in Soteplan"),
    "month_first": mark("Loss", "%n date(s) such as 3/1/2021 of which it is a guess that the month comes first"),
}
_TABLE = "table:"


def lines(language: Language, lost: Counter[str]) -> list[str]:
    """One line for each thing that is lost, with how many; whole tables of the plan last."""
    named = [code for code in SENTENCES if lost[code]]
    tables = [code for code in lost if code.startswith(_TABLE) and lost[code]]
    told = [language.count("Loss", SENTENCES[code], lost[code]) for code in named]
    return told + [f"{language.entities(code.removeprefix(_TABLE))} ({lost[code]})" for code in tables]
