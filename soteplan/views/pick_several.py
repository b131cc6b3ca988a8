"""A line in which several rows are picked by typing, parted by semicolons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidgetItem

from soteplan.views.pick import UNCHANGED, UNKNOWN, VALUE, PickLine

PARTED = ";"


class SeveralLine(PickLine):
    """What is typed after the last semicolon is matched; a semicolon takes the marked match and goes on."""

    def begin_several(self, names: Sequence[str]) -> None:
        """Show what is picked now, to be added to."""
        self.begin(f"{PARTED} ".join(names) + (f"{PARTED} " if names else ""))

    def several(self) -> Any:
        """The values that are picked, in their order; UNCHANGED, or UNKNOWN where a part names nothing."""
        if self.text() == self._first and not self._walked:
            return UNCHANGED
        parts = [part.strip() for part in self.text().split(PARTED)]
        last = self._marked() if parts[-1] or self._walked else None
        values = [self._named(part) for part in parts[:-1] if part]
        if last is not None:
            values.append(last)
        elif parts[-1]:
            values.append(self._named(parts[-1]))
        return UNKNOWN if UNKNOWN in values else list(dict.fromkeys(values))

    def unknown(self) -> str:
        """The first part that names nothing."""
        parts = [part.strip() for part in self.text().split(PARTED)]
        return next((part for part in parts if part and self._named(part) is UNKNOWN), "")

    def _marked(self) -> Any:
        marked = self.list.selectedItems()
        return marked[0].data(VALUE) if marked and not self.list.isHidden() else None

    def _named(self, part: str) -> Any:
        folded = part.casefold()
        return next((option.value for option in self._options if option.is_named(folded)), UNKNOWN)

    def _match(self, text: str, *, walked: bool = False) -> None:
        part = text.rpartition(PARTED)[2]
        super()._match(part, walked=walked)
        if not part.strip() and not walked:
            self.list.hide()

    def _take(self, item: QListWidgetItem) -> None:
        """A click adds to what is picked, and the line stays open."""
        self.list.setCurrentItem(item)
        self._complete()

    def _complete(self) -> None:
        """The part that is being typed becomes the marked match."""
        marked = self.list.selectedItems()
        if not marked or self.list.isHidden():
            return
        before = self.text().rpartition(PARTED)[0]
        self.setText(f"{before}{PARTED} {marked[0].text()}{PARTED} " if before else f"{marked[0].text()}{PARTED} ")
        self.list.hide()
        self._walked = False

    def showEvent(self, event: QShowEvent) -> None:
        """Tables select the text of an editor that opens; here one goes on after it."""
        super().showEvent(event)
        self.setCursorPosition(len(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == PARTED and not self.list.isHidden():
            self._complete()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list.isHidden():
            super()._match("", walked=True)
        else:
            super().keyPressEvent(event)
