"""What a tab of the main window is, and the row commands that every tab answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QVBoxLayout, QWidget, QWidgetAction

from soteplan.views.icons import icon
from soteplan.views.lens_bar import LensBar
from soteplan.views.quiet import QuietButton
from soteplan.views.row_commands import RowCommands
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.figures.shapes import Figure

ICON = 16  # px at 100 %
TOOLBAR_HEIGHT = 40
STRETCH = "stretch"  # names what pushes the rest of the toolbar to the right


class Tab(RowCommands, QWidget):
    """A part of the plan in the window.

    Subclasses build their content under `self.content`, and answer for the current rows; the row commands work on
    those. `tables` names the tables whose rows can be shown here.
    """

    key: ClassVar[str] = ""
    tables: ClassVar[frozenset[str]] = frozenset()
    printed: ClassVar[str] = ""  # the name of the figure that is copied and exported from here

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.document = workspace.document
        self.language = workspace.language
        self.look = workspace.look
        self.toolbar = self.make_bar()
        self.content = QVBoxLayout()
        self.content.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(LensBar(workspace))
        layout.addLayout(self.content, 1)
        self._lens_waits = workspace.lens.is_on
        workspace.lens.changed.connect(self._follow_lens)

    def make_bar(self) -> QToolBar:
        """An empty toolbar. The icons stand over the texts of the content, eight px from the edge."""
        bar, px = QToolBar(self), self.look.px
        bar.setMovable(False)
        bar.setFixedHeight(px(TOOLBAR_HEIGHT))
        bar.setIconSize(QSize(px(ICON), px(ICON)))
        bar.setAccessibleName(self.language.text("Window", "Toolbar"))
        layout = bar.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, px(4), 0)
            layout.setSpacing(px(2))
        return bar

    # answered by each tab

    def show_row(self, table: str, row_id: str) -> bool:
        """Select a row and bring it into view; False where it is not shown here."""
        return False

    def keep_row(self, table: str, row_id: str) -> bool:
        """Select a row again after the window was laid out anew: what is in sight stays."""
        return self.show_row(table, row_id)

    def new_row(self, *, under: bool) -> None:
        """Add a row beside the current one, or under it, and start editing its title."""

    def take_focus(self) -> None:
        """The keyboard goes to the main view of the tab."""
        self.setFocus()

    def parts(self) -> list[QWidget]:
        """The views between which F6 leads, first the main one; none where the tab is a single part."""
        return []

    def views(self) -> list[str]:
        """The keys of the ways in which the tab shows its part of the plan; none where there is one."""
        return []

    def show_view(self, key: str) -> None:
        """Show one of `views`."""

    def find_text(self) -> None:
        """Ctrl+F."""

    def apply_lens(self) -> None:
        """Show only what the window's lens keeps. Called when that has changed, as soon as the tab is in sight."""

    def _follow_lens(self) -> None:
        self._lens_waits = not self.isVisible()
        if not self._lens_waits:
            self.apply_lens()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._lens_waits:
            self._lens_waits = False
            self.apply_lens()

    def figure(self) -> Figure | None:
        """What is copied as a picture and exported from here, as it is printed; None where there is no such figure."""
        if not self.printed:
            return None
        from soteplan.rendering.export import draw_figure

        return draw_figure(self.document.state, self.language, self.printed)

    # building blocks

    def tool(self, name: str, text: str, act: Any, shortcut: str = "", *, edits: bool = False) -> QuietButton:
        """A button on the tab's toolbar, named for screen readers, its shortcut in the tool tip.

        What edits is out of the way while the plan is presented.
        """
        button = QuietButton(self.look, self.toolbar)
        button.setIcon(icon(self.look, name))
        button.setToolTip(f"{text} ({shortcut})" if shortcut else text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked: act())
        action = self.toolbar.addWidget(button)
        action.setVisible(not (edits and self.look.presenting))
        return button

    def separate(self) -> None:
        """A line between the tools that edit and the others; those that edit are out of the way in a presented plan."""
        self.toolbar.addSeparator().setVisible(not self.look.presenting)

    def stretch(self) -> None:
        """What follows on the toolbar stands at its right end."""
        filler = QWidget()
        filler.setObjectName(STRETCH)
        filler.setLayout(QHBoxLayout())
        policy = filler.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        filler.setSizePolicy(policy)
        self.toolbar.addWidget(filler)

    def is_stretch(self, action: QAction) -> bool:
        """Whether it is the gap that pushes the rest to the right."""
        return isinstance(action, QWidgetAction) and action.defaultWidget().objectName() == STRETCH
