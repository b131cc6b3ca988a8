"""A table of rows with room for two lines of text each: registers that are read as much as edited."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from soteplan.domain.text import shortened
from soteplan.figures.risk_matrix import TINTS
from soteplan.figures.shapes import shown
from soteplan.figures.tokens import CHIP_RADIUS, STYLES
from soteplan.figures.wrap import wrap
from soteplan.models import roles
from soteplan.models.risk_table import LEVEL
from soteplan.rendering.meter import QtMeter
from soteplan.views.columns_of_choice import ColumnsOfChoice, Fit
from soteplan.views.delegate import FieldDelegate
from soteplan.views.header import QuietHeader
from soteplan.views.nothing import paint_nothing
from soteplan.views.outline_view import RecordView
from soteplan.views.scrolling import PaintsFocus
from soteplan.views.tab import Tab
from soteplan.views.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

PADDING = 8
LINES = 2
TALL_ROW, HEAD_ROW = 44, 28


class RegisterDelegate(FieldDelegate):
    """Texts in up to two lines, scores as chips in the tint of their level, one hairline under each row."""

    def __init__(self, view: QTableView, workspace: Workspace) -> None:
        super().__init__(view, workspace)
        self._look = workspace.look
        self._font = self._look.font()
        self._meter = QtMeter()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = self._below_head(option.rect, index)
        painter.fillRect(rect, self._look.colour("accent_tint" if selected else "paper"))
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_text(painter, rect, index, self._paint_chip(painter, rect, index))
        if index == self._view.currentIndex() and self._view.hasFocus():
            self._paint_ring(painter, rect)
        painter.restore()

    def _below_head(self, rect: QRect, index: Index) -> QRect:
        """The cell without the room that the head of a group takes above it."""
        return rect.adjusted(0, self._look.px(HEAD_ROW), 0, 0) if index.data(roles.GROUP) else rect

    def _paint_chip(self, painter: QPainter, rect: QRect, index: Index) -> bool:
        level = index.data(LEVEL)
        if not level:
            return False
        px = self._look.px
        chip = QRectF(rect).adjusted(px(6), (rect.height() - px(24)) / 2, -px(6), -(rect.height() - px(24)) / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(TINTS[str(level)]))
        painter.drawRoundedRect(chip, px(CHIP_RADIUS), px(CHIP_RADIUS))
        return True

    def _paint_text(self, painter: QPainter, rect: QRect, index: Index, is_chip: bool) -> None:
        pad = self._look.px(PADDING + (4 if is_chip else 0))
        painter.setFont(self._font)
        painter.setPen(self._look.colour("ink"))
        text = str(index.data(roles.DISPLAY) or "")
        level = text[: len(text) - len(text.lstrip())]  # how far in it stands, with each of its lines
        room = rect.adjusted(pad + painter.fontMetrics().horizontalAdvance(level), 0, -pad, 0)
        lines = self._lines(text.lstrip(), room.width(), rect.height())
        line = STYLES["body"].line * self._look.scale
        top = rect.top() + (rect.height() - line * len(lines)) / 2
        for number, text in enumerate(lines):
            area = QRectF(QPointF(room.left(), top + number * line), QPointF(room.right(), top + (number + 1) * line))
            painter.drawText(area, index.data(roles.ALIGNMENT) | Qt.TextFlag.TextDontClip, shown(text))

    def _lines(self, text: str, width: int, height: int) -> tuple[str, ...]:
        fitting = max(1, min(LINES, int(height / (STYLES["body"].line * self._look.scale))))
        return tuple(wrap(text, width / self._look.scale, "body", self._meter, fitting))

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        width = self._look.px(2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("accent"), width))
        inset = width // 2
        painter.drawRect(rect.adjusted(inset, inset, -inset - width % 2, -inset - width % 2))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(self._below_head(option.rect, index).adjusted(1, 1, -1, -2))


class Register(PaintsFocus, RecordView):
    """Tells its tab when it has the keyboard: row commands then are about its rows."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self.is_for_goal = True  # whether the window's lens says which rows are shown
        self.columns: ColumnsOfChoice | None = None
        self.hint = ""  # what is told while there are no rows
        self.grouped = False  # whether heads of groups stand over some rows
        self._heads: dict[int, str] = {}  # by row, as room was made for them
        self._heads_soon = QTimer(self, singleShot=True, interval=0)
        self._heads_soon.timeout.connect(lambda: self.show_groups() if self.isVisible() else None)
        look = tab.look
        self.setHorizontalHeader(QuietHeader(look, self))
        self.setItemDelegate(RegisterDelegate(self, tab.workspace))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(TALL_ROW))
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(True)

    def choose_columns(self, name: str, fit: Fit) -> None:
        """Let the user choose, order and size the columns of the model that stands; they are kept by the name."""
        self.columns = ColumnsOfChoice(self, self._tab.look, self._tab.language, name, fit)
        self.columns.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.columns is not None:
            self.columns.fit()

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self.selectionModel().currentChanged.connect(lambda *_: self.viewport().update())
        for moved in (model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            moved.connect(self._follow_heads)
        model.dataChanged.connect(self._follow_data)

    # groups

    def _follow_heads(self, *_: object) -> None:
        """Another row may be the first of its group."""
        if self.grouped:
            self._heads_soon.start()

    def _follow_data(self, *_: object) -> None:
        """Rows that stay where they are may still be called another group."""
        if self.grouped and self._model_heads() != self._heads:
            self._heads_soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile."""
        super().showEvent(event)
        if self.grouped:
            self.show_groups()

    def _model_heads(self) -> dict[int, str]:
        found: dict[int, str] = self.model().heads()  # type: ignore[attr-defined]
        return found

    def show_groups(self) -> None:
        """Room for the head of each group over its first row."""
        rows, row, head = self.verticalHeader(), self._tab.look.px(TALL_ROW), self._tab.look.px(HEAD_ROW)
        self._heads = heads = self._model_heads()
        for number in range(self.model().rowCount()):
            height = row + head if number in heads else row
            if rows.sectionSize(number) != height:
                rows.resizeSection(number, height)
        self.viewport().update()

    def _paint_heads(self) -> None:
        """Across all columns, whatever of them is scrolled out of sight."""
        look, model, rows = self._tab.look, self.model(), self.verticalHeader()
        first, last = (rows.visualIndexAt(y) for y in (0, self.viewport().height()))
        with QPainter(self.viewport()) as painter:
            painter.setFont(look.font("label"))
            for number in range(max(0, first), (last if last >= 0 else model.rowCount() - 1) + 1):
                text = model.index(number, 0).data(roles.GROUP)
                if text:
                    top = rows.sectionViewportPosition(number)
                    area = QRect(0, top, self.viewport().width(), look.px(HEAD_ROW))
                    painter.fillRect(area, look.colour("frame"))
                    painter.setPen(look.colour("ink"))
                    inner = area.adjusted(look.px(PADDING), 0, -look.px(PADDING), 0)
                    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown(shortened(str(text))))

    def step_column(self, steps: int) -> None:
        """To the next cell that is seen of the row, and on to the next row at its end."""
        index, header = self.currentIndex(), self.horizontalHeader()
        seen = sorted(range(header.count()), key=header.visualIndex)
        seen = [column for column in seen if not header.isSectionHidden(column)]
        if not index.isValid() or index.column() not in seen:
            return
        place = index.row() * len(seen) + seen.index(index.column()) + steps
        if 0 <= place < self.model().rowCount() * len(seen):
            self.setCurrentIndex(self.model().index(place // len(seen), seen[place % len(seen)]))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.grouped:
            self._paint_heads()
        if self.hint and not self.model().rowCount():
            self._paint_hint()
        if self.is_for_goal:
            paint_nothing(self, self._tab.workspace)

    def _paint_hint(self) -> None:
        px = self._tab.look.px
        with QPainter(self.viewport()) as painter:
            painter.setFont(self._tab.look.font())
            painter.setPen(self._tab.look.colour("ink2"))
            area = self.viewport().rect().adjusted(px(PADDING), px(PADDING), -px(PADDING), 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.hint)
