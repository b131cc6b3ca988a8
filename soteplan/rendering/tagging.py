"""Tagged PDF: what every piece of a page is, in reading order, for whoever has it read aloud or set anew.

After ISO 32000-1, 14.7 and 14.8. Public bodies must publish documents with tags; no conformance to PDF/UA is claimed,
since nothing here has validated it. Not imported before a PDF is made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from types import MappingProxyType
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

_PLAIN: Mapping[str, str] = MappingProxyType({})
_PAINTING = frozenset(("f", "f*", "F", "B", "B*", "b", "b*", "S", "s", "ET", "Do", "sh", "EI"))

# Attributes of cells.
COLUMN_HEAD: Mapping[str, str] = MappingProxyType({"A": "<</O/Table/Scope/Column>>"})


def spanning(columns: int) -> Mapping[str, str]:
    """The attributes of a cell that reaches over so many columns."""
    return {"A": f"<</O/Table/ColSpan {columns}>>"} if columns > 1 else _PLAIN


class _Object(pdfdoc.PDFObject):  # type: ignore[misc]
    """Something that others of the document point to, each as often as it likes."""

    __RefOnly__ = 1
    _pointer = ""

    def pointer(self, document: Any) -> str:
        self._pointer = self._pointer or _text(document.Reference(self), document)
        return self._pointer


class _Page:
    """A page that is being drawn, known by its name until the document is written."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._pointer = ""

    def pointer(self, document: Any) -> str:
        self._pointer = self._pointer or _text(pdfdoc.PDFObjectReference(self._name), document)
        return self._pointer


class _Mark(NamedTuple):
    """What an element has drawn on a page, by its number there."""

    page: _Page
    number: int

    def written(self, document: Any, page: _Page | None) -> str:
        """As a part of an element whose page, if nothing else is said, is the one given."""
        if self.page is page:
            return str(self.number)
        return f"<</Type/MCR/Pg {self.page.pointer(document)}/MCID {self.number}>>"


class _Note(NamedTuple):
    """An annotation on a page."""

    page: _Page
    note: pdfdoc.PDFObjectReference

    def written(self, document: Any, page: _Page | None) -> str:
        return f"<</Type/OBJR/Pg {self.page.pointer(document)}/Obj {_text(self.note, document)}>>"


class Element(_Object):
    """A node of the structure: its kind in the standard's terms, what it holds, its attributes as PDF writes them."""

    def __init__(self, kind: str, parent: _Object, about: Mapping[str, str] = _PLAIN, alt: str = "") -> None:
        self.kind = kind
        self.parent = parent
        self.about = about
        self.alt = alt
        self.says = ""  # what is drawn as one text, where its lines divide words
        self.kids: list[Element | _Mark | _Note] = []

    def written(self, document: Any, page: _Page | None) -> str:
        return self.pointer(document)

    def format(self, document: Any) -> bytes:
        page = next((kid.page for kid in self.kids if isinstance(kid, _Mark)), None)
        kids = " ".join([kid.written(document, page) for kid in self.kids])
        parts = [
            f"/S/{self.kind}/P {self.parent.pointer(document)}/K",
            f" {kids}" if len(self.kids) == 1 else f"[{kids}]",
        ]
        parts += [f"/Pg {page.pointer(document)}"] if page else []
        parts += [f"/{key} {value}" for key, value in self.about.items()]
        texts = {"Alt": self.alt, "ActualText": self.says}
        parts += [f"/{key} {_text(pdfdoc.PDFString(text), document)}" for key, text in texts.items() if text]
        return f"<<{''.join(parts)}>>".encode("latin-1")


class _Root(_Object):
    """The structure of a document, and the way back to it from each page's marks and each annotation."""

    def __init__(self) -> None:
        self.document = Element("Document", self)
        self.owners: list[Element | Sequence[Element]] = []

    def format(self, document: Any) -> bytes:
        owners = " ".join(
            f"{key} {owner.pointer(document)}" if isinstance(owner, Element)
            else f"{key} [{' '.join([each.pointer(document) for each in owner])}]"
            for key, owner in enumerate(self.owners)
        )  # fmt: skip
        return (
            f"<</Type/StructTreeRoot/K {self.document.pointer(document)}"
            f"/ParentTree<</Nums[{owners}]>>/ParentTreeNextKey {len(self.owners)}>>"
        ).encode()


class _Link(pdfdoc.LinkAnnotation):  # type: ignore[misc]
    permitted = (*pdfdoc.LinkAnnotation.permitted, "StructParent")


class _Begin(str):
    """Where marked content begins in what is drawn on a page."""

    __slots__ = ()


class _End(str):
    __slots__ = ()


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that knows what it is drawing. What belongs to no element is an artifact: rules, grounds, margins."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._root = _Root()
        self._within = [self._root.document]
        self._page = _Page(self._doc.thisPageName())
        self._marks: list[Element] = []  # of the page at hand, by number
        self._marking = False
        self.made: dict[object, Element] = {}  # by place
        self.rows: dict[object, list[Element]] = {}  # cells by the table's place and the row

    def element(self, kind: str, about: Mapping[str, str] = _PLAIN, alt: str = "") -> Element:
        """A new element after those before it, in the element at hand."""
        element = Element(kind, self._within[-1], about, alt)
        self._within[-1].kids.append(element)
        return element

    @contextmanager
    def within(self, element: Element) -> Iterator[None]:
        """New elements are parts of this one."""
        self._within.append(element)
        try:
            yield
        finally:
            self._within.pop()

    @contextmanager
    def marking(self, element: Element) -> Iterator[None]:
        """What is drawn belongs to the element; a mark in a mark stays the outer one's."""
        if self._marking:
            yield
            return
        self._marking = True
        element.kids.append(_Mark(self._page, len(self._marks)))
        self._code.append(_Begin(f"/{element.kind} <</MCID {len(self._marks)}>> BDC"))
        self._marks.append(element)
        try:
            yield
        finally:
            self._code.append(_End("EMC"))
            self._marking = False

    def link(self, element: Element, key: str, area: tuple[float, float, float, float], words: str) -> None:
        """An element's area of the page leads to a bookmark; its words are for who does not see it."""
        self._addAnnotation(
            _Link(
                Rect=self._absRect(area, 1), Contents=words, Destination=self._bookmarkReference(key), Border="[0 0 0]",
                StructParent=len(self._root.owners),
            )
        )  # fmt: skip
        self._root.owners.append(element)
        element.kids.append(_Note(self._page, self._annotationrefs[-1]))

    def showPage(self) -> None:
        self._code[:] = _with_artifacts(self._code)
        super().showPage()
        self._page = _Page(self._doc.thisPageName())
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.Tabs = pdfdoc.PDFName("S")
        if self._marks:
            page.StructParents = len(self._root.owners)
            self._root.owners.append(self._marks)
            self._marks = []

    def save(self) -> None:
        if self._code:
            self.showPage()
        self._doc.Catalog.StructTreeRoot = self._root
        self._doc.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        super().save()


class Place:
    """An element that is made when its first part is drawn; what a page break parts shares the place."""

    def __init__(self, kind: str, about: Mapping[str, str] = _PLAIN, alt: str = "") -> None:
        self.kind = kind
        self.about = about
        self.alt = alt

    def on(self, canvas: TaggedCanvas) -> Element:
        if self not in canvas.made:
            canvas.made[self] = canvas.element(self.kind, self.about, self.alt)
        return canvas.made[self]


class TablePlace(Place):
    """A table and its cells. Every row has all its cells, the empty ones too, so that readers can count them."""

    def __init__(self) -> None:
        super().__init__("Table")

    def row(self, canvas: TaggedCanvas, key: object, kind: str, spans: Sequence[int]) -> list[Element]:
        """The cells of a row, made when its first part is drawn; `spans` are the columns that each reaches over."""
        if (self, key) not in canvas.rows:
            with canvas.within(self.on(canvas)), canvas.within(canvas.element("TR")):
                cells = [canvas.element(kind, COLUMN_HEAD if kind == "TH" else spanning(reach)) for reach in spans]
            canvas.rows[self, key] = cells
        return canvas.rows[self, key]


def _with_artifacts(code: Sequence[str]) -> list[str]:
    """A page's code with what no element owns marked as an artifact."""
    written: list[str] = []
    inside = False
    for kind, found in groupby(code, key=type):
        run = list(found)
        if kind in (_Begin, _End):
            inside = kind is _Begin
        written += run if inside or kind is _End else _as_artifact(run)
    return written


def _as_artifact(run: list[str]) -> list[str]:
    """Only from the first to the last stroke: what merely turns or moves the page stays outside."""
    strokes = [number for number, each in enumerate(run) if each.rpartition(" ")[2] in _PAINTING]
    if not strokes:
        return run
    first, last = strokes[0], strokes[-1] + 1
    return [*run[:first], "/Artifact BMC", *run[first:last], "EMC", *run[last:]]


def _text(value: pdfdoc.PDFObject, document: Any) -> str:
    return str(value.format(document).decode("latin-1"))
