"""Process goals by year as lanes beside the outline: what is drawn is what is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.goals import Goal
from soteplan.figures.shapes import Figure, Key
from soteplan.models import roles
from soteplan.operations import process
from soteplan.store.store import Operation
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.goal_outline import TITLE
from soteplan.views.goal_pages.page import GoalsPage
from soteplan.views.goal_pages.tree_acts import TreeActs
from soteplan.views.lanes_view import LanesView

if TYPE_CHECKING:
    from soteplan.views.goals import GoalsTab

Mod = Qt.KeyboardModifier
TREE = "process"


class ProcessActs(TreeActs):
    """A views.lanes_view.LaneActs: goals stay in their year where a tree would know only their place."""

    def __init__(self, page: ProcessPage) -> None:
        super().__init__(page.tab)
        self._page = page
        self.step_year, self.step_state = page.step_year, page.step_state

    def add(self, *, under: bool) -> Key | None:
        """A card beside or under the current one, else the last of all."""
        return super().add(under=under) if self._page.stands_on_card else self._page.add_last()

    def shift(self, key: Key, steps: int) -> None:
        self._page.move_in_year(steps)


class ProcessPage(GoalsPage):
    """A card and its row of the outline are always selected together; goals of other trees are not shown here."""

    outlined: ClassVar[bool] = True
    tables: ClassVar[frozenset[str]] = frozenset({"goal", "plan", "party"})

    def __init__(self, tab: GoalsTab) -> None:
        super().__init__(tab)
        text = self.language.text
        self.lock = EditLock(self.workspace, self)
        self.canvas = LanesView(self.workspace, text("Process", "Process goals by year"), ProcessActs(self))
        self.canvas.may_drag = lambda: not self.lock.is_shut
        self.canvas.setMinimumWidth(self.look.px(320))
        self.empty = EmptyState(
            self.look,
            text(
                "Process",
                "Process goals say what must be done in which year for the goals to be reached. "
                "They stand here by year with their state.",
            ),
            text("Process", "Write the first process goal"),
            self._add_first,
        )
        self.drawing = QStackedWidget()
        self.drawing.addWidget(self.canvas)
        self.drawing.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.drawing)
        self.canvas.picked.connect(self._follow_canvas)
        self.canvas.placed.connect(self._place)
        self.tab.outline.installEventFilter(self)

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.tab.separate()
        if self.look.presenting:
            self.tab.toolbar.addWidget(self.lock.button())
        else:
            tool("chevron-left", text("Process", "A year earlier"), lambda: self.step_year(-1), "Alt+Left")
            tool("chevron-right", text("Process", "A year later"), lambda: self.step_year(1), "Alt+Right")
            tool("circle-dot", text("Process", "Next state"), lambda: self.step_state(1), "S")
        self.tab.stretch()
        tool("zoom-out", text("Goals", "Smaller boxes"), lambda: self.canvas.step_zoom(-2), "-")
        tool("zoom-in", text("Goals", "Larger boxes"), lambda: self.canvas.step_zoom(2), "+")
        tool("maximize", text("Process", "All lanes"), self.canvas.show_all, "0")

    # what the tab asks

    def show_row(self, table: str, row_id: str) -> bool:
        goal = self.document.state.find(table, row_id)
        return isinstance(goal, Goal) and goal.tree == TREE and self.tab.outline.show_key(row_id)

    def new_row(self, *, under: bool) -> None:
        """Where the keyboard is."""
        if self.canvas.hasFocus() or self.canvas.edited:
            self.canvas.add_box(under=under)
        elif self.stands_on_card:
            self.tab.add_goal(under=under)
        else:
            self._add_first()

    def take_focus(self) -> None:
        if self.drawing.currentWidget() is self.empty:
            self.empty.setFocus()
            return
        if self.tab.tree != TREE:
            self.tab.go_to_tree(TREE)
        self.tab.outline.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.empty if self.drawing.currentWidget() is self.empty else self.canvas]

    def figure(self) -> Figure:
        return self.canvas.printed()

    # editing

    def _chosen(self) -> list[Goal]:
        return [row for row in self.current_rows() if isinstance(row, Goal) and row.tree == TREE]

    def _edit(self, operation: Operation) -> None:
        if self._chosen():
            self.workspace.perform("edit:goal", operation)

    def step_year(self, steps: int) -> None:
        goals = self._chosen()
        self._edit(lambda tx: process.step_year(tx, goals, steps))

    def step_state(self, steps: int) -> None:
        goals = self._chosen()
        self._edit(lambda tx: process.step_state(tx, goals, steps))

    def move_in_year(self, steps: int) -> None:
        goals = self._chosen()[:: -1 if steps > 0 else 1]
        if goals:
            self.workspace.perform("move:goal", lambda tx: [process.move(tx, goal, steps) for goal in goals])

    def _place(self, row_id: str, year: int | None) -> None:
        """A card was dropped in a lane; others that are selected with it go there too."""
        chosen = self._chosen()
        goals = chosen if row_id in {goal.id for goal in chosen} else [self.document.state.table(Goal)[row_id]]
        self.workspace.perform("edit:goal", lambda tx: process.set_year(tx, goals, year))

    @property
    def stands_on_card(self) -> bool:
        """Whether the outline stands on a process goal."""
        return self.tab.tree == TREE and self.tab.outline.current_row() is not None

    def add_last(self) -> Key | None:
        """A process goal after all others, selected."""
        title, made = self.language.text("Goals", "New goal"), list[Goal]()
        if not self.workspace.perform("add:goal", lambda tx: made.append(process.add_first(tx, title))):
            return None
        self.tab.outline.show_key(made[0].id)
        return Key("goal", made[0].id)

    def _add_first(self) -> None:
        added = self.add_last()
        if added is not None:
            self.tab.outline.setFocus()
            self.tab.outline.edit_title(added.row_id, TITLE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that change the year work in the outline as well while the lanes are beside it."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self.isVisible():
            return False
        steps = YEAR_KEYS.get(Qt.Key(event.key())) if event.modifiers() == Mod.AltModifier else None
        if steps is None or not self._chosen():
            return False
        self.step_year(steps)
        return True

    # following

    def follow_outline(self, current: QModelIndex) -> None:
        goal = current.data(roles.ROW)
        self.canvas.select(Key("goal", goal.id) if goal else None)

    def _follow_canvas(self, table: str, row_id: str) -> None:
        if table == "goal" and self.tab.current_id != row_id:
            self.tab.outline.show_key(row_id)

    def refresh(self) -> None:
        used = TREE in self.tab.used_trees()
        self.drawing.setCurrentWidget(self.canvas if used else self.empty)
        if used:
            self.canvas.draw()
            self.canvas.select(Key("goal", self.tab.current_id) if self.tab.current_id else None)


YEAR_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
