"""The boxes of a goal tree in their places: as wide as asked, as high as their text, compact when there are many."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil, sqrt
from typing import NamedTuple

from soteplan.figures.arrangement import compact, hanging_leaves, side_by_side
from soteplan.figures.card import Card, card_height, rough_height
from soteplan.figures.combs import Stroke, combs_down, combs_right
from soteplan.figures.forest import Forest
from soteplan.figures.shapes import Key, Rect
from soteplan.figures.tree import Arrangement, Size, Spacing, left_right, room_of, top_down
from soteplan.figures.tree_links import Gutter
from soteplan.figures.wrap import TextMeter

LANDSCAPE, PORTRAIT = 1.41, 0.71
_SPACINGS = {
    "down": Spacing(beside=24, between_levels=32),
    "right": Spacing(beside=8, between_levels=48, hanging=24, tails=False),
}
_GUTTERS = {"down": Gutter(10, 10), "right": Gutter(10, 10)}
_HUNG_GUTTER = Gutter(16, 10)  # the spine runs beside what hangs
_NARROWER = 3  # steps in by which boxes in a column lose width, so that their right sides stand in line
_ROOMY = 1300.0  # px of height; up to here a tree is drawn plainly
_WORTH = 0.8  # a compact tree must be this much smaller than the plain one
_SHARE = 0.85  # of the height of the page: how long columns may be
_EVEN = (0.75, 1.35)  # slimness with which a compact tree is left as it is
_ABREAST = 4  # boxes side by side where there is no tree


@dataclass(frozen=True, slots=True)
class TreeOptions:
    """How a tree is laid out: roots on top (`down`) or to the left (`right`); folded goals hide what is under them.

    `shape` is the width of the paper or window for its height: a tree too large for its plain form is made compact in
    that shape. In a window goals without a tree stand so that they are seen as large as can be: `room` is how much
    there is in px at 100 %. With lit rows all others step back.
    """

    orientation: str = "down"
    box_width: float = 200
    folded: frozenset[str] = frozenset()
    hang_leaves: bool = True
    links: bool = True
    legend: bool = True
    max_lines: int = 3
    shape: float = LANDSCAPE
    room: Size | None = None
    lit: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each box stands, with what was decided on the way."""

    arrangement: Arrangement
    places: Mapping[str, Rect]
    orientation: str

    def connectors(self) -> Iterator[Stroke]:
        draw = combs_down if self.orientation == "down" else combs_right
        return draw(self.arrangement, self.places, _SPACINGS[self.orientation])

    def gutters(self) -> dict[str, Gutter]:
        """The room beside each box in which links may run."""
        gutters = dict.fromkeys(self.places, _GUTTERS[self.orientation])
        if self.orientation == "down":
            hung = (row.node for _, column in self.arrangement.columns() for row in column.rows)
            gutters.update(dict.fromkeys(hung, _HUNG_GUTTER))
        return gutters


class _Sketch(NamedTuple):
    """An arrangement with about what it takes: the sizes of the boxes, and of the page in the wished shape its height.

    The slimness is 1 where the whole has the wished shape, more where it is higher.
    """

    arrangement: Arrangement
    sizes: Mapping[str, Size]
    extent: float
    slimness: float


def lay_out(trees: Forest, cards: Mapping[str, Card], options: TreeOptions, meter: TextMeter) -> Layout:
    """Places for all cards of the trees; no two overlap, children stand in order."""
    return _LayingOut(trees, cards, options, meter).best()


class _LayingOut:
    def __init__(self, trees: Forest, cards: Mapping[str, Card], options: TreeOptions, meter: TextMeter) -> None:
        self.trees = trees
        self.cards = cards
        self.options = options
        self.meter = meter
        self.down = options.orientation == "down"
        self.spacing = _SPACINGS[options.orientation]

    def best(self) -> Layout:
        """Judged by about how high the boxes are; their texts are set once, when it is known how they stand."""
        if not self.trees.children:
            return self._grid()
        plain = self._sketch(self._plain(), self._rough_sizes())
        if plain.extent <= _ROOMY:
            return self._laid(plain.arrangement)
        small = self._compact(plain)
        return self._laid(small.arrangement if small.extent < _WORTH * plain.extent else plain.arrangement)

    def _plain(self) -> Arrangement:
        hang = self.down and self.options.hang_leaves
        return hanging_leaves(self.trees) if hang else side_by_side(self.trees)

    def _laid(self, arrangement: Arrangement) -> Layout:
        sizes = self._sizes(arrangement)
        places = (top_down if self.down else left_right)(arrangement, sizes, self.spacing)
        return Layout(arrangement, places, self.options.orientation)

    def _sketch(self, arrangement: Arrangement, sizes: Mapping[str, Size]) -> _Sketch:
        if self.down:
            width, height = room_of(arrangement, sizes, self.spacing)
        else:
            height, width = room_of(arrangement, {n: Size(h, w) for n, (w, h) in sizes.items()}, self.spacing)
        shape = self.options.shape
        return _Sketch(arrangement, sizes, max(width / shape, height), height * shape / width)

    def _compact(self, plain: _Sketch) -> _Sketch:
        """In columns of the length that makes the page full, corrected once where they come out too long or short."""
        first = self._hung(plain, longest := self._longest(plain))
        if _EVEN[0] <= first.slimness <= _EVEN[1]:
            return first
        second = self._hung(plain, longest * first.slimness ** (-0.5 if self.down else 0.5))
        return min(first, second, key=lambda sketch: sketch.extent)

    def _hung(self, plain: _Sketch, longest: float) -> _Sketch:
        hanging = self.spacing.hanging
        lengths = {node: (height if self.down else width) + hanging for node, (width, height) in plain.sizes.items()}
        return self._sketch(compact(self.trees, lengths, longest, outlines=self.down), plain.sizes)

    def _longest(self, plain: _Sketch) -> float:
        """How long columns have to be for the boxes to fill a page in the wished shape."""
        beside, along = self.spacing.beside, self.spacing.hanging
        if self.down:
            area = sum((width + beside) * (height + along) for width, height in plain.sizes.values())
            return _SHARE * sqrt(area / self.options.shape)
        beside += self.spacing.indent
        area = sum((width + along) * (height + beside) for width, height in plain.sizes.values())
        return _SHARE * sqrt(area * self.options.shape)

    def _rough_sizes(self) -> dict[str, Size]:
        width = self.options.box_width
        return {node: Size(width, rough_height(card, width, self.meter)) for node, card in self.cards.items()}

    def _sizes(self, arrangement: Arrangement) -> dict[str, Size]:
        rows = {row.node: row.indent for _, column in arrangement.columns() for row in column.rows} if self.down else {}
        widths = {node: self._width(rows.get(node, 0)) for node in self.cards}
        heights = {node: card_height(card, widths[node], self.meter) for node, card in self.cards.items()}
        if self.down:
            heights |= self._level_heights(heights, rows)
        return {node: Size(widths[node], heights[node]) for node in self.cards}

    def _width(self, indent: int) -> float:
        return self.options.box_width - self.spacing.indent * min(indent, _NARROWER)

    def _level_heights(self, heights: Mapping[str, float], hung: Mapping[str, int]) -> dict[str, float]:
        """Boxes side by side on a level are equally high."""
        depths = {node: depth for node, depth in self.trees.walk() if node not in hung}
        highest: dict[int, float] = {}
        for node, depth in depths.items():
            highest[depth] = max(highest.get(depth, 0), heights[node])
        return {node: highest[depth] for node, depth in depths.items()}

    def _grid(self) -> Layout:
        """Boxes that have nothing above or below them, in lines; all are equally high."""
        nodes = self.trees.roots
        width = self.options.box_width
        height = max((card_height(card, width, self.meter) for card in self.cards.values()), default=0)
        beside, below = _SPACINGS["down"].beside, _SPACINGS["down"].hanging
        abreast = self._abreast(len(nodes), Size(width + beside, height + below))
        places = {
            node: Rect(place % abreast * (width + beside), place // abreast * (height + below), width, height)
            for place, node in enumerate(nodes)
        }
        return Layout(Arrangement(nodes, {}), places, self.options.orientation)

    def _abreast(self, count: int, cell: Size) -> int:
        room = self.options.room
        if room is not None and count:
            return max(range(1, count + 1), key=lambda many: (_zoom(room, count, many, cell), many))
        return max(_ABREAST, round(sqrt(count * cell.height * self.options.shape / cell.width)))


def _zoom(room: Size, count: int, abreast: int, cell: Size) -> float:
    """At which zoom so many boxes are seen whole in a room, at most 1."""
    return min(1.0, room.width / (abreast * cell.width), room.height / (ceil(count / abreast) * cell.height))
