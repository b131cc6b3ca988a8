"""A table of texts that are made elsewhere: lines with a key, some of them heads over the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.models import roles
from soteplan.models.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

LINE = roles.FIELD + 1  # the TextLine


class TextColumn(NamedTuple):
    """What stands over a column, and its width in px at 100 %; 0 takes what the others leave."""

    title: str
    width: int = 0
    is_number: bool = False


class TextLine(NamedTuple):
    """The texts of a line by column. A head is not chosen; a sum is semibold.

    `inks` are colour tokens by column, ink where missing.
    """

    key: object
    texts: tuple[str, ...]
    is_head: bool = False
    inks: Mapping[int, str] = MappingProxyType({})
    data: Any = None
    is_sum: bool = False


class TextTable(QAbstractTableModel):
    """Lines that stay where they are keep the selection; others lay the table anew."""

    def __init__(self, columns: Sequence[TextColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.lines: list[TextLine] = []

    def lay_out(self, columns: Sequence[TextColumn]) -> None:
        """Other columns; the lines are gone until they are shown again."""
        if self.columns != tuple(columns):
            self.beginResetModel()
            self.columns, self.lines = tuple(columns), []
            self.endResetModel()

    def show(self, lines: list[TextLine]) -> None:
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def line(self, index: Index) -> TextLine | None:
        return self.lines[index.row()] if index.isValid() else None

    def place_of(self, key: object) -> int:
        """The row of a line, -1 where it is not shown."""
        return next((place for place, line in enumerate(self.lines) if line.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role in roles.TEXTS:
            text = line.texts[column] if column < len(line.texts) else ""
            return text if role == roles.DISPLAY else plain_tip(text)
        if role == roles.ALIGNMENT:
            return roles.RIGHT if self.columns[column].is_number else roles.LEFT
        if role == roles.ACCESSIBLE:
            return ", ".join(text for text in line.texts if text)
        return line if role == LINE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == roles.DISPLAY:
                return self.columns[section].title
            if role == roles.ALIGNMENT:
                return roles.RIGHT if self.columns[section].is_number else roles.LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None or line.is_head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
