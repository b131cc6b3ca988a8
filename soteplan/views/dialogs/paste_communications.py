"""A table of communications out of Word or Excel: its columns and what is new are seen before it is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtGui import QBrush

from soteplan.domain.communications import TargetGroup
from soteplan.domain.errors import Refusal
from soteplan.domain.text import shortened
from soteplan.exchange.comm_rows import FIELDS, GROUP, found_in, rows_of
from soteplan.exchange.pasted_rows import RowForm, Table
from soteplan.models.comm_paste import Found, found_for
from soteplan.models.comm_table import HEADS
from soteplan.operations.communications import paste
from soteplan.texts.language import mark
from soteplan.views.dialogs import pasting
from soteplan.views.dialogs.column_table import SHOWN

if TYPE_CHECKING:
    from soteplan.views.comm_pages.table import TablePage
    from soteplan.views.main_window import MainWindow

NAMES = dict(zip(FIELDS, (*HEADS, mark("CommTable", "Responsible and timing")), strict=True))
MOST_TOLD = 6  # titles


class PasteCommunicationsDialog(pasting.PasteRowsDialog):
    """What the plan has already is quiet; what will be added stands out."""

    form = "paste_risks"
    rows: ClassVar[RowForm] = RowForm("target_group", (), {})

    def __init__(self, window: MainWindow, text: str, html: str) -> None:
        self._html = html
        self._new = Found()
        super().__init__(window, text, ())
        self.setWindowTitle(self.language.text("CommTable", "Paste into the table of communications"))

    def _read(self, text: str, order: Sequence[str]) -> Table:
        try:
            return found_in(rows_of(text, self._html))
        except Refusal as refusal:
            self.workspace.refused.emit(refusal)
            return Table([])

    def choices(self) -> dict[str, str]:
        return {name: self.language.text("CommTable", NAMES[name]) for name in FIELDS}

    def _show(self) -> None:
        self._new = found_for(self._state, self.language, self._table)
        brings = bool(self._new.added or self._new.entries)
        if not self._table.rows:
            said = self.language.text("Paste", "Copy the rows in Excel first; then their columns are found here.")
        elif GROUP not in self._table.columns.values():
            said = self.language.text("CommTable", "No column holds target groups yet.")
        elif not brings:
            said = self.language.text("CommTable", "All of this stands in the table already.")
        else:
            groups = self.language.count("CommTable", "%n target group(s)", len(self._new.added))
            entries = self.language.count("CommTable", "%n line(s)", self._new.entries)
            said = self.language.text("CommTable", "New: {groups}, {entries}.", groups=groups, entries=entries)
        self.told.setText(said)
        self.paste.setEnabled(brings)
        self._light()
        self._name_groups()

    def _light(self) -> None:
        for line in range(1, self.columns.rowCount()):
            for number in range(self.columns.columnCount()):
                item = self.columns.item(line, number)
                if item is not None:
                    ink = "ink" if (line - 1, number) in self._new.new else "ink2"
                    item.setForeground(QBrush(self.look.colour(ink)))

    def _name_groups(self) -> None:
        """Which groups come and which are filled, by name."""
        text = self.language.text
        lines = []
        if self._new.added:
            lines.append(text("CommTable", "Will be added: {titles}", titles=_titles(self._new.added)))
        if self._new.filled:
            lines.append(text("CommTable", "Get more entries: {titles}", titles=_titles(self._new.filled)))
        self.unread.setText("\n".join(lines))
        palette = self.unread.palette()
        palette.setColor(self.unread.foregroundRole(), self.look.colour("ink2"))
        self.unread.setPalette(palette)
        self.unread.setVisible(bool(lines))

    def _paste(self) -> None:
        made: list[TargetGroup] = []
        blocks = self._new.blocks
        self.accept()
        if self.workspace.perform("paste:target_group", lambda tx: made.extend(paste(tx, blocks))) and made:
            self.workspace.go_to.emit("target_group", made[0].id)


def _titles(titles: Sequence[str]) -> str:
    said = ", ".join(shortened(title, SHOWN) for title in titles[:MOST_TOLD])
    return f"{said}, …" if len(titles) > MOST_TOLD else said


def open_for(page: TablePage, text: str, html: str) -> PasteCommunicationsDialog:
    """With what stands on the clipboard, as plain text and as HTML."""
    window: Any = cast("MainWindow", page.window())
    dialog = PasteCommunicationsDialog(window, text, html)
    dialog.open()
    (dialog.paste if dialog.paste.isEnabled() else dialog.leave).setFocus()
    return dialog
