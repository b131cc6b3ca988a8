"""The grants of the plan line by line: what each pays of its costs, by year, and what breaks its terms."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from soteplan.models.grant_table import GrantLines
from soteplan.models.text_table import TextLine
from soteplan.views.delegate import FieldDelegate
from soteplan.views.text_list import ENTER, TextList, paint_cell
from soteplan.views.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

ERASE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _Delegate(FieldDelegate):
    """The editor of an amount in a cell that is painted as the rest of the list."""

    def __init__(self, view: GrantList, workspace: Workspace) -> None:
        super().__init__(view, workspace)
        self._list = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_cell(self._list, painter, option.rect, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(1, 1, -1, -2))


class GrantList(TextList):
    """The current line shows its grant in the Inspector, where its terms are edited; funding is typed here by year."""

    table: GrantLines

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.look, GrantLines(workspace.document, workspace.language), by_cell=True)
        self._workspace = workspace
        self.table.setParent(self)
        self.table.refused.connect(workspace.refused)
        self.setItemDelegate(_Delegate(self, workspace))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setAccessibleName(workspace.language.text("Grants", "What each grant pays"))
        self.chosen.connect(self._select)

    def follow_plan(self) -> None:
        """Every grant as it is now."""
        lines = self.table.follow_plan()
        self.show_lines(lines)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() is self.State.EditingState:  # the editor lets Enter through
            event.accept()
        elif event.key() in ENTER and self.table.year_of(index) is not None:
            self.edit(index)
        elif event.key() in ERASE and self.table.year_of(index) is not None:
            self.table.write([index], "")
        else:
            super().keyPressEvent(event)

    def _select(self, line: TextLine | None) -> None:
        if line and self.hasFocus():
            self._workspace.selected.emit("grant", line.data.grant_id)
