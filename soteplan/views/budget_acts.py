"""What is done to the rows of the budget's views: categories, earmarked shares and grants come, go and move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from soteplan.domain.budget import CostCategory, Earmark, Grant
from soteplan.domain.budget_views import RowKind, ViewRow
from soteplan.models.budget_cells import category_of
from soteplan.operations import budget as operations
from soteplan.store.transaction import Transaction
from soteplan.views.budget_start import form_titles

if TYPE_CHECKING:
    from soteplan.views.budget_pages.form import FormPage


class RowActs:
    """Each is one step; what is new opens its title for writing."""

    def __init__(self, page: FormPage) -> None:
        self._page = page
        self._workspace = page.workspace
        self._text = page.language.text

    def rows_of(self, row: ViewRow) -> list[Any]:
        """The rows of the plan that a row of the view stands for and that are edited here."""
        live = self._page.table.live
        if row.kind is RowKind.EARMARK:
            return list(live.state.where(Earmark, "title", row.title)) if live.name == "form" else []
        if row.kind is RowKind.GRANT:
            grant = live.state.get(Grant, str(row.key))
            return [grant] if grant else []
        category = category_of(live, row)
        return [category] if category else []

    def add(self, *, under: bool) -> None:
        live = self._page.table.live
        row = self._page.table.view_row(self._page.grid.currentIndex())
        if live.name == "grants":
            self._add_grant()
        elif row is not None and row.kind is RowKind.EARMARK and live.name == "form":
            self.add_earmark()
        elif live.name != "packages":
            self._add_category(category_of(live, row) if row else None, under=under)

    def _add_category(self, beside: CostCategory | None, *, under: bool) -> None:
        title = self._text("BudgetTab", "New cost category")
        made: list[CostCategory] = []

        def add(tx: Transaction) -> None:
            if under and beside:
                made.append(operations.add_category_under(tx, beside, title))
            else:
                made.append(operations.add_category(tx, title, beside))

        if self._workspace.perform("add:cost_category", add):
            self._page.edit_title(made[0].id)

    def add_earmark(self) -> None:
        """An earmarked share without amounts yet, under the total."""
        state, text = self._page.document.state, self._text("BudgetTab", "New earmarked share")
        taken = {row.title for row in state.rows(Earmark)}
        title = next(t for t in (text, *(f"{text} {n}" for n in range(2, len(taken) + 3))) if t not in taken)
        years = [column.key for column in self._page.table.live.columns if isinstance(column.key, int)]
        year = years[0] if years else None
        if self._workspace.perform("add:earmark", lambda tx: tx.add(Earmark, title=title, year=year)):
            self._page.edit_title(next(row.key for row in self._page.table.live.rows if row.title == title))

    def _add_grant(self) -> None:
        title = self._text("BudgetTab", "New grant")
        made: list[Grant] = []
        if self._workspace.perform("add:grant", lambda tx: made.append(tx.add(Grant, title=title))):
            self._page.edit_title(made[0].id)

    def indent(self) -> None:
        chosen = self.categories()
        if chosen:
            self._workspace.perform(
                "move:cost_category", lambda tx: [operations.indent_category(tx, row) for row in chosen]
            )

    def categories(self) -> list[CostCategory]:
        """The selected rows where they are all categories."""
        rows = self._page.current_rows()
        return rows if all(isinstance(row, CostCategory) for row in rows) else []

    def lay_out_form(self) -> None:
        titles = form_titles(self._page.language)
        if self._workspace.perform("add:cost_category", lambda tx: operations.add_form(tx, titles)):
            self._page.take_focus()
