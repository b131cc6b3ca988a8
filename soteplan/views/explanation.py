"""A small field beside a link: why the one contributes to the other. It may be left empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from soteplan.domain.text import clean, shortened
from soteplan.figures.tokens import CARD_RADIUS
from soteplan.texts.language import Language
from soteplan.views.look import Look
from soteplan.views.quiet import field_style

WIDTH, LINES = 300, 3  # px at 100 %, lines of text
HEAD = 120  # characters of what it is about
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Area(QPlainTextEdit):
    left = Signal(bool)  # whether what is typed counts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        newline = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in ENTER and not newline:
            self.left.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit(True)


class ExplanationField(QWidget):
    """Enter keeps what is typed, and so does going elsewhere; Esc leaves it as it was. Shift+Enter breaks the line."""

    def __init__(self, look: Look, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._before = ""
        self._keep: Callable[[str], object] = lambda text: None
        self._back: Callable[[], object] = lambda: None
        self._head = QLabel()
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        self._head.setFont(look.font("small"))
        self.area = _Area()
        self.area.setTabChangesFocus(True)
        self.area.setPlaceholderText(language.text("Links", "Why? Enter keeps, Esc skips"))
        self.area.setAccessibleName(language.text("Links", "Explanation of the link"))
        self.area.setStyleSheet(field_style(look))
        self.area.setFixedHeight(round(self.area.fontMetrics().lineSpacing() * LINES + look.px(14)))
        self.area.left.connect(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(8)] * 4)
        column.setSpacing(look.px(4))
        column.addWidget(self._head)
        column.addWidget(self.area)
        self.setFixedWidth(look.px(WIDTH))
        look.tone(self, "paper")
        look.tone(self._head, "paper", "ink2")
        self.hide()

    def ask(self, at: QPoint, about: str, text: str, keep: Callable[[str], object], back: Callable[[], object]) -> None:
        """Open at a point of the parent, inside it; `keep` gets a changed text, `back` the keyboard."""
        self._before, self._keep, self._back = text, keep, back
        self._head.setText(shortened(" ".join(about.split()), HEAD))
        self.area.setPlainText(text)
        self.area.selectAll()
        self.adjustSize()
        self.move(self._inside(at))
        self.show()
        self.raise_()
        self.area.setFocus()

    def _inside(self, at: QPoint) -> QPoint:
        parent = self.parentWidget()
        room = parent.rect() if parent else QRect()
        x = max(0, min(at.x(), room.right() - self.width()))
        return QPoint(x, max(0, min(at.y(), room.bottom() - self.height())))

    def _leave(self, keep: bool) -> None:
        """The field stays open where the keyboard went nowhere, as when the plan is saved."""
        if not self.isVisible():
            return
        typed, had_keyboard = self._typed(), self.area.hasFocus()
        stays = keep and QApplication.focusWidget() is None
        if not stays:
            self.hide()
        if keep and typed != self._before:
            self._before = typed
            self._keep(typed)
        if had_keyboard and not stays:
            self._back()

    def _typed(self) -> str:
        """What stands in the area. Qt's own plain text would turn no-break spaces into plain ones."""
        return clean(self.area.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")).strip()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), CARD_RADIUS, CARD_RADIUS)
