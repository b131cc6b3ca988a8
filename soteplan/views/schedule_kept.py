"""How the Schedule tab looked, brought back after the window was laid out anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from soteplan.domain.schedule import Action, Package

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab

LEVEL = "schedule.level"  # down to what the outline was last opened, as a whole
GROUPING, FILTER = "schedule.grouping", "schedule.filter"
MOST_OPEN = 500  # rows in sight at first: nobody reads more, and a plan with more begins with its packages


@dataclass(frozen=True, slots=True)
class Kept:
    """The open rows, the zoom (0 while the whole plan is fitted in), the first day seen, the widths of both sides."""

    open: list[str]
    px_per_day: float
    first_seen: float
    sizes: list[int]


def keep(tab: ScheduleTab) -> None:
    scale = 0.0 if tab.times.fitted else tab.times.scale.px_per_day
    tab.workspace.kept[tab.key] = Kept(sorted(tab.outline.open_keys), scale, tab.chart.first_seen, tab.splitter.sizes())


def bring_back(tab: ScheduleTab) -> None:
    """What was open and seen; at first the actions, unless they are many."""
    kept: Kept | None = tab.workspace.kept.get(tab.key)
    if kept is None:
        rows = sum(len(tab.document.state.table(row_type)) for row_type in (Package, Action))
        tab.workspace.kept[LEVEL] = 0
        if rows <= MOST_OPEN:  # else all stay closed, as they begin
            tab.show_level(1)
        return
    tab.outline.open_rows(set(kept.open))
    tab.outline.scrollTo(tab.outline.currentIndex())
    if kept.px_per_day:
        tab.chart.bring_back(kept.px_per_day, kept.first_seen)
    tab.splitter.setSizes(kept.sizes)
