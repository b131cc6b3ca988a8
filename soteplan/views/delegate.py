"""Cells of tables and trees: how they are drawn, and which editor a field gets."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.text import shortened
from soteplan.domain.values import LONGEST_TEXT
from soteplan.figures.tokens import PRESENT_ROW_HEIGHT, ROW_HEIGHT
from soteplan.models import roles
from soteplan.texts import entry
from soteplan.views import fields
from soteplan.views.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

PADDING = 5  # px at 100 % besides the margin that Qt keeps: texts stand under those of the header


class FieldDelegate(QStyledItemDelegate):
    """Opens the editor of a field's kind. What is refused stays in the editor, with the reason beside it."""

    def __init__(self, view: QAbstractItemView, workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._refused: tuple[QPersistentModelIndex, str] | None = None

    @property
    def refusing(self) -> bool:
        """True from a refused entry until its editor opens again."""
        return self._refused is not None

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = shortened(option.text)
        option.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected)  # the view draws both
        if not (isinstance(self._view, QTreeView) and index.column() == self._view.treePosition()):
            pad = self._workspace.look.px(PADDING)
            option.rect.adjust(pad, 0, -pad, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._workspace.look
        height = PRESENT_ROW_HEIGHT * look.zoom if look.presenting else look.px(ROW_HEIGHT)
        return QSize(super().sizeHint(option, index).width(), round(height))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field: FieldSpec = index.data(roles.FIELD)
        if field.kind in (Kind.CHOICE, Kind.REFERENCE):
            combo = fields.combo(parent, self._workspace, index.data(roles.ROW), field)
            combo.activated.connect(lambda: self._done(combo))
            return combo
        editor = QLineEdit(parent)
        editor.setMaxLength(LONGEST_TEXT + 1)  # Qt's own limit would cut what is stored; what is too long is refused
        editor.setFrame(False)
        editor.setAlignment(Qt.AlignmentFlag(index.data(roles.ALIGNMENT)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(roles.EDIT))))
        elif isinstance(editor, QLineEdit):
            editor.setText(self._kept(index) or str(index.data(roles.EDIT) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        typed: Any = editor.currentData() if isinstance(editor, QComboBox) else editor.text()  # type: ignore[attr-defined]
        refusal = self._refusal(index, typed)
        if refusal is not None:
            self._workspace.refused.emit(refusal)
        if refusal is None and model.setData(index, typed):
            self._refused = None
        else:
            self._ask_again(index, str(typed))

    def _refusal(self, index: Index, typed: object) -> Refusal | None:
        from soteplan.domain.values import check

        field: FieldSpec = index.data(roles.FIELD)
        try:
            check(field, entry.read(self._workspace.language, field, typed))
        except Refusal as refusal:
            return refusal
        return None

    def _ask_again(self, index: Index, typed: str) -> None:
        """Open the editor again with what was typed, once Qt has closed this one."""
        kept = QPersistentModelIndex(index)
        self._refused = (kept, typed)
        QTimer.singleShot(0, self._view, lambda: self._edit_again(kept))

    def _edit_again(self, kept: QPersistentModelIndex) -> None:
        view = self._view
        if view.state() == QAbstractItemView.State.EditingState:  # Tab had already opened the next cell
            view.closeEditor(view.indexWidget(view.currentIndex()), self.EndEditHint.RevertModelCache)
        if kept.isValid():
            index = view.model().index(kept.row(), kept.column(), kept.parent())
            view.setCurrentIndex(index)
            view.edit(index)
        self._refused = None

    def _kept(self, index: Index) -> str:
        if self._refused and self._refused[0] == index:
            text = self._refused[1]
            self._refused = None
            return text
        return ""

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
