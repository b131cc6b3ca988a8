"""The line that Ctrl+F opens over a tab's main view: typing goes to the next match, Esc back to the view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from soteplan.texts.language import Language
from soteplan.views.look import Look
from soteplan.views.quiet import QuietLine

Find = Callable[[str, int], bool]


class FindBar(QWidget):
    """`find(text, step)` goes to a match: step 0 from here on, 1 to the next, -1 to the one before."""

    def __init__(self, look: Look, language: Language, find: Find, leave: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._language, self._find, self._leave = look, language, find, leave
        self.line = QuietLine(look)
        self.line.setPlaceholderText(language.text("Find", "Find in the tab"))
        self.line.setAccessibleName(language.text("Find", "Find in the tab"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda: self._go(0))
        self.line.installEventFilter(self)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[look.px(4)] * 4)
        row.addWidget(self.line, 1)
        row.addWidget(self._told)
        look.tone(self._told, "frame", "ink2")
        self.hide()

    def open(self) -> None:
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    @property
    def told(self) -> str:
        """What the line says about the search."""
        return self._told.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._leave()
            return True
        return False

    def _go(self, step: int) -> None:
        text = self.line.text().strip()
        found = not text or self._find(text, step)
        self._told.setText("" if found else self._language.text("Find", "Not found"))
