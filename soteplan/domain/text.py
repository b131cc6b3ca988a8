"""Texts as they may be stored, and the order in which numbered codes are read."""

from __future__ import annotations

import re

# What no XML, PDF or database text can carry: control characters, half pairs of UTF-16, and two non-characters.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_BREAKS = re.compile("[\n\t\u2028\u2029]+")
LONGEST_SHOWN = 600  # characters; more fits no label or cell, and setting it into lines takes seconds
_CODE_PARTS = re.compile("([0-9]+)")

CodeKey = tuple[tuple[int, int, str], ...]


def clean(text: str) -> str:
    """The text with \\n as its only line end; unfit characters become U+FFFD. Nothing else changes."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNFIT.sub("\ufffd", text)


def clean_line(text: str) -> str:
    """The cleaned text on one line: a run of line ends or tabs becomes one space."""
    return _LINE_BREAKS.sub(" ", clean(text))


def shortened(text: str, most: int = LONGEST_SHOWN) -> str:
    """The beginning of a long text, for places that only show it; ends in an ellipsis where it was cut."""
    return text if len(text) <= most else text[: most - 1] + "…"


def code_key(code: str) -> CodeKey:
    """A sort key in which TPK2/TP10 follows TPK2/TP9, whatever the case of the letters."""
    return tuple(_part_key(part) for part in _CODE_PARTS.split(code.casefold()) if part)


def _part_key(part: str) -> tuple[int, int, str]:
    if part[0] not in "0123456789":
        return (1, 0, part)
    digits = part.lstrip("0")
    return (0, len(digits), digits)
