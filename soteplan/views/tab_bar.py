"""The tabs of the window as quiet words, the current one underlined."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from soteplan.views.look import Look

HEIGHT, PADDING, UNDERLINE = 40, 16, 2


class QuietTabBar(QTabBar):
    """A QTabBar in all but its looks: keys, focus and screen readers see an ordinary one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._hovered = -1
        self.setMouseTracking(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)

    def tabSizeHint(self, index: int) -> QSize:
        width = QFontMetrics(self._look.font("strong")).horizontalAdvance(self.tabText(index))
        return QSize(width + 2 * self._look.px(PADDING), self._look.px(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.tabAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for index in range(self.count()):
                self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        rect, current = self.tabRect(index), index == self.currentIndex()
        painter.setFont(self._look.font("strong" if current else "body"))
        painter.setPen(self._look.colour("ink" if current or index == self._hovered else "ink2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
        if current:
            painter.setPen(self._look.colour("accent"))
            self._underline(painter, rect)
            if self.hasFocus():
                painter.drawRect(rect.adjusted(4, 4, -5, -5))

    def _underline(self, painter: QPainter, rect: QRect) -> None:
        """Of single lines: a filled area would load Qt's classes of gradients before the first paint."""
        inset, thick = self._look.px(PADDING) // 2, self._look.px(UNDERLINE)
        for y in range(rect.bottom() + 1 - thick, rect.bottom() + 1):
            painter.drawLine(rect.left() + inset, y, rect.right() - inset, y)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()
