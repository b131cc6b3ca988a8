"""The filter "for this goal": what it keeps, in every tab until it is cleared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from soteplan.document import Document
from soteplan.domain import serving
from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.serving import SERVING_TABLES, Money, Reached
from soteplan.domain.state import PlanState

NOTHING: Reached = {}


class Lens(QObject):
    """One per window, and no part of the plan.

    Rows added while it is on are kept until it is cleared, whatever they are linked to: what was just typed must not
    vanish. It hears of a change before any view does, so that views can ask it while they follow the same change; that
    other rows are kept than before is told when all have followed.
    """

    changed = Signal()  # it was set or cleared, or an edit of links changed what it keeps
    lighting_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.lighting = False  # whether the goals light up why and how the selected one is there
        self._goal_id = ""
        self._selected = ""  # the goal that is selected in the window
        self._how, self._why = NOTHING, NOTHING
        self._added: set[str] = set()
        self._fleeting: set[str] = set()  # rows that came or went since the views were told
        self._told: tuple[str, Mapping[str, frozenset[str]]] = ("", {})  # the goal, and what was kept for it
        self._stale = False
        self._tell_soon = QTimer(self, singleShot=True, interval=0)
        self._tell_soon.timeout.connect(self._tell)
        document.changed.connect(self._follow)

    # what it is set to

    @property
    def is_on(self) -> bool:
        return bool(self._goal_id)

    @property
    def goal_id(self) -> str:
        return self._goal_id

    @property
    def goal(self) -> Goal | None:
        """The goal that everything is shown for, None while the whole plan is shown."""
        return self._document.state.get(Goal, self._goal_id)

    def set_goal(self, goal_id: str) -> None:
        """Keep what serves a goal and what it serves; "" keeps everything."""
        if goal_id != self._goal_id:
            self._turn_to(goal_id)
            self._told = self._now()
            self.changed.emit()

    def clear(self) -> None:
        self.set_goal("")

    def select(self, table: str, row_id: str) -> None:
        """Another row became the selected one of the window."""
        self._selected = row_id if table == "goal" else ""

    def toggle(self) -> None:
        """Set to the selected goal; cleared where it is that already, or where none is selected.

        Raises Refusal("no_goal_selected") where there is nothing to set or clear.
        """
        if self._selected and self._selected != self._goal_id:
            self.set_goal(self._selected)
        elif self._goal_id:
            self.clear()
        else:
            raise Refusal("no_goal_selected")

    def let_in(self, row_id: str) -> None:
        """Keep a row that somebody went to until the lens is cleared, although it does not serve."""
        if self._goal_id and row_id not in self._added:
            self._added.add(row_id)
            self.changed.emit()

    def toggle_lighting(self) -> None:
        """Why and how: on or off."""
        self.lighting = not self.lighting
        self.lighting_changed.emit()

    # what it keeps

    def keeps(self, table: str, row_id: str) -> bool:
        """Whether a row is shown: always where it belongs to the plan as a whole."""
        return not self._goal_id or row_id in self._added or self._serves(table, row_id)

    def keeps_row(self, row: Any) -> bool:
        return self.keeps(spec_of(type(row)).table, row.id)

    @property
    def how(self) -> Reached:
        """What serves the goal, itself included; nothing while the lens is off."""
        self._look_again()
        return self._how

    @property
    def why(self) -> Reached:
        """What the goal serves."""
        self._look_again()
        return self._why

    @property
    def money(self) -> Money:
        return serving.money(self._document.state, self.how)

    @property
    def state(self) -> PlanState:
        """The plan as far as it serves, for numbers; the plan itself while the lens is off."""
        return serving.narrowed(self._document.state, self._serves) if self._goal_id else self._document.state

    @property
    def shown_state(self) -> PlanState:
        """The plan as far as it is shown, with what was added meanwhile, for figures that stand beside a table."""
        return serving.narrowed(self._document.state, self.keeps) if self._goal_id else self._document.state

    def _serves(self, table: str, row_id: str) -> bool:
        return table not in SERVING_TABLES or row_id in self.how.get(table, ()) or row_id in self.why.get(table, ())

    def _turn_to(self, goal_id: str) -> None:
        self._goal_id, self._stale = goal_id, bool(goal_id)
        self._how = self._why = NOTHING
        self._added.clear()
        self._fleeting.clear()

    def _look_again(self) -> None:
        if self._stale:
            self._stale = False
            state = self._document.state
            self._how = serving.how(state, "goal", self._goal_id)
            self._why = serving.why(state, "goal", self._goal_id)

    # following

    def _follow(self, change_set: ChangeSet) -> None:
        if not self._goal_id:
            return
        for change in change_set.changes:
            if change.before is None:
                self._added.add(change.row_id)
            if change.before is None or change.after is None:
                self._fleeting.add(change.row_id)
        if self.goal is None:
            self._turn_to("")
        if any(map(_touches_links, change_set.changes)):
            self._stale = self.is_on
            self._tell_soon.start()

    def _tell(self) -> None:
        """Views show rows that come and go by themselves: they are told of those that stand as they stood."""
        (goal_id, before), fleeting = self._told, set(self._fleeting)
        self._fleeting.clear()
        self._told = self._now()
        kept = self._told[1]
        moved = any((ids ^ before.get(table, frozenset())) - fleeting for table, ids in kept.items())
        if moved or goal_id != self._goal_id:
            self.changed.emit()

    def _now(self) -> tuple[str, Mapping[str, frozenset[str]]]:
        return self._goal_id, {table: ids | self.why.get(table, frozenset()) for table, ids in self.how.items()}


def _touches_links(change: Change) -> bool:
    """Whether a row came or went, or points to another row than before."""
    if change.before is None or change.after is None:
        return True
    return any(name.endswith("_id") for name in change.after)
