"""Type, colours and measures of paper, in points."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from soteplan.figures.tokens import PAPER
from soteplan.rendering.fonts import FACES

MM = 72 / 25.4
FORMATS = MappingProxyType(
    {
        "portrait": (210 * MM, 297 * MM),
        "landscape": (297 * MM, 210 * MM),
        "a3": (297 * MM, 420 * MM),
        "a3_landscape": (420 * MM, 297 * MM),
    }
)
MARGIN = 18 * MM
HEAD = 24 * MM  # from the top edge to the content
FOOT = 20 * MM  # from the bottom edge to the content
BLEED = 4.0  # rules and tints reach this far over the text on either side, so that texts stand on the page edges
HAIRLINE = 0.4
RULE = 0.8
GAP = 8
WIDE_GAP = 20


@dataclass(frozen=True, slots=True)
class Style:
    """A face by its weight, the size and line height in points, and a colour token."""

    weight: str
    size: float
    leading: float
    colour: str = "ink"

    @property
    def face(self) -> str:
        return FACES[self.weight][0]


STYLES = MappingProxyType(
    {
        "body": Style("regular", 9.5, 13),
        "strong": Style("semibold", 9.5, 13),
        "quiet": Style("regular", 9.5, 13, "ink2"),
        "table": Style("regular", 8.5, 11),
        "table_strong": Style("semibold", 8.5, 11),
        "table_quiet": Style("regular", 8.5, 11, "ink2"),
        "table_head": Style("semibold", 8, 10, "ink2"),
        "caption": Style("semibold", 8, 11),
        "note": Style("regular", 8, 10.5, "ink2"),
        "furniture": Style("regular", 8, 10, "ink2"),
        "title": Style("semibold", 18, 22),
        "purpose": Style("regular", 9.5, 13, "ink2"),
        "section": Style("semibold", 12, 15),
        "big": Style("light", 20, 23),
        "cover": Style("semibold", 28, 33),
        "cover_second": Style("light", 15, 20, "ink2"),
    }
)


def room_on(page: str) -> tuple[float, float]:
    """Width and height in points between the margins of a page format."""
    width, height = FORMATS[page]
    return width - 2 * MARGIN, height - HEAD - FOOT


@cache
def colour(token: str) -> Any:
    """The reportlab colour of a token."""
    from reportlab.lib.colors import HexColor

    return HexColor(PAPER.colour(token))
