"""Rows with parents as trees, whole even where a parent is missing or rows hang under each other in a ring."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol


class Nested(Protocol):
    """A row that hangs under another of its kind."""

    @property
    def id(self) -> str: ...

    @property
    def parent_id(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Forest:
    """Ids of the roots and of the children of each id, in the order of the rows; every row is in it once."""

    roots: tuple[str, ...]
    children: Mapping[str, tuple[str, ...]]

    def walk(self) -> Iterator[tuple[str, int]]:
        """Every id with its depth, parents before children."""
        waiting = [(root, 0) for root in reversed(self.roots)]
        while waiting:
            node, depth = waiting.pop()
            yield node, depth
            waiting.extend((child, depth + 1) for child in reversed(self.children.get(node, ())))

    def depths(self) -> dict[str, int]:
        return dict(self.walk())

    def folded(self, closed: Iterable[str]) -> Forest:
        """The forest without what is under the closed ids."""
        shut = frozenset(closed)
        if not shut:
            return self
        open_ones = Forest(self.roots, {node: kids for node, kids in self.children.items() if node not in shut})
        seen = open_ones.depths()
        return Forest(self.roots, {node: kids for node, kids in open_ones.children.items() if node in seen})

    def size_below(self, node: str) -> int:
        return sum(1 for _ in Forest((node,), self.children).walk()) - 1


def forest(rows: Iterable[Nested]) -> Forest:
    """The rows as trees. A row whose parent is not among them is a root; a ring is cut at its first row."""
    parents = {row.id: row.parent_id for row in rows}
    roots = [node for node, parent in parents.items() if parent not in parents]
    children: dict[str, list[str]] = {}
    for node, parent in parents.items():
        if parent is not None and parent in parents:
            children.setdefault(parent, []).append(node)
    _cut_rings(parents, roots, children)
    return Forest(tuple(roots), {node: tuple(kids) for node, kids in children.items() if kids})


def _cut_rings(parents: Mapping[str, str | None], roots: list[str], children: dict[str, list[str]]) -> None:
    reached = {node for node, _ in Forest(tuple(roots), {k: tuple(v) for k, v in children.items()}).walk()}
    for node, parent in parents.items():
        if node in reached or parent is None:
            continue
        ring = _ring(node, parents)
        children[str(parents[ring])].remove(ring)
        roots.append(ring)
        reached.update(n for n, _ in Forest((ring,), {k: tuple(v) for k, v in children.items()}).walk())


def _ring(node: str, parents: Mapping[str, str | None]) -> str:
    """The first row met twice on the way up from a row that no root reaches."""
    seen: set[str] = set()
    while node not in seen:
        seen.add(node)
        node = str(parents[node])
    return node
