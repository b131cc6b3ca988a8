"""What contributes to what: a table to tick, or a diagram to draw links in; three pairs of what is set against what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.fields import spec_of
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action
from soteplan.domain.text import shortened
from soteplan.figures import link_diagram, link_matrix
from soteplan.figures.shapes import Figure, Key
from soteplan.models.columns import title_of
from soteplan.models.link_matrix import PAIRINGS, LinkMatrix
from soteplan.operations import goal_links
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.texts.language import mark
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.goal_pages.page import GoalsPage
from soteplan.views.link_diagram_view import LinkDiagramView
from soteplan.views.link_matrix_view import LinkMatrixView
from soteplan.views.quiet import QuietButton
from soteplan.views.switch_bar import SwitchBar

KEPT = "goals.links"
TOLD = 44  # px at 100 %: the line below that tells the current cell
MODES = {"matrix": mark("Links", "Matrix"), "diagram": mark("Links", "Diagram")}
DIAGRAMS = {
    "goals_benefits": link_diagram.goals_to_benefits,
    "actions_benefits": link_diagram.actions_to_benefits,
    "actions_goals": link_diagram.actions_to_goals,
}
TABLES = {
    "goals_benefits": link_matrix.goals_by_benefit,
    "actions_benefits": link_matrix.actions_by_benefit,
    "actions_goals": link_matrix.actions_by_goal,
}


class LinksPage(GoalsPage):
    """Both ways show the same links and edit them by the same operations; what is seen is kept for the window."""

    adds: ClassVar[bool] = False
    tables: ClassVar[frozenset[str]] = frozenset({"goal", "goal_link", "action", "action_goal", "package"})

    def __init__(self, tab: Any) -> None:
        super().__init__(tab)
        self.meter, self.labels = QtMeter(), LanguageLabels(self.language)
        self.lock = EditLock(self.workspace, self)
        self.pairing, self.mode = self.workspace.kept.get(KEPT, ("goals_benefits", "matrix"))
        self.matrix = self._new_matrix()
        self.table = LinkMatrixView(self.look, self.language)
        self.table.may_tick = lambda: not self.lock.is_shut
        self.table.setModel(self.matrix)
        self.diagram = self._new_diagram()
        self._drawn = ""
        self._zooms: list[QuietButton] = []
        self._lay_out()
        self.table.told.connect(self._tell)
        self.table.tell()
        self.table.selectionModel().currentChanged.connect(self._follow_cell)
        self._lens_soon = QTimer(self, singleShot=True, interval=0)
        self._lens_soon.timeout.connect(self._follow_lens)
        self.workspace.lens.changed.connect(self._lens_soon.start)
        self._show()

    # building

    def _new_matrix(self) -> LinkMatrix:
        keeps = self.workspace.lens.keeps_row
        matrix = LinkMatrix(self.document, self.language, PAIRINGS[self.pairing], self, keeps)
        matrix.refused.connect(self.workspace.refused)
        matrix.modelReset.connect(self._show)
        return matrix

    def _new_diagram(self) -> LinkDiagramView:
        view = LinkDiagramView(self.look, self.language, self.tab.delete_rows, self._explain_line)
        view.may_drag = lambda: not self.lock.is_shut
        view.takes_link, view.refuses = self._takes, self._refuses
        view.told = self._told
        view.linked.connect(self._link)
        view.picked.connect(self.workspace.selected)
        return view

    def _lay_out(self) -> None:
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setFixedHeight(self.look.px(TOLD))
        self.told.setContentsMargins(self.look.px(8), 0, self.look.px(8), 0)
        self.look.tone(self.told, "frame")
        self.pages = QStackedWidget()
        for page in (self._above_told(), self.diagram, self._empty()):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.pages, 1)

    def _above_told(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        return whole

    def _empty(self) -> EmptyState:
        text = self.language.text
        sentence = text("Links", "Links join what is on both sides: write the goals and the actions first.")
        return EmptyState(self.look, sentence, text("Links", "Write goals"), lambda: self.tab.show_page("tree"))

    def _bar(self) -> QWidget:
        bar, text = SwitchBar(self.look), self.language.text
        pairings = {key: text("Links", pairing.title) for key, pairing in PAIRINGS.items()}
        self.pairing_switch = bar.add_switch(pairings, partial(self._turn, self.show_pairing))
        bar.stretch()
        if self.look.presenting:
            bar.add(self.lock.button())
        modes = {key: text("Links", words) for key, words in MODES.items()}
        self.mode_switch = bar.add_switch(modes, partial(self._turn, self.show_mode))
        return bar

    def _turn(self, act: Callable[[str], None], key: str) -> None:
        act(key)
        self.take_focus()

    def fill_toolbar(self) -> None:
        """The matrix is not zoomed: the tools are there, since the toolbar should not move when the way is turned."""
        text, tool = self.language.text, self.tab.tool
        self.tab.stretch()
        self._zooms = [
            tool("zoom-out", text("Goals", "Smaller boxes"), lambda: self.diagram.step_zoom(-2), "-"),
            tool("zoom-in", text("Goals", "Larger boxes"), lambda: self.diagram.step_zoom(2), "+"),
            tool("maximize", text("Links", "Whole diagram"), self.diagram.fit, "0"),
        ]
        self._show()

    # what is seen

    def show_pairing(self, key: str) -> None:
        if key == self.pairing:
            return
        self.pairing = key
        old, self.matrix = self.matrix, self._new_matrix()
        selection = self.table.selectionModel()
        self.table.setModel(self.matrix)
        self.table.selectionModel().currentChanged.connect(self._follow_cell)
        selection.deleteLater()
        old.deleteLater()
        self._show()

    def show_mode(self, key: str) -> None:
        self.mode = key
        self._show()

    def _show(self) -> None:
        self.workspace.kept[KEPT] = (self.pairing, self.mode)
        self.pairing_switch[self.pairing].setChecked(True)
        self.mode_switch[self.mode].setChecked(True)
        for button in self._zooms:
            button.setEnabled(self.mode == "diagram")
        is_empty = not (self.matrix.rowCount() and self.matrix.columnCount())
        self.pages.setCurrentIndex(2 if is_empty else int(self.mode == "diagram"))
        if self.mode == "diagram" and not is_empty:
            self._draw()

    def refresh(self) -> None:
        self._show()

    def _draw(self) -> None:
        figure = self._figure(DIAGRAMS[self.pairing])
        fresh, self._drawn = self._drawn != self.pairing, self.pairing
        self.diagram.show_figure(figure, fit=fresh)
        if fresh:
            self.diagram.verticalScrollBar().setValue(0)

    def _figure(self, draw: Any) -> Figure:
        figure: Figure = draw(self.workspace.lens.shown_state, self.labels, self.meter)
        return figure

    def figure(self) -> Figure:
        return self._figure((TABLES if self.mode == "matrix" else DIAGRAMS)[self.pairing])

    # what the tab asks

    def current_rows(self) -> list[Any]:
        """The current link; a cell without one is no row."""
        link = self._current_link()
        return [link] if link else []

    def _current_link(self) -> Any:
        if self.mode == "matrix":
            current = self.table.currentIndex()
            return self.matrix.link_at(current) if current.isValid() else None
        key = self.diagram.selected
        row = self.document.state.find(*key) if key else None
        return row if isinstance(row, GoalLink | ActionGoal) else None

    def show_row(self, table: str, row_id: str) -> bool:
        """A link in its cell or line, a goal or an action at its head; in the pairing that has it."""
        for key in (self.pairing, *(key for key in PAIRINGS if key != self.pairing)):
            if self._cell(key, table, row_id):
                self.show_pairing(key)
                self._select(table, row_id)
                return True
        return False

    def _cell(self, pairing: str, table: str, row_id: str) -> bool:
        """Whether a pairing shows a row."""
        wanted, state = PAIRINGS[pairing], self.document.state
        row = state.find(table, row_id)
        if isinstance(row, GoalLink | ActionGoal):
            ends = goal_links.ENDS[wanted.link]
            if type(row) is not wanted.link:
                return False
            return self._cell_of_ends(pairing, getattr(row, ends.source), getattr(row, ends.target))
        return any(head.row.id == row_id for axis in (wanted.rows, wanted.columns) for head in axis(state))

    def _cell_of_ends(self, pairing: str, source: str, target: str) -> bool:
        wanted, state = PAIRINGS[pairing], self.document.state
        ends = ((wanted.rows, source), (wanted.columns, target))
        return all(any(head.row.id == row_id for head in axis(state)) for axis, row_id in ends)

    def _select(self, table: str, row_id: str) -> None:
        self.diagram.select(Key(table, row_id))
        row = self.document.state.find(table, row_id)
        cell = self.matrix.cell_of(row) if isinstance(row, GoalLink | ActionGoal) else self.matrix.index_of(row_id)
        if not cell.isValid():
            columns = [head.row.id for head in self.matrix.columns]
            cell = self.matrix.index(0, columns.index(row_id)) if row_id in columns else cell
        if cell.isValid():
            self.table.setCurrentIndex(cell)

    def new_row(self, *, under: bool) -> None:
        """Goals are written where they stand in their trees."""
        self.tab.show_page("tree")
        self.tab.add_goal(under=under)

    def indent_rows(self) -> None:
        """Links have no levels."""

    def outdent_rows(self) -> None:
        """Links have no levels."""

    def move_rows(self, steps: int) -> None:
        """Links stand where their ends do."""

    def take_focus(self) -> None:
        (self.diagram, self.table)[self.mode == "matrix"].setFocus()

    def parts(self) -> list[QWidget]:
        return [self.table if self.mode == "matrix" else self.diagram]

    def find_text(self, text: str, step: int) -> bool:
        """To the row whose code or title holds the text."""
        wanted, heads = text.casefold(), self.matrix.rows
        here = max(0, self.table.currentIndex().row()) + step
        ring = [(here + number * (step or 1)) % len(heads) for number in range(len(heads))]
        found = next((n for n in ring if wanted in title_of(heads[n].row, self.language).casefold()), None)
        if found is not None:
            row = heads[found].row
            self.table.setCurrentIndex(self.matrix.index(found, max(0, self.table.currentIndex().column())))
            self.diagram.select(Key(spec_of(type(row)).table, row.id))
        return found is not None

    # following

    def _follow_lens(self) -> None:
        self.matrix.reload()
        self.refresh_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_cell(self.table.currentIndex())

    def _follow_cell(self, current: QModelIndex) -> None:
        if current.isValid() and self.isVisible():
            shown = self.matrix.link_at(current) or self.matrix.heads_of(current)[0].row
            self.workspace.selected.emit(spec_of(type(shown)).table, shown.id)

    def _tell(self, words: str) -> None:
        self.told.setText(shortened(words))
        self.told.setAccessibleName(words)

    # drawing links

    def _ends(self, one: Key, other: Key) -> tuple[Goal | Action, Goal] | None:
        """What contributes and what it contributes to, whichever of the two cards a drag began on."""
        rows, columns = ({head.row.id for head in heads} for heads in (self.matrix.rows, self.matrix.columns))
        if one.row_id in columns and other.row_id in rows:
            one, other = other, one
        source, target = self.document.state.find(*one), self.document.state.find(*other)
        if one.row_id not in rows or other.row_id not in columns or not isinstance(source, Goal | Action):
            return None
        return (source, target) if isinstance(target, Goal) else None

    def _takes(self, source: Key, target: Key | None) -> bool:
        return target is None or self._ends(source, target) is not None

    def _refuses(self, source: Key, target: Key) -> bool:
        ends = self._ends(source, target)
        return ends is None or goal_links.refused(self.document.state, *ends)

    def _link(self, source: Key, target: Key) -> None:
        ends, made = self._ends(source, target), list[Any]()
        table = spec_of(PAIRINGS[self.pairing].link).table
        if ends and self.workspace.perform(f"add:{table}", lambda tx: made.append(goal_links.link(tx, *ends))):
            self.diagram.select(Key(table, made[0].id))
            self.workspace.selected.emit(table, made[0].id)
            self._explain_line()

    def _explain_line(self) -> None:
        """Ask why, beside the selected line."""
        link = self._current_link()
        if link is None or self.document.read_only:
            return
        table = spec_of(type(link)).table
        keep = partial(self._explain, table, link.id)
        self.diagram.ask_why(Key(table, link.id), self._about(link), link.explanation, keep)

    def _about(self, link: Any) -> str:
        ends = goal_links.ends_of(self.document.state, link)
        return " → ".join(title_of(end, self.language) for end in ends if end)

    def _told(self, key: Key) -> str:
        """A card by code and title, a line by both its ends and why."""
        row = self.document.state.find(*key)
        if isinstance(row, GoalLink | ActionGoal):
            return ". ".join(part for part in (self._about(row), row.explanation) if part)
        return title_of(row, self.language) if row else ""

    def _explain(self, table: str, link_id: str, text: str) -> None:
        link = self.document.state.find(table, link_id)
        if link is not None:
            self.workspace.perform(f"edit:{table}", lambda tx: tx.update(link, explanation=text))
