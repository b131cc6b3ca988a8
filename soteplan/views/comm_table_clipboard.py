"""Rows of the communications table to the clipboard as Word and Excel take them, and such rows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from soteplan.domain.cells import tabbed
from soteplan.domain.comm_table import COLUMNS, Entry, TableRow
from soteplan.domain.errors import Refusal
from soteplan.exchange.comm_rows import lines_of, rows_of
from soteplan.models.comm_table import GROUP, HEADS
from soteplan.texts.comm_workbook import entry_text
from soteplan.views.cells_mime import cells_mime

if TYPE_CHECKING:
    from soteplan.views.comm_pages.table import TablePage

CTRL = Qt.KeyboardModifier.ControlModifier
INDENT = "\u2003"  # before the title of a group, for each level


class TableClipboard(QObject):
    """Answers Ctrl+A, Ctrl+C and Ctrl+V in the table."""

    def __init__(self, page: TablePage) -> None:
        super().__init__(page)
        self._page = page
        page.grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        acts = {Qt.Key.Key_C: self.copy, Qt.Key.Key_V: self.paste}
        act = acts.get(Qt.Key(event.key())) if event.modifiers() == CTRL else None
        if act is None or self._page.grid.state() is self._page.grid.State.EditingState:
            return False
        act()
        return True

    # out

    def copy(self) -> None:
        """The rows that are selected with their heads; of one cell with a list, its entries, one a line."""
        grid, table = self._page.grid, self._page.table
        chosen = grid.selectionModel().selectedIndexes()
        if len(chosen) == 1 and chosen[0].column() != GROUP:
            entries = ([self._said(entry)] for entry in table.entries(chosen[0]))
            QApplication.clipboard().setText(tabbed(entries).removesuffix("\n"))
        elif chosen:
            QApplication.clipboard().setMimeData(self._mime([table.row(row) for row in grid.chosen_rows()]))

    def _mime(self, rows: list[TableRow]) -> QMimeData:
        heads = [[self._page.language.text("CommTable", head)] for head in HEADS]
        lines = [heads, *(self._cells(row) for row in rows)]
        return cells_mime([["\n".join(cell) for cell in line] for line in lines])

    def _cells(self, row: TableRow) -> list[list[str]]:
        title = f"{INDENT * row.level}{self._page.table.title(row)}"
        return [[title], *([self._said(entry) for entry in row.entries(column)] for column in COLUMNS)]

    def _said(self, entry: Entry) -> str:
        return entry_text(self._page.language, entry)

    # in

    def paste(self) -> None:
        """Lines into a cell at once; a table is looked at first."""
        page, text = self._page, QApplication.clipboard().text().strip("\r\n")
        if page.document.read_only:
            return
        mime: QMimeData | None = QApplication.clipboard().mimeData()  # none where the clipboard was cleared
        html, index = mime.html() if mime else "", page.grid.currentIndex()
        lines = _lines(text, html) if index.column() > GROUP and page.table.is_written(index) else []
        if lines:
            page.table.add_lines(index, lines)
            return
        from soteplan.views.dialogs.paste_communications import open_for

        open_for(page, text, html)


def _lines(text: str, html: str) -> list[str]:
    """The lines of a single column, or of no table at all; none of what has several columns or is too much."""
    try:
        rows = rows_of(text, html)
    except Refusal:
        return []
    return [line for row in rows for line in lines_of(row[0])] if all(len(row) == 1 for row in rows) else []
