"""Ctrl+F8: what the dates and dependencies of the schedule contradict, each finding leading to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from soteplan.domain.checks import Finding
from soteplan.views.dialogs.check import CheckDialog
from soteplan.views.forms import the_only

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

TABLES = frozenset({"phase", "milestone", "action", "dependency"})
RULES = frozenset(
    {
        "end-before-start",
        "dates-outside-plan",
        "dates-outside-parent",
        "pinned-passed",
        "missing-dates",
        "overdue",
        "dependency-broken",
        "dependency-incomplete",
        "dependency-circle",
    }
)


class TroublesDialog(CheckDialog):
    """The part of the plan check that is about the schedule. Nothing moves by itself, so here stands what should."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.language.text("Check", "What does not hold in the schedule"))

    def findings(self) -> list[Finding]:
        return [found for found in super().findings() if found.rule in RULES and found.table in TABLES]


def open_dialog(window: MainWindow) -> TroublesDialog:
    dialog = the_only(TroublesDialog, window)
    dialog.show()
    dialog.activateWindow()
    dialog.list.setFocus()
    return dialog
