"""The connectors of a tree: a stem from the parent, a bar, a tooth for each child; a spine beside what hangs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from soteplan.figures.shapes import Point, Rect
from soteplan.figures.tree import Arrangement, Block, Column, Spacing, turned


class Stroke(NamedTuple):
    """A straight piece of a connector, with the box it comes from and the boxes it leads to."""

    points: tuple[Point, Point]
    parent: str
    kids: tuple[str, ...]


def combs_down(arrangement: Arrangement, places: Mapping[str, Rect], spacing: Spacing) -> Iterator[Stroke]:
    """Connectors of a tree whose roots are on top; level or upright, none of them drawn over another."""
    for parent, blocks in arrangement.below.items():
        if len(blocks) > 1 or not isinstance(blocks[0], Column) or not spacing.tails:
            yield from _comb(parent, blocks, places, spacing)
        else:
            yield from _spine(parent, places[parent].bottom, _heads(blocks[0]), places, spacing)
    for _, column in arrangement.columns():
        yield from _nested(column, places, spacing)


def combs_right(arrangement: Arrangement, places: Mapping[str, Rect], spacing: Spacing) -> Iterator[Stroke]:
    """Connectors of a tree whose roots are to the left."""
    for stroke in combs_down(arrangement, {node: turned(rect) for node, rect in places.items()}, spacing):
        start, end = stroke.points
        yield stroke._replace(points=(Point(start.y, start.x), Point(end.y, end.x)))


def _comb(parent: str, blocks: Sequence[Block], places: Mapping[str, Rect], spacing: Spacing) -> Iterator[Stroke]:
    above = places[parent]
    y = min(places[_first(block)].y for block in blocks) - spacing.between_levels / 2
    hooks = [_hook(block, places, spacing) for block in blocks]
    families = [_heads(block) if isinstance(block, Column) else (block,) for block in blocks]
    yield _stroke(
        (above.centre.x, above.bottom), (above.centre.x, y), parent, [kid for kids in families for kid in kids]
    )
    yield from _bar(parent, above.centre.x, y, hooks, families)
    for block, x, kids in zip(blocks, hooks, families, strict=True):
        if isinstance(block, Column):
            yield from _spine(parent, y, kids, places, spacing)
        else:
            yield _stroke((x, y), (x, places[block].y), parent, kids)


def _bar(
    parent: str, middle: float, y: float, hooks: Sequence[float], families: Sequence[Sequence[str]]
) -> Iterator[Stroke]:
    """From the stem outwards to both sides, in pieces that each lead to what is further out."""
    for side in (-1, 1):
        outer = [(x, kids) for x, kids in zip(hooks, families, strict=True) if (x - middle) * side > 0]
        outer.sort(key=lambda hook: hook[0] * side)
        begin = middle
        for number, (x, _) in enumerate(outer):
            kids = [kid for _, family in outer[number:] for kid in family]
            yield _stroke((min(begin, x), y), (max(begin, x) + 1, y), parent, kids)
            begin = x


def _spine(
    parent: str, top: float, kids: Sequence[str], places: Mapping[str, Rect], spacing: Spacing
) -> Iterator[Stroke]:
    """Down beside the boxes, with a tooth to each."""
    x = places[kids[0]].x - spacing.indent / 2
    for number, kid in enumerate(kids):
        y = places[kid].centre.y
        yield _stroke((x, top), (x, y + 1), parent, kids[number:])
        yield _stroke((x, y), (places[kid].x, y), parent, (kid,))
        top = y


def _nested(column: Column, places: Mapping[str, Rect], spacing: Spacing) -> Iterator[Stroke]:
    """The connectors within a column, from each box to those moved in under it."""
    families: dict[str, list[str]] = {}
    path: list[str] = []
    first = column.rows[0].indent
    for node, indent in column.rows:
        del path[indent - first :]
        if path:
            families.setdefault(path[-1], []).append(node)
        path.append(node)
    for parent, kids in families.items():
        yield from _spine(parent, places[parent].bottom, kids, places, spacing)


def _heads(column: Column) -> tuple[str, ...]:
    """The boxes of a column that are moved in least: its other boxes are below them."""
    first = column.rows[0].indent
    return tuple(row.node for row in column.rows if row.indent == first)


def _first(block: Block) -> str:
    return block.rows[0].node if isinstance(block, Column) else block


def _hook(block: Block, places: Mapping[str, Rect], spacing: Spacing) -> float:
    """Where a block hangs on the bar."""
    place = places[_first(block)]
    return place.x - spacing.indent / 2 if isinstance(block, Column) else place.centre.x


def _stroke(start: tuple[float, float], end: tuple[float, float], parent: str, kids: Sequence[str]) -> Stroke:
    return Stroke((Point(*start), Point(*end)), parent, tuple(kids))
