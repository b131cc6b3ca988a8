"""Questions and feedback out of a table, looked at before they go into the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from soteplan.exchange.feedback_rows import FEEDBACK
from soteplan.exchange.pasted_rows import RowForm
from soteplan.operations.feedback import add_many
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs import pasting

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class PasteFeedbackDialog(pasting.PasteRowsDialog):
    form = "paste_risks"
    rows: ClassVar[RowForm] = FEEDBACK

    def __init__(self, window: MainWindow, text: str, order: Sequence[str]) -> None:
        super().__init__(window, text, order)
        self.setWindowTitle(self.language.text("FeedbackPage", "Paste questions and feedback"))

    def said(self, count: int) -> str:
        return self.language.count("FeedbackPage", "%n question(s) or feedback will be added.", count)

    def add(self, tx: Transaction, found: list[dict[str, Any]]) -> list[Any]:
        return add_many(tx, found)
