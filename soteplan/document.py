"""An open plan: its store, its undo stack, its saving by itself, and the signal that something changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.state import PlanState
from soteplan.store.session import Session
from soteplan.store.store import Operation

if TYPE_CHECKING:
    from soteplan.store.publish import Publication, Published

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


class Carrying(QObject):
    """A publication on its way to its file, in a thread of its own: a folder on a network can take its time.

    The thread has the bytes of the plan and nothing else of it, so that editing goes on meanwhile.
    """

    arrived = Signal(object)  # this, in the thread where it was made

    def __init__(self, session: Session, publication: Publication, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._publication = session, publication
        self._published: Published | None = None
        self._error: BaseException | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        from soteplan.store import collecting

        self._thread = collecting.begun(self._run, "publishing")

    def finish(self) -> Published:
        """What came of it, waiting for it, noted in the session. Refusals as of Session.publish."""
        assert self._thread is not None
        self._thread.join()
        self.deleteLater()
        if self._published is None:
            assert self._error is not None
            raise self._error
        return self._session.finish(self._publication, self._published)

    def _run(self) -> None:
        try:
            self._published = self._session.carry_out(self._publication)
        except BaseException as error:  # whatever it is, it is told or raised where the plan lives
            self._error = error
        with suppress(RuntimeError):  # the plan has gone meanwhile
            self.arrived.emit(self)


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
        self._carrying: Carrying | None = None
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

    def begin_publishing(self) -> None:
        """As `publish`, with the file work beside the window; the signals tell what came of it.

        One at a time: what is edited meanwhile is published after the next pause.
        """
        if self._carrying:
            self._quiet.start()
        elif self._needs_publishing():
            try:
                publication = self.session.prepare()
            except Refusal as refusal:
                self._tell_problem(refusal)
                return
            self._carrying = Carrying(self.session, publication, self)
            self._carrying.arrived.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
            self._carrying.start()

    def publish(self) -> bool:
        """Bring the document on disk up to date; False when it could not be, and `save_problem` then says why."""
        self._wait_for_carrying()
        if self._needs_publishing():
            return self._published(self.session.publish)
        return self.is_closed or not self.session.unpublished  # a closed plan was published then

    def publish_as(self, path: str) -> bool:
        from pathlib import Path

        self._wait_for_carrying()
        return self._published(lambda: self.session.publish_as(Path(path)))

    def close(self, *, discard: bool = False) -> None:
        self._wait_for_carrying()
        self._quiet.stop()
        self._latest.stop()
        self.is_closed = True
        self.undo_stack.clear()  # while Python and Qt agree who owns the steps: collected later they are freed twice
        self.session.close(discard=discard)

    def _needs_publishing(self) -> bool:
        """Whether there is a file to be brought up to date; the timers that ask for it have then done so."""
        self._quiet.stop()
        self._latest.stop()
        if self.is_closed:  # a window that goes away tells so after its plan was closed
            return False
        return self.session.path is not None and not self.read_only and self.session.unpublished

    def _arrived(self, carrying: Carrying) -> None:
        if carrying is self._carrying:  # nobody has waited for it
            self._wait_for_carrying()

    def _wait_for_carrying(self) -> None:
        carrying, self._carrying = self._carrying, None
        if carrying:
            self._published(carrying.finish)

    def _published(self, publish: Callable[[], Published]) -> bool:
        try:
            published = publish()
        except Refusal as refusal:
            return self._tell_problem(refusal)
        self.save_problem = None
        self.last_saved = _clock()
        self.save_state_changed.emit()
        if published.conflict:
            self.conflict.emit(str(published.path))
        return True

    def _tell_problem(self, refusal: Refusal) -> bool:
        self.save_problem = refusal
        self.save_state_changed.emit()
        return False

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
        timer.timeout.connect(self.begin_publishing)
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
