"""The core messages as a table: by level and group, whom each is for, what it carries, and whom it reaches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.comm_messages import (
    LEVELS,
    Reach,
    carried,
    carriers,
    has_national,
    named_groups,
    national_above,
    uses,
)
from soteplan.domain.communications import CoreMessage
from soteplan.domain.errors import Refusal
from soteplan.domain.reads import Kept
from soteplan.domain.state import PlanState
from soteplan.models import roles
from soteplan.models.columns import Column, of_field, title_of
from soteplan.models.register_table import RegisterTable
from soteplan.operations import comm_messages
from soteplan.texts.language import Language, mark

Index = QModelIndex | QPersistentModelIndex

TITLE = 0
ORDER = ("title", "groups", "carries_id", "reach", "uses", "level", "carriers", "note")
FULL = {
    "reach": mark("CommunicationsTab", "How many target groups the message reaches"),
    "uses": mark("CommunicationsTab", "Communication actions that tell the message"),
    "carriers": mark("CommunicationsTab", "Messages that put it into practice"),
}
NO_GROUP = mark("CommunicationsTab", "No target group")
NOBODY = mark("CommunicationsTab", "■ nobody")
EVERYBODY = mark("CommunicationsTab", "all")
NO_CARRIER = mark("CommunicationsTab", "▲ none")


@dataclass(frozen=True, slots=True)
class Groups:
    """The target groups that are picked for a message, by id, the first one its own."""

    ids: tuple[str, ...]


class ReachNow(QObject):
    """Who is reached by what, worked out once for all rows until a change concerns it."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._reach = Kept[Reach]()
        document.changed.connect(self._follow)

    def __call__(self) -> Reach:
        state = self._document.state
        return self._reach.get(state, "", lambda: Reach(state))

    def _follow(self, change_set: ChangeSet) -> None:
        self._reach.follow(self._document.state, change_set.changes)


def message_columns(language: Language, reach: Callable[[], Reach]) -> list[Column]:
    text = language.text

    def field(name: str, width: int) -> Column:
        return of_field(language, "core_message", name, width)

    def reached(state: PlanState, language: Language, row: Any) -> str:
        count, whole = len(reach().groups.get(row.id, ())), len(reach().tree.rows)
        if not count:
            return text("CommunicationsTab", NOBODY) if whole else ""
        return text("CommunicationsTab", EVERYBODY) if count == whole else f"{count}/{whole}"

    return [
        field("title", 280),
        Column(text("CommunicationsTab", "For"), {"core_message": "target_group_id"}, _groups, 148, key="groups"),
        Column(
            language.field("core_message", "carries_id"), {"core_message": "carries_id"}, _carried, 152,
            write=comm_messages.set_carried, key="carries_id",
        ),
        Column(text("CommunicationsTab", "Reaches"), compute=reached, width=84, key="reach"),
        Column(text("CommunicationsTab", "Actions"), compute=_uses, width=84, numeric=True, key="uses"),
        field("level", 120),
        Column(text("CommunicationsTab", "Carried by"), compute=_carriers, width=96, key="carriers"),
        field("note", 200),
    ]  # fmt: skip


def _groups(state: PlanState, language: Language, row: Any) -> str:
    """One group by code and title, several by their codes where all have one."""
    found = named_groups(state, row)
    coded = len(found) > 1 and all(group.code for group in found)
    return "; ".join(group.code.replace(";", ",") if coded else group_name(group) for group in found)


def group_name(group: Any) -> str:
    """Code and title on one line; a semicolon parts groups from one another, and stands in none."""
    return f"{group.code} {group.title}".strip().replace(";", ",")


def _carried(state: PlanState, language: Language, row: Any) -> str:
    found = carried(state, row)
    return title_of(found, language) if found else ""


def lacks_national(state: PlanState, row: CoreMessage) -> bool:
    """Whether a message puts no national one into practice where there are any."""
    return row.level != "national" and has_national(state) and national_above(state, row) is None


def _uses(state: PlanState, language: Language, row: Any) -> str:
    return language.number(len(uses(state, row)))


def _carriers(state: PlanState, language: Language, row: Any) -> str:
    count = len(carriers(state, row))
    if row.level == "national" and not count:
        return language.text("CommunicationsTab", NO_CARRIER)
    return language.number(count) if row.level != "group" or count else ""


class MessageTable(RegisterTable):
    """Rows stand by level, those for groups by their first group; heads over them say which."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        self.reach = ReachNow(document)  # which hears of a change before the table does
        self._language = language
        super().__init__(document, language, "core_message", message_columns(language, self.reach), parent)
        self.group(self._level_of)

    def full_name(self, column: int) -> str:
        name = self.names[column]
        return self._language.text("CommunicationsTab", FULL[name]) if name in FULL else super().full_name(column)

    def spoken(self, index: Index) -> str:
        return f"{self.full_name(index.column())}: {self.data(index) or '–'}"

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        found = super().data(index, role)
        return self._signed(index, str(found)) if role == roles.DISPLAY and index.isValid() else found

    def _signed(self, index: Index, text: str) -> str:
        """What is shown of a cell: that no national message is put into practice is said in its column."""
        if self.names[index.column()] != "carries_id":
            return text
        if not lacks_national(self._document.state, self.row_at(index)):
            return text
        return f"▲ {text}" if text else self._language.text("CommunicationsTab", NO_CARRIER)

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        if not isinstance(value, Groups):
            return super().setData(index, value, role)
        row = self.row_at(index)
        try:
            self._document.perform("edit:core_message", lambda tx: comm_messages.set_groups(tx, row, value.ids))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def _level_of(self, row: CoreMessage) -> tuple[Any, str]:
        level = LEVELS.index(row.level)
        if row.level != "group":
            return (level, 0), self._language.choice("core_message", "level", row.level)
        named = named_groups(self._document.state, row)
        if not named:
            return (level + 1, 0), f"■ {self._language.text('CommunicationsTab', NO_GROUP)}"
        return (level, self.reach().ranks[named[0].id]), group_name(named[0])
