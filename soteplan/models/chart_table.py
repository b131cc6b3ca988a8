"""A chart of the budget as a table: for those who cannot see it, and for those who want the numbers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.domain.budget_series import Chart
from soteplan.domain.cells import guarded
from soteplan.models import chart_words, roles
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex

SUMMED = frozenset({"by_year", "funding_shares"})  # whose series add up at a place


class ChartTable(QAbstractTableModel):
    """A row for each place, a column for each series, and their total where they add up. Nothing is edited here."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._chart = Chart("by_year", (), ())

    def show_chart(self, chart: Chart) -> None:
        self.beginResetModel()
        self._chart = chart
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._chart.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1 + len(self._chart.series) + self._is_summed

    @property
    def _is_summed(self) -> bool:
        return self._chart.name in SUMMED and len(self._chart.series) > 1

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == roles.DISPLAY:
            return self._text(index.row(), index.column())
        if role == roles.ALIGNMENT:
            return roles.RIGHT if index.column() else roles.LEFT
        if role == roles.ACCESSIBLE:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{self._text(index.row(), 0)}, {head}: {self._text(index.row(), index.column()) or '–'}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == roles.ALIGNMENT:
            return roles.RIGHT if section else roles.LEFT
        return self._head(section) if role == roles.DISPLAY else None

    def block(self) -> str:
        """The whole table as tab-separated text, with its heads."""
        rows = [[self._text(row, column) for column in range(self.columnCount())] for row in range(self.rowCount())]
        heads = [self._head(column) for column in range(self.columnCount())]
        return "\n".join("\t".join(map(guarded, cells)) for cells in [heads, *rows])

    def _head(self, section: int) -> str:
        if section == 0:
            return ""
        if section > len(self._chart.series):
            return self._language.text("figure", "Total")
        return chart_words.series_name(self._language, self._chart.series[section - 1])

    def _text(self, row: int, column: int) -> str:
        if column == 0:
            return chart_words.place_name(self._language, self._chart.places[row])
        if column > len(self._chart.series):
            return self._language.euros(self._chart.total(row))
        return chart_words.amount(self._language, self._chart, self._chart.series[column - 1], row)
