"""How the cells of the logical framework look, and the editor they are written in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QPlainTextEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.logframe import ACTIVITY
from soteplan.figures.logframe import LEVEL_COLOURS
from soteplan.figures.shapes import shown
from soteplan.figures.tokens import STYLES
from soteplan.figures.wrap import elide, wrap
from soteplan.models import roles
from soteplan.models.logframe_lines import Line, LineKind
from soteplan.models.logframe_table import HINT, LINE
from soteplan.models.logframe_words import LEVEL, LOGIC, VALUES
from soteplan.rendering.meter import QtMeter
from soteplan.views.delegate import FieldDelegate
from soteplan.views.quiet import bar_style
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.logframe_grid import LogframeGrid

Index = QModelIndex | QPersistentModelIndex
Hint = QStyledItemDelegate.EndEditHint

BESIDE, ABOVE, EDGE, RING = 8, 5, 4, 2  # px at 100 %
MOST_LINES = 14  # of a cell; the whole text is in its tool tip and in the Inspector
LINE_HEIGHT = STYLES["body"].line
BREAKING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
CLOSING = {  # keys of the editor; Qt leaves them to an editor of many lines
    Qt.Key.Key_Return: Hint.SubmitModelCache,
    Qt.Key.Key_Enter: Hint.SubmitModelCache,
    Qt.Key.Key_Tab: Hint.EditNextItem,
    Qt.Key.Key_Backtab: Hint.EditPreviousItem,
}


class Set(NamedTuple):
    """A text set into a width: its lines, its style and its colour."""

    lines: tuple[str, ...]
    style: str
    colour: str


class LogframeDelegate(FieldDelegate):
    """Measures in px at 100 % and paints at the zoom of the look."""

    def __init__(self, grid: LogframeGrid, workspace: Workspace) -> None:
        super().__init__(grid, workspace)
        self._grid = grid
        self._look = workspace.look
        self._words = grid.table.words
        self._fonts = {style: self._look.font(style) for style in ("body", "strong", "quiet", "label")}
        self.meter = QtMeter()
        self.codes: dict[str, float] = {}  # width of the codes, by level

    # measuring

    def measure_codes(self, lines: list[Line]) -> None:
        """The titles of a level stand under each other, to the right of its longest code."""
        self.codes = {}
        for line in lines:
            if line.entry is not None and line.entry.row.code:
                width = self.meter.width(line.entry.row.code, "body")
                self.codes[line.level] = max(self.codes.get(line.level, 0), min(width, 96))

    def height(self, line: Line, column: int, width: float) -> float:
        """What a cell needs in a width."""
        if column == LEVEL:
            return len(self._name(line, width)) * STYLES["label"].line + 2 * ABOVE
        lines = len(self._set(line, column, width - 2 * BESIDE - self._code_room(line, column)).lines)
        return max(1, lines) * LINE_HEIGHT + 2 * ABOVE

    def _name(self, line: Line, width: float) -> tuple[str, ...]:
        return wrap(self._words.text(line, LEVEL), width - EDGE - 2 * BESIDE, "label", self.meter, 4)

    def _code_room(self, line: Line, column: int) -> float:
        found = self.codes.get(line.level, 0) if column == LOGIC and line.entry is not None else 0
        return found + BESIDE if found else 0

    def _set(self, line: Line, column: int, room: float) -> Set:
        of_entry = line.entry is not None and column == LOGIC  # its code stands apart
        text = self._words.edit_text(line, column) if of_entry else self._words.text(line, column)
        if not text:
            return self._question(line, column, room)
        style = "strong" if self._is_strong(line, column) else "body"
        quiet = line.kind is LineKind.HEAD or column == VALUES or (line.entry and line.entry.is_reference)
        most = 1 if line.kind is LineKind.HEAD else MOST_LINES
        return Set(wrap(text, room, style, self.meter, most), style, "ink2" if quiet else "ink")

    def _question(self, line: Line, column: int, room: float) -> Set:
        """What a blank line asks for."""
        text = self._grid.table.hint(line, column) if line.kind is LineKind.BLANK else ""
        return Set(wrap(text, room, "quiet", self.meter, MOST_LINES) if text else (), "quiet", "ink2")

    def _hint(self, line: Line, column: int, room: float) -> Set:
        """What belongs into the current cell, as much as it has room for."""
        text = elide(self._grid.table.hint(line, column), room, "quiet", self.meter)
        return Set((text,) if text else (), "quiet", "ink2")

    @staticmethod
    def _is_strong(line: Line, column: int) -> bool:
        return column == LOGIC and (line.kind is LineKind.HEAD or line.level != ACTIVITY)

    # painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        painter.save()
        if index.column() == LEVEL:
            self._paint_band(painter, option.rect, line)
        else:
            self._paint_ground(painter, option, index, line)
            self._paint_text(painter, option.rect, index, line)
            if self._grid.is_current(index):
                self._paint_ring(painter, option.rect)
        painter.restore()

    def _paint_band(self, painter: QPainter, rect: QRect, line: Line) -> None:
        """The name of the level stays in sight while its band is."""
        colour, px = LEVEL_COLOURS[line.level], self._look.px
        painter.fillRect(rect, self._look.colour(f"{colour}_tint"))
        painter.fillRect(QRect(rect.left(), rect.top(), px(EDGE), rect.height()), self._look.colour(colour))
        painter.setPen(QPen(self._look.colour("ink2"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        names = self._name(line, rect.width() / self._look.scale)
        leading = px(STYLES["label"].line)
        lowest = rect.bottom() - px(ABOVE) - len(names) * leading
        top = min(max(rect.top(), 0) + px(ABOVE), max(lowest, rect.top()))
        painter.setFont(self._fonts["label"])
        painter.setPen(self._look.colour("ink"))
        left = rect.left() + px(EDGE + BESIDE)
        for number, name in enumerate(names):
            room = QRect(left, top + number * leading, rect.right() - left, leading)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown(name))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: Line) -> None:
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "accent_tint" if selected else "frame" if line.kind is LineKind.HEAD else "paper"
        painter.fillRect(rect, self._look.colour(ground))
        painter.setPen(QPen(self._look.colour("ink2" if self._grid.ends_level(index) else "line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_text(self, painter: QPainter, rect: QRect, index: Index, line: Line) -> None:
        px, scale = self._look.px, self._look.scale
        column = index.column()
        moved = self._code_room(line, column)
        width = rect.width() / scale - 2 * BESIDE - moved
        text = self._set(line, column, width)
        if not text.lines and self._grid.is_current(index) and self._grid.hasFocus():
            text = self._hint(line, column, width)
        room = rect.adjusted(px(BESIDE), px(ABOVE), -px(BESIDE), 0)
        quiet = "ink_faint" if self._steps_back(line) else "ink2"
        if quiet == "ink_faint":
            text = text._replace(colour=quiet)
        if moved and line.entry is not None:
            code = elide(line.entry.row.code, moved - BESIDE, "body", self.meter)
            self._paint_lines(painter, room, Set((code,), "body", quiet), roles.LEFT)
        self._paint_lines(painter, room.adjusted(px(moved), 0, 0, 0), text, index.data(roles.ALIGNMENT))

    def _steps_back(self, line: Line) -> bool:
        """The matrix is one argument and stays whole: what does not serve the window's goal is only faint."""
        row = line.entry.row if line.entry is not None else line.result
        return row is not None and not self._workspace.lens.keeps_row(row)

    def _paint_lines(self, painter: QPainter, room: QRect, text: Set, alignment: int) -> None:
        leading = self._look.px(LINE_HEIGHT)
        painter.setFont(self._fonts[text.style])
        painter.setPen(self._look.colour(text.colour))
        for number, line in enumerate(text.lines):
            place = QRect(room.left(), room.top() + number * leading, room.width(), leading)
            painter.drawText(place, alignment, shown(line))

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        width = self._look.px(RING)
        painter.setPen(QPen(self._look.colour("accent" if self._grid.hasFocus() else "ink2"), width))
        inset = width // 2
        painter.drawRect(rect.adjusted(inset, inset, -inset - width % 2, -inset - width % 2))

    # writing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        area = QPlainTextEdit(parent)
        colour, px = self._look.palette.colour, self._look.px
        area.setStyleSheet(
            f"QPlainTextEdit {{ background: {colour('paper')}; border: {px(RING)}px solid {colour('accent')};"
            f" padding: 0 {px(BESIDE) - px(RING) - 4}px; }}" + bar_style(self._look)
        )
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFont(self._fonts["strong" if self._is_strong(index.data(LINE), index.column()) else "body"])
        area.setAccessibleName(index.data(roles.ACCESSIBLE))
        area.setPlaceholderText(index.data(HINT))
        place = QPersistentModelIndex(index)
        area.textChanged.connect(lambda: self._fit(area, place))
        return area

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        left = self._look.px(self._code_room(index.data(LINE), index.column()))
        editor.setGeometry(option.rect.adjusted(left, 0, 0, 0))
        if isinstance(editor, QPlainTextEdit):
            self._fit(editor, QPersistentModelIndex(index))

    def _fit(self, area: QPlainTextEdit, place: QPersistentModelIndex) -> None:
        """As high as its text, at least the cell, and within the view."""
        if not place.isValid():
            return
        rows = area.document().documentLayout().documentSize().height()
        margins = 2 * (area.document().documentMargin() + area.frameWidth())
        needed = round(rows * area.fontMetrics().lineSpacing() + margins) + self._look.px(2 * RING)
        cell = self._grid.visualRect(self._grid.model().index(place.row(), place.column()))
        room = max(cell.height(), self._grid.viewport().height() - area.y())
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > room else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        area.setVerticalScrollBarPolicy(policy)
        area.resize(area.width(), min(max(cell.height(), needed), room))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            editor.setPlainText(self._kept(index) or str(index.data(roles.EDIT) or ""))
            editor.selectAll()
            editor.document().setModified(False)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What is refused, and told by the model, stays in an editor."""
        self._refused = None
        assert isinstance(editor, QPlainTextEdit)
        typed = editor.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        if not model.setData(index, typed):
            self._ask_again(index, typed)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab are done with the cell. Enter begins a line with Shift or Alt, and with Ctrl another row."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        hint = CLOSING.get(Qt.Key(event.key())) if is_key else None  # type: ignore[attr-defined]
        if hint is None:
            return super().eventFilter(editor, event)
        assert isinstance(editor, QPlainTextEdit)
        assert isinstance(event, QKeyEvent)
        if hint is Hint.SubmitModelCache and event.modifiers() & BREAKING:
            if self._grid.writes_paragraph():
                editor.insertPlainText("\n")
            return True
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self.refusing:
            self._grid.page.new_row(under=False)
        return True


def is_paragraph(field: FieldSpec | None) -> bool:
    return field is not None and field.kind is Kind.PARAGRAPH
