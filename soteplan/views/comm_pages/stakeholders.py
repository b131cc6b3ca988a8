"""Stakeholders: their weight and stance as a register beside a figure, and who is reached how often."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.comm_coverage import years
from soteplan.domain.communications import Channel, TargetGroup
from soteplan.figures.shapes import Figure, Key
from soteplan.models.stakeholder_table import ORDER, TITLE, StakeholderTable
from soteplan.operations import comm_stakeholders as operations
from soteplan.operations.communications import add_group
from soteplan.views.columns_of_choice import Fit
from soteplan.views.comm_coverage import CoveragePane
from soteplan.views.comm_stakeholders_view import StakeholdersView
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.header_sorting import HeaderSorting
from soteplan.views.lens_notice import LensNotice
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.register import Register
from soteplan.views.row_clipboard import RowClipboard
from soteplan.views.switch_bar import SwitchBar
from soteplan.views.tab_page import TabPage
from soteplan.views.word_filter import WordFilter

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

FIGURE_SHARE, FIGURE_WIDTH = 0.42, 304  # px at 100 %
MATRIX, STANCES, COVERAGE = "matrix", "stances", "coverage"
SHOWN, YEAR = "stakeholders.shown", "stakeholders.year"  # kept as long as the window
PRINTED = {MATRIX: "stakeholders", STANCES: "stances", COVERAGE: "coverage"}
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "influence": 152, "interest": 152, "stance_today": 152, "stance_wanted": 152, "gap": 152, "quadrant": 200,
    "stance": 240,
}  # fmt: skip
COLUMNS = Fit(ORDER, ROOM, least=152, shares=("stance",))


class StakeholdersPage(TabPage):
    """Row commands are about the groups of the register."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"target_group", "channel", "comm_action", "comm_audience", "comm_occurrence", "comm_means", "plan"}
    )

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        self.table = StakeholderTable(self.document, self.language, self)
        self.register = Register(self.tab)
        self.register.is_for_goal = False
        self.register.setModel(self.table)
        self.sorting = HeaderSorting(self.register, self.table)
        self.register.choose_columns("stakeholders", COLUMNS)
        self.clipboard = RowClipboard(self.register, self.table, self._paste)
        self.register.setAccessibleName(text("CommunicationsTab", "Stakeholders"))
        self.register.setAccessibleDescription(
            text("CommunicationsTab", "Digits and + - set influence and interest. Ctrl+Shift+O sorts by the column.")
        )
        self.view = StakeholdersView(self.workspace, text("CommunicationsTab", "Stakeholders"))
        self.lock = EditLock(self.workspace, self)
        self.view.may_drag = lambda: not self.lock.is_shut
        self.coverage = CoveragePane(self.workspace)
        self._opened = False
        self.filter = WordFilter(self, self.table, text("CommunicationsTab", "Filter the groups"))
        self._lay_out()
        self._connect()
        self._show_use()
        self.show_as(self.workspace.kept.get(SHOWN, MATRIX))

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        for button in (
            tool("plus", text("CommunicationsTab", "Add a target group"), self._add_beside, "Enter", edits=True),
            tool("indent-increase", text("CommunicationsTab", "Add a group under this one"), self._add_under,
                 "Ctrl+Enter", edits=True),
            tool("trash-2", text("CommunicationsTab", "Delete"), self.delete_rows, "Del", edits=True),
        ):  # fmt: skip
            button.setEnabled(not self.document.read_only)
        self.tab.separate()
        self.filter.fill_toolbar()
        self.tab.stretch()
        if self.look.presenting:
            self.tab.toolbar.addWidget(self.lock.button())

    def _switch_bar(self) -> SwitchBar:
        text = self.language.text
        self.bar = SwitchBar(self.look)
        names = {
            MATRIX: text("CommunicationsTab", "Influence and interest"),
            STANCES: text("CommunicationsTab", "Stance"),
            COVERAGE: text("CommunicationsTab", "Coverage"),
        }
        self.switch = self.bar.add_switch(names, self.show_as)
        self.bar.stretch()
        self.year = QuietCombo(self.look)
        self.year.setMinimumHeight(self.look.px(FIELD))
        self.year.setAccessibleName(text("CommunicationsTab", "Which days are counted"))
        self.year.activated.connect(lambda _: self._choose_year())
        self.bar.add(self.year)
        return self.bar

    def _lay_out(self) -> None:
        text = self.language.text
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.register)
        self.splitter.addWidget(self.view)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for side, share in enumerate((1 - FIGURE_SHARE, FIGURE_SHARE)):
            self.splitter.setStretchFactor(side, round(100 * share))
        self.view.setMinimumWidth(self.look.px(FIGURE_WIDTH))
        self.figures = QStackedWidget()
        self.figures.addWidget(self.splitter)
        self.figures.addWidget(self.coverage)
        filled = QWidget()
        inner = QVBoxLayout(filled)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._switch_bar())
        inner.addWidget(self.figures, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(filled)
        self.empty = EmptyState(
            self.look,
            text(
                "CommunicationsTab",
                "This is where the stakeholders stand by influence and interest, with the stance they have and the "
                "one that is wanted, and how often each is reached. It begins with the target groups.",
            ),
            text("CommunicationsTab", "Add the first target group"),
            self._add_beside,
        )
        self.empty.take_paste(self.clipboard.paste)
        self.pages.addWidget(self.empty)
        self.notice = LensNotice(
            self.workspace,
            text("CommTable", "All target groups are shown here, not only those of the goal: they have none."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.register.selectionModel().currentChanged.connect(lambda *_: self._follow_group())
        self.filter.changed.connect(self._filter)
        self.filter.left.connect(self.take_focus)
        self.register.installEventFilter(self)
        self.view.picked.connect(self._picked)
        self.view.placed.connect(self._place)
        self.coverage.picked.connect(self._picked)
        self.coverage.wanted.connect(self.workspace.go_to)
        acts = {
            "Ctrl+Shift+O": self.sorting.sort_here,
            "Ctrl+Alt+Right": lambda: self._next_view(1),
            "Ctrl+Alt+Left": lambda: self._next_view(-1),
        }
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, act, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # what is shown

    def show_as(self, shown: str) -> None:
        """The matrix or the stances beside the register, or the coverage."""
        self.shown = self.workspace.kept[SHOWN] = shown
        for key, button in self.switch.items():
            button.setChecked(key == shown)
        self.figures.setCurrentIndex(1 if shown == COVERAGE else 0)
        self.year.setVisible(shown == COVERAGE)
        if shown == COVERAGE:
            self._offer_years()
            self.coverage.draw()
        else:
            self.view.show_as(shown)

    def _next_view(self, step: int) -> None:
        """The next figure, with the keyboard in what is seen of the page."""
        shown = list(self.switch)
        self.show_as(shown[(shown.index(self.shown) + step) % len(shown)])
        self.take_focus()

    def _offer_years(self) -> None:
        """The whole plan and each year in which something is held."""
        wanted: int | None = self.workspace.kept.get(YEAR)
        offered = [None, *years(self.document.state)]
        self.year.clear()
        for year in offered:
            self.year.addItem(str(year) if year else self.language.text("CommunicationsTab", "The whole plan"), year)
        self.year.setCurrentIndex(offered.index(wanted) if wanted in offered else 0)
        self.coverage.view.year = self.year.currentData()

    def _choose_year(self) -> None:
        self.workspace.kept[YEAR] = self.year.currentData()
        self.coverage.show_year(self.year.currentData())

    def figure(self) -> Figure | None:
        """What is shown, as it is printed."""
        from soteplan.rendering.export import draw_figure

        return draw_figure(self.document.state, self.language, PRINTED[self.shown])

    def refresh(self) -> None:
        self._show_use()
        self.filter.say_count()
        self.show_as(self.shown)
        group = self._group()
        if group is not None and self.view.selected is None:
            self.view.select(Key("target_group", group.id))

    # what a tab answers

    def current_rows(self) -> list[Any]:
        return self.register.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id) if table in ("target_group", "channel") else None
        if isinstance(row, Channel) and self.shown == COVERAGE:
            self.coverage.select(Key(table, row_id))
            return True
        if not isinstance(row, TargetGroup):
            return False
        if self.shown == COVERAGE:
            self.coverage.select(Key(table, row_id))
        if not self.table.index_of(row_id).isValid():
            self.filter.clear()
        return self.register.show_key(row_id)

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
        elif self.shown == COVERAGE:
            self.coverage.view.setFocus()
        else:
            if not self.register.currentIndex().isValid():
                select_row(self.register, self.table.index(0, TITLE))
            self.register.setFocus()

    def parts(self) -> list[QWidget]:
        if self.shown == COVERAGE:
            return [self.coverage.view, self.coverage.list]
        return [self.register, self.view]

    def open_find(self) -> None:
        self.filter.open()

    def apply_lens(self) -> None:
        """Groups belong to no goal: the lens leaves them as they are."""
        self.notice.follow()

    # row commands

    def new_row(self, *, under: bool) -> None:
        """A group after the current one, or under it."""
        if self.shown == COVERAGE:
            self.show_as(MATRIX)
        beside, title = self._group(), self.language.text("CommunicationsTab", "New target group")
        self.filter.clear()
        made: list[TargetGroup] = []
        if self.workspace.perform(
            "add:target_group", lambda tx: made.append(add_group(tx, title, beside, under=under and beside is not None))
        ):
            self.register.setFocus()
            self.register.edit_title(made[0].id, TITLE)

    def _add_beside(self) -> None:
        self.new_row(under=False)

    def _add_under(self) -> None:
        self.new_row(under=True)

    def delete_rows(self) -> None:
        place = self.register.currentIndex()
        super().delete_rows()
        left = self.table.rowCount()
        if left and place.isValid():
            select_row(self.register, self.table.index(min(place.row(), left - 1), place.column()))

    def move_rows(self, steps: int) -> None:
        """Only while the rows stand in the plan's own order."""
        if not self.sorting.is_sorted:
            super().move_rows(steps)

    def _paste(self, text: str, order: Sequence[str]) -> None:
        """What is pasted is looked at first."""
        from soteplan.views.dialogs.paste_stakeholders import open_for

        open_for(cast("MainWindow", self.window()), text, order)

    def indent_rows(self) -> None:
        """Tab goes to the next cell; what hangs under what is the table's business."""
        self.register.step_column(1)

    def outdent_rows(self) -> None:
        self.register.step_column(-1)

    # scoring

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._scored(event)

    def _scored(self, event: QKeyEvent) -> bool:
        """Digits and + - in a column of scores."""
        index, group, text = self.register.currentIndex(), self._group(), event.text()
        editing = self.register.state() == Register.State.EditingState
        if group is None or editing or self.document.read_only or not text or text not in "+-123456789":
            return False
        name = self.table.names[index.column()]
        if name not in operations.SCORES:
            return False
        if text in "+-":
            step = 1 if text == "+" else -1
            self._perform(lambda tx: operations.step_score(tx, group, name, step))
        else:
            self._perform(lambda tx: operations.set_score(tx, group, name, int(text)))
        return True

    def _place(self, row_id: str, influence: int, interest: int) -> None:
        group = self.document.state.get(TargetGroup, row_id)
        if group is not None and (group.influence, group.interest) != (influence, interest):
            self._perform(lambda tx: operations.place(tx, group, influence, interest))

    def _perform(self, act: Any) -> None:
        self.workspace.perform("edit:target_group", act)

    # following

    def _group(self) -> TargetGroup | None:
        row = self.register.current_row()
        return row if isinstance(row, TargetGroup) else None

    def _follow_group(self) -> None:
        group = self._group()
        if group is not None:
            self.view.select(Key("target_group", group.id))
            self.workspace.selected.emit("target_group", group.id)

    def _picked(self, table: str, row_id: str) -> None:
        if table == "target_group" and self.register.show_key(row_id):
            return
        if table in ("target_group", "channel"):
            self.workspace.selected.emit(table, row_id)

    def _filter(self) -> None:
        current = self._group()
        if self.filter.words and self.shown == COVERAGE:
            self.show_as(MATRIX)
        self.table.filter(self.filter.keeps)
        if current is None or not self.register.show_key(current.id):
            select_row(self.register, self.table.index(0, TITLE))
        self.filter.say_count()

    def _show_use(self) -> None:
        self.pages.setCurrentIndex(0 if self.document.state.table(TargetGroup) else 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            figure = round(FIGURE_SHARE * self.width())
            self.splitter.setSizes([self.width() - figure, figure])
