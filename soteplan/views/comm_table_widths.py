"""The widths of the columns of the communications table: drawn ones are kept, the others share what is left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from soteplan.domain.comm_table import COLUMNS
from soteplan.views.column_choice import Choice, store_choice, stored_choice
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look

NAME = "communications"
KEYS = ("target_group", *COLUMNS)
SHARES = (0.17, 0.24, 0.24, 0.18, 0.17)  # of what is left when each has the least
LEAST = (132, 150, 150, 132, 140)  # px at 100 %; then the table is scrolled, all but its first column


class TableWidths(QObject):
    """Keeps the user's choice for every plan. A double click on the edge of a head lets its column share again."""

    changed = Signal()  # by the user

    def __init__(self, view: QTableView, look: Look, header: QuietHeader) -> None:
        super().__init__(view)
        self._view, self._look = view, look
        self._choice = stored_choice(NAME)
        self._fitting = False
        header.sectionResized.connect(self._note)
        header.settled.connect(self._keep)
        header.sectionHandleDoubleClicked.connect(self._give_back)

    def fit(self) -> None:
        """The columns in the room there is now."""
        px, chosen = self._look.px, self._choice.widths
        widths = [px(chosen.get(key, least)) for key, least in zip(KEYS, LEAST, strict=True)]
        free = [share if key not in chosen else 0.0 for key, share in zip(KEYS, SHARES, strict=True)]
        room = max(0, self._view.viewport().width() - sum(widths))
        self._fitting = True
        for column, (width, share) in enumerate(zip(widths, free, strict=True)):
            self._view.setColumnWidth(column, width + int(room * share / (sum(free) or 1)))
        self._fitting = False

    def _note(self, column: int, _: int, width: int) -> None:
        if not self._fitting and width:
            self._choose({**self._choice.widths, KEYS[column]: round(width / self._look.scale)})
            self.changed.emit()

    def _choose(self, widths: dict[str, int]) -> None:
        self._choice = replace(self._choice, widths=widths)

    def _give_back(self, column: int) -> None:
        self._choose({key: width for key, width in self._choice.widths.items() if key != KEYS[column]})
        self._keep()

    def _keep(self) -> None:
        """The mouse let go of the header."""
        if self._choice != stored_choice(NAME):
            store_choice(NAME, self._choice if self._choice.widths else Choice())
            self.fit()
            self.changed.emit()
