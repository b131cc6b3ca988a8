"""The pages of the Communications tab, in order. Each module is imported when its page is first shown."""

from soteplan.texts.language import mark
from soteplan.views.tab_page import PageEntry

PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "table",
        mark("CommunicationsTab", "Table"),
        "soteplan.views.comm_pages.table:TablePage",
        ("target_group", "comm_objective", "comm_means", "comm_duty", "comm_timing", "timing_milestone"),
    ),
    PageEntry(
        "messages",
        mark("CommunicationsTab", "Messages"),
        "soteplan.views.comm_pages.messages:MessagesPage",
        ("core_message", "message_audience"),
    ),
    PageEntry(
        "calendar",
        mark("CommunicationsTab", "Calendar"),
        "soteplan.views.comm_pages.calendar:CalendarPage",
        ("comm_action", "comm_audience", "comm_occurrence"),
    ),
    PageEntry(
        "stakeholders",
        mark("CommunicationsTab", "Stakeholders"),
        "soteplan.views.comm_pages.stakeholders:StakeholdersPage",
        ("target_group",),
    ),
    PageEntry(
        "metrics",
        mark("CommunicationsTab", "Metrics"),
        "soteplan.views.comm_pages.metrics:MetricsPage",
        ("indicator", "measurement"),
    ),
    PageEntry(
        "feedback",
        mark("CommunicationsTab", "Feedback"),
        "soteplan.views.comm_pages.feedback:FeedbackPage",
        ("feedback",),
    ),
    PageEntry(
        "lists", mark("CommunicationsTab", "Lists"), "soteplan.views.comm_pages.lists:ListsPage", ("party", "channel")
    ),
)
