"""The main window: tabs, Inspector, menus, banner and status, laid over one open plan."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from soteplan.domain.errors import Refusal
from soteplan.texts import refusals
from soteplan.texts.language import Language
from soteplan.views.commands import give_icons
from soteplan.views.inspector import Inspector
from soteplan.views.look import Look
from soteplan.views.menus import Menus
from soteplan.views.notice import Banner, Bubble
from soteplan.views.present_bar import PresentBar
from soteplan.views.quiet import QuietButton
from soteplan.views.saving import SavingWords
from soteplan.views.status import StatusLine
from soteplan.views.tab import Tab
from soteplan.views.tab_bar import QuietTabBar
from soteplan.views.tabs import TABS, tab_of
from soteplan.views.tie_bar import TieBar
from soteplan.views.workspace import Workspace

INSPECTOR_WIDTH = 320
DIALOGS = "soteplan.views.dialogs"  # one module per dialog, each with open_dialog(window)


class Program(Protocol):
    """What a window asks of the program it runs in."""

    windows: list[MainWindow]

    def new(self, window: MainWindow) -> object: ...
    def ask_open(self, window: MainWindow) -> None: ...
    def try_open(self, window: MainWindow, path: Path) -> None: ...
    def open_example(self, window: MainWindow, name: str) -> None: ...
    def ask_save_as(self, window: MainWindow) -> bool: ...
    def ask_export(self, window: MainWindow) -> None: ...
    def ask_import(self, window: MainWindow) -> None: ...
    def set_language(self, window: MainWindow, code: str) -> Language: ...
    def may_close(self, window: MainWindow) -> bool: ...
    def closed(self, window: MainWindow) -> None: ...
    def fill_recent(self, window: MainWindow, menu: QMenu) -> None: ...
    def quit(self) -> None: ...


class MainWindow(QMainWindow):
    """Laid out anew when language, theme, zoom or present mode change: one mechanism instead of many listeners."""

    workspace: Workspace
    program: Program
    look: Look
    laid_out = Signal()

    def __init__(self, workspace: Workspace, program: Program) -> None:
        super().__init__()
        self.workspace = workspace
        self.program = program
        self.document = workspace.document
        self.look = workspace.look
        self.menus = Menus(self)
        self.saving = SavingWords(self)
        self._tabs: dict[str, Tab] = {}
        self._selection = ("", "")
        self._inspector_shown = True
        self._bubble: Bubble | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._connect()
        self.lay_out("overview")

    @property
    def language(self) -> Language:
        return self.workspace.language

    @property
    def actions_by_key(self) -> dict[str, QAction]:
        """The commands of the window, as its menus and keys run them."""
        return self.menus.actions

    @property
    def tab(self) -> Tab:
        """The current tab."""
        return self._tabs[self.current_key]

    @property
    def current_key(self) -> str:
        return TABS[self.tab_bar.currentIndex()].key

    @property
    def selection(self) -> tuple[str, str]:
        """Table and id of the row that the Inspector shows, "" for none."""
        return self._selection

    # layout

    def lay_out(self, key: str) -> None:
        """Build the window's content and show a tab."""
        self._tabs = {}
        self.look.dress(self)  # Qt would bring a new font of the program only after the layout
        self.menus.fill()
        self.tab_bar, self.pages = QuietTabBar(self.look), QStackedWidget()
        self.inspector = Inspector(self.workspace)
        self.banner = Banner(self.look)
        self.setCentralWidget(self._frame())
        self.status_line = StatusLine(self)
        self.setStatusBar(self.status_line)
        self._add_tabs()
        self.open_tab(key)
        self._show_chrome()
        self.saving.show()
        self.laid_out.emit()

    def lay_out_again(self) -> None:
        """The same place in the plan, in another look or language."""
        key, selection = self.current_key, self._selection
        self.lay_out(key)
        if selection[0]:
            self.tab.keep_row(*selection)  # what the tab does not show stays in the Inspector
            self.workspace.selected.emit(*selection)

    def _frame(self) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.banner)
        self.tie_bar = TieBar(self.workspace)
        column.addWidget(self.tie_bar)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.inspector.setMinimumWidth(self.look.px(240))
        self.splitter.setSizes([10_000, self.look.px(INSPECTOR_WIDTH)])
        column.addWidget(self.splitter, 1)
        column.addWidget(PresentBar(self))
        return frame

    def _head(self) -> QWidget:
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, self.look.px(8), 0)
        self.tab_bar.setAccessibleName(self.language.text("Window", "Tabs"))
        row.addWidget(self.tab_bar, 1)
        give_icons(self.actions_by_key, self.look, "view")  # those of both buttons
        for key in ("jump", "present"):
            button = QuietButton(self.look)
            button.setDefaultAction(self.actions_by_key[key])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
        return self.head

    def _add_tabs(self) -> None:
        for number, entry in enumerate(TABS, 1):
            self.tab_bar.addTab(self.language.text("Window", entry.title))
            self.tab_bar.setTabToolTip(number - 1, f"Ctrl+{number}")
            self.pages.addWidget(QWidget())
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _=False, key=entry.key: self.open_tab(key))
            self.addAction(action)
        self.tab_bar.currentChanged.connect(self._turn)

    # tabs and rows

    def open_tab(self, key: str) -> None:
        number = next(i for i, entry in enumerate(TABS) if entry.key == key)
        if self.tab_bar.currentIndex() == number:
            self._turn(number)
        self.tab_bar.setCurrentIndex(number)

    def _turn(self, number: int) -> None:
        entry = TABS[number]
        if entry.key not in self._tabs:
            tab = self._tabs[entry.key] = entry.build(self.workspace)
            empty = self.pages.widget(number)
            self.pages.insertWidget(number, tab)
            if empty is not None:
                self.pages.removeWidget(empty)
                empty.deleteLater()
        self.pages.setCurrentIndex(number)
        self.tab.take_focus()

    def show_row(self, table: str, row_id: str) -> None:
        """Go to a row in its tab; a row that no tab shows yet is shown in the Inspector alone."""
        key = tab_of(table)
        if key:
            self.open_tab(key)
            self.tab.show_row(table, row_id)
        self.workspace.selected.emit(table, row_id)

    def show_plan(self) -> None:
        self._inspector_shown = True
        self._show_chrome()
        self.workspace.selected.emit("plan", self.document.state.plan.id)
        self.inspector.take_focus()

    # commands

    def undo(self) -> None:
        self._guarded(self.document.undo)

    def redo(self) -> None:
        self._guarded(self.document.redo)

    def save(self) -> None:
        if self.document.session.path is None:
            self.program.ask_save_as(self)
        else:
            self.document.begin_publishing()

    def toggle_inspector(self) -> None:
        self._inspector_shown = not self._inspector_shown
        self._show_chrome()

    def toggle_theme(self) -> None:
        self.look.set(theme="light" if self.look.theme == "dark" else "dark")

    def set_language(self, code: str) -> None:
        self.workspace.language = self.program.set_language(self, code)
        self.lay_out_again()

    def present(self) -> None:
        """Full screen with nothing but one tab; the same key or Esc leaves."""
        presenting = not self.look.presenting
        self.showFullScreen() if presenting else self.showNormal()
        self.look.set(presenting=presenting)

    def open_dialog(self, name: str) -> None:
        importlib.import_module(f"{DIALOGS}.{name}").open_dialog(self)

    def _guarded(self, act: Any) -> None:
        try:
            act()
        except Refusal as refusal:
            self.workspace.refused.emit(refusal)

    # following

    def _connect(self) -> None:
        self.look.changed.connect(self.lay_out_again)
        self.workspace.selected.connect(self._remember)
        self.workspace.go_to.connect(self.show_row)
        self.workspace.open_tab.connect(self.open_tab)
        self.workspace.command.connect(lambda key: self.actions_by_key[key].trigger())
        self.workspace.refused.connect(self._tell)
        self.document.save_state_changed.connect(self.saving.show)
        self.document.save_state_changed.connect(self.menus.show_steps)
        self.document.conflict.connect(self.saving.tell_conflict)

    def _remember(self, table: str, row_id: str) -> None:
        self._selection = (table, row_id)

    def _tell(self, refusal: Refusal) -> None:
        if self._bubble is None:
            self._bubble = Bubble(self, self.look)
        self._bubble.say(refusals.sentence(self.language, refusal))

    def tell_fault(self, what: str) -> None:
        """A fault of the program itself: said without stopping the work."""
        text = self.language.text(
            "Window", "Something went wrong in Soteplan, but everything you typed is kept ({what}).", what=what
        )
        self.banner.say(text, tone="act")

    def _show_chrome(self) -> None:
        bare = self.look.presenting
        self.menuBar().setVisible(not bare)
        self.head.setVisible(not bare)
        self.status_line.setVisible(not bare)
        self.inspector.setVisible(self._inspector_shown and not bare)
        self.status_line.show_presenting(bare)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl+wheel zooms everywhere but over views that zoom by themselves: they keep it."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = 1 if event.angleDelta().y() > 0 else -1
            QTimer.singleShot(0, self, lambda: self.look.step_zoom(steps))

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and self.look.presenting:
            self.present()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.document.begin_publishing()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.program.may_close(self):
            self.program.closed(self)
            event.accept()
        else:
            event.ignore()
