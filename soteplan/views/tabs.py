"""The tabs of the main window, in order. Each module is imported when its tab is first shown."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from soteplan.texts.language import mark
from soteplan.views.tab import Tab
from soteplan.views.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TabEntry:
    key: str
    title: str
    path: str  # module:class
    tables: tuple[str, ...]  # whose rows are shown there; the first tab that has a table shows it

    def build(self, workspace: Workspace) -> Tab:
        module, name = self.path.split(":")
        tab: Tab = getattr(importlib.import_module(module), name)(workspace)
        return tab


TABS = (
    TabEntry("overview", mark("Window", "Overview"), "soteplan.views.overview:OverviewTab", ("plan",)),
    TabEntry("goals", mark("Window", "Goals"), "soteplan.views.goals:GoalsTab", ("goal", "goal_link", "scope_item")),
    TabEntry(
        "schedule",
        mark("Window", "Schedule"),
        "soteplan.views.schedule:ScheduleTab",
        ("package", "action", "phase", "milestone", "dependency", "action_goal"),
    ),
    TabEntry(
        "budget",
        mark("Window", "Budget"),
        "soteplan.views.budget:BudgetTab",
        (
            "cost_category",
            "budget_line",
            "funding",
            "earmark",
            "grant",
            "actual",
            "forecast",
            "staff_cost",
            "ledger_import",
            "claim",
            "benefit_estimate",
            "assumption",
            "effect",
            "trajectory",
            "variant",
        ),
    ),
    TabEntry(
        "risks", mark("Window", "Risks"), "soteplan.views.risks:RisksTab", ("risk", "risk_response", "risk_review")
    ),
    TabEntry(
        "communications",
        mark("Window", "Communications"),
        "soteplan.views.communications:CommunicationsTab",
        (
            "target_group",
            "comm_objective",
            "comm_means",
            "comm_duty",
            "comm_timing",
            "timing_milestone",
            "channel",
            "core_message",
            "message_audience",
            "comm_action",
            "comm_audience",
            "comm_occurrence",
            "indicator",
            "measurement",
            "feedback",
            "party",
        ),
    ),
)


def tab_of(table: str) -> str:
    """The key of the tab that shows rows of a table, or "" where none does."""
    return next((entry.key for entry in TABS if table in entry.tables), "")
