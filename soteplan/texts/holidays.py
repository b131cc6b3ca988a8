"""The days off of domain.calendar by name."""

from __future__ import annotations

from soteplan.texts.language import Language, mark

NAMES = {
    "new_year": mark("Holiday", "New Year's Day"),
    "epiphany": mark("Holiday", "Epiphany"),
    "good_friday": mark("Holiday", "Good Friday"),
    "easter_sunday": mark("Holiday", "Easter Sunday"),
    "easter_monday": mark("Holiday", "Easter Monday"),
    "may_day": mark("Holiday", "May Day"),
    "ascension": mark("Holiday", "Ascension Day"),
    "whit_sunday": mark("Holiday", "Whit Sunday"),
    "midsummer_eve": mark("Holiday", "Midsummer Eve"),
    "midsummer": mark("Holiday", "Midsummer Day"),
    "all_saints": mark("Holiday", "All Saints' Day"),
    "independence_day": mark("Holiday", "Independence Day"),
    "christmas_eve": mark("Holiday", "Christmas Eve"),
    "christmas": mark("Holiday", "Christmas Day"),
    "boxing_day": mark("Holiday", "Boxing Day"),
}


def holiday_name(language: Language, code: str) -> str:
    return language.text("Holiday", NAMES[code])
