"""The structure of a tagged PDF, read back by a library that is not ours."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pdfplumber

Node = dict[str, Any]


class Structure:
    """What a PDF says of itself: its tree, and which of what is drawn belongs where."""

    def __init__(self, data: bytes) -> None:
        with pdfplumber.open(io.BytesIO(data)) as document:
            (self.root,) = document.structure_tree
            self.drawn = [each for page in document.pages for kind in page.objects.values() for each in kind]
            self._texts: dict[tuple[int, int], str] = defaultdict(str)
            for page in document.pages:
                for char in page.chars:
                    if char["mcid"] is not None:
                        self._texts[page.page_number, char["mcid"]] += char["text"]

    def nodes(self, *kinds: str, within: Node | None = None) -> list[Node]:
        """The elements of some kinds in reading order."""
        return [node for node in _all(within or self.root) if node["type"] in kinds]

    def text(self, node: Node) -> str:
        """What an element says to who has it read aloud."""
        if said := node.get("alt_text") or node.get("actual_text"):
            return str(said)
        own = "".join(self._texts[page, number] for page, number in _marks(node))
        return own + "".join(map(self.text, node.get("children", ())))

    def texts(self, *kinds: str) -> list[str]:
        return [self.text(node).strip() for node in self.nodes(*kinds)]

    def rows(self, table: Node) -> list[list[str]]:
        return [
            [self.text(cell).strip() for cell in row["children"]] for row in table["children"] if row["type"] == "TR"
        ]


def widths(root: Any) -> list[list[int]]:
    """How many columns the cells of each row of each table take, from the dictionaries themselves: with empty cells."""
    found = [[sum(map(_reach, _kids(row))) for row in _kids(root)]] if root.get("/S") == "/Table" else []
    return found + [each for kid in _kids(root) for each in widths(kid)]


def _reach(cell: Any) -> int:
    return int(cell.get("/A", {}).get("/ColSpan", 1))


def _kids(node: Any) -> list[Any]:
    kids = node.get("/K", [])
    found = [each.get_object() for each in (kids if isinstance(kids, list) else [kids])]
    return [each for each in found if isinstance(each, dict) and "/S" in each]


def _all(node: Node) -> Iterator[Node]:
    yield node
    for kid in node.get("children", ()):
        yield from _all(kid)


def _marks(node: Node) -> Iterator[tuple[int, int]]:
    for each in node.get("mcids", ()):
        yield each if isinstance(each, tuple) else (node["page_number"], each)
