"""A bar of choices over the content of a page, of which one is on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from soteplan.models.tips import plain_tip
from soteplan.views.look import Look
from soteplan.views.quiet import QuietButton

HEIGHT, LEAST = 40, 48  # px at 100 %: the bar, and the width of a button whose words are cut
GAP = 8  # px between the fields at the right


class SwitchBar(QWidget):
    """As high as the toolbar above it, on paper, since it belongs to what it switches.

    What stands at the right has a row of its own where letters are large for the bar.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 0, look.px(4), 0)  # its words begin where those of the toolbar do
        self._rows.setSpacing(0)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        for row in (self._row, self._below):
            row.setSpacing(look.px(2))
            self._rows.addLayout(row)
        self._right: QWidget | None = None
        self._is_folded = False
        self.setFixedHeight(look.px(HEIGHT))
        look.tone(self, "paper")

    def add_switch(self, texts: Mapping[str, str], act: Callable[[str], object]) -> dict[str, QuietButton]:
        """Buttons by key, each with its words; `act` gets the key of the one that was pressed."""
        group, buttons = QButtonGroup(self), {}
        for key, words in texts.items():
            button = buttons[key] = QuietButton(self._look)
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(words))
            button.setMinimumWidth(self._look.px(LEAST))  # on a small projector words are cut, not the window
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=key: act(key))
            group.addButton(button)
            self._row.addWidget(button)
        return buttons

    def add(self, widget: QWidget) -> None:
        row = self._right.layout() if self._right else self._row
        assert row is not None
        row.addWidget(widget)

    def stretch(self) -> None:
        """What is added from now on stands at the right, farther apart than the buttons."""
        self._row.addStretch(1)
        self._below.addStretch(1)
        self._right = QWidget()
        row = QHBoxLayout(self._right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(GAP))
        self._row.addWidget(self._right)

    # where letters are large

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """One row while everything finds room in it."""
        if self._right is None:
            return
        folded = self._asked() > self.width()
        if folded != self._is_folded:
            self._is_folded = folded
            old, new = (self._row, self._below) if folded else (self._below, self._row)
            old.removeWidget(self._right)
            new.addWidget(self._right)
            self.setFixedHeight(self._look.px(HEIGHT) * (2 if folded else 1))

    def _asked(self) -> int:
        """The width of one row with every word of the buttons and fields in it."""
        margins, found = self._rows.contentsMargins(), 0
        for row in (self._row, self._below):
            found += sum(hint.width() for hint in map(self._hint, self._widgets(row)))
        return found + margins.left() + margins.right()

    def _widgets(self, row: QHBoxLayout) -> list[QWidget]:
        items = (row.itemAt(place) for place in range(row.count()))
        found = (item.widget() if item is not None else None for item in items)
        return [widget for widget in found if widget is not None and not widget.isHidden()]

    def _hint(self, widget: QWidget) -> QSize:
        return widget.sizeHint() + QSize(self._row.spacing(), 0) if self.takes_room(widget) else QSize()

    def takes_room(self, widget: QWidget) -> bool:
        """Whether a widget asks for room of its own; what is shown only where there is some left does not."""
        return True
