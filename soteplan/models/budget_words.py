"""The words of the budget: what its rows and columns are called, and how each number came about."""

from __future__ import annotations

from typing import Any

from soteplan.domain.budget import BudgetLine
from soteplan.domain.budget_slices import Slice
from soteplan.domain.budget_sums import ALL
from soteplan.domain.budget_views import ColumnKind, RowKind, ViewColumn, ViewRow
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Package
from soteplan.domain.text import shortened
from soteplan.models.budget_cells import Part, funding_name, made_of, share, share_name
from soteplan.models.budget_live import LiveView
from soteplan.models.columns import row_title
from soteplan.texts.language import MINUS, Language, mark

# Worded as in the printed form.
COMPUTED_LINES = {
    "costs": mark("figure", "Total expenditure"),
    "eligible": mark("figure", "Costs eligible for the state grant"),
    "grant_computed": mark("figure", "Grant by calculation"),
}
SIGNS = {"eligible": "=", "grant_computed": "=", "state_grant": "", "costs": ""}  # the others are taken off
NOBODY = {
    RowKind.PACKAGE: mark("BudgetTab", "Without a work package"),
    RowKind.GRANT: mark("BudgetTab", "Without a grant"),
}
CORNERS = {
    "packages": mark("BudgetTab", "Work package, €"),
    "grants": mark("BudgetTab", "Grant, €"),
}
# What stands before a number that something is said about.
REMARKS = {"assumption": "?", "quotation": "”", "decision": "✓", "none": "*"}
SHOWN = 40  # characters of a title in a sum
NAMED = 120  # and in a list of what a sum is made of
HEAD = 24  # and over a column
LISTED = 30  # parts of a sum in a tool tip


def row_text(language: Language, row: ViewRow) -> str:
    """What the first column shows: of a long title the beginning."""
    if row.kind is RowKind.TOTAL:
        return language.text("figure", "Total expenditure")
    if row.kind is RowKind.EARMARK:
        return language.text("figure", "of which {title}", title=shortened(row.title))
    if row.kind in NOBODY and row.key is None:
        return language.text("BudgetTab", NOBODY[row.kind])
    if share_name(row):
        return language.text("BudgetTab", "of the eligible costs")
    name = funding_name(row)
    return f"{SIGNS.get(name, MINUS)} {funding_text(language, name)}".strip() if name else shortened(row.title)


def column_text(language: Language, live: LiveView, column: ViewColumn) -> str:
    """What stands over a column."""
    if column.key is ALL:
        return language.text("figure", "Total")
    if column.key is None:
        if column.kind is ColumnKind.PACKAGE:
            return language.text("BudgetTab", "Without")
        return language.text("BudgetTab", "without a year")
    if column.kind is ColumnKind.MONTH:
        name = month_text(language, str(column.key), whole=live.year is ALL)
        return f"{name} {_known_sign(language, live, column)}".strip()
    if column.kind is ColumnKind.PACKAGE:
        package = live.state.get(Package, str(column.key))
        return shortened((package.code or package.title) if package else "", HEAD)
    return str(column.key)


def corner_text(language: Language, live: LiveView) -> str:
    """What stands over the titles."""
    return language.text("BudgetTab", CORNERS.get(live.name, mark("BudgetTab", "Cost category, €")))


def column_name(language: Language, live: LiveView, column: ViewColumn) -> str:
    """A column by its whole name, and what its amounts are."""
    if column.kind is ColumnKind.PACKAGE:
        return shortened(column.title, NAMED) or language.text("BudgetTab", NOBODY[RowKind.PACKAGE])
    if column.kind is not ColumnKind.MONTH or column.key is None:
        return column_text(language, live, column)
    if live.measure != "expected":
        return language.month(str(column.key))
    known = language.text("BudgetTab", "actual") if live.is_actual(column) else language.text("BudgetTab", "forecast")
    return f"{language.month(str(column.key))}, {known}"


def _known_sign(language: Language, live: LiveView, column: ViewColumn) -> str:
    """A letter over each month where what was used stands beside what is expected."""
    if live.measure != "expected":
        return ""
    return language.text("BudgetTab", "A") if live.is_actual(column) else language.text("BudgetTab", "F")


def month_text(language: Language, month: str, *, whole: bool) -> str:
    """3/2021 among years, and the name of the month within one."""
    number = int(month[5:7])
    return f"{number}/{month[:4]}" if whole else language.month_name(number, short=True)


def funding_text(language: Language, name: str) -> str:
    if name in COMPUTED_LINES:
        return language.text("figure", COMPUTED_LINES[name])
    return language.choice("funding", "kind", name)


def amount_text(language: Language, live: LiveView, row: ViewRow, column: ViewColumn) -> str:
    """What a cell shows: euros, or a share in per cent."""
    if share_name(row):
        found = share(live, row, column)
        return "" if found is None else f"{language.number(found / 100, 1)}\u00a0%"
    return language.money(live.amount(row, column))


def sum_text(language: Language, live: LiveView, row: ViewRow, column: ViewColumn) -> str:
    """A number and what it is made of on one line: `481 400 = Experts 286 000 + Travel 25 000 + …`."""
    amount, parts = live.amount(row, column), made_of(live, row, column)
    if amount is None or not parts:
        return ""
    if len(parts) == 1 and formula_of(parts[0]):
        return f"{language.money(amount)} {formula_of(parts[0])}"
    told = "".join(_with_sign(language, live, row, part, number) for number, part in enumerate(parts))
    return f"{language.money(amount)} = {told}"


def tip_text(language: Language, live: LiveView, row: ViewRow, column: ViewColumn) -> str:
    """The same as a list, one part to a line, headed by the row and the column; then what is said about it."""
    amount, head = live.amount(row, column), f"{row_text(language, row)}, {column_name(language, live, column)}"
    notes = [note_text(language, each) for each in live.remarks(row, column)]
    if amount is None:
        return "\n".join([head, *notes])
    parts = made_of(live, row, column)
    lines = [f"{head}: {language.euros(amount)}"]
    for part in parts[:LISTED]:
        sign = MINUS if part.sign < 0 else "+"
        name = shortened(part_name(language, live, row, part), NAMED)
        lines.append(f"{sign} {language.money(part.amount)}  {name} {formula_of(part)}".rstrip())
    if len(parts) > LISTED:
        lines.append(language.count("BudgetTab", "and %n other(s)", len(parts) - LISTED))
    return "\n".join(lines + notes)


def remark_sign(line: Any) -> str:
    """The sign that stands in a cell for what is said about its line."""
    return REMARKS[getattr(line, "remark", "none")]


def note_text(language: Language, line: Any) -> str:
    """What is said about a line: its kind and its words."""
    kind = getattr(line, "remark", "none")
    named = language.choice("budget_line", "remark", kind) if kind != "none" else ""
    return f"{remark_sign(line)} {': '.join(part for part in (named, shortened(line.note)) if part)}"


def formula_of(part: Part) -> str:
    return part.line.formula if isinstance(part.line, BudgetLine) else ""


def _with_sign(language: Language, live: LiveView, row: ViewRow, part: Part, number: int) -> str:
    sign = {(True, 1): "", (True, -1): MINUS, (False, 1): " + ", (False, -1): f" {MINUS} "}[number == 0, part.sign]
    return f"{sign}{short_name(language, live, row, part)} {language.money(part.amount)}"


def short_name(language: Language, live: LiveView, row: ViewRow, part: Part) -> str:
    """A part on one line: the code of a package where there is one, since a line has no room for titles."""
    package = live.state.get(Package, _package_of(part))
    if package is not None and package.code and row.kind is not RowKind.PACKAGE:
        return package.code
    return shortened(part_name(language, live, row, part), SHOWN)


def _package_of(part: Part) -> str | None:
    if part.row is not None:
        return str(part.row.key) if part.row.kind is RowKind.PACKAGE and part.row.key else None
    return getattr(part.line, "package_id", None)


def part_name(language: Language, live: LiveView, row: ViewRow, part: Part) -> str:
    """What a part of a number is called: the row or the column it stands in, or what its line is of."""
    if part.row is None:
        return line_name(language, live, row, part.line)
    if part.row == row and part.column is not None:
        return column_name(language, live, part.column)
    if funding_name(part.row):
        return funding_text(language, funding_name(part.row))
    category = live.state.find("cost_category", str(part.row.key)) if part.row.kind is RowKind.CATEGORY else None
    return category.title if category else row_text(language, part.row)


def line_name(language: Language, live: LiveView, row: ViewRow, line: Any) -> str:
    """A line by what the cell does not say: its package among categories, its category among packages."""
    table = spec_of(type(line)).table
    if table in ("funding", "earmark"):
        return row_title(live.state, language, "grant", line.grant_id) or language.text("BudgetTab", "without a grant")
    if row.kind in NOBODY:
        return row_title(live.state, language, "cost_category", line.cost_category_id)
    package = row_title(live.state, language, "package", line.package_id)
    return package or language.text("BudgetTab", "without a work package")


def slice_name(language: Language, live: LiveView, part: Slice, whole: Slice) -> str:
    """A part of the budget by what sets it apart in a larger one: `Expert services, 2021`."""
    state, names = live.state, []
    for axis in ("category", "package", "grant"):
        value = getattr(part, axis)
        if value != getattr(whole, axis):
            table = "cost_category" if axis == "category" else axis
            names.append(row_title(state, language, table, str(value)) if value else _nobody(language, axis))
    if part.month is not ALL and part.month != whole.month:
        names.append(language.month(str(part.month)))
    elif part.year != whole.year and part.year is not ALL:
        names.append(str(part.year))
    return ", ".join(names)


def _nobody(language: Language, axis: str) -> str:
    return language.text("BudgetTab", NOBODY[RowKind.PACKAGE if axis == "package" else RowKind.GRANT])
