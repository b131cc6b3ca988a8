"""A sheet of a workbook while it is written: cells by their look, addresses, and what is printed.

No text of a plan can become a formula: every text is written as a string.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from math import ceil
from typing import Any

from soteplan.domain.text import clean, clean_line

LONGEST_CELL = 32_767  # characters; Excel's own limit
LONGEST_COMMENT = 2_000
KEYS = 0  # the hidden column that says which rows of the plan a line of the sheet stands for
NAME = 1  # the first column that is seen
HEAD = 4  # the row of the column heads; above it stand the title and how to read the sheet
PORTRAIT, LANDSCAPE = "portrait", "landscape"
MOST_LINES = 8  # of a cell
MOST_PARTS = 200  # of one SUM; Excel takes 255

INK2, LINE, FRAME, ENTRY, WARNING = "#57606a", "#d9dce1", "#f3f4f6", "#eaf2fa", "#b42318"
LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 14},
    "hint": {"font_color": INK2},
    "head": {"bold": True, "bg_color": FRAME, "bottom": 1, "text_wrap": True, "valign": "bottom"},
    "text": {"text_wrap": True, "bottom": 4, "bottom_color": LINE},
    "strong": {"text_wrap": True, "bold": True, "bottom": 4, "bottom_color": LINE},
    "quiet": {"text_wrap": True, "font_color": INK2, "bottom": 4, "bottom_color": LINE},
    "group": {"bold": True, "bg_color": FRAME, "top": 1, "top_color": INK2},
    "sum": {"bold": True, "bg_color": FRAME, "top": 1, "top_color": INK2, "bottom": 1, "bottom_color": INK2},
    "entry": {"bg_color": ENTRY, "bottom": 4, "bottom_color": LINE},
    "plain": {},
}
EUROS, CENTS, MILLIONS, SHARE = "#,##0", "#,##0.00", "#,##0.0,,", "0.0 %"
Run = tuple[int, int]  # first and last of neighbouring rows


def cell_text(text: str) -> str:
    """A text as a cell can hold it, on one line; an ellipsis where Excel would cut it silently."""
    text = clean_line(text)
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"


def sheet_name(wanted: str, taken: Sequence[str] = ()) -> str:
    """A name that Excel and LibreOffice take: at most 31 characters, none of []:*?/\\, and no other sheet's."""
    fit = "".join(" " if sign in "[]:*?/\\" else sign for sign in clean_line(wanted)).strip("' ") or "Soteplan"
    names = [fit[:31].strip("' "), *(f"{fit[:26].strip()} ({number})" for number in range(2, len(taken) + 3))]
    known = {name.casefold() for name in (*taken, "history")}  # Excel keeps that one for itself
    return next(name for name in names if name.casefold() not in known)


def column_letters(column: int) -> str:
    """A for 0, AA for 26."""
    letters, rest = "", column + 1
    while rest:
        rest, place = divmod(rest - 1, 26)
        letters = chr(65 + place) + letters
    return letters


def at(row: int, column: int) -> str:
    """The address of a cell on its own sheet."""
    return f"{column_letters(column)}{row + 1}"


def of_sheet(name: str, first: int, last: int, column: int) -> str:
    """A stretch of a column on another sheet, held fast."""
    quoted = name.replace("'", "''")
    letters = column_letters(column)
    return f"'{quoted}'!${letters}${first + 1}:${letters}${last + 1}"


def on_sheet(name: str, row: int, column: int) -> str:
    """A cell on another sheet."""
    return "'" + name.replace("'", "''") + f"'!{at(row, column)}"


def sum_of(rows: Sequence[int], column: int) -> str:
    """The sum of some rows of a column, neighbours as one range; 0 for none."""
    parts = [at(first, column) if first == last else f"{at(first, column)}:{at(last, column)}" for first, last in
             runs(rows)]  # fmt: skip
    some = [parts[start : start + MOST_PARTS] for start in range(0, len(parts), MOST_PARTS)]
    return "+".join(f"SUM({','.join(each)})" for each in some) or "0"


def runs(rows: Sequence[int]) -> list[Run]:
    """Neighbouring rows put together."""
    found = [[row for _, row in group] for _, group in groupby(enumerate(sorted(rows)), lambda pair: pair[1] - pair[0])]
    return [(group[0], group[-1]) for group in found]


class Formats:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Any, number: str) -> None:
        self.number = number  # how amounts of money are written
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}

    def of(self, look: str, **more: Any) -> Any:
        values = {"font_name": "Calibri", "font_size": 10, "valign": "vcenter", **LOOKS[look], **more}
        key = tuple(sorted(values.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(values)
        return self._made[key]


class Pad:
    """One sheet. Rows and columns count from 0; money is in cents and stands in the cells in euros."""

    def __init__(self, book: Any, formats: Formats, name: str) -> None:
        self.name = name
        self.sheet = book.add_worksheet(name)
        self.formats = formats

    def text(self, row: int, column: int, text: str, look: str = "text", **more: Any) -> None:
        style = self.formats.of(look, **more)
        if text:
            self.sheet.write_string(row, column, cell_text(text), style)
        else:
            self.sheet.write_blank(row, column, None, style)

    def money(self, row: int, column: int, cents: int | None, look: str = "text", number: str = "") -> None:
        style = self._numeric(look, number)
        if cents is None:
            self.sheet.write_blank(row, column, None, style)
        else:
            self.sheet.write_number(row, column, cents / 100, style)

    def formula(self, row: int, column: int, formula: str, cents: int, look: str = "text", number: str = "") -> None:
        """A formula with its result, so that it is right for those too who do not calculate."""
        self.sheet.write_formula(row, column, f"={formula}", self._numeric(look, number), cents / 100)

    def share(self, row: int, column: int, formula: str, part: int, whole: int, look: str = "text") -> None:
        """A share of a whole; empty where there is no whole."""
        value: float | str = part / whole if whole else ""
        self.sheet.write_formula(row, column, f"={formula}", self._numeric(look, SHARE), value)

    def key(self, row: int, key: str) -> None:
        self.sheet.write_string(row, KEYS, key)

    def comment(self, row: int, column: int, text: str) -> None:
        if text:
            self.sheet.write_comment(row, column, clean(text)[:LONGEST_COMMENT], {"x_scale": 2})

    def top(self, title: str, hints: Sequence[str]) -> None:
        """The title, and up to two lines on how to read the sheet."""
        self.text(0, NAME, title, "title")
        for row, hint in enumerate(hints[: HEAD - 2], 1):
            self.text(row, NAME, hint, "hint")

    def heads(self, names: Sequence[str], *, left: int = 1, row: int = HEAD) -> None:
        """The heads of the columns from NAME on; the first `left` of them over texts, the others over numbers."""
        for column, name in enumerate(names, NAME):
            self.text(row, column, name, "head", align="left" if column < NAME + left else "right")

    def finish(self, last_row: int, last_column: int, *, left: int = 1, way: str = LANDSCAPE, head: int = HEAD) -> None:
        """What is frozen and what is printed: the heads stay, on the screen and on every page, and so do the names."""
        sheet, first = self.sheet, NAME + left
        sheet.set_column(KEYS, KEYS, None, None, {"hidden": True})
        sheet.freeze_panes(head + 1, first)
        sheet.repeat_rows(head)
        sheet.repeat_columns(NAME, first - 1)
        sheet.print_area(0, NAME, last_row, last_column)
        sheet.set_paper(9)
        (sheet.set_portrait if way == PORTRAIT else sheet.set_landscape)()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.6, right=0.6, top=0.7, bottom=0.7)
        sheet.hide_gridlines(2)
        # A space after the size, or a name that begins with a year would be read as a part of it.
        sheet.set_footer(f"&L&8 {self.name.replace('&', '&&')}&R&8 &P / &N")

    def widths(self, widths: Mapping[int, float]) -> None:
        for column, width in widths.items():
            self.sheet.set_column(column, column, width)

    def height(self, row: int, texts: Sequence[str], width: float, **options: Any) -> None:
        """Room for the longest of some texts in columns so many characters wide: no program finds it by itself."""
        lines = min(MOST_LINES, max((ceil(len(text) / (width * 0.95)) for text in texts), default=1))
        if lines > 1 or options:
            self.sheet.set_row(row, 15 + 13 * (lines - 1), None, options or None)

    def _numeric(self, look: str, number: str) -> Any:
        return self.formats.of(look, num_format=number or self.formats.number, text_wrap=False)
