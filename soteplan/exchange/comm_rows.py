"""A table of communications out of Word, Excel or this program: its rows, their cells and the lines in them.

Word gives its cells whole only as HTML, Excel quotes cells of several lines; both are read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from soteplan.domain.comm_table import DUTIES, MEANS, OBJECTIVES, TIMINGS
from soteplan.domain.errors import Refusal
from soteplan.domain.text import clean
from soteplan.exchange.pasted_rows import LARGEST, MOST_ROWS, Table, cells_of, head_of

GROUP, DUTIES_AND_TIMINGS = "target_group", "duties_and_timings"
FIELDS = (GROUP, OBJECTIVES, MEANS, DUTIES, TIMINGS, DUTIES_AND_TIMINGS)
INDENT = "\u2003"  # before the title of a group, for each level under the top
# What the heads of the columns may be called, in small letters.
HEADS: dict[str, tuple[str, ...]] = {
    GROUP: ("kohderyhmä", "kohderyhmät", "kohderyhmä / sidosryhmä", "sidosryhmä", "sidosryhmät", "kenelle", "målgrupp",
            "målgrupper", "intressent", "target group", "target groups", "audience", "stakeholder"),
    OBJECTIVES: ("tavoite", "tavoitteet", "viestinnän tavoitteet", "viestintätavoitteet", "ydintarkoitus", "mål",
                 "syfte", "objective", "objectives", "aims", "aim", "purpose"),
    MEANS: ("kanavat ja keinot", "keinot ja kanavat", "kanava", "kanavat", "keinot", "kanavat, keinot",
            "kanaler och metoder", "kanaler", "kanaler och medel", "channels and means", "channels", "means",
            "channel"),
    DUTIES: ("vastuu", "vastuut", "vastuutaho", "vastuutahot", "vastuuhenkilö", "vastuuhenkilöt", "kuka", "ansvarig",
             "ansvariga", "ansvar", "responsible", "responsibles", "responsibility", "who"),
    TIMINGS: ("aikataulu", "aikataulut", "ajoitus", "ajankohta", "milloin", "tidpunkt", "tidtabell", "tidsplan",
              "timing", "schedule", "when"),
    DUTIES_AND_TIMINGS: ("vastuu ja aikataulu", "vastuut ja aikataulut", "vastuu ja ajoitus", "vastuu, aikataulu",
                         "ansvar och tidpunkt", "ansvar och tidtabell", "responsible and timing",
                         "responsibility and schedule"),
}  # fmt: skip
# Columns of a table without heads, by how many there are; of others the first ones.
BY_WIDTH = {4: (GROUP, OBJECTIVES, MEANS, DUTIES_AND_TIMINGS)}
IN_ORDER = (GROUP, OBJECTIVES, MEANS, DUTIES, TIMINGS)
_BULLET = re.compile(r"^\s*(?:[•●▪‣◦○·\uf0b7\uf0a7*–—-]|\d{1,2}[.)](?!\d))\s+")
_BLOCKS = frozenset({"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6"})


def rows_of(text: str, html: str = "") -> list[Sequence[str]]:
    """The cells of what stands on the clipboard, with lines parted by line ends; rows without any are left out.

    The table of the HTML counts where there is one. Refuses too many characters (too_large) or rows (too_many_cells).
    """
    if "<table" not in html.casefold():
        return list(cells_of(text))
    if len(html) > LARGEST:
        raise Refusal("too_large", size=len(html), maximum=LARGEST)
    reader = _Cells()
    reader.feed(html)
    reader.close()
    if len(reader.rows) > MOST_ROWS:
        raise Refusal("too_many_cells", maximum=MOST_ROWS)
    rows = [[clean(cell) for cell in row] for row in reader.rows]
    return [row for row in rows if any(cell.strip() for cell in row)]


def found_in(rows: Sequence[Sequence[str]]) -> Table:
    """The rows under the head, and what each column holds; without a head the usual columns in their order."""
    named = head_of(rows, {word: name for name, words in HEADS.items() for word in words})
    if named:
        return Table(list(rows[1:]), named)
    width = max(map(len, rows), default=0)
    return Table(list(rows), dict(enumerate(BY_WIDTH.get(width, IN_ORDER)[:width])))


def lines_of(cell: str) -> list[str]:
    """The lines of a cell without their bullets and numbers."""
    lines = (" ".join(_BULLET.sub("", line).split()) for line in cell.splitlines())
    return [line for line in lines if line]


def title_of(cell: str) -> tuple[int, str]:
    """The title of a group on one line, and its level by its indent."""
    level = len(cell) - len(cell.lstrip(INDENT))
    return level, " ".join(cell.split())


@dataclass(slots=True)
class _Open:
    """A cell that is being read: its text, and how many columns and rows it spans."""

    columns: int = 1
    rows: int = 1
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        lines = "".join(self.parts).split("\n")
        return "\n".join(line for line in (re.sub(r"[ \t\r]+", " ", line).strip(" ") for line in lines) if line)


class _Cells(HTMLParser):
    """The cells of all tables in a text, one row after the other; tables inside cells are text of the cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: _Open | None = None
        self._depth = 0
        self._below: dict[int, int] = {}  # by column: rows that a cell still reaches over

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._depth += tag == "table"
        if self._depth == 1 and tag == "tr":
            self._leave_cell()
            self.rows.append([])
            self._reach()
        elif self._depth == 1 and tag in ("td", "th") and self.rows:
            self._leave_cell()
            spans = dict(attrs)
            self._cell = _Open(_span(spans.get("colspan")), _span(spans.get("rowspan")))
        elif tag == "br" and self._cell:
            self._cell.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS and self._cell:
            self._cell.parts.append("\n")
        elif tag in ("td", "th", "tr") and self._depth == 1:
            self._leave_cell()
        self._depth -= tag == "table" and self._depth > 0

    def handle_data(self, data: str) -> None:
        if self._cell:
            self._cell.parts.append(data.replace("\n", " ").replace("\u00a0", " "))

    def _leave_cell(self) -> None:
        cell, self._cell = self._cell, None
        if cell is None:
            return
        row = self.rows[-1]
        if cell.rows > 1:
            self._below[len(row)] = cell.rows - 1
        row.append(cell.text)
        row.extend([""] * (cell.columns - 1))
        self._reach()

    def _reach(self) -> None:
        """Empty cells where cells of the rows above reach down."""
        row = self.rows[-1]
        while self._below.get(len(row), 0) > 0:
            self._below[len(row)] -= 1
            row.append("")


def _span(value: str | None) -> int:
    return min(50, int(value)) if value and value.isdecimal() and int(value) else 1
