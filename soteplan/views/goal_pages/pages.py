"""The pages of the Goals tab, in order. Each module is imported when its page is first shown."""

from __future__ import annotations

from soteplan.texts.language import mark
from soteplan.views.tab_page import PageEntry

PAGES: tuple[PageEntry, ...] = (
    PageEntry("tree", mark("Goals", "Tree"), "soteplan.views.goal_pages.tree:TreePage", ("goal", "goal_link")),
    PageEntry("links", mark("Goals", "Links"), "soteplan.views.goal_pages.links:LinksPage", ()),
    PageEntry("logframe", mark("Goals", "Logframe"), "soteplan.views.goal_pages.logframe:LogframePage", ("indicator",)),
    PageEntry("process", mark("Goals", "Process"), "soteplan.views.goal_pages.process:ProcessPage", ()),
    PageEntry("scope", mark("Goals", "Scope"), "soteplan.views.goal_pages.scope:ScopePage", ("scope_item",)),
)
