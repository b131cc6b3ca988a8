"""The editor of a cell of the communications table: an entry a line, with names of the plan picked while typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QAbstractItemDelegate, QPlainTextEdit, QWidget

from soteplan.domain.comm_table import BETWEEN
from soteplan.models.comm_lines import Typed
from soteplan.models.line_ids import LineIds
from soteplan.views.comm_names import NamePopup, suggested
from soteplan.views.look import Look
from soteplan.views.quiet import bar_style

Hint = QAbstractItemDelegate.EndEditHint
Qk = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
MARKS, DOT = 12, 4  # px at 100 %: the room before the lines, a mark in it
LONGEST_WORD = 2_000  # characters that are kept together where there is room
ENTER = (Qk.Key_Return, Qk.Key_Enter)


class LinesEditor(QPlainTextEdit):
    """Tells by `done` how it was left. Lines keep the rows they were opened with while they are edited."""

    done = Signal(object)  # EndEditHint

    def __init__(self, parent: QWidget, look: Look, *, single: bool = False) -> None:
        super().__init__(parent)
        self.single = single  # one text, not lines of entries
        self.names: Mapping[str, str] = {}  # what can be picked, with another name by which it is found
        self.new_label = ""  # what a name that is not in the list would be, with {name}; "" where none can be added
        self.new_names: set[str] = set()
        self._ids = LineIds()
        self._marks: _Marks | None = None
        self._where = (0, 0)  # line and place of the caret when names were last offered
        colour, px = look.palette.colour, look.px
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {colour('paper')}; border: {px(2)}px solid {colour('accent')};"
            f" border-radius: 0; padding: {px(1)}px {px(2)}px; }}" + bar_style(look)
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self._look = look
        if not single:
            self.setViewportMargins(px(MARKS), 0, 0, 0)
        self.popup = NamePopup(self, look)
        self.popup.picked.connect(self._take)
        self.textChanged.connect(self._follow)
        self.cursorPositionChanged.connect(self._hide_elsewhere)

    # content

    def open_with(self, lines: Sequence[tuple[str, str]], place: int) -> None:
        """Lines with the ids of their rows; the caret at the end of one, or on a new line after the last."""
        self._ids = LineIds(lines)
        texts = [text for text, _ in lines]
        if place >= len(texts) and texts and not self.single:
            texts.append("")
        self._ids.follow(texts or [""])
        self.blockSignals(True)
        self.setPlainText("\n".join(texts))
        self.blockSignals(False)
        cursor = QTextCursor(self.document().findBlockByNumber(min(place, max(0, len(texts) - 1))))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        if self.single:
            self.selectAll()
        self.document().setModified(False)

    def setPlainText(self, text: str) -> None:
        self._wrap_for(text)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._wrap_for(source.text())
        super().insertFromMimeData(source)

    def _wrap_for(self, text: str) -> None:
        """Qt seeks the end of a word for each of the rows that it fills: a word of many rows is broken anywhere."""
        if len(text) > LONGEST_WORD and max(map(len, text.split()), default=0) > LONGEST_WORD:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    @property
    def lines(self) -> list[str]:
        return self.toPlainText().split("\n")

    @property
    def typed(self) -> list[Typed]:
        """The lines with the rows they are of."""
        return [Typed(text, row_id) for text, row_id in zip(self._ids.texts, self._ids.ids, strict=True)]

    def _follow(self) -> None:
        self._ids.follow(self.lines)
        self._suggest()

    # picking

    @property
    def _begun(self) -> str:
        """What stands on the line before the caret."""
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def _suggest(self) -> None:
        """What the line may become, while the caret is at its end and no colon has ended the name."""
        cursor = self.textCursor()
        begun = self._begun.strip()
        wanted = self.hasFocus() and cursor.atBlockEnd() and begun and BETWEEN.strip() not in begun
        found = suggested(self.names, begun, self.new_label) if wanted else []
        self.popup.offer(found, self.cursorRect(cursor), self._start_rect())
        self._where = (cursor.blockNumber(), len(self._begun))

    def _start_rect(self) -> int:
        cursor = QTextCursor(self.textCursor().block())
        return self.cursorRect(cursor).left()

    def _hide_elsewhere(self) -> None:
        if self.popup.isVisible() and (self.textCursor().blockNumber(), len(self._begun)) != self._where:
            self.popup.hide()

    def _take(self, name: str, is_new: bool) -> None:
        """The line becomes a name; one that is new is remembered."""
        if is_new:
            self.new_names.add(name)
        cursor = QTextCursor(self.textCursor().block())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(name)
        self.setTextCursor(cursor)
        self.popup.hide()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qk(event.key())
        if self.popup.isVisible() and self.popup.answers(event):
            return
        if key == Qk.Key_Escape:
            self.done.emit(Hint.RevertModelCache)
        elif key in (Qk.Key_Tab, Qk.Key_Backtab):
            self.done.emit(Hint.EditPreviousItem if key == Qk.Key_Backtab else Hint.EditNextItem)
        elif key in ENTER:
            self._enter(event)
        elif key in (Qk.Key_Up, Qk.Key_Down) and event.modifiers() & ALT:
            self._move_line(-1 if key == Qk.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        """The next entry; with Ctrl done and on; done where the text is single or the line is empty."""
        if event.modifiers() & CTRL:
            self.done.emit(Hint.EditNextItem)
        elif self.single or not self.textCursor().block().text().strip():
            self.done.emit(Hint.SubmitModelCache)
        else:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()

    def _move_line(self, way: int) -> None:
        """The line past the one above or below it."""
        cursor = self.textCursor()
        here, lines = cursor.blockNumber(), self.lines
        there = here + way
        if self.single or not 0 <= there < len(lines):
            return
        column = cursor.positionInBlock()
        lines[here], lines[there] = lines[there], lines[here]
        first = QTextCursor(self.document().findBlockByNumber(min(here, there)))
        first.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        first.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        first.insertText("\n".join(lines[min(here, there) : max(here, there) + 1]))
        moved = QTextCursor(self.document().findBlockByNumber(there))
        moved.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, column)
        self.setTextCursor(moved)

    # marks before the entries, as in the table

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.single and self._marks is None:
            self._marks = _Marks(self)
        if self._marks is not None:
            room = self.contentsRect()
            self._marks.setGeometry(room.left(), room.top(), self._look.px(MARKS), room.height())

    def paint_marks(self, painter: QPainter) -> None:
        """A dot before the first row of each entry, so that long ones are told apart."""
        px, block = self._look.px, self.firstVisibleBlock()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("ink2"))
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
            if top > self.height():
                return
            if block.text().strip():
                middle = top + self.fontMetrics().lineSpacing() / 2
                painter.drawEllipse(QPointF(px(MARKS) - px(4), middle), px(DOT) / 2, px(DOT) / 2)
            block = block.next()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.popup.hide()
        super().focusOutEvent(event)


class _Marks(QWidget):
    """The room before the lines of an editor."""

    def __init__(self, editor: LinesEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        editor.updateRequest.connect(lambda *_: self.update())
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._editor.paint_marks(painter)
