"""The words of the workbook of communications, and the entries of its table on one line each."""

from __future__ import annotations

from soteplan.domain.comm_table import Entry
from soteplan.domain.communications import CommTiming
from soteplan.texts.comm_days import days_text
from soteplan.texts.comm_timing import written
from soteplan.texts.language import Language, mark

NOTHING = "–"  # an entry in which nothing stands
WORDS = {
    "table": ("CommunicationsTab", mark("CommunicationsTab", "Table")),
    "messages": ("CommunicationsTab", mark("CommunicationsTab", "Messages")),
    "calendar": ("CommunicationsTab", mark("CommunicationsTab", "Calendar")),
    "metrics": ("CommunicationsTab", mark("CommunicationsTab", "Metrics")),
    "group": ("CommTable", mark("CommTable", "Target group")),
    "comm_objective": ("CommTable", mark("CommTable", "Objectives")),
    "comm_means": ("CommTable", mark("CommTable", "Channels and means")),
    "comm_duty": ("CommTable", mark("CommTable", "Responsible")),
    "comm_timing": ("CommTable", mark("CommTable", "Timing")),
    "days": ("CommTable", mark("CommTable", "In days")),
    "all": ("CommTable", mark("CommTable", "All target groups")),
    "groups": ("CommTable", mark("CommTable", "Target groups")),
    "latest": ("CommTable", mark("CommTable", "Latest value")),
    "measured": ("CommTable", mark("CommTable", "Measured on")),
}


def entry_text(language: Language, entry: Entry) -> str:
    """An entry as it is read, and written again, on one line; a timing without words of its own in ours."""
    own = written(language, entry.row) if isinstance(entry.row, CommTiming) and not entry.words else entry.text
    return own or NOTHING


class CommWords:
    """What exchange.comm_xlsx asks for, in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.field, self.choice = language.field, language.choice

    def word(self, key: str) -> str:
        return self._language.text(*WORDS[key])

    def entry(self, entry: Entry) -> str:
        return entry_text(self._language, entry)

    def days(self, entry: Entry) -> str:
        """The days of a timing on one line, "" where its words say the same."""
        said = days_text(self._language, entry.meaning).replace("\n", ", ") if entry.meaning else ""
        return "" if said == self.entry(entry) else said
