"""The pages of the Communications tab, in order. Each module is imported when its page is first shown."""

from soteplan.views.tab_page import PageEntry

PAGES: tuple[PageEntry, ...] = ()
