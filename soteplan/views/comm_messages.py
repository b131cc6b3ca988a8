"""The register of core messages: groups and the carried message are picked by typing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from soteplan.domain.comm_messages import group_tree, makes_circle, named_groups
from soteplan.domain.communications import CoreMessage
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.text import shortened
from soteplan.models import roles
from soteplan.models.message_table import Groups, group_name
from soteplan.views.pick import LEAST_WIDTH, UNCHANGED, UNKNOWN, Option, PickLine
from soteplan.views.pick_several import SeveralLine
from soteplan.views.register import Register, RegisterDelegate
from soteplan.views.tab import Tab

Index = QModelIndex | QPersistentModelIndex


class MessageDelegate(RegisterDelegate):
    """What names nothing in the plan stays in the editor, with the reason beside it."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field: FieldSpec = index.data(roles.FIELD)
        if field.kind is not Kind.REFERENCE:
            return super().createEditor(parent, option, index)
        if field.name == "target_group_id":
            return SeveralLine(self._look, self._groups(), parent)
        line = PickLine(self._look, self._carried(index.data(roles.ROW)), parent)
        line.chosen.connect(lambda: self._done(line))
        return line

    def _groups(self) -> list[Option]:
        groups = (group for group, _ in group_tree(self._workspace.document.state).rows)
        return [Option(shortened(group_name(group)), group.id, shortened(group.code)) for group in groups]

    def _carried(self, message: CoreMessage) -> list[Option]:
        """National messages first; none that carries this one."""
        state = self._workspace.document.state
        rows = sorted(state.rows(CoreMessage), key=lambda row: row.level != "national")
        return [Option(shortened(row.title), row.id) for row in rows if not makes_circle(state, message, row.id)]

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        state, row = self._workspace.document.state, index.data(roles.ROW)
        if isinstance(editor, SeveralLine):
            editor.begin_several([shortened(group_name(group)) for group in named_groups(state, row)])
        elif isinstance(editor, PickLine):
            found = state.get(CoreMessage, row.carries_id)
            editor.begin(shortened(found.title) if found else "")
        else:
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """A line for several groups is as wide as the list under it, as far as the register has room."""
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, SeveralLine):
            place, room = editor.geometry(), self._view.viewport().width()
            width = min(max(place.width(), self._look.px(LEAST_WIDTH)), room)
            editor.setGeometry(max(0, min(place.x(), room - width)), place.y(), width, place.height())

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, PickLine):
            super().setModelData(editor, model, index)
            return
        several = isinstance(editor, SeveralLine)
        value: Any = editor.several() if isinstance(editor, SeveralLine) else editor.picked()
        if value is UNKNOWN:
            typed = editor.unknown() if isinstance(editor, SeveralLine) else editor.text()
            field: FieldSpec = index.data(roles.FIELD)
            self._workspace.refused.emit(Refusal("not_a_choice", field=field.name, label=field.label, value=typed))
        elif value is not UNCHANGED:
            model.setData(index, Groups(tuple(value)) if several else value)


class MessageRegister(Register):
    """Heads over the levels and groups."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self.grouped = True
        self.setItemDelegate(MessageDelegate(self, tab.workspace))
