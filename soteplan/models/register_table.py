"""A register: a table of rows that is looked through by words, and whose columns have a full name each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.document import Document
from soteplan.models import roles
from soteplan.models.columns import Column
from soteplan.models.records import RecordTable
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex


class RegisterTable(RecordTable):
    """`names` are the keys of the columns; `told` are fields that are looked through besides what is shown."""

    told: Sequence[str] = ("note",)

    def __init__(
        self, document: Document, language: Language, table: str, columns: list[Column], parent: QObject | None = None
    ) -> None:
        self.names = [column.key for column in columns]
        self._searched: dict[str, str] = {}  # by row: all that is told of it, for looking for words
        super().__init__(document, language, table, columns, parent)

    def column_of(self, name: str) -> int:
        return self.names.index(name)

    def full_name(self, column: int) -> str:
        """What a column shows, in full words."""
        return self.cells.columns[column].header

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if role == roles.TOOL_TIP and orientation is Qt.Orientation.Horizontal:
            return self.full_name(section)
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if role == roles.ACCESSIBLE and index.isValid():
            return self.spoken(index)
        return super().data(index, role)

    def spoken(self, index: Index) -> str:
        """A cell with the name of its column, for those who hear it."""
        return f"{self.full_name(index.column())}: {super().data(index, roles.DISPLAY) or '–'}"

    def holds(self, row: Any, words: list[str]) -> bool:
        """Whether what is shown or told of a row holds every one of the words, which are casefolded."""
        return not words or all(word in self._searched_of(row) for word in words)

    def _searched_of(self, row: Any) -> str:
        found = self._searched.get(row.id)
        if found is None:
            texts = self._noting(row, lambda: self.cells.whole_texts(row))
            told = (str(getattr(row, name)) for name in self.told)
            found = self._searched[row.id] = "\n".join([*texts, *told]).casefold()
        return found

    def _forget(self, row_ids: set[str]) -> None:
        super()._forget(row_ids)
        for row_id in row_ids:
            self._searched.pop(row_id, None)
