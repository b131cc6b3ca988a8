from __future__ import annotations

from soteplan.figures.gantt_critical import stressed, stressed_arrows
from soteplan.figures.shapes import Box, Key, Line, Marker, Point, Text

PILOT, REPORT = Key("phase", "pilot"), Key("phase", "report")
POINTS = (Point(0, 0), Point(9, 0))


def test_bars_of_the_path_are_outlined_and_others_step_back_where_they_are() -> None:
    bars = [Box(0, 0, 9, 9, "series1_mid", "series1", key=key) for key in (PILOT, REPORT)]
    critical, other = stressed(bars, {"pilot"})
    assert isinstance(critical, Box)
    assert isinstance(other, Box)
    assert (critical.stroke, critical.stroke_width, critical.fill) == ("ink", 2.0, "series1_mid")
    assert other.fill != "series1_mid"
    assert [shape.bounds for shape in (critical, other)] == [bar.bounds for bar in bars]


def test_only_the_bar_itself_is_outlined_and_names_and_grounds_stay() -> None:
    strip, name, ground = Box(0, 6, 4, 3, "series1", key=PILOT), Text(0, 0, ("Pilot",), key=PILOT), Box(0, 0, 9, 9)
    bar = Box(0, 0, 9, 9, "series1_mid", "series1", key=PILOT)
    assert list(stressed([bar, strip, name, ground], {"pilot"}))[1:] == [strip, name, ground]


def test_a_milestone_on_the_path_is_larger() -> None:
    (shape,) = stressed([Marker(5, 5, 12, "diamond", "paper", "ink", Key("milestone", "m"))], {"m"})
    assert isinstance(shape, Marker)
    assert (shape.size, shape.x) == (14, 5)


def test_arrows_of_the_path_are_strong_and_drawn_last_and_broken_ones_stay_in_their_colour() -> None:
    path, other, broken = (
        Line(POINTS, colour, arrow=True, key=Key("dependency", name))
        for name, colour in (("path", "ink2"), ("other", "ink2"), ("broken", "act"))
    )
    found = stressed_arrows([path, other, broken], {"path"})
    assert [(line.key and line.key.row_id, line.colour) for line in found] == [
        ("other", "line"), ("broken", "act"), ("path", "ink")
    ]  # fmt: skip
    assert found[-1].width > found[0].width
