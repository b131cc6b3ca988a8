"""How much serves a goal, as a line of counts: each opens a list that leads to what was counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from soteplan.domain.entities import ENTITIES
from soteplan.domain.schedule import Package
from soteplan.domain.serving import Money, PackageMoney, Reached
from soteplan.domain.state import PlanState, in_order
from soteplan.domain.text import shortened
from soteplan.models.columns import title_of
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language, mark
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace

LISTED = 20  # rows in a list; of more the tab tells
LONGEST = 90  # characters of a title in a list
MONEY = "budget_line"
COUNTED = {
    "goal": mark("Lens", "%n goal(s)"),
    "action": mark("Lens", "%n action(s)"),
    MONEY: "",
    "risk": mark("Lens", "%n risk(s)"),
    "indicator": mark("Lens", "%n indicator(s)"),
    "core_message": mark("Lens", "%n message(s)"),
}


class Counted(NamedTuple):
    """One count in words, the lines of its list, each with the row it leads to, and what is said under them."""

    table: str
    text: str
    lines: tuple[tuple[str, tuple[str, str]], ...]
    notes: tuple[str, ...] = ()


def counts(state: PlanState, language: Language, reached: Reached, money: Money) -> Iterator[Counted]:
    """What was reached of each kind, kinds of which there is nothing left out."""
    for table, words in COUNTED.items():
        rows = _rows(state, table, reached) if table != MONEY else []
        if rows:
            lines = tuple((shortened(title_of(row, language), LONGEST), (table, row.id)) for row in rows)
            yield Counted(table, language.count("Lens", words, len(rows)), lines)
        elif table == MONEY and money.packages:
            lines = tuple(
                (_package_line(state, language, each), ("package", each.package_id)) for each in money.packages
            )
            yield Counted(MONEY, language.millions(money.planned), lines, tuple(money_notes(language, money)))


def money_notes(language: Language, money: Money) -> Iterator[str]:
    """How the money was counted."""
    yield language.text("Lens", "Work packages count with all their money, which may serve other goals too.")
    if money.common:
        yield language.text(
            "Lens", "Common costs of {sum} serve every goal and are not counted.", sum=language.euros(money.common)
        )


def _package_line(state: PlanState, language: Language, each: PackageMoney) -> str:
    package = state.get(Package, each.package_id)
    name = (package.code or shortened(package.title, LONGEST)) if package else ""
    serve = language.text("Lens", "{some} of {all} actions serve", some=each.serving, all=each.actions)
    return f"{name}: {language.euros(each.planned)} · {serve}"


def _rows(state: PlanState, table: str, reached: Reached) -> list[Any]:
    row_type = ENTITIES[table].row_type
    return sorted(filter(None, (state.get(row_type, each) for each in reached.get(table, ()))), key=in_order)


class ServingLine(QWidget):
    """Says `nothing` where nothing was reached."""

    def __init__(self, workspace: Workspace, nothing: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._nothing = nothing
        self._shown: tuple[Counted, ...] | None = None
        self.buttons: list[QuietButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)

    def show_reached(self, reached: Reached, money: Money, besides: str = "") -> None:
        """Count what was reached, a goal itself left out."""
        goals = reached.get("goal", frozenset()) - {besides}
        state, language = self._workspace.document.state, self._workspace.language
        shown = tuple(counts(state, language, {**reached, "goal": goals}, money))
        if shown != self._shown:
            self._shown = shown
            self._lay_out(shown)

    @property
    def words(self) -> str:
        return " · ".join(button.text() for button in self.buttons)

    def _lay_out(self, shown: tuple[Counted, ...]) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(each) for each in shown] or [self._quiet()]
        for button in self.buttons:
            self._row.addWidget(button)
            button.show()

    def _quiet(self) -> QuietButton:
        button = QuietButton(self._workspace.look)
        button.setText(self._nothing)
        button.setEnabled(False)
        return button

    def _button(self, counted: Counted) -> QuietButton:
        button = QuietButton(self._workspace.look)
        button.setText(counted.text)
        button.setAccessibleName(counted.text)
        button.setToolTip(plain_tip("\n".join([*(line for line, _ in counted.lines[:LISTED]), *counted.notes])))
        button.clicked.connect(lambda _=False: self.offer(counted, button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def offer(self, counted: Counted, place: QPoint) -> None:
        """The list of what was counted, at a place of the screen."""
        menu = self.menu(counted)
        menu.exec(place)
        menu.deleteLater()

    def menu(self, counted: Counted) -> QMenu:
        """Each line leads to its row, the last one to the tab that shows them."""
        menu = QMenu(self)
        for line, place in counted.lines[:LISTED]:
            self._add(menu, line, partial(self._workspace.go_to.emit, *place))
        more = len(counted.lines) - LISTED
        if more > 0:
            self._add(menu, self._workspace.language.count("Lens", "and %n other(s)", more))
        if counted.notes:
            menu.addSeparator()
        for note in counted.notes:
            self._add(menu, note)
        self._add_tab(menu, counted.table)
        return menu

    def _add_tab(self, menu: QMenu, table: str) -> None:
        from soteplan.views.tabs import TABS, tab_of

        entry = next((entry for entry in TABS if entry.key == tab_of(table)), None)
        if entry is not None:
            language = self._workspace.language
            text = language.text("Lens", "To the tab {tab}", tab=language.text("Window", entry.title))
            menu.addSeparator()
            self._add(menu, text, partial(self._workspace.open_tab.emit, entry.key))

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object] | None = None) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setEnabled(act is not None)
        if act is not None:
            action.triggered.connect(act)
        return action
