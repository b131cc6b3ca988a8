"""The charts of metrics: of one time scale, with target and starting level, and told in words."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.communications import TargetGroup
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.state import PlanState
from soteplan.figures.metrics import MetricOptions, metrics_figure
from soteplan.figures.number_axis import round_values
from soteplan.figures.shapes import Box, Key, Line, Marker, Rect, Text
from tests.domain.plans import state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

numbers = st.floats(-1e9, 1e9)
days = st.dates(date(2021, 1, 1), date(2022, 6, 30)).map(date.isoformat)


def measured(owner: str, *values: tuple[str, float]) -> list[Measurement]:
    return [
        Measurement(id=f"{owner}{number}", indicator_id=owner, date=day, value=value)
        for number, (day, value) in enumerate(values)
    ]


def plan() -> PlanState:
    return state_of(
        TargetGroup(id="g", title="Staff"),
        Indicator(id="a", title="Visitors", topic="visitors", unit="n", baseline=10, target=40, position="1"),
        Indicator(id="b", title="Known", topic="own", target_group_id="g", position="2"),
        Indicator(id="c", title="Nothing yet", topic="own", position="3"),
        *measured("a", ("2021-01-31", 20), ("2021-03-31", 35)),
        *measured("b", ("2021-06-30", 3)),
    )


def test_each_metric_with_a_value_has_its_chart() -> None:
    figure = metrics_figure(plan(), LABELS, METER)
    said = texts(figure)
    assert {"Visitors", "Known", "35 ↑", "3", "n", "Staff"} <= set(said)
    assert "Nothing yet" not in said
    keys = [shape.key for shape in figure.shapes if isinstance(shape, Text) and shape.key]
    assert keys == [Key("indicator", "a"), Key("indicator", "b")]
    assert len([shape for shape in figure.shapes if isinstance(shape, Marker)]) == 3 + 1, "and one in the legend"


def test_the_target_and_the_starting_level_are_dashed_and_named() -> None:
    figure = metrics_figure(plan(), LABELS, METER, MetricOptions(ids=("a",)))
    dashed = [shape for shape in figure.shapes if isinstance(shape, Line) and shape.dashed]
    assert len(dashed) == 2 + 2, "each across the chart and in the legend"
    assert {"metric_target 40", "metric_baseline 10"} <= set(texts(figure))


def test_the_figure_is_told_in_words() -> None:
    told = metrics_figure(plan(), LABELS, METER).description
    assert "Visitors n: 2021-01-31 20, 2021-03-31 35; metric_baseline 10; metric_target 40." in told


def test_charts_stand_side_by_side_within_the_width() -> None:
    figure = metrics_figure(plan(), LABELS, METER, MetricOptions(width=560))
    assert figure.width == 560
    assert not outside(figure)
    assert not too_wide(figure)


def test_without_values_there_is_nothing_to_draw() -> None:
    assert metrics_figure(state_of(), LABELS, METER).shapes == ()
    assert metrics_figure(plan(), LABELS, METER, MetricOptions(ids=("c",))).shapes == ()


@given(st.lists(st.tuples(days, numbers), min_size=1, max_size=12), st.none() | numbers, st.none() | numbers)
def test_whatever_the_values_the_names_of_the_levels_stay_in_the_chart(
    values: list[tuple[str, float]], baseline: float | None, target: float | None
) -> None:
    row = Indicator(id="a", title="M", topic="own", baseline=baseline, target=target)
    figure = metrics_figure(state_of(row, *measured("a", *values)), LABELS, METER)
    assert not outside(figure)
    grounds = [Rect(box.x, box.y, box.width, box.height) for box in figure.shapes if isinstance(box, Box)]
    far = baseline is None or target is None or len(grounds) < 2 or abs(grounds[0].y - grounds[1].y) > 40
    assert not (far and overlapping(grounds))


@given(numbers, numbers)
def test_round_values_enclose_what_is_drawn(one: float, other: float) -> None:
    low, high = sorted((one, other))
    ticks = round_values(low, high)
    assert 2 <= len(ticks) <= 7
    slack = 1e-6 * max(abs(low), abs(high), 1e-9)
    assert ticks[0] <= low + slack
    assert ticks[-1] >= high - slack
    assert list(ticks) == sorted(set(ticks))
