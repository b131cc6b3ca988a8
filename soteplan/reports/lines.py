"""Filling lines: greedy, ragged right, words divided where the language divides them, linear in the text's length."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate

from soteplan.domain.hyphenation import hyphenate
from soteplan.rendering.fonts import register_pdf
from soteplan.reports.styles import Style
from soteplan.reports.text import printable

Divider = Callable[[str], list[str]]
Piece = tuple[str, float]

_AFTER_HYPHEN = re.compile(r"(?<=\w[-–/])(?=\w)")
_FULL_ENOUGH = 0.7  # a line this full may end early rather than divide a word
_LEAST_TAIL = 4  # letters that a word takes to the next line, where it can be divided before them
_LEAST = 3  # letters on either side of a division
_LONGEST_CACHED = 40


def at_hyphens(word: str) -> list[str]:
    """Division for languages without a rule of ours: after the hyphens a word has."""
    return _AFTER_HYPHEN.split(word)


def finnish(word: str) -> list[str]:
    """Finnish division with at least three letters on either line."""
    pieces = hyphenate(word)
    while len(pieces) > 1 and _letters(pieces[0]) < _LEAST:
        pieces[:2] = ["".join(pieces[:2])]
    while len(pieces) > 1 and _letters(pieces[-1]) < _LEAST:
        pieces[-2:] = ["".join(pieces[-2:])]
    return pieces


def _letters(piece: str) -> int:
    return sum(map(str.isalnum, piece))


DIVIDERS: dict[str, Divider] = {"fi": finnish}


def divider(language: str) -> Divider:
    """How words of a language are divided at a line end."""
    return DIVIDERS.get(language, at_hyphens)


def whole_words(divide: Divider, room: float, style: Style) -> Divider:
    """Division of those words only that are wider than a line of `room` points."""
    return lambda word: [word] if width_of(word, style) <= room else divide(word)


def width_of(text: str, style: Style) -> float:
    """Width in points of a text on one line."""
    return _cached_width(text, style) if len(text) <= _LONGEST_CACHED else _width(text, style)


def _width(text: str, style: Style) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    register_pdf()
    return float(stringWidth(text, style.face, style.size))


_cached_width = lru_cache(maxsize=50_000)(_width)


def fill(text: str, room: float, style: Style, divide: Divider = at_hyphens) -> list[str]:
    """The printable text in lines no wider than `room` points unless a single sign is; never without a line."""
    plain = printable(text)
    if "\n" not in plain and width_of(plain, style) <= room:
        return [plain]
    setter = _Setter(room, style, divide)
    return [line for paragraph in plain.split("\n") for line in setter.lines(paragraph)]


def cut(text: str, room: float, style: Style) -> str:
    """The printable text on one line, ending in … where it would be wider than `room` points."""
    plain = " ".join(printable(text).split())
    if width_of(plain, style) <= room:
        return plain
    rest = room - width_of("…", style)
    fitting = sum(1 for total in accumulate(width_of(sign, style) for sign in plain[:1000]) if total <= rest)
    return plain[:fitting].rstrip(" ,;:-–") + "…"


class _Setter:
    def __init__(self, room: float, style: Style, divide: Divider) -> None:
        self.room = max(room, style.size)
        self.style = style
        self.divide = divide
        self.space = width_of(" ", style)
        self.hyphen = width_of("-", style)

    def lines(self, paragraph: str) -> list[str]:
        lines: list[str] = []
        line, used = "", 0.0
        for word in paragraph.split(" "):
            if not word:
                continue
            width = width_of(word, self.style)
            gap = self.space if line else 0.0
            if used + gap + width <= self.room:
                line, used = (f"{line} {word}" if line else word), used + gap + width
                continue
            *ended, line = self.broken(line, used, word, width)
            lines += ended
            used = width_of(line, self.style)
        return [*lines, line] if line or not lines else lines

    def broken(self, line: str, used: float, word: str, width: float) -> list[str]:
        """Whole lines, and last the line that stays open, for a word that does not fit on the line at hand."""
        whole = width <= self.room
        if whole and used >= self.room * _FULL_ENOUGH:
            return [line, word]
        pieces = list(self.pieces(word))
        head = self.head(pieces, self.room - used - (self.space if line else 0.0))
        first = "".join(text for text, _ in pieces[:head])
        start = [f"{line} {_hyphened(first)}" if line else _hyphened(first)] if head else [line] if line else []
        return [*start, *self.packed(pieces[head:])]

    def head(self, pieces: list[Piece], room: float) -> int:
        """How many pieces fit on the rest of a line, leaving at least one for the next."""
        best, used = 0, 0.0
        left = sum(len(text) for text, _ in pieces)
        for number, (text, width) in enumerate(pieces[:-1], 1):
            used += width
            left -= len(text)
            if used > room or (best and text[-1:].isalpha() and left < _LEAST_TAIL):
                break
            if used + self.tail(text) <= room and text[-1:] not in "(":
                best = number
        return best

    def packed(self, pieces: list[Piece]) -> Iterator[str]:
        """Pieces of one word on as few lines as they need."""
        line, used = "", 0.0
        for number, (text, width) in enumerate(pieces):
            last = number == len(pieces) - 1
            if line and used + width + (0.0 if last else self.tail(text)) > self.room:
                yield _hyphened(line)
                line, used = "", 0.0
            line, used = line + text, used + width
        yield line

    def tail(self, text: str) -> float:
        return self.hyphen if text[-1:].isalpha() else 0.0

    def pieces(self, word: str) -> Iterator[Piece]:
        """What a word may be divided into; a piece wider than a line is divided anywhere."""
        pieces = self.divide(word)
        for number, piece in enumerate(pieces, 1):
            width = width_of(piece, self.style)
            if width + (self.hyphen if number < len(pieces) else 0.0) <= self.room:
                yield piece, width
            else:
                yield from self.letters(piece)

    def letters(self, piece: str) -> Iterator[Piece]:
        start, used = 0, 0.0
        for number, sign in enumerate(piece):
            width = width_of(sign, self.style)
            if number > start and used + width + self.hyphen > self.room:
                yield piece[start:number], used
                start, used = number, 0.0
            used += width
        yield piece[start:], used


def _hyphened(piece: str) -> str:
    """A line that ends inside a word, with a hyphen after a letter."""
    return piece + "-" if piece[-1:].isalpha() else piece
