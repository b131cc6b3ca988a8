"""What a page is built of besides tables: set text, headings, key figures. Text is set as data, never as markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reportlab.platypus.flowables import Flowable

from soteplan.rendering.tagging import Place
from soteplan.reports.lines import Divider, at_hyphens, cut, fill
from soteplan.reports.styles import GAP, STYLES, Style, colour
from soteplan.reports.text import one_line

_KINDS = {"cover": "H1", "section": "H2"}  # of set text in the structure of the document, where it is no paragraph
_LEAST_LINES = 2  # of a paragraph on either side of a page break


def draw_line(canvas: Any, x: float, y: float, line: str, style: Style, align: str = "left") -> None:
    """One printable line with its baseline at y; x is the left edge, the centre or the right edge."""
    if not line:
        return
    canvas.setFont(style.face, style.size)
    canvas.setFillColor(colour(style.colour))
    draw = {"left": canvas.drawString, "right": canvas.drawRightString, "centre": canvas.drawCentredString}[align]
    draw(x, y, _read_on(line) if align == "left" else line)


def draw_lines(canvas: Any, x: float, y: float, lines: Sequence[str], style: Style) -> None:
    """Printable lines under each other from the left edge x, the first with its baseline at y."""
    canvas.setFillColor(colour(style.colour))
    text = canvas.beginText(x, y)
    text.setFont(style.face, style.size, style.leading)
    for line in lines:
        text.textLine(_read_on(line))
    canvas.drawText(text)


def divides(lines: Iterable[str]) -> bool:
    """Whether a word may go on from one of the lines to the next."""
    return any(line.endswith("-") for line in lines)


def _read_on(line: str) -> str:
    """With a space for who reads or copies the lines as one text, unless a word goes on after it."""
    return line if divides([line]) else f"{line} "


def baseline(style: Style) -> float:
    """From the top of a line to its baseline, with capitals in the middle of the line."""
    return style.leading / 2 + style.size * 0.33


class TextBlock(Flowable):  # type: ignore[misc]
    """A paragraph of user text or ours; breaks over pages between lines."""

    def __init__(
        self,
        text: str,
        style: str = "body",
        *,
        divide: Divider = at_hyphens,
        indent: float = 0,
        sign: str = "",
        after: float = GAP,
    ) -> None:
        super().__init__()
        self.text = text
        self.style = STYLES[style]
        self.divide = divide
        self.indent = indent
        self.sign = sign
        self.spaceAfter = after
        self.whole = f"{sign} {text}" if sign else text
        self.place = Place(_KINDS.get(style, "P"))
        self.lines: Sequence[str] | None = None
        self.set_for = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        if self.lines is None or self.set_for not in (0.0, width):
            self.lines = fill(self.text, width - self.indent, self.style, self.divide)
            self.set_for = width
        return width, len(self.lines) * self.style.leading

    def split(self, width: float, height: float) -> list[Flowable]:
        self.wrap(width, height)
        lines = self.lines or ()
        fitting = min(int((height + 0.01) // self.style.leading), len(lines) - _LEAST_LINES)
        if fitting < _LEAST_LINES:
            return []
        return [self._part(lines[:fitting], self.sign, 0), self._part(lines[fitting:], "", self.spaceAfter)]

    def _part(self, lines: Sequence[str], sign: str, after: float) -> TextBlock:
        part = TextBlock("", divide=self.divide, indent=self.indent, sign=sign, after=after)
        part.style, part.lines, part.set_for = self.style, lines, self.set_for
        part.whole, part.place = self.whole, self.place
        return part

    def draw(self) -> None:
        top = len(self.lines or ()) * self.style.leading - baseline(self.style)
        element = self.place.on(self.canv)
        if divides(self.lines or ()):
            element.says = one_line(self.whole)
        with self.canv.marking(element):
            draw_line(self.canv, 0, top, self.sign, self.style)
            draw_lines(self.canv, self.indent, top, self.lines or (), self.style)


class Heading(Flowable):  # type: ignore[misc]
    """A heading that is also a bookmark. It knows its page once it is drawn."""

    def __init__(self, text: str, level: int, key: str, *, listed: bool = True) -> None:
        super().__init__()
        self.text = one_line(text)
        self.level = level
        self.key = key
        self.listed = listed
        self.style = STYLES["title" if level == 0 else "section"]
        self.spaceBefore = 0 if level == 0 else 16
        self.spaceAfter = 2 if level == 0 else 6
        self.lines: list[str] = []
        self.page = 0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.lines = fill(self.text, width, self.style)[:4]
        return width, len(self.lines) * self.style.leading

    def draw(self) -> None:
        height = len(self.lines) * self.style.leading
        self.page = self.canv.getPageNumber()
        self.canv.bookmarkHorizontal(self.key, 0, height + 12)
        if self.listed:
            self.canv.addOutlineEntry(self.text[:200], self.key, self.level, closed=False)
        with self.canv.marking(self.canv.element(f"H{self.level + 1}")):
            draw_lines(self.canv, 0, height - baseline(self.style), self.lines, self.style)


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A big number with its label above and a line of explanation under it."""

    label: str
    value: str
    note: str = ""


class KeyFigures(Flowable):  # type: ignore[misc]
    """A row of key figures in columns of equal width."""

    GUTTER = 14.0
    MOST_NOTE_LINES = 3

    def __init__(self, figures: Sequence[KeyFigure], divide: Divider = at_hyphens) -> None:
        super().__init__()
        self.figures = figures
        self.divide = divide
        self.spaceBefore = 10
        self.spaceAfter = GAP
        self.step = 0.0
        self.notes: list[list[str]] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.step = (width + self.GUTTER) / max(len(self.figures), 1)
        room = self.step - self.GUTTER
        note = STYLES["note"]
        self.notes = [fill(figure.note, room, note, self.divide)[: self.MOST_NOTE_LINES] for figure in self.figures]
        self.height = 12 + STYLES["big"].leading + 2 + max(map(len, self.notes), default=0) * note.leading
        return width, self.height

    def draw(self) -> None:
        for number, figure in enumerate(self.figures):
            element = self.canv.element("P")
            if divides(self.notes[number]):
                element.says = one_line(f"{figure.label} {figure.value} {figure.note}")
            with self.canv.marking(element):
                self._draw_one(number * self.step, figure, self.notes[number])

    def _draw_one(self, x: float, figure: KeyFigure, notes: list[str]) -> None:
        label, big, note = STYLES["table_head"], STYLES["big"], STYLES["note"]
        room = self.step - self.GUTTER
        draw_line(self.canv, x, self.height - 8, cut(figure.label, room, label), label)
        sizes = (replace(big, size=size) for size in (big.size, 17.0, 14.0))  # none is cut that can be read whole
        big = next((style for style in sizes if cut(figure.value, room, style) == figure.value), big)
        value = cut(figure.value, room, big)
        draw_line(self.canv, x, self.height - 12 - baseline(big), value, big)
        for line_number, line in enumerate(notes):
            y = self.height - 12 - big.leading - 2 - line_number * note.leading - baseline(note)
            draw_line(self.canv, x, y, line, note)


class Rule(Flowable):  # type: ignore[misc]
    """A short thick stroke, the one ornament of the cover."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return width, 3

    def draw(self) -> None:
        self.canv.setFillColor(colour("accent"))
        self.canv.rect(0, 0, 48, 3, stroke=0, fill=1)
