"""The figures' words in the user's language."""

from __future__ import annotations

from soteplan.texts.language import Language, mark

WORDS = {
    "actions_by_benefit": mark("figure", "Actions by benefit goal"),
    "at_risk": mark("figure", "At risk"),
    "budget": mark("figure", "Budget"),
    "common": mark("figure", "Common to all"),
    "contributes": mark("figure", "Contributes to"),
    "cost_paths": mark("figure", "Costs by year"),
    "costs": mark("figure", "Total expenditure"),
    "delivered": mark("figure", "Delivered by the project"),
    "earmark": mark("figure", "of which {title}"),
    "effects": mark("figure", "Functional effects by work package"),
    "eligible": mark("figure", "Costs eligible for the state grant"),
    "euros": mark("figure", "Euros"),
    "goals_by_benefit": mark("figure", "Goals by benefit goal"),
    "grant_computed": mark("figure", "Grant by calculation"),
    "expected": mark("figure", "Forecast for the rest"),
    "high": mark("figure", "High"),
    "impact": mark("figure", "Impact"),
    "key_figures": mark("figure", "Key figures"),
    "late": mark("figure", "Late"),
    "low": mark("figure", "Low"),
    "medium": mark("figure", "Medium"),
    "milestone": mark("figure", "Milestone"),
    "milestone_done": mark("figure", "Milestone reached"),
    "money_by_year": mark("figure", "Money by year"),
    "municipality": mark("figure", "Municipality"),
    "no_year": mark("figure", "No year"),
    "planned": mark("figure", "Planned by the status date"),
    "probability": mark("figure", "Probability"),
    "profile": mark("figure", "Profile"),
    "progress": mark("figure", "Progress"),
    "progress_by_package": mark("figure", "Progress by work package"),
    "planned_money": mark("figure", "Planned"),
    "quarter": mark("figure", "Q{number}"),
    "residual": mark("figure", "After the responses"),
    "risk_matrix": mark("figure", "Risk matrix"),
    "schedule": mark("figure", "Schedule"),
    "site": mark("figure", "Site"),
    "sites_planned": mark("figure", "Service network as planned"),
    "sites_today": mark("figure", "Service network today"),
    "status_date": mark("figure", "Status {date}"),
    "today": mark("figure", "Today {date}"),
    "total": mark("figure", "Total"),
    "used": mark("figure", "Used"),
    "used_of_planned": mark("figure", "{used} of {planned}"),
    "week": mark("figure", "Wk {number}"),
    "work_packages": mark("figure", "Work packages and actions"),
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

    def number(self, value: float) -> str:
        return self._language.number(value)

    def percent(self, basis_points: int) -> str:
        return self._language.percent(basis_points)
