import pytest

from soteplan.figures.patterns import PATTERNS, strokes

SIZES = [(0, 16), (2, 16), (40, 16), (300, 16), (16, 2), (7, 100)]


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_strokes_stay_inside_their_box(pattern: str, width: float, height: float) -> None:
    for x1, y1, x2, y2 in strokes(pattern, width, height):
        assert min(x1, x2) > 0
        assert max(x1, x2) < width
        assert min(y1, y2) > 0
        assert max(y1, y2) < height


@pytest.mark.parametrize("pattern", [name for name in PATTERNS if name])
def test_every_pattern_leaves_a_mark(pattern: str) -> None:
    assert strokes(pattern, 40, 16)


def test_patterns_differ() -> None:
    assert len({tuple(strokes(pattern, 40, 16)) for pattern in PATTERNS}) == len(PATTERNS)
