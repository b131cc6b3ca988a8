"""How the cells of the metrics by month look: values on paper, what is not typed on frame colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from soteplan.models import roles
from soteplan.models.metric_grid import TITLE
from soteplan.views.delegate import FieldDelegate
from soteplan.views.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
PADDING, RING = 8, 2  # px at 100 %


class MetricDelegate(FieldDelegate):
    """One line each; what cannot be typed into stands on frame colour, the titles on paper as in every table."""

    def __init__(self, view: QTableView, workspace: Workspace) -> None:
        super().__init__(view, workspace)
        self._look = workspace.look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = self._look, option.rect
        painter.save()
        is_input = index.data(roles.FIELD) is not None or index.column() == TITLE
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("accent_tint" if selected else "paper" if is_input else "frame"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(look.px(PADDING), 0, -look.px(PADDING), 0)
        painter.setFont(look.font())
        painter.setPen(look.colour("ink" if is_input else "ink2"))
        text = painter.fontMetrics().elidedText(index.data(roles.DISPLAY), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, index.data(roles.ALIGNMENT), text)
        if index == self._view.currentIndex():
            width = look.px(RING)
            painter.setPen(QPen(look.colour("accent" if self._view.hasFocus() else "ink2"), width))
            inset = width // 2
            painter.drawRect(rect.adjusted(inset, inset, -inset - width % 2, -inset - width % 2))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(index.data(roles.ACCESSIBLE))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(1, 1, -1, -1))
