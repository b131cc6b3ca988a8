"""Setting text into a width: lines, division of long words, and an end mark when there is no more room."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Protocol

from soteplan.domain.hyphenation import hyphenate
from soteplan.domain.text import clean
from soteplan.figures.shapes import DIVIDED

ELLIPSIS = "…"
_KEPT = 20_000  # texts
_LONGEST_WORD = 400  # characters; more never fits into any figure
_FULL_ENOUGH = 0.4  # a line this full may end early rather than divide a word
_LEAST_TAIL = 4  # letters that a word takes to the next line, where it can be divided before them


class TextMeter(Protocol):
    """Measures text as it will be drawn, in px at 100 %. Kerning is off, so widths of pieces add up."""

    def width(self, text: str, style: str) -> float: ...

    def __hash__(self) -> int: ...


@lru_cache(maxsize=_KEPT)
def wrap(text: str, width: float, style: str, meter: TextMeter, max_lines: int = 3) -> tuple[str, ...]:
    """At most `max_lines` lines, none wider than `width` px unless a single sign is; what is cut ends in an ellipsis.

    A line that ends in U+00AD stops inside a word and is drawn with a hyphen. What was set lately is kept, so that
    drawing a figure again after an edit sets only the text that changed; a meter must always measure alike.
    """
    setter = _Setter(width, style, meter)
    lines = list(islice(setter.lines(clean(text)), max_lines + 1))
    if len(lines) <= max_lines:
        return tuple(lines)
    kept = lines[:max_lines]
    return (*kept[:-1], setter.cut(kept[-1].rstrip(DIVIDED), always=True)) if kept else ()


@lru_cache(maxsize=_KEPT)
def elide(text: str, width: float, style: str, meter: TextMeter) -> str:
    """The text on one line, ending in an ellipsis where it would be wider than `width` px; empty where nothing fits."""
    line = " ".join(_words(clean(text[: 4 * _LONGEST_WORD]).replace("\n", " ")))
    return _Setter(width, style, meter).cut(line)


class _Setter:
    def __init__(self, width: float, style: str, meter: TextMeter) -> None:
        self.room = width
        self.style = style
        self.meter = meter
        self.space = meter.width(" ", style)
        self.hyphen = meter.width("-", style)

    def measure(self, text: str) -> float:
        return self.meter.width(text, self.style)

    def cut(self, line: str, *, always: bool = False) -> str:
        if not always and self.measure(line) <= self.room:
            return line
        low, high = 0, len(line)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.measure(line[:middle].rstrip() + ELLIPSIS) <= self.room
            low, high = (middle, high) if fits else (low, middle - 1)
        kept = line[:low].rstrip().rstrip(" ,;:-–")  # no wider than what was measured
        return kept + ELLIPSIS if kept or self.measure(ELLIPSIS) <= self.room else ""

    def lines(self, text: str) -> Iterator[str]:
        for paragraph in text.split("\n"):
            yield from self.fill(paragraph)

    def fill(self, paragraph: str) -> Iterator[str]:
        line, used = "", 0.0
        for word in _words(paragraph):
            room = self.room - used - (self.space if line else 0)
            width = self.measure(word)
            if width <= room:
                line, used = (f"{line} {word}" if line else word), self.room - room + width
                continue
            ended, rest = self.divide(word, room, fresh=not line, sparse=used < self.room * _FULL_ENOUGH)
            yield from ((f"{line} {piece}".strip(" ") if i == 0 else piece) for i, piece in enumerate(ended))
            line, used = rest, self.measure(rest)
        if line:
            yield line

    def divide(self, word: str, room: float, *, fresh: bool, sparse: bool) -> tuple[list[str], str]:
        """What of the word goes on the line at hand and on whole lines of its own, and what stays open."""
        pieces: list[str] = []
        if not fresh:
            soft = sparse or self.measure(word) > self.room
            head = self.head(word, room, soft=soft)
            pieces.append(head)
            word = word[len(head.rstrip(DIVIDED)) :]
        while self.measure(word) > self.room:
            head = self.head(word, self.room, soft=True) or self.letters(word)
            if head == word:
                break
            pieces.append(head)
            word = word[len(head.rstrip(DIVIDED)) :]
        return pieces, word

    def head(self, word: str, room: float, *, soft: bool) -> str:
        """The longest beginning of a word that fits, best one that ends at the word's own hyphen."""
        ends = {True: "", False: ""}
        taken = ""
        for piece in _pieces(word)[:-1]:
            taken += piece
            own = not piece[-1].isalnum()
            if self.measure(taken) + (0 if own else self.hyphen) > room:
                break
            if not own and ends[False] and len(word) - len(taken) < _LEAST_TAIL:
                break
            ends[own] = taken if own else taken + DIVIDED
        return ends[True] or (ends[False] if soft else "")

    def letters(self, word: str) -> str:
        low, high = 1, len(word)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.measure(word[:middle]) <= self.room else (low, middle - 1)
        return word[:low]


@lru_cache(maxsize=_KEPT)
def _pieces(word: str) -> tuple[str, ...]:
    return tuple(hyphenate(word))


def _words(paragraph: str) -> Iterator[str]:
    for word in paragraph.replace(DIVIDED, "").replace("\t", " ").split(" "):
        if word:
            yield word if len(word) <= _LONGEST_WORD else word[:_LONGEST_WORD] + ELLIPSIS
