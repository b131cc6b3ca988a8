"""The outline of the goal trees whose branches can be copied, dragged and put elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt

from soteplan.domain.branches import Clip, branch, copied, dumps, loads
from soteplan.domain.goals import Goal
from soteplan.domain.outline_text import written
from soteplan.domain.state import PlanState
from soteplan.models import roles
from soteplan.models.outline import EDITABLE, SHOWN, OutlineModel

MIME = "application/x-soteplan-goals+json"
TEXT = "text/plain"
Index = QModelIndex | QPersistentModelIndex
# Combined once: views ask for flags eighteen times for each row they draw.
DROP = Qt.ItemFlag.ItemIsDropEnabled
DRAG = DROP | Qt.ItemFlag.ItemIsDragEnabled
OF_GOAL = {EDITABLE: EDITABLE | DRAG, SHOWN: SHOWN | DRAG}
OF_HEADING = {SHOWN: SHOWN | DROP}


def mime_of(state: PlanState, goals: Sequence[Goal], *, plan: str, cut: bool = False) -> QMimeData:
    """Branches for the clipboard: whole for Soteplan, and as indented text for everything else."""
    mime = QMimeData()
    mime.setData(MIME, dumps(copied(state, goals, plan=plan, cut=cut)).encode())
    lines = ((level, row.code, row.title) for goal in goals for level, row in branch(state, goal))
    mime.setText(written(lines))
    return mime


def clip_of(mime: QMimeData) -> Clip | None:
    """The branches that a clipboard or a drag holds, None where it holds none. Raises Refusal where they are odd."""
    if not mime.hasFormat(MIME):
        return None
    return loads(bytes(mime.data(MIME).data()).decode("utf-8", "replace"))


class GoalBranches(OutlineModel):
    """Drops are dealt with by the view, which knows where between the rows they fall."""

    plan = ""  # names the open plan to itself

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return (OF_GOAL if self._node(index).row is not None else OF_HEADING).get(flags, flags)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME, TEXT]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """The branches that begin with the rows; what hangs under one of them goes along by itself."""
        rows = [index.data(roles.ROW) for index in sorted(indexes, key=_path)]
        goals = {row.id: row for row in rows if row}
        tops = [goal for goal in goals.values() if not self._inside(goal, goals)]
        return mime_of(self._document.state, tops, plan=self.plan)

    def _inside(self, goal: Goal, others: dict[str, Goal]) -> bool:
        above = self._document.state.get(Goal, goal.parent_id)
        while above is not None:
            if above.id in others:
                return True
            above = self._document.state.get(Goal, above.parent_id)
        return False


def _path(index: Index) -> list[int]:
    """Sorts rows as they stand in the outline."""
    path = [index.row()]
    while (index := index.parent()).isValid():
        path.append(index.row())
    return path[::-1]
