"""The milestones that a timing means by its turning points, ticked in a list: arrows, the space bar, Enter or Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction

from soteplan.domain.comm_timing import turning_points
from soteplan.domain.communications import CommTiming
from soteplan.domain.schedule import Milestone
from soteplan.domain.text import shortened
from soteplan.texts.language import Language
from soteplan.views.staying_menu import StayingMenu

if TYPE_CHECKING:
    from soteplan.views.comm_pages.table import TablePage

LONGEST = 70  # characters


class MilestoneMenu(StayingMenu):
    """What is ticked is written once, when the list closes."""

    def __init__(self, page: TablePage, timing: CommTiming) -> None:
        super().__init__(page)
        self._page, self._timing = page, timing
        state, language = page.document.state, page.language
        self._before = [each.id for each in turning_points(state, timing)]
        self.ticks: dict[str, QAction] = {}
        milestones = sorted(state.rows(Milestone), key=lambda each: each.date or "9999")
        for milestone in milestones:
            self._add(milestone, language)
        if not milestones:
            self.addAction(language.text("CommTable", "The schedule has no milestones yet.")).setEnabled(False)
        self.aboutToHide.connect(self._write)

    def _add(self, milestone: Milestone, language: Language) -> None:
        day = language.date(milestone.date) or "–"
        tick = self.addAction(f"{shortened(milestone.title, LONGEST)}\t{day}".replace("&", "&&"))
        tick.setCheckable(True)
        tick.setChecked(milestone.id in self._before)
        self.ticks[milestone.id] = tick

    def _write(self) -> None:
        chosen = [row_id for row_id, tick in self.ticks.items() if tick.isChecked()]
        if set(chosen) != set(self._before):
            self._before = chosen
            self._page.table.choose_milestones(self._timing, chosen)


def offer_milestones(page: TablePage, timing: CommTiming, place: QPoint) -> MilestoneMenu:
    """Open the list with its first ticked milestone, else its first one, chosen."""
    menu = MilestoneMenu(page, timing)
    menu.popup(place)
    ticks = list(menu.ticks.values())
    first = next((tick for tick in ticks if tick.isChecked()), ticks[0] if ticks else None)
    if first is not None:
        menu.setActiveAction(first)
    return menu
