"""The figures' words in the user's language."""

from __future__ import annotations

from soteplan.texts.language import Language, mark

WORDS = {
    "at_risk": mark("figure", "At risk"),
    "late": mark("figure", "Late"),
    "delivered": mark("figure", "Delivered by the project"),
    "contributes": mark("figure", "Contributes to"),
    "milestone": mark("figure", "Milestone"),
    "milestone_done": mark("figure", "Milestone reached"),
    "progress": mark("figure", "Progress"),
    "quarter": mark("figure", "Q{number}"),
    "schedule": mark("figure", "Schedule"),
    "status_date": mark("figure", "Status {date}"),
    "today": mark("figure", "Today {date}"),
    "week": mark("figure", "Wk {number}"),
}


class LanguageLabels:
    """A figures.labels.FigureLabels over a language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def word(self, key: str, **values: object) -> str:
        return self._language.text("figure", WORDS[key], **values)

    def choice(self, table: str, field: str, value: str) -> str:
        return self._language.choice(table, field, value)

    def date(self, iso: str) -> str:
        return self._language.date(iso)

    def month(self, iso: str) -> str:
        return self._language.month(iso)

    def month_name(self, number: int) -> str:
        return self._language.month_name(number, short=True)

    def money(self, cents: int) -> str:
        return self._language.money(cents)

    def millions(self, cents: int) -> str:
        return self._language.millions(cents)

    def percent(self, basis_points: int) -> str:
        return self._language.percent(basis_points)
