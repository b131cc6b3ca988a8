"""The Goals tab: the outline of the goal trees, and beside or instead of it the page that is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.goals import TREES, Goal
from soteplan.models import roles
from soteplan.operations import goals as operations
from soteplan.views.empty import EmptyState
from soteplan.views.goal_light import GoalLight
from soteplan.views.goal_outline import PAUSE_MS, TITLE, GoalOutline, goals_model
from soteplan.views.goal_pages.page import GoalsPage
from soteplan.views.goal_pages.pages import PAGES
from soteplan.views.goal_search import GoalSearch, holds_words
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.row_commands import RowCommands
from soteplan.views.serving_panel import ServingPanel
from soteplan.views.tab_page import PageEntry
from soteplan.views.workspace import Workspace

SHARES, PRESENTED = (40, 60), (30, 70)  # a room reads the figure


class GoalsTab(PagedTab[GoalsPage]):
    """Pages that are outlined leave row commands to the outline."""

    key: ClassVar[str] = "goals"
    context: ClassVar[str] = "Goals"
    entries: ClassVar[tuple[PageEntry, ...]] = PAGES
    tables: ClassVar[frozenset[str]] = frozenset(table for entry in PAGES for table in entry.tables)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.model = goals_model(self.document, self.language, self)
        self.tree = self._first_tree()
        self._opened = False
        self._tell_in_pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._tell_in_pause.timeout.connect(self._tell_selected)
        self.outline = GoalOutline(self)
        self.outline.setModel(self.model)
        self.search = GoalSearch(self.outline, workspace, self._find, self.take_focus)
        self.find_bar = self.search.bar
        self._fill_toolbar()
        self._lay_out()
        self.light = GoalLight(self)
        self.outline.selectionModel().currentChanged.connect(self._follow_outline)
        self.document.changed.connect(self._follow_document)
        self.show_kept_page()

    # building

    def _fill_toolbar(self) -> None:
        text = self.language.text
        before = len(self.toolbar.actions())
        self.tool("plus", text("Goals", "Add"), lambda: self.new_row(under=False), "Enter", edits=True)
        self.tool(
            "git-branch", text("Goals", "Add a goal under"), lambda: self.new_row(under=True), "Ctrl+Enter", edits=True
        )
        self.tool("indent-decrease", text("Goals", "Outdent"), self.outdent_rows, "Shift+Tab", edits=True)
        self.tool("indent-increase", text("Goals", "Indent"), self.indent_rows, "Tab", edits=True)
        shown = [] if self.look.presenting else self.toolbar.actions()[before:]
        self._adding, self._outlining = shown[:1], shown[1:]
        self.tool("trash-2", text("Goals", "Delete"), self.delete_rows, "Del", edits=True)
        self.separate()
        lens = self.workspace.lens
        self.why_how = self.tool("why-how", text("Lens", "Why and how"), lens.toggle_lighting, "Ctrl+Shift+W")
        self.why_how.setCheckable(True)
        self.why_how.setChecked(lens.lighting)
        self.toolbar.addSeparator()
        self.add_page_switch()

    def _lay_out(self) -> None:
        self.outline.setMinimumWidth(self.look.px(280))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        shares = PRESENTED if self.look.presenting else SHARES
        for widget, share in zip((self.outline, self.book), shares, strict=True):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        self._shares = [share * 100 for share in shares]
        self.splitter.setSizes(self._shares)
        self.first_step = self._empty_plan()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._under_find_bar())
        self.pages.addWidget(self.first_step)
        self.content.addWidget(self.pages)

    def _under_find_bar(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addWidget(self.splitter, 1)
        self.panel = ServingPanel(self.workspace)
        column.addWidget(self.panel)
        return whole

    def _empty_plan(self) -> EmptyState:
        text = self.language.text
        sentence = text("Goals", "Goals say what the programme, the project and each of its actions aim at.")
        first = EmptyState(
            self.look, sentence, text("Goals", "Write the first goal"), lambda: self.add_goal(under=False)
        )
        first.second(text("Goals", "From Word or Excel…"), lambda: self.workspace.command.emit("paste_branch"))
        QShortcut(
            QKeySequence.StandardKey.Paste,
            first,
            self.outline.clipboard.paste,
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        return first

    # pages

    def turned_to(self, page: GoalsPage) -> None:
        """The outline stands beside the page if it wants it."""
        for tools, wanted in ((self._adding, page.adds), (self._outlining, page.outlined)):
            for action in tools:
                action.setVisible(wanted)
        self._stand_outline(page.outlined)

    def show_page(self, key: str) -> GoalsPage:
        page = super().show_page(key)
        self._show_use()
        return page

    def _stand_outline(self, wanted: bool) -> None:
        """The outline comes back as wide as it was."""
        was_there = not self.outline.isHidden()
        if was_there and not wanted:
            self._shares = self.splitter.sizes()
        self.outline.setVisible(wanted)
        if wanted and not was_there:
            self.splitter.setSizes(self._shares)

    def _build_page(self, entry: PageEntry) -> GoalsPage:
        page = super()._build_page(entry)
        self.light.refresh()
        return page

    # what every tab answers

    def apply_lens(self) -> None:
        self.outline.apply_lens()
        self._show_use()
        super().apply_lens()

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.first_step.setFocus()
            return
        if not self.outline.currentIndex().isValid():
            select_row(self.outline, self._first_row())
        super().take_focus()

    def parts(self) -> list[QWidget]:
        return [self.outline, *super().parts()]

    def find_text(self) -> None:
        self.search.open()

    # goals in the outline

    @property
    def current_id(self) -> str:
        """The goal on which the outline stands, or ""."""
        goal = self.outline.current_row()
        return goal.id if goal else ""

    def add_goal(self, *, under: bool) -> None:
        """A goal beside or under the current one, ready to be named."""
        goal = self.outline.current_row()
        if goal is None:
            self.add_at_top(self.tree)
        elif under:
            self._add(lambda tx: operations.add_under(tx, goal.tree, goal, self._new_title()))
        else:
            self._add(lambda tx: operations.add_beside(tx, goal, self._new_title()))

    def add_at_top(self, tree: str) -> None:
        self._add(lambda tx: operations.add_under(tx, tree, None, self._new_title()))

    def indent_goals(self) -> None:
        self._each("move", operations.indent)

    def outdent_goals(self) -> None:
        self._each("move", operations.outdent, reverse=True)

    def move_goals(self, steps: int) -> None:
        RowCommands.move_rows(self, steps)

    def edit_title(self, *_: object) -> None:
        goal = self.outline.current_row()
        if goal is not None and not self.document.read_only:
            self.outline.setFocus()
            self.outline.edit_title(goal.id, TITLE)

    def _new_title(self) -> str:
        return self.language.text("Goals", "New goal")

    def _add(self, operation: Any) -> None:
        """Add a goal and open the editor of its title, with the title selected to be typed over."""
        added: list[Goal] = []
        steps, current = self.document.undo_stack.index(), self.current_id
        if self.workspace.perform("add:goal", lambda tx: added.append(operation(tx))):
            self._show_use()
            self.outline.setFocus()
            self.outline.edit_new(added[0].id, steps, current)

    # trees

    def used_trees(self) -> set[str]:
        return {goal.tree for goal in self.document.state.table(Goal).values()}

    def go_to_tree(self, tree: str) -> None:
        """To the first goal of a tree, or to its heading."""
        self.outline.begin(tree)
        index = self.model.index_of(tree)
        if self.model.rowCount(index):
            index = self.model.index(0, TITLE, index)
        select_row(self.outline, index)
        self.outline.setFocus()

    def _first_tree(self) -> str:
        used = self.used_trees()
        return next((tree for tree in TREES if tree in used), "project")

    def _first_row(self) -> QModelIndex:
        group = self.model.index_of(self.tree)
        return self.model.index(0, TITLE, group) if self.model.rowCount(group) else group

    # following

    def showEvent(self, event: QShowEvent) -> None:
        if not self._opened:
            self._opened = True
            self.outline.expandAll()
        super().showEvent(event)
        self.light.refresh()

    def _follow_outline(self, current: QModelIndex) -> None:
        goal = current.data(roles.ROW)
        self.tree = (goal.tree if goal else self._group_of(current)) or self.tree
        self.page.follow_outline(current)
        self._tell_selected()

    def _tell_selected(self) -> None:
        """The Inspector, half of the work of a new goal, waits for a pause while goals are dictated."""
        if self.outline.is_fresh and self.outline.quiet_ms() < PAUSE_MS:
            self._tell_in_pause.start()
            return
        self._tell_in_pause.stop()
        goal = self.outline.current_row()
        self.workspace.selected.emit("goal" if goal else "", goal.id if goal else "")

    def _group_of(self, index: QModelIndex) -> str:
        return self.model.key_at(index) if index.isValid() else ""

    def _follow_document(self, change_set: ChangeSet) -> None:
        touched = [change for change in change_set.changes if change.table == "goal"]
        if not touched:
            return
        self._show_use()
        if change_set.origin in ("undo", "redo"):
            self._show_first([change.row_id for change in touched if (change.after or {}).keys() != {"code"}])

    def _show_first(self, row_ids: list[str]) -> None:
        """What an undo brought back or changed is what the user wants to see."""
        for row_id in row_ids:
            if self.outline.show_key(row_id):
                return

    def _show_use(self) -> None:
        """The first step while there are no goals, and the trees that are in use.

        A page that does not live on goals alone is shown at any time.
        """
        used = self.used_trees()
        self.outline.show_trees(used)
        page = 0 if used or not self.page.outlined else 1
        if self.pages.currentIndex() != page:
            self.pages.setCurrentIndex(page)

    # finding

    def _find(self, text: str, step: int) -> bool:
        return self.page.find_text(text, step)

    def find_goal(self, text: str, step: int) -> bool:
        """Go to the goal of the outline whose code or title holds the text."""
        goals = list(self._in_order(QModelIndex()))
        ids = [goal.id for goal in goals]
        start = ids.index(self.current_id) + step if self.current_id in ids else 0
        ring = [goals[(start + i * (step or 1)) % len(goals)] for i in range(len(goals))]
        match = next((goal for goal in ring if holds_words(goal, text)), None)
        return match is not None and self.outline.show_key(match.id)

    def _in_order(self, parent: QModelIndex) -> Iterator[Goal]:
        for number in range(self.model.rowCount(parent)):
            index = self.model.index(number, 0, parent)
            row = self.model.row_at(index)
            if row is not None:
                yield row
            yield from self._in_order(index)
