"""Words to the user that do not stop the work: a bubble beside what was refused, and a banner over the tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from soteplan.views.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

BUBBLE_MS = 8_000


class Bubble(QLabel):
    """A sentence beside the cell or field it is about, gone with the next click or after a while."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self._look = look
        self._timer = QTimer(self, singleShot=True, interval=BUBBLE_MS)
        self._timer.timeout.connect(self.hide)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def say(self, text: str) -> None:
        self.setFont(self._look.font())
        self._look.tone(self, "act_tint")
        self.setContentsMargins(*[self._look.px(8)] * 4)
        self.setText(text)
        self.setFixedWidth(min(self._look.px(420), self.fontMetrics().horizontalAdvance(text) + self._look.px(40)))
        self.adjustSize()
        self.move(self._inside(_beside(QApplication.focusWidget() or self.parentWidget())))
        self.show()
        self._timer.start()

    def _inside(self, point: QPoint) -> QPoint:
        """Never past the edge of the screen."""
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(point.x(), screen.right() - self.width()))
        y = max(screen.top(), min(point.y(), screen.bottom() - self.height()))
        return QPoint(x, y)


def _beside(widget: QWidget | None) -> QPoint:
    from PySide6.QtWidgets import QAbstractItemView  # not on the way to the first paint

    if widget is None:
        return QPoint(0, 0)
    view = widget if isinstance(widget, QAbstractItemView) else _view_above(widget)
    if view is not None and view.currentIndex().isValid():
        return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
    return widget.mapToGlobal(QPoint(0, widget.height()))


def _view_above(widget: QWidget) -> QAbstractItemView | None:
    from PySide6.QtWidgets import QAbstractItemView

    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractItemView):
            return above
        above = above.parentWidget()
    return None


class Banner(QFrame):
    """A strip that says what stands in the way of saving, and offers what to do about it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._button = QPushButton()
        self._button.setAutoDefault(True)  # Enter presses it, as everywhere
        self._act: Callable[[], object] = lambda: None
        self._button.clicked.connect(self._press)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(6))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.hide()

    def _press(self) -> None:
        self._act()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def say(self, text: str, button: str = "", act: Callable[[], object] | None = None, tone: str = "watch") -> None:
        self._look.tone(self, f"{tone}_tint")
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act = act or (lambda: None)
        self.show()
