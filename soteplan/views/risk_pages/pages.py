"""The pages of the Risks tab, in order. Each module is imported when its page is first shown."""

from soteplan.texts.language import mark
from soteplan.views.tab_page import PageEntry

PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "register",
        mark("RisksTab", "Register"),
        "soteplan.views.risk_pages.register:RegisterPage",
        ("risk", "risk_response", "risk_review"),
    ),
    PageEntry(
        "together", mark("RisksTab", "Together"), "soteplan.views.risk_pages.together:TogetherPage", ("risk_vote",)
    ),
    PageEntry("trend", mark("RisksTab", "Trend"), "soteplan.views.risk_pages.trend:TrendPage", ()),
    PageEntry(
        "scale",
        mark("RisksTab", "Scale"),
        "soteplan.views.risk_pages.scale:ScalePage",
        ("risk_step", "risk_class"),
    ),
)
