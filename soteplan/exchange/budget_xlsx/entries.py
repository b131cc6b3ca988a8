"""The tables whose amounts are typed in the workbook: rows by what they are for, with a column for each year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from soteplan.domain import budget_sums
from soteplan.domain.budget import FUNDING_KINDS, BudgetLine, CostCategory, Earmark, Funding, Grant
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.exchange.budget_xlsx.labels import category_tree
from soteplan.exchange.budget_xlsx.pad import HEAD, NAME, at, of_sheet

TOTALS = HEAD + 1  # the row of the totals, above the entries, so that rows can be added below
FIRST = TOTALS + 1
SPARE = 30  # empty rows for new entries

Year = int | None


class EntryTable(NamedTuple):
    """A table of the plan: `fields` say what a row of the sheet is for."""

    key: str
    row_type: type[Any]
    fields: tuple[str, ...]
    whole: bool = False  # whether its rows can be for the whole period, without a year

    @property
    def table(self) -> str:
        return spec_of(self.row_type).table


LINES = EntryTable("lines", BudgetLine, ("cost_category_id", "package_id", "grant_id"))
FUNDING = EntryTable("funding", Funding, ("kind", "grant_id"))
EARMARKS = EntryTable("earmarks", Earmark, ("title", "package_id", "grant_id"), whole=True)
ENTRIES = {table.key: table for table in (LINES, FUNDING, EARMARKS)}


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A row of the sheet: what it is for, by field, and the plan's row behind the cell of each year."""

    place: tuple[object, ...]
    by_year: Mapping[Year, Any] = field(default_factory=dict)


def entry_rows(state: PlanState, table: EntryTable) -> list[EntryRow]:
    """The rows of the sheet in the order of the form; where several rows of the plan share a cell, one under another.

    Categories and kinds of funding without an amount have an empty row to type into.
    """
    found: dict[tuple[object, ...], dict[Year, list[Any]]] = {}
    for row in state.rows(table.row_type):
        place = tuple(getattr(row, name) for name in table.fields)
        found.setdefault(place, {}).setdefault(row.year, []).append(row)
    for place in _empty_places(state, table, {place[0] for place in found}):
        found.setdefault(place, {})
    ranks = _ranks(state)
    ordered = sorted(found, key=lambda place: [ranks.get(part, len(ranks)) for part in place])
    return [row for place in ordered for row in _stacked(place, found[place])]


def _stacked(place: tuple[object, ...], by_year: Mapping[Year, list[Any]]) -> list[EntryRow]:
    height = max(map(len, by_year.values()), default=1)
    return [
        EntryRow(place, {year: rows[level] for year, rows in by_year.items() if level < len(rows)})
        for level in range(height)
    ]


def _empty_places(state: PlanState, table: EntryTable, known: set[object]) -> Iterable[tuple[object, ...]]:
    grants = state.rows(Grant)
    grant = grants[0].id if len(grants) == 1 else None
    first: Iterable[object] = ()
    if table is LINES:
        above = {row.parent_id for row in state.rows(CostCategory)}
        first = [row.id for row, _ in category_tree(state) if row.id not in above]
    elif table is FUNDING:
        first = FUNDING_KINDS
    return [(each, *[None] * (len(table.fields) - 2), grant) for each in first if each not in known]


def _ranks(state: PlanState) -> dict[object, int]:
    """The order of everything that a row can be for; what is none of a kind comes last there."""
    titles = dict.fromkeys(row.title for row in state.rows(Earmark))
    ids = [row.id for row, _ in category_tree(state)]
    ids += [*(row.id for row in state.rows(Package)), *(row.id for row in state.rows(Grant))]
    return {key: place for place, key in enumerate([*ids, *FUNDING_KINDS, *titles])}


def entry_years(state: PlanState, table: EntryTable) -> list[Year]:
    """The columns: the years of the plan, and the whole period where rows are, or can be, without a year."""
    loose = table.whole or any(row.year is None for row in state.table(table.row_type).values())
    years: list[Year] = [*budget_sums.years(state)]
    return [*years, None] if loose else years


@dataclass(frozen=True, slots=True)
class EntrySheet:
    """Where the entries of a table stand in the workbook: sheet, rows, and the columns of names and years."""

    table: EntryTable
    name: str
    rows: list[EntryRow]
    years: list[Year]

    @property
    def last(self) -> int:
        """The last row into which can be typed."""
        return FIRST + len(self.rows) + SPARE - 1

    @property
    def total(self) -> int:
        """The column of the totals."""
        return NAME + len(self.table.fields) + len(self.years)

    def column(self, year: Year) -> int:
        return NAME + len(self.table.fields) + self.years.index(year)

    def names(self, field_name: str) -> str:
        """The column of names of a field as a range for formulas."""
        return of_sheet(self.name, FIRST, self.last, NAME + self.table.fields.index(field_name))

    def amounts(self, year: Year) -> str:
        return of_sheet(self.name, FIRST, self.last, self.column(year))

    def amount_where(self, year: Year, **names: str) -> str:
        """The formula of the amounts of a year whose names are what stands in the given cells."""
        tests = "*".join(f"({self.names(each)}={cell})" for each, cell in names.items())
        return f"SUMPRODUCT(1*{tests},{self.amounts(year)})" if year in self.years else "0"

    def total_of(self, year: Year) -> str:
        """The address of a column's total on its own sheet."""
        return at(TOTALS, self.column(year))


def entry_sheet(state: PlanState, table: EntryTable, name: str) -> EntrySheet:
    return EntrySheet(table, name, entry_rows(state, table), entry_years(state, table))


def key_of(row: EntryRow) -> str:
    """What the hidden column says of a row: the row of the plan behind each year."""
    return " ".join(f"{'' if year is None else year}={found.id}" for year, found in row.by_year.items())
