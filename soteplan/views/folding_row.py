"""A row of two parts, the second of which has a row of its own where letters are large for the place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


class FoldingRow(QWidget):
    """Whoever makes it fills `first` and `inner`, the row of the `second` part, and then adds that."""

    turned = Signal(bool)  # whether it is folded now

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.first, self.below = QHBoxLayout(), QHBoxLayout()
        for row in (self.first, self.below):
            row.setSpacing(spacing)
            self.rows.addLayout(row)
        self.second = QWidget()
        self.inner = QHBoxLayout(self.second)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(spacing)
        self.is_folded = False
        self.share = 0  # of the room, of the second part
        self.steps_aside: list[QWidget] = []  # of the first part, while the row is folded

    def add_second(self, share: int = 0) -> None:
        """Put the second part behind what is in the first one."""
        self.share = share
        self.first.addWidget(self.second, share)

    def takes_room(self, widget: QWidget) -> bool:
        """Whether a widget asks for room of its own; what is shown only where there is some left does not."""
        return True

    def minimumSizeHint(self) -> QSize:
        """As narrow as its wider part: it folds before the window would have to grow."""
        margins, height = self.rows.contentsMargins(), super().minimumSizeHint().height()
        parts = [sum(_least(widget) + self.first.spacing() for widget in self._firsts())]
        parts.append(self.second.minimumSizeHint().width())
        return QSize(max(parts) + margins.left() + margins.right(), height)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """One row while everything finds room in it."""
        folded = not self.inner.isEmpty() and self._asked() > self.width()
        if folded != self.is_folded:
            self.is_folded = folded
            old, new = (self.first, self.below) if folded else (self.below, self.first)
            old.removeWidget(self.second)
            new.addWidget(self.second, self.share)
            for widget in self.steps_aside:
                widget.setVisible(not folded)
            self.updateGeometry()
            self.turned.emit(folded)

    def _asked(self) -> int:
        """The width of one row with every word of the buttons and fields in it."""
        margins = self.rows.contentsMargins()
        aside = self.steps_aside if self.is_folded else []  # they would be back, or it would fold and unfold for ever
        widgets = [*self._firsts(), *aside, self.second]
        asked = sum(widget.sizeHint().width() + self.first.spacing() for widget in widgets if self.takes_room(widget))
        return asked + margins.left() + margins.right()

    def _firsts(self) -> Iterator[QWidget]:
        """What is seen of the first part."""
        for place in range(self.first.count()):
            item = self.first.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.second and not widget.isHidden():
                yield widget


def _least(widget: QWidget) -> int:
    """The width below which a layout does not go: what was set, else what the widget asks for."""
    return widget.minimumWidth() or widget.minimumSizeHint().width()
