"""The grants of the plan line by line as a Qt table; the lines of the funding block are typed, grant by grant."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from soteplan.document import Document
from soteplan.domain.budget import FUNDING_KINDS, Funding, Grant
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.grants import GrantTable, grant_tables
from soteplan.domain.values import check
from soteplan.models import roles
from soteplan.models.text_table import Index, TextColumn, TextLine, TextTable
from soteplan.operations import budget
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.texts import grants as words
from soteplan.texts.language import Language

AMOUNT = spec_of(Funding).by_name["amount"]
NUMBER = 104  # px at 100 %


class Place(NamedTuple):
    """What a line is of: a grant, and the kind of funding that is typed there or ""."""

    grant_id: str
    kind: str = ""


class GrantLines(TextTable):
    """Follows the plan when it is told to."""

    refused = Signal(object)  # Refusal

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__([], parent)
        self._document, self._language = document, language
        self._tables: list[GrantTable] = []
        self._years: list[object] = []

    def follow_plan(self) -> list[TextLine]:
        """The lines as they are now, for the view to show; the columns are laid out for them."""
        self._tables = grant_tables(self._document.state)
        self._years = list(self._tables[0].years) if self._tables else []
        names = words.year_names(self._language, self._tables[0]) if self._tables else []
        first = TextColumn(self._language.text("Grants", "In euros"))
        self.lay_out([first, *(TextColumn(name, NUMBER, is_number=True) for name in names)])
        return [line for table in self._tables for line in self._lines(table)]

    def _lines(self, table: GrantTable) -> list[TextLine]:
        grant = table.grant
        head = TextLine((grant.id, ""), (words.grant_head(self._language, grant),), is_head=True)
        return [head, *(self._line(grant, line) for line in words.grant_lines(self._language, table))]

    def _line(self, grant: Grant, line: words.GrantLine) -> TextLine:
        return TextLine(
            (grant.id, line.key),
            (line.name, *(_marked(text, place in line.wrong) for place, text in enumerate(line.amounts))),
            inks={place + 1: "act" for place in line.wrong},
            data=Place(grant.id, line.key if line.key in FUNDING_KINDS else ""),
            is_sum=line.is_sum,
        )

    # typing

    def year_of(self, index: Index) -> int | None:
        """The year whose funding is typed into a cell, None where nothing is."""
        line = self.line(index)
        if line is None or line.is_head or not line.data.kind or not 0 < index.column() <= len(self._years):
            return None
        year = self._years[index.column() - 1]
        return year if isinstance(year, int) else None

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if role == roles.FIELD:
            return AMOUNT if self.year_of(index) is not None else None
        return super().data(index, roles.DISPLAY if role == roles.EDIT else role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = self.year_of(index) is not None and not self._document.read_only
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        line, year = self.line(index), self.year_of(index)
        if role != roles.EDIT or line is None or year is None:
            return False
        if str(value).strip() == str(self.data(index)).strip():
            return True
        return self.write([index], str(value))

    def write(self, cells: list[Index], text: str) -> bool:
        """An amount for each of the input cells among these, as one step; an empty text empties them."""
        state, language = self._document.state, self._language
        places = [(self.lines[cell.row()].data, year) for cell in cells if (year := self.year_of(cell)) is not None]
        try:
            cents: Any = check(AMOUNT, entry.read(language, AMOUNT, text))
            wanted = [(place.kind, year, state.table(Grant)[place.grant_id]) for place, year in places]
            self._document.perform("edit:funding", lambda tx: _write(tx, wanted, cents))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True


def _write(tx: Transaction, wanted: list[tuple[str, int, Grant]], cents: int | None) -> None:
    for kind, year, grant in wanted:
        budget.set_funding(tx, kind, year, cents, grant)


def _marked(text: str, is_wrong: bool) -> str:
    """What breaks the terms is told by a symbol as well as by its colour."""
    return f"▲ {text}" if is_wrong else text
