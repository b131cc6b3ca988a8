"""Where metrics stand: trend, distance to the target, the next day they are due, and what the calendar counts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.comm_dates import calendar
from soteplan.domain.communications import Channel, CommAction, CommAudience, CommOccurrence, TargetGroup
from soteplan.domain.dates import add_months, month_end
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.metrics import (
    PERIODS,
    by_month,
    counted_so_far,
    distance,
    held,
    is_wanted,
    metrics,
    next_due,
    proposals,
    readings,
    standing,
    trend,
)
from soteplan.domain.plan import Plan
from tests.domain.plans import example, state_of

DIRECTIONS = ("up", "down", "hold")
numbers = st.floats(-1e6, 1e6)
days = st.dates(date(2020, 1, 1), date(2022, 12, 31)).map(date.isoformat)
PLAN = Plan(id="plan", title="P", start_date="2020-01-01", end_date="2022-12-31")


def metric(**values: object) -> Indicator:
    return Indicator(id="i", title="Visitors", **{"topic": "visitors", **values})  # type: ignore[arg-type]


def measured(*values: tuple[str | None, float | None]) -> list[Measurement]:
    return [
        Measurement(id=f"m{number}", indicator_id="i", date=day, value=value, position=f"{number:03}")
        for number, (day, value) in enumerate(values, 1)
    ]


def test_a_metric_has_a_topic_or_is_of_a_group_or_a_channel() -> None:
    rows = [
        Indicator(id="1", title="Quality of care"),
        Indicator(id="2", title="Visitors", topic="visitors"),
        Indicator(id="3", title="Known to staff", target_group_id="g"),
        Indicator(id="4", title="Readers", channel_id="c"),
    ]
    assert [row.id for row in metrics(state_of(*rows))] == ["2", "3", "4"]


def test_the_last_value_of_a_month_counts_and_what_is_no_number_does_not() -> None:
    state = state_of(metric(), *measured(("2021-03-31", 5), ("2021-03-01", 3), ("2021-04-01", None), (None, 9)))
    assert [each.value for each in readings(state, metric())] == [3, 5]
    assert {month: each.value for month, each in by_month(state, metric()).items()} == {"2021-03": 5}


@pytest.mark.parametrize(
    ("direction", "way", "wanted"),
    [("up", 1, True), ("up", -1, False), ("up", 0, None), ("down", -1, True), ("down", 1, False),
     ("hold", 0, True), ("hold", 1, False), ("hold", None, None)],
)  # fmt: skip
def test_the_wanted_way_is_that_of_the_direction(direction: str, way: int | None, wanted: bool | None) -> None:
    assert is_wanted(metric(direction=direction), way) is wanted


@given(st.sampled_from(DIRECTIONS), numbers, numbers)
def test_the_target_itself_is_reached_and_nothing_is_nearer(direction: str, target: float, value: float) -> None:
    row = metric(direction=direction, target=target)
    away = distance(row, value)
    assert away is not None
    assert away >= 0
    assert distance(row, target) == 0
    if direction == "up":
        assert (away == 0) == (value >= target)
    elif direction == "down":
        assert (away == 0) == (value <= target)
    else:
        assert away == abs(target - value)


@given(st.lists(st.tuples(days, numbers), max_size=6))
def test_the_trend_is_the_sign_of_the_last_step(values: list[tuple[str, float]]) -> None:
    found = readings(state_of(metric(), *measured(*values)), metric())
    assert [each.date for each in found] == sorted(day for day, _ in values)
    if len(found) < 2:
        assert trend(found) is None
    else:
        step = found[-1].value - found[-2].value
        assert trend(found) == (0 if found[-1].value == found[-2].value else 1 if step > 0 else -1)


@given(st.sampled_from(list(PERIODS)), days)
def test_the_next_value_is_due_in_the_period_after_the_last_one(frequency: str, day: str) -> None:
    row = metric(frequency=frequency)
    due = next_due(state_of(Plan(id="p", title="P"), row, *measured((day, 1))), row)
    assert due is not None
    assert due == month_end(due)
    assert due > month_end(day)
    assert due <= month_end(add_months(f"{day[:7]}-01", 2 * PERIODS[frequency] - 1))
    again = next_due(state_of(Plan(id="p", title="P"), row, *measured((due, 1))), row)
    assert again == month_end(add_months(f"{due[:7]}-01", PERIODS[frequency]))


@pytest.mark.parametrize(
    ("frequency", "last", "due"),
    [("monthly", "2021-01-31", "2021-02-28"), ("quarterly", "2021-02-01", "2021-06-30"),
     ("twice_a_year", "2021-02-01", "2021-12-31"), ("yearly", "2021-12-31", "2022-12-31"),
     ("biennial", "2021-05-01", "2022-12-31"), ("monthly", "2022-12-15", None), ("none", "2021-01-31", None),
     ("monthly", None, "2020-01-31"), ("quarterly", None, "2020-03-31")],
)  # fmt: skip
def test_the_days_on_which_values_are_due(frequency: str, last: str | None, due: str | None) -> None:
    row = metric(frequency=frequency)
    assert next_due(state_of(PLAN, row, *measured((last, 1.0))), row) == due


def test_a_metric_stands_by_its_last_value() -> None:
    row = metric(target=100.0, frequency="monthly")
    found = standing(state_of(PLAN, row, *measured(("2021-01-31", 40), ("2021-02-28", 60))), row)
    assert found.last
    assert (found.last.value, found.way, found.wanted, found.distance, found.due) == (60, 1, True, 40, "2021-03-31")
    assert not found.is_late("2021-03-31")
    assert found.is_late("2021-04-01")


STAFF, MEDIA = TargetGroup(id="s", title="Staff"), TargetGroup(id="m", title="Media")
EVENING, WEB = Channel(id="e", title="Evenings", kind="event"), Channel(id="w", title="Web", kind="web")
CALENDAR = (
    PLAN, STAFF, MEDIA, EVENING, WEB,
    CommAction(id="1", title="Info", channel_id="e", target_group_id="s", start_date="2021-01-20",
               end_date="2021-03-31", repeat="monthly"),
    CommOccurrence(id="1a", comm_action_id="1", due_date="2021-01-20", date="2021-01-21", state="done", reached=40),
    CommOccurrence(id="1b", comm_action_id="1", due_date="2021-02-20", state="done"),
    CommAction(id="2", title="Evening", channel_id="e", start_date="2021-01-05", state="done", reached=10),
    CommAction(id="3", title="Letter", channel_id="w", start_date="2021-01-05", state="done", reached=1000),
    CommAction(id="4", title="Briefing", channel_id="e", target_group_id="m", start_date="2021-02-02", state="done"),
    CommAction(id="5", title="Later", channel_id="e", start_date="2021-02-03", state="not_started"),
    CommAudience(id="5a", comm_action_id="4", target_group_id="s"),
)  # fmt: skip


def counted(**values: object) -> list[tuple[str, int, int]]:
    row = metric(topic="events", **values)
    return [(each.month, each.events, each.reached) for each in held(state_of(*CALENDAR, row), row)]


def test_the_calendar_counts_what_is_done_on_channels_of_events() -> None:
    assert counted() == [("2021-01", 2, 50), ("2021-02", 2, 0)]
    assert [(each.month, each.events) for each in held(state_of(*CALENDAR))] == [("2021-01", 2), ("2021-02", 2)]


@pytest.mark.parametrize("language", ["fi", "en"])
def test_held_are_the_days_of_the_calendar_that_are_done_on_channels_of_events(language: str) -> None:
    state = example(f"kanta-hame.{language}")
    events = {row.id for row in state.rows(Channel) if row.kind == "event"}
    done = [each for each in calendar(state) if each.state == "done" and each.action.channel_id in events]
    assert done
    assert [each for month in held(state) for each in month.days] == done


def test_of_a_group_also_that_counts_which_is_for_all() -> None:
    assert counted(target_group_id="s") == [("2021-01", 2, 50), ("2021-02", 2, 0)]
    assert counted(target_group_id="m") == [("2021-01", 1, 10), ("2021-02", 1, 0)]
    assert counted(channel_id="w") == []


def test_only_what_would_change_is_proposed() -> None:
    row = metric(topic="events")
    state = state_of(*CALENDAR, row, *measured(("2021-01-31", 2), ("2021-02-28", 9)))
    found = proposals(state, row, "events")
    assert [(each.held.month, each.value, each.before and each.before.value) for each in found] == [("2021-02", 2, 9)]
    assert [(each.held.month, each.value) for each in proposals(state, row, "reached")] == [("2021-01", 50)]
    so_far = [(each.held.month, each.value) for each in proposals(state, row, "events_so_far")]
    assert so_far == [("2021-02", 4)]


@pytest.mark.parametrize(
    ("values", "sums"), [((1, 4, 4, 9), True), ((1, 4, 3, 9), False), ((2, 2, 2), False), ((1, 4), False)]
)
def test_values_that_only_rise_look_like_sums_from_the_start(values: tuple[float, ...], sums: object) -> None:
    row = metric()
    state = state_of(row, *measured(*((f"2021-0{month}-01", value) for month, value in enumerate(values, 1))))
    assert counted_so_far(state, row) is sums
