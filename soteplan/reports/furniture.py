"""The document around the content: page templates, header and footer, bookmarks, page numbers, properties."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any

from reportlab import rl_config
from reportlab.platypus.doctemplate import BaseDocTemplate, NextPageTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, PageBreak
from reportlab.platypus.frames import Frame

from soteplan.rendering.fonts import FACES, register_pdf
from soteplan.rendering.tagging import Place, TaggedCanvas
from soteplan.reports.blocks import Heading, draw_line
from soteplan.reports.lines import cut, width_of
from soteplan.reports.styles import BLEED, FOOT, FORMATS, HAIRLINE, HEAD, MARGIN, MM, STYLES, colour

_ROOM = 80.0  # points of a page number's form
_LEADER_GAP = 4.0
BARE = "bare"

Told = Callable[[int], object]  # hears the number of each page that is begun


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around the content of every page, and what the document says about itself; printable texts."""

    title: str
    plan: str
    author: str
    subject: str
    status: str  # the status date in words, or ""
    printed: str  # the print time in words
    language: str  # such as fi-FI
    made: datetime


@dataclass(frozen=True, slots=True)
class Sheet:
    """Content that starts on a new page of one of the formats; a bare one is portrait without header and footer."""

    content: Sequence[Flowable]
    format: str = "portrait"


class NumberedCanvas(TaggedCanvas):
    """Leaves room for page numbers and fills them in at the end, when they are known: one pass is enough."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.contents = Place("TOC")
        self.headings: Sequence[Heading] = ()
        self.footed: list[int] = []

    def setFillColor(self, aColor: Any, alpha: float | None = None) -> None:  # noqa: N802, N803 (reportlab's names)
        if alpha is not None or aColor is not self._fillColorObj:
            super().setFillColor(aColor, alpha)

    def number(self, key: str, x: float, y: float) -> None:
        """Room for a number that ends at x."""
        self.saveState()
        self.translate(x - _ROOM, y)
        self.doForm(key)
        self.restoreState()

    def fill_in(self, key: str, text: str, style: str) -> None:
        self.beginForm(key, 0, -6, _ROOM, 16)
        draw_line(self, _ROOM, 0, text, STYLES[style], "right")
        self.endForm()

    def save(self) -> None:
        total = self.getPageNumber() - 1
        for page in self.footed:
            self.fill_in(f"page-{page}", f"{page} / {total}", "furniture")
        for heading in self.headings:
            self.fill_in(f"entry-{heading.key}", str(heading.page), "strong" if heading.level == 0 else "body")
        super().save()


class ContentsEntry(Flowable):  # type: ignore[misc]
    """A line of the contents that leads to a heading, with a leader and the page."""

    def __init__(self, heading: Heading) -> None:
        super().__init__()
        self.heading = heading
        self.style = STYLES["strong" if heading.level == 0 else "body"]
        self.spaceBefore = 8 if heading.level == 0 else 0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self.style.leading + 2
        return width, self.height

    def draw(self) -> None:
        indent = 14.0 * self.heading.level
        title = cut(self.heading.text, self.width - indent - 40, self.style)
        self._leader(indent + width_of(title, self.style))
        with self.canv.within(self.canv.contents.on(self.canv)), self.canv.within(self.canv.element("TOCI")):
            link = self.canv.element("Link")
        with self.canv.marking(link):
            draw_line(self.canv, indent, 4, title, self.style)
            self.canv.number(f"entry-{self.heading.key}", self.width, 4)
        self.canv.link(link, self.heading.key, (0, 0, self.width, self.height), self.heading.text)

    def _leader(self, start: float) -> None:
        self.canv.setStrokeColor(colour("line"))
        self.canv.setLineWidth(HAIRLINE)
        self.canv.line(start + 2 * _LEADER_GAP, 4, self.width - 24, 4)


def _furnish(furniture: Furniture, canvas: NumberedCanvas, size: tuple[float, float]) -> None:
    """Header and footer of the page at hand."""
    width, height = size
    style = STYLES["furniture"]
    status = width_of(furniture.status, style)
    right = width - MARGIN
    draw_line(canvas, MARGIN, height - 15 * MM, cut(furniture.plan, right - MARGIN - status - 20, style), style)
    draw_line(canvas, right, height - 15 * MM, furniture.status, style, "right")
    canvas.setStrokeColor(colour("line"))
    canvas.setLineWidth(HAIRLINE)
    canvas.line(MARGIN - BLEED, height - 17 * MM, right + BLEED, height - 17 * MM)
    draw_line(canvas, MARGIN, 12 * MM, furniture.printed, style)
    canvas.footed.append(canvas.getPageNumber())
    canvas.number(f"page-{canvas.getPageNumber()}", right, 12 * MM)


class _Document(BaseDocTemplate):  # type: ignore[misc]
    def __init__(self, target: IO[bytes], furniture: Furniture, headings: Sequence[Heading], told: Told) -> None:
        super().__init__(
            target, title=furniture.title, author=furniture.author, subject=furniture.subject, creator="Soteplan",
            lang=furniture.language, displayDocTitle=True, invariant=1, initialFontName=FACES["regular"][0],
            pageCompression=1,
        )  # fmt: skip
        self.furniture = furniture
        self.headings = headings
        self.told = told
        self.addPageTemplates([self._template(name, FORMATS[name]) for name in FORMATS])
        self.addPageTemplates([self._template(BARE, FORMATS["portrait"])])

    def _template(self, name: str, size: tuple[float, float]) -> PageTemplate:
        frame = Frame(
            MARGIN, FOOT, size[0] - 2 * MARGIN, size[1] - HEAD - FOOT,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
        )  # fmt: skip
        return PageTemplate(name, [frame], onPage=self._furnish, pagesize=size)

    def _furnish(self, canvas: NumberedCanvas, document: BaseDocTemplate) -> None:
        self.told(canvas.getPageNumber())
        if document.pageTemplate.id != BARE:
            _furnish(self.furniture, canvas, document.pageTemplate.pagesize)

    def beforeDocument(self) -> None:  # noqa: N802 (reportlab's name)
        self.canv.headings = self.headings
        self.canv.setDateFormatter(lambda *_: _pdf_date(self.furniture.made))


def _pdf_date(time: datetime) -> str:
    return f"D:{time:%Y%m%d%H%M%S}"


def headings_in(sheets: Sequence[Sheet]) -> list[Heading]:
    """The headings of the sheets in the order in which they are read."""
    return [flowable for sheet in sheets for flowable in sheet.content if isinstance(flowable, Heading)]


def unheard(page: int) -> None:
    """Where nobody waits for the pages."""


def build(target: IO[bytes], furniture: Furniture, sheets: Sequence[Sheet], told: Told = unheard) -> None:
    """Write the sheets as a PDF.

    The same sheets and furniture give the same bytes. Every face is embedded.
    """
    register_pdf()
    rl_config.useA85 = 0  # streams as they are; the text form of them is for mail gateways of the last century
    story: list[Flowable] = []
    for number, sheet in enumerate(sheets):
        story += [NextPageTemplate(sheet.format)] if not number else [NextPageTemplate(sheet.format), PageBreak()]
        story += sheet.content
    listed = [entry.heading for sheet in sheets for entry in sheet.content if isinstance(entry, ContentsEntry)]
    document = _Document(target, furniture, listed, told)
    document.pageTemplates.sort(key=lambda template: template.id != sheets[0].format)
    document.build(story, canvasmaker=NumberedCanvas)
