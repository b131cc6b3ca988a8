"""The logical framework: the whole matrix in one view, written in place; down its side how is read, up it why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.fields import spec_of
from soteplan.domain.goals import LOGFRAME_LEVELS, ActionGoal, Goal
from soteplan.domain.logframe import GOAL_LEVELS, goals_by_level
from soteplan.domain.schedule import Action
from soteplan.figures.logframe import logframe
from soteplan.figures.shapes import Figure
from soteplan.models.logframe_lines import Line
from soteplan.models.logframe_table import TABLES, LogframeTable
from soteplan.models.logframe_words import ASSUMPTION, INDICATOR, LOGIC
from soteplan.operations import goal_links
from soteplan.operations import logframe as operations
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.texts.language import Language
from soteplan.views.goal_pages.page import GoalsPage
from soteplan.views.logframe_grid import LogframeGrid
from soteplan.views.look import Look

SIDE = 28  # px at 100 %
HEAD = 12


class LogframePage(GoalsPage):
    """Row commands are about the row in the current cell: an indicator, else the goal or the action."""

    outlined: ClassVar[bool] = False
    tables: ClassVar[frozenset[str]] = TABLES

    def __init__(self, tab: Any) -> None:
        super().__init__(tab)
        self.table = LogframeTable(self.document, self.language, self, self.workspace.lens.keeps_row)
        self.grid = LogframeGrid(self, self.table)
        self.grid.setAccessibleName(self.language.text("Logframe", "Logical framework"))
        self.grid.setAccessibleDescription(
            self.language.text(
                "Logframe",
                "Type to write in a cell. Enter adds an indicator or a row. Alt+Shift+Up moves a goal a level higher.",
            )
        )
        self._told = ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(HowAndWhy(self.look, self.language))
        row.addWidget(self.grid, 1)
        self.grid.moved.connect(self._tell)

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.tab.separate()
        tool("gauge", text("Logframe", "Add an indicator"), self.add_indicator, edits=True)
        self.level_button = tool("list-tree", text("Logframe", "Level or results"), self._offer_here, edits=True)

    # what the tab asks

    def current_rows(self) -> list[Any]:
        row = self.table.row_at(self.grid.currentIndex())
        return [row] if row is not None else []

    def show_row(self, table: str, row_id: str) -> bool:
        if self._stale:  # asked for from elsewhere, before the page is in sight
            self._refresh()
        index = self.table.index_of(row_id)
        if not index.isValid() and self.workspace.lens.is_on:
            self.workspace.lens.let_in(row_id)
            self.table.refresh()
            index = self.table.index_of(row_id)
        if index.isValid():
            self.grid.go_to(index)
        return bool(index.isValid())

    def take_focus(self) -> None:
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(self.table.index(0, LOGIC))
        self.grid.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.grid]

    def figure(self) -> Figure:
        return logframe(self.document.state, LanguageLabels(self.language), QtMeter())

    def find_text(self, text: str, step: int) -> bool:
        """Go to the next cell that holds the text."""
        wanted = text.casefold()
        found = [index for index in self._cells() if wanted in str(index.data()).casefold()]
        here = self.grid.currentIndex()
        place = (here.row(), here.column())
        ahead = [i for i in found if ((i.row(), i.column()) > place if step else (i.row(), i.column()) >= place)]
        behind = [index for index in found if (index.row(), index.column()) < place]
        match = (behind or found)[-1:] if step < 0 else (ahead or found)[:1]
        for index in match:
            self.grid.go_to(index)
        return bool(match)

    def _cells(self) -> Iterator[QModelIndex]:
        for row in range(self.table.rowCount()):
            for column in range(LOGIC, ASSUMPTION + 1):
                index = self.table.index(row, column)
                if self.table.top_of(index) == index:
                    yield index

    # writing

    def new_row(self, *, under: bool) -> None:
        """A blank line of the level of the current row, open to be written on."""
        if not self.document.read_only:
            self._write_on(self.table.add_row_after)

    def add_indicator(self) -> None:
        if not self.document.read_only:
            self._write_on(self.table.add_indicator_after)

    def _write_on(self, add: Callable[[QModelIndex], QModelIndex]) -> None:
        self.grid.setFocus()
        here = self.grid.currentIndex()
        index = add(here if here.isValid() else self.table.index(0, LOGIC))
        self.grid.write(index, back_to=here)

    def empty_cell(self) -> None:
        """Delete the row of a title, take away a reference, and empty any other cell."""
        index = self.grid.currentIndex()
        line = self.table.line(index)
        if line is None or line.entry is None or self.document.read_only:
            return
        if index.column() == LOGIC and line.entry.is_reference:
            self._unlink(line)
        elif index.column() == LOGIC or (index.column() == INDICATOR and line.indicator):
            self._delete(index)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.setData(index, "")

    def _delete(self, index: QModelIndex) -> None:
        place = (index.row(), index.column())
        self.tab.delete_rows()
        row = min(place[0], self.table.rowCount() - 1)
        self.grid.go_to(self.table.top_of(self.table.index(row, place[1])))
        self.grid.setFocus()

    def _unlink(self, line: Line) -> None:
        """The action no longer serves the result it is listed under; its links elsewhere stay."""
        entry, result = line.entry, line.result
        if entry is not None and result is not None and isinstance(entry.row, Action):
            action = entry.row
            self.workspace.perform("delete:action_goal", lambda tx: goal_links.unlink(tx, action, result))

    def move_rows(self, steps: int) -> None:
        """The row past the one above or below it."""
        index = self.grid.currentIndex()
        row, other = self.table.row_at(index), self.table.neighbour(index, steps)
        if row is not None and other is not None:
            table = spec_of(type(row)).table
            self.workspace.perform(f"move:{table}", lambda tx: operations.move_past(tx, row, other))
            self.show_row(table, row.id)

    # levels

    def indent_rows(self) -> None:
        self.step_level(1)

    def outdent_rows(self) -> None:
        self.step_level(-1)

    def step_level(self, way: int) -> None:
        """The goal on the level below or above."""
        line = self.table.line(self.grid.currentIndex())
        if line is None or line.entry is None or not isinstance(line.entry.row, Goal):
            return
        place = GOAL_LEVELS.index(line.level) + way
        if 0 <= place < len(GOAL_LEVELS):
            self.set_level(line.entry.row, GOAL_LEVELS[place])

    def set_level(self, goal: Goal, level: str) -> None:
        self.workspace.perform("edit:goal", lambda tx: operations.set_level(tx, goal, level))
        self.show_row("goal", goal.id)

    def offer(self, place: QPoint) -> None:
        """What can be done with the current row."""
        menu = self.menu()
        if menu.actions():
            menu.exec(place)
        menu.deleteLater()

    def _offer_here(self) -> None:
        self.offer(self.level_button.mapToGlobal(self.level_button.rect().bottomLeft()))

    def _entry_row(self) -> Any:
        line = self.table.line(self.grid.currentIndex())
        return line.entry.row if line and line.entry else None

    def menu(self) -> QMenu:
        """The levels of a goal, or the results that an action may serve; then adding and deleting."""
        menu, row, text = QMenu(self), self._entry_row(), self.language.text
        if self.document.read_only:
            return menu
        if isinstance(row, Goal):
            self._offer_levels(menu, row)
        elif isinstance(row, Action):
            self._offer_results(menu, row)
        menu.addSeparator()
        for label, keys, act in (
            (text("Logframe", "Add a row"), "Ctrl+Enter", lambda: self.new_row(under=False)),
            (text("Logframe", "Add an indicator"), "", self.add_indicator),
            (text("Logframe", "Delete"), "Del", self.empty_cell),
        ):
            menu.addAction(f"{label}\t{keys}" if keys else label).triggered.connect(lambda _, act=act: act())
        return menu

    def _offer_levels(self, menu: QMenu, goal: Goal) -> None:
        menu.addSection(self.language.field("goal", "logframe"))
        for level in LOGFRAME_LEVELS:
            action = menu.addAction(self.language.choice("goal", "logframe", level))
            action.setCheckable(True)
            action.setChecked(goal.logframe == level)
            action.triggered.connect(lambda _, level=level: self._choose_level(goal, level))

    def _choose_level(self, goal: Goal, level: str) -> None:
        """As chosen, though the kind should lead to the same level: the choice then stays when the kind changes."""
        self.workspace.perform("edit:goal", lambda tx: tx.update(goal, logframe=level))
        self.show_row("goal", goal.id)

    def _offer_results(self, menu: QMenu, action: Action) -> None:
        served = {link.goal_id for link in self.document.state.where(ActionGoal, "action_id", action.id)}
        menu.addSection(self.language.text("Logframe", "Serves the result"))
        for result in goals_by_level(self.document.state)["result"]:
            entry = menu.addAction(f"{result.code} {result.title}".strip().replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(result.id in served)
            entry.triggered.connect(lambda _, result=result: self._toggle(action, result))

    def _toggle(self, action: Action, result: Goal) -> None:
        self.workspace.perform("edit:action_goal", lambda tx: goal_links.toggle(tx, action, result))
        self.show_row("action", action.id)

    # following

    def refresh(self) -> None:
        self.table.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The goal that was chosen elsewhere is the current one here as well."""
        super().showEvent(event)
        self._go_to_chosen()

    def follow_outline(self, current: QModelIndex) -> None:
        self._go_to_chosen()

    def _go_to_chosen(self) -> None:
        row = self._entry_row()
        if self.tab.current_id and (row is None or row.id != self.tab.current_id):
            self.show_row("goal", self.tab.current_id)

    def _follow_document(self, change_set: ChangeSet) -> None:
        super()._follow_document(change_set)
        if self.isVisible() and change_set.origin in ("undo", "redo"):
            touched = (change for change in change_set.changes if change.table in ("goal", "action", "indicator"))
            any(self.show_row(change.table, change.row_id) for change in touched)

    def _tell(self) -> None:
        """The Inspector shows the row of the current cell, once for each."""
        row = self.table.row_at(self.grid.currentIndex())
        told = (spec_of(type(row)).table, row.id) if row is not None else ("", "")
        if told != self._told and self.isVisible():
            self._told = told
            self.workspace.selected.emit(*told)


class HowAndWhy(QWidget):
    """Reads down the side how the project works, and up it why."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._look = look
        self._labels = LanguageLabels(language)
        self.setFixedWidth(look.px(SIDE))
        self.setAccessibleName(language.text("Logframe", "Downwards how, upwards why"))
        look.tone(self, "paper")

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._look.font("small"))
            painter.setPen(QPen(self._look.colour("ink2"), 1))
            top = self._look.px(28 + HEAD)
            bottom = self.height() - self._look.px(HEAD)
            middle = (top + bottom) / 2
            self._paint_way(painter, self._labels.word("why"), middle, top)
            self._paint_way(painter, self._labels.word("how"), middle, bottom)

    def _paint_way(self, painter: QPainter, word: str, middle: float, tip: float) -> None:
        """A word that reads along its arrow, half way between the middle and the tip."""
        up = tip < middle
        x, y = self.width() / 2, (middle + tip) / 2
        half = painter.fontMetrics().horizontalAdvance(word) / 2
        painter.save()
        painter.translate(x, y)
        painter.rotate(-90 if up else 90)
        painter.drawText(QRectF(-half - 20, -x, 2 * half + 40, 2 * x), Qt.AlignmentFlag.AlignCenter, word)
        painter.restore()
        start = y + (-1 if up else 1) * (half + self._look.px(8))
        painter.drawLine(QPointF(x, start), QPointF(x, tip))
        size, back = self._look.px(4), self._look.px(5) * (1 if up else -1)
        painter.drawLine(QPointF(x - size, tip + back), QPointF(x, tip))
        painter.drawLine(QPointF(x + size, tip + back), QPointF(x, tip))
