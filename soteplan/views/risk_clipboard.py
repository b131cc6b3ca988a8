"""Rows of the register to the clipboard, with the heads of the shown columns, and rows of another table from it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from soteplan.views.register import Register

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow
    from soteplan.views.risk_pages.register import RegisterPage

CTRL = Qt.KeyboardModifier.ControlModifier


class RiskClipboard(QObject):
    """Answers Ctrl+C and Ctrl+V in the register."""

    def __init__(self, page: RegisterPage) -> None:
        super().__init__(page)
        self._page = page
        page.register.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        acts = {Qt.Key.Key_C: self.copy, Qt.Key.Key_V: self.paste}
        act = acts.get(Qt.Key(event.key())) if event.modifiers() == CTRL else None
        if act is None or self._page.register.state() == Register.State.EditingState:
            return False
        act()
        return True

    def shown(self) -> list[int]:
        """The columns that are shown, in the order in which they stand."""
        header = self._page.register.horizontalHeader()
        columns = sorted(range(header.count()), key=header.visualIndex)
        return [column for column in columns if not header.isSectionHidden(column)]

    def copy(self) -> None:
        """The selected rows, as spreadsheets take them."""
        page, columns = self._page, self.shown()
        lines = [[page.table.full_name(column) for column in columns]]
        for risk in page.register.chosen():
            texts = page.table.cells.whole_texts(risk)
            lines.append([texts[column] for column in columns])
        target = io.StringIO()
        csv.writer(target, delimiter="\t", lineterminator="\n").writerows(lines)
        if len(lines) > 1:
            QApplication.clipboard().setText(target.getvalue())

    def paste(self) -> None:
        if self._page.document.read_only:
            return
        from soteplan.views.dialogs.paste_risks import open_for

        order = [self._page.table.names[column] for column in self.shown()]
        open_for(cast("MainWindow", self._page.window()), QApplication.clipboard().text().strip("\r\n"), order)
