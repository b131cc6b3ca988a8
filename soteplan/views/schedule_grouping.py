"""By what the rows of the schedule are grouped: chosen for the window, by mouse or keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from soteplan.domain.errors import Refusal
from soteplan.domain.schedule_groups import GROUPINGS
from soteplan.domain.schedule_places import MARK
from soteplan.operations.schedule_groups import belong
from soteplan.store.transaction import Transaction
from soteplan.texts.schedule_groups import GROUPING_NAMES
from soteplan.views.schedule_kept import GROUPING
from soteplan.views.staying_menu import StayingMenu

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab

MET = "schedule.groups"
KEYS = "Ctrl+Shift+J"
MOST_OPEN = 500  # rows in sight when groups are seen first
Adding = Callable[[Transaction], Any]


class Grouping(QObject):
    """No part of the plan: the choice lives as long as the window."""

    def __init__(self, tab: ScheduleTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._met: set[str] = tab.workspace.kept.setdefault(MET, set())  # groups that have been opened once
        by = tab.workspace.kept.get(GROUPING, "package")
        if by != "package":
            tab.model.group_by(by)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._open_new)
        tab.model.rowsInserted.connect(self._soon.start)
        tab.model.modelReset.connect(self._soon.start)
        tab.outline.ungroup = partial(self.choose, "package")

    @property
    def by(self) -> str:
        return self._tab.model.by

    def add_tool(self) -> None:
        name = self._tab.language.text("Schedule", "Group by…")
        self.button = self._tab.tool("rows-3", name, self.offer, KEYS)
        QShortcut(QKeySequence(KEYS), self._tab, self.offer, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.button.setCheckable(True)

    def choose(self, by: str) -> None:
        """Group anew; the row that is selected and what was open stay so."""
        tab = self._tab
        tab.chart.bar = None
        tab.outline.around(partial(tab.model.group_by, by))
        tab.workspace.kept[GROUPING] = by
        self._open_new()
        self.show()
        tab.filter_bar.tell()

    def _open_new(self) -> None:
        """A group begins open, unless there are very many rows: what comes into it is not to be out of sight."""
        model, outline = self._tab.model, self._tab.outline
        if self.by == "package":
            return
        groups = [model.index(number, 0) for number in range(model.rowCount())]
        new = [group for group in groups if model.key_at(group) not in self._met]
        self._met.update(map(model.key_at, new))
        if new and sum(model.rowCount(group) for group in groups) <= MOST_OPEN:
            for group in new:
                outline.expand(group)
            outline.scrollTo(outline.currentIndex())

    def show(self) -> None:
        """On the toolbar that stands."""
        text, grouped = self._tab.language.text, self.by != "package"
        self.button.setChecked(grouped)
        first = self._tab.tools.levels.buttons()[0]
        first.setText(text("Schedule", "Groups") if grouped else text("Schedule", "Packages"))
        first.setAccessibleName(text("Schedule", "Show down to: {level}", level=first.text()))
        first.setToolTip(f"{first.text()} (Alt+1)")

    # the menu

    def offer(self) -> None:
        self.show()  # the click has turned the button over, the choice is yet to come
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def menu(self) -> QMenu:
        menu, text = StayingMenu(self._tab), self._tab.language.text
        menu.setAccessibleName(text("Schedule", "Group by…"))
        group = QActionGroup(menu)
        for by in GROUPINGS:
            action = menu.addAction(text("Schedule", GROUPING_NAMES[by]))
            action.setCheckable(True)
            action.setChecked(by == self.by)
            group.addAction(action)
            action.triggered.connect(partial(self._chosen, by))
        return menu

    def _chosen(self, by: str, _: bool = False) -> None:
        self.choose(by)

    # adding and moving

    def within(self, operation: Adding) -> Adding:
        """An operation that adds a row, which then is one of the group where the keyboard stands."""
        heading = self._tab.model.heading_of(self._tab.outline.currentIndex())
        return operation if not heading.isValid() else partial(self._add, operation, self._key(heading))

    def _add(self, operation: Adding, key: str, transaction: Transaction) -> Any:
        row = operation(transaction)
        belong(transaction, row, self.by, key)
        return row

    def _key(self, heading: QModelIndex) -> str:
        return self._tab.model.key_at(heading).partition(MARK)[2]

    def refuses_moves(self) -> bool:
        """Places are those in the work packages, which are not seen now: it is said so."""
        if self.by != "package":
            self._tab.workspace.refused.emit(Refusal("grouped_otherwise"))
        return self.by != "package"
