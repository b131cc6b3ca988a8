"""What a cell of the budget is: an input, a sum that can be spread, and what its number is made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from soteplan.domain import budget_sums, money
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Forecast, Funding, Grant
from soteplan.domain.budget_months import line_months
from soteplan.domain.budget_slices import Slice, slice_rows
from soteplan.domain.budget_sums import ALL
from soteplan.domain.budget_views import RowKind, ViewColumn, ViewRow
from soteplan.domain.spreading import table_of
from soteplan.models.budget_live import LiveView

GAP = ViewRow(RowKind.FUNDING, ("gap",))
# The share of the eligible costs that a line of the funding block is, under that line.
SHARES = ("own_share", "state_grant")
GROUPS = frozenset({RowKind.PACKAGE, RowKind.GRANT})

# What a computed line of the funding block starts from, and what is taken off it (the state-grant form).
COMPUTED: dict[str, tuple[str, tuple[str, ...]]] = {
    "costs": ("", ()),
    "eligible": ("costs", ("ineligible", "income", "non_public")),
    "grant_computed": ("eligible", ("own_share", "other_public")),
}


class Part(NamedTuple):
    """One of the things a number is made of: another cell of the view, or a row of the plan; and its sign."""

    amount: int
    sign: int = 1
    row: ViewRow | None = None
    column: ViewColumn | None = None
    line: Any = None


def shown_rows(live: LiveView) -> list[ViewRow]:
    """The rows of the view as they are printed: the funding block stands apart, shares under their euros.

    There are none where the plan has nothing that they could add up.
    """
    found: list[ViewRow] = []
    for row in live.rows:
        if funding_name(row) == "costs":
            found.append(GAP)
        found.append(row)
        if funding_name(row) in SHARES:
            found.append(ViewRow(RowKind.FUNDING, ("share", funding_name(row)), "", 1))
    return found if any(row.kind is RowKind.CATEGORY or row.kind in GROUPS for row in found) else []


def funding_name(row: ViewRow) -> str:
    """The kind of a line of the funding block, "" for any other row."""
    is_line = row.kind is RowKind.FUNDING and isinstance(row.key, tuple) and row.key[0] == "funding"
    return str(row.key[1]) if is_line else ""  # type: ignore[index]


def share_name(row: ViewRow) -> str:
    """The line of the funding block whose share a row is, or ""."""
    is_share = row.kind is RowKind.FUNDING and isinstance(row.key, tuple) and row.key[0] == "share"
    return str(row.key[1]) if is_share else ""  # type: ignore[index]


def earmark_title(row: ViewRow) -> str:
    return row.title if row.kind is RowKind.EARMARK else ""


def share(live: LiveView, row: ViewRow, column: ViewColumn) -> int | None:
    """What share of the eligible costs a line of the funding block is, in basis points; None without costs."""
    whole, part = (live.view.cells.get((("funding", name), column.key)) for name in ("eligible", share_name(row)))
    return money.divide(part.amount * money.WHOLE, whole.amount) if whole and part and whole.amount > 0 else None


def share_parts(live: LiveView, row: ViewRow, column: ViewColumn) -> list[Part]:
    """A share's two sides: the line that it is a share of, and the eligible costs; none where there is no share."""
    if share(live, row, column) is None:
        return []
    return [*_cells(live, [_funding_row(live, share_name(row)), _funding_row(live, "eligible")], column, 1)]


def part_of(live: LiveView, row: ViewRow, column: ViewColumn) -> Slice | None:
    """The part of the budget a cell stands for, within the package that is shown."""
    part = None if row.kind is RowKind.FUNDING else live.view.slice_of(row, column)
    if part is None or live.package is ALL or live.is_partial:
        return part
    return part._replace(package=live.package)


def lines_of(live: LiveView, row: ViewRow, column: ViewColumn) -> list[Any]:
    """The rows of the plan that stand in an input cell, also those without an amount."""
    if row.kind is RowKind.FUNDING:
        found: list[Any] = live.state.where(Funding, "kind", funding_name(row))
        return [each for each in found if column.key in (ALL, each.year)]
    if row.kind is RowKind.EARMARK:
        return _earmarks(live, row, column)
    part = part_of(live, row, column)
    if part is None or row.is_sum:
        return []
    return slice_rows(live.state, part, table_of(live.state, part, live.added_up))


def _earmarks(live: LiveView, row: ViewRow, column: ViewColumn) -> list[Any]:
    if live.name == "form":
        found = live.state.where(Earmark, "title", row.title)
        return [each for each in found if column.key in (ALL, each.year)]
    ids = live.view.cells.get((row.key, column.key), budget_sums.NOTHING).rows
    return [each for each in (live.state.get(Earmark, row_id) for row_id in ids) if each]


def is_input(live: LiveView, row: ViewRow, column: ViewColumn) -> bool:
    """Whether an amount typed into a cell is written as it is."""
    if live.is_partial or row.is_sum:
        return False
    if row.kind is RowKind.FUNDING:
        return bool(funding_name(row)) and column.key is not ALL
    if row.kind is RowKind.EARMARK:
        return live.name == "form" and (column.key is not ALL or _is_yearless(live, row))
    if column.key is ALL or not live.is_typed:
        return False
    return row.kind is RowKind.CATEGORY or input_part(live, row, column) is not None


def _is_yearless(live: LiveView, row: ViewRow) -> bool:
    """An earmark for the whole period is typed into the last column."""
    found = live.state.where(Earmark, "title", row.title)
    return bool(found) and all(each.year is None for each in found)


def input_part(live: LiveView, row: ViewRow, column: ViewColumn) -> Slice | None:
    """The part of the budget that an input cell writes: a package's or a grant's where it has one category there."""
    part = part_of(live, row, column)
    if part is None or part.category is not ALL:
        return part
    categories = {line.cost_category_id for line in slice_rows(live.state, part)}
    return part._replace(category=categories.pop()) if len(categories) == 1 else None


def spreads(live: LiveView, row: ViewRow, column: ViewColumn) -> bool:
    """Whether an amount typed into a cell is one for the cells that it adds up."""
    is_cost = row.kind in (RowKind.CATEGORY, RowKind.TOTAL) or row.kind in GROUPS
    is_open = live.is_typed and not live.is_partial and column.key is not None
    return is_cost and is_open and not is_input(live, row, column)


# what a number is made of


def made_of(live: LiveView, row: ViewRow, column: ViewColumn) -> list[Part]:
    """The rows above or under it that a number adds up, else its columns, else the rows of the plan."""
    name = funding_name(row)
    if name in COMPUTED:
        start, less = COMPUTED[name]
        parts = [*_cells(live, [_funding_row(live, start)], column, 1)]
        return [*parts, *_cells(live, [_funding_row(live, each) for each in less], column, -1)]
    if row.is_sum:
        return [*_cells(live, _beneath(live, row), column, 1), *_own(live, row, column)]
    if column.key is ALL:
        others = [each for each in live.columns if each.key is not ALL]
        parts = [
            Part(found.amount, 1, row, each)
            for each in others
            if (found := live.view.cells.get((row.key, each.key))) is not None
        ]
        return parts or _plan_rows(live, row, column)
    return _plan_rows(live, row, column)


def _cells(live: LiveView, rows: list[ViewRow], column: ViewColumn, sign: int) -> Iterator[Part]:
    for row in rows:
        amount = live.amount(row, column)
        if amount is not None:
            yield Part(amount, sign, row, column)


def _funding_row(live: LiveView, name: str) -> ViewRow:
    """A line of the funding block, the row of all costs for ""."""
    return next(row for row in live.rows if (funding_name(row) == name if name else row.kind is RowKind.TOTAL))


def _beneath(live: LiveView, row: ViewRow) -> list[ViewRow]:
    if row.kind is RowKind.TOTAL:
        return [
            each for each in live.rows if each.level == 0 and (each.kind is RowKind.CATEGORY or each.kind in GROUPS)
        ]
    start = live.rows.index(row) + 1
    found: list[ViewRow] = []
    for each in live.rows[start:]:
        if each.kind is not RowKind.CATEGORY or each.level <= row.level:
            break
        if each.level == row.level + 1:
            found.append(each)
    return found


def _own(live: LiveView, row: ViewRow, column: ViewColumn) -> list[Part]:
    """Lines that stand on a sum itself, as in plans from elsewhere."""
    if row.kind is not RowKind.CATEGORY:
        return []
    ids = live.view.cells.get((row.key, column.key), budget_sums.NOTHING).rows
    lines = (_plan_row(live, row_id) for row_id in ids)
    return [Part(line.amount, 1, line=line) for line in lines if line and line.cost_category_id == row.key]


def _plan_rows(live: LiveView, row: ViewRow, column: ViewColumn) -> list[Part]:
    ids = live.view.cells.get((row.key, column.key), budget_sums.NOTHING).rows
    lines = [line for line in (_plan_row(live, row_id) for row_id in ids) if line is not None]
    if live.name == "months" and live.added_up == "plan" and column.key is not ALL:
        shares = {each.id: each.amount for each in line_months(live.state) if each.month == column.key}
        return [Part(shares.get(line.id, 0), 1, line=line) for line in lines]
    return [Part(line.amount, 1, line=line) for line in lines]


def _plan_row(live: LiveView, row_id: str) -> Any:
    types: tuple[type[Any], ...] = (BudgetLine, Actual, Forecast, Funding, Earmark)
    return next((row for row_type in types if (row := live.state.get(row_type, row_id))), None)


def category_of(live: LiveView, row: ViewRow) -> CostCategory | None:
    return live.state.get(CostCategory, str(row.key)) if row.kind is RowKind.CATEGORY else None


def grant_of(live: LiveView, row: ViewRow) -> Grant | None:
    """The grant of a row; None for the row of what no grant pays."""
    return live.state.get(Grant, str(row.key)) if row.kind is RowKind.GRANT else None
