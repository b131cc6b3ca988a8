"""Core messages out of a table, looked at before they go into the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from soteplan.exchange.message_rows import MESSAGES
from soteplan.exchange.pasted_rows import RowForm
from soteplan.operations.comm_messages import add_messages
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs import pasting

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


COLUMNS = {"groups": "target_group_id"}  # of the register, by what it is called in a table


class PasteMessagesDialog(pasting.PasteRowsDialog):
    """A cell of groups may name several, parted by semicolons."""

    form = "paste_risks"
    rows: ClassVar[RowForm] = MESSAGES

    def __init__(self, window: MainWindow, text: str, order: Sequence[str]) -> None:
        super().__init__(window, text, [COLUMNS.get(name, name) for name in order])
        self.setWindowTitle(self.language.text("CommunicationsTab", "Paste core messages"))

    def said(self, count: int) -> str:
        return self.language.count("CommunicationsTab", "%n message(s) will be added.", count)

    def add(self, tx: Transaction, found: list[dict[str, Any]]) -> list[Any]:
        return add_messages(tx, found)
