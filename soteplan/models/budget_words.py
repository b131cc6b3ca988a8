"""The words of the state-grant form: what its rows are called, and how each number came about."""

from __future__ import annotations

from typing import Any

from soteplan.domain.budget import BudgetLine
from soteplan.domain.budget_sums import ALL
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Package
from soteplan.domain.text import shortened
from soteplan.models.budget_form import BudgetForm, FormKind, FormRow, Part
from soteplan.models.columns import row_title
from soteplan.texts.language import MINUS, Language, mark

# Worded as in the printed form.
COMPUTED_LINES = {
    "costs": mark("figure", "Total expenditure"),
    "eligible": mark("figure", "Costs eligible for the state grant"),
    "grant_computed": mark("figure", "Grant by calculation"),
}
SIGNS = {"eligible": "=", "grant_computed": "=", "state_grant": ""}  # the others are taken off
SHOWN = 40  # characters of a title in a sum
NAMED = 120  # and in a list of what a sum is made of
LISTED = 30  # parts of a sum in a tool tip


def row_text(form: BudgetForm, language: Language, row: FormRow) -> str:
    """What the first column shows: of a long title the beginning."""
    if row.kind is FormKind.CATEGORY:
        category = form.category(row)
        return shortened(f"{category.code} {category.title}".strip()) if category else ""
    if row.kind is FormKind.TOTAL:
        return language.text("figure", "Total expenditure")
    if row.kind is FormKind.EARMARK:
        return language.text("figure", "of which {title}", title=shortened(row.name))
    return f"{sign_of(row)} {funding_text(language, row.name)}".strip() if row.kind is FormKind.FUNDING else ""


def sign_of(row: FormRow) -> str:
    """How a line of the funding block goes into the next sum."""
    if row.kind is not FormKind.FUNDING or row.name == "costs":
        return ""
    return SIGNS.get(row.name, MINUS)


def funding_text(language: Language, name: str) -> str:
    if name in COMPUTED_LINES:
        return language.text("figure", COMPUTED_LINES[name])
    return language.choice("funding", "kind", name)


def sum_text(form: BudgetForm, language: Language, row: FormRow, year: object) -> str:
    """A number and what it is made of on one line: `481 400 = Experts 286 000 + Travel 25 000 + …`."""
    amount = form.amount(row, year)
    parts = form.made_of(row, year)
    if amount is None or not parts:
        return ""
    if len(parts) == 1 and _formula(parts[0]):
        return f"{language.money(amount)} {_formula(parts[0])}"
    told = "".join(_with_sign(language, form, part, number) for number, part in enumerate(parts))
    return f"{language.money(amount)} = {told}"


def tip_text(form: BudgetForm, language: Language, row: FormRow, year: object) -> str:
    """The same as a list, one part to a line, headed by the row and the year."""
    when = language.text("figure", "Total") if year is ALL else str(year)
    amount = form.amount(row, year)
    if amount is None:
        return f"{row_text(form, language, row)}, {when}"
    parts = form.made_of(row, year)
    lines = [f"{row_text(form, language, row)}, {when}: {language.euros(amount)}"]
    for part in parts[:LISTED]:
        sign = MINUS if part.sign < 0 else "+"
        name = shortened(_part_name(language, form, part), NAMED)
        lines.append(f"{sign} {language.money(part.amount)}  {name} {_formula(part)}".rstrip())
    if len(parts) > LISTED:
        lines.append(language.count("BudgetTab", "and %n other(s)", len(parts) - LISTED))
    return "\n".join(lines)


def _formula(part: Part) -> str:
    return part.of.formula if isinstance(part.of, BudgetLine) else ""


def _with_sign(language: Language, form: BudgetForm, part: Part, number: int) -> str:
    sign = {(True, 1): "", (True, -1): MINUS, (False, 1): " + ", (False, -1): f" {MINUS} "}[number == 0, part.sign]
    name = _code(form, part) or shortened(_part_name(language, form, part), SHOWN)
    return f"{sign}{name} {language.money(part.amount)}"


def _code(form: BudgetForm, part: Part) -> str:
    """The code of the work package of a line: a sum on one line has no room for titles."""
    package = form.state.get(Package, part.of.package_id) if isinstance(part.of, BudgetLine) else None
    return package.code if package else ""


def _part_name(language: Language, form: BudgetForm, part: Part) -> str:
    if isinstance(part.of, FormRow):
        if part.of.kind is FormKind.FUNDING:
            return funding_text(language, part.of.name)
        category = form.category(part.of)
        return category.title if category else row_text(form, language, part.of)
    if part.of is None:
        return language.text("BudgetTab", "without a year")
    return str(part.of) if isinstance(part.of, int) else _plan_row_name(language, form, part.of)


def _plan_row_name(language: Language, form: BudgetForm, row: Any) -> str:
    """A line by its package, a funding row or an earmark by its grant."""
    if spec_of(type(row)).table == "budget_line":
        package = row_title(form.state, language, "package", row.package_id)
        return package or language.text("BudgetTab", "without a work package")
    return row_title(form.state, language, "grant", row.grant_id) or language.text("BudgetTab", "without a grant")
