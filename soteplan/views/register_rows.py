"""The rows of one register of a page: shown, walked to, added beside one another, sorted, copied and pasted."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject

from soteplan.models.register_table import RegisterTable
from soteplan.store.transaction import Transaction
from soteplan.views.columns_of_choice import Fit
from soteplan.views.header_sorting import HeaderSorting
from soteplan.views.outline_view import select_row
from soteplan.views.register import Register
from soteplan.views.row_clipboard import RowClipboard
from soteplan.views.tab_page import TabPage

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

DIALOGS = "soteplan.views.dialogs"


class RegisterRows(QObject):
    """`fit` says which columns there are, and `kept_as` under what the user's choice of them is kept.

    `pastes` names the dialog (module:class) that looks at rows before they come from the clipboard; without it none do.
    """

    def __init__(
        self,
        page: TabPage,
        register: Register,
        table: RegisterTable,
        fit: Fit,
        kept_as: str,
        pastes: str,
        *,
        sorts: bool = True,
    ) -> None:
        super().__init__(page)
        self._page, self._pastes = page, pastes
        self.register, self.table = register, table
        register.setModel(table)
        self.title = table.column_of(fit.title)
        self.sorting = HeaderSorting(register, table, by_click=sorts)
        self.clipboard = RowClipboard(register, table, self.offer_paste)
        register.choose_columns(kept_as, fit)

    # which is the current one

    @property
    def current(self) -> Any:
        return self.register.current_row()

    def go(self, row_id: str) -> bool:
        """Make a row the current one and bring it into view; False where it is not shown."""
        index = self.table.index_of(row_id, self.title)
        if index.isValid():
            select_row(self.register, index)
            self.register.scrollTo(index)
        return index.isValid()

    def begin(self) -> None:
        """Make the first row the current one."""
        select_row(self.register, self.table.index(0, self.title))

    def take_focus(self) -> None:
        """With a current row, if there is any."""
        if not self.register.currentIndex().isValid():
            self.begin()
        self.register.setFocus()

    # what is done

    def add(self, make: Callable[[Transaction], Any]) -> Any:
        """Add what is made and open its title for typing; None where that was refused."""
        made: list[Any] = []
        if not self._page.workspace.perform(f"add:{self.table.table}", lambda tx: made.append(make(tx))):
            return None
        self.register.setFocus()
        self.register.edit_title(made[0].id, self.title)
        return made[0]

    def offer_paste(self, text: str, order: Sequence[str]) -> None:
        """What is pasted is looked at first."""
        from soteplan.views.dialogs import pasting

        module, _, name = self._pastes.partition(":")
        if name:
            kind = getattr(importlib.import_module(f"{DIALOGS}.{module}"), name)
            pasting.open_for(kind, cast("MainWindow", self._page.window()), text, order)
