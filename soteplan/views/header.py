"""A quiet table header: small semibold words that stand exactly over the texts of their column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from soteplan.models import roles
from soteplan.views.look import Look

HEIGHT = 28
PADDING = 8
ARROWS = {Qt.SortOrder.AscendingOrder: "▴", Qt.SortOrder.DescendingOrder: "▾"}


class QuietHeader(QHeaderView):
    """On frame colour with one hairline under it; the sorted column carries an arrow."""

    settled = Signal()  # the mouse let go of it

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setFont(look.font("label"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(look.px(32))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.px(HEIGHT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.settled.emit()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, self._look.colour("frame"))
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        pad = self._look.px(PADDING)
        room = rect.adjusted(pad, 0, -pad, 0)
        painter.setFont(self.font())
        painter.setPen(self._look.colour("ink2"))
        text = painter.fontMetrics().elidedText(self._words(section), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self._alignment(section), text)
        painter.restore()

    def paintEvent(self, event: object) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), self._look.colour("frame"))
            painter.setPen(QPen(self._look.colour("line"), 1))
            area = self.viewport().rect()
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        super().paintEvent(event)  # type: ignore[arg-type]

    def _words(self, section: int) -> str:
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        return f"{text} {ARROWS[self.sortIndicatorOrder()]}" if is_sorted else text

    def _alignment(self, section: int) -> int:
        return int(self.model().headerData(section, Qt.Orientation.Horizontal, roles.ALIGNMENT) or roles.LEFT)
