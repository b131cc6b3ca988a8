"""The Schedule tab: the outline of packages, actions, phases and milestones beside their bars on a time scale."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.dates import day_number
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Dependency, Package
from soteplan.domain.schedule_places import GROUP
from soteplan.figures.shapes import Figure, Key
from soteplan.models import roles
from soteplan.models.schedule_model import ScheduleModel
from soteplan.models.schedule_outline import OUTLINE, TITLE, Spans, columns
from soteplan.operations import dependencies
from soteplan.operations import new_schedule_rows as adding
from soteplan.operations import schedule as operations
from soteplan.store.transaction import Transaction
from soteplan.views import schedule_acts as acts
from soteplan.views import schedule_moves as moves
from soteplan.views.empty import EmptyState
from soteplan.views.find_bar import FindBar
from soteplan.views.gantt import GanttView
from soteplan.views.gantt_legend import GanttLegend
from soteplan.views.gantt_rows import GanttRows
from soteplan.views.gantt_window import TimeWindow
from soteplan.views.outline_view import select_row
from soteplan.views.schedule_adding import CHILD, SIBLING, TITLES
from soteplan.views.schedule_filter import FilterBar
from soteplan.views.schedule_finding import find
from soteplan.views.schedule_grouping import Grouping
from soteplan.views.schedule_kept import LEVEL, bring_back, keep
from soteplan.views.schedule_marks import Marks
from soteplan.views.schedule_outline import ScheduleOutline
from soteplan.views.schedule_popover import edit_dependency, edit_progress
from soteplan.views.schedule_showing import Showing
from soteplan.views.schedule_tools import ScheduleTools, keys
from soteplan.views.tab import Tab
from soteplan.views.workspace import Workspace

SHARES = (46, 54)
Adding = Callable[[Transaction], Any]


class ScheduleTab(Tab):
    """What is added, moved and deleted is the bar that was clicked, else the selected rows of the outline."""

    key: ClassVar[str] = "schedule"
    printed: ClassVar[str] = "F9"
    tables: ClassVar[frozenset[str]] = frozenset({"package", "action", "phase", "milestone", "dependency"})

    marks: Marks
    tools: ScheduleTools
    chart: GanttView
    grouping: Grouping
    filter_bar: FilterBar

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.spans = Spans(self.document)
        self.marks = Marks(workspace, self)
        shown = columns(self.document, self.language, self.spans) + self.marks.columns()
        self.model = ScheduleModel(self.document, self.language, shown, self.spans, self)
        self.outline = ScheduleOutline(self)
        self.outline.setModel(self.model)
        self.times = TimeWindow(self.document.state)
        rows = GanttRows(self.document, self.outline, self.model, self.spans, self.marks)
        self.chart = GanttView(workspace, self.outline, rows, self.times)
        self.outline.keys = keys(self)
        self.find_bar = FindBar(self.look, self.language, partial(find, self), self.take_focus)
        self.grouping, self.filter_bar = Grouping(self), FilterBar(self)
        self.tools = ScheduleTools(self)
        self.grouping.show()
        self._lay_out()
        self._connect()
        self._opened = False
        self._show_use()

    # building

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.outline, 1)
        left.setMinimumWidth(self.look.px(240))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, share in ((left, SHARES[0]), (self.chart, SHARES[1])):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        self.splitter.setSizes([share * 100 for share in SHARES])
        work = QWidget()
        rows = QVBoxLayout(work)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.showing = Showing(self)
        for part in (
            self.filter_bar,
            *self.showing.lines,
            self.find_bar,
            self.splitter,
            GanttLegend(self.workspace, self.marks),
        ):
            rows.addWidget(part, 1 if part is self.splitter else 0)
        self.pages = QStackedWidget()
        self.pages.addWidget(work)
        self.first_step = self._empty()
        self.pages.addWidget(self.first_step)
        self.content.addWidget(self.pages)

    def _empty(self) -> EmptyState:
        text = self.language.text
        sentence = text("Schedule", "The schedule holds work packages, their actions and their dates.")
        add = partial(self.new_row, under=False)
        return EmptyState(self.look, sentence, text("Schedule", "Add the first work package"), add)

    def _connect(self) -> None:
        self.outline.selectionModel().currentChanged.connect(self._follow_outline)
        self.chart.picked.connect(self._pick)
        self.chart.activated.connect(self._edit)
        self.chart.pulled.connect(partial(moves.pull, self))
        self.chart.linked.connect(partial(moves.connect, self))
        self.chart.gone_to.connect(self.workspace.go_to)
        self.document.changed.connect(self._follow_document)

    # what every tab answers

    def current_rows(self) -> list[Any]:
        bar = self.chart.bar
        row = self.document.state.find(bar.table, bar.row_id) if bar else None
        return [row] if row else self.outline.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        found = self.document.state.get(Dependency, row_id) if table == "dependency" else None
        shown = self.outline.show_key((found.to_phase_id or found.to_milestone_id or "") if found else row_id)
        self.chart.bar = Key(table, row_id) if found else None
        self.show_dates()
        return shown

    def scheduled(self) -> list[Any]:
        """The current rows with dates: an arrow that is selected is let go of."""
        if self.chart.bar and self.chart.bar.table == "dependency":
            self.chart.bar = None
        return self.current_rows()

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.first_step.setFocus()
            return
        if not self.outline.currentIndex().isValid():
            select_row(self.outline, self.model.index(0, TITLE))
        self.outline.setFocus()

    def apply_lens(self) -> None:
        if self._opened:  # first it is opened as it was: what a filter hides cannot be opened
            self.chart.bar = None
            self.outline.apply_lens()

    def figure(self) -> Figure:
        from soteplan.views.schedule_picture import picture

        return picture(self)

    def find_text(self) -> None:
        self.find_bar.open()

    # adding

    def new_row(self, *, under: bool) -> None:
        row = self.current()
        if row is None:
            self._add("package", lambda tx: adding.add_package(tx, None, self._title("package")))
        else:
            table, act = CHILD[type(row)] if under else SIBLING[type(row)]
            self._add(table, lambda tx: act(tx, row, self._title(table)))

    def new_milestone(self) -> None:
        row = self.current()
        self._add("milestone", lambda tx: adding.add_milestone(tx, row, self._title("milestone")))

    def current(self) -> Any:
        """The row on which what is added hangs."""
        rows = self.outline.chosen() if self.chart.bar and self.chart.bar.table == "dependency" else self.current_rows()
        return rows[0] if rows else self.outline.current_row()

    def _title(self, table: str) -> str:
        return self.language.text("Schedule", TITLES.get(table, ""))

    def _add(self, table: str, operation: Adding) -> None:
        """Add a row and open the editor of its title, selected to be typed over."""
        added: list[Any] = []
        adds = self.grouping.within(operation)
        if self.workspace.perform(f"add:{table}", lambda tx: added.append(adds(tx))):
            self.chart.bar = None
            self._show_use()
            self.outline.setFocus()
            self.outline.edit_title(added[0].id, TITLE)

    def _edit(self, table: str, row_id: str) -> None:
        if table == "dependency":
            edit_dependency(self, row_id)
            return
        if table != GROUP and not self.document.read_only and not self.look.presenting:
            self.chart.bar = None
            self.outline.setFocus()
            self.outline.edit_title(row_id, TITLE)

    # moving

    def move_rows(self, steps: int) -> None:
        if self.grouping.refuses_moves():
            return
        chosen = self.scheduled()
        self._each("move", lambda tx, row: operations.step(tx, row, steps), reverse=steps > 0)
        if chosen:
            self.outline.show_key(chosen[0].id)

    def indent_rows(self) -> None:
        if not self.grouping.refuses_moves():
            self.scheduled()
            self._each("move", operations.indent)

    def outdent_rows(self) -> None:
        if not self.grouping.refuses_moves():
            self.scheduled()
            self._each("move", operations.outdent, reverse=True)

    def move_dates(self, *, days: int = 0, months: int = 0) -> None:
        moves.move_dates(self, days=days, months=months)

    def stretch_dates(self, *, days: int = 0, months: int = 0) -> None:
        moves.stretch_dates(self, days=days, months=months)

    def edit_progress(self) -> None:
        edit_progress(self)

    def fit_selection(self) -> None:
        moves.fit_selection(self)

    def link_rows(self) -> None:
        """The selected phases and milestones follow one another; linked already, they part."""
        chosen = self.scheduled()
        self.workspace.perform("link:dependency", lambda tx: dependencies.link(tx, chosen))

    def add_standard_phases(self) -> None:
        acts.add_standard_phases(self)

    def move_followers(self) -> None:
        acts.move_followers(self)

    def escape(self) -> bool:
        """Let go of a bar that is being dragged; else Esc does what it does everywhere."""
        held = self.chart.pulling
        self.chart.let_go()
        return held

    # following

    def _follow_outline(self, current: QModelIndex) -> None:
        row = current.data(roles.ROW)
        self.chart.bar = None
        self.workspace.selected.emit(spec_of(type(row)).table if row else "", row.id if row else "")
        self.show_dates()

    def _pick(self, table: str, row_id: str) -> None:
        """A click selects the row; of a bar drawn in a closed row the bar as well."""
        key = Key(table, row_id)
        if table == "dependency":
            self.chart.bar = key
            self.workspace.selected.emit(table, row_id)
            return
        select_row(self.outline, self.chart.rows.met)
        if table != GROUP:
            self.chart.bar = key if getattr(self.outline.current_row(), "id", "") != row_id else None
            self.workspace.selected.emit(table, row_id)

    def place_of_row(self, row: Any) -> QRectF | None:
        """Where a row's bar stands in the chart, else where the row does."""
        bar = self.chart.place_of(Key(spec_of(type(row)).table, row.id))
        line = self.outline.visualRect(self.chart.rows.shown_index(row.id))
        return bar or (QRectF(0, line.top(), 0, line.height()) if line.isValid() else None)

    def edit_dependency(self) -> bool:
        """F2 on an arrow that is selected; False where none is."""
        key = self.chart.bar
        chosen = key is not None and key.table == "dependency"
        if key is not None and chosen:
            edit_dependency(self, key.row_id)
        return chosen

    def show_dates(self) -> None:
        """The bar of the current row where it can be seen."""
        row = self.current()
        span = self.spans.of(row) if row else None
        if span and self._opened:
            self.chart.show_days(day_number(span.start), day_number(span.end))

    def _follow_document(self, change_set: ChangeSet) -> None:
        touched = [change for change in change_set.changes if change.table in OUTLINE.tables]
        if self.times.follow(change_set):
            self.chart.grow()
        if self.chart.bar and self.document.state.find(*self.chart.bar) is None:
            self.chart.bar = None
        if not touched:
            return
        self._show_use()
        if change_set.origin in ("undo", "redo"):
            self._show_first([change.row_id for change in touched])

    def _show_first(self, row_ids: list[str]) -> None:
        """What an undo brought back or changed is what the user wants to see."""
        next((row_id for row_id in row_ids if self.outline.show_key(row_id)), None)

    def _show_use(self) -> None:
        page = 0 if self.model.rowCount() or self.document.state.table(Package) else 1
        if self.pages.currentIndex() != page:
            self.pages.setCurrentIndex(page)
            self.take_focus()

    # levels and finding

    def show_level(self, depth: int) -> None:
        """Open the outline down to packages, actions or phases, and keep the current row in view."""
        self.workspace.kept[LEVEL] = depth
        current = self.outline.currentIndex()
        self.outline.collapseAll()
        if depth:
            self.outline.expandToDepth(depth - 1)
        self.outline.scrollTo(current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            bring_back(self)
            self.showing.begin()
            self.filter_bar.begin()
            self.apply_lens()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._opened:
            keep(self)
        super().hideEvent(event)
