"""Ctrl+H: everything that was ever done to the plan, and what has changed since a named version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout

from soteplan.domain.changes import Change, ChangeSet, joined
from soteplan.domain.meetings import Snapshot
from soteplan.texts import history as words
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form, the_only

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

ALL = "all"
MOST_ROWS = 300  # touched rows shown of one step


class HistoryDialog(Form):
    """Left the steps, newest first and read as they are scrolled to; right the fields that the current one touched."""

    form = "history"
    since: QComboBox
    steps_place: QVBoxLayout
    fields_place: QVBoxLayout
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.store = window.document.session.store
        self.steps = LineList(self.look, self.language.text("History", "Steps, newest first"))
        self.fields = LineList(self.look, self.language.text("History", "What the step changed"))
        self.steps_place.addWidget(self.steps)
        self.fields_place.addWidget(self.fields)
        self.steps.current_changed.connect(lambda line: self.fields.show_lines(self._touched(line.key)))
        self.fields.chosen.connect(self._go)
        self.go.clicked.connect(lambda: self._go(self.fields.current_line()))
        self.leave.clicked.connect(self.close)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        window.document.changed.connect(self._soon.start)
        self._fill_since()
        self.since.currentIndexChanged.connect(self._show_since)
        self.refresh()

    def refresh(self) -> None:
        current = self.steps.current_line()
        self._names = {row.change_set_id: row for row in self.workspace.document.state.rows(Snapshot)}
        if self.since.count() - 1 != len(self._names):
            self._fill_since()
        kept = current.key if current else None
        self.steps.show_lines(self._steps(), keep=lambda line: _same(line.key, kept))
        if not self.steps.lines():
            self.fields.show_lines(())

    def _show_since(self) -> None:
        """From the top: what a filter says first is what has changed in all."""
        self.refresh()
        self.steps.step_to_first()

    def _fill_since(self) -> None:
        """The whole history, or what came after one of the named versions."""
        chosen = self.since.currentData()
        self.since.blockSignals(True)
        self.since.clear()
        self.since.addItem(self.language.text("History", "The whole history"), ALL)
        for row in reversed(self.workspace.document.state.rows(Snapshot)):
            title = self.language.text("History", "Changed since {version}", version=words.short(row.title))
            self.since.addItem(title, row.change_set_id)
        self.since.setCurrentIndex(max(0, self.since.findData(chosen)))
        self.since.blockSignals(False)

    # steps

    def _steps(self) -> Iterator[Line]:
        since = self.since.currentData()
        if since == ALL:
            return chain.from_iterable(self._step(change_set) for change_set in self.store.history())
        later = self.store.changes_since(since)
        return chain(self._in_all(later), chain.from_iterable(self._step(each) for each in reversed(later)))

    def _in_all(self, later: list[ChangeSet]) -> Iterator[Line]:
        """All later steps as one: a field that was changed and changed back has not changed."""
        touched = (change for change_set in later for change in change_set.changes)
        changes = joined(change for change in touched if change.table != "snapshot")
        count = self.language.count("History", "%n changed row(s)", len(changes))
        yield Line(self.language.text("History", "All changes together"), count, icon="history", key=changes)

    def _step(self, change_set: ChangeSet) -> Iterator[Line]:
        named = self._names.get(change_set.id)
        if named is not None:
            title = self.language.text("History", "Version: {title}", title=named.title)
            yield Line(title, self.language.date(named.date), icon="flag", tone="accent", key=change_set)
        where = " · ".join(part for part in (self.language.time(change_set.time), change_set.author) if part)
        text = words.change_set_text(self.language, change_set, self.workspace.document.state)
        yield Line(text, where, key=change_set)

    # fields

    def _touched(self, key: ChangeSet | Iterable[Change]) -> Iterator[Line]:
        changes = key.changes if isinstance(key, ChangeSet) else tuple(key)
        if not changes:
            yield Line(self.language.text("History", "Nothing to show of its own"), heading=True)
        for change in changes[:MOST_ROWS]:
            yield from self._row(change)
        if len(changes) > MOST_ROWS:
            yield Line(self.language.count("History", "and %n other row(s)", len(changes) - MOST_ROWS), heading=True)

    def _row(self, change: Change) -> Iterator[Line]:
        state = self.workspace.document.state
        yield Line(self._row_name(change), heading=True)
        if change.before is None or change.after is None:
            text = self.language.text("History", "Added") if change.before is None else ""
            yield Line(text or self.language.text("History", "Deleted"), key=change)
            return
        lines = words.change_lines(self.language, state, change)
        for line in lines or [self.language.text("History", "Moved to another place in its list")]:
            yield Line(line, key=change)

    def _row_name(self, change: Change) -> str:
        row = self.workspace.document.state.find(change.table, change.row_id)
        values = {**(change.before or {}), **(change.after or {})}
        names = (getattr(row, name, "") or values.get(name) or "" for name in ("code", "title"))
        name = words.short(" ".join(str(name) for name in names if name))
        return " ".join(part for part in (self.language.entity(change.table), name) if part)

    def _go(self, line: Line | None) -> None:
        if line is not None and self.workspace.document.state.find(line.key.table, line.key.row_id):
            self.workspace.go_to.emit(line.key.table, line.key.row_id)


def _same(one: object, other: object) -> bool:
    if isinstance(one, ChangeSet) and isinstance(other, ChangeSet):
        return one.id == other.id
    return False


def open_dialog(window: MainWindow) -> HistoryDialog:
    dialog = the_only(HistoryDialog, window)
    dialog.show()
    dialog.activateWindow()
    dialog.steps.setFocus()
    return dialog
