"""The critical path on the chart: its bars outlined and its arrows strong, the rest quieter. No shape moves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from soteplan.figures.fading import stepped_back
from soteplan.figures.gantt_arrows import BROKEN
from soteplan.figures.shapes import Box, Key, Line, Marker, Shape

_OUTLINE = 2.0
_ARROW = 2.0


def stressed(shapes: Iterable[Shape], critical: Collection[str]) -> Iterator[Shape]:
    """Bars and milestones whose row's id is `critical` with a strong outline, those of other rows stepped back."""
    outlined: set[Key] = set()
    for shape in shapes:
        if shape.key is None:
            yield shape
        elif shape.key.row_id not in critical:
            yield stepped_back(shape)
        elif shape.key in outlined or not isinstance(shape, Box | Marker):
            yield shape
        else:
            outlined.add(shape.key)
            yield replace(shape, stroke="ink", stroke_width=_OUTLINE) if isinstance(shape, Box) else _strong(shape)


def stressed_arrows(arrows: Iterable[Line], critical: Collection[str]) -> list[Line]:
    """The arrows of `critical` dependencies strong and over the others; broken ones keep their colour."""
    strong: list[Line] = []
    quiet: list[Line] = []
    for line in arrows:
        if line.key is not None and line.key.row_id in critical:
            strong.append(replace(line, colour=line.colour if line.colour == BROKEN else "ink", width=_ARROW))
        else:
            quiet.append(line if line.colour == BROKEN else replace(line, colour="line"))
    return quiet + strong


def _strong(marker: Marker) -> Marker:
    return replace(marker, size=marker.size + _OUTLINE, stroke="ink")
