"""One goal tree as boxes beside the outline: what is drawn is what is printed."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.goals import TREES, Goal, GoalLink
from soteplan.figures.goal_tree import TreeOptions, goal_tree
from soteplan.figures.shapes import Figure, Key
from soteplan.models import roles
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.figure_view import Keys
from soteplan.views.goal_canvas import GoalCanvas
from soteplan.views.goal_outline import PAUSE_MS
from soteplan.views.goal_pages.page import GoalsPage
from soteplan.views.goal_pages.tree_acts import TreeActs
from soteplan.views.switch_bar import SwitchBar

Mod = Qt.KeyboardModifier
KEPT = "goals.orientation"
SMALLEST_FIT = 0.65  # below this the boxes are scrolled rather than made smaller
SMALLEST_SHOWN = 0.85  # the same while a room looks on


class TreePage(GoalsPage):
    """The current row of the outline says which tree is drawn; a box and its row are always selected together."""

    outlined: ClassVar[bool] = True
    tables: ClassVar[frozenset[str]] = frozenset({"goal", "goal_link"})

    def __init__(self, tab: Any) -> None:
        super().__init__(tab)
        self.meter, self.labels = QtMeter(), LanguageLabels(self.language)
        self._drawn = ("", "")  # the tree and its orientation
        self.acts, self.lock = TreeActs(tab), EditLock(self.workspace, self)
        self.canvas = GoalCanvas(self.look, self.language, self.language.text("Goals", "Goal tree"), self.acts)
        self.canvas.may_drag = lambda: not self.lock.is_shut
        self.canvas.takes_link, self.canvas.refuses = self.acts.takes_link, self.acts.refuses_link
        self.canvas.told = self.acts.told
        self.canvas.add_keys(self._branch_keys())
        self.canvas.smallest_fit = SMALLEST_SHOWN if self.look.presenting else SMALLEST_FIT
        self.canvas.setMinimumWidth(self.look.px(320))
        self.drawing = QStackedWidget()
        self.drawing.addWidget(self.canvas)
        self.drawing.addWidget(self._empty_tree())
        bar = SwitchBar(self.look)
        names = {tree: self.language.choice("goal", "tree", tree) for tree in TREES}
        self.switch = bar.add_switch(names, self._go_to_tree)
        bar.stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.drawing, 1)
        self._show_use()
        self._redraw_soon = QTimer(self, singleShot=True, interval=0)
        self._redraw_soon.timeout.connect(self.refresh_soon)
        self._redraw_in_pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._redraw_in_pause.timeout.connect(self._catch_up)
        self.tab.outline.levelled.connect(self._redraw_soon.start)
        self.tab.outline.collapsed.connect(self._redraw_soon.start)
        self.tab.outline.expanded.connect(self._redraw_soon.start)
        self.canvas.picked.connect(self._follow_canvas)
        self.canvas.linked.connect(self._link)
        self.canvas.menu_asked.connect(self._open_menu)
        self.canvas.explained.connect(lambda *key: self._ask_why(Key(*key)))

    # building

    def _empty_tree(self) -> EmptyState:
        text = self.language.text
        sentence = text("Goals", "This tree has no goals yet.")
        return EmptyState(self.look, sentence, text("Goals", "Add a goal"), lambda: self.tab.add_at_top(self.tab.tree))

    def fill_toolbar(self) -> None:
        text = self.language.text
        self.tab.stretch()
        if self.look.presenting:
            self.tab.toolbar.addWidget(self.lock.button())
        self._turn = self.tab.tool("list-tree", text("Goals", "Tree from left to right"), self._turn_round)
        self._turn.setCheckable(True)
        self._turn.setChecked(self._orientation == "right")
        self.tab.tool("zoom-out", text("Goals", "Smaller boxes"), lambda: self.canvas.step_zoom(-2), "-")
        self.tab.tool("zoom-in", text("Goals", "Larger boxes"), lambda: self.canvas.step_zoom(2), "+")
        self.tab.tool("maximize", text("Goals", "Whole tree"), self.canvas.fit, "0")

    def _branch_keys(self) -> Keys:
        """What is done to branches in the outline is done to them here by the same keys."""
        clipboard, ctrl, shift = self.tab.outline.clipboard, Mod.ControlModifier, Mod.ShiftModifier
        return {
            (Qt.Key.Key_C, ctrl): clipboard.copy,
            (Qt.Key.Key_X, ctrl): clipboard.cut,
            (Qt.Key.Key_V, ctrl): clipboard.paste,
            (Qt.Key.Key_V, ctrl | shift): partial(clipboard.paste, under=True),
            (Qt.Key.Key_D, ctrl | shift): clipboard.duplicate,
            (Qt.Key.Key_R, ctrl | shift): clipboard.number_again,
            (Qt.Key.Key_Right, ctrl): partial(self.tab.outline.open_branch, opened=True),
            (Qt.Key.Key_Left, ctrl): partial(self.tab.outline.open_branch, opened=False),
        }

    def _open_menu(self, at: QPoint) -> None:
        from soteplan.views.goal_menu import goal_menu

        menu = goal_menu(self.tab.outline, self.tab)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # what the tab asks

    def show_row(self, table: str, row_id: str) -> bool:
        """A link by the goal that it leads from, and by its line where it is drawn."""
        if table != "goal_link":
            return self.tab.outline.show_key(row_id)
        link = self.document.state.get(GoalLink, row_id)
        if link is None or not self.tab.outline.show_key(link.from_goal_id or ""):
            return False
        if self.canvas.middle_of(Key(table, row_id)) is not None:
            self.canvas.select(Key(table, row_id))
        return True

    def current_rows(self) -> list[Any]:
        """The link whose line is selected on the canvas, else the goals selected in the outline."""
        link = self.acts.link(self.canvas.selected)
        return [link] if link and self.canvas.hasFocus() else super().current_rows()

    def new_row(self, *, under: bool) -> None:
        """Where the keyboard is."""
        if self.canvas.hasFocus() or self.canvas.edited:
            self.canvas.add_box(under=under)
        else:
            super().new_row(under=under)

    def parts(self) -> list[QWidget]:
        return [self.canvas]

    def figure(self) -> Figure:
        return self.canvas.figure

    # following

    def follow_outline(self, current: QModelIndex) -> None:
        if self.tab.tree != self._drawn[0]:
            self.refresh_soon()
            self._show_use()
        goal = current.data(roles.ROW)
        self.canvas.select(Key("goal", goal.id) if goal else None)

    def _follow_canvas(self, table: str, row_id: str) -> None:
        if table == "goal" and self.tab.current_id != row_id:
            self.tab.outline.show_key(row_id)
        else:
            self.workspace.selected.emit(table, row_id)

    # links

    def _link(self, source: Key, target: Key) -> None:
        link = self.acts.make_link(source, target)
        if link is not None:
            key = Key("goal_link", link.id)
            self.canvas.select(key)
            self.workspace.selected.emit(*key)
            self._ask_why(key)

    def _ask_why(self, key: Key) -> None:
        link = self.acts.link(key)
        if link is not None:
            self.canvas.ask_why(key, self.acts.about(link), link.explanation, lambda text: self.acts.explain(key, text))

    def _go_to_tree(self, tree: str) -> None:
        self.tab.go_to_tree(tree)
        self._show_use()

    def _show_use(self) -> None:
        """Which of the trees is on, and whether it has goals to draw."""
        used = self.tab.used_trees()
        self.drawing.setCurrentIndex(0 if self.tab.tree in used else 1)
        self.switch[self.tab.tree].setChecked(True)

    # drawing

    @property
    def _orientation(self) -> str:
        return str(self.workspace.kept.get(KEPT, "down"))

    def _turn_round(self) -> None:
        self.workspace.kept[KEPT] = "right" if self._orientation == "down" else "down"
        self._turn.setChecked(self._orientation == "right")
        self.refresh_soon()

    def _follow_document(self, change_set: ChangeSet) -> None:
        """While one writes in the outline the figure waits for a pause: the hundredth goal is as quick as the first."""
        focus = QApplication.focusWidget()
        if focus is None or not (focus is self.tab.outline or self.tab.outline.isAncestorOf(focus)):
            super()._follow_document(change_set)
        elif any(change.table in self.tables for change in change_set.changes):
            self._stale = True
            self._redraw_in_pause.start()

    def _catch_up(self) -> None:
        if self._stale and self.tab.outline.quiet_ms() < PAUSE_MS:
            self._redraw_in_pause.start()
        elif self._stale:
            self.refresh_soon()

    def refresh(self) -> None:
        """Lay the tree out again."""
        self._redraw_soon.stop()
        self._show_use()
        tree, room = self.tab.tree, self.canvas.room()
        shape = max(0.5, room.width / max(1, room.height))
        options = TreeOptions(self._orientation, folded=frozenset(self._folded()), shape=shape, room=room)
        figure = goal_tree(self.document.state, self.labels, self.meter, tree, options)
        fresh, self._drawn = self._drawn != (tree, self._orientation), (tree, self._orientation)
        self.canvas.show_figure(figure, fit=fresh)
        if not self.acts.link(self.canvas.selected) and self.tab.current_id:
            self.canvas.select(Key("goal", self.tab.current_id))

    def _folded(self) -> list[str]:
        """The goals whose rows are closed in the outline: their boxes are closed as well."""
        goals = [goal for goal in self.document.state.table(Goal).values() if goal.tree == self.tab.tree]
        parents = {goal.parent_id for goal in goals}
        model, outline = self.tab.model, self.tab.outline
        return [g.id for g in goals if g.id in parents and not outline.isExpanded(model.index_of(g.id))]
