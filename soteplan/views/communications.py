"""The Communications tab: who is reached, with what, how and when, page by page."""

from __future__ import annotations

from typing import ClassVar

from soteplan.views.comm_pages.pages import PAGES
from soteplan.views.paged_tab import PagedTab
from soteplan.views.tab_page import PageEntry, TabPage
from soteplan.views.workspace import Workspace


class CommunicationsTab(PagedTab[TabPage]):
    """Each page has tools of its own beside the switch."""

    key: ClassVar[str] = "communications"
    context: ClassVar[str] = "CommunicationsTab"
    entries: ClassVar[tuple[PageEntry, ...]] = PAGES
    tables: ClassVar[frozenset[str]] = frozenset(table for entry in PAGES for table in entry.tables)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.content.addWidget(self.book)
        self.add_page_switch()
        self.add_rule()
        self.show_kept_page()
