"""What a figure looks like in pixels."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from soteplan.figures.shapes import Box, Line, Marker, Point, Text
from soteplan.figures.tokens import DARK, LIGHT, PALETTES, Palette
from tests.rendering.tools import EVERYTHING, figure, image_of

pytestmark = pytest.mark.usefixtures("qapp")


def colour_at(image: object, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()  # type: ignore[attr-defined, no-any-return]


def test_a_box_has_its_outline_inside_its_edges() -> None:
    image = image_of(figure(Box(10, 10, 50, 30, "accent_tint", "accent", 2)))
    assert colour_at(image, 9, 20) == LIGHT.paper
    assert colour_at(image, 10, 20) == colour_at(image, 11, 20) == LIGHT.accent
    assert colour_at(image, 12, 20) == LIGHT.colour("accent_tint")
    assert colour_at(image, 59, 20) == LIGHT.accent
    assert colour_at(image, 60, 20) == LIGHT.paper


def test_a_hairline_fills_whole_pixels() -> None:
    image = image_of(figure(Line((Point(10, 20), Point(60, 20)), "ink"), Line((Point(80, 5), Point(80, 40)), "ink")))
    assert [colour_at(image, 30, y) for y in (19, 20, 21)] == [LIGHT.paper, LIGHT.ink, LIGHT.paper]
    assert [colour_at(image, x, 20) for x in (79, 80, 81)] == [LIGHT.paper, LIGHT.ink, LIGHT.paper]


def test_a_pattern_leaves_the_outline_whole() -> None:
    image = image_of(figure(Box(10, 10, 60, 20, "series1", "ink", pattern="rising")))
    assert all(colour_at(image, x, 10) == LIGHT.ink for x in range(12, 68))
    assert len({colour_at(image, x, 20) for x in range(12, 68)}) > 1


def test_markers_stand_around_their_centre() -> None:
    image = image_of(
        figure(*(Marker(20 + 30 * n, 50, 12, kind, "ok") for n, kind in enumerate(("diamond", "circle", "square"))))
    )
    assert [colour_at(image, 20 + 30 * n, 50) for n in range(3)] == [LIGHT.ok] * 3
    assert colour_at(image, 14, 44) == LIGHT.paper  # the corner of a diamond is empty
    assert colour_at(image, 75, 45) == LIGHT.ok  # that of a square is not


@pytest.mark.parametrize(("anchor", "x"), [("start", 50), ("middle", 50), ("end", 50)])
def test_text_stands_at_its_anchor(anchor: str, x: int) -> None:
    image = image_of(figure(Text(100, 20, ("HHHH",), "body", anchor=anchor, width=100)))
    inked = [px for px in range(200) if any(colour_at(image, px, y) != LIGHT.paper for y in range(20, 38))]
    edges = {"start": inked[0] - 100, "middle": (inked[0] + inked[-1]) / 2 - 100, "end": inked[-1] - 100}
    assert abs(edges[anchor]) <= 2


def test_capitals_stand_in_the_middle_of_their_line() -> None:
    image = image_of(figure(Text(10, 20, ("H",), "body")))
    inked = [y for y in range(100) if any(colour_at(image, x, y) != LIGHT.paper for x in range(10, 25))]
    assert abs((inked[0] + inked[-1]) / 2 - 28.5) <= 1


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_the_ground_is_paper(palette: Palette) -> None:
    assert colour_at(image_of(EVERYTHING, palette), 315, 195) == palette.paper


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@pytest.mark.parametrize("scale", [0.3, 1.0, 1.5, 3.0])
def test_every_shape_is_painted_at_every_zoom(palette: Palette, scale: float) -> None:
    assert image_of(EVERYTHING, palette, scale) != image_of(figure(width=320, height=200), palette, scale)


def test_hostile_texts_are_painted() -> None:
    for text in ("\ufffd", "שלום", "漢字", "🙂", "\u202eabc", "<b>", "x" * 5000):
        image_of(figure(Text(10, 10, (text,))))


def test_painting_needs_no_window() -> None:
    assert QGuiApplication.instance() is not None
