"""One editor widget for each kind of field, with the same three words: edited, show, refused."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from soteplan.domain.fields import FieldSpec, Kind, spec_of
from soteplan.domain.text import LONGEST_SHOWN, shortened
from soteplan.domain.values import LONGEST_TEXT
from soteplan.views import fields
from soteplan.views.quiet import QuietCheck, QuietLine, bar_style, field_style
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.workspace import Workspace

PARAGRAPH_LINES = 3
_Wrap = QPlainTextEdit.LineWrapMode
_Keys = QKeySequence.StandardKey


class Editor(QObject):
    """Emits `edited` with what was typed when the user leaves the field; `show` brings the stored value back."""

    edited = Signal(object)

    def __init__(self, widget: QWidget, workspace: Workspace, field: FieldSpec) -> None:
        super().__init__(widget)
        self.widget = widget
        self.field = field
        self._workspace = workspace
        self._plain = widget.palette()

    def show(self, row: Any) -> None:
        raise NotImplementedError

    def mark_refused(self, colour: QColor) -> None:
        palette = self.widget.palette()
        palette.setColor(QPalette.ColorRole.Text, colour)
        self.widget.setPalette(palette)

    def mark_accepted(self) -> None:
        self.widget.setPalette(self._plain)

    def stored(self, row: Any) -> Any:
        return getattr(row, self.field.name)

    def shown(self, row: Any) -> str:
        value = self.stored(row)
        if self.field.kind in (Kind.TEXT, Kind.PARAGRAPH):
            return str(value)
        return self._workspace.language.value(spec_of(type(row)).table, self.field, value)


class LineEditor(Editor):
    def __init__(self, workspace: Workspace, field: FieldSpec) -> None:
        self.line = QuietLine(workspace.look)
        super().__init__(self.line, workspace, field)
        self._last = ""
        self.line.setMaxLength(LONGEST_TEXT + 1)  # Qt's own limit would cut what is stored; what is too long is refused
        self.line.editingFinished.connect(self._finish)

    def show(self, row: Any) -> None:
        self._last = self.shown(row)
        if not (self.line.hasFocus() and self.line.isModified()):
            self.line.setText(self._last)
            self.line.setCursorPosition(0)

    def _finish(self) -> None:
        if self.line.text() != self._last:
            self._last = self.line.text()
            self.line.setModified(False)
            self.edited.emit(self.line.text())


class _Area(LeavesZoom, QPlainTextEdit):
    pass


class ParagraphEditor(Editor):
    """A long text is laid out whole only while it has the keyboard; until then its beginning stands there."""

    def __init__(self, workspace: Workspace, field: FieldSpec) -> None:
        self.area = _Area()
        super().__init__(self.area, workspace, field)
        self._last = ""
        self._whole: str | None = None  # the text of which only the beginning stands in the area
        self.area.setTabChangesFocus(True)
        self.area.setStyleSheet(field_style(workspace.look) + bar_style(workspace.look))
        self.area.setFixedHeight(round(self.area.fontMetrics().lineSpacing() * PARAGRAPH_LINES + workspace.look.px(14)))
        self.area.installEventFilter(self)

    def show(self, row: Any) -> None:
        self._last = self.shown(row)
        if not (self.area.hasFocus() and self.area.document().isModified()):
            self._set(self._last, whole=self.area.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and self._whole is not None:
            self._set(self._whole, whole=True)
        elif event.type() is QEvent.Type.FocusOut:
            self._finish()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and _is_submit(event):
            self._finish()
            return True
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._is_spent(event):
            event.ignore()  # the plan's own step is taken back instead
            return True
        return False

    def _is_spent(self, event: QKeyEvent) -> bool:
        """Whether undoing or redoing is asked for, and nothing typed in the area is left to undo or redo."""
        document = self.area.document()
        undoes, redoes = event.matches(_Keys.Undo), event.matches(_Keys.Redo)
        return (undoes and not document.isUndoAvailable()) or (redoes and not document.isRedoAvailable())

    def _set(self, text: str, *, whole: bool) -> None:
        """Put a text into the area. One with a word that fills it many times over is not wrapped: Qt takes seconds."""
        is_short = whole or len(text) <= LONGEST_SHOWN
        wrapped = all(len(word) <= LONGEST_SHOWN for word in text.split())
        self._whole = None if is_short else text
        self.area.setLineWrapMode(_Wrap.WidgetWidth if wrapped or not is_short else _Wrap.NoWrap)
        self.area.setPlainText(text if is_short else shortened(text))
        if is_short:
            self._last = self._text()

    def _finish(self) -> None:
        if self._whole is None and self._text() != self._last:
            self._last = self._text()
            self.area.document().setModified(False)
            self.edited.emit(self._last)

    def _text(self) -> str:
        """What stands in the area. Qt's plain text would turn no-break spaces into plain ones."""
        return self.area.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class ChoiceEditor(Editor):
    def __init__(self, workspace: Workspace, row: Any, field: FieldSpec) -> None:
        self.box = fields.combo(None, workspace, row, field)
        super().__init__(self.box, workspace, field)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.activated.connect(lambda: self.edited.emit(self.box.currentData()))
        self.box.installEventFilter(self)

    def show(self, row: Any) -> None:
        if self.field.kind is Kind.CHOICE:
            offered = fields.options(self._workspace, row, self.field)
            if [value for _, value in offered] != [self.box.itemData(place) for place in range(self.box.count())]:
                fields.offer(self.box, offered)
        self.box.setCurrentIndex(max(0, self.box.findData(self.stored(row))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the Inspector, it does not change a value in passing."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


class FlagEditor(Editor):
    def __init__(self, workspace: Workspace, field: FieldSpec) -> None:
        self.check = QuietCheck(workspace.look)
        super().__init__(self.check, workspace, field)
        self.check.clicked.connect(lambda checked: self.edited.emit(int(checked)))

    def show(self, row: Any) -> None:
        self.check.setChecked(bool(self.stored(row)))


def editor_of(workspace: Workspace, row: Any, field: FieldSpec) -> Editor:
    """The editor for a field, showing the row's value."""
    editor = _make(workspace, row, field)
    editor.show(row)
    return editor


def _make(workspace: Workspace, row: Any, field: FieldSpec) -> Editor:
    if field.kind in (Kind.CHOICE, Kind.REFERENCE):
        return ChoiceEditor(workspace, row, field)
    if field.kind is Kind.PARAGRAPH:
        return ParagraphEditor(workspace, field)
    if field.kind is Kind.FLAG:
        return FlagEditor(workspace, field)
    return LineEditor(workspace, field)


def _is_submit(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(
        event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )
