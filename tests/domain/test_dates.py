from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain import dates
from soteplan.domain.dates import parse_date
from soteplan.domain.errors import Refusal

TODAY = "2021-11-15"
iso_dates = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31)).map(lambda day: day.isoformat())
near_dates = st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 12, 31)).map(lambda day: day.isoformat())


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("1.3.2021", "2021-03-01", "2021-03-01"),
        (" 01.03.21 ", "2021-03-01", "2021-03-01"),
        ("1. 3. 2021", "2021-03-01", "2021-03-01"),
        ("1.3.", "2021-03-01", "2021-03-01"),
        ("1.3", "2021-03-01", "2021-03-01"),
        ("01/03/2021", "2021-03-01", "2021-03-01"),
        ("1.3.2021 0.00.00", "2021-03-01", "2021-03-01"),
        ("2021-03-01", "2021-03-01", "2021-03-01"),
        ("2021-03-01T00:00:00", "2021-03-01", "2021-03-01"),
        ("3/2021", "2021-03-01", "2021-03-31"),
        ("02/2020", "2020-02-01", "2020-02-29"),
        ("2021-12", "2021-12-01", "2021-12-31"),
        ("vko 9", "2021-03-01", "2021-03-07"),
        ("vko 9/2020", "2020-02-24", "2020-03-01"),
        ("v9", "2021-03-01", "2021-03-07"),
        ("v. 9 2020", "2020-02-24", "2020-03-01"),
        ("week 53/2020", "2020-12-28", "2021-01-03"),
        ("2021-W09", "2021-03-01", "2021-03-07"),
        ("Q2/2021", "2021-04-01", "2021-06-30"),
        ("q4", "2021-10-01", "2021-12-31"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("tänään", TODAY, TODAY),
        ("Today", TODAY, TODAY),
        ("i dag", TODAY, TODAY),
        ("huomenna", "2021-11-16", "2021-11-16"),
    ],
)
def test_dates_and_periods_are_read_as_they_are_written(typed: str, first: str, last: str) -> None:
    assert parse_date(typed, today=TODAY) == first
    assert parse_date(typed, today=TODAY, end=True) == last


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("+2kk", "2021-03-31"),
        ("+1 kk", "2021-02-28"),
        ("-1kk", "2020-12-31"),
        ("\u22121 kk", "2020-12-31"),
        ("+3pv", "2021-02-03"),
        ("+2vk", "2021-02-14"),
        ("+1v", "2022-01-31"),
        ("+1 år", "2022-01-31"),
    ],
)
def test_steps_are_counted_from_the_base(typed: str, found: str) -> None:
    assert parse_date(typed, today=TODAY, base="2021-01-31") == found


def test_steps_are_counted_from_today_without_a_base() -> None:
    assert parse_date("+1pv", today=TODAY) == "2021-11-16"


@pytest.mark.parametrize(
    "typed",
    ["", "30.2.2021", "29.2.2021", "1.13.2021", "0.1.2021", "vko 53/2021", "vko 0", "Q5/2021",
     "1899", "2201", "11/22/2026", "13/2021", "soon", "1.3.2021 and later", "+1x",
     "+99999v", "-9999v", "3/21", "2021-W60", "1.1.12345", "²/2021"],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_the_typed_text(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_date(typed, today=TODAY)
    assert (refused.value.code, refused.value.values) == ("not_a_date", {"value": typed})


@given(iso_dates)
def test_a_formatted_date_reads_back(iso: str) -> None:
    assert parse_date(dates.format_date(iso), today=TODAY) == iso
    assert parse_date(iso, today=TODAY) == iso
    assert dates.is_date(iso)


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        found = parse_date(text, today=TODAY)
    except Refusal:
        return
    assert dates.is_date(found)


@given(iso_dates)
def test_a_day_number_leads_back_to_its_day(iso: str) -> None:
    assert dates.from_day_number(dates.day_number(iso)) == iso


@given(near_dates, st.integers(-240, 240))
def test_month_steps_keep_the_day_or_the_end_of_the_month(iso: str, months: int) -> None:
    later = dates.add_months(iso, months)
    assert later[8:] == iso[8:] or (later == dates.month_end(later) and later[8:] < iso[8:])
    assert len(dates.months_between(min(iso, later), max(iso, later))) == abs(months) + 1


@given(near_dates)
def test_week_and_quarter_read_back_to_periods_that_hold_the_day(iso: str) -> None:
    for typed in ("vko {1}/{0}".format(*dates.iso_week(iso)), "Q{1}/{0}".format(*dates.quarter(iso))):
        assert parse_date(typed, today=TODAY) <= iso <= parse_date(typed, today=TODAY, end=True)


def test_dates_are_written_as_in_finland() -> None:
    assert dates.format_date("2020-11-15") == "15.11.2020"
    assert dates.format_date("2021-03-01") == "1.3.2021"
    assert dates.format_date(None) == ""


def test_weeks_around_new_year_belong_to_the_iso_year() -> None:
    assert dates.iso_week("2021-01-03") == (2020, 53)
    assert dates.iso_week("2021-01-04") == (2021, 1)
    assert dates.iso_week("2024-12-30") == (2025, 1)


def test_months_between_dates_and_months_are_listed_with_both_ends() -> None:
    assert dates.months_between("2020-11-15", "2021-01-01") == ["2020-11", "2020-12", "2021-01"]
    assert dates.months_between("2021-02", "2021-02") == ["2021-02"]
    assert dates.months_between("2021-02", "2021-01") == []


def test_a_period_counts_both_its_ends() -> None:
    assert dates.days_between("2021-03-01", "2021-03-01") == 0
    assert dates.period_days("2020-01-01", "2022-12-31") == 1096
    assert dates.add_days("2021-03-01", -1) == "2021-02-28"
    assert (dates.month_start("2021-03-17"), dates.month_end("2021-02")) == ("2021-03-01", "2021-02-28")


@pytest.mark.parametrize(
    "text", ["2021-02-30", "20210301", "2021-3-1", "1899-12-31", "2021-W09-1", "2021-03-01\n", "٢٠٢١-٠٣-٠١"]
)
def test_only_the_stored_form_counts_as_a_date(text: str) -> None:
    assert not dates.is_date(text)


@pytest.mark.parametrize(
    ("text", "good"), [("2021-03", True), ("2021-13", False), ("2021-00", False), ("2021", False), ("2201-01", False)]
)
def test_only_the_stored_form_counts_as_a_month(text: str, good: bool) -> None:
    assert dates.is_month(text) is good
