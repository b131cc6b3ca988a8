"""Lists in dialogs: quiet, fitted to their room; one of them says what would move, where to and how far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
)

from soteplan.views.forms import Form
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look
from soteplan.views.quiet import field_edge, slim_bars

LEAST = 240  # px at 100 %: what a list shares out before columns that can be missed go


class QuietList(QTreeWidget):
    """Columns with a width in px at 100 % keep it, the others share the room.

    Where they would have too little, columns of `spare` are hidden, the first one first.
    """

    def __init__(self, look: Look, heads: Sequence[str], widths: Mapping[int, int], spare: Sequence[int] = ()) -> None:
        super().__init__()
        self._look, self._widths, self._spare = look, widths, spare
        self.setHeaderLabels(list(heads))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setItemDelegateForColumn(0, TickDelegate(self, look))
        edge = f"border: 1px solid {look.palette.line}; border-radius: {look.px(4)}px;"
        padding = f"padding: {look.px(3)}px {look.px(5)}px;"
        self.setStyleSheet(f"QTreeWidget {{ {edge} }} QTreeWidget::item {{ {padding} }}")
        slim_bars(self, look)
        header = QuietHeader(look, self)
        self.setHeader(header)
        header.setStretchLastSection(False)
        for column in range(len(heads)):
            if column in widths:
                header.resizeSection(column, look.px(widths[column]))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        px = self._look.px
        left = self.viewport().width() - sum(px(width) for width in self._widths.values())
        for column in self._spare:
            hidden = left < px(LEAST)
            self.setColumnHidden(column, hidden)
            left += px(self._widths[column]) if hidden else 0
        super().resizeEvent(event)


class TickDelegate(QStyledItemDelegate):
    """Gives the box of what can be ticked an edge that is seen in both themes."""

    def __init__(self, view: QTreeWidget, look: Look) -> None:
        super().__init__(view)
        self._view, self._edge = view, QColor(field_edge(look))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return
        self.initStyleOption(option, index)
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = self._view.style().subElementRect(element, option, self._view)
        painter.setPen(QPen(self._edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def quiet_list(
    form: Form, name: str, heads: Sequence[str], widths: Mapping[int, int], spare: Sequence[int] = ()
) -> QuietList:
    """A list in a dialog, by the name it has for those who do not see it."""
    found = QuietList(form.look, heads, widths, spare)
    found.setAccessibleName(name)
    return found


def move_list(form: Form, name: str, heads: Sequence[str], widths: Mapping[int, int]) -> QuietList:
    """A list of what would move, whose last column says how far."""
    moves = quiet_list(form, name, heads, widths)
    moves.headerItem().setTextAlignment(len(heads) - 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return moves
