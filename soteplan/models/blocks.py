"""Blocks of cells to and from spreadsheets, for grids of numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from soteplan.domain.cells import unguarded
from soteplan.domain.errors import Refusal

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int, str]  # row, column and what falls on them


def lines_of(text: str) -> list[list[str]]:
    """The cells of a copied block, parted by tabs."""
    return [[unguarded(cell) for cell in line.split("\t")] for line in text.strip("\r\n").splitlines()] or [[""]]


def laid_out(block: Sequence[Sequence[str]], indexes: Sequence[Index], rows: int, columns: int) -> list[Place]:
    """Where the cells of a block fall: from the upper left of the given cells on, a single one into each of them.

    Raises Refusal("paste_too_large") where a block reaches beyond the last row or column.
    """
    if len(block) == len(block[0]) == 1:
        return [(index.row(), index.column(), block[0][0]) for index in indexes]
    top, left = min(index.row() for index in indexes), min(index.column() for index in indexes)
    if top + len(block) > rows or left + max(map(len, block)) > columns:
        raise Refusal("paste_too_large")
    return [(top + down, left + right, text) for down, line in enumerate(block) for right, text in enumerate(line)]


def copied(indexes: Iterable[Index], text: Callable[[int, int], str]) -> str:
    """The block around the given cells as tab-separated text that spreadsheets read; other cells in it are empty."""
    chosen = {(index.row(), index.column()) for index in indexes}
    rows, columns = (sorted({cell[side] for cell in chosen}) for side in (0, 1))
    lines = ([text(row, column) if (row, column) in chosen else "" for column in columns] for row in rows)
    return "\n".join("\t".join(line) for line in lines)
