"""The reconciliation in words: what is compared with what, how it comes out, and what the cells are called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from soteplan.domain.budget_sums import ALL
from soteplan.domain.reconciliation import WITHIN, Outcome, Statement, Topic
from soteplan.domain.reconciliation_cells import Cell
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.texts.language import Language, mark

# What each side is, the first before the second.
SIDES = {
    Topic.PACKAGES: (mark("Reconciliation", "Cost categories"), mark("Reconciliation", "Work packages")),
    Topic.FUNDING: (mark("Reconciliation", "Costs"), mark("Reconciliation", "Funding")),
    Topic.GRANTS: (mark("Reconciliation", "Costs"), mark("Reconciliation", "Grants together")),
    Topic.YEARS: (mark("Reconciliation", "Total"), mark("Reconciliation", "Years together")),
    Topic.CEILING: (mark("Reconciliation", "Grant asked for"), mark("Reconciliation", "Ceiling")),
    Topic.OWN_SHARE: (mark("Reconciliation", "Own share by the rate"), mark("Reconciliation", "Own share")),
    Topic.OVERHEADS: (mark("Reconciliation", "Overheads"), mark("Reconciliation", "Flat rate of the personnel costs")),
    Topic.PERIOD: (mark("Reconciliation", "Costs outside the period"), mark("Reconciliation", "None allowed")),
    Topic.EARMARK: (mark("Reconciliation", "Earmarked share"), mark("Reconciliation", "Costs it is part of")),
    Topic.CATEGORY_PRINTED: (mark("Reconciliation", "Printed total"), mark("Reconciliation", "Sum of the rows")),
    Topic.PACKAGE_PRINTED: (mark("Reconciliation", "Printed total"), mark("Reconciliation", "Sum of the rows")),
    Topic.BENEFIT_PRINTED: (mark("Reconciliation", "Printed total"), mark("Reconciliation", "Sum of the rows")),
}
TERMS = WITHIN | {Topic.PERIOD}
# Statements are shown under these heads, each for its topics.
SECTIONS: tuple[tuple[str, tuple[Topic, ...]], ...] = (
    (
        mark("Reconciliation", "The same money counted in every way"),
        (Topic.PACKAGES, Topic.FUNDING, Topic.GRANTS, Topic.YEARS),
    ),
    (
        mark("Reconciliation", "Grants within their terms"),
        (Topic.CEILING, Topic.OWN_SHARE, Topic.OVERHEADS, Topic.PERIOD),
    ),
    (mark("Reconciliation", "Earmarked shares within the costs they are part of"), (Topic.EARMARK,)),
    (mark("Reconciliation", "Totals printed in the source"), (Topic.CATEGORY_PRINTED, Topic.PACKAGE_PRINTED)),
    (mark("Reconciliation", "Costs and benefits printed in the source"), (Topic.BENEFIT_PRINTED,)),
)
OUTCOMES = {
    Outcome.AGREES: ("✓", mark("Reconciliation", "Agrees")),
    Outcome.ROUNDING: ("≈", mark("Reconciliation", "By rounding")),
    Outcome.DIFFERS: ("≠", mark("Reconciliation", "Differs")),
}
# Where the left side may be the smaller one.
BEYOND = (">", mark("Reconciliation", "Goes over"))
COUNTS = {
    Outcome.AGREES: mark("Reconciliation", "{count} in agreement"),
    Outcome.ROUNDING: mark("Reconciliation", "{count} off by rounding"),
    Outcome.DIFFERS: mark("Reconciliation", "{count} not in agreement"),
}
NOBODY = {
    "package": mark("Reconciliation", "Without a work package"),
    "grant": mark("Reconciliation", "Without a grant"),
    "year": mark("Reconciliation", "Without a year"),
    "cost_category": mark("Reconciliation", "Without a cost category"),
}


def statement_text(language: Language, state: PlanState, statement: Statement) -> str:
    """What is held against what: `Cost categories = Work packages`, or the row that it is about."""
    name = row_name(language, state, statement.table, statement.row_id) if statement.row_id else ""
    if statement.topic is Topic.BENEFIT_PRINTED:
        return f"{name}: {language.field(statement.table, statement.field).lower()}"
    if statement.table == "grant":
        code = getattr(state.find("grant", statement.row_id), "code", "")
        return f"{code or name}: {_equation(language, statement)}"
    return name or _equation(language, statement)


def _equation(language: Language, statement: Statement) -> str:
    first, second = side_texts(language, statement)
    if statement.topic is Topic.PERIOD:
        return first
    sign = "≤" if statement.topic in WITHIN else "="
    return f"{first} {sign} {second[:1].lower()}{second[1:]}"


def side_texts(language: Language, statement: Statement) -> tuple[str, str]:
    """What the two sides are."""
    first, second = SIDES[statement.topic]
    return language.text("Reconciliation", first), language.text("Reconciliation", second)


def when_text(language: Language, statement: Statement) -> str:
    """The year of a statement, or that it is about the whole."""
    if statement.year is ALL:
        return language.text("figure", "Total")
    return str(statement.year) if statement.year else language.text("Reconciliation", NOBODY["year"])


def outcome_text(language: Language, statement: Statement) -> str:
    """A symbol and a word."""
    is_beyond = statement.outcome is Outcome.DIFFERS and statement.topic in TERMS
    symbol, word = BEYOND if is_beyond else OUTCOMES[statement.outcome]
    return f"{symbol} {language.text('Reconciliation', word)}"


def difference_text(language: Language, statement: Statement) -> str:
    """The euros between the sides, empty where there are none."""
    return language.money(statement.difference) if statement.difference else ""


def summary(language: Language, statements: Iterable[Statement]) -> list[tuple[Outcome, str]]:
    """How many statements come out in which way, those that there are, the worst first."""
    outcomes = [statement.outcome for statement in statements]
    counts = {outcome: outcomes.count(outcome) for outcome in (Outcome.DIFFERS, Outcome.ROUNDING, Outcome.AGREES)}
    return [
        (outcome, f"{OUTCOMES[outcome][0]} {language.text('Reconciliation', COUNTS[outcome], count=count)}")
        for outcome, count in counts.items()
        if count
    ]


def sections(statements: Iterable[Statement]) -> list[tuple[str, list[Statement]]]:
    """The heads, still to be translated, that have statements, each with its statements in order."""
    every = list(statements)
    found = [(head, [each for each in every if each.topic in topics]) for head, topics in SECTIONS]
    return [(head, those) for head, those in found if those]


def cell_text(language: Language, state: PlanState, statement: Statement, cell: Cell) -> str:
    """What a cell is called: its category, package, grant or row, and its year where that is not plain already."""
    table, of = cell.of
    name = _group_name(language, state, table, of)
    if cell.table == "benefit_estimate" and cell.field != statement.field:
        name = f"{name} · {language.field(cell.table, cell.field).lower()}"
    when = str(cell.year) if cell.year and cell.year != statement.year and table != "year" else ""
    return " · ".join(part for part in (name, when) if part)


def _group_name(language: Language, state: PlanState, table: str, of: object) -> str:
    if of is None:
        return language.text("Reconciliation", NOBODY[table])
    return str(of) if table == "year" else row_name(language, state, table, str(of))


def row_name(language: Language, state: PlanState, table: str, row_id: str) -> str:
    """Code and title of a row; a funding row by its kind and its grant."""
    row: Any = state.find(table, row_id)
    if row is None:
        return ""
    if table == "funding":
        grant = state.find("grant", row.grant_id)
        parts = [language.choice("funding", "kind", row.kind), grant.code or grant.title if grant else ""]
        return shortened(" · ".join(part for part in parts if part))
    package = state.find("package", row.package_id) if table == "benefit_estimate" else None
    code = package.code if package else getattr(row, "code", "")
    return shortened(" ".join(part for part in (code, row.title) if part)) or language.entity(table)
