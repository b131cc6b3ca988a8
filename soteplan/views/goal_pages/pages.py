"""The pages of the Goals tab, in order. Each module is imported when its page is first shown."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from soteplan.texts.language import mark

if TYPE_CHECKING:
    from soteplan.views.goal_pages.page import GoalsPage
    from soteplan.views.goals import GoalsTab


@dataclass(frozen=True, slots=True)
class PageEntry:
    key: str
    title: str
    path: str  # module:class
    tables: tuple[str, ...]  # whose rows lead here; the first page that has a table

    def build(self, tab: GoalsTab) -> GoalsPage:
        module, name = self.path.split(":")
        page: GoalsPage = getattr(importlib.import_module(module), name)(tab)
        return page


PAGES: tuple[PageEntry, ...] = (
    PageEntry("tree", mark("Goals", "Tree"), "soteplan.views.goal_pages.tree:TreePage", ("goal", "goal_link")),
    PageEntry("links", mark("Goals", "Links"), "soteplan.views.goal_pages.links:LinksPage", ()),
    PageEntry("logframe", mark("Goals", "Logframe"), "soteplan.views.goal_pages.logframe:LogframePage", ("indicator",)),
    PageEntry("process", mark("Goals", "Process"), "soteplan.views.goal_pages.process:ProcessPage", ()),
    PageEntry("scope", mark("Goals", "Scope"), "soteplan.views.goal_pages.scope:ScopePage", ("scope_item",)),
)
