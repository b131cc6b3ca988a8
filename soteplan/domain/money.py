"""Money: integer cents, read from what people type and paste, written in the separators of a language, split fairly.

Rates are basis points: 10000 is 100 %. Nothing here goes through a binary float.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from soteplan.domain.errors import Refusal
from soteplan.domain.values import LARGEST_NUMBER

MINUS = "\u2212"
NO_BREAK_SPACE = "\u00a0"
WHOLE = 10_000  # basis points

_LONGEST = 60  # characters; no amount of money is longer
_CURRENCIES = ("", "€", "e", "eur", "euro", "euroa", "euros")
_SCALES = {
    "": 1,
    "t": 1000, "k": 1000, "tuhatta": 1000, "tusen": 1000, "thousand": 1000,
    "m": 10**6, "mn": 10**6, "milj": 10**6, "miljoonaa": 10**6, "miljoner": 10**6, "million": 10**6,
}  # fmt: skip
_UNITS = {scale + currency: factor for scale, factor in _SCALES.items() for currency in _CURRENCIES}

_DASHES = re.compile("[\u2010-\u2015\u2212\ufe63\uff0d]")
_AMOUNT = re.compile(
    r"(?P<open>\( ?)?(?P<before>[-+]?) ?(?:(?:€|eur) ?)?(?P<inside>[-+]?) ?"
    r"(?P<number>[0-9](?:[0-9 .,]*[0-9])?)(?:[,.:]-)? ?(?P<unit>[a-z€. ]*)(?P<behind>-?)(?P<close> ?\))?"
)


def parse_money(text: str, *, decimal: str = ",") -> int:
    """The cents a typed or pasted amount means; parts of a cent are rounded half away from zero.

    Thousands may stand apart by any space. Where a comma and a point both occur, the later one is the decimal sign.
    Where only one occurs, once: `decimal` (the language's own sign) marks decimals and the other sign marks thousands
    if three digits follow, else decimals. 271,400 in a language with a decimal comma is refused rather than taken for a
    thousandth of what an English table means. Units such as €, t€, k€, M€ and milj. €, brackets and a minus in front
    or behind are understood. Raises Refusal("not_money").
    """
    amount = _amount(_plain(text), decimal) if len(text) <= _LONGEST else None
    if amount is None or abs(amount) > LARGEST_NUMBER:
        raise Refusal("not_money", value=text)
    return amount


def _plain(text: str) -> str:
    return _DASHES.sub("-", " ".join(text.casefold().split()))


def _amount(text: str, decimal: str) -> int | None:
    match = _AMOUNT.fullmatch(text)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return None
    signs = [sign for sign in (match["open"], match["before"], match["inside"], match["behind"]) if sign]
    factor = unit_factor(match["unit"])
    number = read_number(match["number"], decimal=decimal, scaled=factor not in (None, 1))
    if factor is None or number is None or len(signs) > 1:
        return None
    cents = divide(number[0] * factor * 100, number[1])
    return -cents if signs and signs != ["+"] else cents


def unit_factor(unit: str) -> int | None:
    """How many euros one of the unit is: 1 for € or no unit, 1000 for t€, a million for milj. €; None if unknown."""
    return _UNITS.get(re.sub(r"[.\s]", "", unit.casefold()))


def read_number(text: str, *, decimal: str, scaled: bool) -> tuple[int, int] | None:
    """An unsigned number as numerator and denominator, or None where the text is none.

    Its separators are as `parse_money` tells; `scaled` says that a unit multiplies it, so three decimals are meant.
    """
    plain = without_groups(text, decimal)
    if plain is None or (not scaled and re.fullmatch(rf"[1-9][0-9]{{0,2}}{re.escape(decimal)}[0-9]{{3}}", text)):
        return None
    whole, _, decimals = plain.replace(",", ".").partition(".")
    return int(whole + decimals), 10 ** len(decimals)


def without_groups(text: str, decimal: str) -> str | None:
    """An unsigned number without what sets its thousands apart, with one decimal sign at most; None for no number."""
    for form, group_sign in _grouped(decimal, "." if decimal == "," else ","):
        if re.fullmatch(form, text):
            return text.replace(group_sign, "")
    return text if re.fullmatch("[0-9]+([.,][0-9]+)?", text) else None


@cache
def _grouped(own: str, other: str) -> tuple[tuple[str, str], ...]:
    """The forms of numbers with thousands set apart, and by which sign."""
    first, own_sign, other_sign = "[1-9][0-9]{0,2}", re.escape(own), re.escape(other)
    return (
        (r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?", " "),
        (rf"{first}(?:{other_sign}[0-9]{{3}})+(?:{own_sign}[0-9]+)?", other),
        (rf"{first}(?:{own_sign}[0-9]{{3}})+{other_sign}[0-9]+", own),
        (rf"{first}(?:{own_sign}[0-9]{{3}}){{2,}}", own),
    )


def divide(number: int, divisor: int) -> int:
    """The whole number nearest to a quotient; a half goes away from zero, as in bookkeeping."""
    whole = (abs(number) * 2 + divisor) // (divisor * 2)
    return -whole if number < 0 else whole


def whole_percent(basis_points: int) -> int:
    """A share to the nearest whole per cent, still in basis points: how screen and paper show shares in passing."""
    return divide(basis_points, 100) * 100


def format_cents(
    cents: int, *, group: str = NO_BREAK_SPACE, decimal: str = ",", cents_shown: bool | Literal["auto"] = "auto"
) -> str:
    """The amount in euros without a unit, with a true minus; `auto` shows cents only where there are any.

    Without cents the amount is rounded to the nearest euro, halves away from zero.
    """
    with_cents = cents % 100 != 0 if cents_shown == "auto" else cents_shown
    size = abs(cents) if with_cents else divide(abs(cents), 100) * 100
    tail = f"{decimal}{size % 100:02d}" if with_cents else ""
    return (MINUS if cents < 0 < size else "") + f"{size // 100:,}".replace(",", group) + tail


def format_short(
    cents: int,
    *,
    group: str = NO_BREAK_SPACE,
    decimal: str = ",",
    units: tuple[str, str, str] = ("€", "t€", "M€"),
) -> tuple[str, str]:
    """The amount rounded to read at a glance, and its unit: ("6,1", "M€"), ("271", "t€"), ("950", "€").

    Thousands and millions have one decimal below a hundred; euros none. Halves are rounded away from zero.
    """
    unit = _unit_for(abs(cents))
    tenths = divide(abs(cents), 10 * 1000**unit)
    with_tenth = unit > 0 and tenths < 1000
    whole = tenths // 10 if with_tenth else divide(abs(cents), 100 * 1000**unit)
    tail = f"{decimal}{tenths % 10}" if with_tenth else ""
    sign = MINUS if cents < 0 < whole else ""
    return sign + f"{whole:,}".replace(",", group) + tail, units[unit]


def _unit_for(cents: int) -> int:
    """0, 1 or 2 for euros, thousands, millions. What rounds up to a thousand of one unit is written in the next."""
    return (cents >= 99_950) + (cents >= 99_950_000)


def spread(total: int, weights: Sequence[int]) -> list[int]:
    """The total in parts by weight. Each part is its exact share rounded down or up, and no cent is lost.

    The cents left over go to the largest remainders (Hamilton's method), to earlier parts first. Weights of nothing but
    zeros count as equal. Raises ValueError for negative weights, or for an amount without anyone to take it.
    """
    if any(weight < 0 for weight in weights) or (total and not weights):
        raise ValueError(f"cannot spread {total} by {list(weights)}")
    shares = list(weights) if any(weights) else [1] * len(weights)
    whole = sum(shares)
    parts = [abs(total) * share // whole for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda place: -(abs(total) * shares[place] % whole))
    for place in by_remainder[: abs(total) - sum(parts)]:
        parts[place] += 1
    return [-part for part in parts] if total < 0 else parts


_LEAST_PART = 10_000  # cents to a part, from which it is whole euros


def spread_whole(total: int, weights: Sequence[int]) -> list[int]:
    """As `spread`, in whole euros where the total is, so that no part gets cents that nobody meant.

    Of less than a hundred euros to a part the cents count.
    """
    if total % 100 or abs(total) < _LEAST_PART * len(weights):
        return spread(total, weights)
    return [100 * part for part in spread(total // 100, weights)]


def share(cents: int, basis_points: int) -> int:
    """So many basis points of an amount, in cents; halves are rounded away from zero."""
    return divide(cents * basis_points, WHOLE)
