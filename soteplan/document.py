"""An open plan: its store, its undo stack, its saving by itself, and the signal that something changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.state import PlanState
from soteplan.store.session import Session
from soteplan.store.store import Operation

if TYPE_CHECKING:
    from soteplan.store.publish import Published

QUIET_MS = 2_000  # published this long after the last edit
LATEST_MS = 30_000  # and at least this often while editing goes on


class Step(QUndoCommand):
    """One change set on the undo stack.

    The document writes before it moves along the stack, so the command itself does nothing: a write that is refused
    leaves the stack where it was.
    """

    def __init__(self, change_set: ChangeSet) -> None:
        super().__init__(change_set.label)
        self.change_set = change_set


class Document(QObject):
    """The one object through which views read and change a plan."""

    changed = Signal(object)  # ChangeSet
    save_state_changed = Signal()
    conflict = Signal(str)  # path of the file the work was kept in

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.undo_stack = QUndoStack(self)
        self.is_closed = False
        self.save_problem: Refusal | None = None
        self.last_saved = ""  # local time of day
        self._quiet = self._timer(QUIET_MS)
        self._latest = self._timer(LATEST_MS)
        self._remember_steps()

    @property
    def state(self) -> PlanState:
        return self.session.store.state

    @property
    def read_only(self) -> str:
        """Why the plan cannot be edited, or ""."""
        return self.session.read_only

    def perform(self, label: str, operation: Operation) -> ChangeSet | None:
        """Run an operation as one undoable step; a Refusal leaves everything as it was."""
        if self.is_closed:  # an editor that goes with its window
            return None
        if self.read_only:
            raise Refusal("read_only", reason=self.read_only)
        change_set = self.session.store.transact(label, operation)
        if change_set:
            self.undo_stack.push(Step(change_set))
            self._announce(change_set)
        return change_set

    def undo(self) -> None:
        """Take back the newest step; never past the opening of the file."""
        if self.undo_stack.canUndo():
            step = self._step(self.undo_stack.index() - 1)
            written = self.session.store.replay(step.inverted(), step.label, origin="undo", undoes=step.id)
            self.undo_stack.undo()
            self._announce(written)

    def redo(self) -> None:
        if self.undo_stack.canRedo():
            step = self._step(self.undo_stack.index())
            written = self.session.store.replay(step.changes, step.label, origin="redo", undoes=step.id)
            self.undo_stack.redo()
            self._announce(written)

    def publish(self) -> bool:
        """Bring the document on disk up to date; False when it could not be, and `save_problem` then says why."""
        self._quiet.stop()
        self._latest.stop()
        if self.is_closed:  # a window that goes away tells so after its plan was closed
            return True
        if self.session.path is None or self.read_only or not self.session.unpublished:
            return not self.session.unpublished
        return self._published(self.session.publish)

    def publish_as(self, path: str) -> bool:
        from pathlib import Path

        return self._published(lambda: self.session.publish_as(Path(path)))

    def close(self, *, discard: bool = False) -> None:
        self._quiet.stop()
        self._latest.stop()
        self.is_closed = True
        self.undo_stack.clear()  # while Python and Qt agree who owns the steps: collected later they are freed twice
        self.session.close(discard=discard)

    def _published(self, publish: Callable[[], Published]) -> bool:
        try:
            published = publish()
        except Refusal as refusal:
            self.save_problem = refusal
            self.save_state_changed.emit()
            return False
        self.save_problem = None
        self.last_saved = _clock()
        self.save_state_changed.emit()
        if published.conflict:
            self.conflict.emit(str(published.path))
        return True

    def _announce(self, change_set: ChangeSet | None) -> None:
        if change_set is None:
            return
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()
        self.changed.emit(change_set)
        self.save_state_changed.emit()

    def _step(self, index: int) -> ChangeSet:
        step = self.undo_stack.command(index)
        assert isinstance(step, Step)
        return step.change_set

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(self.publish)
        return timer

    def _remember_steps(self) -> None:
        """Lay the stack anew from the journal: after a crash undo still reaches back to the opening."""
        walk = {"undo": self.undo_stack.undo, "redo": self.undo_stack.redo}
        for change_set in self.session.store.changes_since(self.session.opened_id):
            if change_set.origin == "edit":
                self.undo_stack.push(Step(change_set))
            elif change_set.origin in walk:
                walk[change_set.origin]()


def _clock() -> str:
    from datetime import datetime

    return datetime.now().astimezone().strftime("%H:%M")
