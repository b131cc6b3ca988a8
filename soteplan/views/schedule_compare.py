"""The earlier state of the plan that the schedule is shown beside: which one was chosen, kept up with edits."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from soteplan.domain.baseline import Comparison
from soteplan.domain.changes import ChangeSet
from soteplan.domain.meetings import Snapshot
from soteplan.domain.state import PlanState
from soteplan.models.schedule_outline import OUTLINE, touched
from soteplan.views.workspace import Workspace

KEPT = "schedule.compare"
OPENED = "opened"


class Chosen(NamedTuple):
    """`key` is OPENED or the id of a named version."""

    key: str
    title: str
    then: PlanState


class Compare(QObject):
    """No part of the plan: the choice lives as long as the window. Made before the models, so that it hears first."""

    chosen_anew = Signal()
    followed = Signal()  # rows may compare otherwise than before

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._document = workspace, workspace.document
        self.chosen: Chosen | None = workspace.kept.get(KEPT)
        self.comparison = self._begun()
        self._document.changed.connect(self._follow)

    @property
    def key(self) -> str:
        return self.chosen.key if self.chosen else ""

    def versions(self) -> list[Snapshot]:
        """The named versions, the newest first."""
        return self._document.state.rows(Snapshot)[::-1]

    def choose(self, key: str) -> None:
        """Compare with the plan as it was opened (OPENED), with a named version by its id, or with none ("")."""
        self.chosen = self._choice(key) if key else None
        self._workspace.kept[KEPT] = self.chosen
        self.comparison = self._begun()
        self.chosen_anew.emit()

    def _choice(self, key: str) -> Chosen | None:
        session = self._document.session
        if key == OPENED:
            title = self._workspace.language.text("Schedule", "the plan as it was opened")
            return Chosen(key, title, session.store.state_at(session.opened_id))
        version = self._document.state.get(Snapshot, key)
        return Chosen(key, version.title, session.store.state_at(version.change_set_id)) if version else None

    def _begun(self) -> Comparison | None:
        return Comparison(self._document.state, self.chosen.then) if self.chosen else None

    def _follow(self, change_set: ChangeSet) -> None:
        if self.comparison and any(change.table in OUTLINE.tables for change in change_set.changes):
            self.comparison.follow(touched(self._document.state, change_set))
            self.followed.emit()
