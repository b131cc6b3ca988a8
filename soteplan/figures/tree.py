"""Tidy trees after Reingold and Tilford (1981): parents centred, children in order, nothing overlapping.

A family need not stand side by side: it may hang below its parent in columns, moved in like an outline. Where it does
is told by an arrangement, see figures.arrangement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from soteplan.figures.shapes import Rect


class Size(NamedTuple):
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Spacing:
    """Room between boxes in px. What hangs stands one under the other, moved in by `indent` for each step down.

    With `tails` a single column hangs closely on the box above it; else it stands on the next level like all others.
    """

    beside: float = 16
    between_levels: float = 32
    hanging: float = 8
    indent: float = 16
    tails: bool = True


class Row(NamedTuple):
    """A box in a column, and how many steps it is moved in."""

    node: str
    indent: int


class Column(NamedTuple):
    """Boxes one under the other, as in an outline."""

    rows: tuple[Row, ...]


Block = str | Column  # a box with what stands below it, or a column


class Arrangement(NamedTuple):
    """What stands side by side: at the top, and below each box that has anything below it.

    A box below which there is a single column is its head, where the spacing lets it hang on it.
    """

    roots: tuple[Block, ...]
    below: Mapping[str, tuple[Block, ...]]

    def columns(self) -> Iterator[tuple[str, Column]]:
        """Every column with the box it hangs below, "" for one at the top."""
        for parent, blocks in (("", self.roots), *self.below.items()):
            yield from ((parent, block) for block in blocks if isinstance(block, Column))


PLAIN = Spacing()


def top_down(arrangement: Arrangement, sizes: Mapping[str, Size], spacing: Spacing = PLAIN) -> dict[str, Rect]:
    """Places of all boxes, roots on top, from 0 upwards in both directions; what hangs has its connectors there too."""
    return _Arranger(arrangement, sizes, spacing).places()


def left_right(arrangement: Arrangement, sizes: Mapping[str, Size], spacing: Spacing = PLAIN) -> dict[str, Rect]:
    """Places of all boxes, roots to the left; levels stand in columns, and what hangs stands in rows."""
    turned_sizes = {node: Size(size.height, size.width) for node, size in sizes.items()}
    return {node: turned(rect) for node, rect in top_down(arrangement, turned_sizes, spacing).items()}


def room_of(arrangement: Arrangement, sizes: Mapping[str, Size], spacing: Spacing = PLAIN) -> Size:
    """How much room a tree with its roots on top takes, for less than placing its boxes costs."""
    return _Arranger(arrangement, sizes, spacing).room()


def turned(rect: Rect) -> Rect:
    """A place with its directions exchanged."""
    return Rect(rect.y, rect.x, rect.height, rect.width)


class _Edge(NamedTuple):
    """How far something reaches to one side, from a top to a bottom."""

    top: float
    bottom: float
    x: float


Outline = tuple[list[_Edge], list[_Edge]]  # left and right edges, without gaps, the deepest first


@dataclass(slots=True)
class _Piece:
    """A block to be placed: its box, the column on it, or the column alone; its centre is counted from its parent's."""

    node: str
    column: Column | None
    depth: int
    kids: list[_Piece] = field(default_factory=list)
    shift: float = 0


class _Arranger:
    def __init__(self, arrangement: Arrangement, sizes: Mapping[str, Size], spacing: Spacing) -> None:
        self.below = arrangement.below
        self.sizes = sizes
        self.spacing = spacing
        self.roots = [self._piece(block, 0) for block in arrangement.roots]
        self.pieces = list(self._grown())
        self.tops = self._level_tops()

    def places(self) -> dict[str, Rect]:
        left = min((edge.x for edge in self._arrange()[0]), default=0)
        places: dict[str, Rect] = {}
        waiting = [(piece, piece.shift) for piece in reversed(self.roots)]
        while waiting:
            piece, centre = waiting.pop()
            places.update(self._boxes(piece, centre))
            waiting.extend((kid, centre + kid.shift) for kid in reversed(piece.kids))
        return {node: rect._replace(x=rect.x - left) for node, rect in places.items()}

    def room(self) -> Size:
        left, right = self._arrange()
        if not left:
            return Size(0, 0)
        width = max(edge.x for edge in right) - min(edge.x for edge in left)
        return Size(width, left[0].bottom - self.spacing.beside)

    # what there is to place

    def _piece(self, block: Block, depth: int) -> _Piece:
        if isinstance(block, Column):
            return _Piece("", block, depth)
        below = self.below.get(block, ())
        tail = below[0] if self.spacing.tails and len(below) == 1 and isinstance(below[0], Column) else None
        return _Piece(block, tail, depth)

    def _grown(self) -> Iterator[_Piece]:
        """Every piece with its children, parents before children."""
        waiting = list(reversed(self.roots))
        while waiting:
            piece = waiting.pop()
            if piece.node and not piece.column:
                piece.kids = [self._piece(block, piece.depth + 1) for block in self.below.get(piece.node, ())]
            yield piece
            waiting.extend(reversed(piece.kids))

    def _level_tops(self) -> list[float]:
        heights = [0.0] * (max((piece.depth for piece in self.pieces), default=0) + 1)
        for piece in self.pieces:
            if piece.node:
                heights[piece.depth] = max(heights[piece.depth], self.sizes[piece.node].height)
        return list(accumulate((height + self.spacing.between_levels for height in heights), initial=0.0))

    # side by side

    def _arrange(self) -> Outline:
        outlines: dict[int, Outline] = {}
        for piece in reversed(self.pieces):
            left, right = self._join(piece.kids, [outlines.pop(id(kid)) for kid in piece.kids])
            for top, bottom, start, end in self._reach(piece):
                left.append(_Edge(top, bottom, start))
                right.append(_Edge(top, bottom, end))
            outlines[id(piece)] = (left, right)
        return self._join(self.roots, [outlines[id(root)] for root in self.roots])

    def _reach(self, piece: _Piece) -> Iterator[tuple[float, float, float, float]]:
        """Top, bottom, left and right of what belongs to a piece itself, from below, around its centre."""
        top, half = self.tops[piece.depth], self._width(piece) / 2
        bottom = top + self.sizes[piece.node].height if piece.node else top
        if piece.column:
            width, height = self._column_size(piece.column)
            above = self.spacing.hanging if piece.node else 0
            yield bottom, bottom + above + height + self.spacing.beside, -half, width - half
        if piece.node:
            alone = bottom if piece.column else bottom + self.spacing.beside
            yield top, self.tops[piece.depth + 1] if piece.kids else alone, -half, half

    def _width(self, piece: _Piece) -> float:
        if piece.node:
            return self.sizes[piece.node].width
        return self._column_size(piece.column)[0] if piece.column else 0

    def _column_size(self, column: Column) -> tuple[float, float]:
        widths = (self.spacing.indent * row.indent + self.sizes[row.node].width for row in column.rows)
        heights = (self.spacing.hanging + self.sizes[row.node].height for row in column.rows)
        return max(widths), sum(heights) - self.spacing.hanging

    def _join(self, pieces: Sequence[_Piece], outlines: Sequence[Outline]) -> Outline:
        """Set pieces side by side around 0; gives the outline of them all."""
        if not outlines:
            return [], []
        joined, centres = outlines[0], [0.0]
        for outline in outlines[1:]:
            centres.append(_clearance(joined[1], outline[0]) + self.spacing.beside)
            joined = _beside(joined, outline, centres[-1])
        middle = (centres[0] + centres[-1]) / 2
        for piece, centre in zip(pieces, centres, strict=True):
            piece.shift = centre - middle
        return (_moved(joined[0], -middle), _moved(joined[1], -middle)) if middle else joined

    # where the boxes stand

    def _boxes(self, piece: _Piece, centre: float) -> Iterator[tuple[str, Rect]]:
        x, y = centre - self._width(piece) / 2, self.tops[piece.depth]
        if piece.node:
            yield piece.node, Rect(x, y, *self.sizes[piece.node])
            y += self.sizes[piece.node].height + self.spacing.hanging
        for node, indent in piece.column.rows if piece.column else ():
            yield node, Rect(x + self.spacing.indent * indent, y, *self.sizes[node])
            y += self.sizes[node].height + self.spacing.hanging


def _clearance(left: Sequence[_Edge], right: Sequence[_Edge]) -> float:
    """How far the right one has to move so that the two touch, both beginning at the same height."""
    needed, a, b = -float("inf"), len(left) - 1, len(right) - 1
    while a >= 0 and b >= 0:
        needed = max(needed, left[a].x - right[b].x)
        ended = left[a].bottom - right[b].bottom
        a, b = a - (ended <= 0), b - (ended >= 0)
    return needed


def _beside(left: Outline, right: Outline, shift: float) -> Outline:
    """The outline of two together, the right one moved by `shift`."""
    moved = (_moved(right[0], shift), _moved(right[1], shift))
    return _below(moved[0], left[0][0].bottom) + left[0], _below(left[1], right[1][0].bottom) + moved[1]


def _below(edges: Sequence[_Edge], y: float) -> list[_Edge]:
    """The part of some edges that is deeper than a height."""
    return [edge if edge.top >= y else edge._replace(top=y) for edge in edges if edge.bottom > y]


def _moved(edges: Sequence[_Edge], shift: float) -> list[_Edge]:
    return [_Edge(top, bottom, x + shift) for top, bottom, x in edges]
