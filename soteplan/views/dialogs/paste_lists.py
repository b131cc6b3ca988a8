"""Parties and channels out of a table, looked at before they go into the lists of the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from soteplan.exchange.list_rows import CHANNELS, PARTIES
from soteplan.exchange.pasted_rows import RowForm
from soteplan.operations import lists
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs import pasting

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class PastePartiesDialog(pasting.PasteRowsDialog):
    form = "paste_risks"
    rows: ClassVar[RowForm] = PARTIES

    def __init__(self, window: MainWindow, text: str, order: Sequence[str]) -> None:
        super().__init__(window, text, order)
        self.setWindowTitle(self.language.text("ListsPage", "Paste parties"))

    def said(self, count: int) -> str:
        return self.language.count("ListsPage", "%n row(s) will be added to the parties.", count)

    def add(self, tx: Transaction, found: list[dict[str, Any]]) -> list[Any]:
        return lists.add_parties(tx, found)


class PasteChannelsDialog(pasting.PasteRowsDialog):
    form = "paste_risks"
    rows: ClassVar[RowForm] = CHANNELS

    def __init__(self, window: MainWindow, text: str, order: Sequence[str]) -> None:
        super().__init__(window, text, order)
        self.setWindowTitle(self.language.text("ListsPage", "Paste channels"))

    def said(self, count: int) -> str:
        return self.language.count("ListsPage", "%n row(s) will be added to the channels.", count)

    def add(self, tx: Transaction, found: list[dict[str, Any]]) -> list[Any]:
        return lists.add_channels(tx, found)
