"""The days of the communications calendar, reckoned once and kept until an edit touches their action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from soteplan.document import Document
from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.comm_dates import Occurrence, occurrences
from soteplan.domain.communications import CommAction, CommOccurrence

Keeps = Callable[[CommAction], bool]


class CalendarDays(QObject):
    """Made before the views that ask it, so that it hears of a change before they do."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._of: dict[str, list[Occurrence]] = {}  # by action
        document.changed.connect(self._follow)

    def of(self, action: CommAction) -> list[Occurrence]:
        """All days of an action, in the order they are due."""
        found = self._of.get(action.id)
        if found is None:
            found = self._of[action.id] = occurrences(self._document.state, action)
        return found

    def all(self, keeps: Keeps = lambda action: True) -> list[Occurrence]:
        """Every day of the actions that are kept, in the order of the days."""
        actions = self._document.state.rows(CommAction)
        found = [each for action in actions if keeps(action) for each in self.of(action)]
        found.sort(key=lambda each: each.start)  # those of one day stay in the order of their actions
        return found

    def find(self, action_id: str, due: str) -> Occurrence | None:
        """One day of an action; None where it no longer is in the calendar."""
        action = self._document.state.get(CommAction, action_id)
        return next((each for each in self.of(action) if each.due == due), None) if action else None

    def near(self, action_id: str, day: str) -> Occurrence | None:
        """The day of an action that is held nearest to a day: the first from it on, else the last before it."""
        action = self._document.state.get(CommAction, action_id)
        found = self.of(action) if action else []
        return next((each for each in found if each.end >= day), found[-1] if found else None)

    def _follow(self, change_set: ChangeSet) -> None:
        for change in change_set.changes:
            if change.table == "plan":
                self._of.clear()
            elif change.table == "comm_action":
                self._of.pop(change.row_id, None)
            elif change.table == "comm_occurrence":
                self._forget_day(change)

    def _forget_day(self, change: Change) -> None:
        row = self._document.state.get(CommOccurrence, change.row_id)
        held = [values.get("comm_action_id") for values in (change.before or {}, change.after or {})]
        for action_id in (*held, row.comm_action_id if row else None):
            self._of.pop(str(action_id), None)
