"""What every sheet of the workbook is written with: the plan, the words, and where the entries stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from soteplan.domain.budget import Actual, BudgetLine, Earmark, Forecast, Funding
from soteplan.domain.budget_sums import NOTHING, Key, Sum
from soteplan.domain.state import PlanState
from soteplan.exchange.budget_xlsx.entries import ENTRIES, EntrySheet, Year, entry_sheet
from soteplan.exchange.budget_xlsx.labels import Labels
from soteplan.exchange.budget_xlsx.pad import CENTS, EUROS, HEAD, NAME, Formats, Pad, at, of_sheet, sheet_name
from soteplan.exchange.budget_xlsx.words import Words

AMOUNT = 13.0  # width of a column of amounts, in characters
NAME_WIDTH = 46.0  # and of names


class Scene:
    """One workbook while it is written. Names of sheets are given before any is written, for formulas to name them."""

    def __init__(self, book: Any, state: PlanState, words: Words) -> None:
        self.book, self.state, self.words = book, state, words
        self.labels = Labels(state)
        self.formats = Formats(book, CENTS if _has_cents(state) else EUROS)
        self._names: dict[str, str] = {}
        self.entries = {key: entry_sheet(state, table, self.name(key)) for key, table in ENTRIES.items()}
        self.standing = {row.place[0] for row in self.lines.rows if row.by_year}  # categories with lines of their own
        self.months: list[tuple[str, str, int | None]] = []  # category, month and cents, as the sheet by month has them
        self.lists: dict[str, str] = {}  # where the names are listed that a field of an entry can have

    @property
    def lines(self) -> EntrySheet:
        return self.entries["lines"]

    @property
    def years(self) -> list[Year]:
        """The columns of the form and of all views by year."""
        return self.lines.years

    def name(self, key: str, **values: object) -> str:
        """The name of a sheet, the same whenever it is asked for."""
        known = f"{key}{sorted(values.items())}"
        if known not in self._names:
            self._names[known] = sheet_name(self.words.word(key, **values), list(self._names.values()))
        return self._names[known]

    def list_names(self, categories: Mapping[object, int]) -> None:
        """Where the names of categories, packages and grants stand, for entries to choose from."""
        if self.labels.cost_category_id:
            rows = [categories[key] for key in self.labels.cost_category_id]
            self.lists["cost_category_id"] = of_sheet(self.name("form"), min(rows), max(rows), NAME)
        for field, key, names in (("package_id", "packages", self.labels.package_id),
                                  ("grant_id", "grants", self.labels.grant_id)):  # fmt: skip
            if names:
                self.lists[field] = of_sheet(self.name(key), HEAD + 1, HEAD + len(names), NAME)

    def pad(self, key: str, **values: object) -> Pad:
        return Pad(self.book, self.formats, self.name(key, **values))

    def year(self, year: Year) -> str:
        return self.words.word("no_year") if year is None else str(year)

    def hints(self) -> list[str]:
        return [self.words.word("euros", sheet=self.lines.name), self.told_plan()]

    def told_plan(self) -> str:
        """The plan and the day it describes."""
        plan = self.state.plan
        status = self.words.word("status", date=self.words.date(plan.status_date)) if plan.status_date else ""
        return " · ".join(part for part in (plan.title, status) if part)

    def amounts(self, pad: Pad, row: int, formulas: list[str], cents: list[int], look: str) -> None:
        """Formulas by year with their total behind them."""
        for column, (formula, amount) in enumerate(zip(formulas, cents, strict=True), NAME + 1):
            pad.formula(row, column, formula, amount, look)
        last = NAME + len(formulas)
        total = f"SUM({at(row, NAME + 1)}:{at(row, last)})" if formulas else "0"
        pad.formula(row, last + 1, total, sum(cents), look)

    def by_year(self, sums: dict[Key, Sum], key: object) -> list[int]:
        """The cents of a key in each year of the form."""
        return [sums.get((key, year), NOTHING).amount for year in self.years]

    def year_heads(self, first: str) -> list[str]:
        return [first, *map(self.year, self.years), self.words.word("total")]


def _has_cents(state: PlanState) -> bool:
    kinds: tuple[type[Any], ...] = (BudgetLine, Funding, Earmark, Actual, Forecast)
    return any((row.amount or 0) % 100 for kind in kinds for row in state.table(kind).values())
