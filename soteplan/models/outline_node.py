"""A row in an outline: its place, what is shown of it, and the rows under it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import count
from operator import attrgetter
from typing import Any, NamedTuple

from soteplan.domain.fields import FieldSpec


class Shown(NamedTuple):
    """The texts of a row by column, and the fields that can be edited there."""

    texts: list[str]
    fields: list[FieldSpec | None]


_numbers = count(1)


class Node:
    """`number` stands for the node in Qt's indexes, which outlive it: a pointer could lead to memory given away."""

    __slots__ = ("children", "edition", "key", "last_place", "number", "parent", "rank", "row", "shown", "whole")

    def __init__(self, key: str, row: Any, rank: tuple[Any, ...], parent: Node | None = None) -> None:
        self.number = next(_numbers)
        self.key = key
        self.row = row
        self.rank = rank
        self.parent = parent
        self.children: list[Node] = []
        self.whole = False  # whether the children have been made
        self.shown: Shown | None = None
        self.edition = 0
        self.last_place = 0

    def place(self) -> int:
        """The place among the siblings. Views ask it again and again while painting, of parents with thousands."""
        beside = self.parent.children if self.parent else [self]
        if self.last_place >= len(beside) or beside[self.last_place] is not self:
            self.last_place = beside.index(self)
        return self.last_place

    def within(self, other: Node) -> bool:
        node: Node | None = self
        while node is not None:
            if node is other:
                return True
            node = node.parent
        return False


by_rank = attrgetter("rank")


def place_of(siblings: list[Node], rank: tuple[Any, ...]) -> int:
    """Where a row of some rank belongs among its siblings."""
    return bisect_left(siblings, rank, key=by_rank)


def runs(nodes: list[Node]) -> list[list[Node]]:
    """The nodes in runs of such as stand together, under each parent the last run first."""
    found: list[list[Node]] = []
    for node in sorted(nodes, key=lambda node: (id(node.parent), -node.place())):
        after = found[-1][0] if found else None
        if after is not None and after.parent is node.parent and after.place() == node.place() + 1:
            found[-1].insert(0, node)
        else:
            found.append([node])
    return found
