"""The outline of the goal trees: its columns and keys, and goals as fast as they are dictated."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QLineEdit, QWidget

from soteplan.document import Document, Step
from soteplan.domain.changes import ChangeSet
from soteplan.domain.goals import TREES, Goal
from soteplan.models.columns import Column, of_field
from soteplan.models.goal_branches import GoalBranches
from soteplan.models.outline import Group, Outline, OutlineModel
from soteplan.models.outline_filter import Keeps
from soteplan.operations import deleting
from soteplan.texts.language import Language
from soteplan.views.columns_of_choice import Fit
from soteplan.views.edit_lock import EditLock
from soteplan.views.goal_clipboard import GoalClipboard, name_of_plan
from soteplan.views.goal_delegate import GoalDelegate
from soteplan.views.goal_drops import drop_spot, paint_drop
from soteplan.views.outline_view import OutlineView, select_row
from soteplan.views.tab import Tab

TITLE, CODE, KIND, OWNER, STATE = range(5)
WIDTHS = {CODE: 64, KIND: 132, OWNER: 120, STATE: 96}
LEAST_TITLE = 300  # px at 100 %; columns that would leave the title less are not shown
ORDER = ("code", "title", "kind", "owner_id", "state")  # from the left
OPTIONAL = ("kind", "state", "owner_id")  # in the order in which they find room
FIRST = "project"  # the tree that one begins with
PAUSE_MS = 150  # without a key, for which what is slow waits while one writes
LEVELS = (1, 2, 3, 4)  # to which the keys open the trees
Qk, Mod = Qt.Key, Qt.KeyboardModifier


def goals_model(document: Document, language: Language, parent: Any) -> OutlineModel:
    groups = tuple(Group(tree, language.choice("goal", "tree", tree)) for tree in TREES)
    outline = Outline(("goal",), _parent_of, groups)
    return GoalBranches(document, language, outline, _columns(language), parent)


def _parent_of(goal: Goal) -> str:
    return goal.parent_id or goal.tree


def _columns(language: Language) -> list[Column]:
    names = {TITLE: "title", CODE: "code", KIND: "kind", OWNER: "owner_id", STATE: "state"}
    return [of_field(language, "goal", name, WIDTHS.get(number, LEAST_TITLE)) for number, name in names.items()]


class Fresh(NamedTuple):
    """A goal that was added and has not been named yet, and how things were before it."""

    key: str
    steps: int  # on the undo stack
    current: str  # the goal on which the outline stood


class GoalOutline(OutlineView):
    """Code, title and as many of the other columns as leave the title room; the Inspector has them all."""

    levelled = Signal()  # many branches were opened or closed at once

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self.clipboard = GoalClipboard(self, tab.workspace)
        self.unfilter: Callable[[], object] = lambda: None  # shows what a filter hides
        self._over = QPersistentModelIndex()  # the row that something is dragged over
        self._lock = EditLock(tab.workspace, self)
        self._last_key = QElapsedTimer()
        self._fresh: Fresh | None = None
        self._asked: set[str] = set()  # trees that are shown though they have no goals yet
        self._used: set[str] = set()
        self._filtered: set[str] = set()  # by which filters rows are hidden
        self.signed = CODE  # the column of the signs
        self.signs: Mapping[str, str] | None = None  # by id, of what is lit while all else steps back
        self._delegate = GoalDelegate(self, tab.workspace)
        self.setItemDelegate(self._delegate)
        self.setTreePosition(TITLE)
        self.setIndentation(tab.look.px(16))
        self.setAccessibleName(tab.language.text("Goals", "Outline of the goals"))
        self.setDragEnabled(not tab.document.read_only)
        self.setAcceptDrops(not tab.document.read_only)
        self.setDropIndicatorShown(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._keys = self._own_keys()
        QApplication.clipboard().dataChanged.connect(self._follow_clipboard)
        for level in LEVELS:
            keys = QKeySequence(f"Ctrl+Shift+{level}")
            QShortcut(keys, self, partial(self.show_level, level), Qt.ShortcutContext.WidgetShortcut)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        model.plan = name_of_plan(self._tab.workspace)
        narrow = {"code": self._longest_code}
        self.choose_columns("goals", Fit(ORDER, dict.fromkeys(OPTIONAL, LEAST_TITLE), narrow=narrow))
        self._tab.document.changed.connect(self._follow_codes)

    def _longest_code(self) -> str:
        return max((goal.code for goal in self._tab.document.state.table(Goal).values()), key=len, default="")

    def _follow_codes(self, change_set: ChangeSet) -> None:
        if any("code" in (change.after or change.before or {}) for change in change_set.changes):
            self.columns.refit()

    # keys

    def _own_keys(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]:
        clipboard, ctrl, shift = self.clipboard, Mod.ControlModifier, Mod.ShiftModifier
        return {
            (Qk.Key_C, ctrl): clipboard.copy,
            (Qk.Key_X, ctrl): clipboard.cut,
            (Qk.Key_V, ctrl): clipboard.paste,
            (Qk.Key_V, ctrl | shift): partial(clipboard.paste, under=True),
            (Qk.Key_D, ctrl | shift): clipboard.duplicate,
            (Qk.Key_R, ctrl | shift): clipboard.number_again,
            (Qk.Key_Right, ctrl): partial(self.open_branch, opened=True),
            (Qk.Key_Left, ctrl): partial(self.open_branch, opened=False),
            (Qk.Key_Asterisk, shift): partial(self.open_branch, opened=True),
            (Qk.Key_Asterisk, Mod.KeypadModifier): partial(self.open_branch, opened=True),
        }

    def note_key(self) -> None:
        """A key was pressed here or in an editor."""
        self._last_key.start()

    def quiet_ms(self) -> int:
        """How long no key has been pressed: what is slow waits for a pause."""
        return self._last_key.elapsed() if self._last_key.isValid() else 1_000_000

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.note_key()
        editing = self.state() is self.State.EditingState
        act = None if editing else self._keys.get((Qk(event.key()), event.modifiers()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
            event.accept()

    def _follow_clipboard(self) -> None:
        self.clipboard.follow()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from soteplan.views.goal_menu import goal_menu

        menu = goal_menu(self, self._tab)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    # branches

    def show_level(self, level: int) -> None:
        """Open every tree down to a level: 1 shows the topmost goals, 2 those under them."""
        self.expandToDepth(level - 1)
        self._stay_in_sight()
        self.levelled.emit()

    def open_branch(self, *, opened: bool) -> None:
        """Open or close all that hangs under the current row."""
        current = self.currentIndex().siblingAtColumn(0)
        if opened:
            self.expandRecursively(current)
        else:
            self._close(current)
        self.levelled.emit()

    def _close(self, index: QModelIndex) -> None:
        model = self.model()
        for number in range(model.rowCount(index)):
            self._close(model.index(number, 0, index))
        self.collapse(index)

    def _stay_in_sight(self) -> None:
        """The keyboard does not stand on a row that was closed away."""
        index, parent = self.currentIndex(), self.currentIndex().parent()
        while parent.isValid():
            if not self.isExpanded(parent.siblingAtColumn(0)):
                index = parent
            parent = parent.parent()
        if index != self.currentIndex():
            select_row(self, index)
        self.scrollTo(index)

    def current_tree(self) -> str:
        """The tree in which the keyboard stands."""
        index = self.currentIndex()
        goal = self.current_row()
        return str(goal.tree if goal else self.key_at(index) if index.isValid() else getattr(self._tab, "tree", FIRST))

    def key_at(self, index: QModelIndex) -> str:
        return self._key(index)

    def show_goals(self, keys: list[str]) -> None:
        """Select goals, the first of them the current one, and bring them into view."""
        model: Any = self.model()
        indexes = [index for index in (model.index_of(key, TITLE) for key in keys) if index.isValid()]
        if indexes:
            select_row(self, indexes[0])
            chosen = QItemSelection()
            for index in indexes:
                chosen.select(index, index)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(chosen, flags)
            self.scrollTo(indexes[-1])
            self.scrollTo(indexes[0])

    def show_key(self, key: str) -> bool:
        """Who goes to a goal that is filtered out sees all of them again."""
        if super().show_key(key):
            return True
        model: Any = self.model()
        if not model.holds(key):
            return False
        self.unfilter()
        return super().show_key(key)

    def light(self, signs: Mapping[str, str] | None) -> None:
        """Goals that are lit wear their signs, all others step back; None puts the light out."""
        if signs != self.signs:
            self.signs = signs
            self.viewport().update()

    # trees

    def show_trees(self, used: set[str]) -> None:
        """The tree of problems has a heading only while it is used or was asked for."""
        self._used = used
        self._show_headings()

    def filter_rows(self, name: str, keeps: Keeps | None) -> None:
        super().filter_rows(name, keeps)
        self._filtered = {*self._filtered, name} if keeps else self._filtered - {name}
        self._show_headings()

    def _show_headings(self) -> None:
        """Those of the trees there are; while rows are filtered, those under which any are left."""
        model, top = self.model(), self.rootIndex()
        for number, tree in enumerate(TREES):
            hidden = tree == "problem" and tree not in self._used | self._asked
            empty = bool(self._filtered) and not model.rowCount(model.index(number, 0, top))
            self.setRowHidden(number, top, hidden or empty)

    def shows(self, tree: str) -> bool:
        return not self.isRowHidden(list(TREES).index(tree), self.rootIndex())

    def begin(self, tree: str) -> None:
        """Go to the heading of a tree, which is shown from now on though it has no goals yet."""
        self._asked.add(tree)
        self.show_trees(self._used)
        self.show_key(tree)

    # goals as they are dictated

    def edit_new(self, key: str, steps: int, current: str) -> None:
        """Open the editor of a goal that was just added; Esc takes it back. `steps` were done before it was added."""
        self._fresh = Fresh(key, steps, current)
        self.edit_title(key, TITLE)

    @property
    def is_fresh(self) -> bool:
        """Whether the open editor is that of a goal just added."""
        return self._fresh is not None

    def shift_fresh(self, editor: QLineEdit, *, deeper: bool) -> None:
        """Indent or outdent the goal that is being dictated, and go on with what was typed so far."""
        fresh = self._fresh
        assert fresh is not None
        self._delegate.hold(editor)
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        (self._tab.indent_rows if deeper else self._tab.outdent_rows)()
        self._fresh = fresh
        self.edit_title(fresh.key, TITLE)
        self._delegate.go_on()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        fresh, self._fresh = self._fresh, self._fresh if self._delegate.refusing else None
        super().closeEditor(editor, hint)
        if fresh and hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._fresh = None
            self._take_back(fresh)

    def _take_back(self, fresh: Fresh) -> None:
        """The goal that was never named goes, without a trace where nothing else was done meanwhile."""
        document = self._tab.document
        stack = document.undo_stack
        steps = [stack.command(number) for number in range(fresh.steps, stack.index())]
        if all(isinstance(step, Step) and _touches(step, fresh.key) for step in steps):
            for _ in steps:
                document.undo()
        else:
            goal = document.state.get(Goal, fresh.key)
            self._tab.workspace.perform("delete:goal", lambda tx: deleting.delete(tx, [goal] if goal else []))
        self.show_key(fresh.current)
        self.setFocus()

    # drag and drop

    def startDrag(self, actions: Qt.DropAction) -> None:
        if not self._lock.is_shut:
            super().startDrag(actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._lock.is_shut:
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._over = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where a branch would go is told with its level, which Qt's own line does not."""
        if self.state() is not self.State.DraggingState:
            super().paintEvent(event)
            return
        with QPainter(self.viewport()) as painter:
            self.drawTree(painter, event.region())
        position = self.dropIndicatorPosition()
        if self._over.isValid() and position is not self.DropIndicatorPosition.OnViewport:
            index = self.model().index(self._over.row(), self._over.column(), self._over.parent())
            paint_drop(self, self._tab.look, index, position)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ours to carry out: Qt would remove the rows of its own accord."""
        index, position = self.indexAt(event.position().toPoint()), self.dropIndicatorPosition()
        spot = drop_spot(self, self._tab.document.state, index, position)
        copies = bool(event.modifiers() & Mod.ControlModifier)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(self.State.NoState)
        self.viewport().update()
        self.clipboard.put(event.mimeData(), spot, moves=not copies)


def _touches(step: Step, key: str) -> bool:
    return any(change.row_id == key for change in step.change_set.changes)
