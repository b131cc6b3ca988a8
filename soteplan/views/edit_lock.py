"""The lock that keeps a stray drag from changing the plan while it is presented; keys are never stray."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QShowEvent

from soteplan.views.icons import icon
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace

KEPT = "goals.unlocked"


class EditLock(QObject):
    """Shut when presenting begins; it opens by a button, and stays as it was when the window is laid out anew."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        if not workspace.look.presenting:
            workspace.kept.pop(KEPT, None)

    @property
    def is_shut(self) -> bool:
        """Whether the mouse leaves the plan as it is."""
        if self._workspace.document.read_only:
            return True
        return self._workspace.look.presenting and not self._workspace.kept.get(KEPT)

    def set_open(self, is_open: bool) -> None:
        self._workspace.kept[KEPT] = is_open

    def button(self) -> QuietButton:
        """The button that opens and shuts it, for toolbars while presenting."""
        return _LockButton(self._workspace, self)


class _LockButton(QuietButton):
    """There is one on each page that needs it, so each looks again when it is shown."""

    def __init__(self, workspace: Workspace, lock: EditLock) -> None:
        super().__init__(workspace.look)
        self._text, self._lock = workspace.language.text, lock
        self.setCheckable(True)
        self.clicked.connect(self._turn)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _turn(self, is_open: bool) -> None:
        self._lock.set_open(is_open)
        self._refresh()

    def _refresh(self) -> None:
        shut, text = self._lock.is_shut, self._text
        words = text("Goals", "Unlock editing by mouse") if shut else text("Goals", "The mouse edits: lock")
        self.setChecked(not shut)
        self.setIcon(icon(self._look, "lock" if shut else "lock-open"))
        self.setToolTip(words)
        self.setAccessibleName(words)
