"""The words, numbers and dates of one language: what every layer that speaks to a user asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCollator, QDate, QLocale, Qt, QTranslator

from soteplan.assets import resource_path
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import FieldSpec, Kind

LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
MINUS = "\u2212"
GROUP = "\u00a0"


def mark(context: str, source: str) -> str:
    """Mark a text in a table for translation; the table's reader translates it."""
    return source


def system_language() -> str:
    """The language of the system where it is one of ours, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LOCALES else "en"


class Language:
    """Texts, numbers and dates in one language. English texts are the sources, and the fallback."""

    def __init__(self, code: str) -> None:
        self.code = code if code in LOCALES else "en"
        self.locale = QLocale(LOCALES[self.code])
        self.translator = QTranslator()
        if self.code != "en":
            # By bytes, which Qt does not copy: it would map a file, and a mapped file must not change under it.
            self._catalogue = resource_path("translations", f"soteplan_{self.code}.qm").read_bytes()
            self.translator.load(self._catalogue)
        self.decimal = "." if self.code == "en" else ","

    def text(self, context: str, source: str, **values: object) -> str:
        """The translated text with `{name}` places filled in; values are never read as templates."""
        translated = self.translator.translate(context, source) or source
        return translated.format_map(values) if values else translated

    def count(self, context: str, source: str, number: int, **values: object) -> str:
        """A text about a number of things: `%n` stands for the number, and the form follows it."""
        translated = self.translator.translate(context, source, None, number) or _english(source, number)
        text = translated.replace("%n", self.number(number))
        return text.format_map(values) if values else text

    # what the declarations call things

    def entity(self, table: str) -> str:
        return self.text("entity", ENTITIES[table].label)

    def entities(self, table: str) -> str:
        return self.text("entity", ENTITIES[table].plural)

    def field(self, table: str, name: str) -> str:
        return self.text("field", ENTITIES[table].by_name[name].label)

    def choice(self, table: str, name: str, value: str) -> str:
        label = ENTITIES[table].by_name[name].choices.get(value)
        return self.text("choice", label) if label else value

    # numbers and dates

    def number(self, value: float, decimals: int | None = None) -> str:
        """With a no-break space between thousands and a true minus."""
        text = f"{value:,.{decimals}f}" if decimals is not None else f"{value:,.6f}".rstrip("0").rstrip(".")
        text = text.replace(",", GROUP).replace(".", self.decimal)
        return text.replace("-", MINUS)

    def money(self, cents: int | None) -> str:
        """Euros without a sign; cents only where there are any."""
        if cents is None:
            return ""
        return self.number(cents // 100 if cents % 100 == 0 else cents / 100, None if cents % 100 == 0 else 2)

    def euros(self, cents: int | None) -> str:
        return f"{self.money(cents)}{GROUP}€" if cents is not None else ""

    def millions(self, cents: int | None) -> str:
        """`6,1 M€`, and `109 t€` under a million: for sentences and figures where there is little room."""
        if cents is None:
            return ""
        if abs(cents) >= 100_000_000:
            digits = 2 if cents % 10_000_000 else 1
            return f"{self.number(cents / 100_000_000, digits)}{GROUP}M€"
        unit = "k€" if self.code == "en" else "t€"
        return f"{self.number(round(cents / 100_000))}{GROUP}{unit}"

    def percent(self, basis_points: int | None) -> str:
        return "" if basis_points is None else f"{self.number(basis_points / 100)}{GROUP}%"

    def date(self, iso: str | None) -> str:
        """15.11.2020, in English 15/11/2020."""
        if not iso or len(iso) < 10:
            return iso or ""
        year, month, day = iso[:4], iso[5:7], iso[8:10]
        if self.code == "en":
            return f"{day}/{month}/{year}"
        return f"{int(day)}.{int(month)}.{year}"

    def time(self, iso_utc: str) -> str:
        """A journal time in the local time zone, to the minute."""
        from datetime import datetime

        local = datetime.fromisoformat(iso_utc.replace("Z", "+00:00")).astimezone()
        return f"{self.date(local.date().isoformat())} {local:%H:%M}"

    def month(self, iso: str | None) -> str:
        """marraskuu 2020."""
        if not iso:
            return ""
        return f"{self.locale.standaloneMonthName(int(iso[5:7]))} {iso[:4]}"

    def month_name(self, number: int, *, short: bool = False) -> str:
        kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self.locale.standaloneMonthName(number, kind).rstrip(".")

    def weekday(self, iso: str) -> str:
        return self.locale.dayName(QDate.fromString(iso, Qt.DateFormat.ISODate).dayOfWeek())

    def value(self, table: str, field: FieldSpec, value: Any) -> str:
        """A stored value as text; references are for the caller, who knows the rows."""
        if value is None or value == "":
            return ""
        writer = _WRITERS.get(field.kind)
        if field.kind is Kind.CHOICE:
            return self.choice(table, field.name, str(value))
        return writer(self, value) if writer else str(value)

    def collator(self) -> QCollator:
        """Sorts å ä ö where the language has them, and numbers by value."""
        collator = QCollator(self.locale)
        collator.setNumericMode(True)
        return collator


_WRITERS: dict[Kind, Callable[[Language, Any], str]] = {
    Kind.MONEY: Language.money,
    Kind.RATE: Language.percent,
    Kind.DATE: Language.date,
    Kind.MONTH: Language.month,
    Kind.NUMBER: Language.number,
    Kind.FLAG: lambda language, value: "✓" if value else "",
}


def _english(source: str, number: int) -> str:
    """`%n risk(s)` in the singular or the plural."""
    return source.replace("(s)", "" if number == 1 else "s")
