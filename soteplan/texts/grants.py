"""What each grant pays, line by line in words: costs, eligible costs, own share and the grant, by year and in all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from soteplan.domain.budget import Grant
from soteplan.domain.budget_sums import ALL
from soteplan.domain.grants import NOT_ELIGIBLE, GrantTable, GrantYear
from soteplan.domain.text import shortened
from soteplan.texts.language import MINUS, Language, mark

Amount = Callable[[GrantYear], int | None]


class LineKind(NamedTuple):
    """A line of the table of a grant. `sign` says how it goes into the next sum; a rate is in basis points.

    `is_wrong` tells whether its number breaks the terms of the grant.
    """

    key: str
    label: str
    amount: Amount
    sign: str = ""
    is_sum: bool = False
    is_rate: bool = False
    level: int = 0
    is_wrong: Callable[[GrantYear], bool] = lambda year: False


def _funded(kind: str, sign: str = MINUS) -> LineKind:
    """A line of the funding block, named as it is in the form; it is typed."""
    return LineKind(kind, "", lambda year: year.paid(kind).amount if year.paid(kind).rows else None, sign)


LINES: tuple[LineKind, ...] = (
    LineKind("costs", mark("Grants", "Total expenditure"), lambda year: year.costs.amount),
    LineKind("staff", mark("Grants", "of which personnel costs"), lambda year: year.staff.amount, level=1),
    LineKind(
        "overheads",
        mark("Grants", "of which overheads"),
        lambda year: year.overheads.amount,
        level=1,
        is_wrong=lambda year: year.overheads_above > 0,
    ),
    LineKind("flat_rate", mark("Grants", "overheads by the flat rate"), lambda year: year.flat_rate, level=1),
    *map(_funded, NOT_ELIGIBLE),
    LineKind("eligible", mark("Grants", "Eligible costs"), lambda year: year.eligible, "=", is_sum=True),
    _funded("own_share"),
    LineKind(
        "own_rate",
        mark("Grants", "of the eligible costs"),
        lambda year: year.own_rate,
        is_rate=True,
        level=1,
        is_wrong=lambda year: year.own_missing > 0,
    ),
    _funded("other_public"),
    LineKind("computed", mark("Grants", "Grant by calculation"), lambda year: year.computed, "=", is_sum=True),
    _funded("state_grant", ""),
    LineKind(
        "grant_rate",
        mark("Grants", "of the eligible costs"),
        lambda year: year.grant_rate,
        is_rate=True,
        level=1,
        is_wrong=lambda year: year.grant > year.payable,
    ),
)
_OF_FLAT_RATE = frozenset({"staff", "flat_rate"})  # left out where the grant has no flat rate


class GrantLine(NamedTuple):
    """A line in words: its name, its amounts by year with ALL last, and which of them break the terms."""

    key: str
    name: str
    amounts: tuple[str, ...]
    is_sum: bool = False
    wrong: frozenset[int] = frozenset()


def grant_lines(language: Language, table: GrantTable) -> Iterator[GrantLine]:
    """The lines of a grant, the ceiling last where it has one."""
    for kind in LINES:
        if _is_shown(kind, table):
            amounts = [kind.amount(year) for year in table.years.values()]
            write = language.percent if kind.is_rate else language.money
            wrong = frozenset(place for place, year in enumerate(table.years.values()) if kind.is_wrong(year))
            yield GrantLine(kind.key, _name(language, kind), tuple(map(write, amounts)), kind.is_sum, wrong)
    left = table.left_of_ceiling
    if left is not None:
        blank = ("",) * (len(table.years) - 1)
        wrong = frozenset({len(blank)}) if left < 0 else frozenset[int]()
        yield GrantLine(
            "left", language.text("Grants", "Left of the ceiling"), (*blank, language.money(left)), wrong=wrong
        )


def _is_shown(kind: LineKind, table: GrantTable) -> bool:
    if kind.key in _OF_FLAT_RATE:
        return table.grant.overhead_rate is not None
    return kind.key != "overheads" or any(map(kind.amount, table.years.values()))


def _name(language: Language, kind: LineKind) -> str:
    """Shares and parts stand indented under what they are of."""
    words = language.text("Grants", kind.label) if kind.label else language.choice("funding", "kind", kind.key)
    return "\u2003" * kind.level + (f"{kind.sign} {words}" if kind.sign else words)


def year_names(language: Language, table: GrantTable) -> list[str]:
    """What stands over the amounts."""
    return [language.text("figure", "Total") if year is ALL else str(year) for year in table.years]


def grant_head(language: Language, grant: Grant) -> str:
    """The grant with its terms on one line: `VA Health centre · 80 % · ceiling 2 950 000 € · 1.1.2020–31.12.2022`."""
    name = shortened(" ".join(part for part in (grant.code, grant.title) if part))
    return " · ".join([name, *_terms(language, grant)])


def _terms(language: Language, grant: Grant) -> Iterator[str]:
    text = language.text
    if grant.rate is not None:
        yield text("Grants", "pays {rate}", rate=language.percent(grant.rate))
    if grant.overhead_rate is not None:
        yield text("Grants", "overheads {rate} of personnel costs", rate=language.percent(grant.overhead_rate))
    if grant.ceiling is not None:
        yield text("Grants", "at most {amount}", amount=language.euros(grant.ceiling))
    if grant.start_date or grant.end_date:
        yield f"{language.date(grant.start_date)}–{language.date(grant.end_date)}"
