"""Scoring with the keyboard: a digit in a column of scores is the score, + and - are a step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from soteplan.store.transaction import Transaction
from soteplan.views.register_rows import RegisterRows

SIGNS = "+-123456789"
Write = Callable[[Callable[[Transaction], Any]], Any]


class ScoreKeys(QObject):
    """Of the current row of a register, nothing in a plan that can only be read.

    `scoring` is the module of operations with `SCORES`, `step_score` and `set_score`; `write` performs what is asked.
    """

    def __init__(self, rows: RegisterRows, scoring: Any, write: Write) -> None:
        super().__init__(rows.register)
        self._rows, self._scoring, self._write = rows, scoring, write
        rows.register.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._scored(event.text())

    def _scored(self, sign: str) -> bool:
        register, table, row = self._rows.register, self._rows.table, self._rows.current
        editing = register.state() == register.State.EditingState
        if row is None or editing or table.cells.document.read_only or not sign or sign not in SIGNS:
            return False
        name = table.names[register.currentIndex().column()]
        if name not in self._scoring.SCORES:
            return False
        if sign in "+-":
            self._write(lambda tx: self._scoring.step_score(tx, row, name, 1 if sign == "+" else -1))
        else:
            self._write(lambda tx: self._scoring.set_score(tx, row, name, int(sign)))
        return True
