"""Every command of the window as a table: its menu, its words, its keys and what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from soteplan.domain.errors import Refusal
from soteplan.texts.language import mark
from soteplan.views.icons import icon
from soteplan.views.leaving import finish_typing
from soteplan.views.look import Look
from soteplan.views.parts import next_part
from soteplan.views.pressing import press
from soteplan.views.schedule_commands import SCHEDULE_COMMANDS, ScheduleCommand

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from soteplan.views.main_window import MainWindow
    from soteplan.views.schedule import ScheduleTab

Act = Callable[["MainWindow"], object]


@dataclass(frozen=True, slots=True)
class Command:
    key: str
    menu: str
    text: str
    keys: str  # shortcuts, several parted by spaces
    act: Act
    icon: str = ""
    edits: bool = False  # disabled while the plan is read-only
    gap: bool = False  # a separator stands above it
    shown_only: bool = False  # the views answer the key themselves; it stands in the menu to be learnt


MENUS = {
    "file": mark("Window", "&File"),
    "edit": mark("Window", "&Edit"),
    "view": mark("Window", "&View"),
    "schedule": mark("Window", "&Schedule"),
    "plan": mark("Window", "&Plan"),
    "help": mark("Window", "&Help"),
}


def _dialog(name: str) -> Act:
    return lambda window: window.open_dialog(name)


def _zoom(steps: int) -> Act:
    return lambda window: window.look.step_zoom(steps)


def _part(steps: int) -> Act:
    return lambda window: next_part(window, steps)


def _theme(window: MainWindow) -> None:
    window.toggle_theme()


def _save(window: MainWindow) -> None:
    finish_typing(window)
    window.save()


def _lens(window: MainWindow) -> None:
    finish_typing(window)
    window.workspace.toggle_lens()


def _copy(window: MainWindow) -> None:
    from soteplan.views.picture import copy_picture

    copy_picture(window)


def _why_how(window: MainWindow) -> None:
    finish_typing(window)
    window.open_tab("goals")
    window.workspace.lens.toggle_lighting()


def _scheduled(command: ScheduleCommand) -> Command:
    """In the Schedule tab. What works on rows takes, from another tab, the row in the Inspector if it is of these."""

    def run(window: MainWindow) -> None:
        finish_typing(window)
        elsewhere = window.current_key != "schedule"
        selected = window.selection if elsewhere and command.on_rows else ("", "")
        window.open_tab("schedule")
        tab = cast("ScheduleTab", window.tab)
        if elsewhere and command.on_rows and not (selected[0] in tab.tables and tab.show_row(*selected)):
            window.workspace.refused.emit(Refusal("select_scheduled"))
        else:
            command.act(tab)

    key, text, keys, _, icon, _, in_window, edits, gap = command
    return Command(key, "schedule", text, keys, run, icon, edits=edits, gap=gap, shown_only=not in_window)


def _along(window: MainWindow) -> None:
    """What the window asks about moves along; with nothing asked, all that was left behind is shown."""
    finish_typing(window)
    if window.workspace.ties.left:
        window.workspace.ties.move_along()
    else:
        window.open_dialog("left_behind")


def _columns(window: MainWindow) -> None:
    from soteplan.views.columns_of_choice import offer_columns

    finish_typing(window)
    offer_columns(window)


def _find(window: MainWindow) -> None:
    window.tab.find_text()


def _import_ledger(window: MainWindow) -> None:
    from soteplan.views.dialogs.import_ledger import ask

    ask(window)


def _example(name: str) -> Act:
    return lambda window: window.program.open_example(window, name)


def _row(key: str, text: str, keys: str, act: Act, icon: str = "", *, gap: bool = False) -> Command:
    """A command on the current rows: the views answer its keys themselves."""
    return Command(key, "edit", text, keys, act, icon, edits=True, gap=gap, shown_only=True)


def _key(key: str, text: str, keys: str, icon: str = "", *, edits: bool = True, gap: bool = False) -> Command:
    """A key of whatever has the keyboard, that the menu presses."""
    return Command(
        key, "edit", text, keys, lambda window: press(window, keys), icon, edits=edits, gap=gap, shown_only=True
    )


_WORKBOOK = _dialog("budget_workbook")

COMMANDS = (
    Command("new", "file", mark("Window", "&New plan"), "Ctrl+N", lambda w: w.program.new(w), "file-plus"),
    Command("open", "file", mark("Window", "&Open…"), "Ctrl+O", lambda w: w.program.ask_open(w), "folder-open"),
    Command("example", "file", mark("Window", "Open the Päijät-Häme exa&mple"), "", _example("paijat-hame")),
    Command("example_comms", "file", mark("Window", "Open the Kanta-Häme exam&ple"), "", _example("kanta-hame")),
    Command("save", "file", mark("Window", "&Save"), "Ctrl+S", _save, "save", gap=True),
    Command("save_as", "file", mark("Window", "Save &as…"), "Ctrl+Shift+S", lambda w: w.program.ask_save_as(w)),
    Command("handout", "file", mark("Window", "&Handout…"), "Ctrl+P", _dialog("handout"), "printer", gap=True),
    Command("figure", "file", mark("Window", "Export fi&gure…"), "", _dialog("figure"), "image"),
    Command("export", "file", mark("Window", "&Export…"), "", lambda w: w.program.ask_export(w), "upload"),
    Command("share", "file", mark("Window", "Share &without personal data…"), "", _dialog("share")),
    Command("import", "file", mark("Window", "&Import…"), "", lambda w: w.program.ask_import(w), "download"),
    Command("import_ledger", "file", mark("Window", "Take in a &ledger…"), "", _import_ledger, edits=True),
    Command("budget_workbook", "file", mark("Window", "&Budget from a workbook…"), "", _WORKBOOK, edits=True),
    Command("quit", "file", mark("Window", "&Quit"), "Ctrl+Q", lambda w: w.program.quit(), gap=True),
    Command("undo", "edit", mark("Window", "&Undo"), "Ctrl+Z", lambda w: w.undo(), "undo-2", edits=True),
    Command("redo", "edit", mark("Window", "&Redo"), "Ctrl+Y Ctrl+Shift+Z", lambda w: w.redo(), "redo-2", edits=True),
    _row("add", mark("Window", "&Add row"), "Return", lambda w: w.tab.new_row(under=False), "plus", gap=True),
    _row("add_under", mark("Window", "Add row u&nder"), "Ctrl+Return", lambda w: w.tab.new_row(under=True)),
    _row("indent", mark("Window", "&Indent"), "Tab", lambda w: w.tab.indent_rows(), "indent-increase"),
    _row("outdent", mark("Window", "&Outdent"), "Shift+Tab", lambda w: w.tab.outdent_rows(), "indent-decrease"),
    _row("up", mark("Window", "Move u&p"), "Alt+Up", lambda w: w.tab.move_rows(-1), "arrow-up"),
    _row("down", mark("Window", "Move do&wn"), "Alt+Down", lambda w: w.tab.move_rows(1), "arrow-down"),
    _row("delete", mark("Window", "&Delete"), "Del", lambda w: w.tab.delete_rows(), "trash-2"),
    _key("cut", mark("Window", "Cu&t"), "Ctrl+X", gap=True),
    _key("copy", mark("Window", "Cop&y"), "Ctrl+C", "copy", edits=False),
    _key("paste", mark("Window", "Pa&ste"), "Ctrl+V", "clipboard-paste"),
    _key("paste_under", mark("Window", "Paste und&er"), "Ctrl+Shift+V"),
    _key("duplicate", mark("Window", "Dup&licate"), "Ctrl+Shift+D"),
    _key("number", mark("Window", "Number a&gain"), "Ctrl+Shift+R"),
    Command("paste_branch", "edit", mark("Window", "Goals from te&xt…"), "", _dialog("paste_branch"), edits=True),
    Command("paste_tasks", "edit", mark("Window", "Tas&ks from a table…"), "", _dialog("paste_tasks"), edits=True),
    Command("copy_picture", "edit", mark("Window", "&Copy as picture"), "Ctrl+Shift+C", _copy, "image", gap=True),
    Command("find", "edit", mark("Window", "&Find in the tab"), "Ctrl+F", _find, "search", gap=True),
    Command("jump", "view", mark("Window", "&Jump to…"), "Ctrl+K", _dialog("jump"), "search"),
    Command("lens", "view", mark("Window", "For this &goal"), "Ctrl+Shift+F", _lens, "target"),
    Command("why_how", "view", mark("Window", "&Why and how"), "Ctrl+Shift+W", _why_how, "why-how"),
    Command("columns", "view", mark("Window", "Colum&ns…"), "Ctrl+Shift+T", _columns, "columns-3"),
    Command("part", "view", mark("Window", "Ne&xt part of the window"), "F6", _part(1)),
    Command("part_back", "view", mark("Window", "Pre&vious part of the window"), "Shift+F6", _part(-1)),
    Command("inspector", "view", mark("Window", "&Inspector"), "Ctrl+I", lambda w: w.toggle_inspector(), "panel-right"),
    Command("larger", "view", mark("Window", "&Larger"), "Ctrl++ Ctrl+=", _zoom(1), "zoom-in", gap=True),
    Command("smaller", "view", mark("Window", "&Smaller"), "Ctrl+-", _zoom(-1), "zoom-out"),
    Command("actual", "view", mark("Window", "&100 %"), "Ctrl+0", _zoom(0)),
    Command("theme", "view", mark("Window", "Light or dark &theme"), "Ctrl+Shift+L", _theme, "moon"),
    Command("present", "view", mark("Window", "&Present"), "F5 F11", lambda w: w.present(), "presentation", gap=True),
    *(_scheduled(command) for command in SCHEDULE_COMMANDS),
    Command("details", "plan", mark("Window", "Plan &details"), "Ctrl+D", lambda w: w.show_plan(), "settings"),
    Command("check", "plan", mark("Window", "Plan &check"), "F8", _dialog("check"), "circle-check"),
    Command("follow_up", "plan", mark("Window", "&Follow-up"), "Shift+F8", _dialog("follow_up"), "chart-column"),
    Command("draft_calendar", "plan", mark("Window", "Draft a calend&ar…"), "F7", _dialog("draft_calendar"), "calendar",
            edits=True, gap=True),
    Command("along", "plan", mark("Window", "Move along what is t&ied"), "F9", _along, "link", edits=True),
    Command("ties", "plan", mark("Window", "What was left &behind…"), "Shift+F9", _dialog("left_behind"), edits=True),
    Command("risk_review", "plan", mark("Window", "&Review a risk…"), "Ctrl+Shift+A", _dialog("risk_review")),
    Command("history", "plan", mark("Window", "&History"), "Ctrl+H", _dialog("history"), "history"),
    Command("version", "plan", mark("Window", "&Name this version…"), "Ctrl+Shift+N", _dialog("version"), edits=True),
    Command("manual", "help", mark("Window", "&Manual"), "F1", _dialog("manual"), "book-open"),
    Command("keys", "help", mark("Window", "&Keyboard"), "Ctrl+F1", _dialog("keys")),
    Command("about", "help", mark("Window", "&About Soteplan"), "", _dialog("about"), "info"),
)  # fmt: skip


def give_icons(actions: Mapping[str, QAction], look: Look, menu: str) -> None:
    """Those of one menu, when it is about to open: there are two dozen to draw, and most menus stay closed."""
    for command in COMMANDS:
        if command.menu == menu and command.icon:
            actions[command.key].setIcon(icon(look, command.icon))
