"""The lock that keeps a stray drag from changing the plan while it is presented; keys are never stray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from soteplan.views.icons import icon
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace

KEPT = "goals.unlocked"


class EditLock(QObject):
    """Shut when presenting begins; it opens by a button, and stays as it was when the window is laid out anew."""

    changed = Signal()

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

    def button(self) -> QuietButton:
        """The button that opens and shuts it, for toolbars while presenting."""
        button = QuietButton(self._workspace.look)
        button.setCheckable(True)
        button.setChecked(not self.is_shut)
        button.toggled.connect(self._set)
        self.changed.connect(lambda: self._show(button))
        self._show(button)
        return button

    def _set(self, is_open: bool) -> None:
        self._workspace.kept[KEPT] = is_open
        self.changed.emit()

    def _show(self, button: QuietButton) -> None:
        text = self._workspace.language.text
        words = text("Goals", "The mouse edits: lock") if not self.is_shut else text("Goals", "Unlock editing by mouse")
        button.setIcon(icon(self._workspace.look, "lock" if self.is_shut else "lock-open"))
        button.setToolTip(words)
        button.setAccessibleName(words)
