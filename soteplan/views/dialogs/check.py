"""F8: what the plan check finds, each finding leading to its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from soteplan.domain.checks import Finding
from soteplan.texts import findings as words
from soteplan.views.checked import findings_of
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form, the_only

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SIGNS = {"error": ("octagon-alert", "act"), "warning": ("triangle-alert", "watch"), "note": ("info", "accent")}
MOST = 200  # findings shown of one severity


class CheckDialog(Form):
    """Stays open beside the work and follows it."""

    form = "check"
    summary: QLabel
    place: QVBoxLayout
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.list = LineList(self.look, self.language.text("Check", "Findings"))
        self.place.addWidget(self.list)
        self.list.chosen.connect(self._go)
        self.go.clicked.connect(lambda: self._go(self.list.current_line()))
        self.leave.clicked.connect(self.close)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        window.document.changed.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Check the plan again; the finding that was current stays so while it is found."""
        current = self.list.current_line()
        found = self.findings()
        self.list.show_lines(self._lines(found), keep=lambda line: bool(current and line.key == current.key))
        self.summary.setText(self._summary(found))
        self.go.setEnabled(bool(found))

    def findings(self) -> list[Finding]:
        return findings_of(self.workspace)

    def _lines(self, found: list[Finding]) -> Iterator[Line]:
        for severity, (sign, tone) in SIGNS.items():
            alike = [finding for finding in found if finding.severity == severity]
            if not alike:
                continue
            yield Line(f"{words.severity(self.language, severity)} ({self.language.number(len(alike))})", heading=True)
            yield from (self._line(finding, sign, tone) for finding in alike[:MOST])
            if len(alike) > MOST:
                yield Line(self.language.count("Check", "and %n other(s)", len(alike) - MOST), heading=True)

    def _line(self, finding: Finding, sign: str, tone: str) -> Line:
        state = self.workspace.document.state
        sentence, place = (f(self.language, state, finding) for f in (words.sentence, words.place))
        return Line(sentence, place, icon=sign, tone=tone, key=(finding.rule, finding.table, finding.row_id, sentence))

    def _summary(self, found: list[Finding]) -> str:
        if not found:
            return self.language.text("Check", "The check finds nothing to mend.")
        return self.language.count("Check", "The check finds %n thing(s) to look at.", len(found))

    def _go(self, line: Line | None) -> None:
        if line is not None and line.key[2]:
            self.workspace.go_to.emit(line.key[1], line.key[2])


def open_dialog(window: MainWindow) -> CheckDialog:
    dialog = the_only(CheckDialog, window)
    dialog.show()
    dialog.activateWindow()
    dialog.list.setFocus()
    return dialog
