"""Stakeholders: their weight and stance as a register beside a figure, and who is reached how often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from soteplan.domain.comm_coverage import years
from soteplan.domain.communications import Channel, TargetGroup
from soteplan.figures.shapes import Figure, Key
from soteplan.models.stakeholder_table import ORDER, StakeholderTable
from soteplan.operations import comm_stakeholders as operations
from soteplan.operations.communications import add_group
from soteplan.views.columns_of_choice import Fit
from soteplan.views.comm_coverage import CoveragePane
from soteplan.views.comm_stakeholders_view import StakeholdersView
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.lens_notice import LensNotice
from soteplan.views.paged_tab import PagedTab
from soteplan.views.parted import Parted
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.register import Register
from soteplan.views.rows_page import RowsPage, column_of
from soteplan.views.score_keys import ScoreKeys
from soteplan.views.switch_bar import SwitchBar
from soteplan.views.tab_page import TabPage
from soteplan.views.word_filter import WordFilter

if TYPE_CHECKING:
    pass

FIGURE_SHARE, FIGURE_WIDTH = 0.42, 304  # px at 100 %
MATRIX, STANCES, COVERAGE = "matrix", "stances", "coverage"
SHOWN, YEAR = "stakeholders.shown", "stakeholders.year"  # kept as long as the window
PRINTED = {MATRIX: "stakeholders", STANCES: "stances", COVERAGE: "coverage"}
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "influence": 152, "interest": 152, "stance_today": 152, "stance_wanted": 152, "gap": 152, "quadrant": 200,
    "stance": 240,
}  # fmt: skip


class StakeholdersPage(RowsPage):
    """Row commands are about the groups of the register."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"target_group", "channel", "comm_action", "comm_audience", "comm_occurrence", "comm_means", "plan"}
    )

    row_type = TargetGroup
    fit = Fit(ORDER, ROOM, least=152, shares=("stance",))
    kept_as = "stakeholders"
    pastes = "paste_stakeholders:PasteStakeholdersDialog"

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        table = StakeholderTable(self.document, self.language, self)
        self.build_register(table, Register(self.tab), text("CommunicationsTab", "Stakeholders"))
        ScoreKeys(self.rows, operations, self._perform)
        self.register.setAccessibleDescription(
            text("CommunicationsTab", "Digits and + - set influence and interest. Ctrl+Shift+O sorts by the column.")
        )
        self.view = StakeholdersView(self.workspace, text("CommunicationsTab", "Stakeholders"))
        self.lock = EditLock(self.workspace, self)
        self.view.may_drag = lambda: not self.lock.is_shut
        self.coverage = CoveragePane(self.workspace)
        self.showing = self.filter = WordFilter(self, table, text("CommunicationsTab", "Filter the groups"))
        self.shown = self.workspace.kept.get(SHOWN, MATRIX)
        self._lay_out()
        self._connect()
        self.begin({"Ctrl+Alt+Right": lambda: self._next_view(1), "Ctrl+Alt+Left": lambda: self._next_view(-1)})
        self.show_as(self.shown)

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.fill_tools(
            tool("plus", text("CommunicationsTab", "Add a target group"), self._add_beside, "Enter", edits=True),
            tool("indent-increase", text("CommunicationsTab", "Add a group under this one"), self._add_under,
                 "Ctrl+Enter", edits=True),
            tool("trash-2", text("CommunicationsTab", "Delete"), self.delete_rows, "Del", edits=True),
        )  # fmt: skip
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
        self.splitter = Parted(
            Qt.Orientation.Horizontal, self.register, self.view, opens=lambda width: FIGURE_SHARE * width
        )
        for side, share in enumerate((1 - FIGURE_SHARE, FIGURE_SHARE)):
            self.splitter.setStretchFactor(side, round(100 * share))
        self.view.setMinimumWidth(self.look.px(FIGURE_WIDTH))
        self.figures = QStackedWidget()
        self.figures.addWidget(self.splitter)
        self.figures.addWidget(self.coverage)
        filled = QWidget()
        column_of(filled, self._switch_bar()).addWidget(self.figures, 1)
        empty = EmptyState(
            self.look,
            text(
                "CommunicationsTab",
                "This is where the stakeholders stand by influence and interest, with the stance they have and the "
                "one that is wanted, and how often each is reached. It begins with the target groups.",
            ),
            text("CommunicationsTab", "Add the first target group"),
            self._add_beside,
        )
        self.notice = LensNotice(
            self.workspace,
            text("CommTable", "All target groups are shown here, not only those of the goal: they have none."),
        )
        self.lay_pages(filled, empty, self.notice)

    def _connect(self) -> None:
        self.view.picked.connect(self._picked)
        self.view.placed.connect(self._place)
        self.coverage.picked.connect(self._picked)
        self.coverage.wanted.connect(self.workspace.go_to)

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
        self.show_use()
        self.filter.say_count()
        self.show_as(self.shown)
        group = self.current
        if group is not None and self.view.selected is None:
            self.view.select(Key("target_group", group.id))

    # what a tab answers

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id) if table in ("target_group", "channel") else None
        if isinstance(row, Channel) and self.shown == COVERAGE:
            self.coverage.select(Key(table, row_id))
            return True
        if not isinstance(row, TargetGroup):
            return False
        if self.shown == COVERAGE:
            self.coverage.select(Key(table, row_id))
        return self.reveal(row_id)

    def focus_rows(self) -> None:
        if self.shown == COVERAGE:
            self.coverage.view.setFocus()
        else:
            super().focus_rows()

    def parts(self) -> list[QWidget]:
        if self.shown == COVERAGE:
            return [self.coverage.view, self.coverage.list]
        return [self.register, self.view]

    def apply_lens(self) -> None:
        """Groups belong to no goal: the lens leaves them as they are."""
        self.notice.follow()

    # row commands

    def new_row(self, *, under: bool) -> None:
        """A group after the current one, or under it."""
        if self.shown == COVERAGE:
            self.show_as(MATRIX)
        beside, title = self.current, self.language.text("CommunicationsTab", "New target group")
        self.filter.clear()
        self.rows.add(lambda tx: add_group(tx, title, beside, under=under and beside is not None))

    def _add_beside(self) -> None:
        self.new_row(under=False)

    def _add_under(self) -> None:
        self.new_row(under=True)

    # scoring

    def _place(self, row_id: str, influence: int, interest: int) -> None:
        group = self.document.state.get(TargetGroup, row_id)
        if group is not None and (group.influence, group.interest) != (influence, interest):
            self._perform(lambda tx: operations.place(tx, group, influence, interest))

    def _perform(self, act: Any) -> None:
        self.workspace.perform("edit:target_group", act)

    # following

    def follow_current(self) -> None:
        super().follow_current()
        if self.current is not None:
            self.view.select(Key("target_group", self.current.id))

    def _picked(self, table: str, row_id: str) -> None:
        if table == "target_group" and self.go(row_id):
            return
        if table in ("target_group", "channel"):
            self.workspace.selected.emit(table, row_id)

    def filter_rows(self) -> None:
        if self.filter.words and self.shown == COVERAGE:
            self.show_as(MATRIX)
        super().filter_rows()
