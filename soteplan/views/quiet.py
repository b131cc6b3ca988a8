"""Controls that keep quiet beside the content: flat tool buttons and choices, slim scroll bars, the edges of fields."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)

from soteplan.figures.tokens import CARD_RADIUS, contrast, mix
from soteplan.views.look import Look

BUTTON = 32  # px at 100 %: height, and width where there is only an icon
PADDING, GAP = 8, 6
RING = 2
DISABLED = 0.4  # opacity of the icon of what cannot be pressed
CHECK = 18  # px at 100 %
FIELD, FIELD_PADDING, ARROW_ROOM = 30, 6, 24
BAR, HANDLE = 10, 6  # px: a scroll bar, and what of it is seen
TIED = ("QAbstractItemView", "QTextEdit")  # by name: Qt's classes cost time to load, and most windows begin without
HANDLE_SHARE = 0.7  # of the secondary ink: three to one against paper
BARS = """
QScrollBar {{ background: {ground}; border: none; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{ background: {handle}; border-radius: {radius}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {hover}; }}
QScrollBar::handle:vertical {{ min-height: {least}px; margin: {air}px; }}
QScrollBar::handle:horizontal {{ min-width: {least}px; margin: {air}px; }}
QScrollBar::handle:disabled {{ background: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""
FIELDS = """
QLineEdit, QPlainTextEdit {{ background: {paper}; border: 1px solid {edge}; border-radius: {radius}px; }}
QLineEdit {{ padding: 0 {padding}px; }}
QPlainTextEdit {{ padding: 2px {padding}px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; }}
QLineEdit:focus {{ padding: 0 {inner}px; }}
QPlainTextEdit:focus {{ padding: 1px {inner}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {frame}; }}
QDialog QListView, QDialog QTextBrowser {{ border: 1px solid {line}; border-radius: {radius}px; }}
QDialog QListView:focus, QDialog QTextBrowser:focus {{ border-color: {accent}; }}
"""


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether the key is Enter, which then presses the button; Qt lets only Space do it outside dialogs."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    button.click()
    return True


class QuietButton(QToolButton):
    """A flat button on a toolbar: all of one height, tinted while it is on, with the ring of the keyboard's focus."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAutoRaise(True)
        self.setIconSize(QSize(look.px(16), look.px(16)))

    @property
    def words(self) -> str:
        """What is written on the button, nothing where it has only its icon."""
        only_icon = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not self.icon().isNull()
        return "" if only_icon else self.text()

    def sizeHint(self) -> QSize:
        px = self._look.px
        if not self.words:
            return QSize(px(BUTTON), px(BUTTON))
        beside = 0 if self.icon().isNull() else self.iconSize().width() + px(GAP)
        width = self.fontMetrics().horizontalAdvance(self.words)
        return QSize(width + beside + 2 * px(PADDING), px(BUTTON))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_ring(painter)
            self._paint_content(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        if self.isChecked() or self.isDown() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_soft" if self.isChecked() else "line"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), *self._radius())

    def _paint_ring(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), *self._radius())

    def _radius(self) -> tuple[int, int]:
        return (self._look.px(CARD_RADIUS),) * 2

    def _paint_content(self, painter: QPainter) -> None:
        room = self.rect()
        if self.words:
            room = room.adjusted(self._look.px(PADDING), 0, -self._look.px(PADDING), 0)
        if not self.icon().isNull():
            self._paint_icon(painter, room)
            room = room.adjusted(self.iconSize().width() + self._look.px(GAP), 0, 0, 0)
        painter.setPen(self._look.colour("ink" if self.isEnabled() else "ink2"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._fitting(room.width()))

    def _fitting(self, width: int) -> str:
        """The words, cut where there is less room than they ask for. Qt cuts what is wider by a part of a pixel."""
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self.words) <= width:
            return self.words
        return metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, width)

    def _paint_icon(self, painter: QPainter, room: QRect) -> None:
        side = Qt.AlignmentFlag.AlignLeft if self.words else Qt.AlignmentFlag.AlignHCenter
        painter.setOpacity(1 if self.isEnabled() else DISABLED)
        area = QRect(room.topLeft(), QSize(self.iconSize().width(), room.height()) if self.words else room.size())
        area.setTop(area.top() + (area.height() - self.iconSize().height()) // 2)
        area.setHeight(self.iconSize().height())
        self.icon().paint(painter, area, side)
        painter.setOpacity(1)


def slim_bars(area: QAbstractScrollArea, look: Look, ground: str = "paper") -> None:
    """Scroll bars without arrows, on the ground of what they scroll."""
    style = bar_style(look, ground)
    for bar in _bars(area):
        bar.setStyleSheet(style)
    corner = QWidget()  # between the two bars, where the style would draw an edge
    look.tone(corner, ground)
    area.setCornerWidget(corner)


def _bars(area: QAbstractScrollArea) -> tuple[QScrollBar, QScrollBar]:
    """Bars made here, which is cheaper than asking for Qt's; views of items and texts keep those they are tied to."""
    if any(area.inherits(kind) for kind in TIED):
        return area.verticalScrollBar(), area.horizontalScrollBar()
    up, across = QScrollBar(Qt.Orientation.Vertical), QScrollBar(Qt.Orientation.Horizontal)
    area.setVerticalScrollBar(up)
    area.setHorizontalScrollBar(across)
    return up, across


def bar_style(look: Look, ground: str = "paper") -> str:
    colour, air = look.palette.colour, look.px((BAR - HANDLE) / 2)
    return BARS.format(
        ground=colour(ground),
        handle=mix(colour("ink2"), colour(ground), HANDLE_SHARE),
        hover=colour("ink2"),
        bar=look.px(HANDLE) + 2 * air,
        air=air,
        radius=look.px(HANDLE) // 2,
        least=look.px(32),
    )


def field_style(look: Look) -> str:
    """A style sheet for the fields of a form: an edge that is seen in both themes, the ring of the keyboard's focus."""
    colour, px = look.palette.colour, look.px
    return FIELDS.format(
        paper=colour("paper"),
        frame=colour("frame"),
        line=colour("line"),
        edge=field_edge(look),
        accent=colour("accent"),
        radius=px(CARD_RADIUS),
        padding=px(FIELD_PADDING),
        inner=px(FIELD_PADDING) - 1,
    )


def field_edge(look: Look) -> str:
    """The faintest that shows where to type: three to one against the frame (WCAG 2.2, 1.4.11)."""
    return _edge(look.palette.ink2, look.palette.frame)


@cache
def _edge(ink: str, frame: str) -> str:
    shades = (mix(ink, frame, share / 20) for share in range(8, 20))
    return next((shade for shade in shades if contrast(shade, frame) >= 3), ink)


def paint_field(painter: QPainter, field: QWidget, look: Look) -> None:
    """Ground and edge of a field, or the ring while it has the keyboard."""
    ring = field.hasFocus()
    width = RING if ring else 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("accent") if ring else QColor(field_edge(look)), width))
    painter.setBrush(look.colour("paper" if field.isEnabled() else "frame"))
    edge = QRectF(field.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(edge, *(look.px(CARD_RADIUS),) * 2)


class QuietLine(QLineEdit):
    """A line to type in. Painted rather than styled: the Inspector makes a dozen at each step of the selection."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrame(False)
        self.setMinimumHeight(look.px(FIELD))
        self.setTextMargins(look.px(FIELD_PADDING), 0, look.px(FIELD_PADDING), 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_field(painter, self, self._look)
        super().paintEvent(event)


class QuietCheck(QCheckBox):
    """A box to tick, with the edge of the fields around it; it and the words beside it, if any, are all to press."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self) -> QSize:
        side = self._look.px(CHECK)
        words = self._look.px(PADDING) + self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0
        return QSize(side + words, max(side, self.fontMetrics().height()))

    def hitButton(self, place: QPoint) -> bool:
        return self._box().contains(place) or bool(self.text() and self.rect().contains(place))

    def _box(self) -> QRectF:
        side = self._look.px(CHECK)
        return QRectF(0, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, ring = self._look, self.hasFocus()
        width = RING if ring else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent") if ring else QColor(field_edge(look)), width))
        painter.setBrush(look.colour("paper" if self.isEnabled() else "frame"))
        inset = width / 2
        painter.drawRoundedRect(self._box().adjusted(inset, inset, -inset, -inset), *(look.px(CARD_RADIUS),) * 2)
        if self.isChecked():
            self._paint_tick(painter)
        if self.text():
            self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        beside = self.rect().adjusted(self._look.px(CHECK + PADDING), 0, 0, 0)
        painter.setPen(self._look.colour("ink" if self.isEnabled() else "ink2"))
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())

    def _paint_tick(self, painter: QPainter) -> None:
        box, px = self._box(), self._look.px
        painter.setPen(QPen(self._look.colour("accent" if self.isEnabled() else "ink2"), max(2, px(2))))
        low = QPointF(box.center().x() - px(1), box.center().y() + px(3))
        painter.drawPolyline([low - QPointF(px(3), px(3)), low, low + QPointF(px(5), -px(6))])


class QuietCombo(QComboBox):
    """A choice that looks like the fields around it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self) -> QSize:
        hint = super().sizeHint() + QSize(2 * self._look.px(FIELD_PADDING), 0)
        if self.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToContents:
            return hint
        # Qt's room for the arrow does not grow while presenting, ours does.
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        return hint.expandedTo(QSize(widest + self.width() - self._text_room().width() + 1, 0))

    def _text_room(self) -> QRect:
        return self.rect().adjusted(self._look.px(FIELD_PADDING) + 2, 0, -self._look.px(ARROW_ROOM), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_field(painter, self, self._look)
            room = self._text_room()
            text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(self._look.colour("ink" if self.isEnabled() else "ink2"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            self._paint_arrow(painter)

    def _paint_arrow(self, painter: QPainter) -> None:
        size, room = self._look.px(4), self._look.px(ARROW_ROOM)
        middle = QPointF(self.width() - room / 2, self.height() / 2)
        painter.setPen(QPen(self._look.colour("ink2"), max(1.5, self._look.px(1.5))))
        left, right = middle + QPointF(-size, -size / 2), middle + QPointF(size, -size / 2)
        painter.drawPolyline([left, middle + QPointF(0, size / 2), right])
