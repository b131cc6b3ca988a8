"""A card: a box with a coloured left edge, a quiet code line, a title of up to three lines, and small print."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from soteplan.figures.shapes import Box, Key, Rect, Text
from soteplan.figures.sheet import QUIET, Setting, Sheet, round_up
from soteplan.figures.tokens import CARD_RADIUS, STYLES
from soteplan.figures.wrap import TextMeter, elide, wrap

EDGE = 4
_INNER = 12  # from the edge to the text, and from the text to the right side
_ABOVE = 8
_BESIDE_MARK = 8.0
_BETWEEN = " · "
_MEASURED, _RAGGED = 400, 1.08  # letters that are enough to judge by; lines are not quite full


@dataclass(frozen=True, slots=True)
class Card:
    """What is written on a card; a lit one is outlined and tinted.

    `sign` and `mark` stand at the right end of the code line, the sign alone where there is no room for the mark.
    Under the title stand the parts of `foot`: on one line as many as have room, or all of them on up to `foot_lines`.
    """

    key: Key | None
    code: str
    title: str
    edge: str = "series5"
    mark: str = ""
    lit: bool = False
    fill: str = "paper"
    style: str = "body"
    max_lines: int = 3
    sign: str = ""
    mark_colour: str = "accent"
    foot: tuple[str, ...] = ()
    foot_lines: int = 1

    @property
    def has_head(self) -> bool:
        return bool(self.code or self.mark or self.sign)


def card_height(card: Card, width: float, meter: TextMeter) -> float:
    """The height the card needs at a width, on the grid."""
    lines = max(1, len(wrap(card.title, _text_width(width), card.style, meter, card.max_lines)))
    small = STYLES["small"].line * (card.has_head + len(_foot(card, _text_width(width), meter)))
    return round_up(2 * _ABOVE + small + lines * STYLES[card.style].line)


def rough_height(card: Card, width: float, meter: TextMeter) -> float:
    """About the height the card needs, at a tenth of the cost of setting its title."""
    room = meter.width(card.title[:_MEASURED], card.style) * _RAGGED / _text_width(width)
    small = STYLES["small"].line * (card.has_head + bool(card.foot))
    return round_up(2 * _ABOVE + small + max(1, min(card.max_lines, ceil(room))) * STYLES[card.style].line)


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
    title = Setting(card.style, max_lines=card.max_lines)
    if _foot(card, room.width, sheet.meter):
        below = y + STYLES[card.style].line * max(1, len(sheet.set(card.title, room.width, title)))
        _draw_foot(sheet, card, room._replace(y=below))
    sheet.write(Rect(room.x, y, room.width, 0), card.title, title, card.key)  # last: there it is edited


def _draw_head(sheet: Sheet, card: Card, room: Rect) -> float:
    if not card.has_head:
        return 0
    mark = _mark(sheet, card, room.width)
    taken = min(sheet.meter.width(mark, "label") + 1, room.width / 2) if mark else 0
    code = Rect(room.x, room.y, room.width - taken - (_BESIDE_MARK if mark else 0), 0)
    sheet.write(code, card.code, QUIET, card.key)
    if mark:
        place = Rect(room.right - taken, room.y, taken, 0)
        sheet.write(place, mark, Setting("label", card.mark_colour, "end"), card.key)
    return STYLES["small"].line


def _mark(sheet: Sheet, card: Card, width: float) -> str:
    """Sign and mark, or the sign alone where the code would have no room beside both."""
    whole = f"{card.sign} {card.mark}".strip()
    if not card.sign:
        return whole
    room = width - sheet.meter.width(card.code, "small") - _BESIDE_MARK
    return whole if sheet.meter.width(whole, "label") + 1 <= min(room, width / 2) else card.sign


def _draw_foot(sheet: Sheet, card: Card, room: Rect) -> None:
    lines = _foot(card, room.width, sheet.meter)
    sheet.add(Text(room.x, room.y, lines, QUIET.style, QUIET.colour, width=room.width, key=card.key))


def _foot(card: Card, width: float, meter: TextMeter) -> tuple[str, ...]:
    if not card.foot:
        return ()
    if card.foot_lines > 1:
        return wrap(_BETWEEN.join(card.foot), width, QUIET.style, meter, card.foot_lines)
    lines = (_BETWEEN.join(card.foot[:count]) for count in range(len(card.foot), 0, -1))
    fitting = next((line for line in lines if meter.width(line, QUIET.style) <= width), "")
    line = fitting or elide(card.foot[0], width, QUIET.style, meter)
    return (line,) if line else ()


def _text_width(width: float) -> float:
    return width - EDGE - 2 * _INNER
