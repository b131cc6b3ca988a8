"""The numbers of the effects in words: how each is made, what a printed one differs by, and why."""

from __future__ import annotations

from collections.abc import Sequence

from soteplan.domain.cost_benefit import Amounts, CostBenefit, Difference
from soteplan.domain.statements import Part, Statement
from soteplan.domain.variants import Change
from soteplan.texts.language import Language, mark

MISSING = {
    "programme_net": mark("Effects", "The plan has no costs by year on both paths to work it out from."),
    "grant_of_programme": mark("Effects", "The plan does not tell the programme's project costs to work it out from."),
}
_NOTHING = mark("Effects", "The plan has nothing to work it out from.")
_QUOTIENTS = frozenset({"grant_of_costs", "programme_costs", "grant_of_programme"})


def millions(language: Language, cents: int | None) -> str:
    """Always in M€, so that amounts of one table can be compared: one decimal, more where it takes them."""
    if cents is None:
        return ""
    decimals = 1 if cents % 10_000_000 == 0 or abs(cents) >= 10_000_000_000 else 2 if abs(cents) >= 1_000_000 else 3
    return f"{language.number(cents / 100_000_000, decimals)}\u00a0M€" if cents else "0"


def amount(language: Language, statement: Statement, value: int) -> str:
    """A value of a statement with its unit."""
    return language.percent(value) if statement.is_share else millions(language, value)


def made(language: Language, statement: Statement) -> str:
    """How a statement is worked out, or why it cannot be."""
    if statement.value is None:
        return language.text("Effects", MISSING.get(statement.kind, _NOTHING))
    values = [_part(language, part) for part in statement.parts]
    if statement.kind == "grant":
        return language.text("Effects", "Applied for in the funding, or else the ceilings of the grants")
    if statement.kind == "grant_net":
        return f"{values[0]} × {values[1]} / {values[2]}"
    if statement.kind in _QUOTIENTS:
        return " / ".join(values)
    if statement.kind == "programme_net":
        return language.text("Effects", "Today's growth path less the programme's path, added up over the years")
    return _added(values)


def _part(language: Language, part: Part) -> str:
    is_share = part.name.startswith("grant_of")
    return language.percent(part.value) if is_share else millions(language, part.value)


def _added(values: Sequence[str]) -> str:
    return " + ".join(values).replace("+ \u2212", "\u2212 ")


def held_against(language: Language, statement: Statement) -> str:
    """What the plan states beside the computed value, and whether the two agree; "" where it states nothing."""
    if statement.stated is None:
        return ""
    said = amount(language, statement, statement.stated.value)
    if statement.agrees is None:
        return language.text("Effects", "Stated: {value}", value=said)
    if statement.agrees:
        return language.text("Effects", "✓ Stated: {value}", value=said)
    off = amount(language, statement, statement.difference or 0)
    return language.text("Effects", "▲ Stated: {value}, difference {difference}", value=said, difference=off)


def from_printed(language: Language, statement: Statement) -> str:
    """The same worked out of the totals that a source prints; "" where that gives no other value."""
    if statement.printed is None:
        return ""
    return language.text(
        "Effects", "From the printed totals: {value}", value=amount(language, statement, statement.printed)
    )


def net_made(language: Language, amounts: Amounts) -> str:
    """The net effect of a line as benefits and costs."""
    parts = [millions(language, amounts.benefit.amount), millions(language, amounts.cost.amount)]
    return f"{_added(parts)} = {millions(language, amounts.net.amount)}"


def sum_made(language: Language, table: CostBenefit, column: str) -> str:
    """The sum of a column as its lines."""
    sums = [line.amounts.of(column) for line in table.lines]
    values = [millions(language, each.amount) for each in sums if each.rows]
    return f"{_added(values)} = {millions(language, table.total.of(column).amount)}" if values else ""


def difference_told(language: Language, difference: Difference) -> str:
    """What is printed, what the rows give, and the reason."""
    reason = (
        language.text("Effects", "as much as rounded rows can miss their sum")
        if difference.rounded
        else language.text("Effects", "more than rounding explains")
    )
    return language.text(
        "Effects",
        "Printed {printed}, computed {computed}: difference {difference}, {reason}.",
        printed=millions(language, difference.printed),
        computed=millions(language, difference.computed),
        difference=millions(language, difference.amount),
        reason=reason,
    )


def change_told(language: Language, change: Change) -> str:
    """A change in short: benefits −20 %, 1 year later; the plan itself where nothing changes."""
    text = language.text
    parts = []
    if change.benefit:
        parts.append(text("Effects", "benefits {change}", change=signed_percent(language, change.benefit)))
    if change.delay:
        parts.append(language.count("Effects", "%n year(s) later", change.delay))
    if change.cost:
        parts.append(text("Effects", "costs {change}", change=signed_percent(language, change.cost)))
    told = ", ".join(parts) or text("Effects", "as planned")
    return told[:1].upper() + told[1:]


def signed_percent(language: Language, basis_points: int) -> str:
    return ("+" if basis_points > 0 else "") + language.percent(basis_points)


def signed_millions(language: Language, cents: int) -> str:
    """A change of an amount, 0 without a unit."""
    return ("+" if cents > 0 else "") + millions(language, cents)
