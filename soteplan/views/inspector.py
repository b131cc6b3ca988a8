"""The Inspector: the selected row beside the tab. What it shows is made once the window has been painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.editors import Editor
    from soteplan.views.inspector_body import InspectorBody


class Inspector(LeavesZoom, QScrollArea):
    """Until it has been seen once it only remembers which row to show."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._shown: tuple[str, str] = ("", "")
        self._body: InspectorBody | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_bars(self, workspace.look, "frame")
        self.setAccessibleName(workspace.language.text("Inspector", "Inspector"))
        workspace.selected.connect(self.show_row)
        workspace.document.changed.connect(self._follow)
        blank = _Blank(self.wake)
        workspace.look.tone(blank, "frame")
        self.setWidget(blank)

    @property
    def row(self) -> Any:
        table, row_id = self._shown
        return self._workspace.document.state.find(table, row_id) if table else None

    def show_row(self, table: str, row_id: str) -> None:
        if (table, row_id) != self._shown:
            self._shown = (table, row_id)
            if self._body is not None:
                had_keyboard = self._keyboard() is not None
                self._build()
                if had_keyboard:  # the row was changed from elsewhere: the fields go, the keyboard stays
                    self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the first field; the Inspector as a whole is no stop on its way."""
        first = next(iter(self.body.editors.values()), None)
        if first is not None:
            first.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def editor(self, name: str) -> Editor:
        """The editor of a field, by field name."""
        return self.body.editors[name]

    @property
    def body(self) -> InspectorBody:
        """What is shown of the row, made now if it was not yet."""
        return self._body or self._build()

    def wake(self) -> None:
        """The window stands: one more turn of the events, for what others put off until then, and the row is shown."""
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._wake_up))

    def _wake_up(self) -> None:
        if self._body is None and self.isVisible():
            self._build()

    def _build(self) -> InspectorBody:
        from soteplan.views.inspector_body import InspectorBody

        self._leave()
        self._body = InspectorBody(self._workspace, self.row)
        self.setWidget(self._body)
        return self._body

    def _keyboard(self) -> QWidget | None:
        """The field that has the keyboard."""
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.isAncestorOf(focused) else None

    def _leave(self) -> None:
        """What is typed is entered while its field stands; the fields go later, since one of them may be asking."""
        focused = self._keyboard()
        if focused is not None:
            focused.clearFocus()
        gone = self.takeWidget()
        if gone is not None:
            gone.hide()
            gone.setParent(self)
            gone.deleteLater()

    def _follow(self, change_set: ChangeSet) -> None:
        if self._shown[0] and self.row is None:
            self.show_row("", "")
        elif self._body is not None:
            self._body.follow(change_set)


class _Blank(QWidget):
    """Stands in the Inspector until it is painted for the first time."""

    def __init__(self, painted: Callable[[], None]) -> None:
        super().__init__()
        self._painted = painted

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painted()
