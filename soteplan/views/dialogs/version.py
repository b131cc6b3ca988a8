"""Ctrl+Shift+N: a name for the plan as it stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from soteplan.domain.errors import Refusal
from soteplan.domain.meetings import Snapshot
from soteplan.domain.today import today
from soteplan.texts import refusals
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class VersionDialog(Form):
    form = "version"
    title: QLineEdit
    problem: QLabel
    keep: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        title = self.language.text("Version", "Version {date}", date=self.language.date(today()))
        self.title.setText(title)
        self.title.selectAll()
        self.title.textEdited.connect(self.problem.clear)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.reject)

    def _keep(self) -> None:
        title = self.title.text().strip()
        try:
            name_version(self.window_, title)
        except Refusal as refusal:
            self.problem.setText(refusals.sentence(self.language, refusal))
            self.title.setFocus()
        else:
            self.accept()


def name_version(window: MainWindow, title: str) -> None:
    """A row that names the newest change set there is before it. Refusal where it may not be added."""
    document = window.document
    values = {"title": title, "date": today(), "change_set_id": document.session.store.last_id}
    document.perform("add:snapshot", lambda transaction: transaction.add(Snapshot, **values))


def open_dialog(window: MainWindow) -> VersionDialog:
    dialog = VersionDialog(window)
    dialog.open()
    dialog.title.setFocus()
    return dialog
