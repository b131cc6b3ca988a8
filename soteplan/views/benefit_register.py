"""The tables of the effects on the screen: in the cost-benefit table (T3) what is computed stands out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem

from soteplan.figures.tokens import PRESENT_ROW_HEIGHT, ROW_HEIGHT
from soteplan.models import roles
from soteplan.models.benefit_table import DIFFERENCE, END, KIND, MARKED, START, SUM, SUPPOSED, TITLE
from soteplan.views.register import PADDING, Register, RegisterDelegate
from soteplan.views.tab import Tab

Index = QModelIndex | QPersistentModelIndex

GROUNDS = {SUM: "frame", SUPPOSED: "accent_tint", "printed_total": "paper", DIFFERENCE: "paper"}
LEAST_TITLE = 180  # px at 100 %


class BenefitDelegate(RegisterDelegate):
    """Sums are semibold on the ground of the frame, what is only supposed on a tint; a difference is marked."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kind = index.data(KIND)
        if kind == "estimate" and not index.data(MARKED):
            super().paint(painter, option, index)
            return
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "accent_tint" if selected else GROUNDS.get(kind, "paper")
        painter.fillRect(option.rect, self._look.colour(ground))
        painter.setPen(QPen(self._look.colour("ink2" if kind == SUM else "line"), 1))
        painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        self._paint_words(painter, option.rect, index, kind)
        if index == self._view.currentIndex() and self._view.hasFocus():
            self._paint_ring(painter, option.rect)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index, kind: str) -> None:
        pad, marked = self._look.px(PADDING), bool(index.data(MARKED))
        text = str(index.data(roles.DISPLAY) or "")
        if marked and text and kind != DIFFERENCE:
            text = f"▲ {text}"
        painter.setFont(self._look.font("strong" if kind in (SUM, SUPPOSED) else "body"))
        painter.setPen(self._look.colour("ink2" if kind in ("printed_total", DIFFERENCE) and not marked else "ink"))
        room = rect.adjusted(pad, 0, -pad, 0)
        words = painter.fontMetrics().elidedText(text, self._view.textElideMode(), room.width())
        painter.drawText(room, index.data(roles.ALIGNMENT), words)


class EffectRegister(Register):
    """A list below: its columns of texts share the room that the others leave."""

    def __init__(self, tab: Tab, growing: tuple[int, ...]) -> None:
        super().__init__(tab)
        self._growing = growing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is None or not self._growing:
            return
        columns = self.model().cells.columns  # type: ignore[attr-defined]
        widths = [self._tab.look.px(column.width) for column in columns]
        spare = max(0, self.viewport().width() - sum(widths)) // len(self._growing)
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width + (spare if place in self._growing else 0))


class BenefitRegister(Register):
    """As high as its rows where there is room; the title takes what the numbers leave."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self.is_for_goal = False
        self.setItemDelegate(BenefitDelegate(self, tab.workspace))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        look = tab.look
        rows.setDefaultSectionSize(
            round(PRESENT_ROW_HEIGHT * look.zoom) if look.presenting else look.px(ROW_HEIGHT + 4)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self.fit_columns()

    def fit_columns(self) -> None:
        """Without room for them the years are hidden: the Inspector has them always."""
        px, columns = self._tab.look.px, self.model().cells.columns  # type: ignore[attr-defined]
        widths = {place: px(column.width) for place, column in enumerate(columns)}
        rest = sum(width for place, width in widths.items() if place != TITLE)
        narrow = self.viewport().width() - rest < px(LEAST_TITLE)
        for place in (START, END):
            self.setColumnHidden(place, narrow)
            rest -= widths[place] if narrow else 0
        for place, width in widths.items():
            least = max(px(LEAST_TITLE), self.viewport().width() - rest)
            self.setColumnWidth(place, least if place == TITLE else width)

    def wanted_height(self) -> int:
        """Of all rows with the head."""
        return self.horizontalHeader().height() + self.verticalHeader().length() + 2

    def step_column(self, steps: int) -> None:
        super().step_column(steps)
        if self.isColumnHidden(self.currentIndex().column()):
            super().step_column(steps)
