"""The rows of another table as they came, under a choice of what each of its columns holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QTableWidget, QTableWidgetItem, QWidget

from soteplan.domain.text import shortened
from soteplan.texts.language import Language
from soteplan.views.look import Look
from soteplan.views.quiet import QuietCombo, slim_bars

MOST_COLUMNS = 30
HEAD, LINE = 38, 28  # px at 100 %: the choices over the columns, a row
NARROWEST, WIDEST = 112, 320  # px at 100 %: a column
AIR, ARROW = 24, 72  # px beside the words of a cell, and of a choice with its arrow
TOLD = 3  # cells that could not be read
SHOWN = 60  # characters of a cell


class ColumnTable(QTableWidget):
    """Each thing is held by one column: the one that was set last has it.

    `choices` are the names of what a column can hold, `held` what each column by its number is taken for.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        language: Language,
        rows: Sequence[Sequence[str]],
        choices: Mapping[str, str],
        held: Mapping[int, str],
    ) -> None:
        super().__init__(len(rows) + 1, min(MOST_COLUMNS, max(map(len, rows), default=0)))
        self._look, self._language, self._choices = look, language, choices
        self.setAccessibleName(language.text("Paste", "What each column holds"))
        self._dress()
        self.combos = [self._combo(number, held.get(number, "")) for number in range(self.columnCount())]
        for number in range(self.columnCount()):
            self._fill(number, [row[number] if number < len(row) else "" for row in rows])

    def held(self) -> dict[int, str]:
        """What each column holds, by its number; those that are not used are left out."""
        return {number: combo.currentData() for number, combo in enumerate(self.combos) if combo.currentData()}

    def mark(self, unread: Collection[tuple[int, str]]) -> None:
        """Show which cells, by row from 1 and by what their column holds, could not be read."""
        held = self.held()
        for line in range(1, self.rowCount()):
            for number in range(self.columnCount()):
                name, item = held.get(number, ""), self.item(line, number)
                ink = "ink2" if not name else ("act" if (line, name) in unread else "ink")
                if item is not None:
                    item.setForeground(QBrush(self._look.colour(ink)))

    def _dress(self) -> None:
        px, line = self._look.px, self._look.palette.line
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(LINE))
        self.setRowHeight(0, px(HEAD))
        self.setStyleSheet(
            f"QTableWidget {{ border: 1px solid {line}; border-radius: {px(4)}px; gridline-color: {line}; }}"
            f"QTableWidget::item {{ padding: 0 {px(8)}px; }}"
        )
        slim_bars(self, self._look)

    def _combo(self, number: int, held: str) -> QComboBox:
        combo = QuietCombo(self._look)
        combo.addItem(self._language.text("Paste", "Not used"), "")
        for key, name in self._choices.items():
            combo.addItem(name, key)
        combo.setCurrentIndex(max(0, combo.findData(held)))
        combo.setAccessibleName(self._language.text("Paste", "Column {number}", number=number + 1))
        combo.currentIndexChanged.connect(lambda _: self._take(number))
        return combo

    def _take(self, changed: int) -> None:
        key = self.combos[changed].currentData()
        for number, combo in enumerate(self.combos):
            if key and number != changed and combo.currentData() == key:
                combo.setCurrentIndex(0)
        self.changed.emit()

    def _fill(self, number: int, cells: Sequence[str]) -> None:
        """The cells under their choice, in a column as wide as what is in it, within bounds."""
        combo, words = self.combos[number], [shortened(" ".join(cell.split()), SHOWN) for cell in cells]
        holder, px = QWidget(), self._look.px
        row = QHBoxLayout(holder)
        row.setContentsMargins(*(px(4),) * 4)
        row.addWidget(combo)
        self.setCellWidget(0, number, holder)
        for line, word in enumerate(words, 1):
            self.setItem(line, number, QTableWidgetItem(word))
        advance = self.fontMetrics().horizontalAdvance
        widest = max((advance(word) + px(AIR) for word in words), default=0)
        wanted = max(px(NARROWEST), min(px(WIDEST), widest), advance(combo.currentText()) + px(ARROW))
        self.setColumnWidth(number, wanted)


def unread_words(language: Language, unread: Sequence[tuple[int, str, str]]) -> str:
    """Which cells could not be read: the row, what its column is called, and what stands there."""
    lines = [
        language.text(
            "Paste",
            "Row {row}, {column}: “{text}” cannot be read.",
            row=row,
            column=column,
            text=shortened(text, SHOWN),
        )
        for row, column, text in unread[:TOLD]
    ]
    if len(unread) > TOLD:
        lines.append(language.count("Paste", "and %n cell(s) more", len(unread) - TOLD))
    return "\n".join(lines)
