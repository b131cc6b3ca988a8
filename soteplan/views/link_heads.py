"""The heads of the table of links: code, title where there is room, and how many links; they stay while it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from soteplan.figures.shapes import shown
from soteplan.figures.tokens import STYLES
from soteplan.figures.wrap import wrap
from soteplan.models.link_matrix import CODE, GROUP, SUM, TITLE
from soteplan.rendering.meter import QtMeter
from soteplan.views.look import Look

PAD = 8  # px at 100 %
SUM_WIDTH, SUM_HEIGHT = 40, 24
INDENT = 12
TITLE_LINES = 3
WIDE_ENOUGH = 84  # px at 100 %: a column that has room for its title under its code

_meter = QtMeter()
Across, Down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class LinkHeads(QHeaderView):
    """Painted whole, section by section, so that the cost follows what is visible."""

    def __init__(self, look: Look, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._look = look
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self._fonts: dict[str, tuple[QFont, QFontMetrics]] = {}
        self._thick = 0  # how far it reaches across its sections

    def set_thickness(self, thickness: int) -> None:
        """To be asked for by the table while it lays out its parts."""
        self._thick = thickness

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.orientation() is Across:
            return QSize(hint.width(), self._thick)
        return QSize(self._thick, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), self._look.colour("frame"))
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, self._ground(section))
        (self._paint_column if self.orientation() is Across else self._paint_row)(painter, rect, section)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def _ground(self, section: int) -> object:
        """The heads of the current cell are tinted: eyes find its row and column."""
        view = self.parentWidget()
        current = view.currentIndex()  # type: ignore[union-attr]
        here = current.column() if self.orientation() is Across else current.row()
        return self._look.colour("accent_soft" if current.isValid() and here == section else "frame")

    def _head(self, section: int, role: int) -> object:
        return self.model().headerData(section, self.orientation(), role)

    def _write(self, painter: QPainter, room: QRect, text: str, style: str, ink: str, flags: Qt.AlignmentFlag) -> None:
        font, metrics = self._type(style)
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignVCenter, cut)

    def _type(self, style: str) -> tuple[QFont, QFontMetrics]:
        """Made once: a font is dear to make, and each head has two."""
        if style not in self._fonts:
            font = self._look.font(style)
            self._fonts[style] = (font, QFontMetrics(font))
        return self._fonts[style]

    def _paint_row(self, painter: QPainter, rect: QRect, section: int) -> None:
        px, group = self._look.px, bool(self._head(section, GROUP))
        style, left = ("strong", 0) if group else ("body", px(INDENT))
        room = rect.adjusted(px(PAD) + left, 0, -px(PAD), 0)
        total = room.adjusted(room.width() - px(SUM_WIDTH), 0, 0, 0)
        self._write(painter, total, self._sum(section), "label", "ink2", Qt.AlignmentFlag.AlignRight)
        room.setRight(total.left() - px(PAD))
        code = str(self._head(section, CODE) or "")
        if code:
            wide = max(px(28), self._type("small")[1].horizontalAdvance(code))
            self._write(painter, room, code, "small", "ink2", Qt.AlignmentFlag.AlignLeft)
            room.setLeft(room.left() + wide + px(PAD))
        self._write(painter, room, str(self._head(section, TITLE)), style, "ink", Qt.AlignmentFlag.AlignLeft)

    def _paint_column(self, painter: QPainter, rect: QRect, section: int) -> None:
        px = self._look.px
        room = rect.adjusted(px(6), px(4), -px(6), 0)
        total = QRect(rect.left(), rect.bottom() - px(SUM_HEIGHT), rect.width(), px(SUM_HEIGHT))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._write(painter, total, self._sum(section), "label", "ink2", centre)
        line = px(STYLES["label"].line)
        top = QRect(room.left(), room.top(), room.width(), line)
        code = str(self._head(section, CODE) or "")
        if rect.width() < px(WIDE_ENOUGH):
            top.setBottom(total.top())
            self._write(painter, top, code or str(self._head(section, TITLE)), "label", "ink", centre)
            return
        self._write(painter, top, code, "label", "ink", centre)
        self._write_title(painter, QRect(room.left(), top.bottom() + 1, room.width(), 0), section)

    def _write_title(self, painter: QPainter, room: QRect, section: int) -> None:
        """Wrapped as in figures, hyphens included."""
        px, style = self._look.px, STYLES["small"]
        lines = wrap(str(self._head(section, TITLE)), room.width() / self._look.scale, "small", _meter, TITLE_LINES)
        for number, line in enumerate(lines):
            place = QRect(room.left(), room.top() + px(style.line * number), room.width(), px(style.line))
            painter.setFont(self._type("small")[0])
            painter.setPen(self._look.colour("ink2"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown(line))

    def _sum(self, section: int) -> str:
        return str(self._head(section, SUM) or 0)


def column_height(look: Look, width: int) -> int:
    """How high the heads of columns of a width are."""
    lines = 1 + (TITLE_LINES if width >= look.px(WIDE_ENOUGH) else 0)
    return look.px(8 + STYLES["small"].line * lines + SUM_HEIGHT)


class Corner(QWidget):
    """Over the heads of the rows and beside those of the columns: says what the numbers there are."""

    def __init__(self, look: Look, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._words = look, words

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._look.px
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.colour("frame"))
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
            painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
            painter.setFont(self._look.font("label"))
            painter.setPen(self._look.colour("ink2"))
            room = QRect(0, self.height() - px(SUM_HEIGHT), self.width() - px(PAD), px(SUM_HEIGHT))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._words)
