"""The budget in the state-grant form (F12): cost categories by year, earmarked shares, and the funding block."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from soteplan.domain.budget import CostCategory
from soteplan.domain.budget_sums import (
    ALL,
    NOTHING,
    Sum,
    by_category_year,
    earmarks_by_title_year,
    funding_block,
    years,
)  # fmt: skip
from soteplan.domain.state import PlanState
from soteplan.figures.forest import forest
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key
from soteplan.figures.sheet import Sheet
from soteplan.figures.table import Column, Row, draw_table
from soteplan.figures.wrap import TextMeter

_TITLE_WIDTH = 344.0
_SUM_WIDTH = 104.0
_BLOCK_GAP = 16.0
_COMPUTED = ("costs", "eligible", "grant_computed")
_STRONG = ("eligible", "state_grant")


def budget_table(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The form as it is handed in: noughts are printed, cells in which nothing was planned stay empty."""
    columns = [Column(_TITLE_WIDTH), *(Column(_SUM_WIDTH, "end", 1) for _ in [*years(state), ALL])]
    head = Row((labels.word("euros"), *map(str, years(state)), labels.word("total")), "head")
    rows = [head, *_categories(state, labels), *_earmarks(state, labels), *_funding(state, labels)]
    sheet = Sheet(meter)
    bottom = draw_table(sheet, columns, rows)
    width = sum(column.width for column in columns)
    return sheet.figure(width, bottom, labels.word("budget"), (" ".join(filter(None, row.cells)) for row in rows))


def _places(state: PlanState) -> list[object]:
    return [*years(state), ALL]


def _row(title: str, sums: Mapping[object, Sum | None], state: PlanState, labels: FigureLabels) -> tuple[str, ...]:
    found = (sums.get(year) for year in _places(state))
    return (title, *("" if each is None else labels.money(each.amount) for each in found))


def _categories(state: PlanState, labels: FigureLabels) -> Iterator[Row]:
    sums = by_category_year(state)
    categories = {row.id: row for row in state.rows(CostCategory)}
    trees = forest(categories.values())
    for node, depth in trees.walk():
        by_year = {year: sums.get((node, year)) for year in _places(state)}
        kind = "group" if depth == 0 else "row"
        yield Row(_row(categories[node].title, by_year, state, labels), kind, Key("cost_category", node), min(depth, 4))
    total = {year: sums.get((ALL, year), NOTHING) for year in _places(state)}
    yield Row(_row(labels.word("costs"), total, state, labels), "sum")


def _earmarks(state: PlanState, labels: FigureLabels) -> Iterator[Row]:
    sums = earmarks_by_title_year(state)
    for title in dict.fromkeys(str(title) for title, _ in sums):
        by_year = {year: sums.get((title, year)) for year in _places(state)}
        yield Row(_row(labels.word("earmark", title=title), by_year, state, labels), indent=1)


def _funding(state: PlanState, labels: FigureLabels) -> Iterator[Row]:
    for number, line in enumerate(funding_block(state)):
        name = labels.word(line.kind) if line.kind in _COMPUTED else labels.choice("funding", "kind", line.kind)
        kind = "sum" if line.kind in _STRONG else "row"
        indent = 0 if line.kind in (*_COMPUTED, "state_grant") else 1
        gap = _BLOCK_GAP if number == 0 else 0
        yield Row(_row(name, dict(line.sums), state, labels), kind, None, indent, gap)
