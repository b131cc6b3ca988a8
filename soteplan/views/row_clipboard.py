"""Rows of the register to the clipboard, with the heads of the shown columns, and rows of another table from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from soteplan.views.cells_mime import cells_mime
from soteplan.views.register import Register

CTRL = Qt.KeyboardModifier.ControlModifier


class RowClipboard(QObject):
    """Answers Ctrl+C and Ctrl+V in the register.

    `table` is the register's, with the `names` and full names of its columns. `take` gets what is pasted, and the names
    of the shown columns in their order.
    """

    def __init__(self, register: Register, table: Any, take: Callable[[str, Sequence[str]], object]) -> None:
        super().__init__(register)
        self._register, self._table, self._take = register, table, take
        register.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        acts = {Qt.Key.Key_C: self.copy, Qt.Key.Key_V: self.paste}
        act = acts.get(Qt.Key(event.key())) if event.modifiers() == CTRL else None
        if act is None or self._register.state() == Register.State.EditingState:
            return False
        act()
        return True

    def shown(self) -> list[int]:
        """The columns that are shown, in the order in which they stand."""
        header = self._register.horizontalHeader()
        columns = sorted(range(header.count()), key=header.visualIndex)
        return [column for column in columns if not header.isSectionHidden(column)]

    def copy(self) -> None:
        """The selected rows, as spreadsheets take them."""
        table, columns = self._table, self.shown()
        lines = [[table.full_name(column) for column in columns]]
        for row in self._register.chosen():
            texts = table.cells.whole_texts(row)
            lines.append([texts[column] for column in columns])
        if len(lines) > 1:
            QApplication.clipboard().setMimeData(cells_mime(lines))

    def paste(self) -> None:
        if not self._table.cells.document.read_only:
            order = [self._table.names[column] for column in self.shown()]
            self._take(QApplication.clipboard().text().strip("\r\n"), order)
