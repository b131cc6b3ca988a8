"""The editor of a box's title: it stands where the title stands, in the same type, and grows with what is typed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from soteplan.domain.text import clean_line
from soteplan.figures.tokens import STYLES
from soteplan.rendering.fonts import sized_font
from soteplan.views.look import Look

CURSOR = 2  # px beside the text for the cursor at its end
BELOW = 8  # px at 100 % of paper under the last line
Mod = Qt.KeyboardModifier
Qk = Qt.Key

# How the editor is left, by key.
LEAVING: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qk.Key_Return, Mod.NoModifier): "done",
    (Qk.Key_Enter, Mod.NoModifier): "done",
    (Qk.Key_Enter, Mod.KeypadModifier): "done",
    (Qk.Key_Return, Mod.ControlModifier): "under",
    (Qk.Key_Tab, Mod.NoModifier): "under",
    (Qk.Key_Backtab, Mod.ShiftModifier): "outdent",
    (Qk.Key_Escape, Mod.NoModifier): "escape",
    (Qk.Key_Up, Mod.AltModifier): "up",
    (Qk.Key_Down, Mod.AltModifier): "down",
}
ELSEWHERE = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class _Area(QTextEdit):
    """Plain text on one line, however it is wrapped."""

    left = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = LEAVING.get((Qk(event.key()), event.modifiers()))
        if way is None:
            super().keyPressEvent(event)
        else:
            event.accept()
            self.left.emit(way)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = event.reason() in ELSEWHERE or QApplication.focusWidget() is None  # as when the plan is saved
        self.left.emit("pause" if stays else "gone")

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(clean_line(source.text()).split(" ")))


class BoxEditor(QWidget):
    """Stands over a box. Says by `left` which key left it, "gone" when the keyboard went, "pause" with the window."""

    left = Signal(str)
    grown = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._room = QRectF()
        self._style = "body"
        self._scale = 1.0
        self.area = _Area(self)
        self.area.setAcceptRichText(False)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.area.document().setDocumentMargin(0)
        self.area.textChanged.connect(self._grow)
        self.area.left.connect(self.left)
        self.setFocusProxy(self.area)
        palette = self.area.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Highlight, look.colour("accent_soft"))
        self.area.setPalette(palette)
        self.hide()

    @property
    def text(self) -> str:
        """What is typed. Qt's own plain text would turn no-break spaces into plain ones."""
        return clean_line(self.area.document().toRawText()).strip(" ")

    def open(self, text: str, name: str, *, select: bool) -> None:
        """Begin with a text, all of it selected or the cursor at its end."""
        self.area.setAccessibleName(name)
        self.area.setPlainText(text)
        self._set_lines()
        self.area.selectAll() if select else self.area.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.raise_()
        self.area.setFocus()

    def stand(self, box: QRectF, title: QRectF, style: str, scale: float) -> None:
        """Cover a box from its title down; `title` is where its first line begins and how wide it may be."""
        self._room, self._style, self._scale = box, style, scale
        token = STYLES[style]
        self.area.setFont(sized_font(token.size * scale, token.weight))
        self._set_lines()
        self.move(round(box.x()), round(title.y()))
        self.area.move(round(title.x()) - self.x(), 0)
        self.area.setFixedWidth(round(title.width()) + CURSOR)
        self._grow()

    def _set_lines(self) -> None:
        """Lines as high as those of the figure."""
        form = QTextBlockFormat()
        height = STYLES[self._style].line * self._scale
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.area.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(form)

    def _grow(self) -> None:
        """As high as the text needs, and never so low that the box shows below."""
        document = self.area.document()
        document.setTextWidth(self.area.width())
        needed = round(document.size().height())
        least = round(self._room.bottom()) - self.y()
        self.area.setFixedHeight(needed)
        self.area.verticalScrollBar().setValue(0)
        self.setFixedSize(round(self._room.width()), max(least, needed + round(BELOW * self._scale)))
        self.grown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.colour("paper"))
