"""What is lit keeps its colours and everything else steps back: one mechanism for every figure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from soteplan.figures.shapes import Box, Curve, Figure, Key, Line, Marker, Shape, Text
from soteplan.figures.tokens import BASES

_GROUNDS = MappingProxyType({"paper": "paper", "frame": "frame", "line": "line", "": ""})
_LIT_OUTLINE = 2.0


def faded(figure: Figure, lit: frozenset[Key]) -> Figure:
    """The figure with the rows of `lit` as they are, their boxes outlined in the accent, and all else faint.

    A line is lit with its own row, or with the row that it leads from and any that it leads to. What stands for no
    row and leads nowhere (titles, legends, axes) stays as it is. No shape moves, so that whatever was found by its
    place still is; without lit rows the figure stays as it is. Lit lines are painted over faint ones.
    """
    return _stepping_back(figure, lit) if lit else figure


def all_faint(figure: Figure) -> Figure:
    """The figure with every row stepped back, where none is meant."""
    return _stepping_back(figure, frozenset())


def _stepping_back(figure: Figure, lit: frozenset[Key]) -> Figure:
    links = {shape.key for shape in figure.shapes if _is_link(shape) and _is_lit(shape, lit) and shape.key}
    shapes = tuple(_shapes(figure, lit | links))
    return Figure(figure.width, figure.height, shapes, figure.title, figure.description)


def stepped_back(shape: Shape) -> Shape:
    """The shape in faint colours, where it was."""
    return _FADES[type(shape)](shape)


def faint(colour: str) -> str:
    """The colour by which a stroke or an area steps back."""
    base, _, share = colour.partition("_")
    if base not in BASES:
        return _GROUNDS.get(colour, "line")
    return {"": f"{base}_soft", "tint": "paper", "soft": f"{base}_tint"}.get(share, f"{base}_soft")


def _shapes(figure: Figure, lit: frozenset[Key]) -> Iterator[Shape]:
    """Faint and lit lines change places, so that no faint one crosses a lit one; all else stays where it is."""
    outlined: set[Key] = set()
    over = [shape for shape in figure.shapes if _is_link(shape) and _is_lit(shape, lit)]
    last = max((place for place, shape in enumerate(figure.shapes) if _is_link(shape)), default=-1)
    for place, shape in enumerate(figure.shapes):
        if not _is_link(shape) or not _is_lit(shape, lit):
            yield _shown(shape, lit, outlined)
        if place == last:
            yield from over


def _is_link(shape: Shape) -> bool:
    return isinstance(shape, Line | Curve) and bool(shape.key or shape.ends)


def _is_lit(shape: Shape, lit: frozenset[Key]) -> bool:
    if shape.key in lit:
        return True
    ends = shape.ends if isinstance(shape, Line | Curve) else ()
    return bool(ends) and ends[0] in lit and any(end in lit for end in ends[1:])


def _shown(shape: Shape, lit: frozenset[Key], outlined: set[Key]) -> Shape:
    if shape.key is None and not (isinstance(shape, Line | Curve) and shape.ends):
        return shape
    if not _is_lit(shape, lit):
        return stepped_back(shape)
    if isinstance(shape, Box) and shape.stroke and shape.key and shape.key not in outlined:
        outlined.add(shape.key)
        return replace(shape, stroke="accent", stroke_width=_LIT_OUTLINE)
    return shape


def _faint_box(box: Box) -> Box:
    return replace(
        box, fill=faint(box.fill), stroke=faint(box.stroke), pattern_colour=faint(box.pattern_colour), stroke_width=1
    )


def _faint_line(line: Line | Curve) -> Line | Curve:
    return replace(line, colour=faint(line.colour))


def _faint_marker(marker: Marker) -> Marker:
    return replace(marker, fill=faint(marker.fill), stroke=faint(marker.stroke))


def _faint_text(text: Text) -> Text:
    return replace(text, colour="ink_faint")


_FADES: dict[type[Shape], Callable[[Any], Shape]] = {
    Box: _faint_box,
    Line: _faint_line,
    Curve: _faint_line,
    Marker: _faint_marker,
    Text: _faint_text,
}
