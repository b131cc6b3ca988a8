"""The costs by year on both paths as a table of years, with the net effect that follows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.cost_benefit import cost_benefit
from soteplan.domain.effects import Trajectory
from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.net_effect import YearEffect, net_effect
from soteplan.domain.values import check
from soteplan.models import effect_words, roles
from soteplan.models.cells import Cells
from soteplan.models.columns import Column
from soteplan.operations import effects
from soteplan.texts import entry
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex

YEAR, GROWTH, PROGRAMME, EFFECT, SO_FAR = range(5)
KINDS = {GROWTH: "growth", PROGRAMME: "programme"}
FIELD = ENTITIES["trajectory"].by_name["amount"]
TABLES = frozenset({"trajectory", "benefit_estimate", "plan", "key_figure", "funding", "grant"})


class PathTable(QAbstractTableModel):
    """A row for each year of the estimate, of the plan and of the points there are; an empty cell is not known."""

    refused = Signal(object)  # Refusal

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._language = document, language
        text = language.text
        heads = [
            language.field("trajectory", "year"),
            language.choice("trajectory", "kind", "growth"),
            language.choice("trajectory", "kind", "programme"),
            text("Effects", "Net effect"),
            text("Effects", "So far"),
        ]
        widths = (64, 140, 140, 96, 96)
        columns = [Column(head, width=width, numeric=True) for head, width in zip(heads, widths, strict=True)]
        self.cells = Cells(document, language, columns)
        self._years: list[int] = []
        self._effects: dict[int, YearEffect] = {}
        self._load()
        document.changed.connect(self.patch)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._years)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.cells.columns)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        if role in (roles.DISPLAY, roles.TOOL_TIP):
            return self._text(self._years[index.row()], column)
        if role == roles.ALIGNMENT:
            return roles.RIGHT
        if role == roles.ACCESSIBLE:
            return f"{self.cells.columns[column].header}: {self.data(index) or '–'}"
        if role == roles.ROW:
            return next(iter(self.rows_of(index)), None)
        return self._editing(index, role) if column in KINDS else None

    def _editing(self, index: Index, role: int) -> Any:
        if role == roles.FIELD:
            return FIELD
        return self._language.money(self._amount(index)) if role == roles.EDIT else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.cells.columns):
            if role == roles.DISPLAY:
                return self.cells.columns[section].header
            if role == roles.ALIGNMENT:
                return roles.RIGHT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in KINDS and not self._document.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        if role != roles.EDIT or index.column() not in KINDS:
            return False
        kind, year = KINDS[index.column()], self._years[index.row()]
        try:
            amount: Any = check(FIELD, entry.read(self._language, FIELD, value))
            self._document.perform("edit:trajectory", lambda tx: effects.set_path(tx, kind, year, amount))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def rows_of(self, index: Index) -> list[Trajectory]:
        """The points of the year of a row."""
        return self._document.state.where(Trajectory, "year", self._years[index.row()]) if index.isValid() else []

    def index_of(self, row_id: str, column: int = 0) -> QModelIndex:
        row = self._document.state.get(Trajectory, row_id)
        if row is None or row.year not in self._years:
            return QModelIndex()
        return self.index(self._years.index(row.year), column)

    def next_year(self) -> int | None:
        """The year after the last one; None where there is none to begin from."""
        return self._years[-1] + 1 if self._years else None

    def patch(self, change_set: ChangeSet) -> None:
        if TABLES.isdisjoint(change.table for change in change_set.changes):
            return
        before = self._years
        years = self._wanted()
        if years != before:
            self.beginResetModel()
            self._load()
            self.endResetModel()
            return
        self._effects = {each.year: each for each in net_effect(self._document.state).years}
        if years:
            self.dataChanged.emit(self.index(0, 0), self.index(len(years) - 1, SO_FAR))

    def _load(self) -> None:
        self._years = self._wanted()
        self._effects = {each.year: each for each in net_effect(self._document.state).years}

    def _wanted(self) -> list[int]:
        state, table = self._document.state, cost_benefit(self._document.state)
        dates = [int(date[:4]) for date in (state.plan.start_date, state.plan.end_date) if date]
        ends = [year for year in (table.start, table.end) if year is not None] or dates
        found = {row.year for row in state.table(Trajectory).values() if row.year is not None}
        return sorted(found | set(range(min(ends), max(ends) + 1))) if ends else sorted(found)

    def _text(self, year: int, column: int) -> str:
        if column == YEAR:
            return str(year)
        effect = self._effects.get(year)
        if effect is None:
            return ""
        if column in KINDS:
            path = effect.growth if column == GROWTH else effect.programme
            return effect_words.millions(self._language, path.amount) if path else ""
        known = effect.effect.amount if effect.effect else None
        saved = known if column == EFFECT else effect.so_far
        return effect_words.signed_millions(self._language, -saved) if saved is not None else ""

    def _amount(self, index: Index) -> int | None:
        effect = self._effects.get(self._years[index.row()])
        path = (effect.growth if index.column() == GROWTH else effect.programme) if effect else None
        return path.amount if path else None
