"""Risks out of a table, looked at before they go into the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from soteplan.exchange.pasted_rows import RowForm
from soteplan.exchange.risk_rows import RISKS
from soteplan.operations.risks import add_risks
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs import pasting

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class PasteRisksDialog(pasting.PasteRowsDialog):
    form = "paste_risks"
    rows: ClassVar[RowForm] = RISKS

    def said(self, count: int) -> str:
        return self.language.count("PasteRisksDialog", "%n risk(s) will be added to the register.", count)

    def add(self, tx: Transaction, found: list[dict[str, Any]]) -> list[Any]:
        return add_risks(tx, found)


def open_dialog(window: MainWindow) -> PasteRisksDialog:
    """With what stands on the clipboard, in the order of all fields."""
    return pasting.open_with_clipboard(PasteRisksDialog, window)
