"""Where the calendar of communications stands: which view, by what, which period; kept as long as the window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from soteplan.domain.comm_calendar import BY_GROUP, period
from soteplan.domain.comm_dates import Occurrence
from soteplan.domain.dates import is_date
from soteplan.domain.today import today
from soteplan.figures.comm_calendar import ON_PAPER, comm_calendar
from soteplan.figures.comm_month import MonthOptions, comm_month
from soteplan.figures.shapes import Figure
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views import comm_period
from soteplan.views.comm_calendar_bar import MONTH_VIEW, TIMELINE
from soteplan.views.comm_period import MONTH, WHOLE, YEAR, Span
from soteplan.views.workspace import Workspace

KEPT = "comm_calendar"


class CalendarPlace:
    """`day` is the day around which the shown period lies."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        kept: dict[str, Any] = workspace.kept.get(KEPT, {})
        self.view = kept.get("view", TIMELINE)
        self.by = kept.get("by", BY_GROUP)
        self.kind = kept.get("kind", YEAR)
        self.day: str = kept.get("day", "")
        self.selected: tuple[str, str] = kept.get("selected", ("", ""))

    def keep(self) -> None:
        self._workspace.kept[KEPT] = {
            "view": self.view, "by": self.by, "kind": self.kind, "day": self.day, "selected": self.selected,
        }  # fmt: skip

    @property
    def today(self) -> str:
        return today()

    @property
    def judged(self) -> str:
        """The day by which something is late: the status date, today where the plan has none."""
        return self._workspace.document.state.plan.status_date or self.today

    def open(self, found: list[Occurrence]) -> None:
        """Begin where the plan is now, unless it was somewhere already."""
        if not self.day:
            self.day = self.home(found)

    def home(self, found: list[Occurrence]) -> str:
        """Today; in a plan of other years its status date, or where its calendar begins."""
        state = self._workspace.document.state
        first, last = period(state, found)
        status = state.plan.status_date
        if not first or first <= self.today <= last:
            return self.today
        return status if status and is_date(status) else next((each.start for each in found), first)

    def span(self, found: list[Occurrence]) -> Span:
        """The period that is shown."""
        kind = MONTH if self.view == MONTH_VIEW else self.kind
        whole = period(self._workspace.document.state, found) if kind == WHOLE else ("", "")
        return comm_period.span(kind, self.day, whole)

    def turn(self, steps: int, found: list[Occurrence]) -> None:
        """So many periods on; 0 goes home."""
        kind = MONTH if self.view == MONTH_VIEW else self.kind
        self.day = comm_period.stepped(kind, self.day, steps) if steps else self.home(found)

    def figure(self, found: list[Occurrence]) -> Figure:
        """What is shown, as it is printed: the same lines and period."""
        state, language = self._workspace.document.state, self._workspace.language
        labels, meter = LanguageLabels(language), QtMeter()
        if self.view == MONTH_VIEW:
            return comm_month(state, labels, meter, MonthOptions(month=self.day[:7]))
        first, last = self.span(found)
        return comm_calendar(state, labels, meter, replace(ON_PAPER, by=self.by, start=first, end=last))

    def title(self, found: list[Occurrence]) -> str:
        kind = MONTH if self.view == MONTH_VIEW else self.kind
        return comm_period.title(self._workspace.language, kind, self.span(found))
