"""The table of communications: whom, why, with what, who and when, written in place."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.comm_table import DUTIES, MEANS
from soteplan.domain.communications import CommTiming, TargetGroup, TimingMilestone
from soteplan.domain.fields import spec_of
from soteplan.domain.text import shortened
from soteplan.models.columns import title_of
from soteplan.models.comm_table import COLUMN_OF, GROUP, SHOWN, CommTable
from soteplan.operations import communications as operations
from soteplan.texts.language import mark
from soteplan.views.comm_milestones import offer_milestones
from soteplan.views.comm_table import CommGrid
from soteplan.views.comm_table_clipboard import TableClipboard
from soteplan.views.comm_table_showing import TableShowing
from soteplan.views.empty import EmptyState
from soteplan.views.lens_notice import LensNotice
from soteplan.views.paged_tab import PagedTab
from soteplan.views.status import tell
from soteplan.views.tab_page import TabPage

Qk = Qt.Key
LONGEST_NAME = 40  # characters in a menu
NAMED, LONGEST_MESSAGE = 3, 160  # rows told by name; characters in the status line
INTO_LIST = {
    COLUMN_OF[MEANS]: mark("CommTable", "“{name}” to the channels of the plan"),
    COLUMN_OF[DUTIES]: mark("CommTable", "“{name}” to the parties of the plan"),
}


class TablePage(TabPage):
    """Row commands are about the current entry, in the column of groups about the group."""

    tables: ClassVar[frozenset[str]] = frozenset()  # the model follows the plan by itself
    showing: TableShowing

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        self.table = CommTable(self.document, self.language, self)
        self.grid = CommGrid(self, self.table)
        self.grid.setAccessibleName(text("CommTable", "Table of communications"))
        self.grid.setAccessibleDescription(
            text("CommTable", "Arrows go from entry to entry. Enter or typing writes a cell, an entry a line.")
        )
        self.notice = LensNotice(
            self.workspace,
            text("CommTable", "All target groups are shown here, not only those of the goal: they have none."),
        )
        self.showing = TableShowing(self)
        self.clipboard = TableClipboard(self)
        self._told = ("", "")
        self._lay_out()
        self._connect()
        if self.showing.is_on:
            self._filter()
        self._show_use()

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        for button in (
            tool("plus", text("CommTable", "Add a target group"), self._add_beside, "Enter", edits=True),
            tool("list-tree", text("CommTable", "Add a target group under"), self._add_under, "Ctrl+Enter", edits=True),
            tool("target", text("CommTable", "An objective for all groups"), self.write_general, edits=True),
            tool("diamond", text("CommTable", "Turning points…"), self.offer_milestones, "Ctrl+M", edits=True),
            tool("trash-2", text("RisksTab", "Delete"), self.tab.delete_rows, "Del", edits=True),
        ):
            button.setEnabled(not self.document.read_only)
        self.tab.separate()
        self.showing.fill_toolbar()

    def _lay_out(self) -> None:
        text = self.language.text
        self.empty = EmptyState(
            self.look,
            text(
                "CommTable",
                "This is where the table of communications goes: each target group with its objectives, channels and "
                "means, responsibles and timing.",
            ),
            text("CommTable", "Add the first target group"),
            self._add_beside,
        )
        self.empty.second(text("CommTable", "From Word or Excel…"), self.clipboard.paste)
        self.empty.take_paste(self.clipboard.paste)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.grid)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.grid.moved.connect(self._tell)
        self.table.laid_out.connect(self._show_use)
        self.table.detached.connect(self._tell_detached)
        self.showing.changed.connect(self._filter)
        self.showing.line.left.connect(self.take_focus)

    def _tell_detached(self, rows: list[Any]) -> None:
        """A line that was taken away may have been pointed to; nobody is asked while they write."""
        titles = "; ".join(title_of(row, self.language) for row in rows[:NAMED])
        more = f" … ({len(rows)})" if len(rows) > NAMED else ""
        words = self.language.text("CommTable", "These lost the link to what was deleted: {names}", names=titles + more)
        tell(self, shortened(words, LONGEST_MESSAGE))

    # what a tab answers

    def current_rows(self) -> list[Any]:
        """The current entry; in the column of groups, the groups that are selected."""
        entry = self.grid.entry
        if entry is not None:
            return [entry.row]
        if self.grid.currentIndex().column() != GROUP:
            return []
        chosen = self.grid.chosen_rows() or [self.grid.currentIndex().row()]
        found = [self.table.row(row).group for row in chosen]
        return [group for group in found if group is not None]

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        if isinstance(row, TimingMilestone):
            row = self.document.state.get(CommTiming, row.comm_timing_id)
        if row is None or spec_of(type(row)).table not in SHOWN:
            return False
        if not self.table.place_of(row)[0].isValid():
            self.showing.clear()
        index, place = self.table.place_of(row)
        self.grid.go_to(index, place)
        return index.isValid()

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
            return
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(self.table.index(0, GROUP))
        self.grid.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.grid]

    def open_find(self) -> None:
        self.showing.line.open()

    def apply_lens(self) -> None:
        """Target groups serve no goal: the table stays whole, and says so."""
        self.notice.follow()

    # row commands

    def new_row(self, *, under: bool) -> None:
        if self.grid.currentIndex().column() > GROUP and not self.pages.currentIndex():
            self.grid.write(fresh=under)
        else:
            self._add_group(under=under)

    def _add_beside(self) -> None:
        self._add_group(under=False)

    def _add_under(self) -> None:
        self._add_group(under=True)

    def _add_group(self, *, under: bool) -> None:
        self.showing.clear()
        title, beside = self.language.text("CommTable", "New target group"), self._group()
        made: list[TargetGroup] = []
        if self.workspace.perform(
            "add:target_group", lambda tx: made.append(operations.add_group(tx, title, beside, under=under))
        ):
            self._show_use()
            self.grid.setFocus()
            self.grid.write(self.table.index_of(made[0].id))

    def _group(self) -> TargetGroup | None:
        index = self.grid.currentIndex()
        return self.table.row(index.row()).group if index.isValid() else None

    def write_general(self) -> None:
        """The objectives that are for all groups."""
        if not self.document.read_only:
            self.showing.clear()
            index = self.table.open_general()
            self._show_use()
            self.grid.setFocus()
            self.grid.write(index, fresh=True)

    def delete_rows(self) -> None:
        index, place = self.grid.currentIndex(), self.grid.place
        kept = (index.row(), index.column())
        super().delete_rows()
        left = self.table.rowCount()
        if left:
            self.grid.go_to(self.table.index(min(kept[0], left - 1), max(0, kept[1])), place)
            self.grid.setFocus()
        else:
            self.take_focus()

    def _each(self, verb: str, act: Any, *, reverse: bool = False) -> None:
        """What was moved stays the current one."""
        rows = self.current_rows()
        if rows and not (self._is_entry(rows[0]) and verb == "move" and act.__name__ in ("indent", "outdent")):
            super()._each(verb, act, reverse=reverse)
            self.show_row(spec_of(type(rows[0])).table, rows[0].id)

    @staticmethod
    def _is_entry(row: Any) -> bool:
        return not isinstance(row, TargetGroup)

    # timing

    def offer_milestones(self) -> None:
        """The milestones that the current timing means, to be ticked."""
        entry = self.grid.entry
        if entry is not None and isinstance(entry.row, CommTiming) and not self.document.read_only:
            index = self.grid.currentIndex()
            corner = self.grid.visualRect(index).bottomLeft()
            offer_milestones(self, entry.row, self.grid.viewport().mapToGlobal(corner))

    # names

    def take_into_list(self) -> None:
        """What the current entry only says in words becomes a channel or a party of the plan, wherever it is said."""
        entry = self.grid.entry
        if entry is not None and self.table.name_in_words(entry) and not self.document.read_only:
            self.table.take_into_list(entry)

    def _into_list_text(self) -> str:
        name = shortened(self.table.name_in_words(self.grid.entry), LONGEST_NAME)
        source = INTO_LIST.get(self.grid.currentIndex().column(), "") if name else ""
        return self.language.text("CommTable", source, name=name.replace("&", "&&")) if source else ""

    # menu

    def offer(self, place: QPoint) -> None:
        """What can be done with the current entry or group."""
        menu, text = QMenu(self), self.language.text
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, keys, act in (
            (text("CommTable", "Write"), "F2", self.grid.write),
            (text("CommTable", "Turning points…"), "Ctrl+M", self.offer_milestones),
            (self._into_list_text(), "Ctrl+L", self.take_into_list),
            (text("CommTable", "An objective for all groups"), "", self.write_general),
            (text("CommTable", "Copy"), "Ctrl+C", self.clipboard.copy),
            (text("CommTable", "Paste"), "Ctrl+V", self.clipboard.paste),
            (text("RisksTab", "Delete"), "Del", self.tab.delete_rows),
        ):
            if label:
                menu.addAction(f"{label}\t{keys}" if keys else label).triggered.connect(lambda _, act=act: act())
        menu.popup(place)

    # filtering

    def _filter(self) -> None:
        self.table.filter(self.showing.keeps if self.showing.is_on else None)
        if self.table.rowCount() and not self.grid.currentIndex().isValid():
            self.grid.go_to(self.table.index(0, GROUP))
        self.showing.say_count()

    # following

    def _follow_document(self, change_set: ChangeSet) -> None:
        super()._follow_document(change_set)
        if any(change.table == "target_group" for change in change_set.changes):
            self.showing.say_count()

    def _show_use(self) -> None:
        used = bool(self.document.state.table(TargetGroup)) or self.table.rowCount()
        self.pages.setCurrentIndex(0 if used else 1)

    def _tell(self) -> None:
        """The Inspector shows the current entry, the group where there is none, once for each."""
        entry, group = self.grid.entry, self._group()
        row = entry.row if entry is not None else group
        told = (spec_of(type(row)).table, row.id) if row is not None else ("", "")
        if told != self._told and self.isVisible():
            self._told = told
            self.workspace.selected.emit(*told)
