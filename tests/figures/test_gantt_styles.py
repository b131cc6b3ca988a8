"""Bars coloured by the group of their row, each told apart by colour and pattern, and dates drawn through the chart."""

from __future__ import annotations

from itertools import combinations

import pytest

from soteplan.domain.evaluation import ReportingPoint
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.meetings import Meeting
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.figures.gantt import GanttOptions, gantt
from soteplan.figures.gantt_rows import gantt_row
from soteplan.figures.gantt_styles import COLOURINGS, SEVERAL, colour_entries, colouring
from soteplan.figures.shapes import Box, Line, Marker, Text
from soteplan.figures.tokens import SERIES
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER


def phase(action_id: str, **values: object) -> Phase:
    return Phase(id=f"p{action_id}", action_id=action_id, start_date="2021-01-11", end_date="2021-03-26", **values)  # type: ignore[arg-type]


STATE = state_of(
    Package(id="k1", code="TPK1", title="First", owner_id="anna"),
    Package(id="k2", code="TPK2", title="Second"),
    Party(id="anna", title="Project office"),
    Goal(id="g1", tree="benefit", title="Equal access", position="a"),
    Goal(id="g2", tree="benefit", title="Quality", position="b"),
    Action(id="a", package_id="k1", title="A"),
    Action(id="b", package_id="k2", title="B", state="done"),
    ActionGoal(id="l1", action_id="a", goal_id="g1"),
    ActionGoal(id="l2", action_id="a", goal_id="g2"),
    ActionGoal(id="l3", action_id="b", goal_id="g2"),
    phase("a"),
    phase("b", state="done"),
    Meeting(id="m", title="Steering group", date="2021-02-10"),
    ReportingPoint(id="r", title="Interim", date="2021-03-01", state="done"),
    ReportingPoint(id="s", title="Given up", date="2021-03-10", state="dropped"),
)


def bar_of(by: str, action: str) -> tuple[str, str]:
    row = gantt_row(STATE, "action", action)
    assert row is not None
    style = colouring(STATE, by).row(STATE, row).bars[0].style
    assert style is not None
    return style.stroke, style.pattern


@pytest.mark.parametrize("by", [by for by in COLOURINGS if by != "phase_kind"])
def test_rows_of_other_groups_have_other_colours_and_patterns(by: str) -> None:
    (colour, pattern), (other_colour, other_pattern) = bar_of(by, "a"), bar_of(by, "b")
    assert (colour, pattern) != (other_colour, other_pattern)
    entries = colour_entries(STATE, LABELS, colouring(STATE, by))
    assert len(entries) == len({entry.text for entry in entries}) == len(colouring(STATE, by).styles)


def test_an_action_of_several_goals_says_so() -> None:
    found = colouring(STATE, "benefit_goal")
    assert list(found.styles) == ["g2", SEVERAL]


def test_five_and_twenty_groups_are_told_apart_without_colour_alone() -> None:
    packages = [Package(id=f"k{n:02}", title=str(n), position=f"{n:02}") for n in range(25)]
    actions = [Action(id=f"a{n:02}", package_id=f"k{n:02}", title=str(n)) for n in range(25)]
    styles = list(colouring(state_of(*packages, *actions), "package").styles.values())
    assert len({(style.stroke, style.pattern) for style in styles}) == 25
    for one, other in combinations(styles[: len(SERIES)], 2):
        assert one.stroke != other.stroke
        assert one.pattern != other.pattern


def test_by_the_kind_of_phase_rows_stay_as_they_are() -> None:
    row = gantt_row(STATE, "action", "a")
    assert row is not None
    assert colouring(STATE).row(STATE, row) is row


@pytest.mark.parametrize("by", COLOURINGS)
def test_the_figure_carries_its_legend(by: str) -> None:
    figure = gantt(example(), LABELS, METER, GanttOptions(colour_by=by))
    words = {line for shape in figure.shapes if isinstance(shape, Text) for line in shape.lines}
    groups = [entry.text for entry in colour_entries(example(), LABELS, colouring(example(), by))]
    assert all(any(word.startswith(group[:12]) for word in words) for group in groups)
    assert {shape.fill for shape in figure.shapes if isinstance(shape, Box)}


def dated(options: GanttOptions) -> tuple[list[Marker], list[str], int]:
    figure = gantt(STATE, LABELS, METER, options)
    signs = [
        s for s in figure.shapes if isinstance(s, Marker) and s.key and s.key.table in ("meeting", "reporting_point")
    ]
    names = [s.lines[0] for s in figure.shapes if isinstance(s, Text) and s.key and s.key.row_id in ("m", "r", "s")]
    return signs, names, sum(isinstance(s, Line) and s.colour == "series5_mid" for s in figure.shapes)


def test_meetings_and_reporting_points_are_lines_with_a_sign_and_a_name() -> None:
    signs, names, lines = dated(GanttOptions())
    assert [(sign.kind, sign.fill) for sign in signs] == [("circle", "paper"), ("triangle", "ink2")]
    assert names == ["Steering group", "Interim"]
    assert lines == 2


def test_they_can_be_left_out() -> None:
    assert dated(GanttOptions(dates=False)) == ([], [], 0)


def test_dates_on_top_of_one_another_are_one_line() -> None:
    meetings = [Meeting(id=f"m{n}", title="M", date="2021-02-10") for n in range(30)]
    rows = [Package(id="k", title="K"), Action(id="a", package_id="k", title="A"), phase("a")]
    figure = gantt(state_of(*meetings, *rows), LABELS, METER)
    assert sum(isinstance(s, Line) and s.colour == "series5_mid" for s in figure.shapes) == 1
