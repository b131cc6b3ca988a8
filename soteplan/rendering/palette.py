"""Tokens as Qt colours."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

from soteplan.figures.tokens import Palette


@cache
def colour(palette: Palette, name: str) -> QColor:
    """The QColor of a token; not to be changed by the caller."""
    return QColor(palette.colour(name))
