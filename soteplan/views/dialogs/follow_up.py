"""How far the plan is against what was planned, and what is due, by who answers for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout

from soteplan.domain.changes import ChangeSet
from soteplan.domain.fields import spec_of
from soteplan.domain.open_work import Work, due_work
from soteplan.domain.plan import Party
from soteplan.domain.s_curve import Point, actual_curve, actual_now, planned_curve, planned_on
from soteplan.domain.schedule import Milestone, Phase
from soteplan.domain.today import today
from soteplan.models.columns import title_of
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form, the_only
from soteplan.views.progress_chart import ProgressChart

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

WITHIN = (30, 60, 90)  # days
PAUSE_MS = 150
FOLLOWED = frozenset({"plan", "party", "package", "action", "phase", "milestone"})


class FollowUpDialog(Form):
    """Stays open beside the work and follows it. Days are counted from the status date, or from today without one."""

    form = "follow_up"
    summary: QLabel
    chart_place: QVBoxLayout
    due: QComboBox
    place: QVBoxLayout
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.chart = ProgressChart(self.look, self.language)
        self.chart_place.addWidget(self.chart)
        self.list = LineList(self.look, self.language.text("FollowUp", "What is due"))
        self.place.addWidget(self.list)
        for days in WITHIN:
            self.due.addItem(self.language.count("FollowUp", "within %n day(s)", days), days)
        self.due.currentIndexChanged.connect(self._show_due)
        self.list.chosen.connect(self._go)
        self.go.clicked.connect(lambda: self._go(self.list.current_line()))
        self.leave.clicked.connect(self.close)
        self._past: list[Point] = []
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        window.document.changed.connect(self._follow)
        self._read_history()
        self.refresh()

    def _follow(self, change_set: ChangeSet) -> None:
        """In a pause, and not the whole history: a point of the past is added only when the plan's own row changes."""
        tables = {change.table for change in change_set.changes}
        if "plan" in tables:
            self._read_history()
        if tables & FOLLOWED:
            self._soon.start()

    def _read_history(self) -> None:
        document = self.workspace.document
        self._past = actual_curve(document.state, document.session.store.history())

    @property
    def on(self) -> str:
        """The day from which is counted."""
        status = self.workspace.document.state.plan.status_date
        return status or today()

    def refresh(self) -> None:
        state = self.workspace.document.state
        self.chart.show_curves(planned_curve(state), self._actual(), state.plan.status_date or "")
        self.summary.setText(self._summary())
        self._show_due()

    def _actual(self) -> list[Point]:
        """The points of the past, and the one of the status date as the plan stands now."""
        state = self.workspace.document.state
        date, progress = state.plan.status_date, actual_now(state)
        past = [point for point in self._past if point.date != date]
        return sorted([*past, Point(date, progress)]) if date and progress is not None else past

    def _summary(self) -> str:
        state, text = self.workspace.document.state, self.language.text
        planned, actual = planned_on(state, self.on), actual_now(state)
        if planned is None or actual is None:
            return text("FollowUp", "The schedule has no dates to follow yet.")
        shares = [self.language.percent(round(share, -2)) for share in (planned, actual)]
        date = self.language.date(self.on)
        return text(
            "FollowUp", "{date}: planned {planned}, done {actual}", date=date, planned=shares[0], actual=shares[1]
        )

    # what is due

    def _show_due(self) -> None:
        current = self.list.current_line()
        work = due_work(self.workspace.document.state, self.on, int(self.due.currentData()))
        keep = current.key if current else None
        self.list.show_lines(self._lines(work), keep=lambda line: line.key is not None and line.key == keep)
        self.go.setEnabled(bool(work))

    def _lines(self, work: list[Work]) -> Iterator[Line]:
        state = self.workspace.document.state
        names = {owner: self._owner(state.get(Party, owner)) for owner in {each.owner_id for each in work}}
        for owner in sorted(names, key=lambda owner: (not owner, names[owner].casefold())):
            own = [each for each in work if each.owner_id == owner]
            yield Line(f"{names[owner]} ({self.language.number(len(own))})", heading=True)
            yield from map(self._line, own)

    def _owner(self, party: Party | None) -> str:
        return party.title if party else self.language.text("FollowUp", "Nobody answers for it yet")

    def _line(self, work: Work) -> Line:
        late = work.span.end < self.on
        title = title_of(work.row, self.language)
        if isinstance(work.row, Phase) and not work.row.title:
            title = self.language.choice("phase", "kind", work.row.kind)
        below = f"{work.action.code} {work.action.title}".strip() if work.action and work.action is not work.row else ""
        date = self.language.date(work.span.end)
        aside = self.language.text("FollowUp", "late, {date}", date=date) if late else date
        sign = "diamond" if isinstance(work.row, Milestone) else "calendar"
        icon, tone = ("triangle-alert", "act") if late else (sign, "ink2")
        return Line(title, below, aside, icon=icon, tone=tone, key=(spec_of(type(work.row)).table, work.row.id))

    def _go(self, line: Line | None) -> None:
        if line is not None and line.key:
            self.workspace.go_to.emit(*line.key)


def open_dialog(window: MainWindow) -> FollowUpDialog:
    dialog = the_only(FollowUpDialog, window)
    dialog.show()
    dialog.activateWindow()
    dialog.list.setFocus()
    return dialog
