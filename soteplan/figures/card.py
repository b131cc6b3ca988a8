"""A card: a box with a coloured left edge, a quiet code line and a title of up to three lines."""

from __future__ import annotations

from dataclasses import dataclass

from soteplan.figures.shapes import Box, Key, Rect
from soteplan.figures.sheet import QUIET, Setting, Sheet, round_up
from soteplan.figures.tokens import CARD_RADIUS, STYLES
from soteplan.figures.wrap import TextMeter, wrap

EDGE = 4
_INNER = 12  # from the edge to the text, and from the text to the right side
_ABOVE = 8
_MARK = Setting("label", "accent", "end")


@dataclass(frozen=True, slots=True)
class Card:
    """What is written on a card. `mark` stands at the right end of the code line; a lit card is outlined and tinted."""

    key: Key | None
    code: str
    title: str
    edge: str = "series5"
    mark: str = ""
    lit: bool = False
    fill: str = "paper"
    style: str = "body"
    max_lines: int = 3

    @property
    def has_head(self) -> bool:
        return bool(self.code or self.mark)


def card_height(card: Card, width: float, meter: TextMeter) -> float:
    """The height the card needs at a width, on the grid."""
    lines = max(1, len(wrap(card.title, _text_width(width), card.style, meter, card.max_lines)))
    head = STYLES["small"].line if card.has_head else 0
    return round_up(2 * _ABOVE + head + lines * STYLES[card.style].line)


def draw_card(sheet: Sheet, card: Card, place: Rect) -> None:
    """Draw the card in its place; the text stands in the middle of its height."""
    fill, stroke, width = ("accent_tint", "accent", 2) if card.lit else (card.fill, "line", 1)
    sheet.add(
        Box(*place, fill=fill, stroke=stroke, stroke_width=width, radius=CARD_RADIUS, key=card.key),
        Box(place.x, place.y, EDGE, place.height, fill=card.edge, key=card.key),
    )
    room = Rect(place.x + EDGE + _INNER, place.y + _ABOVE, _text_width(place.width), place.height - 2 * _ABOVE)
    needed = card_height(card, place.width, sheet.meter)
    y = room.y + (place.height - needed) / 2
    y += _draw_head(sheet, card, room._replace(y=y))
    sheet.write(Rect(room.x, y, room.width, 0), card.title, Setting(card.style, max_lines=card.max_lines), card.key)


def _draw_head(sheet: Sheet, card: Card, room: Rect) -> float:
    if not card.has_head:
        return 0
    mark = min(sheet.meter.width(card.mark, "label"), room.width / 2) if card.mark else 0
    code = Rect(room.x, room.y, room.width - mark - (8 if mark else 0), 0)
    sheet.write(code, card.code, QUIET, card.key)
    if card.mark:
        sheet.write(Rect(room.right - mark - 1, room.y, mark + 1, 0), card.mark, _MARK, card.key)
    return STYLES["small"].line


def _text_width(width: float) -> float:
    return width - EDGE - 2 * _INNER
