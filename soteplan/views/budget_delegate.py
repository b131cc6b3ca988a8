"""How the cells of the form look: inputs on paper, sums semibold on frame colour with a hairline above."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from soteplan.domain.budget_views import RowKind, ViewRow
from soteplan.models import roles
from soteplan.models.budget_cells import GAP, share_name
from soteplan.models.budget_table import FORECAST, IS_INPUT, REMARK, TITLE, VIEW_ROW
from soteplan.views.delegate import FieldDelegate
from soteplan.views.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

PADDING = 8
INDENT = 16
RING = 2
SIGN_ROOM = 4


def _slanted(font: QFont) -> QFont:
    """How amounts look that are only expected."""
    slanted = QFont(font)
    slanted.setItalic(True)
    return slanted


class BudgetDelegate(FieldDelegate):
    """Sums, inputs, earmarked shares and gaps each in their own dress."""

    def __init__(self, grid: QAbstractItemView, workspace: Workspace) -> None:
        super().__init__(grid, workspace)
        self._grid = grid
        self._look = workspace.look
        self._fonts = {True: self._look.font("strong"), False: self._look.font()}
        # A slanted sum would lose its weight.
        self._slanted = {True: self._fonts[True], False: _slanted(self._fonts[False])}
        self._colours = {name: self._look.colour(name) for name in ("ink", "ink2", "line", "frame", "paper", "accent")}
        self._tint = self._look.colour("accent_tint")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        self._refused = None
        super().setModelData(editor, model, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ViewRow = index.data(VIEW_ROW)
        if row == GAP:
            painter.fillRect(option.rect, self._colours["paper"])
            return
        painter.save()
        self._paint_ground(painter, option, index, row)
        self._paint_text(painter, option.rect, index, row)
        if index.row() == self._grid.currentIndex().row() and index.column() == self._grid.currentIndex().column():
            self._paint_ring(painter, option.rect)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: ViewRow) -> None:
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_computed = row.is_sum or not index.data(IS_INPUT)
        ground = self._colours["frame" if is_computed else "paper"]
        painter.fillRect(rect, self._tint if selected else ground)
        painter.setPen(QPen(self._hairline(row), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        if row.kind is RowKind.TOTAL:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _hairline(self, row: ViewRow) -> QColor:
        """Stronger over a sum than between inputs."""
        return self._colours["ink2" if row.kind is RowKind.TOTAL or self._closes(row) else "line"]

    @staticmethod
    def _closes(row: ViewRow) -> bool:
        return row.kind is RowKind.FUNDING and row.is_sum

    def _paint_text(self, painter: QPainter, rect: QRect, index: Index, row: ViewRow) -> None:
        look = self._look
        left = look.px(PADDING + (INDENT * row.level if index.column() == TITLE else 0))
        room = rect.adjusted(left, 0, -look.px(PADDING), 0)
        painter.setFont((self._slanted if index.data(FORECAST) else self._fonts)[row.is_sum])
        painter.setPen(self._colours["ink2" if row.kind is RowKind.EARMARK or share_name(row) else "ink"])
        text = painter.fontMetrics().elidedText(index.data(roles.DISPLAY), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, index.data(roles.ALIGNMENT), text)
        if index.column() != TITLE:
            self._paint_remark(painter, rect, index.data(REMARK))

    def _paint_remark(self, painter: QPainter, rect: QRect, sign: str) -> None:
        """What is said about a cell shows as a sign at its left end, where no number reaches."""
        if sign:
            painter.setPen(self._colours["accent"])
            painter.setFont(self._fonts[True])
            painter.drawText(rect.adjusted(self._look.px(SIGN_ROOM), 0, 0, 0), roles.LEFT, sign)

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        width = self._look.px(RING)
        painter.setPen(QPen(self._colours["accent" if self._grid.hasFocus() else "ink2"], width))
        inset = width // 2
        painter.drawRect(rect.adjusted(inset, inset, -inset - width % 2, -inset - width % 2))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row: ViewRow = index.data(VIEW_ROW)
        left = self._look.px(INDENT * row.level) if index.column() == TITLE else 0
        editor.setGeometry(option.rect.adjusted(left + 1, 1, -1, -1))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(index.data(roles.ACCESSIBLE))
        return editor
