"""The list that the dialogs share: a sentence, what stands under it and at its end, under headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from soteplan.models import roles
from soteplan.views.icons import icon
from soteplan.views.look import Look
from soteplan.views.quiet import slim_bars

Index = QModelIndex | QPersistentModelIndex
LONGEST = 400  # characters shown of a text
PAGE = 200  # lines fetched at a time
WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class Line:
    """One entry. `key` is what choosing it means; a heading cannot be chosen."""

    text: str
    below: str = ""
    aside: str = ""
    icon: str = ""
    tone: str = "ink2"  # colour of the icon
    heading: bool = False
    key: Any = None


class LineModel(QAbstractListModel):
    """Takes its lines from an iterator as they are scrolled to."""

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._coming: Iterator[Line] | None = None
        self.replace(lines)

    def replace(self, lines: Iterable[Line]) -> None:
        self.beginResetModel()
        self._coming = iter(lines)
        self._lines = list(islice(self._coming, PAGE))
        self.endResetModel()

    def line(self, number: int) -> Line:
        return self._lines[number]

    def lines(self) -> Sequence[Line]:
        """Those fetched so far."""
        return self._lines

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._coming is not None

    def fetchMore(self, parent: Index) -> None:
        more = list(islice(self._coming or iter(()), PAGE))
        if len(more) < PAGE:
            self._coming = None
        if more:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._lines += more
            self.endInsertRows()

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == roles.DISPLAY:
            return line.text[:LONGEST]
        if role == roles.ACCESSIBLE:
            return ", ".join(part for part in (line.text[:LONGEST], line.below, line.aside) if part)
        return line if role == roles.ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LineDelegate(QStyledItemDelegate):
    def __init__(self, view: LineList, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._fonts = {name: look.font(name) for name in ("body", "small", "label")}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(roles.ROW)
        width = self._view.viewport().width()
        box = self._text_box(line, QRect(0, 0, width, 0))
        height = self._height(self._font(line), line.text, box.width())
        if line.below:
            height += self._height(self._fonts["small"], line.below, box.width()) + self._look.px(2)
        return QSize(width, height + self._look.px(18 if line.heading else 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(roles.ROW)
        rect: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, rect)
        box = self._text_box(line, rect)
        top = rect.top() + self._look.px(12 if line.heading else 6)
        if line.icon:
            size = self._look.px(16)
            picture = icon(self._look, line.icon, line.tone)
            picture.paint(painter, QRect(rect.left() + self._look.px(12), top + self._look.px(1), size, size))
        self._paint_texts(painter, line, box, top)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour("accent_tint"))
            painter.fillRect(rect.left(), rect.top(), self._look.px(3), rect.height(), self._look.colour("accent"))

    def _paint_texts(self, painter: QPainter, line: Line, box: QRect, top: int) -> None:
        height = self._height(self._font(line), line.text, box.width())
        self._write(painter, self._font(line), "ink2" if line.heading else "ink", box, top, line.text)
        if line.below:
            self._write(painter, self._fonts["small"], "ink2", box, top + height + self._look.px(2), line.below)
        if line.aside:
            aside = QRect(box.right() + self._look.px(16), top, self._aside(line), box.height() or height)
            painter.setFont(self._fonts["small"])
            painter.setPen(self._look.colour("ink2"))
            painter.drawText(aside.left(), top + QFontMetrics(self._fonts["body"]).ascent(), self._aside_text(line))

    def _write(self, painter: QPainter, font: QFont, colour: str, box: QRect, top: int, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        height = self._height(font, text, box.width())
        if self._view.wraps:
            painter.drawText(QRect(box.left(), top, box.width(), height), WRAPPED, text[:LONGEST])
        else:
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text[:LONGEST], Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box.left(), top + metrics.ascent(), shown)

    def _text_box(self, line: Line, rect: QRect) -> QRect:
        left = self._look.px(36 if line.icon else 12)
        right = self._look.px(12) + (self._aside(line) + self._look.px(16) if line.aside else 0)
        return QRect(rect.left() + left, rect.top(), max(1, rect.width() - left - right), rect.height())

    def _aside_text(self, line: Line) -> str:
        width = self._view.viewport().width() * 2 // 5
        return QFontMetrics(self._fonts["small"]).elidedText(line.aside, Qt.TextElideMode.ElideRight, width)

    def _aside(self, line: Line) -> int:
        return QFontMetrics(self._fonts["small"]).horizontalAdvance(self._aside_text(line))

    def _height(self, font: QFont, text: str, width: int) -> int:
        metrics = QFontMetrics(font)
        if not self._view.wraps:
            return metrics.height()
        return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAPPED, text[:LONGEST]).height()

    def _font(self, line: Line) -> QFont:
        return self._fonts["label" if line.heading else "body"]


class LineList(QListView):
    """Enter and double click choose the current line."""

    chosen = Signal(object)  # Line
    current_changed = Signal(object)  # Line

    def __init__(self, look: Look, name: str, *, wraps: bool = True) -> None:
        super().__init__()
        self.wraps = wraps
        self._model = LineModel()
        self.setModel(self._model)
        self.setItemDelegate(LineDelegate(self, look))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_bars(self, look)
        self.doubleClicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._tell_current)
        _set_highlight(self, look)

    def show_lines(self, lines: Iterable[Line], *, keep: Callable[[Line], bool] | None = None) -> None:
        """Show other lines; the first one that `keep` says, else the first that can be chosen, becomes current."""
        self._model.replace(lines)
        able = [number for number, line in enumerate(self._model.lines()) if not line.heading]
        kept = [number for number in able if keep and keep(self._model.line(number))]
        if able:
            self.make_current((kept or able)[0])

    def lines(self) -> Sequence[Line]:
        return self._model.lines()

    def current_line(self) -> Line | None:
        index = self.currentIndex()
        return self._model.line(index.row()) if index.isValid() else None

    def make_current(self, number: int) -> None:
        index = self._model.index(number)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def step_to_first(self) -> None:
        self.make_current(next((number for number, line in enumerate(self.lines()) if not line.heading), -1))

    def step(self, steps: int) -> None:
        """The next line that can be chosen, down or up; from the last on to the first."""
        able = [number for number, line in enumerate(self._model.lines()) if not line.heading]
        if able:
            here = able.index(self.currentIndex().row()) if self.currentIndex().row() in able else 0
            self.make_current(able[(here + steps) % len(able)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A scroll bar that comes makes the lines narrower, and Qt keeps the heights they had before."""
        super().resizeEvent(event)
        if self.wraps and event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.line(index.row()))

    def _tell_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.current_changed.emit(self._model.line(index.row()))


def _set_highlight(view: QListView, look: Look) -> None:
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Highlight, look.colour("accent_tint"))
    view.setPalette(palette)
