"""The table of communications as a Qt table: a row for each target group, cells that are lists of entries.

Rows are made when they are first asked for, so that what is not seen costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.comm_table import BETWEEN, COLUMNS, NAMED, OBJECTIVES, TIMINGS, Entry, TableRow, groups, row_of
from soteplan.domain.communications import CommTiming, TargetGroup
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.text import clean_line, shortened
from soteplan.domain.values import check
from soteplan.models import roles
from soteplan.models.comm_lines import Lines, Typed
from soteplan.models.tips import plain_tip
from soteplan.operations import communications as operations
from soteplan.operations.deleting import what_is_detached
from soteplan.store.store import Operation
from soteplan.texts.comm_days import days_text, why_text
from soteplan.texts.comm_workbook import entry_text
from soteplan.texts.language import Language, mark

Index = QModelIndex | QPersistentModelIndex
Accept = Callable[[TargetGroup | None], bool]

GROUP = 0
COLUMN_OF = {column: number for number, column in enumerate(COLUMNS, 1)}
HEADS = (
    mark("CommTable", "Target group"),
    mark("CommTable", "Objectives"),
    mark("CommTable", "Channels and means"),
    mark("CommTable", "Responsible"),
    mark("CommTable", "Timing"),
)
HINTS = (
    "",
    mark("CommTable", "What is wanted with this group?"),
    mark("CommTable", "By which channels and means?"),
    mark("CommTable", "Who sees to it?"),
    mark("CommTable", "When, in words or as dates?"),
)
# Tables whose rows entries show, and what touches the whole table besides them.
SHOWN = frozenset({*COLUMNS, "target_group"})
AROUND = frozenset({"plan", "milestone", "timing_milestone", "channel", "party"})
TABLES = SHOWN | AROUND


class CommTable(QAbstractTableModel):
    """Follows the plan. `touched` names the rows that are to be measured anew."""

    table = "target_group"

    refused = Signal(object)  # Refusal
    detached = Signal(list)  # rows that stay, but pointed to an entry whose line was taken away
    touched = Signal(set)  # keys of rows, after they were shown anew
    laid_out = Signal()  # rows came, went or moved

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.language = document, language
        self._accept: Accept | None = None
        self._wants_general = False  # the row of all groups is there though it is empty
        self._rows: dict[str, TableRow] = {}
        self._levels: dict[str, int] = {}
        self._keys = self._wanted()
        document.changed.connect(self.follow)

    # structure

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def key(self, number: int) -> str:
        return self._keys[number]

    def row(self, number: int) -> TableRow:
        """The row at a place, made now if it was not yet."""
        return self._row(self._keys[number])

    def _row(self, key: str) -> TableRow:
        found = self._rows.get(key)
        if found is None:
            state = self.document.state
            found = self._rows[key] = row_of(state, state.get(TargetGroup, key), self._levels.get(key, 0))
        return found

    @property
    def rows(self) -> list[TableRow]:
        """All rows that are shown, in order."""
        return [self._row(key) for key in self._keys]

    def entries(self, index: Index) -> tuple[Entry, ...]:
        if not index.isValid() or index.column() == GROUP:
            return ()
        return self.row(index.row()).entries(COLUMNS[index.column() - 1])

    def index_of(self, key: str, column: int = GROUP) -> QModelIndex:
        return self.index(self._keys.index(key), column) if key in self._keys else QModelIndex()

    def place_of(self, row: Any) -> tuple[QModelIndex, int]:
        """The cell of a row of the plan and its place in it."""
        if isinstance(row, TargetGroup):
            return self.index_of(row.id), 0
        column = COLUMN_OF.get(spec_of(type(row)).table, GROUP)
        index = self.index_of(row.target_group_id or "", column)
        places = [entry.row.id for entry in self.entries(index)]
        return index, places.index(row.id) if row.id in places else 0

    def filter(self, accept: Accept | None) -> None:
        """Show only the rows that are accepted; None takes the filter away."""
        self._accept = accept
        self._lay()

    def open_general(self) -> QModelIndex:
        """The row of what is for all groups, though nothing stands in it yet."""
        self._wants_general = True
        self._lay()
        return self.index_of("", COLUMN_OF[OBJECTIVES])

    def _wanted(self) -> list[str]:
        self._levels = {group.id: level for level, group in groups(self.document.state)}
        general = self._wants_general or bool(self._row("").entries(OBJECTIVES))
        keys = [*([""] if general else []), *self._levels]
        return [key for key in keys if self._accept(self._row(key).group)] if self._accept else keys

    # cells

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role in (roles.DISPLAY, roles.EDIT):
            text = self.text(index)
            return shortened(text) if role == roles.DISPLAY else text
        if role == roles.TOOL_TIP:
            return plain_tip(self.tip(index))
        if role == roles.ACCESSIBLE:
            return self.spoken(index)
        if role == roles.ALIGNMENT:
            return roles.LEFT
        return self.row(index.row()).group if role == roles.ROW else None

    def text(self, index: Index) -> str:
        """What stands in a cell: the title of a group, or its entries, one a line."""
        if index.column() == GROUP:
            return self.title(self.row(index.row()))
        return "\n".join(entry_text(self.language, entry) for entry in self.entries(index))

    def title(self, row: TableRow) -> str:
        return row.group.title if row.group else self.language.text("CommTable", "All target groups")

    def days(self, entry: Entry) -> str:
        """The days that a timing means, "" where the words say the same."""
        said = days_text(self.language, entry.meaning) if entry.meaning else ""
        return "" if said == entry_text(self.language, entry) else said

    def tip(self, index: Index) -> str:
        lines = [self.text(index)]
        lines += [why_text(self.language, entry.meaning) for entry in self.entries(index) if entry.meaning]
        return "\n".join(line for line in lines if line)

    def spoken(self, index: Index) -> str:
        """A cell as a screen reader says it: what it is about, the group, its entries with their days."""
        row = self.row(index.row())
        said = [self.language.text("CommTable", HEADS[index.column()]), self.title(row)]
        for entry in self.entries(index):
            days = self.days(entry)
            days = days.replace("\n", ", ")
            said.append(f"{entry_text(self.language, entry)} ({days})" if days else entry_text(self.language, entry))
        return "; ".join(said)

    def hint(self, column: int) -> str:
        return self.language.text("CommTable", HINTS[column]) if HINTS[column] else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == roles.DISPLAY:
            return self.language.text("CommTable", HEADS[section])
        return roles.LEFT if role == roles.ALIGNMENT else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_written(index) else flags

    def is_written(self, index: Index) -> bool:
        """Whether a cell can be written in; what is for all groups has objectives alone."""
        if not index.isValid() or self.document.read_only:
            return False
        return bool(self._keys[index.row()]) or index.column() == COLUMN_OF[OBJECTIVES]

    def holds(self, group: TargetGroup | None, words: Sequence[str]) -> bool:
        """Whether every word stands somewhere in a row."""
        row = self._row(group.id if group else "")
        texts = [self.title(row), row.group.code if row.group else "", row.group.note if row.group else ""]
        texts += [entry_text(self.language, entry) for column in COLUMNS for entry in row.entries(column)]
        whole = " ".join(texts).casefold()
        return all(word in whole for word in words)

    # writing

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        if role != roles.EDIT or not self.is_written(index):
            return False
        if index.column() == GROUP:
            return self._set_title(index, str(value))
        return self.write(index, [Typed(line) for line in str(value).split("\n")])

    def write(self, index: Index, typed: Sequence[Typed], new_names: Iterable[str] = ()) -> bool:
        """The lines of a cell as they were left in its editor; False where they are refused."""
        column = COLUMNS[index.column() - 1]
        entries, key = self.entries(index), self._keys[index.row()]
        lines = Lines(self.document.state, self.language).read(column, entries, typed, new_names)
        if [line.row_id for line in lines if line.is_kept] == [entry.row.id for entry in entries] and all(
            line.is_kept for line in lines
        ):
            return True
        verb = "edit" if any(line.row_id for line in lines) or not lines else "add"
        detached = self._detached(entries, {line.row_id for line in lines})
        taken = self._perform(f"{verb}:{column}", lambda tx: operations.write_cell(tx, column, key or None, lines))
        if taken and detached:
            self.detached.emit(detached)
        return taken

    def _detached(self, entries: Iterable[Entry], kept: set[str]) -> list[Any]:
        """What stays, but points to an entry that is not kept."""
        return what_is_detached(self.document.state, [entry.row for entry in entries if entry.row.id not in kept])

    def add_lines(self, index: Index, texts: Iterable[str]) -> bool:
        """More lines after those of a cell, as they are pasted."""
        own = [Typed(entry_text(self.language, entry), entry.row.id) for entry in self.entries(index)]
        return self.write(index, [*own, *map(Typed, texts)])

    def _set_title(self, index: Index, text: str) -> bool:
        group = self.row(index.row()).group
        title = clean_line(text).strip()
        if group is None or title == group.title:
            return True
        field = spec_of(TargetGroup).by_name["title"]
        return self._perform("edit:target_group", lambda tx: tx.update(group, title=check(field, title)))

    def choose_milestones(self, timing: CommTiming, chosen: Sequence[str]) -> bool:
        """The turning points of a timing."""
        return self._perform(f"edit:{TIMINGS}", lambda tx: operations.choose_turning_points(tx, timing, chosen))

    def name_in_words(self, entry: Entry | None) -> str:
        """What an entry calls a channel or a party that is not in the plan's list; "" where it names one, or cannot."""
        named = entry is not None and spec_of(type(entry.row)).table in NAMED and not entry.name
        return entry.words.split(BETWEEN.strip())[0].strip() if entry is not None and named else ""

    def take_into_list(self, entry: Entry) -> bool:
        """The name goes to the plan's list, and every entry of the column that says it names it from now on."""
        column, name = spec_of(type(entry.row)).table, self.name_in_words(entry)
        return self._perform(f"edit:{column}", lambda tx: operations.take_into_list(tx, column, name))

    def _perform(self, label: str, operation: Operation) -> bool:
        try:
            self.document.perform(label, operation)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def suggestions(self, column: int) -> dict[str, str]:
        """What can be picked while a line of a column is typed: the plan's channels or parties, or common timings.

        Each with another name by which it is found, "" where it has none.
        """
        name = COLUMNS[column - 1] if column else ""
        if name in NAMED:
            return {row.title: getattr(row, "short_name", "") for row in self.document.state.rows(NAMED[name][1])}
        return dict.fromkeys(self._timings(), "") if name == TIMINGS else {}

    def _timings(self) -> list[str]:
        from soteplan.domain.communications import REPEATS
        from soteplan.domain.communications import TIMINGS as KINDS
        from soteplan.texts.comm_timing import written

        plan = self.document.state.plan
        made = [CommTiming("", "", kind="continuous", start_date=plan.start_date, end_date=plan.end_date)]
        made += [CommTiming("", "", kind=kind) for kind in KINDS if kind not in ("words", "dates")]
        made += [CommTiming("", "", kind="regular", repeat=repeat) for repeat in REPEATS if repeat != "none"]
        return list(dict.fromkeys(written(self.language, each) for each in made))

    # following the plan

    def follow(self, change_set: ChangeSet) -> None:
        """Touched rows are made anew; those that come, go or move keep the others where they are."""
        tables = {change.table for change in change_set.changes}
        if not tables & TABLES:
            return
        around = bool(tables & AROUND)
        keys = set(self._rows) | set(self._keys) if around else self._keys_of(change_set.changes)
        for key in keys:
            self._rows.pop(key, None)
        if "target_group" in tables:
            self._rows.clear()
        if "target_group" in tables or "" in keys or self._accept is not None:
            self._lay()
        self._announce(keys)

    def _keys_of(self, changes: Iterable[Change]) -> set[str]:
        found: set[str] = set()
        for change in changes:
            if change.table == "target_group":
                found.add(change.row_id)
            elif change.table in COLUMNS:
                row = self.document.state.find(change.table, change.row_id)
                values = (change.before or {}, change.after or {})
                found |= {str(each["target_group_id"] or "") for each in values if "target_group_id" in each}
                found |= {row.target_group_id or ""} if row else set()
        return found

    def _announce(self, keys: set[str]) -> None:
        last = self.columnCount() - 1
        for number, key in enumerate(self._keys):
            if key in keys:
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))
        self.touched.emit(keys)

    def _lay(self) -> None:
        wanted = self._wanted()
        if wanted != self._keys:
            self._remove(set(wanted))
            self._insert(wanted)
            self._rearrange(wanted)
        self.laid_out.emit()

    def _remove(self, staying: set[str]) -> None:
        for place in range(len(self._keys) - 1, -1, -1):
            if self._keys[place] not in staying:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._keys[place]
                self.endRemoveRows()

    def _insert(self, wanted: list[str]) -> None:
        had = set(self._keys)
        for place, key in enumerate(wanted):
            if key not in had:
                spot = min(place, len(self._keys))
                self.beginInsertRows(QModelIndex(), spot, spot)
                self._keys.insert(spot, key)
                self.endInsertRows()

    def _rearrange(self, wanted: list[str]) -> None:
        if self._keys == wanted:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {key: number for number, key in enumerate(wanted)}
        after = [self.index(places[self._keys[index.row()]], index.column()) for index in before]
        self._keys = wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
