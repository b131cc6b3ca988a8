"""How the cells of the actuals look: what is expected is slanted, and the pace has a bar beside its word."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from soteplan.domain.budget_views import RowKind, ViewRow
from soteplan.domain.pace import Pace
from soteplan.models import roles
from soteplan.models.actuals_table import KIND, PACE, PACE_OF, TITLE, VIEW_ROW
from soteplan.views.delegate import FieldDelegate
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look
from soteplan.views.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

PADDING, INDENT, RING = 8, 14, 2
BAR_WIDTH, BAR_HEIGHT = 44, 6
TONES = {"none": "ink2", "slow": "watch", "even": "ok", "fast": "watch", "over": "act"}


def slanted(font: QFont) -> QFont:
    """The font as forecasts are set."""
    font.setItalic(True)
    return font


class ActualsHeader(QuietHeader):
    """Months to come are slanted here too."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._upright, self._slanted = look.font("label"), slanted(look.font("label"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        kind = self.model().headerData(section, Qt.Orientation.Horizontal, KIND)
        self.setFont(self._slanted if kind == "forecast" else self._upright)
        super().paintSection(painter, rect, section)


class ActualsDelegate(FieldDelegate):
    """Sums on frame colour, inputs on paper, and the same ring round the current cell as in the budget."""

    pace_column: ClassVar[int] = PACE

    def __init__(self, view: QAbstractItemView, grid: QAbstractItemView, workspace: Workspace) -> None:
        super().__init__(view, workspace)
        self._grid = grid  # the part that has the keyboard
        self._look = workspace.look
        self._fonts = {
            (False, False): self._look.font(),
            (True, False): self._look.font("strong"),
            (False, True): slanted(self._look.font()),
            (True, True): slanted(self._look.font("strong")),
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ViewRow = index.data(VIEW_ROW)
        painter.save()
        self._paint_ground(painter, option, index, row)
        if index.column() == self.pace_column:
            self._paint_pace(painter, option.rect, index)
        else:
            self._paint_text(painter, option.rect, index, row)
        if index == self._grid.currentIndex():
            self._paint_ring(painter, option.rect)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: ViewRow) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        computed = row.is_sum or (index.column() != TITLE and index.data(roles.FIELD) is None)
        ground = "accent_tint" if selected else "frame" if computed else "paper"
        painter.fillRect(option.rect, self._look.colour(ground))
        painter.setPen(QPen(self._look.colour("ink2" if row.kind is RowKind.TOTAL else "line"), 1))
        painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        if row.kind is RowKind.TOTAL:
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_text(self, painter: QPainter, rect: QRect, index: Index, row: ViewRow) -> None:
        px, expected = self._look.px, index.data(KIND) == "forecast"
        left = px(PADDING + (INDENT * row.level if index.column() == TITLE else 0))
        room = rect.adjusted(left, 0, -px(PADDING), 0)
        painter.setFont(self._fonts[row.is_sum, expected])
        painter.setPen(self._look.colour("ink2" if expected else "ink"))
        text = painter.fontMetrics().elidedText(index.data(roles.DISPLAY), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, index.data(roles.ALIGNMENT), text)

    def _paint_pace(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A bar of what is used of the budget, a tick where the plan has it by now, and the word."""
        words, px = str(index.data(roles.DISPLAY)), self._look.px
        if not words:
            return
        pace: Pace = index.data(PACE_OF)
        bar = QRectF(rect.left() + px(PADDING), rect.center().y() - px(BAR_HEIGHT) / 2, px(BAR_WIDTH), px(BAR_HEIGHT))
        self._paint_bar(painter, bar, pace)
        room = rect.adjusted(px(2 * PADDING + BAR_WIDTH), 0, -px(4), 0)
        painter.setFont(self._fonts[False, False])
        painter.setPen(self._look.colour(TONES[pace.word]))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, roles.LEFT, shown)

    def _paint_bar(self, painter: QPainter, bar: QRectF, pace: Pace) -> None:
        budget = pace.budget.amount
        if budget > 0:
            painter.fillRect(bar, self._look.colour("line"))
            used, due = (max(0.0, min(1.0, amount / budget)) for amount in (pace.used.amount, pace.due))
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * used, bar.height()),
                             self._look.colour(TONES[pace.word]))  # fmt: skip
            painter.setPen(QPen(self._look.colour("ink"), max(1, self._look.px(1))))
            at, over = bar.left() + bar.width() * due, self._look.px(3)
            painter.drawLine(round(at), round(bar.top() - over), round(at), round(bar.bottom() + over))

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        width = self._look.px(RING)
        painter.setPen(QPen(self._look.colour("accent" if self._grid.hasFocus() else "ink2"), width))
        inset = width // 2
        painter.drawRect(rect.adjusted(inset, inset, -inset - width % 2, -inset - width % 2))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(index.data(roles.ACCESSIBLE))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(1, 1, -1, -1))
