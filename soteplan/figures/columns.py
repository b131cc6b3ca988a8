"""Cards in columns, each under its head: packages with their actions (F8), effects (F11)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from soteplan.domain.effects import Effect
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.card import Card, card_height, draw_card
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key, Rect
from soteplan.figures.sheet import Sheet
from soteplan.figures.tokens import GAP, GRID, SERIES
from soteplan.figures.wrap import TextMeter

_LINES = 4


@dataclass(frozen=True, slots=True)
class Column:
    head: Card
    cards: tuple[Card, ...]


def packages(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 808) -> Figure:
    """Work packages with their actions (F8); one common to all without actions stands below, across the width."""
    rows = [(package, _package(package, place)) for place, package in enumerate(state.rows(Package))]
    columns = [Column(card, _actions(state, package, place)) for place, (package, card) in enumerate(rows)]
    common = [c.head for c, (package, _) in zip(columns, rows, strict=True) if package.kind == "common" and not c.cards]
    beside = [column for column in columns if column.head not in common]
    return columns_figure(beside, meter, width, labels.word("work_packages"), common)


def effects(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 1064) -> Figure:
    """Functional effects under the package they follow from, and last those of no package (F11)."""
    rows = [(package, _effects(state, package.id, place)) for place, package in enumerate(state.rows(Package))]
    columns = [Column(_package(package, place), cards) for place, (package, cards) in enumerate(rows) if cards]
    other = _effects(state, None, len(rows))
    if other:
        columns.append(Column(_head("", labels.word("common")), other))
    return columns_figure(columns, meter, width, labels.word("effects"))


def columns_figure(
    columns: Sequence[Column], meter: TextMeter, width: float, title: str, below: Sequence[Card] = ()
) -> Figure:
    """Columns of equal width side by side, heads equally high, cards as high as they need; last, cards across all."""
    sheet = Sheet(meter)
    room = (width + GAP) / max(len(columns), 1) - GAP
    height = max((card_height(column.head, room, meter) for column in columns), default=0)
    heads = [Rect(place * (room + GAP), 0, room, height) for place in range(len(columns))]
    bottom = max((_draw_column(sheet, column, head) for column, head in zip(columns, heads, strict=True)), default=-GAP)
    for card in below:
        place = Rect(0, bottom + GAP, width, card_height(card, width, meter))
        draw_card(sheet, card, place)
        bottom = place.bottom
    described = [*columns, *(Column(card, ()) for card in below)]
    return sheet.figure(width, max(bottom, 0), title, _described(described))


def _draw_column(sheet: Sheet, column: Column, head: Rect) -> float:
    draw_card(sheet, column.head, head)
    y = head.bottom
    for card in column.cards:
        place = Rect(head.x, y + GRID, head.width, card_height(card, head.width, sheet.meter))
        draw_card(sheet, card, place)
        y = place.bottom
    return y


def _package(package: Package, place: int) -> Card:
    card = _card("package", package.id, package.code, package.title, place)
    return replace(card, fill="frame", style="strong")


def _head(code: str, title: str) -> Card:
    return Card(None, code, title, edge="series5", fill="frame", style="strong", max_lines=_LINES)


def _actions(state: PlanState, package: Package, place: int) -> tuple[Card, ...]:
    rows = state.where(Action, "package_id", package.id)
    return tuple(_card("action", row.id, row.code, row.title, place) for row in rows)


def _effects(state: PlanState, package_id: str | None, place: int) -> tuple[Card, ...]:
    rows = state.where(Effect, "package_id", package_id)
    return tuple(_card("effect", row.id, "", row.title, place) for row in rows)


def _card(table: str, row_id: str, code: str, title: str, place: int) -> Card:
    return Card(Key(table, row_id), code, title, edge=SERIES[place % len(SERIES)], max_lines=_LINES)


def _described(columns: Sequence[Column]) -> Iterator[str]:
    for column in columns:
        for card in (column.head, *column.cards):
            yield f"{card.code} {card.title}".strip()
