"""The Communications tab: who is reached, with what, how and when, page by page."""

from __future__ import annotations

from typing import ClassVar

from soteplan.views.comm_pages.pages import PAGES
from soteplan.views.paged_tab import BookTab
from soteplan.views.tab_page import PageEntry


class CommunicationsTab(BookTab):
    key: ClassVar[str] = "communications"
    context: ClassVar[str] = "CommunicationsTab"
    entries: ClassVar[tuple[PageEntry, ...]] = PAGES
    tables: ClassVar[frozenset[str]] = frozenset(table for entry in PAGES for table in entry.tables)
