"""The words of the budget's workbook in the user's language."""

from __future__ import annotations

from soteplan.texts.language import Language, mark

WORDS = {
    "form": mark("Workbook", "Budget"),
    "packages": mark("Workbook", "By work package"),
    "grants": mark("Workbook", "By grant"),
    "package_year": mark("Workbook", "{year} by package"),
    "months": mark("Workbook", "By month"),
    "benefit": mark("Workbook", "Cost and benefit"),
    "reconciliation": mark("Workbook", "Reconciliation"),
    "lines": mark("Workbook", "Budget lines"),
    "funding": mark("Workbook", "Funding"),
    "earmarks": mark("Workbook", "Earmarked shares"),
    "euros": mark("Workbook", "In euros. Every amount here is calculated from the sheet {sheet}; type there."),
    "entry_hint": mark("Workbook", "In euros. Type into the blue cells; new rows go below the last one."),
    "entry_views": mark(
        "Workbook", "The other sheets follow by themselves, and Soteplan reads this one when the file comes back."
    ),
    "status": mark("Workbook", "Status {date}"),
    "expenditure": mark("Workbook", "Expenditure"),
    "funding_block": mark("Workbook", "Funding of the costs"),
    "total": mark("Workbook", "Total"),
    "costs": mark("Workbook", "Total expenditure"),
    "of_which": mark("Workbook", "of which: {title}"),
    "eligible": mark("Workbook", "Costs eligible for the state grant"),
    "grant_computed": mark("Workbook", "Grant by calculation"),
    "not_covered": mark("Workbook", "Not covered by the grant applied for"),
    "whole": mark("Workbook", "Whole period"),
    "no_year": mark("Workbook", "No year"),
    "share": mark("Workbook", "Share"),
    "no_package": mark("Workbook", "No work package"),
    "no_grant": mark("Workbook", "No grant"),
    "left": mark("Workbook", "Left of the ceiling"),
    "used": mark("Workbook", "Used"),
    "expected": mark("Workbook", "Forecast for the rest"),
    "planned": mark("Workbook", "Planned"),
    "left_over": mark("Workbook", "Left over"),
    "month_hint": mark("Workbook", "In euros. Actual use up to {month}; the months after that are the forecast."),
    "month_hint_none": mark("Workbook", "In euros. Nothing is used yet; every month is the forecast."),
    "so_far": mark("Workbook", "Cumulated"),
    "net": mark("Workbook", "Net effect"),
    "benefit_hint": mark("Workbook", "In millions of euros, costs negative. Type whole euros into the blue cells."),
    "benefit_sum": mark("Workbook", "Sum of the rows"),
    "difference": mark("Workbook", "Difference"),
    "reconciliation_hint": mark("Workbook", "In euros. Every line comes to the same total; where not, it is marked ≠."),
    "by_category": mark("Workbook", "Sum of the cost categories"),
    "by_package": mark("Workbook", "Sum of the work packages"),
    "by_grant": mark("Workbook", "Sum of the grants"),
    "by_line": mark("Workbook", "Sum of the budget lines"),
    "by_funding": mark("Workbook", "Sum of the funding"),
    "less": mark("Workbook", "{name}, less the total expenditure"),
    "printed": mark("Workbook", "Printed total"),
    "computed": mark("Workbook", "Computed total"),
    "printed_totals": mark("Workbook", "Printed totals"),
    "earmark_room": mark("Workbook", "{title}: left of the total expenditure"),
    "check": mark("Workbook", "Agrees"),
}


class WorkbookWords:
    """The words of exchange.budget_xlsx over a language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.entity = language.entity
        self.entities = language.entities
        self.field = language.field
        self.choice = language.choice
        self.date = language.date
        self.month_name = language.month_name
        self.money = language.money

    def word(self, key: str, **values: object) -> str:
        return self._language.text("Workbook", WORDS[key], **values)
