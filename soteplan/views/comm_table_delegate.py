"""Paints the cells of the communications table and opens their editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from soteplan.domain.comm_table import COLUMNS
from soteplan.models import roles
from soteplan.models.comm_table import GROUP
from soteplan.texts.comm_workbook import entry_text
from soteplan.texts.language import mark
from soteplan.views.comm_lines_editor import Hint, LinesEditor
from soteplan.views.delegate import FieldDelegate
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.comm_table import CommGrid

Index = QModelIndex | QPersistentModelIndex

NEW_LABELS = {
    "comm_means": mark("CommTable", "New channel “{name}”"),
    "comm_duty": mark("CommTable", "New party “{name}”"),
}


class CommDelegate(FieldDelegate):
    """What is refused stays in the editor, as in every table."""

    def __init__(self, grid: CommGrid, workspace: Workspace) -> None:
        super().__init__(grid, workspace)
        self._grid = grid
        self.caret = 1_000_000  # the line on which the next editor opens: a new one, unless it is said
        self.editor: LinesEditor | None = None
        self._new_names: set[str] = set()  # chosen in an editor whose lines were refused

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._grid.painter.paint(painter, option.rect, index)

    # editors

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        workspace, column = self._workspace, index.column()
        editor = LinesEditor(parent, workspace.look, single=column == GROUP)
        editor.setFont(workspace.look.font("strong" if column == GROUP else "body"))
        editor.setAccessibleName(index.data(roles.ACCESSIBLE))
        editor.setPlaceholderText(self._grid.table.hint(column))
        editor.names = self._grid.table.suggestions(column)
        name = COLUMNS[column - 1] if column != GROUP else ""
        if name in NEW_LABELS:
            editor.new_label = workspace.language.text("CommTable", NEW_LABELS[name], name="{name}")
        place = QPersistentModelIndex(index)
        editor.textChanged.connect(lambda: self._fit(editor, place))
        editor.done.connect(lambda hint: self._leave(editor, hint))
        editor.destroyed.connect(self._forget)
        self.editor = editor
        return editor

    def _forget(self) -> None:
        self.editor = None

    def _leave(self, editor: LinesEditor, hint: Hint) -> None:
        if hint is not Hint.RevertModelCache:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not isinstance(editor, LinesEditor) or editor.document().isModified():
            return
        language, kept = self._workspace.language, self._kept(index)
        if index.column() == GROUP:
            editor.open_with([(kept or str(index.data(roles.EDIT) or ""), "")], 0)
            return
        lines = [(entry_text(language, entry), entry.row.id) for entry in self._grid.table.entries(index)]
        editor.open_with(lines, self.caret)
        if kept:
            editor.new_names = self._new_names
            editor.setPlainText(kept)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        self._refused = None
        assert isinstance(editor, LinesEditor)
        if index.column() == GROUP:
            taken = self._grid.table.setData(index, " ".join(editor.lines))
        else:
            taken = self._grid.table.write(index, editor.typed, editor.new_names)
        if not taken:
            self._new_names = editor.new_names
            self._ask_again(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(self._grid.visualRect(index))
        if isinstance(editor, LinesEditor):
            self._fit(editor, QPersistentModelIndex(index))

    def _fit(self, editor: LinesEditor, place: QPersistentModelIndex) -> None:
        """As high as its text, at least the cell, within the view; it moves up where there is no room below."""
        if not place.isValid():
            return
        rows = editor.document().documentLayout().documentSize().height()
        needed = round((rows + 0.5) * editor.fontMetrics().lineSpacing() + 2 * editor.document().documentMargin())
        needed += self._workspace.look.px(8)
        cell, room = self._grid.visualRect(self._grid.model().index(place.row(), place.column())), self._grid.viewport()
        height = min(max(cell.height(), needed), room.height())
        top = max(0, min(cell.top(), room.height() - height))
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > height else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        editor.setVerticalScrollBarPolicy(policy)
        editor.setGeometry(cell.left(), top, cell.width(), height)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """The editor answers its own keys; leaving it by the mouse writes what stands in it."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        return super().eventFilter(editor, event)
