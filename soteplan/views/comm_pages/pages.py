"""The pages of the Communications tab, in order. Each module is imported when its page is first shown."""

from soteplan.texts.language import mark
from soteplan.views.tab_page import PageEntry

PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "messages",
        mark("CommunicationsTab", "Messages"),
        "soteplan.views.comm_pages.messages:MessagesPage",
        ("core_message", "message_audience"),
    ),
    PageEntry(
        "feedback",
        mark("CommunicationsTab", "Feedback"),
        "soteplan.views.comm_pages.feedback:FeedbackPage",
        ("feedback",),
    ),
)
