from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from soteplan.texts.language import Language
from soteplan.views.comm_period import MONTHS, WHOLE, Span, span, stepped, title

days = st.dates(date(1950, 1, 1), date(2150, 12, 31)).map(date.isoformat)
kinds = st.sampled_from(sorted(MONTHS))
PLAN = ("2020-09-01", "2022-12-31")


@given(kinds, days)
def test_a_period_holds_its_day_and_is_the_same_for_all_its_days(kind: str, day: str) -> None:
    shown = span(kind, day, PLAN)
    assert shown.holds(day)
    assert span(kind, shown.first, PLAN) == span(kind, shown.last, PLAN) == shown


@given(kinds, days, st.integers(1, 8))
def test_periods_follow_on_one_another(kind: str, day: str, steps: int) -> None:
    first = span(kind, day, PLAN).first
    assert stepped(kind, stepped(kind, first, steps), -steps) == first
    assert span(kind, stepped(kind, first, 1), PLAN).first > span(kind, first, PLAN).last


def test_the_years_of_a_plan_are_the_ends_of_the_calendar() -> None:
    assert stepped("year", "2200-05-01", 1) == "2200-05-01"
    assert stepped("month", "1900-01-31", -1) == "1900-01-31"


def test_the_whole_plan_stands_still_and_is_the_year_where_it_has_no_period() -> None:
    assert span(WHOLE, "2021-05-05", PLAN) == Span(*PLAN)
    assert stepped(WHOLE, "2021-05-05", 3) == "2021-05-05"
    assert span(WHOLE, "2021-05-05", ("", "")) == Span("2021-01-01", "2021-12-31")


def test_periods_are_called_in_short(qapp: object) -> None:
    language = Language("fi")
    called = [
        title(language, kind, span(kind, "2021-05-05", PLAN)) for kind in ("month", "quarter", "half", "year", WHOLE)
    ]
    assert called == ["toukokuu 2021", "4–6/2021", "1–6/2021", "2021", "2020–2022"]
