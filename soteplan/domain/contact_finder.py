"""Where known e-mail addresses and telephone numbers stand in a text, however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# RFC 5321 allows 64 characters before the sign; more would let a long text be read over and over.
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,255}(?:\.[\w-]{1,255}){0,9}")
_NUMBER = re.compile(r"\+?\d(?:[ \u00a0\u202f().\-]{0,3}\d){4,40}")
_PARTED = re.compile(r"[^\d +().\-\u00a0\u202f]+")
_BEFORE = ("003580", "00358", "3580", "358", "0", "")
FEWEST_DIGITS = 6  # a shorter number, of an exchange, is also many another number
FEWEST_SIGNS = 4  # of what was typed as an address and looks like none


@dataclass(frozen=True, slots=True)
class Contact:
    """An address (`is_number` false) or a number, where it stands in a text."""

    start: int
    end: int
    text: str
    is_number: bool


class ContactFinder:
    """Looks for given addresses and numbers; a number is found with or without +358 and with any spaces."""

    def __init__(self, addresses: Iterable[str], numbers: Iterable[str]) -> None:
        given = [address.strip() for address in addresses if address.strip()]
        shaped = {found.casefold() for address in given for found in _ADDRESS.findall(address)}
        unlike = {address for address in given if "@" not in address and len(address) >= FEWEST_SIGNS}
        odd = sorted(unlike, key=len, reverse=True)
        self._addresses = shaped
        self._odd = re.compile("|".join(map(_whole, odd)), re.IGNORECASE) if odd else None
        self._numbers = {core for number in numbers for core in _cores(number)}
        self._lengths = sorted({len(core) for core in self._numbers}, reverse=True)

    def find(self, text: str) -> list[Contact]:
        """In order, none over another."""
        found = [*self._shaped(text), *self._odd_ones(text), *self._in_digits(text)]
        found.sort(key=lambda contact: (contact.start, -contact.end))
        return list(_apart(found))

    def _shaped(self, text: str) -> Iterator[Contact]:
        if not self._addresses or "@" not in text:
            return
        for match in _ADDRESS.finditer(text):
            address = match.group().rstrip(".-_'")
            bare = address.lstrip("'._-*+/=")
            if bare.casefold() in self._addresses:
                start = match.start() + len(address) - len(bare)
                yield Contact(start, start + len(bare), bare, is_number=False)

    def _odd_ones(self, text: str) -> Iterator[Contact]:
        for match in self._odd.finditer(text) if self._odd else ():
            yield Contact(match.start(), match.end(), match.group(), is_number=False)

    def _in_digits(self, text: str) -> Iterator[Contact]:
        for run in _NUMBER.finditer(text) if self._lengths else ():
            places = [place for place in range(run.start(), run.end()) if text[place].isdigit()]
            yield from self._in_run(text, places)

    def _in_run(self, text: str, places: list[int]) -> Iterator[Contact]:
        """Numbers may stand one after another with no more than a space between them."""
        digits = "".join(text[place] for place in places)
        for length in self._lengths:
            for first in range(len(digits) - length + 1):
                if digits[first : first + length] in self._numbers:
                    contact = _bounded(text, places, digits, first, length)
                    if contact:
                        yield contact


def _cores(number: str) -> Iterator[str]:
    """The digits of each number in a field, without what stands before them in this country or from abroad."""
    for piece in _PARTED.split(number):
        digits = "".join(sign for sign in piece if sign.isdigit())
        for before in ("00358", "358", "0"):
            digits = digits.removeprefix(before)
        if len(digits) >= FEWEST_DIGITS - 1:
            yield digits


def _bounded(text: str, places: list[int], digits: str, first: int, length: int) -> Contact | None:
    """The number with what stands before it, unless it is only a part of a longer row of digits."""
    before = next(each for each in _BEFORE if digits[:first].endswith(each))
    begin = first - len(before)
    start, end = places[begin], places[first + length - 1] + 1
    if text[start - 1 : start].isdigit() or text[end : end + 1].isdigit():
        return None
    start -= text[max(0, start - 1) : start] == "+"
    return Contact(start, end, text[start:end], is_number=True)


def _whole(address: str) -> str:
    left = r"(?<!\w)" if re.match(r"\w", address) else ""
    right = r"(?!\w)" if re.search(r"\w$", address) else ""
    return left + re.escape(address) + right


def _apart(found: list[Contact]) -> Iterator[Contact]:
    end = 0
    for contact in found:
        if contact.start >= end:
            yield contact
            end = contact.end
