"""The cells of the outline of the goals, and the editor of a goal that is being dictated."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from soteplan.models import roles
from soteplan.views.delegate import FieldDelegate
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.goal_outline import GoalOutline

Index = QModelIndex | QPersistentModelIndex
SHIFTS = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}  # deeper or not


class _Held(NamedTuple):
    """What stood in an editor that was closed for a moment."""

    text: str
    cursor: int
    whole: bool  # whether all of it was selected


class GoalDelegate(FieldDelegate):
    """Headings are set off; what stands beside a title is quieter than it, and so is a goal that was cut."""

    def __init__(self, outline: GoalOutline, workspace: Workspace) -> None:
        super().__init__(outline, workspace)
        self._outline = outline
        self._held: _Held | None = None
        self._editor: QLineEdit | None = None  # the one that opened last

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(roles.ROW) is None:
            option.font = self._workspace.look.font("strong")
        quiet = "ink2" if index.column() != self._outline.treePosition() else ""
        row = index.data(roles.ROW)
        if row is not None and self._outline.signs is not None:
            quiet = self._lit(option, index, row.id) or quiet
        if quiet:
            palette = option.palette
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                palette.setColor(role, self._workspace.look.colour(quiet))

    def _lit(self, option: QStyleOptionViewItem, index: Index, row_id: str) -> str:
        """The sign of what is lit stands before its code; gives the colour of what steps back."""
        sign = (self._outline.signs or {}).get(row_id)
        if sign and index.column() == self._outline.signed:
            option.text = f"{sign} {option.text}".strip()
        return "ink_faint" if sign is None else ""

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Tab and Shift+Tab indent and outdent a goal just added while it is being typed."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and isinstance(editor, QLineEdit):
            self._outline.note_key()
            deeper = SHIFTS.get(Qt.Key(event.key()))
            if deeper is not None and self._outline.is_fresh:
                self._outline.shift_fresh(editor, deeper=deeper)
                return True
        return super().eventFilter(editor, event)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        self._editor = editor if isinstance(editor, QLineEdit) else None
        return editor

    def hold(self, editor: QLineEdit) -> None:
        """Keep what stands in an editor that closes for a moment."""
        self._held = _Held(editor.text(), editor.cursorPosition(), editor.selectedText() == editor.text())

    def go_on(self) -> None:
        """Put what was kept into the editor that has opened instead, with the cursor where it was."""
        held, self._held = self._held, None
        if held is not None and self._editor is not None:
            self._editor.setText(held.text)
            self._editor.setCursorPosition(held.cursor)
            if held.whole:
                self._editor.selectAll()
