"""The toolbar of a tab with pages: the tools of the page stand beside the switch while they have room there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QToolBar, QVBoxLayout, QWidget, QWidgetAction

if TYPE_CHECKING:
    from soteplan.views.paged_tab import PagedTab


class ToolRows(QObject):
    """Where letters are large for the window, the page's tools have a row of their own: what is out of sight could
    neither be pressed nor be typed into.
    """

    def __init__(self, tab: PagedTab[Any]) -> None:
        super().__init__(tab)
        self._tab = tab
        self._own: QToolBar | None = None  # made when it is first needed
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.share)
        for watched in (tab, tab.toolbar):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._tab:
            self.share()
        elif event.type() is QEvent.Type.LayoutRequest:
            self._soon.start()
        return False

    @property
    def bars(self) -> list[QToolBar]:
        """The toolbar, and the row under it while it is there."""
        return [self._tab.toolbar, *([self._own] if self._own else [])]

    def share(self) -> None:
        """Put the tools of the page that is shown into the row where they belong now."""
        if not self._tab.isVisible() or not self._tab.book.count():
            return
        tools, toolbar = self._tab.page.actions_on_bar, self._tab.toolbar
        common = [action for action in toolbar.actions() if action not in tools]
        below = bool(tools) and self._width([*common, *tools]) > self._tab.width()
        if below and self._own is None:
            self._own = self._make_own()
        self._move(tools, self._own if below and self._own else toolbar)
        if self._own is not None:
            self._own.setVisible(below)
        self._tab.show_rule(beside=not below)

    def _make_own(self) -> QToolBar:
        bar, layout = self._tab.make_bar(), self._tab.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, bar)
        bar.installEventFilter(self)
        return bar

    def _move(self, tools: list[QAction], bar: QToolBar) -> None:
        """With the keyboard and what is being typed, if it is in one of them."""
        if all(tool in bar.actions() for tool in tools):
            return
        keyboard = QApplication.focusWidget()
        for tool in tools:
            for other in self.bars:
                other.removeAction(tool)
            bar.addAction(tool)
        if keyboard is not None and bar.isAncestorOf(keyboard):
            place = keyboard.cursorPosition() if isinstance(keyboard, QLineEdit) else 0
            keyboard.setFocus()
            if isinstance(keyboard, QLineEdit):
                keyboard.setCursorPosition(place)

    def _width(self, actions: list[QAction]) -> int:
        """What they ask for side by side."""
        layout = self._tab.toolbar.layout()
        assert layout is not None
        shown = [self._asked(action) + layout.spacing() for action in actions if action.isVisible()]
        return sum(shown) + layout.contentsMargins().left() + layout.contentsMargins().right()

    def _asked(self, action: QAction) -> int:
        own = action.defaultWidget() if isinstance(action, QWidgetAction) else None
        widget: QWidget = own or next(filter(None, (bar.widgetForAction(action) for bar in self.bars)))
        hint = widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
        return max(0, hint.width())
