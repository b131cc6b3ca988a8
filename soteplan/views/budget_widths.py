"""How wide the columns of the budget are: no number is ever cut, and room to spare goes first to the titles."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from soteplan.models import roles
from soteplan.models.budget_table import REMARK, TITLE, BudgetTable
from soteplan.views.look import Look

TITLE_WIDTH, YEAR_WIDTH, TOTAL_WIDTH, NARROW = 280, 80, 88, 56  # px at 100 %
NARROW_TITLE, WIDEST_TITLE = 200, 400  # where there are many columns; where there is room
TITLE_GROWTH, YEAR_GROWTH = 120, 32
AIR, SIGN = 16, 8  # beside a number: its padding, and room for the sign of what is said about it
MANY = 7  # columns of amounts


class Widths:
    """The widths of the columns of a table in px, by what stands in them."""

    def __init__(self, look: Look, table: BudgetTable) -> None:
        self._look = look
        self._table = table
        self._least: list[int] = []
        self._strong = QFontMetricsF(look.font("strong"))

    def least(self) -> list[int]:
        """The least width of each column, in order; kept until it is forgotten."""
        if len(self._least) != self._table.columnCount():
            columns = range(TITLE + 1, self._table.columnCount())
            self._least = [self._title_width(), *map(self._amounts_width, columns)]
        return self._least

    def forget(self) -> None:
        """Other rows, columns or wider numbers: measure anew."""
        self._least = []

    def shared(self, room: int) -> list[int]:
        """The widths in a room: first the titles grow, then the amounts, each as far as it helps reading."""
        least, px = self.least(), self._look.px
        amounts = len(least) - 1
        spare = room - sum(least)
        title = max(0, min(px(TITLE_GROWTH), spare))
        year = max(0, min(px(YEAR_GROWTH), (spare - title) // max(1, amounts)))
        return [least[TITLE] + title, *(width + year for width in least[1:])]

    def greatest(self) -> int:
        """The width at which the grid stops growing."""
        least = self.least()
        return sum(least) + self._look.px(TITLE_GROWTH + YEAR_GROWTH * (len(least) - 1) + AIR)

    def needed(self, row: int, column: int) -> int:
        """The width that one cell needs."""
        index = self._table.index(row, column)
        sign = SIGN if index.data(REMARK) else 0
        return ceil(self._strong.horizontalAdvance(str(index.data() or ""))) + self._look.px(AIR + sign)

    @property
    def _is_narrow(self) -> bool:
        return self._table.columnCount() - 1 > MANY

    def _title_width(self) -> int:
        """As wide as the titles need, within bounds; what is cut is whole in the tool tip."""
        px = self._look.px
        if self._is_narrow:
            return px(NARROW_TITLE)
        longest = max((self.needed(row, TITLE) for row in range(self._table.rowCount())), default=0)
        return max(px(TITLE_WIDTH), min(px(WIDEST_TITLE), longest))

    def _amounts_width(self, column: int) -> int:
        last = self._table.columnCount() - 1
        usual = NARROW if self._is_narrow else TOTAL_WIDTH if column == last else YEAR_WIDTH
        texts = [str(self._table.index(row, column).data() or "") for row in range(self._table.rowCount())]
        texts.append(str(self._table.headerData(column, Qt.Orientation.Horizontal, roles.DISPLAY) or ""))
        longest = sorted(set(texts), key=len)[-2:]  # figures are of one width, words are not
        widest = max((self._strong.horizontalAdvance(text) for text in longest), default=0.0)
        sign = SIGN if self._table.has_remarks else 0
        return max(self._look.px(usual), ceil(widest) + self._look.px(AIR + sign))
