"""Pages of paper for a figure: how large it stands on each, and on which it can be read. All measures in points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import NamedTuple

from soteplan.domain.errors import Refusal
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import POINTS_PER_PX, SMALLEST_PRINT

MM = 72 / 25.4
PAGE_MARGIN = 18 * MM
HEADING = 36.0  # from the top margin to a figure on a page
AROUND = 12.0  # margin of a page that is as large as its figure
LARGEST = 14_400.0  # a side of a page (ISO 32000-1, annex C)
ORIENTATIONS = ("portrait", "landscape")
SIZES = MappingProxyType(  # upright, the smallest first (ISO 216)
    {
        "a4": (210 * MM, 297 * MM),
        "a3": (297 * MM, 420 * MM),
        "a2": (420 * MM, 594 * MM),
        "a1": (594 * MM, 841 * MM),
        "a0": (841 * MM, 1189 * MM),
    }
)


class Page(NamedTuple):
    """A page and the points to the px at which a figure stands on it; its name is "" where it is made to measure."""

    name: str
    width: float
    height: float
    scale: float


def page_of(figure: Figure, name: str, orientation: str) -> Page:
    """A page of a size in SIZES with the figure under a heading, never above its natural size."""
    width, height = turned(SIZES[name], orientation)
    across, down = width - 2 * PAGE_MARGIN, height - 2 * PAGE_MARGIN - HEADING
    return Page(name, width, height, min(across / max(figure.width, 1), down / max(figure.height, 1), POINTS_PER_PX))


def turned(size: tuple[float, float], orientation: str) -> tuple[float, float]:
    """An upright size the way that is asked for."""
    return (size[1], size[0]) if orientation == "landscape" else size


def orientations(wanted: str, first: str) -> tuple[str, ...]:
    """The one that is wanted; where it is left open, both, with `first` before the other."""
    return (wanted,) if wanted else tuple(sorted(ORIENTATIONS, key=lambda each: each != first))


def smallest_print(figure: Figure, scale: float) -> float:
    """Size of the smallest text at a scale of points to the px."""
    return figure.smallest_type * scale


def readable(figure: Figure, scale: float) -> bool:
    """Whether no text is set under 7 points; a hair under is the rounding of sums."""
    return not figure.smallest_type or smallest_print(figure, scale) >= SMALLEST_PRINT - 1e-6


def fitting_page(figure: Figure, sizes: Iterable[str] = tuple(SIZES), orientation: str = "", first: str = "") -> Page:
    """The smallest of some sizes on which the figure can be read, else a page that is as large as the figure."""
    pages = _pages(figure, sizes, orientation, first)
    return next((page for page in pages if readable(figure, page.scale)), whole_page(figure))


def page_named(figure: Figure, name: str, orientation: str = "", first: str = "") -> Page:
    """A page of one size. Raises Refusal("figure_too_small") where a text would be under 7 points on it."""
    pages = list(_pages(figure, (name,), orientation, first))
    found = next((page for page in pages if readable(figure, page.scale)), None)
    if found is None:
        points = max(smallest_print(figure, page.scale) for page in pages)
        raise Refusal("figure_too_small", name=figure.title, page=name, points=round(points, 1))
    return found


def whole_page(figure: Figure) -> Page:
    """A page as large as the figure, at its natural size as far as a page can be that large."""
    longest = max(figure.width, figure.height, 1)
    scale = min(POINTS_PER_PX, (LARGEST - 2 * AROUND) / longest)
    return Page("", figure.width * scale + 2 * AROUND, figure.height * scale + 2 * AROUND, scale)


def _pages(figure: Figure, sizes: Iterable[str], orientation: str, first: str) -> Iterator[Page]:
    ways = orientations(orientation, first or ORIENTATIONS[0])
    return (page_of(figure, size, way) for size in sizes for way in ways)
