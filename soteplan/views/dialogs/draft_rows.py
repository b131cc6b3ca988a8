"""The list of what could go into the calendar: by group, ticked or not, the rhythm of each series changed in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from soteplan.domain.comm_draft import OTHER, SERIES, Draft
from soteplan.domain.communications import REPEATS
from soteplan.domain.text import shortened
from soteplan.models.schedule_words import days_text
from soteplan.texts.language import Language, mark
from soteplan.views.dialogs.move_list import quiet_list
from soteplan.views.forms import Form
from soteplan.views.look import Look
from soteplan.views.quiet import QuietCombo

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, tuple[str, str], str]
WHAT, DAYS, RHYTHM, CHANNEL, MESSAGE, OWNER = range(6)
HEADS = (
    mark("DraftCalendar", "What, to whom"),
    mark("DraftCalendar", "Days"),
    mark("DraftCalendar", "Rhythm or tie"),
    mark("DraftCalendar", "Channel"),
    mark("DraftCalendar", "Message"),
    mark("DraftCalendar", "Responsible"),
)
WIDTHS = {DAYS: 152, RHYTHM: 176, CHANNEL: 152, MESSAGE: 152, OWNER: 120}  # px at 100 %
SPARE = (OWNER, CHANNEL, MESSAGE)
DRAFT = Qt.ItemDataRole.UserRole
SHOWN = 120  # characters of a cell
TOLD = 20  # moved days in a tip


class DraftRows:
    """Keeps what was ticked and changed while the drafts are made anew with other settings."""

    def __init__(self, form: Form, changed: Callable[[], object], plan_end: str | None) -> None:
        self._language, self._changed, self._plan_end = form.language, changed, plan_end
        self._unticked: set[Key] = set()
        self._known: set[Key] = set()
        self._rhythms: dict[Key, str] = {}
        heads = [self._language.text("DraftCalendar", name) for name in HEADS]
        self.tree = quiet_list(form, self._language.text("DraftCalendar", "What could be added"), heads, WIDTHS, SPARE)
        self.tree.setRootIsDecorated(True)
        self.tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.tree.setItemDelegateForColumn(RHYTHM, RhythmDelegate(self.tree, form.look, self._language))
        self.tree.itemChanged.connect(self._take)
        self.tree.itemDoubleClicked.connect(self._pressed)
        self._soon = QTimer(form, singleShot=True, interval=0)  # once for a whole group that is ticked
        self._soon.timeout.connect(changed)
        edit = QShortcut(QKeySequence(Qt.Key.Key_F2), self.tree)
        edit.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        edit.activated.connect(lambda: self._edit(self.tree.currentItem()))

    def show(self, drafts: Iterable[Draft]) -> None:
        """Lay the list out anew; what is new in it is ticked as it is wise."""
        self.tree.blockSignals(True)
        self.tree.clear()
        for _, group in groupby(drafts, key=lambda draft: draft.group.id):
            some = list(group)
            head = QTreeWidgetItem([shortened(some[0].group.title, SHOWN)])
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            self.tree.addTopLevelItem(head)
            head.addChildren([self._item(draft) for draft in some])
            head.setExpanded(True)
        self.tree.blockSignals(False)
        self._changed()

    def chosen(self) -> list[Draft]:
        """The ticked drafts, each with its rhythm."""
        return [self._with_rhythm(item.data(WHAT, DRAFT)) for item in self._ticked()]

    def count(self) -> int:
        """How many are ticked."""
        return sum(1 for _ in self._ticked())

    def moved(self) -> int:
        """How many days of what is ticked go to a working day."""
        return sum(len(self._moves(draft)) for draft in self.chosen())

    def _moves(self, draft: Draft) -> dict[str, str]:
        alone = {draft.due: draft.day} if draft.due and draft.day else {}
        return alone or draft.moved(self._plan_end)

    def _moves_text(self, draft: Draft) -> str:
        """The days that move, each with its weekday and the day it goes to."""
        moves, day = list(self._moves(draft).items()), self._day
        lines = [f"{day(due)} → {day(held)}" for due, held in moves[:TOLD]]
        return "\n".join([*lines, "…"] if len(moves) > TOLD else lines)

    def _day(self, iso: str) -> str:
        return f"{self._language.weekday(iso)} {self._language.date(iso)}"

    def _ticked(self) -> Iterator[QTreeWidgetItem]:
        return (item for item in self._rows() if item.checkState(WHAT) is Qt.CheckState.Checked)

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        heads = (self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount()))
        for head in heads:
            children = (head.child(number) for number in range(head.childCount())) if head else ()
            yield from (child for child in children if child is not None)

    def _item(self, draft: Draft) -> QTreeWidgetItem:
        draft = self._with_rhythm(draft)
        names = [row.title if row else "" for row in (draft.channel, draft.message, draft.owner)]
        texts = [draft.title, self._days(draft), self._place(draft), *names]
        item = QTreeWidgetItem([shortened(text, SHOWN) for text in texts])
        item.setData(WHAT, DRAFT, draft)
        item.setData(RHYTHM, DRAFT, draft.repeat)
        item.setToolTip(DAYS, self._moves_text(draft))
        if draft.slot == SERIES:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        if draft.key not in self._known:
            self._known.add(draft.key)
            self._unticked |= set() if _is_wise(draft) else {draft.key}
        item.setCheckState(WHAT, Qt.CheckState.Unchecked if draft.key in self._unticked else Qt.CheckState.Checked)
        return item

    def _with_rhythm(self, draft: Draft) -> Draft:
        return replace(draft, repeat=self._rhythms.get(draft.key, draft.repeat))

    def _days(self, draft: Draft) -> str:
        date = self._language.date
        if draft.day is None:
            return "–"
        if draft.slot != SERIES:
            return date(draft.day)
        return f"{date(draft.day)} – {date(draft.end)}".rstrip()

    def _place(self, draft: Draft) -> str:
        if draft.milestone is None:
            return self._language.choice("comm_action", "repeat", draft.repeat)
        days = days_text(self._language, draft.offset, signed=True) if draft.offset else ""
        return " · ".join(part for part in (days, draft.milestone.title) if part)

    def _pressed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == RHYTHM:
            self._edit(item)

    def _edit(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            self.tree.editItem(item, RHYTHM)

    def _take(self, item: QTreeWidgetItem, column: int) -> None:
        draft = item.data(WHAT, DRAFT)
        if draft is not None and column == RHYTHM:
            self._rhythms[draft.key] = item.data(RHYTHM, DRAFT)
            item.setToolTip(DAYS, self._moves_text(self._with_rhythm(draft)))
        elif draft is not None:
            ticked = item.checkState(WHAT) is Qt.CheckState.Checked
            self._unticked = self._unticked - {draft.key} if ticked else self._unticked | {draft.key}
        self._soon.start()


def _is_wise(draft: Draft) -> bool:
    """Of turning points, what has no channel of its own is rarely meant by each."""
    return draft.milestone is None or draft.kind != OTHER


class RhythmDelegate(QStyledItemDelegate):
    """A choice of rhythms in the cell of a series."""

    def __init__(self, tree: QTreeWidget, look: Look, language: Language) -> None:
        super().__init__(tree)
        self._look, self._language = look, language

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        once = self._language.choice("comm_action", "repeat", "none")
        return rhythm_combo(self._look, self._language, once, parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(DRAFT)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        words, repeat = editor.currentText(), editor.currentData()  # the editor follows the cell as that changes
        model.setData(index, repeat, DRAFT)
        model.setData(index, words, Qt.ItemDataRole.EditRole)


def rhythm_combo(look: Look, language: Language, none: str, parent: QWidget | None = None) -> QComboBox:
    """All rhythms; `none` names the choice of not repeating."""
    combo = QuietCombo(look, parent)
    for repeat in REPEATS:
        combo.addItem(none if repeat == "none" else language.choice("comm_action", "repeat", repeat), repeat)
    return combo
