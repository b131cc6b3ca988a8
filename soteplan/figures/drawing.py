"""A figure that is laid out, as text and back: what stands in a window is drawn by another process exactly so."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from typing import Any

from soteplan.domain.errors import Refusal
from soteplan.figures.shapes import Box, Curve, Figure, Key, Line, Marker, Point, Shape, Text

_KINDS: Mapping[str, type[Any]] = {kind.__name__: kind for kind in (Box, Line, Curve, Marker, Text)}
_FIELDS = {name: [each.name for each in dataclasses.fields(kind)] for name, kind in _KINDS.items()}
_READ: Mapping[str, Callable[[Any], object]] = {  # what JSON has no kind for, by the name of the field
    "key": lambda value: Key(*value) if value else None,
    "ends": lambda value: tuple(Key(*each) for each in value),
    "points": lambda value: tuple(Point(*each) for each in value),
    "lines": tuple,
    **dict.fromkeys(("start", "control1", "control2", "end"), lambda value: Point(*value)),
}


def dumps(figure: Figure) -> str:
    """The figure as JSON: its measures and words, and each shape as its kind and its values in their order."""
    shapes = [_written(shape) for shape in figure.shapes]
    words = {"title": figure.title, "description": figure.description}
    return json.dumps({"width": figure.width, "height": figure.height, **words, "shapes": shapes}, ensure_ascii=False)


def loads(text: str) -> Figure:
    """The figure that `dumps` wrote. Refusal not_a_figure for anything else."""
    try:
        found = json.loads(text)
        shapes = tuple(_shape(*each) for each in found["shapes"])
        return Figure(
            float(found["width"]), float(found["height"]), shapes, str(found["title"]), str(found["description"])
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Refusal("not_a_figure") from error


def _written(shape: Shape) -> list[object]:
    name = type(shape).__name__
    return [name, *(getattr(shape, field) for field in _FIELDS[name])]


def _shape(name: str, *values: Any) -> Any:
    pairs = zip(_FIELDS[name], values, strict=True)
    return _KINDS[name](*(_READ[field](value) if field in _READ else value for field, value in pairs))
