from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain import calendar

EASTERS = {
    2000: "2000-04-23", 2011: "2011-04-24", 2020: "2020-04-12", 2021: "2021-04-04", 2022: "2022-04-17",
    2023: "2023-04-09", 2024: "2024-03-31", 2025: "2025-04-20", 2026: "2026-04-05", 2027: "2027-03-28",
    2028: "2028-04-16", 2029: "2029-04-01", 2030: "2030-04-21", 2038: "2038-04-25", 2285: "2285-03-22",
}  # fmt: skip
days = st.dates(date(2015, 1, 1), date(2030, 12, 31)).map(lambda day: day.isoformat())


@pytest.mark.parametrize("year", sorted(EASTERS))
def test_easter_falls_where_the_almanac_has_it(year: int) -> None:
    assert calendar.easter_sunday(year) == EASTERS[year]


def test_the_days_off_of_a_year_are_those_of_the_almanac() -> None:
    assert calendar.holidays(2021) == {
        "2021-01-01": "new_year",
        "2021-01-06": "epiphany",
        "2021-04-02": "good_friday",
        "2021-04-04": "easter_sunday",
        "2021-04-05": "easter_monday",
        "2021-05-01": "may_day",
        "2021-05-13": "ascension",
        "2021-05-23": "whit_sunday",
        "2021-06-25": "midsummer_eve",
        "2021-06-26": "midsummer",
        "2021-11-06": "all_saints",
        "2021-12-06": "independence_day",
        "2021-12-24": "christmas_eve",
        "2021-12-25": "christmas",
        "2021-12-26": "boxing_day",
    }


@pytest.mark.parametrize(
    ("year", "midsummer", "all_saints"),
    [(2020, "2020-06-20", "2020-10-31"), (2022, "2022-06-25", "2022-11-05"), (2026, "2026-06-20", "2026-10-31")],
)
def test_midsummer_and_all_saints_are_saturdays(year: int, midsummer: str, all_saints: str) -> None:
    days_off = calendar.holidays(year)
    assert (days_off[midsummer], days_off[all_saints]) == ("midsummer", "all_saints")


def test_two_holidays_may_fall_on_one_day() -> None:
    assert calendar.easter_sunday(2008) == "2008-03-23"
    assert calendar.holidays(2008)["2008-05-01"] in {"may_day", "ascension"}
    assert not calendar.is_working_day("2008-05-01")


@pytest.mark.parametrize(("year", "count"), [(2020, 253), (2021, 253), (2022, 253), (2023, 251), (2024, 252)])
def test_working_days_of_a_year(year: int, count: int) -> None:
    assert calendar.working_days(f"{year}-01-01", f"{year}-12-31") == count


def test_weekends_and_holidays_are_no_working_days() -> None:
    assert calendar.is_working_day("2021-12-23")
    assert not calendar.is_working_day("2021-12-24")
    assert not calendar.is_working_day("2021-12-11")


@given(days, st.integers(-10, 800))
def test_counting_working_days_agrees_with_looking_at_each_day(start: str, length: int) -> None:
    first = date.fromisoformat(start)
    days = [(first + timedelta(days=offset)).isoformat() for offset in range(length + 1)]
    end = (first + timedelta(days=length)).isoformat()
    assert calendar.working_days(start, end) == sum(map(calendar.is_working_day, days))


@given(days, st.integers(1, 600))
def test_steps_forth_and_back_meet(start: str, count: int) -> None:
    later = calendar.add_working_days(start, count)
    assert calendar.is_working_day(later)
    assert calendar.working_days(start, later) == count + calendar.is_working_day(start)
    back = calendar.add_working_days(later, -count)
    assert back == start if calendar.is_working_day(start) else back < start


def test_steps_pass_over_holidays_and_the_turn_of_the_year() -> None:
    assert calendar.add_working_days("2021-12-23", 1) == "2021-12-27"
    assert calendar.add_working_days("2021-12-31", 3) == "2022-01-05"
    assert calendar.add_working_days("2022-01-03", -1) == "2021-12-31"
    assert calendar.add_working_days("2021-12-31", 504) == "2023-12-29"


def test_no_step_leads_to_the_day_itself_or_the_next_working_day() -> None:
    assert calendar.add_working_days("2021-12-23", 0) == "2021-12-23"
    assert calendar.add_working_days("2021-12-24", 0) == "2021-12-27"
    assert calendar.add_working_days("2021-12-25", -1) == "2021-12-23"
