"""Stakeholders out of a table, looked at before they go into the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from soteplan.exchange.pasted_rows import RowForm
from soteplan.exchange.stakeholder_rows import STAKEHOLDERS
from soteplan.operations.comm_stakeholders import paste
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs import pasting

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class PasteStakeholdersDialog(pasting.PasteRowsDialog):
    """Groups that the plan has already get the values; the others are added."""

    form = "paste_risks"
    rows: ClassVar[RowForm] = STAKEHOLDERS

    def __init__(self, window: MainWindow, text: str, order: Sequence[str]) -> None:
        super().__init__(window, text, order)
        self.setWindowTitle(self.language.text("CommunicationsTab", "Paste stakeholders"))

    def said(self, count: int) -> str:
        return self.language.count(
            "CommunicationsTab", "%n group(s): those that the plan has get these values, the others are added.", count
        )

    def add(self, tx: Transaction, found: list[dict[str, Any]]) -> list[Any]:
        return paste(tx, found)
