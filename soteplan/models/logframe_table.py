"""The logical framework as a Qt table, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.domain.evaluation import Indicator
from soteplan.domain.fields import spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.logframe import ACTIVITY, LEVELS, matrix
from soteplan.domain.schedule import Action, Package
from soteplan.domain.text import clean_line
from soteplan.domain.values import check
from soteplan.models import roles
from soteplan.models.logframe_lines import Keeps, Line, LineKind, Pending, lines_of
from soteplan.models.logframe_values import read_values
from soteplan.models.logframe_words import (
    ASSUMPTION,
    FIELDS,
    INDICATOR,
    LEVEL,
    LOGIC,
    OF_ENTRY,
    OF_INDICATOR,
    VALUES,
    LogframeWords,
)
from soteplan.models.tips import plain_tip
from soteplan.operations import logframe as operations
from soteplan.store.store import Operation
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex

LINE = roles.FIELD + 1
HINT = LINE + 1  # what belongs into an empty cell
TABLES = frozenset({"goal", "action", "package", "indicator", "goal_link", "action_goal"})


class LogframeTable(QAbstractTableModel):
    """Shows the plan as it was when `refresh` was last called; `laid_out` says that lines came, went or moved."""

    refused = Signal(object)  # Refusal
    laid_out = Signal()

    def __init__(
        self,
        document: Document,
        language: Language,
        parent: QObject | None = None,
        keeps: Keeps = lambda row: True,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._keeps = keeps
        self.words = LogframeWords(document.state, language)
        self._language = language
        self._pending: Pending | None = None
        self._lines: list[Line] = []

    # structure

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else ASSUMPTION + 1

    @property
    def lines(self) -> list[Line]:
        return self._lines

    def line(self, index: Index) -> Line | None:
        return self._lines[index.row()] if index.isValid() else None

    def row_at(self, index: Index) -> Any:
        """The row of the plan in a cell: the indicator in its three columns, else the goal or the action."""
        line = self.line(index)
        if line is None or line.kind is not LineKind.ENTRY:
            return line.result if line else None
        assert line.entry is not None
        return line.indicator if index.column() in OF_INDICATOR and line.indicator else line.entry.row

    def index_of(self, row_id: str, under: str = "") -> QModelIndex:
        """The cell of a goal, an action or an indicator; an action where it is told, unless a result is given."""
        for number, line in enumerate(self._lines):
            if line.indicator and line.indicator.id == row_id:
                return self.index(number, INDICATOR)
            if line.entry and line.entry.row.id == row_id and _is_listed(line, under):
                return self.index(number, LOGIC)
        return QModelIndex()

    def top_of(self, index: Index) -> QModelIndex:
        """The first cell of those that a cell is merged with."""
        line = self.line(index)
        if line is None:
            return QModelIndex()
        if line.kind is LineKind.HEAD:
            return self.index(index.row(), LOGIC)
        moved = line.place if index.column() in OF_ENTRY else 0
        return self.index(index.row() - moved, index.column())

    def neighbour(self, index: Index, step: int) -> Any:
        """The row above or below that the one in a cell can change places with, None where there is none."""
        line = self.line(index)
        if line is None or line.entry is None:
            return None
        if index.column() in OF_INDICATOR and line.indicator:
            place = line.place + step
            return line.entry.indicators[place] if 0 <= place < len(line.entry.indicators) else None
        beside = [each.entry.row for each in self._lines if each.entry and not each.place and _is_beside(each, line)]
        place = [row.id for row in beside].index(line.entry.row.id) + step
        return beside[place] if 0 <= place < len(beside) else None

    def spans(self) -> list[tuple[int, int, int, int]]:
        """Row, column, rows and columns of every merged cell."""
        found = [(first, LEVEL, count, 1) for first, count in self.bands() if count > 1]
        for row, line in enumerate(self._lines):
            if line.kind is LineKind.HEAD:
                found.append((row, LOGIC, 1, ASSUMPTION))
            elif line.count > 1 and not line.place:
                found += [(row, column, line.count, 1) for column in OF_ENTRY]
        return found

    def bands(self) -> list[tuple[int, int]]:
        """First row and number of rows of each level."""
        levels = [line.level for line in self._lines]
        return [(levels.index(level), levels.count(level)) for level in LEVELS if level in levels]

    # cells

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        line = self.line(index)
        if line is None:
            return None
        answer = _ANSWERS.get(role)
        return answer(self, line, index.column()) if answer else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == roles.ALIGNMENT:
            return roles.RIGHT if section == VALUES else roles.LEFT
        return self.words.head(section) if role == roles.DISPLAY else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None or index.column() == LEVEL:
            return Qt.ItemFlag.ItemIsEnabled if line else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.words.field(line, index.column()) and not self.document.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def hint(self, line: Line, column: int) -> str:
        """What belongs into an empty cell; the first line of a matrix in which nothing stands asks for everything."""
        teaching = line is self._lines[0] and all(each.kind is LineKind.BLANK for each in self._lines)
        return self.words.hint(line, column, teaching=teaching)

    # rows that are being added

    def add_row_after(self, index: Index) -> QModelIndex:
        """A blank line of the same level, to be written on."""
        line = self.line(index)
        if line is None:
            return QModelIndex()
        after = line.entry.row.id if line.entry else ""
        return self._pend(Pending(line.level, after, line.under))

    def add_indicator_after(self, index: Index) -> QModelIndex:
        """An empty line for an indicator, after that of the index; the cell itself where there is no indicator yet."""
        line = self.line(index)
        if line is None or line.entry is None or line.entry.is_reference:
            return QModelIndex()
        if line.indicator is None:
            return self.index(index.row(), INDICATOR)
        return self._pend(Pending(line.level, line.entry.row.id, line.under, indicator=True, place=line.place + 1))

    def drop_pending(self) -> bool:
        """Nothing was written on the line; False where there is none."""
        if self._pending is None:
            return False
        self._pending = None
        self.refresh()
        return True

    def _pend(self, pending: Pending) -> QModelIndex:
        self._pending = pending
        self.refresh()
        for number, line in enumerate(self._lines):
            if self._is_pending(line):
                return self.index(number, INDICATOR if pending.indicator else LOGIC)
        return QModelIndex()

    def _is_pending(self, line: Line) -> bool:
        pending = self._pending
        if pending is None or (line.level, line.under) != (pending.level, pending.under):
            return False
        if not pending.indicator:
            return line.kind is LineKind.BLANK
        return line.entry is not None and (line.entry.row.id, line.place) == (pending.after, pending.place)

    # writing

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        line = self.line(index)
        if role != roles.EDIT or line is None or self.words.field(line, index.column()) is None:
            return False
        text = str(value) if index.column() == ASSUMPTION else clean_line(str(value)).strip()
        if text == self.words.edit_text(line, index.column()):
            return True
        return self._write(line, index.column(), text)

    def _write(self, line: Line, column: int, text: str) -> bool:
        if line.kind is LineKind.BLANK:
            return self._add(line, text)
        assert line.entry is not None
        if column in OF_ENTRY:
            return self._set(line.entry.row, {"title" if column == LOGIC else "assumption": text})
        if line.indicator is None:
            return self._add_indicator(line, line.entry.row, text)
        if column == VALUES:
            return self._set_values(line.indicator, text)
        return self._set(line.indicator, {FIELDS[column]: text})

    def _add(self, line: Line, text: str) -> bool:
        after = self._row_before(line)
        if line.level == ACTIVITY:
            package, first = self._package(after), self._language.entity("package")
            return self._perform(
                "add:action", lambda tx: operations.add_activity(tx, line.result, package, _titled(text), first)
            )
        goal = after if isinstance(after, Goal) else None
        return self._perform("add:goal", lambda tx: operations.add_goal(tx, line.level, goal, _titled(text)))

    def _row_before(self, line: Line) -> Goal | Action | None:
        """The row of the same level and group that a blank line stands after."""
        place = self._lines.index(line)
        before = self._lines[place - 1].entry if place else None
        same = before is not None and (before.level, self._lines[place - 1].under) == (line.level, line.under)
        return before.row if before is not None and same else None

    def _package(self, after: Goal | Action | None) -> Package | None:
        """The package of the activity before, else the first."""
        of_action = self.document.state.get(Package, after.package_id) if isinstance(after, Action) else None
        return of_action or next(iter(self.document.state.rows(Package)), None)

    def _add_indicator(self, line: Line, row: Goal | Action, text: str) -> bool:
        before = self._lines[self._lines.index(line) - 1] if line.place else None
        after = before.indicator if before else None
        return self._perform("add:indicator", lambda tx: operations.add_indicator(tx, row, after, _titled(text)))

    def _set(self, row: Any, values: dict[str, object]) -> bool:
        spec = spec_of(type(row))
        return self._perform(
            f"edit:{spec.table}",
            lambda tx: tx.update(row, **{name: check(spec.by_name[name], value) for name, value in values.items()}),
        )

    def _set_values(self, indicator: Indicator, text: str) -> bool:
        def write(transaction: Transaction) -> None:
            transaction.update(indicator, **read_values(self._language, text))

        return self._perform("edit:indicator", write)

    def _perform(self, label: str, operation: Operation) -> bool:
        pending, self._pending = self._pending, None
        try:
            self.document.perform(label, operation)
        except Refusal as refusal:
            self._pending = pending
            self.refused.emit(refusal)
            return False
        return True

    # following the plan

    def refresh(self) -> None:
        """The lines as the plan is now; those that stay keep their place, so that selection and editors do."""
        wanted = lines_of(matrix(self.document.state), self._pending, self._keeps)
        shown = self._lines
        if [line.key for line in shown] == [line.key for line in wanted]:
            self._lines = wanted
        else:
            self._follow(wanted)
        if wanted:
            self.dataChanged.emit(self.index(0, LEVEL), self.index(len(wanted) - 1, ASSUMPTION))
        self.laid_out.emit()

    def _follow(self, wanted: list[Line]) -> None:
        self._write_on_blanks(wanted)
        keys = {line.key for line in wanted}
        for place in range(len(self._lines) - 1, -1, -1):
            if self._lines[place].key not in keys:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._lines[place]
                self.endRemoveRows()
        had = {line.key for line in self._lines}
        for place, line in enumerate(wanted):
            if line.key not in had:
                spot = min(place, len(self._lines))
                self.beginInsertRows(QModelIndex(), spot, spot)
                self._lines.insert(spot, line)
                self.endInsertRows()
        if [line.key for line in self._lines] != [line.key for line in wanted]:
            self._rearrange(wanted)
        self._lines = wanted

    def _write_on_blanks(self, wanted: list[Line]) -> None:
        """A row that came where a blank line was is that line, so that its editor need not go."""
        keys, had = {line.key for line in wanted}, {line.key for line in self._lines}
        come = [line for line in wanted if line.key not in had and line.kind is LineKind.ENTRY]
        for place, line in enumerate(self._lines):
            if line.kind is LineKind.BLANK and line.key not in keys:
                same = [new for new in come if (new.level, new.under) == (line.level, line.under)]
                if same:
                    come.remove(same[0])
                    self._lines[place] = same[0]

    def _rearrange(self, wanted: list[Line]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {line.key: number for number, line in enumerate(wanted)}
        after = [self.index(places[self._lines[index.row()].key], index.column()) for index in before]
        self._lines = wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _is_beside(line: Line, other: Line) -> bool:
    """Whether two entries stand on one level, under one result, and under one parent in their own tree."""
    parents = [
        (each.entry.row.tree, each.entry.row.parent_id)
        if isinstance(each.entry.row, Goal)
        else (each.entry.row.package_id,)
        for each in (line, other)
        if each.entry
    ]
    return (line.level, line.under) == (other.level, other.under) and parents[0] == parents[-1]


def _is_listed(line: Line, under: str) -> bool:
    """Whether it is the first line of its entry under a result, or where it is told."""
    told = line.entry is not None and not line.entry.is_reference
    return not line.place and (line.under == under if under else told)


def _titled(text: str) -> str:
    return str(check(spec_of(Goal).by_name["title"], text))


_ANSWERS: dict[int, Callable[[LogframeTable, Line, int], Any]] = {
    roles.DISPLAY: lambda table, line, column: table.words.text(line, column),
    roles.EDIT: lambda table, line, column: table.words.edit_text(line, column),
    roles.TOOL_TIP: lambda table, line, column: plain_tip(table.words.text(line, column)),
    roles.ACCESSIBLE: lambda table, line, column: table.words.spoken(line, column),
    roles.ALIGNMENT: lambda table, line, column: roles.RIGHT if column == VALUES else roles.LEFT,
    roles.FIELD: lambda table, line, column: table.words.field(line, column),
    LINE: lambda table, line, column: line,
    HINT: lambda table, line, column: table.hint(line, column),
}
