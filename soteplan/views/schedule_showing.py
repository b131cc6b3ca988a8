"""Brings the comparison and the critical path onto the Schedule tab: lines, columns, marks and ghosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from soteplan.models.schedule_outline import SLACK, SLIP
from soteplan.views.schedule_lines import CompareLine, CriticalLine, NoteLine
from soteplan.views.schedule_tools import COMPARE_KEYS, CRITICAL_KEYS

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab


class Showing(QObject):
    """Made with the layout of the tab; what was on before the window was laid out anew is on again."""

    def __init__(self, tab: ScheduleTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._compare, self._critical = tab.marks.compare, tab.marks.critical
        self._plainly = tab.chart.accessibleDescription()
        self.compared, self.path = CompareLine(tab, COMPARE_KEYS), CriticalLine(tab, CRITICAL_KEYS)
        self.lines: tuple[NoteLine, ...] = (self.compared, self.path)
        self._compare.chosen_anew.connect(self._show_compared)
        self._critical.changed.connect(self._show_path)
        tab.workspace.selected.connect(self._follow_selection)

    def begin(self) -> None:
        """What is on from before, once the tab is seen."""
        if self._compare.comparison is not None:
            self._show_compared()
            self.compared.refresh()
        if self._critical.is_on:
            self._show_path()
            self.path.refresh()

    def _show_compared(self) -> None:
        tab, comparison = self._tab, self._compare.comparison
        tab.chart.rows.forget()
        period = comparison.period if comparison else None
        tab.times.show_beside(period or ())
        tab.chart.grow()
        self._refresh()

    def _show_path(self) -> None:
        self._refresh()
        self._describe()

    def _refresh(self) -> None:
        tab = self._tab
        asked = {SLIP: self._compare.comparison is not None, SLACK: self._critical.is_on}
        tab.model.refresh()
        tab.outline.show_marks([column for column, on in asked.items() if on], self._critical.rows)
        tab.chart.viewport().update()

    def _follow_selection(self) -> None:
        if self._critical.is_on:
            self.path.refresh()
            self._describe()

    def _describe(self) -> None:
        """For screen readers: the chart says of the selected row what the line over it says."""
        said = self.path.words.text() if self._critical.is_on else ""
        self._tab.chart.setAccessibleDescription(f"{self._plainly} {said}".strip())
