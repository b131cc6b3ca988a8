"""The values of the metrics by month: typed, pasted as a block, and explained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.budget_months import months_of
from soteplan.domain.cells import guarded
from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.fields import spec_of
from soteplan.domain.metrics import Held, Reading, held, is_metric, readings
from soteplan.domain.state import in_order
from soteplan.models import roles
from soteplan.models.blocks import copied, laid_out, lines_of
from soteplan.models.columns import title_of
from soteplan.models.day import day_of
from soteplan.models.metric_words import held_told, told, value_told
from soteplan.models.tips import plain_tip
from soteplan.operations.metrics import set_month
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.texts.language import MINUS, Language, mark

Index = QModelIndex | QPersistentModelIndex
Edit = tuple[Indicator, str, str]  # metric, ISO month, what was typed

TITLE, UNIT, TARGET = 0, 1, 14
COLUMNS = 15
MONTHS = range(2, 14)
TABLES = frozenset({"indicator", "measurement", "plan", "comm_action", "comm_occurrence", "channel", "comm_audience"})
_VALUE = spec_of(Measurement).by_name["value"]
_HEADS = {
    TITLE: mark("MetricsPage", "Metric"),
    UNIT: mark("MetricsPage", "Unit"),
    TARGET: mark("MetricsPage", "Target"),
}
Accept = Callable[[Indicator], bool]


class MetricGrid(QAbstractTableModel):
    """A row for each metric that is accepted, a column for each month of the year shown."""

    refused = Signal(object)  # Refusal

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.language = document, language
        self.year = int(day_of(document.state)[:4])
        self.rows: list[Indicator] = []
        self._accept: Accept = is_metric
        self._readings: dict[str, dict[str, list[Reading]]] = {}  # by metric and month
        self._held: dict[str, dict[str, Held]] = {}  # of metrics that count events
        self._load()
        document.changed.connect(self.patch)

    # structure

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def month_of(self, column: int) -> str:
        """The ISO month of a column, "" for the others."""
        return months_of(self.year)[column - MONTHS[0]] if column in MONTHS else ""

    def index_of(self, row_id: str, column: int = TITLE) -> QModelIndex:
        place = next((number for number, row in enumerate(self.rows) if row.id == row_id), -1)
        return self.index(place, column) if place >= 0 else QModelIndex()

    def years(self) -> list[int]:
        """Those of the plan and of the values, and the one that is shown."""
        plan = self.document.state.plan
        days = [plan.start_date, plan.end_date, *(row.date for row in self.document.state.table(Measurement).values())]
        found = {self.year, *(int(day[:4]) for day in days if day)}
        return list(range(min(found), max(found) + 1))

    def show_year(self, year: int) -> None:
        self.year = year
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        self._announce()

    def filter(self, accept: Accept) -> None:
        self._accept = accept
        self._reset()

    # cells

    def reading(self, row: Indicator, column: int) -> Reading | None:
        """What stands in a month: the last value of it."""
        found = self._readings.get(row.id, {}).get(self.month_of(column))
        return found[-1] if found else None

    def text(self, row: Indicator, column: int) -> str:
        if column in MONTHS:
            found = self.reading(row, column)
            return self.language.number(found.value) if found else ""
        if column == TITLE:
            return title_of(row, self.language)
        return row.unit if column == UNIT else self._number(row.target)

    def _number(self, value: float | None) -> str:
        return "" if value is None else self.language.number(value)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        answers: dict[int, Callable[[], Any]] = {
            roles.DISPLAY: lambda: self.text(row, column),
            roles.EDIT: lambda: self.text(row, column),
            roles.ALIGNMENT: lambda: roles.LEFT if column in (TITLE, UNIT) else roles.RIGHT,
            roles.FIELD: lambda: _VALUE if column in MONTHS else None,
            roles.ROW: lambda: row,
            roles.TOOL_TIP: lambda: plain_tip(self.explanation(index)),
            roles.ACCESSIBLE: lambda: self.spoken(row, column),
        }
        return answers[role]() if role in answers else None

    def heading(self, column: int) -> str:
        """What a column is called in full."""
        month = self.month_of(column)
        return self.language.month(month) if month else self.language.text("MetricsPage", _HEADS[column])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < COLUMNS:
            return None
        if role == roles.ALIGNMENT:
            return roles.LEFT if section in (TITLE, UNIT) else roles.RIGHT
        if role == roles.TOOL_TIP:
            return self.heading(section)
        if role != roles.DISPLAY:
            return None
        month = self.month_of(section)
        return self.language.month_name(int(month[5:]), short=True) if month else self.heading(section)

    def spoken(self, row: Indicator, column: int) -> str:
        """A cell with its metric and month, for those who hear it."""
        if column == TITLE:
            return f"{self.text(row, TITLE)}. {told(self.document.state, self.language, row)}"
        return f"{self.text(row, TITLE)}, {self.heading(column)}: {self.text(row, column) or '–'}"

    def explanation(self, index: Index) -> str:
        """How the value of a cell came about, and what the calendar has for the month."""
        if not index.isValid():
            return ""
        row, column, state = self.rows[index.row()], index.column(), self.document.state
        if column not in MONTHS:
            return f"{self.text(row, TITLE)}: {told(state, self.language, row)}"
        month = self.month_of(column)
        found, counted = self._readings.get(row.id, {}).get(month), self._held.get(row.id, {}).get(month)
        parts = [value_told(self.language, row, found)] if found else []
        parts += [held_told(state, self.language, counted)] if counted else []
        where = f"{self.text(row, TITLE)}, {self.heading(column)}: "
        return where + (" ".join(parts) or self.language.text("MetricsPage", "no value."))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in MONTHS and not self.document.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # writing

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        row, column = self.rows[index.row()], index.column()
        if role != roles.EDIT or column not in MONTHS:
            return False
        if str(value).strip() == self.text(row, column):
            return True
        return self.write("edit", [(row, self.month_of(column), str(value))])

    def clear(self, indexes: Iterable[Index]) -> bool:
        """Empty the months among the given cells."""
        cells = [(self.rows[index.row()], index.column()) for index in indexes if index.column() in MONTHS]
        return self.write("edit", [(row, self.month_of(column), "") for row, column in cells])

    def copy(self, indexes: Iterable[Index]) -> str:
        """The block around the given cells for a spreadsheet, numbers without spaces."""
        return copied(indexes, self._copied)

    def _copied(self, place: int, column: int) -> str:
        row = self.rows[place]
        if column in (TITLE, UNIT):
            return guarded(" ".join(self.text(row, column).split()))
        return "".join(self.text(row, column).split()).replace(MINUS, "-")

    def read_paste(self, text: str, indexes: Sequence[Index]) -> list[Edit]:
        """What a block would write; one that does not fit is refused, and nothing is left of it.

        A line that names the months is left out, and so are names of metrics before their values.
        """
        block = lines_of(text)
        try:
            places = laid_out(self._without_heads(block), indexes, len(self.rows), COLUMNS)
            edits = [(self.rows[row], self.month_of(column), cell) for row, column, cell in places if column in MONTHS]
            for edit in edits:
                self._value(*edit)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return []
        return edits

    def _without_heads(self, block: list[list[str]]) -> list[list[str]]:
        months = range(1, 13)
        known = {name.casefold() for month in months for name in self._month_names(month)}
        named = [cell.strip().casefold() for cell in block[0] if cell.strip()]
        is_head = len(block) > 1 and any(cell in known for cell in named)
        return block[1:] if is_head else block

    def _month_names(self, month: int) -> list[str]:
        iso = f"{self.year}-{month:02d}"
        return [self.language.month_name(month, short=True), self.language.month_name(month), self.language.month(iso),
                f"{month}/{self.year}", iso]  # fmt: skip

    def changes(self, edits: list[Edit]) -> list[tuple[str, str, str]]:
        """The cells that edits would change: their name, and their value before and after."""
        found = []
        for row, month, typed in edits:
            now = self._readings.get(row.id, {}).get(month)
            before, after = (now[-1].value if now else None), self._value(row, month, typed)
            if before != after:
                where = f"{self.text(row, TITLE)}, {self.language.month(month)}"
                found.append((where, self._number(before) or "–", self._number(after) or "–"))
        return found

    def write(self, verb: str, edits: list[Edit]) -> bool:
        """Carry out edits as one undoable step; a refusal leaves everything as it was."""
        try:
            read = [(row, month, self._value(row, month, typed)) for row, month, typed in edits]
            if read:
                self.document.perform(f"{verb}:measurement", lambda tx: _set(tx, read))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return bool(edits)

    def _value(self, row: Indicator, month: str, typed: str) -> float | None:
        try:
            value = entry.read(self.language, _VALUE, typed)
        except Refusal as refusal:
            raise Refusal("not_a_number", value=typed) from refusal
        return None if value is None else float(value)

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        touched = {change.table for change in change_set.changes}
        if not touched & TABLES:
            return
        if touched == {"measurement"}:
            self._read_anew(change_set)
        elif [row.id for row in self._found()] != [row.id for row in self.rows]:
            self._reset()
            return
        else:
            self._load()
        self._announce()

    def _read_anew(self, change_set: ChangeSet) -> None:
        """The values of those metrics alone that have others now."""
        named = [values for each in change_set.changes for values in (each.before, each.after) if values]
        measured = (self.document.state.get(Measurement, each.row_id) for each in change_set.changes)
        touched = {str(values.get("indicator_id")) for values in named} | {row.indicator_id for row in measured if row}
        for row in self.rows:
            if row.id in touched:
                self._read(row)

    def _announce(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, COLUMNS - 1))

    def _reset(self) -> None:
        self.beginResetModel()
        self._load()
        self.endResetModel()

    def _found(self) -> list[Indicator]:
        return sorted(filter(self._accept, self.document.state.table(Indicator).values()), key=in_order)

    def _load(self) -> None:
        state = self.document.state
        self.rows = self._found()
        self._readings = {}
        for row in self.rows:
            self._read(row)
        counting = (row for row in self.rows if row.topic == "events")
        self._held = {row.id: {each.month: each for each in held(state, row)} for row in counting}

    def _read(self, row: Indicator) -> None:
        months: dict[str, list[Reading]] = {}
        for each in readings(self.document.state, row):
            months.setdefault(each.date[:7], []).append(each)
        self._readings[row.id] = months


def _set(tx: Transaction, read: list[tuple[Indicator, str, float | None]]) -> None:
    for row, month, value in read:
        set_month(tx, row, month, value)
