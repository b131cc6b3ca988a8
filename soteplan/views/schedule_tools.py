"""The buttons and keys of the Schedule tab."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QButtonGroup, QMenu

from soteplan.figures.gantt_styles import BY_KIND
from soteplan.texts.language import mark
from soteplan.views.gantt import WHEEL_STEP
from soteplan.views.quiet import QuietButton
from soteplan.views.schedule_colours import NAMES
from soteplan.views.schedule_compare import OPENED
from soteplan.views.schedule_outline import Keys

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow
    from soteplan.views.schedule import ScheduleTab

LEVELS = (mark("Schedule", "Packages"), mark("Schedule", "Actions"), mark("Schedule", "Phases"))
PHASES_KEYS, FOLLOWERS_KEYS = "Ctrl+Shift+P", "Ctrl+Shift+M"
COMPARE_KEYS, CRITICAL_KEYS = "Ctrl+Shift+B", "Ctrl+Shift+K"
COLOURS_KEYS, DATES_KEYS, TROUBLES_KEYS = "Ctrl+Shift+Y", "Ctrl+Shift+E", "Ctrl+F8"
Mod = Qt.KeyboardModifier
# With Shift they stretch the end instead of moving the whole.
STEPS: dict[tuple[Qt.Key, Qt.KeyboardModifier], dict[str, int]] = {
    (Qt.Key.Key_Left, Mod.AltModifier): {"days": -1},
    (Qt.Key.Key_Right, Mod.AltModifier): {"days": 1},
    (Qt.Key.Key_PageUp, Mod.AltModifier): {"days": -7},
    (Qt.Key.Key_PageDown, Mod.AltModifier): {"days": 7},
    (Qt.Key.Key_Left, Mod.ControlModifier | Mod.AltModifier): {"months": -1},
    (Qt.Key.Key_Right, Mod.ControlModifier | Mod.AltModifier): {"months": 1},
}


class ScheduleTools:
    """Fills the toolbar of a tab whose outline and chart stand."""

    def __init__(self, tab: ScheduleTab) -> None:
        self._tab = tab
        self._add_editing()
        tab.separate()
        self.levels = QButtonGroup(tab)
        self.levels.setExclusive(False)
        for depth, name in enumerate(LEVELS):
            tab.toolbar.addWidget(self._level_button(depth, tab.language.text("Schedule", name)))
        tab.separate()
        tab.grouping.add_tool()
        tab.filter_bar.add_tool()
        tab.stretch()
        self._add_showing()

    def _add_editing(self) -> None:
        tab, text, tool = self._tab, self._tab.language.text, self._tab.tool
        tool("plus", text("Schedule", "Add a row"), lambda: tab.new_row(under=False), "Enter", edits=True)
        tool(
            "git-branch", text("Schedule", "Add a row under"), lambda: tab.new_row(under=True), "Ctrl+Enter", edits=True
        )
        tool("diamond", text("Schedule", "Add a milestone"), tab.new_milestone, "Ctrl+M", edits=True)
        words = text("Schedule", "Add the standard phases to the selected actions")
        tool("chart-gantt", words, tab.add_standard_phases, PHASES_KEYS, edits=True)
        tool("link", text("Schedule", "Link the selected, or part them"), tab.link_rows, "Ctrl+L", edits=True)
        words = text("Schedule", "Move what follows the selected…")
        tool("arrow-right-to-line", words, tab.move_followers, FOLLOWERS_KEYS, edits=True)
        tool("trash-2", text("Schedule", "Delete"), tab.delete_rows, "Del", edits=True)

    def _add_showing(self) -> None:
        tab, text, tool = self._tab, self._tab.language.text, self._tab.tool
        marks, chart = tab.marks, tab.chart
        self.compare = tool("layers-2", text("Schedule", "Compare with…"), self.offer_versions, COMPARE_KEYS)
        self.critical = tool("route", text("Schedule", "Critical path"), marks.critical.toggle, CRITICAL_KEYS)
        tool("triangle-alert", text("Schedule", "What does not hold…"), self.open_troubles, TROUBLES_KEYS)
        self.colours = tool("swatches", text("Schedule", "Colour by…"), self.offer_colours, COLOURS_KEYS)
        self.dates = tool("flag", text("Schedule", "Meetings and reporting points"), marks.dates.toggle, DATES_KEYS)
        for button in (self.compare, self.critical, self.colours, self.dates):
            button.setCheckable(True)
        for signal in (marks.compare.chosen_anew, marks.critical.changed, marks.colours.changed, marks.dates.changed):
            signal.connect(self.show_marks)
        self.show_marks()
        tool("calendar", text("Schedule", "Go to today"), chart.show_today, "Alt+Home")
        tool("zoom-out", text("Schedule", "Longer period"), lambda: chart.zoom(1 / WHEEL_STEP), "Alt+-")
        tool("zoom-in", text("Schedule", "Shorter period"), lambda: chart.zoom(WHEEL_STEP), "Alt++")
        tool("maximize", text("Schedule", "Whole plan"), chart.fit, "Alt+0")

    def show_marks(self) -> None:
        """Which of the buttons are on."""
        self.compare.setChecked(bool(self._tab.marks.compare.key))
        self.critical.setChecked(self._tab.marks.critical.is_on)
        self.colours.setChecked(self._tab.marks.colours.by != BY_KIND)
        self.dates.setChecked(self._tab.marks.dates.is_on)

    def _level_button(self, depth: int, name: str) -> QuietButton:
        button = QuietButton(self._tab.look)
        button.setText(name)
        button.setToolTip(f"{name} (Alt+{depth + 1})")
        button.setAccessibleName(self._tab.language.text("Schedule", "Show down to: {level}", level=name))
        button.clicked.connect(lambda: self._tab.show_level(depth))
        self.levels.addButton(button)
        return button

    def open_troubles(self) -> None:
        from soteplan.views.dialogs.troubles import open_dialog

        open_dialog(cast("MainWindow", self._tab.window()))

    # what to colour by

    def offer_colours(self) -> None:
        self.show_marks()  # the click has turned the button over, the choice is yet to come
        self.colours_menu().popup(self.colours.mapToGlobal(QPoint(0, self.colours.height())))

    def colours_menu(self) -> QMenu:
        tab, colours = self._tab, self._tab.marks.colours
        menu = QMenu(tab)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for by, name in NAMES.items():
            action = menu.addAction(tab.language.text("Schedule", name))
            action.setCheckable(True)
            action.setChecked(by == colours.by)
            group.addAction(action)
            action.triggered.connect(partial(lambda by, _=False: colours.choose(by), by))
        return menu

    # what to compare with

    def offer_versions(self) -> None:
        self.show_marks()  # the click has turned the button over, the choice is yet to come
        self.versions_menu().popup(self.compare.mapToGlobal(QPoint(0, self.compare.height())))

    def versions_menu(self) -> QMenu:
        """None, the plan as it was opened, and its named versions, the newest first."""
        tab, text = self._tab, self._tab.language.text
        menu = QMenu(tab)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        self._offer(menu, group, "", text("Schedule", "Compare with nothing"))
        self._offer(menu, group, OPENED, text("Schedule", "The plan as it was opened"))
        menu.addSeparator()
        versions = tab.marks.compare.versions()
        for version in versions:
            date = tab.language.date(version.date)
            self._offer(menu, group, version.id, f"{version.title}\t{date}" if date else version.title)
        if not versions:
            menu.addAction(text("Schedule", "The plan has no named versions yet.")).setEnabled(False)
        return menu

    def _offer(self, menu: QMenu, group: QActionGroup, key: str, words: str) -> None:
        compare = self._tab.marks.compare
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(key == compare.key)
        group.addAction(action)
        action.triggered.connect(lambda _=False: compare.choose(key))


def keys(tab: ScheduleTab) -> Keys:
    """What the outline answers besides the keys of every outline."""
    ctrl, alt = Mod.ControlModifier, Mod.AltModifier
    chart = tab.chart
    return (
        {
            (key, modifiers | held): partial(act, **step)
            for (key, modifiers), step in STEPS.items()
            for held, act in ((Mod.NoModifier, tab.move_dates), (Mod.ShiftModifier, tab.stretch_dates))
        }
        | {
            (Qt.Key.Key_F2, Mod.NoModifier): tab.edit_dependency,
            (Qt.Key.Key_Left, ctrl): lambda: chart.scroll_time(-1),
            (Qt.Key.Key_Right, ctrl): lambda: chart.scroll_time(1),
            (Qt.Key.Key_M, ctrl): tab.new_milestone,
            (Qt.Key.Key_V, ctrl): lambda: tab.workspace.command.emit("paste_tasks"),
            (Qt.Key.Key_L, ctrl): tab.link_rows,
            (Qt.Key.Key_Home, alt): chart.show_today,
            (Qt.Key.Key_0, alt): chart.fit,
            (Qt.Key.Key_9, alt): tab.fit_selection,
            (Qt.Key.Key_Plus, alt): lambda: chart.zoom(WHEEL_STEP),
            (Qt.Key.Key_Minus, alt): lambda: chart.zoom(1 / WHEEL_STEP),
            (Qt.Key.Key_Escape, Mod.NoModifier): tab.escape,
        }
        | {(Qt.Key(Qt.Key.Key_1 + depth), alt): partial(tab.show_level, depth) for depth in range(len(LEVELS))}
    )
