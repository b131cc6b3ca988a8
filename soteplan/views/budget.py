"""The Budget tab: the money of the plan, page by page."""

from __future__ import annotations

from typing import ClassVar

from soteplan.views.budget_pages.pages import PAGES
from soteplan.views.paged_tab import BookTab
from soteplan.views.tab_page import PageEntry


class BudgetTab(BookTab):
    key: ClassVar[str] = "budget"
    context: ClassVar[str] = "BudgetTab"
    entries: ClassVar[tuple[PageEntry, ...]] = PAGES
    tables: ClassVar[frozenset[str]] = frozenset(table for entry in PAGES for table in entry.tables)
