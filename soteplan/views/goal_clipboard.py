"""Cut, copy, paste and duplicate branches of goals; what is no branch is shown before it is put in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from soteplan.domain.branches import Clip, branch
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.domain.ids import new_id
from soteplan.models.goal_branches import clip_of, mime_of
from soteplan.operations import branches, goals
from soteplan.operations.branches import Spot
from soteplan.store.transaction import Transaction
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.goal_outline import GoalOutline

KEPT = "goals.plan"


def name_of_plan(workspace: Workspace) -> str:
    """Names the open plan on the clipboard, so that what was cut from it is moved and not copied."""
    return str(workspace.kept.setdefault(KEPT, new_id()))


class GoalClipboard:
    """Acts on the rows chosen in the outline; each act is one undo step."""

    def __init__(self, outline: GoalOutline, workspace: Workspace) -> None:
        self._outline = outline
        self._workspace = workspace
        self.leaving: frozenset[str] = frozenset()  # ids of the goals that were cut and wait to be pasted

    @property
    def _state(self) -> Any:
        return self._workspace.document.state

    def copy(self, *, cut: bool = False) -> None:
        chosen = self._outline.chosen()
        if chosen:
            mime = mime_of(self._state, chosen, plan=name_of_plan(self._workspace), cut=cut)
            QApplication.clipboard().setMimeData(mime)
            self._show_leaving({row.id for goal in chosen for _, row in branch(self._state, goal)} if cut else ())

    def follow(self) -> None:
        """Something else was put on the clipboard: what was cut stays."""
        if self.leaving and not QApplication.clipboard().ownsClipboard():
            self._show_leaving(())

    def _show_leaving(self, ids: Iterable[str]) -> None:
        self.leaving = frozenset(ids)
        self._outline.viewport().update()

    def cut(self) -> None:
        """The branches leave their place when they are pasted; until then nothing is lost."""
        self.copy(cut=True)

    def paste(self, *, under: bool = False) -> None:
        """After the current goal, or under it as its last; in a tree without goals at its top."""
        mime: QMimeData | None = QApplication.clipboard().mimeData()  # none where the clipboard was cleared
        self.put(mime or QMimeData(), self.spot(under=under), moves=False)

    def put(self, mime: QMimeData, spot: Spot, *, moves: bool) -> None:
        """Branches go in at a place; any other text is shown first. Those of this plan are moved if `moves` or cut."""
        try:
            clip = clip_of(mime)
        except Refusal as refusal:
            self._workspace.refused.emit(refusal)
            return
        if clip is not None:
            self._put_clip(clip, spot, moves=moves)
        elif mime.hasText() and mime.text().strip():
            self._show_first(mime.text(), spot)
        else:
            self._workspace.refused.emit(Refusal("nothing_to_paste"))

    def duplicate(self) -> None:
        chosen = self._outline.chosen()
        self._make(lambda tx: branches.duplicate(tx, chosen))

    def number_again(self) -> None:
        chosen = self._outline.chosen()
        self._workspace.perform("number:goal", lambda tx: goals.number_again(tx, chosen))

    def make_objectives(self) -> None:
        """The chosen problems again as goals of the project, ready to be turned round."""
        chosen = [goal for goal in self._outline.chosen() if goal.tree == "problem"]
        self._make(lambda tx: branches.from_problems(tx, chosen))

    def insert(self, clip: Clip, spot: Spot) -> None:
        self._make(lambda tx: branches.insert(tx, clip, spot), verb="paste")

    def spot(self, *, under: bool = False) -> Spot:
        goal = self._outline.current_row()
        if goal is None:
            return Spot(self._outline.current_tree())
        return Spot(goal.tree, goal.id) if under else branches.beside(self._state, goal)

    def _put_clip(self, clip: Clip, spot: Spot, *, moves: bool) -> None:
        there = [goal for goal in (self._state.get(Goal, top) for top in clip.tops) if goal]
        own = clip.plan == name_of_plan(self._workspace) and len(there) == len(clip.tops)
        if not (own and (moves or clip.cut)):
            self._make(lambda tx: branches.insert(tx, clip, spot, keep_codes=not own), verb="paste")
        elif self._workspace.perform("move:goal", lambda tx: branches.move(tx, there, spot)):
            self._outline.show_goals([goal.id for goal in there])
            if clip.cut:
                self.copy()  # what was moved once is copied if it is pasted again

    def _make(self, operation: Callable[[Transaction], list[Goal]], verb: str = "add") -> None:
        made: list[Goal] = []
        if self._workspace.perform(f"{verb}:goal", lambda tx: made.extend(operation(tx))) and made:
            self._outline.show_goals([goal.id for goal in made])

    def _show_first(self, text: str, spot: Spot) -> None:
        from soteplan.views.dialogs.paste_branch import open_for

        open_for(self._outline, text, spot)
