"""Columns of cards, each under its head, in as many rows of columns as it takes to keep them readable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from soteplan.figures.card import Card, card_height, draw_card
from soteplan.figures.shapes import Figure, Rect
from soteplan.figures.sheet import Entry, Sheet
from soteplan.figures.tokens import GAP, GRID, WIDE_GAP
from soteplan.figures.wrap import TextMeter

_NARROWEST = 176.0  # px of a card; narrower ones would break their words


@dataclass(frozen=True, slots=True)
class Column:
    head: Card
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """A figure of columns, then of cards across the whole width, then of a legend."""

    title: str
    beside: Sequence[Column]
    across: Sequence[Card] = ()
    legend: Sequence[Entry] = ()


def columns_figure(columns: Columns, meter: TextMeter, width: float) -> Figure:
    """Columns of equal width side by side, the heads in a row equally high, cards as high as they need.

    Columns that would be too narrow go into further rows; in one that is wide enough cards stand side by side.
    """
    sheet = Sheet(meter)
    bottom = -float(GAP)
    for row in _rows(columns.beside, width):
        top = bottom + (WIDE_GAP if bottom > 0 else GAP)
        bottom = _draw_row(sheet, row, Rect(0, top, _room(columns.beside, width), 0))
    for card in columns.across:
        place = Rect(0, bottom + GAP, width, card_height(card, width, meter))
        draw_card(sheet, card, place)
        bottom = place.bottom
    if columns.legend and sheet.shapes:
        bottom += GAP + sheet.legend(0, bottom + GAP, width, columns.legend)
    return sheet.figure(width, max(bottom, 0), columns.title, _described(columns))


def _abreast(columns: Sequence[Column], width: float) -> int:
    """How many columns stand in a row, all rows about equally full."""
    most = max(1, int((width + GAP) // (_NARROWEST + GAP)))
    return ceil(len(columns) / ceil(len(columns) / most)) if columns else 1


def _room(columns: Sequence[Column], width: float) -> float:
    return (width + GAP) / _abreast(columns, width) - GAP


def _rows(columns: Sequence[Column], width: float) -> Iterator[Sequence[Column]]:
    abreast = _abreast(columns, width)
    yield from (columns[first : first + abreast] for first in range(0, len(columns), abreast))


def _draw_row(sheet: Sheet, columns: Sequence[Column], room: Rect) -> float:
    """Draw columns side by side, the first in the room; gives the y under the longest."""
    height = max(card_height(column.head, room.width, sheet.meter) for column in columns)
    heads = (room._replace(x=place * (room.width + GAP), height=height) for place in range(len(columns)))
    return max(_draw_column(sheet, column, head) for column, head in zip(columns, heads, strict=False))


def _draw_column(sheet: Sheet, column: Column, head: Rect) -> float:
    draw_card(sheet, column.head, head)
    abreast = max(1, min(len(column.cards), int((head.width + GRID) // (_NARROWEST + GRID))))
    width = (head.width + GRID) / abreast - GRID
    stacks = _stacks(column.cards, abreast)
    tops = (Rect(head.x + place * (width + GRID), head.bottom, width, 0) for place in range(abreast))
    return max((_draw_stack(sheet, stack, top) for stack, top in zip(stacks, tops, strict=False)), default=head.bottom)


def _stacks(cards: Sequence[Card], count: int) -> Iterator[Sequence[Card]]:
    """The cards in so many stacks, the first ones one card longer where they do not come out even."""
    first = 0
    for place in range(count):
        last = first + len(cards) // count + (place < len(cards) % count)
        yield cards[first:last]
        first = last


def _draw_stack(sheet: Sheet, cards: Iterable[Card], top: Rect) -> float:
    y = top.y
    for card in cards:
        place = Rect(top.x, y + GRID, top.width, card_height(card, top.width, sheet.meter))
        draw_card(sheet, card, place)
        y = place.bottom
    return y


def _described(columns: Columns) -> Iterator[str]:
    for column in (*columns.beside, *(Column(card, ()) for card in columns.across)):
        for card in (column.head, *column.cards):
            words = (card.code, card.title, card.mark)
            yield " ".join(word for word in words if word)
