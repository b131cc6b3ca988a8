"""Tidy trees after Reingold and Tilford (1981): parents centred, children in order, nothing overlapping."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from soteplan.figures.forest import Forest
from soteplan.figures.shapes import Point, Rect


class Size(NamedTuple):
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Spacing:
    """Room between boxes in px. Hanging leaves stand below their parent, one under the other, moved in by `indent`."""

    beside: float = 16
    between_levels: float = 32
    hanging: float = 8
    indent: float = 16
    hang_leaves: bool = False


PLAIN = Spacing()


def top_down(trees: Forest, sizes: Mapping[str, Size], spacing: Spacing = PLAIN) -> dict[str, Rect]:
    """Places of all boxes, roots on top, from 0 upwards in both directions."""
    return _Arranger(trees, sizes, spacing).places()


def left_right(trees: Forest, sizes: Mapping[str, Size], spacing: Spacing = PLAIN) -> dict[str, Rect]:
    """Places of all boxes, roots to the left; levels stand in columns."""
    turned = {node: Size(size.height, size.width) for node, size in sizes.items()}
    upright = Spacing(spacing.beside, spacing.between_levels, spacing.hanging, spacing.indent)
    places = _Arranger(trees, turned, upright).places()
    return {node: _turned(rect) for node, rect in places.items()}


def comb_down(parent: Rect, kids: Sequence[Rect]) -> Iterator[tuple[Point, ...]]:
    """The connectors between a parent and its children on the next level: a stem, a bar, and a tooth for each child."""
    middle = (parent.bottom + min(kid.y for kid in kids)) / 2
    centres = [kid.centre.x for kid in kids] + [parent.centre.x]
    yield Point(parent.centre.x, parent.bottom), Point(parent.centre.x, middle)
    yield Point(min(centres), middle), Point(max(centres) + 1, middle)
    yield from ((Point(kid.centre.x, middle), Point(kid.centre.x, kid.y)) for kid in kids)


def comb_right(parent: Rect, kids: Sequence[Rect]) -> Iterator[tuple[Point, ...]]:
    """The connectors between a parent and its children in the next column."""
    for stroke in comb_down(_turned(parent), [_turned(kid) for kid in kids]):
        yield tuple(Point(y, x) for x, y in stroke)


def comb_hanging(parent: Rect, kids: Sequence[Rect]) -> Iterator[tuple[Point, ...]]:
    """The connectors between a parent and the leaves that hang below it."""
    x = (parent.x + kids[0].x) / 2
    yield Point(x, parent.bottom), Point(x, kids[-1].centre.y + 1)
    yield from ((Point(x, kid.centre.y), Point(kid.x, kid.centre.y)) for kid in kids)


def _turned(rect: Rect) -> Rect:
    return Rect(rect.y, rect.x, rect.height, rect.width)


Reach = list[tuple[float, float]]  # how far a subtree goes left and right of its root on each level, the deepest first


class _Arranger:
    def __init__(self, trees: Forest, sizes: Mapping[str, Size], spacing: Spacing) -> None:
        self.trees = trees
        self.sizes = sizes
        self.spacing = spacing
        self.depths = trees.depths()
        self.tails = {node: kids for node, kids in trees.children.items() if self._hangs(kids) and node in self.depths}
        self.shifts: dict[str, float] = {}  # centre of a box from the centre of its parent

    def places(self) -> dict[str, Rect]:
        self._arrange()
        tops = self._level_tops()
        places: dict[str, Rect] = {}
        for node, centre in self._centres():
            size = self.sizes[node]
            places[node] = Rect(centre - size.width / 2, tops[self.depths[node]], *size)
            places.update(self._tail_places(node, places[node]))
        left = min((rect.x for rect in places.values()), default=0)
        return {node: rect._replace(x=rect.x - left) for node, rect in places.items()}

    def _hangs(self, kids: tuple[str, ...]) -> bool:
        return self.spacing.hang_leaves and not any(self.trees.children.get(kid) for kid in kids)

    def _kids(self, node: str) -> tuple[str, ...]:
        return () if node in self.tails else self.trees.children.get(node, ())

    def _arrange(self) -> None:
        reaches: dict[str, Reach] = {}
        for node in reversed(list(self.depths)):
            kids = self._kids(node)
            reaches[node] = self._join(kids, [reaches.pop(kid) for kid in kids])
            reaches[node].append(self._own_reach(node))
        self._join(self.trees.roots, [reaches[root] for root in self.trees.roots])

    def _own_reach(self, node: str) -> tuple[float, float]:
        half = self.sizes[node].width / 2
        tail = self.tails.get(node, ())
        right = max((self.spacing.indent + self.sizes[kid].width - half for kid in tail), default=half)
        return (-half, max(half, right))

    def _join(self, nodes: tuple[str, ...], reaches: list[Reach]) -> Reach:
        """Set subtrees side by side around 0; gives the reach of them all."""
        if not reaches:
            return []
        joined, centres = reaches[0], [0.0]
        for reach in reaches[1:]:
            centres.append(self._clearance(joined, reach))
            joined = _beside(joined, reach, centres[-1])
        middle = (centres[0] + centres[-1]) / 2
        self.shifts.update((node, centre - middle) for node, centre in zip(nodes, centres, strict=True))
        return [(left - middle, right - middle) for left, right in joined] if middle else joined

    def _clearance(self, left: Reach, right: Reach) -> float:
        pairs = zip(reversed(left), reversed(right), strict=False)
        return max(l_right - r_left for (_, l_right), (r_left, _) in pairs) + self.spacing.beside

    def _level_tops(self) -> list[float]:
        heights: dict[int, float] = {}
        hanging = {kid for tail in self.tails.values() for kid in tail}
        for node, depth in self.depths.items():
            if node not in hanging:
                heights[depth] = max(heights.get(depth, 0), self.sizes[node].height + self._tail_height(node))
        steps = (heights[depth] + self.spacing.between_levels for depth in sorted(heights))
        return list(accumulate(steps, initial=0.0))

    def _tail_height(self, node: str) -> float:
        return sum(self.sizes[kid].height + self.spacing.hanging for kid in self.tails.get(node, ()))

    def _tail_places(self, node: str, parent: Rect) -> Iterator[tuple[str, Rect]]:
        y = parent.bottom
        for kid in self.tails.get(node, ()):
            y += self.spacing.hanging
            yield kid, Rect(parent.x + self.spacing.indent, y, *self.sizes[kid])
            y += self.sizes[kid].height

    def _centres(self) -> Iterator[tuple[str, float]]:
        waiting = [(root, self.shifts[root]) for root in self.trees.roots]
        while waiting:
            node, centre = waiting.pop()
            yield node, centre
            waiting.extend((kid, centre + self.shifts[kid]) for kid in self._kids(node))


def _beside(left: Reach, right: Reach, shift: float) -> Reach:
    """The reach of two subtrees together, the right one moved by `shift`."""
    shared = min(len(left), len(right))
    moved = [(a + shift, b + shift) for a, b in right]
    deeper = left[: len(left) - shared] or moved[: len(moved) - shared]
    pairs = zip(left[len(left) - shared :], moved[len(moved) - shared :], strict=True)
    return deeper + [(min(a, c), max(b, d)) for (a, b), (c, d) in pairs]
