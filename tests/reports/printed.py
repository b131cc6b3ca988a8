"""PDFs read back, and plans to print."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, overload

from pypdf import PdfReader

from soteplan.domain.entities import ENTITIES
from soteplan.domain.state import PlanState
from soteplan.reports.furniture import Furniture, Sheet, build
from soteplan.reports.registry import render
from soteplan.texts.language import Language
from tests import example_plan

NOW = datetime(2021, 11, 16, 9, 30, tzinfo=UTC)
Tables = Mapping[str, Sequence[Mapping[str, Any]]]


def state_of(tables: Tables) -> PlanState:
    """A plan in memory, of rows by table."""
    rows = {spec.row_type: [spec.row_type(**row) for row in tables.get(name, ())] for name, spec in ENTITIES.items()}
    return PlanState(lambda row_type: rows[row_type])


def example(language: str = "fi") -> PlanState:
    return state_of(example_plan.read(language).data["tables"])


def shipped(name: str, language: str = "fi", words: str = "") -> Printed:
    """A handout of the example, printed once: in its own language unless the program's words are to be in another."""
    return _shipped(name, language, words or language)


@cache
def _shipped(name: str, language: str, words: str) -> Printed:
    return handout(example(language), name, words)


def handout(state: PlanState, name: str, language: str = "fi") -> Printed:
    return Printed(render(state, Language(language), name, now=NOW))


def sheets(*content: Sheet, plan: str = "Suunnitelma") -> Printed:
    """Some sheets as a document of their own."""
    target = io.BytesIO()
    furniture = Furniture("Otsikko", plan, "Tekijä", "Aihe", "Tilanne 15.11.2021", "Tulostettu", "fi-FI", NOW)
    build(target, furniture, content)
    return Printed(target.getvalue())


class Pages(Sequence[str]):
    """The texts of the pages, each taken out when it is first asked for: that takes as long as printing it."""

    def __init__(self, reader: PdfReader) -> None:
        self._reader = reader
        self._read: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._reader.pages)

    @overload
    def __getitem__(self, number: int) -> str: ...

    @overload
    def __getitem__(self, number: slice) -> list[str]: ...

    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        place = range(len(self))[number]
        if place not in self._read:
            self._read[place] = self._reader.pages[place].extract_text()
        return self._read[place]


class Printed:
    """A PDF and what can be read from it."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reader = PdfReader(io.BytesIO(data))
        self.pages = Pages(self.reader)

    @property
    def text(self) -> str:
        return "\n".join(self.pages)

    @property
    def catalog(self) -> Any:
        return self.reader.root_object

    def links(self, page: int) -> int:
        """The number of links on a page."""
        notes: Any = self.reader.pages[page - 1]["/Annots"]
        return sum(note.get_object()["/Subtype"] == "/Link" for note in notes)

    def outline(self) -> list[tuple[int, str, int]]:
        """Level, title and page of each bookmark."""
        return list(self._entries(self.reader.outline, 0))

    def _entries(self, entries: Any, level: int) -> Iterator[tuple[int, str, int]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from self._entries(entry, level + 1)
            else:
                yield level, entry.title, (self.reader.get_destination_page_number(entry) or 0) + 1

    def fonts(self) -> dict[str, bool]:
        """The fonts of all pages and whether each is embedded."""
        found: dict[str, bool] = {}
        for page in self.reader.pages:
            for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
                descriptor = font.get_object().get("/FontDescriptor")
                found[font["/BaseFont"]] = descriptor is not None and "/FontFile2" in descriptor.get_object()
        return found


def squeezed(text: str) -> str:
    """Without spaces, line ends and hyphens: what stays the same however lines break."""
    return "".join(text.split()).replace("-", "")
