"""What the schedule can be shown with: the bars of an earlier version, and the critical path."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject

from soteplan.domain.state import PlanState
from soteplan.figures.gantt_baseline import ghosted_live
from soteplan.figures.gantt_critical import stressed, stressed_arrows
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.shapes import Key, Line, Shape
from soteplan.models.columns import Column
from soteplan.models.schedule_words import days_text, slip_text, why_text
from soteplan.texts.language import Language
from soteplan.views.schedule_colours import Colours
from soteplan.views.schedule_compare import Compare
from soteplan.views.schedule_critical import Critical
from soteplan.views.schedule_dates import Dates
from soteplan.views.workspace import Workspace


class Marks(QObject):
    """Asked by outline and chart for the rows they show; while both are off it changes nothing."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._language = workspace.document.state, workspace.language
        self.compare = Compare(workspace, self)
        self.critical = Critical(workspace, self)
        self.dates = Dates(workspace, self)
        self.colours = Colours(workspace, self)

    def columns(self) -> list[Column]:
        """That of the slips and that of the slack, in this order."""
        text = self._language.text
        return [
            Column(text("Schedule", "Slip"), compute=self._slip, width=72, numeric=True, key="slip"),
            Column(text("Schedule", "Slack"), compute=self._slack, width=72, numeric=True, key="slack"),
        ]

    def row(self, row: GanttRow) -> GanttRow:
        """In its colours, and with the ghost of the dates it had."""
        row = self.colours.row(row)
        return ghosted_live(row, self.compare.comparison) if self.compare.comparison else row

    def shapes(self, shapes: list[Shape]) -> list[Shape]:
        return list(stressed(shapes, self.critical.rows)) if self.critical.is_on else shapes

    def arrows(self, arrows: list[Line]) -> list[Line]:
        return stressed_arrows(arrows, self.critical.links) if self.critical.is_on else arrows

    def told(self, keys: Iterable[Key]) -> list[str]:
        """What there is to say of bars, for their tips."""
        return [line for key in keys for line in (self._slipped(key.row_id), self.why(key.row_id)) if line]

    def why(self, row_id: str) -> str:
        """Why a row is critical or not, while the path is shown."""
        if not self.critical.is_on:
            return ""
        return why_text(self._state, self._language, self.critical.slacks, self.critical.deciding(row_id))

    def _slipped(self, row_id: str) -> str:
        chosen, comparison = self.compare.chosen, self.compare.comparison
        slip = slip_text(self._language, comparison, row_id) if comparison else ""
        text = self._language.text
        return (
            text("Schedule", "Compared with {name} – {slip}", name=chosen.title, slip=slip) if chosen and slip else ""
        )

    def _slip(self, state: PlanState, language: Language, row: Any) -> str:
        return slip_text(language, self.compare.comparison, row.id) if self.compare.comparison else ""

    def _slack(self, state: PlanState, language: Language, row: Any) -> str:
        if not self.critical.is_on:
            return ""
        slack = self.critical.slacks.get(self.critical.deciding(row.id))
        return days_text(language, slack.days) if slack else ""
