"""Fractional keys: the order of siblings, in which moving a row changes that row only.

A key is read as the digits after the point of a number in base 62, and two keys compare as plain texts. Keys never end
in the digit 0, so there is always room below one. Near an open end, where halving is used up, keys are counted up or
down instead: ten thousand rows appended one after another need four digits, not hundreds.
"""

from __future__ import annotations

import re

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)
_FIRST, _LAST = DIGITS[0], DIGITS[-1]
_VALUE = {digit: value for value, digit in enumerate(DIGITS)}
_KEY = re.compile(r"(?:[0-9A-Za-z]*[1-9A-Za-z])?")


def is_key(text: str) -> bool:
    """Whether the text can be a key; the empty text is one, for a row whose place is not decided."""
    return _KEY.fullmatch(text) is not None


def key_between(before: str, after: str) -> str:
    """A key strictly between two keys; an empty text stands for the open end on that side.

    Raises ValueError when the keys are not in order or are not keys.
    """
    if not (is_key(before) and is_key(after)):
        raise ValueError(f"not keys: {before!r}, {after!r}")
    if after and before >= after:
        raise ValueError(f"not in order: {before!r}, {after!r}")
    if not after:
        return _above(before)
    return _below(after) if not before else _inside(before, after)


def keys(count: int) -> list[str]:
    """`count` ascending keys, evenly spaced and as short as their number allows."""
    width = 1
    while _BASE**width <= count:
        width += 1
    whole = _BASE**width
    return [_digits(whole * place // (count + 1), width).rstrip(_FIRST) for place in range(1, count + 1)]


def _inside(before: str, after: str) -> str:
    same = _shared_length(before, after)
    shared, low, high = before[:same], before[same:], after[same:]
    if not low:
        return shared + _below(high)
    bottom, top = _VALUE[low[0]], _VALUE[high[0]]
    if top - bottom > 1:
        return shared + DIGITS[(bottom + top) // 2]
    return shared + high[0] if len(high) > 1 else shared + low[0] + _above(low[1:])


def _shared_length(one: str, other: str) -> int:
    differing = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _above(key: str) -> str:
    first = _VALUE[key[0]] if key else 0
    if first < _BASE - 1:
        return DIGITS[(first + _BASE) // 2]
    width = _width(key, _LAST)
    counted = _digits(_number(key[:width].ljust(width, _FIRST)) + 1, width)
    counted = counted.ljust(_width(counted, _LAST), _FIRST)
    return counted[:-1] + "1" if counted.endswith(_FIRST) else counted


def _below(key: str) -> str:
    first = _VALUE[key[0]]
    if first > 1:
        return DIGITS[first // 2]
    width = _width(key, _FIRST)
    counted = _step_down(key[:width].ljust(width, _FIRST))
    return _step_down(counted) if counted.endswith(_FIRST) else counted


def _step_down(key: str) -> str:
    counted = _digits(_number(key) - 1, len(key))
    return counted.ljust(_width(counted, _FIRST), _LAST)


def _width(key: str, filler: str) -> int:
    """Three digits beside the run in front: more than 200 000 steps before the key grows by one."""
    return len(key) - len(key.lstrip(filler)) + 3


def _number(key: str) -> int:
    number = 0
    for digit in key:
        number = number * _BASE + _VALUE[digit]
    return number


def _digits(number: int, width: int) -> str:
    found: list[str] = []
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        found.append(DIGITS[digit])
    return "".join(reversed(found))
