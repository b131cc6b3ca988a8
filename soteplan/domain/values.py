"""What may be stored in a field. Every value that is written passes through here."""

from __future__ import annotations

import math
from collections.abc import Callable

from soteplan.domain import dates, ids, order
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.text import clean, clean_line

LONGEST_TEXT = 200_000  # characters
LARGEST_NUMBER = 10**15  # for cents that is ten thousand billion euros; a double holds it exactly


def check(spec: FieldSpec, value: object) -> object:
    """The value in the form in which it is stored: texts cleaned, flags as 0 or 1, numbers as float.

    Raises Refusal with the codes required, wrong_type, too_long (with `maximum`), out_of_range (with `minimum` and
    `maximum`), not_a_choice, not_a_date, not_a_month, not_an_id, not_an_order_key or not_a_number. All carry
    `field` and `label`, and all but required `value` (the length, of a text that is too long).
    """
    if value is None and spec.nullable:
        if spec.required:
            raise _refusal("required", spec)
        return None
    return _CHECKS[spec.kind](spec, value)


def _refusal(code: str, spec: FieldSpec, **values: object) -> Refusal:
    return Refusal(code, field=spec.name, label=spec.label, **values)


def _as_text(spec: FieldSpec, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _refusal("wrong_type", spec, value=value)
    if len(value) > LONGEST_TEXT:
        raise _refusal("too_long", spec, maximum=LONGEST_TEXT, value=len(value))
    return value


def _needed(spec: FieldSpec, text: str) -> str:
    if spec.required and not text.strip():
        raise _refusal("required", spec)
    return text


def _check_line(spec: FieldSpec, value: object) -> str:
    return _needed(spec, clean_line(_as_text(spec, value)))


def _check_paragraph(spec: FieldSpec, value: object) -> str:
    return _needed(spec, clean(_as_text(spec, value)))


def _in_range(spec: FieldSpec, value: float) -> None:
    minimum = -LARGEST_NUMBER if spec.minimum is None else spec.minimum
    maximum = LARGEST_NUMBER if spec.maximum is None else spec.maximum
    if not minimum <= value <= maximum:
        raise _refusal("out_of_range", spec, minimum=minimum, maximum=maximum, value=value)


def _check_integer(spec: FieldSpec, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _refusal("wrong_type", spec, value=value)
    _in_range(spec, value)
    return int(value)


def _check_flag(spec: FieldSpec, value: object) -> int:
    return _check_integer(spec, int(value) if isinstance(value, bool) else value)


def _check_number(spec: FieldSpec, value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise _refusal("wrong_type", spec, value=value)
    if isinstance(value, float) and not math.isfinite(value):
        raise _refusal("not_a_number", spec, value=value)
    _in_range(spec, value)
    return float(value) + 0.0  # minus zero becomes zero


def _check_choice(spec: FieldSpec, value: object) -> str:
    if not isinstance(value, str) or value not in spec.choices:
        raise _refusal("not_a_choice", spec, value=value)
    return value


def _formed(code: str, is_good: Callable[[str], bool]) -> Callable[[FieldSpec, object], str]:
    def check_form(spec: FieldSpec, value: object) -> str:
        text = _as_text(spec, value)
        if not is_good(text):
            raise _refusal(code, spec, value=value)
        return text

    return check_form


_CHECKS: dict[Kind, Callable[[FieldSpec, object], object]] = {
    Kind.KEY: _formed("not_an_id", ids.is_id),
    Kind.ORDER: _formed("not_an_order_key", order.is_key),
    Kind.TEXT: _check_line,
    Kind.PARAGRAPH: _check_paragraph,
    Kind.FORMULA: _check_line,
    Kind.INTEGER: _check_integer,
    Kind.MONEY: _check_integer,
    Kind.RATE: _check_integer,
    Kind.NUMBER: _check_number,
    Kind.DATE: _formed("not_a_date", dates.is_date),
    Kind.MONTH: _formed("not_a_month", dates.is_month),
    Kind.FLAG: _check_flag,
    Kind.CHOICE: _check_choice,
    Kind.REFERENCE: _formed("not_an_id", ids.is_id),
}
