"""Communication actions out of a table, looked at before they go into the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from soteplan.exchange.comm_action_rows import ACTIONS
from soteplan.exchange.pasted_rows import RowForm
from soteplan.operations.comm_actions import add_actions
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs import pasting

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class PasteCommActionsDialog(pasting.PasteRowsDialog):
    form = "paste_risks"
    rows: ClassVar[RowForm] = ACTIONS

    def __init__(self, window: MainWindow, text: str, order: Sequence[str]) -> None:
        super().__init__(window, text, order)
        self.setWindowTitle(self.language.text("CommCalendar", "Paste communication actions"))

    def said(self, count: int) -> str:
        return self.language.count("CommCalendar", "%n action(s) will be added to the calendar.", count)

    def add(self, tx: Transaction, found: list[dict[str, Any]]) -> list[Any]:
        return add_actions(tx, found)
