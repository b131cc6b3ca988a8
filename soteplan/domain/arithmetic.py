"""Arithmetic in a cell of money, such as =2*4500*12+24%. A small parser of its own: nothing typed is ever run as code.

sum     = term (("+" | "-") term)*       a term that is a bare percentage is that much of what stands before it
term    = factor (("*" | "/") factor)*
factor  = ("+" | "-") factor | number [unit] ["%"] | "(" sum ")" ["%"]
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, localcontext
from typing import NamedTuple

from soteplan.domain.errors import Refusal
from soteplan.domain.money import unit_factor, without_groups
from soteplan.domain.values import LARGEST_NUMBER

LONGEST = 500  # characters
DEEPEST = 50  # brackets and signs within each other

_CONTEXT = Context(prec=60, rounding=ROUND_HALF_EVEN)
_SPACE = "[ \\t\u00a0\u2007\u2009\u202f]"
_TOKEN = re.compile(
    rf"{_SPACE}*(?:"
    rf"(?P<number>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?)"
    rf"(?:{_SPACE}*(?P<unit>[^\W\d_]+\.?(?:{_SPACE}*(?:€|[^\W\d_]+))?|€))?"
    r"|(?P<sign>[-+*/()%\u2212\u2013\u00d7\u00b7\u00f7:])"
    rf"){_SPACE}*"
)
_SAME_SIGN = str.maketrans("\u2212\u2013\u00d7\u00b7\u00f7:", "--**//")

_SIGNED_NUMBER = re.compile("[0-9]+(?:[.,][0-9]+)+")
_LIKE_THOUSANDS = re.compile("[1-9][0-9]{0,2}[.,][0-9]{3}")


class _Value(NamedTuple):
    amount: Decimal
    is_percentage: bool = False


class _Problem(Exception):
    """Why a text has no value: syntax, too_deep, too_large, division_by_zero."""


class _Reader:
    """Reads one expression from left to right."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._place = 0
        self._depth = 0

    def whole(self) -> Decimal:
        result = self._sum()
        if self._place < len(self._tokens):
            raise _Problem("syntax")
        return result

    def _sum(self) -> Decimal:
        total = self._term().amount
        while sign := self._take("+-"):
            amount, is_percentage = self._term()
            change = total * amount if is_percentage else amount
            total = total + change if sign == "+" else total - change
        return total

    def _term(self) -> _Value:
        value = self._factor()
        while sign := self._take("*/"):
            by = self._factor().amount
            if sign == "/" and not by:
                raise _Problem("division_by_zero")
            value = _Value(value.amount * by if sign == "*" else value.amount / by)
        return value

    def _factor(self) -> _Value:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _Problem("too_deep")
        value = self._signed()
        self._depth -= 1
        return value

    def _signed(self) -> _Value:
        sign = self._take("+-")
        if not sign:
            return self._primary()
        amount, is_percentage = self._factor()
        return _Value(-amount if sign == "-" else amount, is_percentage)

    def _primary(self) -> _Value:
        amount = self._bracketed() if self._take("(") else self._number()
        return _Value(amount / 100, True) if self._take("%") else _Value(amount)

    def _bracketed(self) -> Decimal:
        inside = self._sum()
        if not self._take(")"):
            raise _Problem("syntax")
        return inside

    def _number(self) -> Decimal:
        token = self._tokens[self._place] if self._place < len(self._tokens) else None
        if not isinstance(token, Decimal):
            raise _Problem("syntax")
        self._place += 1
        return token

    def _take(self, signs: str) -> str:
        token = self._tokens[self._place] if self._place < len(self._tokens) else None
        if not isinstance(token, str) or token not in signs:
            return ""
        self._place += 1
        return token


def _tokens(text: str) -> list[Decimal | str]:
    found: list[Decimal | str] = []
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise _Problem("syntax")
        found.append(match["sign"].translate(_SAME_SIGN) if match["sign"] else _number_token(match))
        place = match.end()
    return found


def _number_token(match: re.Match[str]) -> Decimal:
    factor = unit_factor(match["unit"] or "")
    if factor is None:
        raise _Problem("syntax")
    return Decimal(re.sub(_SPACE, "", match["number"]).replace(",", ".")) * factor


def is_formula(text: str) -> bool:
    """Whether a typed text is to be calculated: it begins with an equals sign."""
    return text.lstrip().startswith("=")


def plainly(text: str, *, decimal: str) -> str:
    """An expression as it is kept: its numbers without the signs that set thousands apart in a language.

    `decimal` is the language's own sign; how numbers are read is told at `money.parse_money`. What is kept has the same
    value in every language, so three decimals, which elsewhere could be thousands, get a nought.
    """
    return _SIGNED_NUMBER.sub(lambda match: _unambiguous(without_groups(match[0], decimal) or match[0]), text)


def _unambiguous(number: str) -> str:
    return f"{number}0" if _LIKE_THOUSANDS.fullmatch(number) else number


def evaluate(text: str) -> Decimal:
    """The value in euros of an expression, with or without its equals sign, to at least 40 significant digits.

    `a+24%` is a and 24 % of a; `50%*a` is half of a. Decimals take a comma or a point, thousands a space, and numbers
    the units of `money.parse_money`. Raises Refusal("not_arithmetic", value, reason), the reason being syntax,
    too_long, too_deep, too_large or division_by_zero.
    """
    if len(text) > LONGEST:
        raise Refusal("not_arithmetic", value=text, reason="too_long")
    try:
        with localcontext(_CONTEXT):
            result = _Reader(text.strip().removeprefix("=").strip()).whole()
            if abs(result) * 100 > LARGEST_NUMBER:
                raise _Problem("too_large")
            return result
    except _Problem as problem:
        raise Refusal("not_arithmetic", value=text, reason=str(problem)) from None


def cents(text: str) -> int:
    """The value of an expression in cents, halves rounded away from zero. Raises as `evaluate`."""
    with localcontext(_CONTEXT):
        return int((evaluate(text) * 100).to_integral_value(ROUND_HALF_UP))
