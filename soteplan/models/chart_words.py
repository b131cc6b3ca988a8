"""The charts of the budget in words: titles, series, places and numbers."""

from __future__ import annotations

from soteplan.domain.budget import FUNDING_KINDS
from soteplan.domain.budget_series import OTHERS, UNFUNDED, Chart, Place, Series
from soteplan.domain.budget_sums import ALL
from soteplan.domain.money import divide
from soteplan.domain.text import shortened
from soteplan.texts.language import Language, mark

TITLES = {
    "by_year": mark("Charts", "Costs by year and category"),
    "cumulated": mark("Charts", "Plan, actuals and forecast added up"),
    "by_package": mark("Charts", "Money by work package"),
    "funding_shares": mark("Charts", "Who pays"),
}
SHORT = {
    "by_year": mark("Charts", "By year"),
    "cumulated": mark("Charts", "Added up"),
    "by_package": mark("Charts", "By package"),
    "funding_shares": mark("Charts", "Who pays"),
}
NOTES = {
    "by_year": mark("Charts", "The plan has no costs yet."),
    "cumulated": mark("Charts", "The plan has no costs or actuals yet."),
    "by_package": mark("Charts", "The plan has no costs yet."),
    "funding_shares": mark("Charts", "The plan has no funding yet."),
}
_KINDS = {  # the context and the source of each word
    "plan": ("figure", mark("figure", "Planned")),
    "actual": ("figure", mark("figure", "Used")),
    "forecast": ("figure", mark("figure", "Forecast for the rest")),
    OTHERS: ("BudgetTab", mark("BudgetTab", "Others")),
    UNFUNDED: ("Charts", mark("Charts", "Not funded")),
}
LONGEST = 60  # characters of a title in a legend


def title(language: Language, name: str) -> str:
    return language.text("Charts", TITLES[name])


def series_name(language: Language, series: Series) -> str:
    """What a series is called in the legend and at the head of its column."""
    if series.title:
        return shortened(series.title, LONGEST)
    if series.kind in FUNDING_KINDS:
        return language.choice("funding", "kind", series.kind)
    return language.text(*_KINDS[series.kind])


def place_name(language: Language, place: Place) -> str:
    """A year, a month with its year, a package; money of no package, and all together, by their words."""
    if place.key is ALL:
        return language.text("figure", "Total")
    if place.key is None:
        return language.text("Charts", "No package")
    if place.title:
        return shortened(place.title, LONGEST)
    return language.month(str(place.key))


def short_place(language: Language, place: Place) -> str:
    """The same where there is little room: a month by its number and year."""
    key = str(place.key)
    if place.title or place.key is None or place.key is ALL:
        return place_name(language, place)
    return f"{int(key[5:7])}/{key[:4]}"


def amount(language: Language, chart: Chart, series: Series, place: int) -> str:
    """The number at a place to the euro, with its share where the chart shows shares; "" where it is not known."""
    found = series.sums[place]
    if found is None:
        return ""
    money = language.euros(found.amount)
    share = share_of(chart, series, place)
    return f"{money} ({language.percent(share)})" if chart.name == "funding_shares" and share is not None else money


def share_of(chart: Chart, series: Series, place: int) -> int | None:
    """A series' part of all at a place, in whole per cents as basis points; None of nothing."""
    whole = chart.total(place)
    return divide(series.amounts[place] * 100, whole) * 100 if whole > 0 else None


def told(language: Language, chart: Chart, series: Series, place: int) -> str:
    """One number of a chart with all its names."""
    number = amount(language, chart, series, place)
    return f"{series_name(language, series)}, {place_name(language, chart.places[place])}: {number}"


def described(language: Language, chart: Chart) -> str:
    """The chart in words: each series with its numbers, of long ones the first and the last."""
    return ". ".join(_line(language, chart, series) for series in chart.series)


def _line(language: Language, chart: Chart, series: Series) -> str:
    known = [place for place, each in enumerate(series.sums) if each]
    shown = known if len(known) <= 8 else [known[0], known[-1]]
    values = (
        f"{place_name(language, chart.places[place])} {language.millions(series.amounts[place])}" for place in shown
    )
    return f"{series_name(language, series)}: {', '.join(values)}"
