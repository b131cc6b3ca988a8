"""How the cells of the communications table are set, measured and painted: entries under each other, each with a mark.

A filled mark is an entry that is known to the plan, a ring one that is in words only. Lengths are in px at 100 %.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from soteplan.domain.comm_table import COLUMNS, NAMED, Entry, TableRow
from soteplan.domain.text import shortened
from soteplan.figures.shapes import shown as drawn
from soteplan.figures.tokens import STYLES
from soteplan.figures.wrap import elide, wrap
from soteplan.models.comm_table import GROUP, CommTable
from soteplan.rendering.meter import QtMeter
from soteplan.texts.comm_workbook import entry_text
from soteplan.views.look import Look

if TYPE_CHECKING:
    from soteplan.views.comm_table import CommGrid

Index = QModelIndex | QPersistentModelIndex

BESIDE, ABOVE, BETWEEN = 8, 7, 5  # px: at the sides of a cell, above and below it, between its entries
DOT, HANG, INDENT = 5, 12, 14  # px: the mark of an entry, where its text begins, a level of the tree
SLACK = 3  # px: type is a little wider on a screen than it measures
MOST_LINES, MOST_LEVELS = 40, 6
RING = 2


class Piece(NamedTuple):
    """Lines of one style under each other."""

    lines: tuple[str, ...]
    style: str
    colour: str

    @property
    def height(self) -> float:
        return len(self.lines) * STYLES[self.style].line


class Block(NamedTuple):
    """An entry in its cell: where it begins, how high it is, and whether the plan knows what it says."""

    top: float
    height: float
    pieces: tuple[Piece, ...]
    known: bool = True


class Cell(NamedTuple):
    """A cell as it is set: its blocks, and the height it asks for."""

    blocks: tuple[Block, ...]
    height: float
    left: float  # where the texts begin


class CellSetter:
    """Sets cells into widths, and keeps what it set until the row is touched."""

    def __init__(self, table: CommTable) -> None:
        self._table = table
        self.meter = QtMeter()
        self._kept: dict[str, dict[tuple[int, int], Cell]] = {}

    def forget(self, keys: set[str] | None = None) -> None:
        """Rows that are to be set anew, all of them where none is named."""
        if keys is None:
            self._kept.clear()
        for key in keys or ():
            self._kept.pop(key, None)

    def cell(self, row: TableRow, column: int, width: int) -> Cell:
        kept = self._kept.setdefault(row.key, {})
        found = kept.get((column, width))
        if found is None:
            found = kept[column, width] = self._group(row, width) if column == GROUP else self._list(row, column, width)
        return found

    def height(self, row: TableRow, widths: list[int]) -> float:
        return max(self.cell(row, column, width).height for column, width in enumerate(widths))

    def _group(self, row: TableRow, width: int) -> Cell:
        left = BESIDE + INDENT * min(row.level, MOST_LEVELS)
        room = max(40, width - left - BESIDE - SLACK)
        code = row.group.code if row.group else ""
        pieces = [Piece((elide(code, room, "small", self.meter),), "small", "ink2")] if code else []
        title = shortened(self._table.title(row))
        style = "strong" if row.level == 0 and row.group else "body"
        pieces.append(Piece(wrap(title, room, style, self.meter, MOST_LINES), style, "ink" if row.group else "ink2"))
        height = sum(piece.height for piece in pieces)
        return Cell((Block(ABOVE, height, tuple(pieces)),), height + 2 * ABOVE, left)

    def _list(self, row: TableRow, column: int, width: int) -> Cell:
        blocks: list[Block] = []
        top: float = ABOVE
        for entry in row.entries(COLUMNS[column - 1]):
            pieces = self._pieces(entry, width - 2 * BESIDE - HANG - SLACK)
            height = sum(piece.height for piece in pieces)
            blocks.append(Block(top, height, pieces, is_known(entry)))
            top += height + BETWEEN
        bottom = blocks[-1].top + blocks[-1].height if blocks else ABOVE + STYLES["body"].line
        return Cell(tuple(blocks), bottom + ABOVE, BESIDE + HANG)

    def _pieces(self, entry: Entry, room: float) -> tuple[Piece, ...]:
        text = shortened(entry_text(self._table.language, entry))
        words = Piece(wrap(text, max(40, room), "body", self.meter, MOST_LINES), "body", "ink")
        days = self._table.days(entry)
        if not days:
            return (words,)
        return words, Piece(wrap(shortened(days), max(40, room), "small", self.meter, MOST_LINES), "small", "ink2")


def is_known(entry: Entry) -> bool:
    """Whether an entry is more than words: it names something of the plan, or means days; an aim is always whole."""
    if entry.meaning is not None:
        return entry.meaning.kind != "words"
    return bool(entry.name) or not any(hasattr(entry.row, name) for name, _ in NAMED.values())


class CellPainter:
    """Paints cells at the zoom of the look."""

    def __init__(self, grid: CommGrid, setter: CellSetter, look: Look) -> None:
        self._grid, self._setter, self._look = grid, setter, look
        self._fonts = {style: look.font(style) for style in ("body", "strong", "small", "quiet")}

    def paint(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = self._grid.is_selected(index)
        painter.fillRect(rect, look.colour("accent_tint" if selected else "paper"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == GROUP:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        cell = self._grid.cell(index)
        if index.column() == GROUP:
            rect = self._in_sight(rect, cell)
        for place, block in enumerate(cell.blocks):
            self._paint_block(painter, rect, index, cell, place, block)
        if not cell.blocks and self._grid.is_current(index):
            self._paint_hint(painter, rect, index)
        painter.restore()

    def _in_sight(self, rect: QRect, cell: Cell) -> QRect:
        """The title of a group stays in sight while its row is."""
        rest = rect.height() - round(cell.height * self._look.scale)
        return rect.translated(0, max(0, min(-rect.top(), rest)))

    def _paint_block(self, painter: QPainter, rect: QRect, index: Index, cell: Cell, place: int, block: Block) -> None:
        current = self._grid.is_current(index) and self._grid.place == place
        if current:
            self._paint_current(painter, self.block_rect(rect, block), whole=index.column() == GROUP)
        if index.column() != GROUP:
            self._paint_mark(painter, rect, block)
        scale = self._look.scale
        top = rect.top() + block.top * scale
        left = rect.left() + round(cell.left * scale)
        for piece in block.pieces:
            leading = STYLES[piece.style].line * scale
            painter.setFont(self._fonts[piece.style])
            painter.setPen(self._look.colour(piece.colour))
            for line in piece.lines:
                room = QRect(left, round(top), rect.right() - left, round(leading))
                painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), drawn(line))
                top += leading

    def block_rect(self, rect: QRect, block: Block) -> QRect:
        """The room of an entry in its cell, from edge to edge."""
        scale, air = self._look.scale, BETWEEN / 2
        top = rect.top() + round((block.top - air) * scale)
        return QRect(rect.left() + 2, top, rect.width() - 5, round((block.height + 2 * air) * scale))

    def _paint_current(self, painter: QPainter, room: QRect, *, whole: bool) -> None:
        """The entry that the keyboard is on: tinted, with the ring while it has it."""
        look, focus = self._look, self._grid.hasFocus()
        painter.setPen(QPen(look.colour("accent"), RING) if focus else QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("accent_tint"))
        painter.drawRoundedRect(room, look.px(3), look.px(3))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_mark(self, painter: QPainter, rect: QRect, block: Block) -> None:
        look, px = self._look, self._look.px
        middle = rect.top() + (block.top + STYLES["body"].line / 2) * look.scale
        centre = QPointF(rect.left() + px(BESIDE) + px(DOT) / 2, middle)
        painter.setPen(QPen(look.colour("ink2"), max(1.0, look.scale)))
        painter.setBrush(look.colour("ink2") if block.known else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, px(DOT) / 2 - 0.5, px(DOT) / 2 - 0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_hint(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The ring round an empty cell, and what belongs into it."""
        look, px = self._look, self._look.px
        focus = self._grid.hasFocus()
        painter.setPen(QPen(look.colour("accent" if focus else "line"), RING if focus else 1))
        painter.drawRoundedRect(rect.adjusted(2, 2, -3, -3), px(3), px(3))
        if not self._grid.table.is_written(index):
            return
        room = rect.width() / look.scale - 2 * BESIDE
        text = elide(self._grid.table.hint(index.column()), room, "quiet", self._setter.meter)
        painter.setFont(self._fonts["quiet"])
        painter.setPen(look.colour("ink2"))
        place = QRect(rect.left() + px(BESIDE), rect.top() + px(ABOVE), rect.width(), px(STYLES["body"].line))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), drawn(text))
