"""The line under the work inputs: person-months and costs by year, and together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from soteplan.domain import staffing
from soteplan.domain.budget import StaffCost
from soteplan.views.workspace import Workspace


class WorkSum(QLabel):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._language = workspace.language
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(workspace.look.font("strong"))
        self.setMargin(workspace.look.px(8))
        self.setWordWrap(True)
        workspace.look.tone(self, "frame")

    def show_rows(self, rows: Sequence[StaffCost]) -> None:
        years = sorted({row.year for row in rows if row.year is not None})
        parts = [f"{year}: {self._told([row for row in rows if row.year == year])}" for year in years]
        if len(parts) != 1 or len(rows) > sum(row.year is not None for row in rows):
            parts.append(self._language.text("ActualsPage", "in all: {sum}", sum=self._told(rows)))
        self.setText("   ·   ".join(parts))

    def _told(self, rows: Sequence[StaffCost]) -> str:
        return self._language.text(
            "ActualsPage",
            "{months} person-months, {cost}",
            months=self._language.number(sum(row.person_months or 0 for row in rows)),
            cost=self._language.euros(staffing.total(rows)),
        )
