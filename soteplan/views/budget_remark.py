"""What is said about a cell of the budget, written in place: an assumption, a quotation, a decision, or a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from soteplan.domain.budget import REMARKS, BudgetLine
from soteplan.domain.budget_slices import Slice
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.text import clean, shortened
from soteplan.figures.tokens import CARD_RADIUS
from soteplan.models.budget_cells import input_part, is_input, lines_of
from soteplan.models.budget_words import column_name, line_name, remark_sign, row_text
from soteplan.store.transaction import Transaction
from soteplan.views.quiet import FIELD, QuietCombo, field_style

if TYPE_CHECKING:
    from soteplan.views.budget_pages.form import FormPage

WIDTH, LINES = 420, 4  # px at 100 %, lines of text
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NAMED = 30  # characters of whose amount it is


class RemarkField(QWidget):
    """Enter keeps what is written, and so does going elsewhere; Esc leaves it. Shift+Enter breaks the line."""

    def __init__(self, page: FormPage) -> None:
        super().__init__(page)
        self._page, self._look, self._language = page, page.look, page.language
        self._lines: list[Any] = []
        self._part: Slice | None = None
        self._head = QLabel()
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setFont(self._look.font("small"))
        self.kinds = self._combo(self._language.field("budget_line", "remark"))
        for kind in REMARKS:
            sign = f"{remark_sign(BudgetLine(id='', remark=kind))} " if kind != "none" else ""
            self.kinds.addItem(sign + self._language.choice("budget_line", "remark", kind), kind)
        self.whose = self._combo(self._language.text("BudgetTab", "Whose amount"))
        self.whose.currentIndexChanged.connect(lambda _: self._show_line())
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setAccessibleName(self._language.text("BudgetTab", "Comment"))
        self.area.setPlaceholderText(
            self._language.text("BudgetTab", "What the amount rests on. Enter keeps, Esc leaves it")
        )
        self.area.setStyleSheet(field_style(self._look))
        self.area.setFixedHeight(round(self.area.fontMetrics().lineSpacing() * LINES + self._look.px(14)))
        for part in (self.area, self.kinds, self.whose):
            part.installEventFilter(self)
        self._lay_out()

    def _combo(self, name: str) -> QuietCombo:
        combo = QuietCombo(self._look)
        combo.setAccessibleName(name)
        combo.setMinimumHeight(self._look.px(FIELD))
        return combo

    def _lay_out(self) -> None:
        px = self._look.px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.kinds, 1)
        row.addWidget(self.whose, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(10)] * 4)
        column.setSpacing(px(6))
        column.addWidget(self._head)
        column.addLayout(row)
        column.addWidget(self.area)
        self.setFixedWidth(px(WIDTH))
        self._look.tone(self, "paper")
        self._look.tone(self._head, "paper", "ink2")
        self.hide()

    # opening and leaving

    def ask(self, at: QPoint, about: str, lines: list[Any], part: Slice | None, name: Any) -> None:
        """About the given rows of the plan, or an empty cell; first that of the one something is said about."""
        self._lines, self._part = lines, part
        self._head.setText(shortened(about, 60))
        self.whose.blockSignals(True)
        self.whose.clear()
        for line in lines:
            self.whose.addItem(shortened(name(line), NAMED))
        self.whose.setCurrentIndex(next((n for n, line in enumerate(lines) if _is_said(line)), 0))
        self.whose.blockSignals(False)
        self.whose.setVisible(len(lines) > 1)
        self.kinds.setVisible(part is not None or isinstance(lines[0], BudgetLine))
        self._show_line()
        self.adjustSize()
        room = self._page.rect()
        x = max(0, min(at.x(), room.right() - self.width()))
        y = at.y() if at.y() + self.height() <= room.bottom() else max(0, room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.raise_()
        self.area.setFocus()

    @property
    def _line(self) -> Any:
        return self._lines[self.whose.currentIndex()] if self._lines else None

    def _show_line(self) -> None:
        line = self._line
        self.area.setPlainText(line.note if line else "")
        self.area.selectAll()
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(getattr(line, "remark", "none"))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            newline = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in ENTER and not newline:
                self._leave(keep=True)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave(keep=False)
                return True
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look_for_keyboard)
        return super().eventFilter(watched, event)

    def _look_for_keyboard(self) -> None:
        """Going elsewhere keeps what is written; the list of a choice, or another window, is not elsewhere."""
        focus = QApplication.focusWidget()
        if self.isVisible() and focus is not None and not self.isAncestorOf(focus) and self.window() is focus.window():
            self._leave(keep=True, back=False)

    def _leave(self, *, keep: bool, back: bool = True) -> None:
        if not self.isVisible():
            return
        note, kind = self._typed(), str(self.kinds.currentData())
        self.hide()
        if back:
            self._page.grid.setFocus()
        if keep:
            self._keep(note, kind)

    def _typed(self) -> str:
        """What stands in the area. Qt's own plain text would turn no-break spaces into plain ones."""
        return clean(self.area.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")).strip()

    def _keep(self, note: str, kind: str) -> None:
        line, part = self._line, self._part
        if line is None and not note and kind == "none":
            return
        values = (
            {"note": note} if line is not None and not isinstance(line, BudgetLine) else {"note": note, "remark": kind}
        )
        table = spec_of(type(line)).table if line is not None else "budget_line"

        def write(tx: Transaction) -> None:
            if line is not None:
                tx.update(line, **values)
            elif part is not None:
                package = None if part.package == Slice().package else part.package
                grant = None if part.grant == Slice().grant else part.grant
                place = {"cost_category_id": part.category, "package_id": package, "grant_id": grant, "year": part.year}
                tx.add(BudgetLine, **place, **values)

        self._page.workspace.perform(f"edit:{table}", write)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), CARD_RADIUS, CARD_RADIUS)


def _is_said(line: Any) -> bool:
    return bool(line.note) or getattr(line, "remark", "none") != "none"


def edit_remark(page: FormPage) -> None:
    """Open the field at the current cell; sums carry no comments, their amounts do."""
    table, index = page.table, page.grid.currentIndex()
    row, column = table.view_row(index), table.view_column(index.column())
    if row is None or column is None or page.document.read_only:
        return
    live = table.live
    lines = lines_of(live, row, column) if is_input(live, row, column) else []
    part = input_part(live, row, column) if not lines and live.added_up == "plan" else None
    if not lines and (part is None or not is_input(live, row, column)):
        page.workspace.refused.emit(Refusal("remark_on_sum"))
        return
    field = page.findChild(RemarkField) or RemarkField(page)
    about = f"{row_text(page.language, row)}, {column_name(page.language, live, column)}"
    field.ask(page.below_current(), about, lines, part, lambda line: line_name(page.language, live, row, line))
