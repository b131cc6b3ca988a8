"""Values for a metric out of the calendar: what was held each month, seen with its days before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from soteplan.domain.evaluation import Indicator
from soteplan.domain.metrics import COUNTED, SO_FAR, Proposal, counted_so_far, metrics, proposals
from soteplan.domain.text import shortened
from soteplan.models.columns import title_of
from soteplan.models.metric_words import held_told
from soteplan.operations.metrics import take
from soteplan.texts.language import mark
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form
from soteplan.views.quiet import QuietCombo

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

WORDS = {
    "events": mark("MetricsPage", "How many were held"),
    "reached": mark("MetricsPage", "Audience reached"),
    "events_so_far": mark("MetricsPage", "How many were held so far"),
    "reached_so_far": mark("MetricsPage", "Audience reached so far"),
}


class MetricCalendarDialog(Form):
    """Nothing is written before Take over, and then as one step. Esc leaves everything as it was."""

    form = "paste_amounts"
    told: QLabel
    place: QVBoxLayout
    misfits: QLabel
    leave: QPushButton
    paste: QPushButton

    def __init__(self, window: MainWindow, row: Indicator | None) -> None:
        super().__init__(window)
        text = self.language.text
        self._state = window.document.state
        self._found: list[Proposal] = []
        self.setWindowTitle(text("MetricsPage", "Values from the calendar"))
        self.paste.setText(text("MetricsPage", "Take over"))
        self.metrics, self.what = QuietCombo(self.look), QuietCombo(self.look)
        self._fill(row)
        self.list = LineList(self.look, text("MetricsPage", "Months that would change"))
        choices = QHBoxLayout()
        choices.setSpacing(self.look.px(8))
        choices.addWidget(self.metrics, 2)
        choices.addWidget(self.what, 1)
        self.place.addLayout(choices)
        self.place.addWidget(self.list, 1)
        self.misfits.hide()
        self.paste.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)
        self.metrics.activated.connect(lambda _: self._choose())
        self.what.activated.connect(lambda _: self._show())
        self._choose()

    def open_anew(self) -> None:
        """What was chosen in it goes nowhere when the look changes: it stays as it is."""

    def _fill(self, row: Indicator | None) -> None:
        """Metrics of events first, and of those the current one."""
        text, current = self.language.text, row.id if row else ""
        rows = sorted(metrics(self._state), key=lambda each: (each.id != current, each.topic != "events"))
        for each in rows:
            self.metrics.addItem(shortened(title_of(each, self.language), 80), each.id)
        for key in COUNTED:
            self.what.addItem(text("MetricsPage", WORDS[key]), key)
        self.metrics.setAccessibleName(text("MetricsPage", "Metric"))
        self.what.setAccessibleName(text("MetricsPage", "What is counted"))
        self.metrics.setMinimumHeight(self.look.px(30))
        self.what.setMinimumHeight(self.look.px(30))

    @property
    def row(self) -> Indicator | None:
        return self._state.get(Indicator, self.metrics.currentData())

    def _choose(self) -> None:
        """Sums so far where the metric's values are such, else what each month has."""
        row = self.row
        so_far = row is not None and counted_so_far(self._state, row)
        self.what.setCurrentIndex(self.what.findData(f"events{SO_FAR}" if so_far else "events"))
        self._show()

    def _show(self) -> None:
        row, text = self.row, self.language.text
        self._found = proposals(self._state, row, str(self.what.currentData())) if row else []
        self.list.show_lines([self._line(each) for each in self._found])
        if row is None:
            said = text("MetricsPage", "The plan has no metrics yet.")
        elif self._found:
            count = self.language.count
            said = count("MetricsPage", "The calendar has another value for %n month(s).", len(self._found))
        else:
            said = text("MetricsPage", "The calendar has nothing that is not in the metric already.")
        self.told.setText(said)
        self.paste.setEnabled(bool(self._found) and not self.window_.document.read_only)

    def _line(self, each: Proposal) -> Line:
        number = self.language.number
        before = number(each.before.value) if each.before else "–"
        days = held_told(self._state, self.language, each.held)
        if str(self.what.currentData()).endswith(SO_FAR):
            days += " " + self.language.text("MetricsPage", "So far in all {value}.", value=number(each.value))
        month = self.language.month(each.held.month)
        return Line(month, days, f"{before} → {number(each.value)}", icon="calendar", key=each.held.month)

    def _take(self) -> None:
        row, found = self.row, self._found
        self.accept()
        if row is not None:
            self.workspace.perform("fill:measurement", lambda tx: take(tx, row, found))


def open_for(window: MainWindow, row: Indicator | None) -> MetricCalendarDialog:
    """For a metric that is chosen first, where there is one."""
    dialog = MetricCalendarDialog(window, row)
    dialog.open()
    (dialog.paste if dialog.paste.isEnabled() else dialog.metrics).setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
