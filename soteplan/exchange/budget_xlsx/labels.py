"""What rows of the plan are called in the workbook: by names that are told apart whatever their case.

Formulas find amounts by these names, as a reader does, so no two rows of a table may share one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from soteplan.domain.budget import CostCategory, Grant
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.domain.text import clean_line, shortened

LONGEST = 160  # characters of a name


class Labels:
    """Names by id for categories, packages and grants of a plan."""

    def __init__(self, state: PlanState) -> None:
        self.categories = category_tree(state)
        self.cost_category_id = _distinct((row.id, _ways(state, row)) for row, _ in self.categories)
        self.package_id = _distinct((row.id, (called(row.code, row.title),)) for row in state.rows(Package))
        self.grant_id = _distinct((row.id, (called(row.code, row.title),)) for row in state.rows(Grant))

    def of(self, field: str, value: object) -> str:
        """The name of a row by the field that refers to it; nothing for none."""
        names: dict[str, str] = getattr(self, field)
        return names.get(str(value), "") if value else ""


def category_tree(state: PlanState) -> list[tuple[CostCategory, int]]:
    """Every category with its level from 0, each before those under it."""
    found: list[tuple[CostCategory, int]] = []
    _walk(state, None, 0, found)
    return found


def _walk(state: PlanState, parent: str | None, level: int, found: list[tuple[CostCategory, int]]) -> None:
    for row in state.where(CostCategory, "parent_id", parent):
        found.append((row, level))
        _walk(state, row.id, level + 1, found)


def called(code: str, title: str) -> str:
    """Code and title on one line; a dash for a row that has neither."""
    return shortened(" ".join(f"{clean_line(code)} {clean_line(title)}".split()), LONGEST) or "–"


def _ways(state: PlanState, row: CostCategory) -> Iterator[str]:
    """How a category can be called, the shortest first: by itself, or with what stands above it."""
    name, above = called(row.code, row.title), state.get(CostCategory, row.parent_id)
    yield name
    while above:
        name = shortened(f"{called(above.code, above.title)} / {name}", LONGEST)
        yield name
        above = state.get(CostCategory, above.parent_id)


def _distinct(rows: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    names: dict[str, str] = {}
    taken: set[str] = set()
    for row_id, ways in rows:
        tried = list(ways)
        name = next((way for way in tried if way.casefold() not in taken), "") or _numbered(tried, taken)
        taken.add(name.casefold())
        names[row_id] = name
    return names


def _numbered(ways: Sequence[str], taken: set[str]) -> str:
    number = 2
    while f"{ways[0]} ({number})".casefold() in taken:
        number += 1
    return f"{ways[0]} ({number})"
