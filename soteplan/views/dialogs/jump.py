"""Ctrl+K: type a few words and go to any row of the plan, tab or command."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from soteplan.views.commands import COMMANDS
from soteplan.views.dialogs.jump_index import JumpIndex, Place, rows
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form
from soteplan.views.tabs import TABS

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NATIVE = QKeySequence.SequenceFormat.NativeText
LEFT_OUT = ("jump",)


class JumpDialog(Form):
    form = "jump"
    words: QLineEdit
    place: QVBoxLayout
    nothing: QLabel

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.list = LineList(self.look, self.language.text("Jump", "Places found"), wraps=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place.addWidget(self.list)
        places = [*_tabs(window), *rows(window.document.state, self.language), *_commands(window)]
        self._index = JumpIndex(places)
        self.words.setMinimumHeight(self.look.px(36))
        self.words.textEdited.connect(self._search)
        self.list.chosen.connect(self._go)
        self.list.clicked.connect(lambda index: self._go(self.list.lines()[index.row()]))
        self._search("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.list.step(STEPS[key])
        elif key in ENTER:
            self._go(self.list.current_line())
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        found = self._index.find(text)
        self.list.show_lines(Line(place.title, aside=place.kind, key=place) for place in found)
        self.nothing.setVisible(not found)

    def _go(self, line: Line | None) -> None:
        if line is not None:
            self.accept()
            go_to(self.window_, line.key)


def go_to(window: MainWindow, place: Place) -> None:
    if place.table:
        window.workspace.go_to.emit(place.table, place.row_id)
    elif place.row_id in {entry.key for entry in TABS}:
        window.open_tab(place.row_id)
    else:
        window.actions_by_key[place.row_id].trigger()


def _tabs(window: MainWindow) -> Iterator[Place]:
    for number, entry in enumerate(TABS, 1):
        title = window.language.text("Window", entry.title)
        yield Place(title, window.language.text("Jump", "Tab") + f" · Ctrl+{number}", "", entry.key)


def _commands(window: MainWindow) -> Iterator[Place]:
    """What the menus offer at this moment."""
    for command in COMMANDS:
        action = window.actions_by_key[command.key]
        if action.isEnabled() and command.key not in LEFT_OUT:
            kind = window.language.text("Jump", "Command")
            shortcut = action.text().partition("\t")[2] or action.shortcut().toString(NATIVE)
            yield Place(plain(action.text()), f"{kind} · {shortcut}" if shortcut else kind, "", command.key)


def plain(text: str) -> str:
    """The words of a menu entry."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def open_dialog(window: MainWindow) -> JumpDialog:
    dialog = JumpDialog(window)
    dialog.open()
    dialog.words.setFocus()
    return dialog
