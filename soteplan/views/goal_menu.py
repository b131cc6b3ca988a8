"""The menu of the outline of the goals, as it opens under the mouse or by the menu key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from soteplan.texts.language import mark
from soteplan.views.icons import icon
from soteplan.views.tab import Tab

if TYPE_CHECKING:
    from soteplan.views.goal_outline import GoalOutline

Act = Callable[[], object]


class Entry(NamedTuple):
    text: str
    act: Act
    keys: str = ""
    icon: str = ""
    edits: bool = True


def goal_menu(outline: GoalOutline, tab: Tab) -> QMenu:
    """What can be done where the keyboard stands; what edits is off while the plan is read only."""
    menu = QMenu(outline)
    for part in (_adding(tab), _clipboard(outline), _branches(outline, tab)):
        _fill(menu, tab, part)
        menu.addSeparator()
    levels = menu.addMenu(icon(tab.look, "list-tree"), tab.language.text("Goals", "Open to level"))
    _fill(levels, tab, _levels(outline, tab))
    menu.addSeparator()
    _fill(menu, tab, _ways(tab))
    menu.addSeparator()
    _fill(menu, tab, [Entry(mark("Goals", "Delete"), tab.delete_rows, "Del", "trash-2")])
    return menu


def _fill(menu: QMenu, tab: Tab, entries: list[Entry]) -> None:
    for entry in entries:
        keys = QKeySequence(entry.keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
        text = tab.language.text("Goals", entry.text)
        action = menu.addAction(f"{text}\t{keys}" if keys else text)
        if entry.icon:
            action.setIcon(icon(tab.look, entry.icon))
        action.setEnabled(not (entry.edits and tab.document.read_only))
        action.triggered.connect(lambda _=False, act=entry.act: act())


def _adding(tab: Tab) -> list[Entry]:
    return [
        Entry(mark("Goals", "Add a goal"), lambda: tab.new_row(under=False), "Return", "plus"),
        Entry(mark("Goals", "Add a goal under"), lambda: tab.new_row(under=True), "Ctrl+Return", "git-branch"),
    ]


def _clipboard(outline: GoalOutline) -> list[Entry]:
    clipboard = outline.clipboard
    return [
        Entry(mark("Goals", "Cut"), clipboard.cut, "Ctrl+X"),
        Entry(mark("Goals", "Copy"), clipboard.copy, "Ctrl+C", "copy", edits=False),
        Entry(mark("Goals", "Paste after"), clipboard.paste, "Ctrl+V", "clipboard-paste"),
        Entry(mark("Goals", "Paste under"), lambda: clipboard.paste(under=True), "Ctrl+Shift+V"),
        Entry(mark("Goals", "Duplicate"), clipboard.duplicate, "Ctrl+Shift+D"),
    ]


def _branches(outline: GoalOutline, tab: Tab) -> list[Entry]:
    return [
        Entry(mark("Goals", "Number again"), outline.clipboard.number_again, "Ctrl+Shift+R"),
        *_problems(outline, tab),
    ]


def _problems(outline: GoalOutline, tab: Tab) -> Iterator[Entry]:
    """The way into the tree of problems, and from it to the objectives."""
    if outline.current_tree() == "problem" and outline.chosen():
        yield Entry(mark("Goals", "Make objectives of the problems"), outline.clipboard.make_objectives, "", "target")
    elif not outline.shows("problem"):
        yield Entry(mark("Goals", "Begin with the problems"), lambda: outline.begin("problem"), "", "circle-dot")


def _ways(tab: Tab) -> list[Entry]:
    lens = tab.workspace.lens
    return [
        Entry(mark("Goals", "Why and how"), lens.toggle_lighting, "Ctrl+Shift+W", "why-how", edits=False),
        Entry(mark("Goals", "For this goal"), tab.workspace.toggle_lens, "Ctrl+Shift+F", "target", edits=False),
    ]


def _levels(outline: GoalOutline, tab: Tab) -> list[Entry]:
    from soteplan.views.goal_outline import LEVELS

    return [
        Entry(str(level), lambda level=level: outline.show_level(level), f"Ctrl+Shift+{level}", edits=False)  # type: ignore[misc]
        for level in LEVELS
    ]
