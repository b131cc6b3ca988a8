"""A line on the toolbar that keeps the rows of a register that hold every typed word, and says how many are left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, cast

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

from soteplan.domain.entities import ENTITIES
from soteplan.views.filter_line import FilterLine
from soteplan.views.tab_page import TabPage


class Searched(Protocol):
    """A table of rows that knows what is told of each."""

    table: str

    def holds(self, row: Any, words: list[str]) -> bool: ...
    def rowCount(self) -> int: ...


class WordFilter(QObject):
    """`changed` when other rows are kept; `left` when the keyboard is to go back to them."""

    changed = Signal()
    left = Signal()

    def __init__(self, page: TabPage, table: Searched, spoken: str) -> None:
        super().__init__(page)
        self._page, self._table, look = page, table, page.look
        self.line = FilterLine(page, spoken)
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.line.left.connect(self.left)
        self.counted = QLabel()
        self.counted.setContentsMargins(look.px(8), 0, 0, 0)
        count_along(self, cast("QAbstractItemModel", table), self.say_count)

    def fill_toolbar(self) -> None:
        self._page.tab.toolbar.addWidget(self.line)
        self._page.tab.toolbar.addWidget(self.counted)

    @property
    def words(self) -> list[str]:
        return self.line.words

    def keeps(self, row: Any) -> bool:
        """Whether a row holds every word."""
        return self._table.holds(row, self.words)

    def open(self) -> None:
        """Ctrl+F."""
        self.line.open()

    def clear(self) -> None:
        """Every row again."""
        self.line.clear()

    def say_count(self) -> None:
        """How many of the rows are shown, where not all are."""
        every = self._page.document.state.table(ENTITIES[self._table.table].row_type).values()
        whole, found = sum(map(self.of, every)), self._table.rowCount()
        said = self._page.language.text("RisksTab", "{found} of {whole}", found=found, whole=whole)
        self.counted.setText(said if found < whole else "")

    def of(self, row: Any) -> bool:
        """Whether a row of the table belongs to the register at all."""
        return True


def count_along(owner: QObject, model: QAbstractItemModel, say: Callable[[], None]) -> None:
    """Say anew how many rows are shown once those that came or went have all done so."""
    soon = QTimer(owner, singleShot=True, interval=0)
    soon.timeout.connect(say)
    for moved in (model.rowsInserted, model.rowsRemoved):
        moved.connect(lambda *_: soon.start())
