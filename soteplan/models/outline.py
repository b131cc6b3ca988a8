"""A tree of rows: which tables stand in it, and what hangs under what, is data."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.entities import ENTITIES
from soteplan.domain.state import in_order
from soteplan.models import roles
from soteplan.models.cells import Cells
from soteplan.models.columns import Column
from soteplan.models.outline_filter import Keeps, hidden_above, kept
from soteplan.models.outline_node import Node, Shown, by_rank, place_of, runs
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language

Index = QModelIndex | QPersistentModelIndex
SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
EDITABLE = SHOWN | Qt.ItemFlag.ItemIsEditable


@dataclass(frozen=True, slots=True)
class Group:
    """A heading that is no row of the plan, such as one of the goal trees."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Outline:
    """`tables` in the order in which their rows stand under one parent; `parent_of` gives the key of a row's parent."""

    tables: tuple[str, ...]
    parent_of: Callable[[Any], str]  # the id of a row, the key of a group, or "" at the top
    groups: tuple[Group, ...] = ()


class OutlineModel(QAbstractItemModel):
    """Patches itself by row id when the document changes: nothing is reset, so selection and expansion stay.

    Nodes are made of the rows under a parent when these are first asked for, so that opening a large plan costs what
    is seen of it.
    """

    refused = Signal(object)  # Refusal

    def __init__(
        self,
        document: Document,
        language: Language,
        outline: Outline,
        columns: list[Column],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.outline = outline
        self.cells = Cells(document, language, columns)
        self._alignments = [self.cells.alignment(number) for number in range(len(columns))]
        self._document = document
        self._ranks = {table: number for number, table in enumerate(outline.tables)}
        self._edition = 0  # texts of an earlier edition are made anew when they are next asked for
        self._type_ranks = {ENTITIES[table].row_type: number for table, number in self._ranks.items()}
        self._keeps: Keeps | None = None
        self._build()
        document.changed.connect(self.patch)

    # structure

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        children = self._children(self._node(parent))
        if 0 <= row < len(children) and 0 <= column < len(self.cells.columns):
            return self.createIndex(row, column, children[row].number)
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        if not index.isValid():
            return QModelIndex()
        return self._index_of(self._node(index).parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if parent.column() > 0:
            return 0
        node = self._node(parent)
        return len(node.children) if node.whole else len(self._waiting.get(node.key, ()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(self.cells.columns)

    def index_of(self, key: str, column: int = 0) -> QModelIndex:
        """The index of a row by id, or of a group by key; invalid when it is not shown."""
        node = self._found(key)
        return self._index_of(node, column) if node and key else QModelIndex()

    def row_at(self, index: Index) -> Any:
        """The row behind an index, None for a group or an invalid index."""
        return self._node(index).row if index.isValid() else None

    def key_at(self, index: Index) -> str:
        return self._node(index).key

    def holds(self, key: str) -> bool:
        """Whether a row belongs here, filtered out or not."""
        return self._row(key) is not None

    def set_filter(self, keeps: Keeps | None) -> None:
        """Show only the rows that are kept and those above them; rows added later are shown all the same.

        Laid anew: OutlineView.filter_rows brings back what was open and selected.
        """
        self.beginResetModel()
        self._keeps = keeps
        self._build()
        self.endResetModel()

    # cells

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if role not in roles.ANSWERED or not index.isValid():
            return None
        node, column = self._by_number.get(index.internalId()), index.column()
        if node is None:
            return None
        if role in roles.TEXTS:
            text = self._shown(node).texts[column]
            return text if role == roles.DISPLAY else plain_tip(text)
        if role == roles.ALIGNMENT:
            return self._alignments[column]
        if role == roles.ROW:
            return node.row
        if role == roles.FIELD:
            return self._shown(node).fields[column]
        return self.cells.edit_value(self._edited(node, column), column) if node.row else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.cells.columns):
            if role == roles.DISPLAY:
                return self.cells.columns[section].header
            if role == roles.ALIGNMENT:
                return self.cells.alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self._by_number.get(index.internalId()) if index.isValid() else None
        if node is None:
            return Qt.ItemFlag.NoItemFlags
        if node.shown is None:  # laying rows out asks every row for its flags, whose texts are not seen yet
            field = self.cells.field(node.row, index.column()) if node.row else None
        else:
            field = self._shown(node).fields[index.column()]
        return EDITABLE if field and not self._document.read_only else SHOWN

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        row = self._edited(self._node(index), index.column())
        field = self.cells.field(row, index.column()) if row else None
        if role != roles.EDIT or field is None:
            return False
        refusal = self.cells.try_write(row, field, value, self.cells.columns[index.column()].write)
        if refusal:
            self.refused.emit(refusal)
        return refusal is None

    def _edited(self, node: Node, column: int) -> Any:
        """The row that an edit of a cell writes: the one shown there."""
        return node.row

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        """Insert, move, refresh and remove just the rows that a change set touched."""
        rows = self._touched(change_set)
        known = {key for key in rows if self._found(key)}
        new = {change.row_id for change in change_set.changes if change.before is None}
        shown = {key for key, row in rows.items() if row and (not self._keeps or key in new or self._keeps(row))}
        self._in_rounds([rows[key] for key in rows if key in shown - known], self._insert)
        self._in_rounds([row for key, row in rows.items() if row and key in known], self._update)
        self._remove_all([self._nodes[key] for key, row in rows.items() if row is None and key in self._nodes])
        if any(change.table not in self._ranks for change in change_set.changes):
            self._forget_texts()

    def _touched(self, change_set: ChangeSet) -> dict[str, Any]:
        """By id the rows that may be shown otherwise than before; None of one that is not shown any more."""
        touched = {c.row_id: c.table for c in change_set.changes if c.table in self._ranks}
        return {key: self._document.state.find(table, key) for key, table in touched.items()}

    def refresh(self) -> None:
        """Every text anew, for computed columns that depend on other tables."""
        self._forget_texts()

    def _in_rounds(self, rows: list[Any], act: Callable[[Any], bool]) -> None:
        """Act on rows until none can go further: a parent may come after its child in a change set."""
        while rows:
            waiting = [row for row in rows if not act(row)]
            if len(waiting) == len(rows):
                return
            rows = waiting

    def _parent(self, row: Any) -> Node | None:
        """The node above a row; rows above it that a filter hides come back first."""
        if self._keeps:
            for above in reversed(hidden_above(row, self.outline.parent_of, self._row, self._found)):
                self._insert(above)
        return self._found(self.outline.parent_of(row))

    def _row(self, key: str) -> Any:
        return next(filter(None, (self._document.state.find(table, key) for table in self.outline.tables)), None)

    def _insert(self, row: Any) -> bool:
        if row.id in self._nodes:
            return True
        parent = self._parent(row)
        if parent is None:
            return False
        self._forget(row.id)
        siblings = self._children(parent)
        place = place_of(siblings, self._rank(row))
        self.beginInsertRows(self._index_of(parent), place, place)
        node = self._new_node(row, parent)
        siblings.insert(place, node)
        self.endInsertRows()
        self._refresh_above(node)
        return True

    def _update(self, row: Any) -> bool:
        node = self._nodes[row.id]
        parent = self._parent(row)
        if parent is None or parent.within(node):
            return False
        node.row, left = row, node.parent
        self._move(node, parent, self._rank(row))
        if left is not parent:
            self._refresh_from(left)
        self._refresh_texts(node)
        self._refresh_above(node)
        return True

    def _refresh_above(self, node: Node) -> None:
        """What is computed of a row's parts changes with them."""
        self._refresh_from(node.parent)

    def _refresh_from(self, above: Node | None) -> None:
        while above is not None and above is not self._root:
            if self._follows_parts(above) and self._reads_anew(above):
                self._refresh_texts(above)
            above = above.parent

    def _follows_parts(self, node: Node) -> bool:
        """Whether what a node shows is computed of what is under it: a heading has its label alone."""
        return node.row is not None

    def _reads_anew(self, node: Node) -> bool:
        """Whether a row's texts differ from those that were last made."""
        if node.shown is None or node.edition != self._edition:
            return True
        before, node.shown = node.shown, None
        return self._shown(node) != before

    def _refresh_texts(self, node: Node) -> None:
        node.shown = None
        self.dataChanged.emit(self._index_of(node), self._index_of(node, len(self.cells.columns) - 1))

    def _move(self, node: Node, parent: Node, rank: tuple[Any, ...]) -> None:
        if node.rank == rank and node.parent is parent:
            return
        old = node.place()
        siblings = self._children(parent)
        others = [child for child in siblings if child is not node]
        new = place_of(others, rank)
        node.rank = rank
        if node.parent is parent and new == old:
            return
        target = new + 1 if node.parent is parent and new > old else new
        self.beginMoveRows(self._index_of(node.parent), old, old, self._index_of(parent), target)
        assert node.parent is not None
        node.parent.children.pop(old)
        node.parent = parent
        siblings.insert(new, node)
        self.endMoveRows()

    def _remove_all(self, nodes: list[Node]) -> None:
        """What hangs under a row that goes leaves with it, and rows that stand together go together."""
        keys = {node.key for node in nodes}
        for run in runs([node for node in nodes if node.parent is None or node.parent.key not in keys]):
            self._remove(run)

    def _remove(self, run: list[Node]) -> None:
        """Rows that stand together under one parent."""
        first, parent = run[0].place(), run[0].parent
        assert parent is not None
        self.beginRemoveRows(self._index_of(parent), first, first + len(run) - 1)
        del parent.children[first : first + len(run)]
        for node in run:
            self._forget(node.key)
        self.endRemoveRows()
        self._refresh_above(run[0])

    def _forget(self, key: str) -> None:
        node = self._nodes.pop(key, None)
        above = self._above.pop(key, None)
        if above is not None:
            self._waiting[above] = [row for row in self._waiting[above] if row.id != key]
        if node is not None:
            del self._by_number[node.number]
            for child in [child.key for child in node.children] + [row.id for row in self._waiting.get(key, ())]:
                self._forget(child)

    def _forget_texts(self) -> None:
        """Texts show other rows' titles too; only what is visible asks again, so this costs what is visible."""
        self._edition += 1
        last = self.index(len(self._root.children) - 1, len(self.cells.columns) - 1)
        if last.isValid():
            self.dataChanged.emit(self.index(0, 0), last)

    # building

    def _build(self) -> None:
        self._root = Node("", None, ())
        self._nodes: dict[str, Node] = {"": self._root}
        self._by_number: dict[int, Node] = {}  # the same nodes, as Qt's indexes name them
        self._waiting: dict[str, list[Any]] = {}  # by key of the parent: rows without a node yet
        self._above: dict[str, str] = {}  # key of the parent of each of these
        for number, group in enumerate(self.outline.groups):
            node = self._kept(Node(group.key, None, (number,), self._root))
            empty = len(self.cells.columns) - 1
            node.shown = Shown([group.label] + [""] * empty, [None] * (empty + 1))
            self._root.children.append(node)
        tables = [self._document.state.table(row_type) for row_type in self._type_ranks]
        known = set(self._nodes).union(*tables)
        above, waiting, parent_of = self._above, self._waiting, self.outline.parent_of  # looked up once for all
        rows = self._placed(row for table in tables for row in table.values())
        for row in kept(rows, self._keeps, parent_of) if self._keeps else rows:
            parent = parent_of(row)
            above[row.id] = parent = parent if parent in known else ""
            waiting.setdefault(parent, []).append(row)
        self._children(self._root)

    def _placed(self, rows: Iterable[Any]) -> Iterable[Any]:
        """Those that have a place in the outline, filtered out or not."""
        return rows

    def _children(self, node: Node) -> list[Node]:
        if not node.whole:
            node.whole = True
            made = [self._new_node(row, node) for row in self._waiting.pop(node.key, ())]
            node.children += sorted(made, key=by_rank)
        return node.children

    def _found(self, key: str) -> Node | None:
        """The node of a row or group, made now if it was not yet; None where nothing leads down to it."""
        path: list[str] = []
        while key not in self._nodes:
            if key not in self._above or key in path:
                return None
            path.append(key)
            key = self._above[key]
        node = self._nodes[key]
        for below in reversed(path):
            self._children(node)
            node = self._nodes[below]
        return node

    def _new_node(self, row: Any, parent: Node) -> Node:
        node = self._kept(Node(row.id, row, self._rank(row), parent))
        self._above.pop(row.id, None)
        return node

    def _kept(self, node: Node) -> Node:
        self._nodes[node.key] = self._by_number[node.number] = node
        return node

    def _rank(self, row: Any) -> tuple[Any, ...]:
        return (self._type_ranks[type(row)], *in_order(row))

    def _node(self, index: Index) -> Node:
        return self._by_number.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index_of(self, node: Node | None, column: int = 0) -> QModelIndex:
        if node is None or node is self._root:
            return QModelIndex()
        return self.createIndex(node.place(), column, node.number)

    def _shown(self, node: Node) -> Shown:
        if node.shown is None or (node.row and node.edition != self._edition):
            node.shown = Shown(self.cells.texts(node.row), self.cells.fields(node.row))
            node.edition = self._edition
        return node.shown
