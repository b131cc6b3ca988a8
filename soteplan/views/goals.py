"""The Goals tab: the outline of the goal trees beside the tree of boxes that is printed from it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.goals import TREES, Goal, GoalLink
from soteplan.figures.goal_tree import TreeOptions, goal_tree
from soteplan.figures.shapes import Key
from soteplan.models import roles
from soteplan.operations import goals as operations
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.empty import EmptyState
from soteplan.views.figure_view import FigureView, Keys
from soteplan.views.find_bar import FindBar
from soteplan.views.goal_outline import TITLE, GoalOutline, goals_model
from soteplan.views.outline_view import select_row
from soteplan.views.quiet import QuietButton
from soteplan.views.tab import Tab
from soteplan.views.workspace import Workspace

SMALLEST_FIT = 0.65  # below this the boxes are scrolled rather than made smaller
SHARES = (40, 60)
Mod = Qt.KeyboardModifier


class GoalsTab(Tab):
    """The current row of the outline says which tree is drawn; a box and its row are always selected together."""

    key: ClassVar[str] = "goals"
    tables: ClassVar[frozenset[str]] = frozenset({"goal", "goal_link"})

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.meter, self.labels = QtMeter(), LanguageLabels(self.language)
        self.model = goals_model(self.document, self.language, self)
        self.tree = self._first_tree()
        self._drawn = ""
        self._opened = False
        self._redraw_soon = QTimer(self, singleShot=True, interval=0)
        self._redraw_soon.timeout.connect(self._redraw)
        self.outline = GoalOutline(self)
        self.outline.setModel(self.model)
        self.canvas = FigureView(self.look, self.language.text("Goals", "Goal tree"), self._canvas_keys())
        self.canvas.smallest_fit = SMALLEST_FIT
        self.canvas.setMinimumWidth(self.look.px(320))
        self.find_bar = FindBar(self.look, self.language, self._find, self.take_focus)
        self._fill_toolbar()
        self._lay_out()
        self._connect()
        self._show_use()

    # building

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.outline, 1)
        left.setMinimumWidth(self.look.px(280))
        self.drawing = QStackedWidget()
        self.drawing.addWidget(self.canvas)
        self.drawing.addWidget(self._empty_tree())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, share in ((left, SHARES[0]), (self.drawing, SHARES[1])):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        self.splitter.setSizes([share * 100 for share in SHARES])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.first_step = self._empty_plan()
        self.pages.addWidget(self.first_step)
        self.content.addWidget(self.pages)

    def _empty_plan(self) -> EmptyState:
        text = self.language.text
        sentence = text("Goals", "Goals say what the programme, the project and each of its actions aim at.")
        return EmptyState(self.look, sentence, text("Goals", "Write the first goal"), lambda: self.new_row(under=False))

    def _empty_tree(self) -> EmptyState:
        text = self.language.text
        sentence = text("Goals", "This tree has no goals yet.")
        return EmptyState(self.look, sentence, text("Goals", "Add a goal"), lambda: self._add_at_top(self.tree))

    def _fill_toolbar(self) -> None:
        text = self.language.text
        self.tool("plus", text("Goals", "Add a goal"), lambda: self.new_row(under=False), "Enter", edits=True)
        self.tool(
            "git-branch", text("Goals", "Add a goal under"), lambda: self.new_row(under=True), "Ctrl+Enter", edits=True
        )
        self.tool("indent-decrease", text("Goals", "Outdent"), self.outdent_rows, "Shift+Tab", edits=True)
        self.tool("indent-increase", text("Goals", "Indent"), self.indent_rows, "Tab", edits=True)
        self.tool("trash-2", text("Goals", "Delete"), self.delete_rows, "Del", edits=True)
        self.separate()
        self.switch = QButtonGroup(self)
        self._switches = {tree: self._tree_button(tree) for tree in TREES}
        self.stretch()
        self.tool("zoom-out", text("Goals", "Smaller boxes"), lambda: self.canvas.step_zoom(-2), "-")
        self.tool("zoom-in", text("Goals", "Larger boxes"), lambda: self.canvas.step_zoom(2), "+")
        self.tool("maximize", text("Goals", "Whole tree"), self.canvas.fit, "0")

    def _tree_button(self, tree: str) -> Any:
        button = QuietButton(self.look)
        button.setText(self.language.choice("goal", "tree", tree))
        button.setAccessibleName(button.text())
        button.setCheckable(True)
        button.clicked.connect(lambda: self._go_to_tree(tree))
        self.switch.addButton(button)
        return self.toolbar.addWidget(button)

    def _canvas_keys(self) -> Keys:
        return {
            (Qt.Key.Key_F2, Mod.NoModifier): self._edit_title,
            (Qt.Key.Key_Return, Mod.NoModifier): lambda: self.new_row(under=False),
            (Qt.Key.Key_Enter, Mod.NoModifier): lambda: self.new_row(under=False),
            (Qt.Key.Key_Return, Mod.ControlModifier): lambda: self.new_row(under=True),
            (Qt.Key.Key_Delete, Mod.NoModifier): self.delete_rows,
            (Qt.Key.Key_Up, Mod.AltModifier): lambda: self.move_rows(-1),
            (Qt.Key.Key_Down, Mod.AltModifier): lambda: self.move_rows(1),
        }

    def _connect(self) -> None:
        self.outline.selectionModel().currentChanged.connect(self._follow_outline)
        self.outline.collapsed.connect(self._redraw_soon.start)
        self.outline.expanded.connect(self._redraw_soon.start)
        self.canvas.picked.connect(self._follow_canvas)
        self.canvas.activated.connect(self._edit_title)
        self.document.changed.connect(self._follow_document)

    # what every tab answers

    def current_rows(self) -> list[Any]:
        return self.outline.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        if table == "goal_link":
            link = self.document.state.get(GoalLink, row_id)
            row_id = (link.from_goal_id or "") if link else ""
        return self.outline.show_key(row_id)

    def new_row(self, *, under: bool) -> None:
        goal = self.outline.current_row()
        if goal is None:
            self._add_at_top(self.tree)
        elif under:
            self._add(lambda tx: operations.add_under(tx, goal.tree, goal, self._new_title()))
        else:
            self._add(lambda tx: operations.add_beside(tx, goal, self._new_title()))

    def indent_rows(self) -> None:
        self._each("move", operations.indent)

    def outdent_rows(self) -> None:
        self._each("move", operations.outdent, reverse=True)

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.first_step.setFocus()
            return
        if not self.outline.currentIndex().isValid():
            select_row(self.outline, self._first_row())
        self.outline.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.outline, self.canvas]

    def find_text(self) -> None:
        self.find_bar.open()

    # adding

    def _new_title(self) -> str:
        return self.language.text("Goals", "New goal")

    def _add_at_top(self, tree: str) -> None:
        self._add(lambda tx: operations.add_under(tx, tree, None, self._new_title()))

    def _add(self, operation: Any) -> None:
        """Add a goal and open the editor of its title, with the title selected to be typed over."""
        added: list[Goal] = []
        if self.workspace.perform("add:goal", lambda tx: added.append(operation(tx))):
            self._show_use()
            self.outline.setFocus()
            self.outline.edit_title(added[0].id, TITLE)

    def _edit_title(self) -> None:
        goal = self.outline.current_row()
        if goal is not None and not self.document.read_only:
            self.outline.setFocus()
            self.outline.edit_title(goal.id, TITLE)

    # following

    def _follow_outline(self, current: QModelIndex) -> None:
        goal = current.data(roles.ROW)
        self._set_tree(goal.tree if goal else self._group_of(current))
        self.canvas.select(Key("goal", goal.id) if goal else None)
        self.workspace.selected.emit("goal" if goal else "", goal.id if goal else "")

    def _follow_canvas(self, table: str, row_id: str) -> None:
        if table == "goal" and self._current_id() != row_id:
            self.outline.show_key(row_id)

    def _follow_document(self, change_set: ChangeSet) -> None:
        touched = [change for change in change_set.changes if change.table in self.tables]
        if not touched:
            return
        self._show_use()
        self._redraw_soon.start()
        if change_set.origin in ("undo", "redo"):
            self._show_first([change.row_id for change in touched if change.table == "goal"])

    def _show_first(self, row_ids: list[str]) -> None:
        """What an undo brought back or changed is what the user wants to see."""
        for row_id in row_ids:
            if self.outline.show_key(row_id):
                goal = self.document.state.get(Goal, row_id)
                self._set_tree(goal.tree if goal else self.tree)
                return

    def _show_use(self) -> None:
        """The empty states, the trees on offer, and which of them is on."""
        used = {goal.tree for goal in self.document.state.table(Goal).values()}
        self.outline.show_trees(used)
        self._switches["problem"].setVisible("problem" in used)
        page = 0 if used else 1
        if self.pages.currentIndex() != page:
            self.pages.setCurrentIndex(page)
        self.drawing.setCurrentIndex(0 if self.tree in used else 1)
        self.switch.buttons()[list(TREES).index(self.tree)].setChecked(True)

    # trees

    def _first_tree(self) -> str:
        used = {goal.tree for goal in self.document.state.table(Goal).values()}
        return next((tree for tree in TREES if tree in used), "project")

    def _set_tree(self, tree: str) -> None:
        if tree and tree != self.tree:
            self.tree = tree
            self._show_use()
            self._redraw()

    def _go_to_tree(self, tree: str) -> None:
        index = self.model.index_of(tree)
        if self.model.rowCount(index):
            index = self.model.index(0, TITLE, index)
        select_row(self.outline, index)
        self.outline.setFocus()
        self.switch.buttons()[list(TREES).index(self.tree)].setChecked(True)

    def _group_of(self, index: QModelIndex) -> str:
        return self.model.key_at(index) if index.isValid() else ""

    def _first_row(self) -> QModelIndex:
        group = self.model.index_of(self.tree)
        return self.model.index(0, TITLE, group) if self.model.rowCount(group) else group

    def _current_id(self) -> str:
        goal = self.outline.current_row()
        return goal.id if goal else ""

    # drawing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            self.outline.expandAll()
        self._redraw_soon.start()

    def _redraw(self) -> None:
        """Lay the tree out again; while the tab is hidden this waits until it is shown."""
        self._redraw_soon.stop()
        if not self.isVisible():
            return
        options = TreeOptions(folded=frozenset(self._folded()))
        figure = goal_tree(self.document.state, self.labels, self.meter, self.tree, options)
        fresh, self._drawn = self._drawn != self.tree, self.tree
        self.canvas.show_figure(figure, fit=fresh)
        if self._current_id():
            self.canvas.select(Key("goal", self._current_id()))

    def _folded(self) -> list[str]:
        """The goals whose rows are closed in the outline: their boxes are closed as well."""
        goals = [goal for goal in self.document.state.table(Goal).values() if goal.tree == self.tree]
        parents = {goal.parent_id for goal in goals}
        return [g.id for g in goals if g.id in parents and not self.outline.isExpanded(self.model.index_of(g.id))]

    # finding

    def _find(self, text: str, step: int) -> bool:
        """Go to the goal whose code or title holds the text."""
        wanted, goals = text.casefold(), list(self._in_order(QModelIndex()))
        ids = [goal.id for goal in goals]
        start = ids.index(self._current_id()) + step if self._current_id() in ids else 0
        ring = [goals[(start + i * (step or 1)) % len(goals)] for i in range(len(goals))]
        match = next((goal for goal in ring if wanted in f"{goal.code} {goal.title}".casefold()), None)
        return match is not None and self.outline.show_key(match.id)

    def _in_order(self, parent: QModelIndex) -> Any:
        for number in range(self.model.rowCount(parent)):
            index = self.model.index(number, 0, parent)
            row = self.model.row_at(index)
            if row is not None:
                yield row
            yield from self._in_order(index)
