"""A part of the budget: a value or everything on each of its axes. Every cell of every view is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from soteplan.domain.budget import BudgetLine, CostCategory
from soteplan.domain.budget_sums import ALL, in_year
from soteplan.domain.state import PlanState, in_order


class Slice(NamedTuple):
    """On each axis a value (None: money that has none), or ALL. A category holds those under it, a year its months."""

    category: object = ALL
    year: object = ALL
    package: object = ALL
    grant: object = ALL
    month: object = ALL


def slice_rows(state: PlanState, part: Slice, row_type: type[Any] = BudgetLine) -> list[Any]:
    """The budget lines, actuals or forecasts in a part of the budget, in order.

    A budget line is in every month of its year, and in the month None where it has no year.
    """
    return [row for row in _of_category(state, row_type, part.category) if _is_in(row, part)]


def _of_category(state: PlanState, row_type: type[Any], category: object) -> list[Any]:
    if category is ALL:
        return state.rows(row_type)
    wanted = [category, *descendants(state, category)]
    found = [row for each in wanted for row in state.where(row_type, "cost_category_id", each)]
    return found if len(wanted) == 1 else sorted(found, key=in_order)


def _is_in(row: Any, part: Slice) -> bool:
    return (
        part.package in (ALL, row.package_id)
        and part.grant in (ALL, row.grant_id)
        and part.year in (ALL, next(iter(in_year(row))))
        and (part.month is ALL or _is_of_month(row, part.month))
    )


def _is_of_month(row: Any, month: object) -> bool:
    if hasattr(row, "month"):
        return bool(row.month == month)
    return bool(row.year == (int(str(month)[:4]) if month else None))


def descendants(state: PlanState, category: object) -> list[str]:
    """The ids of the categories under a category, from the top down."""
    return [each.id for each, _, _ in category_tree(state, str(category))]


def leaf_categories(state: PlanState, category: object) -> list[str]:
    """The input categories under a category, itself where nothing is under it; all of them for ALL."""
    start = None if category is ALL else str(category)
    if start is not None and not state.where(CostCategory, "parent_id", start):
        return [start]
    return [each.id for each, _, is_sum in category_tree(state, start) if not is_sum]


def category_tree(
    state: PlanState, under: str | None = None, level: int = 0, above: tuple[str | None, ...] = ()
) -> Iterator[tuple[CostCategory, int, bool]]:
    """The categories under one, or all, from the top down: each with its level, and whether it has others under it."""
    for category in state.where(CostCategory, "parent_id", under):
        if category.id not in above:
            yield category, level, bool(state.where(CostCategory, "parent_id", category.id))
            yield from category_tree(state, category.id, level + 1, (*above, category.id))
