"""Where a facilitator types what each participant gives: two digits for each, probability and then impact."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soteplan.texts.language import Language
from soteplan.views.look import Look
from soteplan.views.quiet import RING

HEIGHT, BOX = 56, 40  # px at 100 %
SKIPPED = "0"  # no opinion on a side
WITH_SHORTCUTS = (
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
)


class VoteEntry(QWidget):
    """Emits `given` once both digits are there. Backspace takes back the digit, or asks for the last vote to go."""

    given = Signal(object, object)  # probability and impact, None for no opinion
    taken_back = Signal()
    agreed = Signal()
    stepped = Signal(int)  # to the next or the previous risk

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._first: str | None = None
        self.steps = 5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(language.text("Together", "What the next participant gives"))
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(HEIGHT))

    def clear(self) -> None:
        """Forget a digit that waits for the other one."""
        self._first = None
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self._hint())
        self.setToolTip(self._hint())
        self.update()

    def _hint(self) -> str:
        text = self._language.text
        if self._first is None:
            return text("Together", "Type probability and impact, for example 34. 0 is no opinion. Enter agrees.")
        return text("Together", "Now the impact, 1–{steps}. Backspace takes the probability back.", steps=self.steps)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1}
        if key in steps:
            self.clear()
            self.stepped.emit(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.agreed.emit()
        elif _is_digit(event):
            self._take(event.text())
        elif key == Qt.Key.Key_Escape and self._first is not None:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _take(self, digit: str) -> None:
        if int(digit) > self.steps:
            return
        if self._first is None:
            self._first = digit
        else:
            pair = [None if each == SKIPPED else int(each) for each in (self._first, digit)]
            self._first = None
            if any(pair):
                self.given.emit(*pair)
        self._tell()

    def _take_back(self) -> None:
        if self._first is not None:
            self.clear()
        else:
            self.taken_back.emit()

    def event(self, event: QEvent) -> bool:
        # Digits alone are ours while it has the keyboard; with Alt they go to other pages.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_digit(event):
            event.accept()
            return True
        return super().event(event)

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        px = self._look.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = 0
            for number, side in enumerate(("probability", "impact")):
                x = self._paint_side(painter, x, side, is_next=(self._first is None) == (number == 0))
            painter.setFont(self._look.font("small"))
            painter.setPen(self._look.colour("ink2"))
            room = QRect(x, 0, self.width() - x - px(8), self.height())
            setting = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            if painter.boundingRect(room, setting, self._hint()).height() <= self.height():
                painter.drawText(room, setting, self._hint())

    def _paint_side(self, painter: QPainter, x: int, side: str, *, is_next: bool) -> int:
        """The name of a side and its digit in a box; gives where the next thing may stand."""
        px, look = self._look.px, self._look
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("ink"))
        name = self._language.field("risk", side)
        width = painter.fontMetrics().horizontalAdvance(name)
        painter.drawText(QRect(x, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
        box = QRect(x + width + px(8), (self.height() - px(BOX)) // 2, px(BOX), px(BOX))
        lit = is_next and self.hasFocus()
        painter.setPen(look.colour("accent" if lit else "ink2"))
        painter.setBrush(look.colour("accent_tint" if lit else "paper"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(RING), px(RING))
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("title"))
        digit = self._first if side == "probability" and self._first is not None else ""
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit or ("?" if is_next else ""))
        return box.right() + px(24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _is_digit(event: QKeyEvent) -> bool:
    text = event.text()
    return len(text) == 1 and text in "0123456789" and not event.modifiers() & WITH_SHORTCUTS
