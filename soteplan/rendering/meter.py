"""Measures text with the fonts it will be drawn with."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontMetricsF

from soteplan.figures.shapes import shown
from soteplan.rendering.fonts import style_font

_MEASURED_AT = 8.0  # large, so that rounding to hinted positions does not add up
_KEPT = 50_000


class QtMeter:
    """A figures.wrap.TextMeter. Needs a QGuiApplication."""

    def __init__(self) -> None:
        self._widths: dict[tuple[str, str], float] = {}

    def width(self, text: str, style: str) -> float:
        """Width in px at 100 %."""
        found = self._widths.get((text, style))
        if found is None:
            if len(self._widths) > _KEPT:
                self._widths.clear()
            found = _metrics(style).horizontalAdvance(shown(text)) / _MEASURED_AT
            self._widths[text, style] = found
        return found


@cache
def _metrics(style: str) -> QFontMetricsF:
    return QFontMetricsF(style_font(style, _MEASURED_AT))
