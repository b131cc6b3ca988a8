"""A line that picks a row by typing: what matches stands below it, the first match marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from soteplan.domain.values import LONGEST_TEXT
from soteplan.views.look import Look
from soteplan.views.quiet import slim_bars

SHOWN = 8  # matches at once
ROW = 28  # px at 100 %
EDGE = 1
LEAST_WIDTH = 360
UNCHANGED = object()  # nothing was typed
UNKNOWN = object()  # what was typed names nothing
VALUE = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN, Qt.Key.Key_PageUp: -SHOWN}


class Option(NamedTuple):
    """What can be picked: its words, its value, and what else it goes by."""

    text: str
    value: Any
    also: str = ""

    def matches(self, words: Sequence[str]) -> bool:
        whole = f"{self.text} {self.also}".casefold()
        return all(word in whole for word in words)

    def is_begun(self, text: str) -> bool:
        return self.text.casefold().startswith(text) or self.also.casefold().startswith(text)

    def is_named(self, text: str) -> bool:
        return text in (self.text.casefold(), self.also.casefold())


class PickLine(QLineEdit):
    """Emits `chosen` when a match is clicked. `offer` makes an option of words that name nothing yet."""

    chosen = Signal()

    def __init__(
        self, look: Look, options: Sequence[Option], parent: QWidget, offer: Callable[[str], Option] | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._options = list(options)
        self._offer = offer
        self._first = ""
        self._walked = False  # whether the mark was moved by the arrows
        self.setMaxLength(LONGEST_TEXT + 1)
        self.setFrame(False)
        self.list = self._list(parent.window())
        self.list.itemClicked.connect(self._take)
        self.textEdited.connect(self._match)
        self.destroyed.connect(self.list.deleteLater)

    def _list(self, window: QWidget) -> QListWidget:
        """Over the window rather than a window of its own: the keyboard stays in the line."""
        found = QListWidget(window)
        found.hide()
        found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        found.setTextElideMode(Qt.TextElideMode.ElideRight)
        found.setUniformItemSizes(True)
        colour = self._look.palette.colour
        found.setStyleSheet(
            f"QListWidget {{ background: {colour('paper')}; border: {EDGE}px solid {colour('accent')}; outline: 0; }}"
            f"QListWidget::item {{ height: {self._look.px(ROW)}px; padding: 0 {self._look.px(8)}px;"
            f" color: {colour('ink')}; }}"
            f"QListWidget::item:selected {{ background: {colour('accent_tint')}; }}"
        )
        slim_bars(found, self._look)
        return found

    def begin(self, text: str) -> None:
        """Show what is picked now, selected to be typed over."""
        self._first = text
        self.setText(text)
        self.selectAll()

    def picked(self) -> Any:
        """The value of the match that is marked, None for an emptied line, UNCHANGED or UNKNOWN."""
        text = self.text().strip()
        marked = self.list.selectedItems()
        if marked and not self.list.isHidden() and (text or self._walked):
            return marked[0].data(VALUE)
        if text == self._first:
            return UNCHANGED
        return UNKNOWN if text else None

    def _found(self, text: str) -> list[Option]:
        """What matches: what goes by just these words, what begins with them, the rest; then what they would make."""
        wanted = text.casefold()
        named = [option for option in self._options if option.is_named(wanted)]
        others = [option for option in self._options if option not in named and option.matches(wanted.split())]
        others.sort(key=lambda option: not option.is_begun(wanted))
        new = [self._offer(text)] if self._offer and text and not named else []
        return [*named, *others, *new]

    def _match(self, text: str, *, walked: bool = False) -> None:
        """List what matches a text, the best marked."""
        self._walked = walked
        self.list.clear()
        for option in self._found(text.strip()):
            QListWidgetItem(option.text, self.list).setData(VALUE, option.value)
        self.list.setCurrentRow(0)
        self._place()
        self._tell()

    def _open(self) -> None:
        """Everything there is while nothing was typed, what is picked now marked."""
        unchanged = self.text() == self._first
        self._match("" if unchanged else self.text(), walked=True)
        named = [option.is_named(self._first.casefold()) for option in self._options]
        if unchanged and True in named:
            self.list.setCurrentRow(named.index(True))
            self._tell()

    def _place(self) -> None:
        """Under the line, or over it where there is no room."""
        count, window = self.list.count(), self.list.parentWidget()
        if not count or window is None:
            self.list.hide()
            return
        px = self._look.px
        height = px(ROW) * min(count, SHOWN) + 2 * EDGE
        corner, width = self.mapTo(window, QPoint(0, self.height())), max(self.width(), px(LEAST_WIDTH))
        x = max(0, min(corner.x(), window.width() - width))
        fits = window.height() - corner.y() >= height
        self.list.setGeometry(x, corner.y() if fits else corner.y() - self.height() - height, width, height)
        self.list.show()
        self.list.raise_()

    def _tell(self) -> None:
        self.setAccessibleDescription(" ".join(item.text() for item in self.list.selectedItems()))

    def _take(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)
        self._walked = True
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = STEPS.get(Qt.Key(event.key()))
        if steps is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self.list.isHidden():
            self._open()
        else:
            self._walked = True
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + steps)))
            self._tell()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The matches stay at the line while the table is scrolled."""
        super().moveEvent(event)
        if not self.list.isHidden():
            self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.list.hide()
