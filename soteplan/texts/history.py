"""Change sets in words: the menu's undo, the history, the row's own story."""

from __future__ import annotations

from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.domain.state import PlanState
from soteplan.texts.language import Language, mark

VERBS = {
    "add": mark("History", "Add {what}"),
    "edit": mark("History", "Edit {what}"),
    "delete": mark("History", "Delete {what}"),
    "move": mark("History", "Move {what}"),
    "paste": mark("History", "Paste {what}"),
    "merge": mark("History", "Merge {what}"),
    "fill": mark("History", "Fill {what}"),
    "spread": mark("History", "Spread {what}"),
    "link": mark("History", "Link {what}"),
    "follow": mark("History", "Move what follows"),
    "draft": mark("History", "Draft the calendar"),
    "along": mark("History", "Move along what is tied"),
    "number": mark("History", "Number {what} again"),
    "take_in": mark("History", "Take in a ledger"),
    "claim": mark("History", "Payment claim goes on"),
    "to_budget": mark("History", "Work inputs to the budget"),
    "import": mark("History", "Import the plan"),
    "workbook": mark("History", "Budget from a workbook"),
    "new plan": mark("History", "New plan"),
}
ORIGINS = {"undo": mark("History", "Undo: {step}"), "redo": mark("History", "Redo: {step}")}
REMOVED = mark("History", "personal data, removed from the plan")
SHOWN = 60  # characters of a value


def step_text(language: Language, label: str) -> str:
    """What a label of the journal, such as `edit:goal`, means."""
    verb, _, table = label.partition(":")
    what = language.entity(table).lower() if table in ENTITIES else ""
    source = VERBS.get(verb.lower())
    return language.text("History", source, what=what) if source else label


def change_set_text(language: Language, change_set: ChangeSet, state: PlanState | None = None) -> str:
    """One line of the history: what was done, and to which row where there was just one.

    Where the title did not change, the row's title in `state` tells which it is.
    """
    text = step_text(language, change_set.label)
    if change_set.origin in ORIGINS:
        text = language.text("History", ORIGINS[change_set.origin], step=text)
    title = _title(change_set, state)
    return f"{text}: {short(title)}" if title else text


def change_lines(language: Language, state: PlanState, change: Change) -> list[str]:
    """The touched fields of a row: `Title: old → new`."""
    if change.before is None or change.after is None:
        return []
    spec = ENTITIES[change.table]
    lines = []
    for name, new in change.after.items():
        field = spec.by_name[name]
        if field.kind is Kind.ORDER:
            continue
        old_text, new_text = (_value(language, state, change.table, name, v) for v in (change.before[name], new))
        # Nothing is recorded that stays the same: what was different is gone from the file.
        told = f"{old_text} → {new_text}" if change.before[name] != new else language.text("History", REMOVED)
        lines.append(f"{language.field(change.table, name)}: {told}")
    return lines


def _value(language: Language, state: PlanState, table: str, name: str, value: object) -> str:
    field = ENTITIES[table].by_name[name]
    if field.kind is Kind.REFERENCE:
        row = state.find(field.target, str(value)) if value else None
        return short(getattr(row, "title", "")) or "–"
    return short(language.value(table, field, value)) or "–"


def _title(change_set: ChangeSet, state: PlanState | None) -> str:
    """The title of the one row that was changed; goals that only got another number do not count."""
    changes = [change for change in change_set.changes if not _is_number(change)] or change_set.changes
    if len(changes) != 1:
        return ""
    change = changes[0]
    values = {**(change.before or {}), **(change.after or {})}
    row = state.find(change.table, change.row_id) if state else None
    return str(values.get("title") or getattr(row, "title", "") or "")


def _is_number(change: Change) -> bool:
    return change.table == "goal" and (change.before or {}).keys() == (change.after or {}).keys() == {"code"}


def short(text: str) -> str:
    """One line of at most so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
