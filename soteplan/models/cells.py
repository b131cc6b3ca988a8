"""What tables and trees have in common: the cell of a row in a column, shown, edited and written."""

from __future__ import annotations

from typing import Any

from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind, spec_of
from soteplan.domain.text import shortened
from soteplan.domain.values import check
from soteplan.models import roles
from soteplan.models.columns import Column, Write
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.texts.language import Language


class Cells:
    """Answers the item roles for rows and columns, and writes what is typed."""

    def __init__(self, document: Document, language: Language, columns: list[Column]) -> None:
        self.document = document
        self.language = language
        self.columns = columns

    def texts(self, row: Any) -> list[str]:
        """What the columns show of a row: of a long text its beginning, since Qt measures all that it is given."""
        return [shortened(text) for text in self.whole_texts(row)]

    def whole_texts(self, row: Any) -> list[str]:
        return [column.text(self.document.state, self.language, row) for column in self.columns]

    def fields(self, row: Any) -> list[FieldSpec | None]:
        """Which field an edit writes, by column."""
        return [column.field_of(row) for column in self.columns]

    def edit_value(self, row: Any, column: int) -> Any:
        """What an editor starts from: the stored value of choices and references, else the text shown."""
        field = self.columns[column].field_of(row)
        if field is None:
            return None
        value = getattr(row, field.name)
        if field.kind in (Kind.CHOICE, Kind.REFERENCE):
            return value
        return self.language.value(spec_of(type(row)).table, field, value) if value is not None else ""

    def field(self, row: Any, column: int) -> FieldSpec | None:
        return self.columns[column].field_of(row)

    def alignment(self, column: int) -> int:
        return roles.RIGHT if self.columns[column].numeric else roles.LEFT

    def write(self, row: Any, field: FieldSpec, typed: object, write: Write | None = None) -> None:
        """Store what was typed into a field as one undoable step. Raises Refusal."""
        value = check(field, entry.read(self.language, field, typed))
        table = spec_of(type(row)).table
        act = write or _store
        self.document.perform(f"edit:{table}", lambda tx: act(tx, row, field.name, value))

    def try_write(self, row: Any, field: FieldSpec, typed: object, write: Write | None = None) -> Refusal | None:
        try:
            self.write(row, field, typed, write)
        except Refusal as refusal:
            return refusal
        return None


def _store(transaction: Transaction, row: Any, field: str, value: object) -> None:
    transaction.update(row, **{field: value})
