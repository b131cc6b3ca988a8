"""Refusals in words: each says what is wrong and what to do, and nothing typed is lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.text import shortened
from soteplan.texts.language import Language, mark

SENTENCES = {
    "required": mark("Refusal", "{label} cannot be empty."),
    "not_a_date": mark(
        "Refusal", "“{value}” is not a date. Write for example 15.11.2021, 11/2021, week 46 or Q4/2021."
    ),
    "not_money": mark("Refusal", "“{value}” is not an amount of money. Write for example 271 400, 1,2 M€ or =3*4500."),
    "not_arithmetic": mark("Refusal", "“{value}” cannot be calculated. Use numbers, + - * / %, and parentheses."),
    "not_a_number": mark("Refusal", "“{value}” is not a number."),
    "not_a_whole_number": mark("Refusal", "“{value}” is not a whole number."),
    "out_of_range": mark("Refusal", "{label} must be between {minimum} and {maximum}."),
    "no_such_scale": mark("Refusal", "A scale has three, four or five steps."),
    "step_not_mapped": mark("Refusal", "Say which step of the new scale step {step} becomes."),
    "not_a_choice": mark("Refusal", "“{value}” is not one of the choices of {label}."),
    "too_long": mark("Refusal", "The text is too long: at most {maximum} characters fit."),
    "wrong_type": mark("Refusal", "“{value}” does not fit the field {label}."),
    "grouped_otherwise": mark(
        "Refusal", "Rows change places while they are grouped by work package. Choose that grouping first."
    ),
    "row_gone": mark("Refusal", "The row is no longer in the plan."),
    "row_exists": mark("Refusal", "The row is already in the plan."),
    "cycle": mark("Refusal", "“{title}” cannot be moved under itself."),
    "goal_circle": mark("Refusal", "A goal would contribute to itself: {path}."),
    "message_circle": mark("Refusal", "“{title}” would put itself into practice."),
    "already_linked": mark("Refusal", "“{name}” is already linked to “{other}”."),
    "nothing_above": mark("Refusal", "“{title}” has no row above it to go under."),
    "top_level": mark("Refusal", "“{title}” is already at the top level."),
    "category_has_money": mark(
        "Refusal", "“{title}” holds amounts of its own, so nothing can go under it. Move or clear its amounts first."
    ),
    "nowhere_to_spread": mark("Refusal", "There is no cost category here over which the amount could be spread."),
    "month_follows_schedule": mark(
        "Refusal", "The months of the plan follow the schedule. Type the amount of the year, or move the phases."
    ),
    "paste_not_money": mark("Refusal", "Nothing was pasted: “{value}” in {title}, {year}, is not an amount of money."),
    "paste_sum_differs": mark("Refusal", "Nothing was pasted: {title} would add up to {sum}, not to {value}."),
    "paste_too_large": mark("Refusal", "Nothing was pasted: the block reaches past the end of the table."),
    "remark_on_sum": mark(
        "Refusal", "A sum carries no comment of its own. Select one of the amounts that it is made of."
    ),
    "nothing_to_paste": mark(
        "Refusal", "There is nothing on the clipboard to paste here. Copy goals, or lines of text, first."
    ),
    "not_a_branch": mark("Refusal", "What is on the clipboard cannot be read as goals. Copy them again."),
    "paste_too_many": mark("Refusal", "Nothing was pasted: at most {maximum} goals go in one paste."),
    "paste_too_deep": mark("Refusal", "Nothing was pasted: at most {maximum} levels go in one paste."),
    "outline_empty": mark("Refusal", "There is no line here that could be a goal."),
    "outline_too_long": mark("Refusal", "The text is too long: at most {maximum} goals are made of one text."),
    "outline_not_text": mark("Refusal", "This is not text. Copy the lines in the other program once more."),
    "fixed_level": mark(
        "Refusal", "“{title}” stays on its level: phases belong to actions, and actions to work packages."
    ),
    "end_before_start": mark("Refusal", "“{title}” would end before it begins."),
    "pinned": mark(
        "Refusal", "“{title}” is pinned to its dates. Take the pin off in the Inspector, or type another date."
    ),
    "no_dates": mark("Refusal", "“{title}” has no dates to move yet. Type its start and its end."),
    "select_scheduled": mark(
        "Refusal", "Here is the schedule. Select the rows to work on, and choose the command again."
    ),
    "nothing_to_link": mark("Refusal", "Select two or more phases or milestones to link them."),
    "no_dependency": mark("Refusal", "Dependencies lead from phases and milestones to phases and milestones."),
    "no_length": mark("Refusal", "A milestone has no length. Select phases, actions or packages to stretch."),
    "no_progress": mark("Refusal", "“{title}” has no progress of its own: it follows from its actions."),
    "milestone_progress": mark("Refusal", "A milestone is reached or not. Write 100 or 0."),
    "circle": mark("Refusal", "“{title}” already comes before the other: the link would run in a circle."),
    "follow_circle": mark(
        "Refusal", "What follows “{title}” leads back to it: first remove one of the links of the circle."
    ),
    "nothing_follows": mark("Refusal", "Nothing has to move: every dependency holds."),
    "nothing_left_behind": mark(
        "Refusal", "Nothing was left behind: every communication action stands where its tie says."
    ),
    "no_action_selected": mark("Refusal", "Select one or more actions first: they get the standard phases."),
    "has_phases": mark("Refusal", "The action has phases already. Select one that has none."),
    "span_too_short": mark("Refusal", "“{title}” is {days} day(s) long, too short for {phases} phases."),
    "no_goal_selected": mark("Refusal", "Select a goal first: then every tab shows what serves it."),
    "span_of_phases": mark("Refusal", "“{title}” runs as its phases do. Move the phases instead."),
    "read_only": mark("Refusal", "The plan is open for reading only: {reason}"),
    "not_found": mark("Refusal", "There is no file {path}."),
    "not_readable": mark("Refusal", "{path} cannot be read. Check the access rights."),
    "not_a_plan": mark("Refusal", "{path} is not a Soteplan plan."),
    "damaged": mark("Refusal", "{path} is damaged and was left as it is. Open its newest backup instead."),
    "seal_broken": mark("Refusal", "{path} has changed outside Soteplan, or is damaged. It was left as it is."),
    "too_large": mark("Refusal", "{path} is too large to be a plan."),
    "newer_format": mark("Refusal", "it was made with a newer version of Soteplan"),
    "locked_elsewhere": mark("Refusal", "it is open in another Soteplan window"),
    "disk_full": mark(
        "Refusal", "The disk is full. Free some space; your edits are kept and saving goes on by itself."
    ),
    "no_permission": mark(
        "Refusal", "{path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept."
    ),
    "read_only_folder": mark(
        "Refusal",
        "The folder of {path} may not be written. Save under another name with Ctrl+Shift+S; your edits are kept.",
    ),
    "folder_gone": mark(
        "Refusal", "The folder of {path} is gone. Save under another name with Ctrl+Shift+S; your edits are kept."
    ),
    "io_error": mark("Refusal", "{path} could not be written. Your edits are kept; Soteplan tries again."),
    "output_is_plan": mark("Refusal", "{path} is a plan, so it was left as it is. Choose another name."),
    "output_is_source": mark("Refusal", "{path} is the file to be read, so it was left as it is. Choose another name."),
    "output_not_a_file": mark("Refusal", "{path} is not a file that can be written. Choose another name."),
    "output_disk_full": mark("Refusal", "The disk is full, so {path} was not written. Free some space and try again."),
    "output_not_allowed": mark("Refusal", "{path} may not be written. Choose another folder."),
    "output_no_folder": mark("Refusal", "There is no folder for {path}. Make it first, or choose another."),
    "not_a_figure": mark("Refusal", "{path} holds no figure that can be drawn."),
    "not_made": mark("Refusal", "It could not be made ({reason}). Try again."),
    "output_failed": mark("Refusal", "{path} could not be written. Choose another place, or try again."),
    "own_folder": mark(
        "Refusal", "Soteplan cannot keep its own files in {path}. Make room or give rights there, and start it again."
    ),
    "not_a_file": mark("Refusal", "{path} is not a file."),
    "not_json": mark("Refusal", "The file is not JSON text (line {line})."),
    "wrong_format": mark("Refusal", "The file is not an export of a plan."),
    "wrong_version": mark("Refusal", "The file is of version {value}, which this Soteplan does not read."),
    "unknown_table": mark("Refusal", "The file holds a table {table} that plans do not have."),
    "unknown_field": mark("Refusal", "The table {table} of the file holds a field {field} that plans do not have."),
    "dangling_reference": mark(
        "Refusal", "In the table {table}, the field {field} points to a row that is not in the file: {id}."
    ),
    "duplicate_id": mark("Refusal", "In the table {table}, two rows have the same id: {id}."),
    "no_plan_row": mark("Refusal", "The file must hold exactly one row in the table plan."),
    "import_partly": mark(
        "Refusal",
        "Nothing was imported: cells that cannot be read: {count}. Mend them in the file, or take in the rest with "
        "--partly.",
    ),
    "not_a_month": mark("Refusal", "“{value}” is not a month. Write for example 11/2021."),
    "not_an_id": mark("Refusal", "“{value}” is not the id of a row."),
    "not_an_order_key": mark("Refusal", "“{value}” is not a place in an order."),
    "share_open_elsewhere": mark(
        "Refusal", "{path} is open in another Soteplan window. Close it there first; the plan was left as it was."
    ),
    "share_unsaved_work": mark(
        "Refusal",
        "Soteplan ended with unsaved work on {path}, which still names persons. Open the program, recover or discard"
        " that work, and try again; the plan was left as it was.",
    ),
    "share_newer_format": mark(
        "Refusal", "The plan was made with a newer version of Soteplan. Share it with that version."
    ),
    "share_not_clean": mark(
        "Refusal", "A name of a person is part of an identifier in the file, so it cannot be shared without it."
    ),
    "share_no_such_word": mark("Refusal", "“{value}” is no word of a name that the texts of the plan have."),
    "changed_meanwhile": mark("Refusal", "{path} was changed meanwhile by someone else. Try again."),
    "in_use": mark("Refusal", "This work is open in another Soteplan window."),
    "no_path": mark("Refusal", "The plan has no file yet. Save it with Ctrl+Shift+S."),
    "working_copy_damaged": mark(
        "Refusal", "Soteplan's own copy of the plan is damaged, so the file was left as it was. Open its newest backup."
    ),
    "not_utf8": mark("Refusal", "{path} is not text in UTF-8."),
    "unknown_export": mark("Refusal", "A plan cannot be exported as “{ending}”. It can be: {known}."),
    "not_project_xml": mark("Refusal", "{path} is not a schedule in Microsoft Project's XML."),
    "no_tasks": mark("Refusal", "{path} holds no table of tasks."),
    "not_a_workbook": mark("Refusal", "{path} is not an Excel workbook, or it is damaged."),
    "not_a_budget_workbook": mark(
        "Refusal", "{path} holds no sheet of the budget. Export the budget as a workbook and edit that."
    ),
    "workbook_out_of_date": mark("Refusal", "“{title}” is no longer in the plan. Read the workbook once more."),
    "too_many_cells": mark("Refusal", "{path} holds more cells than can be read. Keep only the table that is needed."),
    "too_many_tasks": mark("Refusal", "{path} holds more than {maximum} tasks, more than a plan can take."),
    "ledger_not_text": mark(
        "Refusal", "{path} is neither text nor an Excel workbook. Export the ledger as CSV or XLSX."
    ),
    "ledger_empty": mark(
        "Refusal", "{path} holds no rows. Export the ledger with its entries and the names of its columns."
    ),
    "ledger_columns": mark(
        "Refusal",
        "Which columns hold the date, the account and the amount is not known. Choose them in the window first.",
    ),
    "ledger_taken_in": mark(
        "Refusal",
        "This very file was taken in already, as “{title}” on {date}. Delete that import first to take it again.",
    ),
    "ledger_nothing": mark(
        "Refusal", "Nothing was taken in: no entry of the ledger has a cost category yet. Give its accounts one first."
    ),
    "no_such_ledger_form": mark("Refusal", "The plan has no ledger form {name}. There are: {names}."),
    "no_such_group": mark("Refusal", "There is no message card of {name}. There are: {names}."),
    "no_such_grant": mark("Refusal", "The plan has no grant {name}. There are: {names}."),
    "no_category": mark("Refusal", "The budget has no cost categories yet. Lay out its form first."),
    "staff_without_cost": mark(
        "Refusal", "“{title}” lacks the year, the person-months or the pay, so there is nothing to put into the budget."
    ),
    "unknown_format": mark("Refusal", "A figure cannot be written as “{ending}”. It can be: {known}."),
    "no_such_handout": mark("Refusal", "There is no handout {name}. There are: {names}."),
    "no_claim_period": mark("Refusal", "There is nothing to claim yet. Say the period, for example 2021-01..2021-06."),
    "not_a_period": mark("Refusal", "“{value}” is not a period. Write for example 2021-01..2021-06."),
    "no_such_version": mark("Refusal", "The plan has no version named {name}. There are: {names}."),
    "range_backwards": mark("Refusal", "The range ends on {end}, before it begins on {start}."),
    "no_such_column": mark("Refusal", "The chart has no column {name}. There are: {names}."),
    "no_such_colour": mark("Refusal", "The chart has no colours by {name}. There are: {names}."),
    "not_a_condition": mark("Refusal", "{value} is no condition to limit by. Begin it with one of these: {names}."),
    "nothing_called": mark("Refusal", "The schedule cannot be limited to {name}. There are: {names}."),
    "too_many_pages": mark("Refusal", "The chart cannot be parted into {pages} pages. At most: {most}."),
    "too_few_pages": mark(
        "Refusal", "On {pages} page(s) the chart could not be read. It needs at least {least}; or choose A3."
    ),
    "no_such_figure": mark("Refusal", "There is no figure {name}. There are: {names}."),
    "one_layout": mark("Refusal", "The figure {name} has one layout. Trees can be laid out down or to the right."),
    "figure_too_small": mark(
        "Refusal",
        "In “{name}” the smallest text would be {points} pt on the page {page}, and under 7 pt it cannot be read."
        " Choose for example {better}.",
    ),
    "poster_too_large": mark(
        "Refusal", "The poster would take {sheets} sheets, and at most {most} can be printed. Choose a smaller one."
    ),
    "no_figure_here": mark("Refusal", "This tab has no figure that could be copied or exported."),
    "nothing_to_draw": mark("Refusal", "The plan has nothing to draw in the figure {name} yet."),
}
FALLBACK = mark("Refusal", "This could not be done ({code}).")
SHOWN = 400  # characters of a value in a sentence: as many as name every figure
_WORDED: Mapping[str, Callable[[Language, str], str]] = {
    "date": Language.date,
    "label": lambda language, label: language.text("field", label),
}
STEP, STEPS = 40, 6  # characters of a row on a way, and how many rows of a long way are told


def sentence(language: Language, refusal: Refusal) -> str:
    """The refusal as one or two sentences; what a sentence asks for and the refusal does not hold reads as a dash."""
    source = SENTENCES.get(refusal.code, FALLBACK)
    values = {name: _shown(language, refusal, name) for name in re.findall(r"{(\w+)}", source)}
    return language.text("Refusal", source, **values)


def _shown(language: Language, refusal: Refusal, name: str) -> str:
    value = refusal.code if name == "code" else refusal.values.get(name)
    if value is None:
        return "–"
    if isinstance(value, list):
        return _way([str(step) for step in value])
    if name in _WORDED:
        return _WORDED[name](language, str(value))
    if name == "table" and value in ENTITIES:
        return language.entities(str(value))
    if name == "reason" and str(value) in SENTENCES:
        return language.text("Refusal", SENTENCES[str(value)])
    if isinstance(value, (int, float)):
        return language.number(value)
    text = str(value)
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"


def _way(steps: list[str]) -> str:
    """Rows that lead from one to the next; of a long way its beginning and its end."""
    told = [shortened(step, STEP) for step in steps]
    half = STEPS // 2
    return " → ".join(told if len(told) <= STEPS else [*told[:half], "…", *told[-half:]])
