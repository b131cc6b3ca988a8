"""The outline of the Schedule tab: packages stand out, and as many columns are shown as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from soteplan.domain.changes import ChangeSet
from soteplan.domain.schedule import Package, Phase
from soteplan.figures.gantt_chart import HEADER_HEIGHT
from soteplan.figures.tokens import ROW_HEIGHT
from soteplan.models import roles
from soteplan.models.schedule_outline import SLACK, SLIP, TITLE, longest_code
from soteplan.views.columns_of_choice import Fit
from soteplan.views.delegate import FieldDelegate
from soteplan.views.outline_view import OutlineView
from soteplan.views.tab import Tab

# From the left; what is not in ROOM stands at the end, and is shown when it is chosen.
ORDER = ("code", "title", "owner", "start", "end", "slip", "slack", "days", "progress", "state", "cost", "after")
# Columns in the order in which they find room, each with the px at 100 % it must leave the title.
ROOM = {"start": 216, "end": 216, "progress": 400, "owner": 440, "state": 400, "days": 440}
ON_DEMAND = {SLIP: "slip", SLACK: "slack"}  # find room first
MARK = 3  # px at 100 %
COUNT_AIR = 8  # px at 100 % that the style keeps beside a text
Keys = Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]
Index = QModelIndex | QPersistentModelIndex


class ScheduleOutline(OutlineView):
    """`keys` are answered before those of every outline; what gives False leaves the key to it."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self.keys: Keys = {}
        self.marked: Collection[str] = ()  # ids of the rows with a mark at their edge
        self.ungroup: Callable[[], None] = lambda: None  # shows the rows by work package
        self.unfilter: Callable[[], None] = lambda: None  # shows what a filter hides
        self.setItemDelegate(_ScheduleDelegate(self, tab.workspace))
        self.setTreePosition(TITLE)
        self.setIndentation(tab.look.px(16))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, as in the chart, so that both show the same rows.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.horizontalScrollBar()
        bar.rangeChanged.connect(lambda first, last: bar.setEnabled(last > first))
        self.setAccessibleName(tab.language.text("Schedule", "Outline of the schedule"))

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        narrow = {"code": lambda: longest_code(self._tab.document.state)}
        self.choose_columns("schedule", Fit(ORDER, ROOM, narrow=narrow), ON_DEMAND.values())
        self.header().setFixedHeight(round(HEADER_HEIGHT * self.row_px / ROW_HEIGHT))
        self._tab.document.changed.connect(self._follow_codes)
        model.around = self.around

    def _follow_codes(self, change_set: ChangeSet) -> None:
        if any("code" in (change.after or change.before or {}) for change in change_set.changes):
            self.columns.refit()

    @property
    def row_px(self) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, self.model().index(-1, -1)).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() is self.State.EditingState
        act = (
            None
            if editing
            else self.keys.get((Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        )
        if act is None or act() is False:
            super().keyPressEvent(event)
        else:
            event.accept()

    def current_row(self) -> Any:
        """On the heading of a group what stands last in it, so that rows can be added there."""
        index = self.currentIndex()
        model: Any = self.model()
        return (model.rows_in(index) or [None])[-1] if model.is_group(index) else super().current_row()

    def show_key(self, key: str) -> bool:
        """Who goes to a row that is not shown sees its parts, else what it is filtered or grouped away by no more."""
        model: Any = self.model()
        if super().show_key(key) or super().show_key(self._part_shown(key)):
            return True
        for show in (self.unfilter, self.ungroup):
            if model.holds(key):
                show()
                if super().show_key(key):
                    return True
        return False

    def edit_title(self, key: str, column: int = 0) -> None:
        """What was added where it is not shown, as a package among groups, is shown to be named."""
        self.show_key(key)
        super().edit_title(key, column)

    def _part_shown(self, key: str) -> str:
        """The first phase of an action that is in the outline."""
        model: Any = self.model()
        phases = self._tab.document.state.where(Phase, "action_id", key)
        return next((phase.id for phase in phases if model.index_of(phase.id).isValid()), "")

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if is_heading(index):
            painter.fillRect(option.rect, self._tab.look.colour("frame"))
        super().drawRow(painter, option, index)
        row = index.data(roles.ROW) if self.marked else None
        if row is not None and row.id in self.marked:
            edge = QRect(0, option.rect.top() + 1, self._tab.look.px(MARK), option.rect.height() - 2)
            painter.fillRect(edge, self._tab.look.colour("ink"))

    def show_marks(self, columns: Collection[int], rows: Collection[str]) -> None:
        """The columns on demand that are asked for, and the rows with a mark."""
        self.marked = rows
        self.columns.demand([ON_DEMAND[column] for column in columns])
        self.viewport().update()


def is_heading(index: Index) -> bool:
    """Whether it is a package or the heading of a group."""
    row = index.data(roles.ROW)
    return row is None or isinstance(row, Package)


class _ScheduleDelegate(FieldDelegate):
    """Titles carry the rows, those of packages most; what stands beside them is quieter."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() != TITLE:
            palette = option.palette
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                palette.setColor(role, self._workspace.look.colour("ink2"))
        elif is_heading(index):
            font: QFont = option.font
            font.setWeight(QFont.Weight.DemiBold)
            if index.data(roles.ROW) is None:
                option.text = self._with_count(option)

    def _with_count(self, option: QStyleOptionViewItem) -> str:
        """The name of a group, cut where the count after it would not be seen."""
        name, gap, count = option.text.rpartition(" (")
        metrics = QFontMetrics(option.font)
        room = option.rect.width() - self._workspace.look.px(COUNT_AIR) - metrics.horizontalAdvance(gap + count)
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(0, room)) + gap + count
