"""Why and how: what serves the selected goal and what it serves is lit in every figure of the Goals tab."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from soteplan.domain import serving
from soteplan.domain.goals import ActionGoal, GoalLink
from soteplan.domain.serving import Reached
from soteplan.figures.fading import faded
from soteplan.figures.serving_marks import HOW, WHY, marked
from soteplan.figures.shapes import Figure, Key
from soteplan.views.figure_view import FigureView

if TYPE_CHECKING:
    from soteplan.views.goals import GoalsTab

SIGNS = {HOW: "↓", WHY: "↑"}  # where there is no room for those of the figures
BOXES = ("goal", "action")  # what wears a sign; links are lit alone


class GoalLight(QObject):
    """Lit are the ways from the selected row while why and how is on, else those of the goal all is shown for."""

    def __init__(self, tab: GoalsTab) -> None:
        super().__init__(tab)
        self._tab, self._state = tab, tab.document.state
        self._lens = tab.workspace.lens
        self._selected: Key | None = None
        self._how: Reached = {}
        self._why: Reached = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._lens.changed.connect(self._soon.start)
        self._lens.lighting_changed.connect(self._soon.start)
        tab.workspace.selected.connect(self._select)
        tab.document.changed.connect(self._soon.start)

    @property
    def source(self) -> Key | None:
        """Where the ways that are lit begin; None while all is shown as it is printed."""
        if self._lens.lighting:
            return self._selected if self._selected and self._state.find(*self._selected) else None
        return Key("goal", self._lens.goal.id) if self._lens.goal else None

    def refresh(self) -> None:
        """Look again at what serves, and light it in every figure of the tab; a hidden tab does so when it is shown."""
        if not self._tab.isVisible():
            return
        source = self.source
        self._tab.why_how.setChecked(self._lens.lighting)
        self._how = serving.how(self._state, *source) if source else {}
        self._why = serving.why(self._state, *source) if source else {}
        for view in self._tab.book.findChildren(FigureView):
            view.set_light(self._lit if source else None)
        self._tab.outline.light(self._outline_signs(source) if source else None)
        self._tab.panel.show_ways(source if self._lens.lighting else None, self._how, self._why)

    def _outline_signs(self, source: Key) -> dict[str, str]:
        ways = ((WHY, self._why), (HOW, self._how))
        signs = {row_id: SIGNS[way] for way, reached in ways for row_id in reached.get("goal", ())}
        return signs | {source.row_id: ""}

    def _lit(self, figure: Figure) -> Figure:
        marks = dict.fromkeys(_keys(self._why), WHY) | dict.fromkeys(_keys(self._how), HOW)
        source = self.source
        lit = frozenset(marks) | ({source} if source else set())
        signs = {key: mark for key, mark in marks.items() if key.table in BOXES and key != source}
        return marked(faded(figure, lit), signs)

    def _select(self, table: str, row_id: str) -> None:
        """A link lights the ways of what contributes by it; what is no goal leaves the light where it is."""
        key = self._contributor(table, row_id)
        if key and key != self._selected:
            self._selected = key
            if self._lens.lighting:
                self._soon.start()

    def _contributor(self, table: str, row_id: str) -> Key | None:
        row = self._state.find(table, row_id) if table in ("goal_link", "action_goal") else None
        if isinstance(row, GoalLink):
            return Key("goal", row.from_goal_id or "")
        if isinstance(row, ActionGoal):
            return Key("action", row.action_id or "")
        return Key(table, row_id) if table in BOXES else None


def _keys(reached: Reached) -> Iterator[Key]:
    return (Key(table, row_id) for table, ids in reached.items() for row_id in ids)
