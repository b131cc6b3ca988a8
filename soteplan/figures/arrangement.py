"""Which families of a tree stand side by side and which hang in columns, so that the whole is compact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from soteplan.figures.forest import Forest
from soteplan.figures.tree import Arrangement, Block, Column, Row

Hangs = Callable[[str], bool]

_SPARE = 0.4  # of a column: rather one more than columns that are too long


def side_by_side(trees: Forest) -> Arrangement:
    """Every family stands side by side."""
    return Arrangement(trees.roots, trees.children)


def hanging_leaves(trees: Forest) -> Arrangement:
    """A family that has nothing below it hangs in a column; all others stand side by side."""
    below = {node: _hung_family(trees, kids) for node, kids in trees.children.items()}
    return Arrangement(trees.roots, below)


def compact(trees: Forest, lengths: Mapping[str, float], longest: float, *, outlines: bool = True) -> Arrangement:
    """Every box hangs that fits into a column with all that is below it; the others stand side by side.

    Without `outlines` only boxes hang that have nothing below them. `lengths` are what each box takes of a column, and
    `longest` what a column should hold. Neighbours that hang share columns about equally; a column is never divided
    between a box and what is below it.
    """
    whole = _whole_lengths(trees, lengths)
    hanging = frozenset(n for n, need in whole.items() if not trees.children.get(n) or (outlines and need <= longest))
    divide = _Divider(trees, whole, longest, hanging)
    below = {node: tuple(divide.blocks(kids, 1)) for node, kids in trees.children.items() if node not in hanging}
    return Arrangement(tuple(divide.blocks(trees.roots, 0)), below)


def _whole_lengths(trees: Forest, lengths: Mapping[str, float]) -> dict[str, float]:
    """What each box takes of a column with all that is below it."""
    whole: dict[str, float] = {}
    for node, _ in reversed(list(trees.walk())):
        whole[node] = lengths[node] + sum(whole[kid] for kid in trees.children.get(node, ()))
    return whole


class _Divider:
    def __init__(self, trees: Forest, whole: Mapping[str, float], longest: float, hanging: frozenset[str]) -> None:
        self.trees = trees
        self.whole = whole
        self.longest = longest
        self.hanging = hanging

    def blocks(self, nodes: Sequence[str], indent: int) -> Iterator[Block]:
        for hung, run in _runs(nodes, self.hanging.__contains__):
            if hung and not self._alone(run, nodes):
                yield from self.columns(run, indent)
            else:
                yield from run

    def _alone(self, run: Sequence[str], nodes: Sequence[str]) -> bool:
        """Whether a box without anything below it is between others that stand side by side."""
        return len(run) == 1 < len(nodes) and not self.trees.children.get(run[0])

    def outline(self, node: str, indent: int) -> tuple[Row, ...]:
        """A box with all that is below it."""
        if not self.trees.children.get(node):
            return (Row(node, indent),)
        below = Forest((node,), self.trees.children)
        return tuple(Row(each, indent + depth) for each, depth in below.walk())

    def columns(self, nodes: Sequence[str], indent: int) -> Iterator[Column]:
        """Boxes with what is below them one under the other, in columns that are about equally long."""
        whole = sum(self.whole[node] for node in nodes)
        count = max(1, min(len(nodes), round(whole / self.longest + _SPARE)))
        taken: list[Row] = []
        used, place = 0.0, 0
        for node in nodes:
            column = min(count - 1, int((used + self.whole[node] / 2) * count / max(whole, 1)))
            if column > place and taken:
                yield Column(tuple(taken))
                taken, place = [], column
            taken.extend(self.outline(node, indent))
            used += self.whole[node]
        yield Column(tuple(taken))


def _hung_family(trees: Forest, kids: tuple[str, ...]) -> tuple[Block, ...]:
    if any(trees.children.get(kid) for kid in kids):
        return kids
    return (Column(tuple(Row(kid, 1) for kid in kids)),)


def _runs(nodes: Iterable[str], hangs: Hangs) -> Iterator[tuple[bool, list[str]]]:
    """Neighbours that hang and neighbours that do not, in order."""
    run: list[str] = []
    before = False
    for node in nodes:
        now = hangs(node)
        if run and now != before:
            yield before, run
            run = []
        run.append(node)
        before = now
    if run:
        yield before, run
