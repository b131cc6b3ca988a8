from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.figures.time_scale import TimeScale, days_off, ruler, ticks
from tests.figures.tools import LABELS


def day(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()


@given(st.integers(day("1950-01-01"), day("2150-01-01")), st.floats(0.05, 60), st.floats(-100, 500))
def test_a_day_is_found_under_its_own_px(number: int, px: float, origin: float) -> None:
    scale = TimeScale(day("2020-01-01"), px, origin)
    assert scale.day_at(scale.x(number + 0.5)) == number


def test_days_beyond_the_years_of_a_plan_are_not_asked_for() -> None:
    scale = TimeScale(day("2020-01-01"), 0.001)
    assert scale.day_at(-1e12) == day("1900-01-01")
    assert scale.day_at(1e12) == day("2200-12-31")


@pytest.mark.parametrize(
    ("px", "upper", "lower"),
    [
        (0.1, "", "year"),
        (0.7, "year", "quarter"),
        (2, "year", "month"),
        (8, "month_year", "week"),
        (20, "week_month", "day"),
    ],
)
def test_the_ruler_follows_the_zoom(px: float, upper: str, lower: str) -> None:
    assert ruler(px) == (upper, lower)


@pytest.mark.parametrize("unit", ["year", "quarter", "month", "month_year", "week", "week_month", "day"])
def test_ticks_join_without_gaps_and_cover_the_period(unit: str) -> None:
    first, last = day("2020-12-15"), day("2022-02-01")
    found = list(ticks(unit, first, last, LABELS))
    assert found[0].first <= first
    assert found[-1].last >= last
    assert all(a.last + 1 == b.first for a, b in pairwise(found))


def test_ticks_are_named() -> None:
    first = day("2020-12-31")
    assert next(ticks("quarter", first, first, LABELS)).text == "quarter 4"
    assert next(ticks("week", first, first, LABELS)).text == "week 53"
    assert next(ticks("month", first, first, LABELS)).text == "m12"
    assert list(ticks("", first, first, LABELS)) == []


def test_weeks_begin_on_monday() -> None:
    tick = next(ticks("week", day("2021-11-17"), day("2021-11-17"), LABELS))
    assert (tick.first, tick.last) == (day("2021-11-15"), day("2021-11-21"))


def test_weekends_and_holidays_next_to_each_other_are_one_stretch() -> None:
    # Good Friday to Easter Monday 2021
    assert days_off(day("2021-03-29"), day("2021-04-09")) == [(day("2021-04-02"), day("2021-04-05"))]
