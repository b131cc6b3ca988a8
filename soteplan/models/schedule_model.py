"""The outline of the schedule, by work package or grouped by something else under headings that come and go."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from soteplan.document import Document
from soteplan.domain.calendar import working_days
from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.fields import spec_of
from soteplan.domain.progress import Span
from soteplan.domain.schedule import Action, Phase
from soteplan.domain.schedule_groups import action_of, group_order
from soteplan.domain.schedule_places import MARK, Places
from soteplan.domain.text import shortened
from soteplan.models.columns import Column, title_of
from soteplan.models.outline import Group, OutlineModel
from soteplan.models.outline_node import Node, Shown, by_rank, place_of
from soteplan.models.schedule_outline import CODE, DAYS, END, OUTLINE, START, TITLE, Spans
from soteplan.texts.language import Language
from soteplan.texts.schedule_groups import group_label

Index = QModelIndex | QPersistentModelIndex
STILL = frozenset({"title", "code", "progress", "description", "note", "assumption", "pinned"})
AGAIN = "@"  # in the key of a row that stands once more, before the group


class ScheduleModel(OutlineModel):
    """Every row has one place in which what is under it is shown. Where it stands once more, it does so alone."""

    def __init__(
        self, document: Document, language: Language, columns: list[Column], spans: Spans, parent: QObject | None = None
    ) -> None:
        self.places: Places | None = None
        self._spans, self._language = spans, language
        self._periods: dict[str, Span | None] = {}  # by group, until something is moved
        self._waiting_again: dict[str, list[Any]] = {}  # by group: rows that stand there once more, without a node yet
        self._again: dict[str, tuple[str, ...]] = {}  # by row: the groups in which it stands once more
        self.around: Callable[[Callable[[], None]], None] = lambda act: act()  # keeps a view as it was round a laying
        super().__init__(document, language, OUTLINE, columns, parent)

    # what it is grouped by

    @property
    def by(self) -> str:
        return self.places.by if self.places else "package"

    def group_by(self, by: str) -> None:
        """Laid anew, also by what it is grouped by already; the view brings back what was open and selected."""
        self.beginResetModel()
        self.places = None if by == "package" else Places(lambda: self._document.state, by)
        self.outline = replace(OUTLINE, parent_of=self.places.parent_of) if self.places else OUTLINE
        self._build()
        self.endResetModel()

    def is_group(self, index: Index) -> bool:
        return index.isValid() and self._node(index).row is None

    def rows_in(self, index: Index) -> list[Any]:
        """The rows that stand in a group."""
        return [node.row for node in self._children(self._node(index))]

    def span_of(self, index: Index) -> Span | None:
        """From the first day of a group to the last."""
        key = self.key_at(index)
        if key not in self._periods:
            spans = [span for span in map(self._spans.of, self.rows_in(index)) if span]
            whole = Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None
            self._periods[key] = whole
        return self._periods[key]

    def shows(self, row_id: str) -> bool:
        """Whether a row is in the outline, seen or not; no node is made for it."""
        return row_id in self._nodes or row_id in self._above

    def all_of(self, row_id: str) -> list[QModelIndex]:
        """Every place of a row."""
        keys = [row_id, *(_again(row_id, group) for group in self._again.get(row_id, ()))]
        return [index for index in map(self.index_of, keys) if index.isValid()]

    def heading_of(self, index: Index) -> QModelIndex:
        """The heading of the group in which an index stands; invalid by work package."""
        node: Node | None = self._node(index) if index.isValid() and self.places else None
        while node is not None and node.row is not None:
            node = node.parent
        return self._index_of(node)

    # structure

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        waiting = self._waiting_again.get(self._node(parent).key, ()) if parent.column() <= 0 else ()
        return super().rowCount(parent) + len(waiting)

    def _build(self) -> None:
        self._waiting_again, self._again, self._periods = {}, {}, {}
        if self.places:
            groups = tuple(Group(self.places.group(key), "") for key in group_order(self._document.state, self.by))
            self.outline = replace(self.outline, groups=groups)
        super()._build()
        if self.places:
            self._wait_again(self.places)
            self._drop_empty()

    def _wait_again(self, places: Places) -> None:
        """The rows that stand once more are made nodes when their group is first asked for."""
        shown = [row for rows in self._waiting.values() for row in rows]
        for row in shown:
            groups = places.also_under(row)
            if groups:
                self._again[row.id] = groups
                for group in groups:
                    self._waiting_again.setdefault(group, []).append(row)

    def _drop_empty(self) -> None:
        """Only while nothing is shown yet."""
        for node in self._root.children:
            node.shown = None
            if not (self._waiting.get(node.key) or self._waiting_again.get(node.key)):
                self._forget(node.key)
        self._root.children[:] = [node for node in self._root.children if node.key in self._nodes]

    def _children(self, node: Node) -> list[Node]:
        children = super()._children(node)
        rows = self._waiting_again.pop(node.key, None)
        if rows:
            children += [self._once_more(row, node) for row in rows]
            children.sort(key=by_rank)
        return children

    def _once_more(self, row: Any, group: Node) -> Node:
        node = self._kept(Node(_again(row.id, group.key), row, self._rank(row), group))
        node.whole = True
        return node

    def _rank(self, row: Any) -> tuple[Any, ...]:
        return self.places.rank_of(row) if self.places else super()._rank(row)

    def _placed(self, rows: Iterable[Any]) -> Iterable[Any]:
        return filter(self.places.stands, rows) if self.places else rows

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        if any(map(_moves, change_set.changes)):
            self._periods.clear()
        if self.places and self.places.is_upset_by(change_set):
            self.around(partial(self.group_by, self.by))
            return
        super().patch(change_set)
        if self.places:
            for row_id, row in self._touched(change_set).items():
                self._stand_again(row_id, row)
            self._close_empty()

    def _touched(self, change_set: ChangeSet) -> dict[str, Any]:
        rows = super()._touched(change_set)
        if not self.places:
            return rows
        rows |= {row.id: row for row in self.places.moved_by(change_set)}
        return {key: row if row and self.places.stands(row) else None for key, row in rows.items()}

    def _stand_again(self, row_id: str, row: Any) -> None:
        """A changed row in the groups in which it stands once more."""
        before = self._again.pop(row_id, ())
        wanted = self.places.also_under(row) if row and self.places and row_id in self._nodes else ()
        for group in {*before, *wanted}:
            parent = self._group(group)
            self._children(parent)
            node = self._nodes.get(_again(row_id, group))
            if node is not None and group not in wanted:
                self._remove([node])
            elif node is not None:
                node.row = row
                self._move(node, parent, self._rank(row))
                self._refresh_texts(node)
                self._refresh_above(node)
            elif group in wanted:
                self._insert_again(row, parent)
        if wanted:
            self._again[row_id] = wanted

    def _insert_again(self, row: Any, parent: Node) -> None:
        siblings = self._children(parent)
        place = place_of(siblings, self._rank(row))
        self.beginInsertRows(self._index_of(parent), place, place)
        siblings.insert(place, self._once_more(row, parent))
        self.endInsertRows()
        self._refresh_above(siblings[place])

    def _parent(self, row: Any) -> Node | None:
        """A group that had no rows until now gets its heading."""
        key = self.outline.parent_of(row)
        if self.places and MARK in key:
            self._group(key)
        return super()._parent(row)

    def _group(self, key: str) -> Node:
        node = self._nodes.get(key)
        return node if node is not None else self._open(key)

    def _open(self, key: str) -> Node:
        assert self.places is not None
        order = [self.places.group(each) for each in group_order(self._document.state, self.by)]
        for heading in self._root.children:
            heading.rank = (order.index(heading.key),) if heading.key in order else heading.rank
        rank = (order.index(key),)
        place = sum(heading.rank < rank for heading in self._root.children)
        self.beginInsertRows(QModelIndex(), place, place)
        node = self._kept(Node(key, None, rank, self._root))
        node.whole = True
        self._root.children.insert(place, node)
        self.endInsertRows()
        return node

    def _close_empty(self) -> None:
        for node in [node for node in self._root.children if not self.rowCount(self._index_of(node))]:
            self._remove([node])

    # cells

    def _follows_parts(self, node: Node) -> bool:
        return self.places is not None or super()._follows_parts(node)

    def _shown(self, node: Node) -> Shown:
        if node.row is None:
            return self._heading(node)
        made_before = node.shown
        shown = super()._shown(node)
        if shown is not made_before and self._stands_apart(node):
            self._name_apart(node, shown)
        return shown

    def _reads_anew(self, node: Node) -> bool:
        self._periods.pop(node.key, None)  # of a heading: other rows stand under it now
        return super()._reads_anew(node)

    def _heading(self, node: Node) -> Shown:
        """What a group is called, how many rows stand in it, and its period."""
        if node.shown is None or node.edition != self._edition:
            texts = [""] * len(self.cells.columns)
            index = self._index_of(node)
            texts[TITLE] = shortened(f"{self.label_of(index)} ({self.rowCount(index)})")
            span = self.span_of(index)
            if span:
                days = self._language.number(working_days(span.start, span.end))
                texts[START], texts[END] = self._language.date(span.start), self._language.date(span.end)
                texts[DAYS] = days
            node.shown, node.edition = Shown(texts, [None] * len(texts)), self._edition
        return node.shown

    def label_of(self, index: Index) -> str:
        """What the group at an index is called."""
        key = self._node(index).key.partition(MARK)[2]
        return group_label(self._document.state, self._language, self.by, key)

    def _stands_apart(self, node: Node) -> bool:
        """Whether a row that is a part of an action is shown outside it."""
        action = action_of(self._document.state, node.row) if self.places else None
        return action is not None and node.row is not action and (node.parent is None or node.parent.row is None)

    def _name_apart(self, node: Node, shown: Shown) -> None:
        """With the name and code of the action, which nothing above it tells; what it is called itself follows."""
        row, action = node.row, action_of(self._document.state, node.row)
        assert action is not None
        own = row.title if self.by == "phase_kind" else title_of(row, self._language)
        shown.texts[CODE] = shortened(action.code)
        if isinstance(row, Phase):
            shown.texts[TITLE] = shortened(" · ".join(filter(None, (action.title, own))))
            shown.fields[TITLE] = spec_of(type(self._edited(node, TITLE))).by_name["title"]

    def _edited(self, node: Node, column: int) -> Any:
        """The name of a phase without one that stands apart is that of its action."""
        if column == TITLE and isinstance(node.row, Phase) and not node.row.title and self._stands_apart(node):
            return self._document.state.get(Action, node.row.action_id)
        return node.row


def _moves(change: Change) -> bool:
    """Whether a period or the rows of a group may be others than before: naming a row moves nothing."""
    return change.before is None or change.after is None or not change.after.keys() <= STILL


def _again(row_id: str, group: str) -> str:
    return f"{row_id}{AGAIN}{group}"
