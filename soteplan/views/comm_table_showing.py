"""Which rows of the communications table are shown: by words, by who is responsible and by channel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from soteplan.domain.comm_table import DUTIES, MEANS, NAMED, ROW_TYPES
from soteplan.domain.state import PlanState
from soteplan.models.dimensions import Dimensions, Value, of_rows
from soteplan.texts.language import Language, mark
from soteplan.views.showing import Showing

if TYPE_CHECKING:
    from soteplan.views.comm_pages.table import TablePage

NAMES = {DUTIES: mark("CommTable", "Responsible"), MEANS: mark("CommTable", "Channel")}
NOTHING = {DUTIES: mark("CommTable", "Nobody named"), MEANS: mark("CommTable", "No channel named")}


def _named(column: str) -> Callable[[PlanState, Language, Any], list[Value]]:
    """What a group's entries of a column name of the plan."""
    field, target = NAMED[column]

    def find(state: PlanState, language: Language, group: Any) -> list[Value]:
        rows = state.where(ROW_TYPES[column], "target_group_id", group.id)
        named = [state.get(target, getattr(row, field)) for row in rows]
        return of_rows(language, named, language.text("CommTable", NOTHING[column]))

    return find


TABLE = Dimensions(
    "target_group",
    {},
    {column: _named(column) for column in (DUTIES, MEANS)},
    lambda language, by: language.text("CommTable", NAMES[by]),
)


class TableShowing(Showing):
    """Filters without groups: the rows stand in the order of their tree."""

    groups: ClassVar[bool] = False

    def __init__(self, page: TablePage) -> None:
        spoken = page.language.text("CommTable", "Filter the target groups")
        super().__init__(page, page.grid, page.table, TABLE, "comm_table", spoken)  # type: ignore[arg-type]

    def keeps(self, row: Any) -> bool:
        """What is for all groups is kept while nothing is filtered."""
        return super().keeps(row) if row is not None else not self.is_on

    @property
    def is_on(self) -> bool:
        return bool(self.line.text().strip() or any(self.wanted.values()))
