"""The menus of the window and the keys of its commands, laid out from the table of commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from soteplan.texts import history
from soteplan.texts.language import NAMES
from soteplan.views.commands import COMMANDS, MENUS, Command, give_icons
from soteplan.views.icons import icon

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

STEPS = tuple(command for command in COMMANDS if command.key in ("undo", "redo"))


class Menus:
    """Every command is an action of the window, so that its keys work while the menus are hidden."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.actions: dict[str, QAction] = {}

    def fill(self) -> None:
        """Lay the menus out in the window's language and look; what was there before goes."""
        self._drop()
        window, bar = self._window, self._window.menuBar()
        menus = {key: bar.addMenu(window.language.text("Window", text)) for key, text in MENUS.items()}
        for command in COMMANDS:
            if command.gap:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(self._add(command))
        for key, menu in menus.items():
            menu.aboutToShow.connect(partial(give_icons, self.actions, window.look, key))
        self._add_languages(menus["view"])
        window.program.fill_recent(window, menus["file"])
        self.show_steps()

    def show_steps(self) -> None:
        """What undo and redo would do, in their words."""
        document, language = self._window.document, self._window.language
        stack = document.undo_stack
        ways = ((stack.canUndo(), -1), (stack.canRedo(), 0))
        for command, (possible, place) in zip(STEPS, ways, strict=True):
            action = self.actions[command.key]
            action.setEnabled(possible and not document.read_only)
            text = language.text("Window", command.text)
            step = stack.text(stack.index() + place) if possible else ""
            action.setText(f"{text}: {history.step_text(language, step)}" if step else text)

    def _drop(self) -> None:
        """Old actions must let go of their shortcuts at once: two of the same key would answer to neither."""
        window, children = self._window, Qt.FindChildOption.FindDirectChildrenOnly
        for action in window.findChildren(QAction, options=children):
            action.setShortcuts([])
            window.removeAction(action)
            action.deleteLater()
        for menu in window.menuBar().findChildren(QMenu, options=children):
            menu.deleteLater()
        window.menuBar().clear()

    def _add(self, command: Command) -> QAction:
        window = self._window
        text = window.language.text("Window", command.text)
        action = QAction(text, window)
        keys = [QKeySequence(key) for key in command.keys.split()]
        if command.shown_only:
            shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
            action.setText(f"{text}\t{shown}")
        else:
            action.setShortcuts(keys)
        action.setEnabled(not (command.edits and window.document.read_only))
        action.triggered.connect(lambda: command.act(window))
        window.addAction(action)
        self.actions[command.key] = action
        return action

    def _add_languages(self, menu: QMenu) -> None:
        window = self._window
        sub = menu.addMenu(icon(window.look, "languages"), window.language.text("Window", "La&nguage"))
        for code, name in NAMES.items():
            action = sub.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == window.language.code)
            action.triggered.connect(lambda _=False, code=code: window.set_language(code))
