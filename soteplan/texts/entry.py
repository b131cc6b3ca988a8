"""What a user types or pastes into a field, turned into the value that is stored."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from soteplan.domain import arithmetic, dates, money
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.texts.language import Language

Reader = Callable[[Language, FieldSpec, str], Any]


def read(language: Language, field: FieldSpec, typed: object) -> Any:
    """The stored value of what was typed; an empty entry is null, or "" in a text field. Raises Refusal."""
    if not isinstance(typed, str) or field.kind in (Kind.CHOICE, Kind.REFERENCE):
        return typed
    if field.kind in TEXT_KINDS:
        return typed
    text = typed.strip()
    if not text:
        return None if field.nullable else 0
    return READERS[field.kind](language, field, text)


def _money(language: Language, field: FieldSpec, text: str) -> int:
    if arithmetic.is_formula(text):
        return arithmetic.cents(arithmetic.plainly(text, decimal=language.decimal))
    return money.parse_money(text, decimal=language.decimal)


def _number(language: Language, field: FieldSpec, text: str) -> float:
    if arithmetic.is_formula(text):
        return float(arithmetic.evaluate(arithmetic.plainly(text, decimal=language.decimal)))
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace("\u2212", "-").replace(",", ".").removesuffix("%")
    try:
        return float(plain)
    except ValueError:
        raise Refusal("not_a_number", value=text) from None


def _integer(language: Language, field: FieldSpec, text: str) -> int:
    value = _number(language, field, text)
    if value != int(value):
        raise Refusal("not_a_whole_number", value=text)
    return int(value)


def _rate(language: Language, field: FieldSpec, text: str) -> int:
    return round(_number(language, field, text) * 100)


def _date(language: Language, field: FieldSpec, text: str) -> str:
    today = datetime.now().astimezone().date().isoformat()
    return dates.parse_date(text, today=today, end=field.name.startswith("end"))


def _month(language: Language, field: FieldSpec, text: str) -> str:
    return _date(language, field, text)[:7]


def _flag(language: Language, field: FieldSpec, text: str) -> int:
    return int(text.casefold() in ("1", "x", "✓", "kyllä", "ja", "yes", "true"))


TEXT_KINDS = frozenset({Kind.KEY, Kind.ORDER, Kind.TEXT, Kind.PARAGRAPH, Kind.FORMULA})
READERS: dict[Kind, Reader] = {
    Kind.MONEY: _money,
    Kind.NUMBER: _number,
    Kind.INTEGER: _integer,
    Kind.RATE: _rate,
    Kind.DATE: _date,
    Kind.MONTH: _month,
    Kind.FLAG: _flag,
}
