"""Finding a row or a command by words: an index of titles made once, searched at each key press."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from typing import Any

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import spec_of
from soteplan.domain.state import PlanState
from soteplan.models.columns import row_title, title_of
from soteplan.texts.language import Language

MOST = 50
FIRST = ("goal", "package", "action", "milestone", "phase", "risk", "cost_category")


@dataclass(slots=True)
class Place:
    """A row by table and id, or a command or tab by its key in `row_id` and no table."""

    title: str
    kind: str
    table: str
    row_id: str
    code: str = ""
    number: int = 0
    folded: str = ""  # what words are looked for in

    def __post_init__(self) -> None:
        self.code = self.code.casefold()
        self.folded = self.title.casefold()


def rows(state: PlanState, language: Language) -> Iterator[Place]:
    """Every row that has a title or a code of its own, and those known by their kind and parent."""
    for spec in sorted(ENTITIES.values(), key=lambda spec: FIRST.index(spec.table) if spec.table in FIRST else MOST):
        if "title" not in spec.by_name or spec.table == "plan":
            continue
        kind = language.entity(spec.table)
        for row in state.rows(spec.row_type):
            yield Place(_title(state, language, row), kind, spec.table, row.id, getattr(row, "code", ""))


def _title(state: PlanState, language: Language, row: Any) -> str:
    title = title_of(row, language)
    spec = spec_of(type(row))
    if row.title or not spec.parent:
        return title
    above = row_title(state, language, spec.by_name[spec.parent].target, getattr(row, spec.parent))
    return f"{title} · {above}" if above else title


class JumpIndex:
    """Places in the order in which they count where they match alike."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = list(places)
        for number, place in enumerate(self._places):
            place.number = number

    def find(self, text: str) -> list[Place]:
        """At most fifty places that have all the words in any order, best first; tabs and commands for no words."""
        words = text.casefold().split()
        if not words:
            return [place for place in self._places if not place.table][:MOST]
        first, *others = words
        found = [place for place in self._places if first in place.folded]
        for word in others:
            found = [place for place in found if word in place.folded]
        return nsmallest(MOST, found, key=lambda place: _rank(place, words))


def _rank(place: Place, words: list[str]) -> tuple[int, int, int]:
    return (sum(_match(place, word) for word in words), len(place.folded), place.number)


def _match(place: Place, word: str) -> int:
    """A whole code, the beginning of a code or title, the beginning of a word, and anywhere else."""
    if place.code == word:
        return 0
    if place.folded.startswith(word):
        return 1
    if f" {word}" in place.folded or f"/{word}" in place.folded:
        return 2
    return 3
