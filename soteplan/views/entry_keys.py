"""The keyboard of a grid of numbers: typed cell by cell, cleared, copied, and pasted as blocks from a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from soteplan.views.delegate import FieldDelegate

Hint = QAbstractItemDelegate.EndEditHint
Act = Callable[["EntryKeys"], object]

NO = Qt.KeyboardModifier.NoModifier
KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (Qt.Key.Key_Return, NO): lambda grid: grid.step(1, 0),
    (Qt.Key.Key_Tab, NO): lambda grid: grid.step(0, 1),
    (Qt.Key.Key_Backtab, NO): lambda grid: grid.step(0, -1),
    (Qt.Key.Key_Delete, NO): lambda grid: grid.clear(),
    (Qt.Key.Key_Backspace, NO): lambda grid: grid.clear(),
}


class EntryKeys(QTableView):
    """The model `table` clears, copies and reads blocks (`clear`, `copy`, `read_paste`), tells what edits would change
    (`changes`) and carries them out as one step (`write`). `paste_wanted` has what a block would write.
    """

    paste_wanted = Signal(object)
    table: Any

    def scroll_to(self, index: QModelIndex) -> None:
        """Bring the new current cell into view."""
        self.scrollTo(index)

    def chosen(self) -> list[QModelIndex]:
        return self.selectionModel().selectedIndexes() or [self.currentIndex()]

    def step(self, down: int, right: int) -> None:
        """To the next row or column; past the last column to the next row."""
        index = self.currentIndex()
        target = self.table.index(index.row() + down, index.column() + right)
        if target.isValid():
            self.setCurrentIndex(target)
            self.scroll_to(target)

    def clear(self) -> None:
        if not self.table.document.read_only:
            self.table.clear(self.chosen())

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.table.copy(self.chosen()))

    def paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text and self.currentIndex().isValid() and not self.table.document.read_only:
            edits = self.table.read_paste(text, list(self.chosen()))
            is_block = "\t" in text.strip("\r\n") or "\n" in text.strip("\r\n")
            if is_block and self.table.changes(edits):
                self.paste_wanted.emit(edits)
            else:
                self.table.write("paste", edits)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes on to the cell below, as in a spreadsheet; a refused entry stays where it is."""
        super().closeEditor(editor, hint)
        delegate = self.itemDelegate()
        if hint is Hint.SubmitModelCache and isinstance(delegate, FieldDelegate) and not delegate.refusing:
            self.step(1, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif not self._acted(event) and not self._walked(event):
            super().keyPressEvent(event)

    def _acted(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
        if key == Qt.Key.Key_Backtab:
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # the key says it already
        act = KEYS.get((key, modifiers))
        if act is not None:
            act(self)
        return act is not None

    def _walked(self, event: QKeyEvent) -> bool:
        """Qt steps over hidden columns; the arrows lead into the parts beside the grid all the same."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if way is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != NO:
            return False
        self.step(0, way)
        return True
