"""Merge into…: the one that stays is picked, those called nearly the same first, and what will follow is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout

from soteplan.domain.fields import spec_of
from soteplan.domain.plan import Party
from soteplan.domain.text import shortened
from soteplan.models.list_tables import used_text
from soteplan.operations import merging
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SHOWN = 60  # characters of a name
COMPARED = 80  # characters of a name by which likeness is told
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class MergeDialog(Form):
    """Of rows of one table. Nothing happens before Merge."""

    form = "merge"
    told: QLabel
    words: QLineEdit
    place: QVBoxLayout
    what: QLabel
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, rows: Sequence[Any]) -> None:
        super().__init__(window)
        self._state, self._rows = window.document.state, list(rows)
        self.list = LineList(self.look, self.language.text("MergeDialog", "The one that stays"), wraps=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place.addWidget(self.list)
        self.told.setText(self._heading())
        self._others = self._alike_first()
        self.list.current_changed.connect(lambda _: self._say())
        self.list.chosen.connect(lambda _: self._merge())
        self.words.textEdited.connect(self._search)
        self.go.clicked.connect(self._merge)
        self.leave.clicked.connect(self.reject)
        self._search("")

    def open_anew(self) -> None:
        """It was asked for with rows: it goes with the window that is laid out anew."""
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in STEPS:
            self.list.step(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _heading(self) -> str:
        if len(self._rows) == 1:
            return self.language.text("MergeDialog", "“{title}” is the same as", title=_name(self._rows[0]))
        return self.language.count("MergeDialog", "%n row(s) are the same as", len(self._rows))

    def _alike_first(self) -> list[Any]:
        """The other rows of the table, those called most like the rows first."""
        if not self._rows:
            return []
        going = {row.id for row in self._rows}
        others = [row for row in self._state.rows(type(self._rows[0])) if row.id not in going]
        return sorted(others, key=lambda row: -max(_likeness(row, mine) for mine in self._rows))

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        self.list.show_lines(self._lines(words))
        self._say()

    def _lines(self, words: Sequence[str]) -> Iterator[Line]:
        for row in self._others:
            short = getattr(row, "short_name", "")
            if all(word in f"{row.title} {short}".casefold() for word in words):
                name = f"{_name(row)} ({shortened(short, SHOWN)})" if short else _name(row)
                kind = self.language.choice(spec_of(type(row)).table, "kind", row.kind)
                yield Line(name, used_text(self._state, self.language, row), aside=kind, key=row)

    def _say(self) -> None:
        """What will happen; without a row to stay there is nothing to do."""
        line = self.list.current_line()
        self.go.setEnabled(line is not None)
        if line is None:
            self.what.setText(self.language.text("MergeDialog", "There is no other to merge it with."))
            return
        count = len(merging.what_points_to(self._state, self._rows))
        name = _name(line.key)
        points = self.language.count("MergeDialog", "%n row(s) will point to “{title}”.", count, title=name)
        text = self.language.text(
            "MergeDialog", "It takes over what it does not know itself: contact data, duty and note."
        )
        self.what.setText(f"{points} {text}")

    def _merge(self) -> None:
        line, rows = self.list.current_line(), self._rows
        if line is None:
            return
        self.accept()
        table = spec_of(type(line.key)).table
        if self.workspace.perform(f"merge:{table}", lambda tx: merging.merge(tx, rows, line.key)):
            self.workspace.go_to.emit(table, line.key.id)


def _name(row: Any) -> str:
    return shortened(row.title, SHOWN)


def _likeness(one: Any, other: Any) -> float:
    """How alike two names are, from 0 to 1; a short name that is the other's name counts as the same."""
    names = [
        {each.casefold()[:COMPARED] for each in (row.title, getattr(row, "short_name", "")) if each}
        for row in (one, other)
    ]
    return max((SequenceMatcher(None, a, b).ratio() for a in names[0] for b in names[1]), default=0)


def open_for(window: MainWindow, rows: Sequence[Any]) -> MergeDialog:
    dialog = MergeDialog(window, rows)
    dialog.open()
    dialog.words.setFocus()
    return dialog


def open_dialog(window: MainWindow) -> MergeDialog:
    """For the row that the Inspector shows, if it is a party, else for the first party."""
    parties = window.document.state.rows(Party)
    shown = [row for row in parties if row.id == window.selection[1]]
    return open_for(window, (shown or parties)[:1])
