"""What contributes to what, as a table of ticks: goals or actions down, the goals they contribute to across."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.forest import forest
from soteplan.models import roles
from soteplan.models.columns import title_of
from soteplan.models.tips import plain_tip
from soteplan.operations import goal_links
from soteplan.texts.language import Language, mark

Index = QModelIndex | QPersistentModelIndex

TICK = "●"
CHECK = int(Qt.ItemDataRole.CheckStateRole)
SUM = roles.ROW + 10  # of a head: how many links its row or column holds
GROUP = roles.ROW + 11  # of a head: whether it stands over others
CODE = roles.ROW + 12
TITLE = roles.ROW + 13
COMMENTED = roles.ROW + 14  # of a cell: whether its link is explained
LINK = roles.ROW + 15  # of a cell: its link, or None


class Head(NamedTuple):
    """A row or a column: what it stands for, and whether it heads a group. A package only heads one."""

    row: Any
    is_group: bool = False

    @property
    def key(self) -> tuple[str, bool]:
        return self.row.id, self.is_group


Pair = tuple[str | None, str | None]  # ids of a row and a column
Axis = Callable[[PlanState], Iterator[Head]]


def _tree(tree: str) -> Axis:
    def heads(state: PlanState) -> Iterator[Head]:
        goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == tree}
        trees = forest(goals.values())
        return (Head(goals[node], bool(trees.children.get(node))) for node, _ in trees.walk())

    return heads


def _actions(state: PlanState) -> Iterator[Head]:
    for package in state.rows(Package):
        actions = state.where(Action, "package_id", package.id)
        if actions:
            yield Head(package, is_group=True)
        yield from map(Head, actions)
    yield from map(Head, state.where(Action, "package_id", None))


@dataclass(frozen=True, slots=True)
class Pairing:
    """What is set against what, and by which links."""

    title: str
    link: type[Any]
    rows: Axis
    columns: Axis
    tables: frozenset[str]  # a change in these can change rows or columns


PAIRINGS = {
    "goals_benefits": Pairing(
        mark("Links", "Goals × benefit goals"), GoalLink, _tree("project"), _tree("benefit"), frozenset({"goal"})
    ),
    "actions_benefits": Pairing(
        mark("Links", "Actions × benefit goals"),
        ActionGoal,
        _actions,
        _tree("benefit"),
        frozenset({"goal", "action", "package"}),
    ),
    "actions_goals": Pairing(
        mark("Links", "Actions × goals"),
        ActionGoal,
        _actions,
        _tree("project"),
        frozenset({"goal", "action", "package"}),
    ),
}


class LinkMatrix(QAbstractTableModel):
    """A tick is a link. Heads are kept as lists and links by their ends, so a cell costs the same in any plan."""

    refused = Signal(object)  # Refusal

    def __init__(
        self,
        document: Document,
        language: Language,
        pairing: Pairing,
        parent: QObject | None = None,
        keeps: Callable[[Any], bool] = lambda row: True,
    ) -> None:
        """`keeps` says of a row of the plan whether it is shown."""
        super().__init__(parent)
        self.document = document
        self.pairing = pairing
        self._keeps = keeps
        self._language = language
        self._ends = goal_links.ENDS[pairing.link]
        self._table = spec_of(pairing.link).table
        self._load()
        document.changed.connect(self.patch)

    # what stands where

    def head(self, section: int, orientation: Qt.Orientation) -> Head:
        return (self.columns if orientation is Qt.Orientation.Horizontal else self.rows)[section]

    def heads_of(self, index: Index) -> tuple[Head, Head]:
        """What a cell joins: its row and its column."""
        return self.rows[index.row()], self.columns[index.column()]

    def link_at(self, index: Index) -> Any:
        """The link of a cell, or None."""
        return self.link_of(index.row(), index.column())

    def link_of(self, row: int, column: int) -> Any:
        return self._links.get((self.rows[row].row.id, self.columns[column].row.id))

    def can_link(self, index: Index) -> bool:
        return not isinstance(self.rows[index.row()].row, Package)

    def index_of(self, row_id: str, column_id: str = "") -> QModelIndex:
        """The cell of two rows, in the first column where only the first is given; invalid where they are not here."""
        row = next((n for n, head in enumerate(self.rows) if head.row.id == row_id), -1)
        column = next((n for n, head in enumerate(self.columns) if head.row.id == column_id), -1 if column_id else 0)
        return self.index(row, column)

    def cell_of(self, link: Any) -> QModelIndex:
        """The cell in which a link stands, invalid where it is not here."""
        source, target = self._ends_of(link)
        return self.index_of(source or "-", target or "-")

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.can_link(index) else flags

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        answer = _ANSWERS.get(role)
        return answer(self, index) if answer and index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        heads = self.columns if orientation is Qt.Orientation.Horizontal else self.rows
        answer = _HEAD_ANSWERS.get(role)
        return answer(self, heads[section]) if answer and 0 <= section < len(heads) else None

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        """A tick links or unlinks; a text explains the link, which is made first where there is none."""
        if not index.isValid() or not self.can_link(index):
            return False
        if role == CHECK:
            ticked = Qt.CheckState(value) is Qt.CheckState.Checked
            return self.toggle(index) if ticked != bool(self.link_at(index)) else True
        return self.explain(index, str(value)) if role == roles.EDIT else False

    # writing

    def toggle(self, index: Index) -> bool:
        """Link what is not linked, unlink what is, as one undoable step."""
        if not self.can_link(index):
            return False
        source, target = self._pair(index)
        verb = "delete" if self.link_at(index) else "add"
        return self._perform(verb, lambda tx: goal_links.toggle(tx, source, target))

    def explain(self, index: Index, text: str) -> bool:
        """Say why a row contributes to a column."""
        link, (source, target) = self.link_at(index), self._pair(index)
        if link is None:
            return self._perform("add", lambda tx: goal_links.link(tx, source, target, text))
        return self._perform("edit", lambda tx: tx.update(link, explanation=text))

    def _pair(self, index: Index) -> tuple[Any, Goal]:
        return self.rows[index.row()].row, self.columns[index.column()].row

    def _perform(self, verb: str, operation: Any) -> bool:
        try:
            self.document.perform(f"{verb}:{self._table}", operation)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    # texts

    def mark_at(self, index: Index) -> str:
        return TICK if self.link_at(index) else ""

    def explanation_at(self, index: Index) -> str:
        link = self.link_at(index)
        return link.explanation if link else ""

    def check_at(self, index: Index) -> Any:
        if not self.can_link(index):
            return None
        return (Qt.CheckState.Checked if self.link_at(index) else Qt.CheckState.Unchecked).value

    def told_at(self, index: Index) -> str:
        """The cell in a sentence: what, whether it contributes to what, and why."""
        source, target = self._pair(index)
        values = {"name": title_of(source, self._language), "other": title_of(target, self._language)}
        if not self.can_link(index):
            return str(values["name"])
        linked = mark("Links", "{name} contributes to {other}"), mark("Links", "{name} – no link to {other}")
        told = self._language.text("Links", linked[0 if self.link_at(index) else 1], **values)
        return ". ".join(part for part in (told, self.explanation_at(index)) if part)

    def whole_title(self, head: Head) -> str:
        return title_of(head.row, self._language)

    def sum_of(self, head: Head) -> int:
        return self._counts[head.row.id]

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        if any(change.table in self.pairing.tables for change in change_set.changes):
            self._follow_heads()
        touched = {change.row_id for change in change_set.changes if change.table == self._table}
        if touched:
            self._follow_links(touched)

    def reload(self) -> None:
        """Read rows and columns again, as when other rows are kept than before."""
        self.beginResetModel()
        self._load()
        self.endResetModel()

    def _heads(self) -> tuple[list[Head], list[Head]]:
        state = self.document.state
        rows, columns = (
            [head for head in axis(state) if self._keeps(head.row)]
            for axis in (self.pairing.rows, self.pairing.columns)
        )
        return rows, columns

    def _load(self) -> None:
        state = self.document.state
        self.rows, self.columns = self._heads()
        links = state.table(self.pairing.link).values()
        self._pairs = {link.id: self._ends_of(link) for link in links}
        self._links = {self._pairs[link.id]: link for link in links}
        self._count()

    def _ends_of(self, link: Any) -> Pair:
        return getattr(link, self._ends.source), getattr(link, self._ends.target)

    def _count(self) -> None:
        """How many links each head has; a package those of its actions."""
        self._places = ({head.row.id for head in self.rows}, {head.row.id for head in self.columns})
        self._packages = {head.row.id: getattr(head.row, "package_id", None) for head in self.rows}
        self._counts: Counter[str | None] = Counter()
        for pair in self._links:
            self._add_to_counts(pair, 1)

    def _add_to_counts(self, pair: Pair, number: int) -> None:
        if pair[0] in self._places[0] and pair[1] in self._places[1]:
            for counted in (*pair, self._packages.get(pair[0] or "")):
                self._counts[counted] += number

    def _follow_heads(self) -> None:
        rows, columns = self._heads()
        alike = all(_keys(old) == _keys(new) for old, new in ((self.rows, rows), (self.columns, columns)))
        if not alike:
            self.reload()
            return
        self.rows, self.columns = rows, columns
        self._tell_heads()

    def _follow_links(self, touched: set[str]) -> None:
        state = self.document.state
        pairs = {self._pairs.pop(link_id) for link_id in touched & self._pairs.keys()}
        for link in filter(None, (state.get(self.pairing.link, link_id) for link_id in touched)):
            self._pairs[link.id] = self._ends_of(link)
            pairs.add(self._pairs[link.id])
        for pair in pairs:
            self._follow_pair(pair)
        self._tell_heads()

    def _follow_pair(self, pair: Pair) -> None:
        source, target = self._ends
        beside = self.document.state.where(self.pairing.link, source, pair[0])
        link = next((link for link in beside if getattr(link, target) == pair[1]), None)
        before = self._links.pop(pair, None)
        if link is not None:
            self._links[pair] = link
        self._add_to_counts(pair, (link is not None) - (before is not None))
        cell = self.index_of(pair[0] or "-", pair[1] or "-")
        if cell.isValid():
            self.dataChanged.emit(cell, cell)

    def _tell_heads(self) -> None:
        for orientation, heads in ((Qt.Orientation.Horizontal, self.columns), (Qt.Orientation.Vertical, self.rows)):
            if heads:
                self.headerDataChanged.emit(orientation, 0, len(heads) - 1)


def _keys(heads: list[Head]) -> list[tuple[str, bool]]:
    return [head.key for head in heads]


_ANSWERS: dict[int, Callable[[LinkMatrix, Index], Any]] = {
    roles.DISPLAY: LinkMatrix.mark_at,
    roles.EDIT: LinkMatrix.explanation_at,
    roles.TOOL_TIP: lambda model, index: plain_tip(model.told_at(index)),
    roles.ACCESSIBLE: LinkMatrix.told_at,
    roles.ALIGNMENT: lambda model, index: roles.CENTRE,
    CHECK: LinkMatrix.check_at,
    COMMENTED: lambda model, index: bool(model.explanation_at(index)),
    LINK: LinkMatrix.link_at,
    roles.ROW: lambda model, index: model.rows[index.row()].row,
}
_HEAD_ANSWERS: dict[int, Callable[[LinkMatrix, Head], Any]] = {
    roles.DISPLAY: lambda model, head: head.row.code or head.row.title,
    roles.ACCESSIBLE: LinkMatrix.whole_title,
    roles.TOOL_TIP: lambda model, head: plain_tip(model.whole_title(head)),
    roles.ROW: lambda model, head: head.row,
    CODE: lambda model, head: head.row.code,
    TITLE: lambda model, head: head.row.title,
    GROUP: lambda model, head: head.is_group,
    SUM: LinkMatrix.sum_of,
}
