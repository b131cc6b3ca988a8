"""Under the grid: how the number in the current cell is made. Each part leads to where it stands."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from soteplan.domain.budget_views import ViewColumn, ViewRow
from soteplan.models.budget_cells import GAP, Part, made_of, share_name, share_parts
from soteplan.models.budget_table import BudgetTable
from soteplan.models.budget_words import formula_of, note_text, short_name
from soteplan.models.tips import plain_tip
from soteplan.texts.language import MINUS
from soteplan.views.last_change import last_change
from soteplan.views.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

MARGIN, LEAD = 8, 2  # px at 100 %
LINES = 3  # two of parts, and one about the last change
MANY = 6  # parts; of more only those that are not zero are told
PAUSE_MS = 120  # the journal is asked when the cell is the same for so long
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Piece(NamedTuple):
    """A run of text that is not broken; a part that it leads to."""

    text: str
    part: Part | None = None


class MadeOf(QWidget):
    """Emits `wanted` when a part is clicked, or chosen with the arrows and Enter."""

    wanted = Signal(object)  # Part

    def __init__(self, workspace: Workspace, table: BudgetTable) -> None:
        super().__init__()
        self._workspace = workspace
        self._language, self._look, self._table = workspace.language, workspace.look, table
        self._pieces: list[Piece] = []
        self._places: list[tuple[QRectF, Piece]] = []
        self._rows: tuple[str, ...] = ()
        self.last = ""  # who changed it last, and when
        self._chosen = 0
        self._hovered: Piece | None = None
        self.setFont(self._look.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(round(LINES * self._line() + 2 * self._look.px(MARGIN)))
        self._look.tone(self, "paper", "ink2")
        self.setAccessibleName(self._language.text("BudgetTab", "How the number is made"))
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self._ask_journal)

    # what it says

    def show_cell(self, index: Index) -> None:
        """The number of a cell, in parts that lead to where they stand."""
        row, column = self._table.view_row(index), self._table.view_column(index.column())
        live = self._table.live
        if row is None or column is None or row == GAP:
            self._pieces, self._rows = [], ()
        elif share_name(row):
            self._pieces, self._rows = self._share_pieces(row, column), ()
        elif row not in live.rows:  # the table is only just being brought to what the plan now holds
            self._pieces, self._rows = [], ()
        else:
            found = live.sum(row, column)
            self._pieces = self._pieces_of(index)
            self._rows = (*(found.rows if found else ()), *(each.id for each in live.remarks(row, column)))
        self.last, self._chosen, self._hovered = "", 0, None
        self._lay()
        self.setAccessibleDescription(self.text())
        self._later.start()

    def text(self) -> str:
        """The whole sentence."""
        return "".join(piece.text for piece in self._pieces)

    def _pieces_of(self, index: Index) -> list[Piece]:
        row, column = self._table.view_row(index), self._table.view_column(index.column())
        assert row is not None
        assert column is not None
        live, money = self._table.live, self._language.money
        amount, parts = live.amount(row, column), _worth_telling(made_of(live, row, column))
        notes = [Piece(f"   {note_text(self._language, each)}") for each in live.remarks(row, column)]
        if amount is None or not parts:
            return notes
        if len(parts) == 1 and formula_of(parts[0]):
            return [Piece(f"{money(amount)} "), Piece(formula_of(parts[0]), parts[0]), *notes]
        pieces = [Piece(f"{money(amount)} = ")]
        for number, part in enumerate(parts):
            sign = MINUS if part.sign < 0 else "+"
            between = f" {sign} " if number else MINUS if part.sign < 0 else ""
            pieces += [*([Piece(between)] if between else []), Piece(self._named(row, part), part)]
        return pieces + notes

    def _share_pieces(self, row: ViewRow, column: ViewColumn) -> list[Piece]:
        """A share in per cent: the one line over the other."""
        parts = share_parts(self._table.live, row, column)
        if not parts:
            return []
        named = [Piece(self._named(row, part), part) for part in parts]
        shown = self._table.text(row, self._table.column_of(column.key))
        return [Piece(f"{shown} = "), named[0], Piece(" / "), *named[1:]]

    def _named(self, row: ViewRow, part: Part) -> str:
        return f"{short_name(self._language, self._table.live, row, part)} {self._language.money(part.amount)}"

    def _ask_journal(self) -> None:
        self.last = last_change(self._workspace, self._rows)
        self.setAccessibleDescription(f"{self.text()}. {self.last}" if self.last else self.text())
        self.update()

    # where it stands

    def _line(self) -> float:
        return self.fontMetrics().lineSpacing() + self._look.px(LEAD)

    def _lay(self) -> None:
        """The pieces on two lines; what does not fit is counted."""
        metrics, left = self.fontMetrics(), float(self._look.px(MARGIN))
        room = self.width() - left
        more = metrics.horizontalAdvance("  +999 …")
        self._places = []
        x, line = left, 0
        for number, piece in enumerate(self._pieces):
            width = metrics.horizontalAdvance(piece.text)
            is_last = line == LINES - 2
            if x > left and x + width > room - (more if is_last else 0):
                if is_last:
                    rest = sum(1 for each in self._pieces[number:] if each.part)
                    self._places.append((self._box(x, line, more), Piece(f"  +{rest} …" if rest else " …")))
                    break
                x, line = left, line + 1
            self._places.append((self._box(x, line, min(width, room - x)), piece))
            x += width
        self.update()

    def _box(self, x: float, line: int, width: float) -> QRectF:
        return QRectF(x, self._look.px(MARGIN) + line * self._line(), width, self._line())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, links = self._look, self._links()
        with QPainter(self) as painter:
            for box, piece in self._places:
                is_chosen = self.hasFocus() and piece.part is not None and piece is links[self._chosen]
                underlined = is_chosen or (piece.part is not None and piece is self._hovered)
                font = self.font()
                font.setUnderline(underlined)
                painter.setFont(font)
                painter.setPen(look.colour("accent" if underlined else "ink2"))
                flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
                text = self.fontMetrics().elidedText(piece.text, Qt.TextElideMode.ElideRight, round(box.width()) + 1)
                painter.drawText(box, int(flags), text)
                if is_chosen:
                    painter.setPen(QPen(look.colour("accent"), 1))
                    painter.drawRect(box.adjusted(-2, 0, 1, -1))
            painter.setFont(self.font())
            painter.setPen(look.colour("ink2"))
            painter.drawText(self._box(look.px(MARGIN), LINES - 1, self.width()), self.last)

    # leading to the parts

    def _links(self) -> list[Piece]:
        return [piece for _, piece in self._places if piece.part is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        links, step = self._links(), STEPS.get(Qt.Key(event.key()))
        if links and step:
            self._chosen = (self._chosen + step) % len(links)
            self.update()
        elif links and event.key() in ENTER and links[self._chosen].part is not None:
            self.wanted.emit(links[self._chosen].part)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._piece_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        piece = self._piece_at(event)
        if piece is not None and piece.part is not None:
            self.wanted.emit(piece.part)

    def _piece_at(self, event: QMouseEvent) -> Piece | None:
        found = (piece for box, piece in self._places if piece.part is not None and box.contains(event.position()))
        return next(found, None)

    def _hover(self, piece: Piece | None) -> None:
        if piece is not self._hovered:
            self._hovered = piece
            self.setCursor(Qt.CursorShape.PointingHandCursor if piece else Qt.CursorShape.ArrowCursor)
            self.setToolTip(plain_tip(piece.text) if piece else "")
            self.update()


def _worth_telling(parts: list[Part]) -> list[Part]:
    """All of a few parts, so that one sees what there could be; of many those that make the number."""
    return [part for part in parts if part.amount] or parts if len(parts) > MANY else parts
