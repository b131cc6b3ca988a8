"""Ctrl+F1: every shortcut in one list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from soteplan.texts.language import Language, mark
from soteplan.views.commands import COMMANDS, MENUS, Command
from soteplan.views.dialogs.jump import plain
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form, the_only
from soteplan.views.tabs import TABS

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

# Keys that views answer without a command in the menu.
IN_TABLES = (
    (mark("Keys", "Edit the cell"), "F2"),
    (mark("Keys", "Accept what was typed"), "Return"),
    (mark("Keys", "Leave the cell as it was"), "Esc"),
    (mark("Keys", "Select several rows"), "Shift+Down"),
    (mark("Keys", "Open or close a branch, go from cell to cell"), "Right Left"),
    (mark("Keys", "Finish the cell and open the next one"), "Tab"),
)
IN_SCHEDULE = (
    (mark("Keys", "Move the end by a week"), "Alt+Shift+PgUp Alt+Shift+PgDown"),
    (mark("Keys", "Move the end by a month"), "Ctrl+Alt+Shift+Left Ctrl+Alt+Shift+Right"),
    (mark("Keys", "Change the kind and lag of the selected arrow"), "F2"),
    (mark("Keys", "Go back and forth in time"), "Ctrl+Left Ctrl+Right"),
    (mark("Keys", "Open the outline to packages, actions, phases"), "Alt+1 Alt+2 Alt+3"),
)
IN_GOALS = (
    (mark("Keys", "Indent or outdent a new goal while it is typed"), "Tab Shift+Tab"),
    (mark("Keys", "Take back a new goal that has no name yet"), "Esc"),
    (mark("Keys", "Open or close all that is under a goal"), "Ctrl+Right Ctrl+Left"),
    (mark("Keys", "Open the trees to a level"), "Ctrl+Shift+1 Ctrl+Shift+2 Ctrl+Shift+3 Ctrl+Shift+4"),
    (mark("Keys", "In the find line: show only what matches"), "Ctrl+Return"),
)
IN_TREE = (
    (mark("Keys", "Name the selected box"), "F2"),
    (mark("Keys", "Add a box beside it, add a box under it"), "Return Tab"),
    (mark("Keys", "Take the box one level up"), "Shift+Tab"),
    (mark("Keys", "Move the box among those beside it"), "Alt+Up Alt+Down Alt+Left Alt+Right"),
)
IN_LINKS = (
    (mark("Keys", "Link or unlink"), "X"),
    (mark("Keys", "Write why the one contributes to the other"), "F2"),
)
IN_LOGFRAME = (
    (mark("Keys", "Add an indicator, or a row of the level"), "Return"),
    (mark("Keys", "Add a row of the level from any cell"), "Ctrl+Return"),
    (mark("Keys", "Begin a new line in the assumptions"), "Shift+Return"),
    (mark("Keys", "Move the goal to another level"), "Alt+Shift+Up Alt+Shift+Down"),
)
IN_PROCESS = (
    (mark("Keys", "Move the goal to the year before or after"), "Alt+Left Alt+Right"),
    (mark("Keys", "Move the card within its year"), "Alt+Up Alt+Down"),
    (mark("Keys", "Next or previous state of the goal"), "S Shift+S"),
)
IN_RISKS = (
    (mark("Keys", "Raise or lower the score in the cell"), "+ -"),
    (mark("Keys", "Sort by the column"), "Ctrl+Shift+O"),
    (mark("Keys", "Move the risk in the matrix"), "Alt+Left Alt+Right Alt+Up Alt+Down"),
)
IN_COMMUNICATIONS = (
    (mark("Keys", "Write the cell, an entry a line"), "Return F2"),
    (mark("Keys", "Done with the cell, and on to the next"), "Ctrl+Return Tab"),
    (mark("Keys", "Milestones that the timing means"), "Ctrl+M"),
    (mark("Keys", "The name to the plan's list"), "Ctrl+L"),
)
IN_MESSAGES = (
    (mark("Keys", "Add a message that carries the current one"), "Ctrl+Return"),
    (mark("Keys", "In the column of groups: take the match and go on to the next"), ";"),
    (mark("Keys", "In the figure: light everything again"), "Esc"),
)
IN_STAKEHOLDERS = (
    (mark("Keys", "Raise or lower influence or interest in the cell"), "+ -"),
    (mark("Keys", "Move the group in the matrix"), "Alt+Left Alt+Right Alt+Up Alt+Down"),
    (mark("Keys", "Sort by the column"), "Ctrl+Shift+O"),
)
IN_METRICS = (
    (mark("Keys", "Values by month, or the register"), "Ctrl+Shift+G"),
    (mark("Keys", "The year before or after"), "Ctrl+PgUp Ctrl+PgDown"),
    (mark("Keys", "Values from the calendar"), "Ctrl+Return"),
)
IN_FEEDBACK = (
    (mark("Keys", "Go to the line for notes; keep the answer"), "Ctrl+Return"),
    (mark("Keys", "In the line for notes: the group before or after"), "Up Down"),
)
IN_CALENDAR = (
    (mark("Keys", "Add an action on the day of the cursor"), "Return Ins"),
    (mark("Keys", "Go to the day before or after without going to an action"), "Ctrl+Left Ctrl+Right"),
    (mark("Keys", "Show the period before or after, or today"), "PgUp PgDown Home"),
    (mark("Keys", "Go through the actions of a day"), "Space"),
    (mark("Keys", "Move the day by a day or a week"), "Alt+Left Alt+Right Alt+Up Alt+Down"),
    (mark("Keys", "Move the whole series"), "Alt+Shift+Left Alt+Shift+Right Alt+Shift+Up Alt+Shift+Down"),
    (mark("Keys", "Call a day off, delete the whole series"), "Del Shift+Del"),
    (mark("Keys", "Tie to a milestone or a meeting"), "Ctrl+Shift+G"),
    (mark("Keys", "Next or previous view"), "Ctrl+Alt+Right Ctrl+Alt+Left"),
)
IN_BUDGET = (
    (mark("Keys", "Fill down"), "Ctrl+D"),
    (mark("Keys", "Fill to the right"), "Ctrl+R"),
    (mark("Keys", "Comment on the amount"), "Shift+F2"),
)
IN_LISTS = ((mark("Keys", "Merge rows that were entered twice"), "Ctrl+Shift+U"),)
EVERYWHERE = (
    (mark("Keys", "Leave present mode, close a dialog"), "Esc"),
    (mark("Keys", "Zoom with the mouse"), "Ctrl+wheel"),
)


def shown_keys(language: Language, keys: str) -> str:
    """Shortcuts as the system writes them, several parted by commas."""
    return ", ".join(_shown_key(language, key) for key in keys.split())


def _shown_key(language: Language, key: str) -> str:
    if key == "Ctrl+wheel":
        return language.text("Keys", "Ctrl+wheel")
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter")


def lines(language: Language) -> Iterator[Line]:
    """Headings and shortcuts in the order of the menus."""
    for menu, title in MENUS.items():
        of_menu = [command for command in COMMANDS if command.menu == menu and command.keys]
        yield Line(plain(language.text("Window", title)), heading=True)
        yield from (_line(language, command) for command in of_menu)
    yield Line(language.text("Keys", "Tabs"), heading=True)
    for number, entry in enumerate(TABS, 1):
        yield Line(language.text("Window", entry.title), aside=f"Ctrl+{number}")
    for heading, table in (
        (language.text("Keys", "In trees and tables"), IN_TABLES),
        (language.text("Keys", "In the process goals"), IN_PROCESS),
        (language.text("Keys", "In the goals"), IN_GOALS),
        (language.text("Keys", "In the figure of the goals"), IN_TREE),
        (language.text("Keys", "In the table of links"), IN_LINKS),
        (language.text("Keys", "In the logical framework"), IN_LOGFRAME),
        (language.text("Keys", "In the schedule"), IN_SCHEDULE),
        (language.text("Keys", "In the budget"), IN_BUDGET),
        (language.text("Keys", "In the risks"), IN_RISKS),
        (language.text("Keys", "In the calendar of communications"), IN_CALENDAR),
        (language.text("Keys", "In the table of communications"), IN_COMMUNICATIONS),
        (language.text("Keys", "In the core messages"), IN_MESSAGES),
        (language.text("Keys", "In the stakeholders"), IN_STAKEHOLDERS),
        (language.text("Keys", "In the metrics of communications"), IN_METRICS),
        (language.text("Keys", "In the feedback"), IN_FEEDBACK),
        (language.text("Keys", "In the lists of parties and channels"), IN_LISTS),
        (language.text("Keys", "Everywhere"), EVERYWHERE),
    ):
        yield Line(heading, heading=True)
        yield from (Line(language.text("Keys", text), aside=shown_keys(language, keys)) for text, keys in table)


def _line(language: Language, command: Command) -> Line:
    return Line(plain(language.text("Window", command.text)), aside=shown_keys(language, command.keys))


class KeysDialog(Form):
    form = "keys"
    place: QVBoxLayout
    leave: QPushButton

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.list = LineList(self.look, self.language.text("Keys", "Shortcuts"), wraps=False)
        self.place.addWidget(self.list)
        self.list.show_lines(lines(self.language))
        self.leave.clicked.connect(self.close)


def open_dialog(window: MainWindow) -> KeysDialog:
    dialog = the_only(KeysDialog, window)
    dialog.show()
    dialog.activateWindow()
    dialog.leave.setFocus()
    return dialog
