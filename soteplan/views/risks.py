"""The Risks tab: what may endanger the goals, page by page."""

from __future__ import annotations

from typing import ClassVar

from soteplan.views.paged_tab import BookTab
from soteplan.views.risk_pages.pages import PAGES
from soteplan.views.tab_page import PageEntry


class RisksTab(BookTab):
    key: ClassVar[str] = "risks"
    context: ClassVar[str] = "RisksTab"
    entries: ClassVar[tuple[PageEntry, ...]] = PAGES
    tables: ClassVar[frozenset[str]] = frozenset(table for entry in PAGES for table in entry.tables)
