from __future__ import annotations

from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.domain.comm_calendar import BY_CHANNEL
from soteplan.domain.communications import Channel, CommAction, CommAudience, CommOccurrence, TargetGroup
from soteplan.domain.dates import add_days
from soteplan.domain.meetings import Meeting
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState
from soteplan.figures.comm_calendar import TimelineOptions, comm_calendar, timeline
from soteplan.figures.comm_lanes import Spot
from soteplan.figures.comm_month import MonthOptions, comm_month, month_layout
from soteplan.figures.comm_year import YearOptions, comm_year, comm_years
from soteplan.figures.shapes import Box, Figure, Marker, Text
from tests.domain.plans import state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

PLAN = Plan("p", start_date="2021-01-01", end_date="2021-12-31", status_date="2021-06-15")
LONG = "Sosiaali- ja terveyskeskuspalvelujen palvelulupauksen julkistamistilaisuus kuntalaisille"
YEAR = TimelineOptions(start="2021-01-01", end="2021-12-31")


def plan(*rows: object) -> PlanState:
    groups = (
        TargetGroup("g1", title="Asukkaat ja asiakkaat", position="a"),
        TargetGroup("g2", title=LONG, position="b"),
        TargetGroup("g3", title="Lähiesihenkilöt", parent_id="g2"),
    )
    return state_of(PLAN, *groups, Channel("c", title="Intranet"), *rows)


def once(row_id: str, day: str, end: str | None = None, **values: Any) -> CommAction:
    given: dict[str, Any] = {"title": LONG, "target_group_id": "g1", "start_date": day, "end_date": end, **values}
    return CommAction(row_id, **given)


FULL = plan(
    *(
        once(f"s{n}", "2021-05-05", state=state)
        for n, state in enumerate(("not_started", "under_way", "done", "paused"))
    ),
    once("p", "2021-03-01", "2021-04-30", channel_id="c"),
    once("all", "2021-02-01", target_group_id=None),
    once("r", "2021-01-31", repeat="monthly", title="Uutiskirje", target_group_id="g3"),
    CommAudience("m", comm_action_id="r", target_group_id="g1"),
    CommOccurrence("o", comm_action_id="r", due_date="2021-02-28", date="2021-03-02", state="done"),
    *(Milestone(f"m{n}", title=LONG, date=f"2021-05-{n + 1:02d}") for n in range(9)),
    Meeting("k", title="Ohjausryhmä", date="2021-05-05"),
)


def written(figure: Figure) -> list[Text]:
    return [shape for shape in figure.shapes if isinstance(shape, Text) and shape.style != "label"]


def test_a_full_timeline_stays_within_its_edges() -> None:
    for figure in (
        comm_calendar(FULL, LABELS, METER, YEAR),
        comm_year(FULL, LABELS, METER),
        comm_month(FULL, LABELS, METER),
    ):
        assert too_wide(figure) == []
        assert outside(figure) == []


def test_no_name_stands_over_another() -> None:
    assert overlapping(text.bounds for text in written(comm_calendar(FULL, LABELS, METER, YEAR))) == []


def test_several_marks_of_one_day_do_not_hide_each_other() -> None:
    laid = timeline(FULL, LABELS, METER, YEAR)
    number = [line.row_id for line in laid.lines].index("g1")
    spots = [spot for spot in laid.spots(number) if spot.action_id.startswith("s")]
    assert len(spots) == 4
    assert overlapping(spot.bounds for spot in spots) == []


def test_an_action_for_two_groups_stands_on_both_lines_with_all_its_days() -> None:
    laid = timeline(FULL, LABELS, METER, YEAR)
    held = {laid.lines[n].row_id: [s.due for s in laid.spots(n) if s.action_id == "r"] for n in range(len(laid.lines))}
    assert len(held["g1"]) == len(held["g3"]) == 12
    assert held[None] == held["g2"] == []


def test_a_day_that_was_moved_stands_where_it_is_held_and_is_known_by_its_due_day() -> None:
    laid = timeline(FULL, LABELS, METER, YEAR)
    spot = next(s for n in range(len(laid.lines)) for s in laid.spots(n) if (s.action_id, s.due) == ("r", "2021-02-28"))
    assert laid.view.scale.day_at(spot.bounds.centre.x) == spot.day
    assert round(laid.view.scale.x(spot.day + 0.5), 3) == round(spot.bounds.centre.x, 3)


def test_by_channel_what_has_none_stands_last() -> None:
    laid = timeline(FULL, LABELS, METER, TimelineOptions(by=BY_CHANNEL))
    assert [laid.name_of(line) for line in laid.lines] == ["Intranet", "comm_no_channel"]


def test_states_are_told_by_their_signs_and_the_legend_names_those_that_are_there() -> None:
    figure = comm_calendar(FULL, LABELS, METER, YEAR)
    legend = set(texts(figure))
    assert {"late", "state paused", "state done", "comm_repeats", "comm_period", "milestone", "meeting"} <= legend
    assert "state dropped" not in legend
    kinds = {
        shape.kind
        for shape in figure.shapes
        if isinstance(shape, Marker) and shape.key and shape.key.table == "comm_action"
    }
    assert kinds == {"circle", "triangle", "square"}


def test_milestones_and_meetings_stand_in_the_band_each_once() -> None:
    figure = comm_calendar(FULL, LABELS, METER, YEAR)
    marks = [shape for shape in figure.shapes if isinstance(shape, Marker) and shape.key]
    assert [mark.key.table for mark in marks if mark.key].count("milestone") == 9
    assert [mark.key.table for mark in marks if mark.key].count("meeting") == 1


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 364), max_size=30), st.integers(400, 1300))
def test_milestones_anywhere_in_the_period_have_their_sign_and_names_that_do_not_overlap(
    found: list[int], width: int
) -> None:
    rows = [Milestone(f"m{n}", title=LONG[: 5 + n], date=add_days("2021-01-01", day)) for n, day in enumerate(found)]
    options = TimelineOptions(width=width, start="2021-01-01", end="2021-12-31")
    laid = timeline(plan(*rows), LABELS, METER, options)
    shapes = [shape for shape in laid.draw_head() if shape.key and shape.key.table == "milestone"]
    assert sum(isinstance(shape, Marker) for shape in shapes) == len(found)
    assert overlapping([shape.bounds for shape in shapes if isinstance(shape, Text)]) == []


def test_a_plan_without_dated_communications_has_empty_figures() -> None:
    state = plan(CommAction("a", title="A"))
    for figure in (
        comm_calendar(state, LABELS, METER),
        comm_year(state, LABELS, METER),
        comm_month(state, LABELS, METER),
    ):
        assert figure.is_empty


def test_the_year_tells_the_days_of_a_series_of_a_month_together() -> None:
    state = plan(once("w", "2021-03-04", "2021-03-31", repeat="weekly", title="Blogi"))
    found = texts(comm_year(state, LABELS, METER))
    assert "4., 11., 18., 25." in found
    assert found.count("Blogi") == 1


def test_a_period_is_told_in_the_month_in_which_it_begins_and_says_what_lies_in_other_years() -> None:
    state = plan(
        once("a", "2020-11-01", "2021-02-10"),
        once("b", "2021-12-01", "2022-01-05"),
        once("c", "2020-01-01", "2022-12-31"),
    )
    found = texts(comm_year(state, LABELS, METER, YearOptions(year=2021)))
    assert {"–10.2.", "1.12.–", "comm_all_year"} <= set(found)
    assert [figure.title for figure in comm_years(state, LABELS, METER)] == [
        f"comm_year {year}" for year in (2020, 2021, 2022)
    ]


def test_a_month_begins_on_a_monday_and_has_the_weeks_it_touches() -> None:
    february = month_layout(plan(), LABELS, METER, MonthOptions(1000, 700, "2021-02"))
    may = month_layout(plan(), LABELS, METER, MonthOptions(1000, 700, "2021-05"))
    assert (february.weeks, may.weeks) == (4, 6)
    assert [laid.first_day % 7 for laid in (february, may)] == [1, 1]
    assert {"17", "22"} <= {" ".join(s.lines) for s in may.draw() if isinstance(s, Text)}  # ISO weeks 17 to 22


@given(st.integers(0, 41), st.integers(380, 1100))
def test_the_day_at_the_middle_of_a_cell_is_its_day(place: int, height: int) -> None:
    laid = month_layout(plan(), LABELS, METER, MonthOptions(1000, height, "2021-05"))
    day = laid.first_day + place
    assert laid.day_at(*laid.cell(day).centre) == day
    assert laid.day_at(10, laid.cell(day).centre.y) is None


entries = st.lists(st.tuples(st.integers(-10, 40), st.integers(0, 40)), min_size=1, max_size=24)


@settings(max_examples=40, deadline=None)
@given(entries, st.integers(380, 900))
def test_what_has_no_room_is_counted_and_nothing_overlaps(found: list[tuple[int, int]], height: int) -> None:
    rows = [
        once(f"a{n}", add_days("2021-05-01", day), add_days("2021-05-01", day + length), title=f"T{n}")
        for n, (day, length) in enumerate(found)
    ]
    laid = month_layout(plan(*rows), LABELS, METER, MonthOptions(1000, height, "2021-05"))
    spots = list(laid.spots())
    more = [each for week in range(laid.weeks) for each in laid.more(week)]
    assert overlapping([spot.bounds for spot in spots] + [each.bounds for each in more]) == []
    days = sum(chip.last - chip.first + 1 for week in laid.chips for chip in week)
    shown = sum(round(spot.bounds.width / laid.day_width) for spot in spots[len(laid.through) :])
    assert shown + sum(each.number for each in more) == days


def test_what_lasts_through_the_month_is_told_once_over_it() -> None:
    laid = month_layout(plan(once("a", "2021-01-01", "2021-12-31")), LABELS, METER, MonthOptions(1000, 700, "2021-05"))
    assert [spot.action_id for spot in laid.spots()] == ["a"]
    assert all(not week for week in laid.chips)


def test_however_much_lasts_through_the_month_the_weeks_keep_their_room() -> None:
    rows = [once(f"a{n}", "2021-01-01", "2021-12-31") for n in range(60)]
    laid = month_layout(plan(*rows), LABELS, METER, MonthOptions(1000, 500, "2021-05"))
    assert laid.beyond is not None
    assert len(list(laid.spots())) + laid.beyond.number == 60
    assert laid.week_height > 50
    assert overlapping([spot.bounds for spot in laid.spots()] + [laid.beyond.bounds]) == []
    whole = comm_month(plan(*rows), LABELS, METER, MonthOptions(month="2021-05"))
    assert (too_wide(whole), outside(whole)) == ([], [])


def test_days_off_have_a_ground() -> None:
    may = month_layout(plan(), LABELS, METER, MonthOptions(1000, 700, "2021-05"))
    grounds = {(s.x, s.y) for s in may.draw() if isinstance(s, Box) and s.fill == "frame"}
    ascension, workday = may.cell(737923), may.cell(737922)  # Thursday 13 May 2021 and the day before
    assert (ascension.x, ascension.y) in grounds
    assert (workday.x, workday.y) not in grounds


days = st.integers(0, 364).map(lambda day: add_days("2021-01-01", day))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(days, st.sampled_from(["none", "monthly", "quarterly"]), st.integers(0, 60)), max_size=20))
def test_spots_of_one_line_never_overlap(found: list[tuple[str, str, int]]) -> None:
    rows = [
        once(f"a{n}", day, add_days(day, length) if repeat == "none" else None, repeat=repeat)
        for n, (day, repeat, length) in enumerate(found)
    ]
    laid = timeline(plan(*rows), LABELS, METER, YEAR)
    for number in range(len(laid.lines)):
        spots: list[Spot] = list(laid.spots(number))
        of_others = [(a, b) for a, b in combinations(spots, 2) if a.action_id != b.action_id]
        assert [pair for pair in of_others if pair[0].bounds.meets(pair[1].bounds)] == []
