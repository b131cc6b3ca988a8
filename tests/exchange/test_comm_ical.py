"""The calendar of communications read back: every program must find the days that the plan has."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from dateutil.rrule import rruleset, rrulestr  # type: ignore[import-untyped]
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar

from soteplan.domain.comm_dates import MONTHS, WEEKS, calendar, occurrences
from soteplan.domain.communications import Channel, CommAction, CommAudience, CommOccurrence, CoreMessage, TargetGroup
from soteplan.domain.dates import add_days
from soteplan.domain.plan import Party, Plan
from soteplan.domain.rows import replaced
from soteplan.domain.state import PlanState
from soteplan.exchange.comm_ical import undated, written
from soteplan.texts.language import Language
from tests.domain.plans import state_of

STAMP = datetime(2021, 5, 3, 9, 30, tzinfo=UTC)
YEARS = Plan(id="plan", title="Viestintä", start_date="2020-01-01", end_date="2023-12-31")
ENGLISH = Language("en")

days = st.dates(date(2020, 1, 1), date(2022, 12, 31)).map(date.isoformat)
rhythms = st.sampled_from(sorted({*WEEKS, *MONTHS}))
# what differs of some days: place in the series, moved by so many days, cancelled, done, remarked on
changes = st.lists(
    st.tuples(
        st.integers(0, 12), st.none() | st.integers(-9, 9), st.sampled_from(["not_started", "done", "dropped"]),
        st.sampled_from(["", "Huomaa"]),
    ),
    max_size=4,
    unique_by=lambda each: each[0],
)  # fmt: skip


def read(state: PlanState) -> list[Any]:
    return list(Calendar.from_ical(written(state, ENGLISH, "everyone", STAMP)).walk("VEVENT"))


def expanded(events: list[Any]) -> list[tuple[str, str]]:
    """First and last day of every time that a calendar program would show, in order."""
    moved: dict[tuple[str, date], Any] = {
        (str(event["uid"]), event.decoded("recurrence-id")): event for event in events if "recurrence-id" in event
    }
    found = []
    for event in events:
        if "recurrence-id" in event:
            continue
        for day in _days(event):
            shown = moved.get((str(event["uid"]), day))
            first, last = (shown or event).decoded("dtstart"), (shown or event).decoded("dtend")
            start = first if shown is not None else day
            found.append((start.isoformat(), (start + (last - first)).isoformat()))
    return sorted((first, add_days(after, -1)) for first, after in found)


def _days(event: Any) -> list[date]:
    first = event.decoded("dtstart")
    rules = rruleset()
    if "rrule" in event:
        rules.rrule(rrulestr(event["rrule"].to_ical().decode(), dtstart=_midnight(first)))
    else:
        rules.rdate(_midnight(first))
    for each in _dates(event, "exdate"):
        rules.exdate(_midnight(each))
    return [each.date() for each in rules]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _dates(event: Any, name: str) -> list[date]:
    found = event.get(name, [])
    return [each.dt for group in (found if isinstance(found, list) else [found]) for each in group.dts]


def by_plan(state: PlanState) -> list[tuple[str, str]]:
    return sorted((each.start, each.end) for each in calendar(state) if each.state != "dropped")


def occurrences_of(first: PlanState, some: list[tuple[int, int | None, str, str]]) -> list[CommOccurrence]:
    due = [each.due for each in calendar(first)]
    return [
        CommOccurrence(
            id=f"o{place}", comm_action_id="a", due_date=due[place], state=state, note=note,
            date=None if moved is None else add_days(due[place], moved),
        )
        for place, moved, state, note in some
        if place < len(due)
    ]  # fmt: skip


@given(days, st.integers(0, 900), rhythms, changes)
@example("2020-01-31", 800, "monthly", [])
@example("2020-02-29", 1300, "yearly", [])
@example("2021-08-30", 800, "twice_a_year", [(0, 3, "not_started", ""), (1, None, "dropped", "")])
@example("2021-05-31", 400, "bimonthly", [(0, None, "dropped", "")])
def test_a_series_has_the_same_days_in_every_calendar(
    day: str, length: int, repeat: str, some: list[tuple[int, int | None, str, str]]
) -> None:
    letter = CommAction(id="a", title="Uutiskirje", start_date=day, end_date=add_days(day, length), repeat=repeat)
    state = state_of(YEARS, letter, *occurrences_of(state_of(YEARS, letter), some))
    events = [event for event in read(state) if event.get("status") != "CANCELLED"]
    assert expanded(events) == by_plan(state)


def test_a_series_is_one_event_with_its_rule() -> None:
    letter = CommAction(id="a", title="Uutiskirje", start_date="2020-01-31", repeat="monthly")
    (event,) = read(state_of(YEARS, letter))
    assert event["rrule"].to_ical().decode() == "FREQ=MONTHLY;UNTIL=20231231;INTERVAL=1;BYMONTHDAY=-1"


def test_what_is_held_once_has_its_whole_period_and_no_rule() -> None:
    campaign = CommAction(id="a", title="Kampanja", start_date="2021-02-01", end_date="2021-02-26")
    (event,) = read(state_of(YEARS, campaign))
    assert "rrule" not in event
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2021, 2, 1), date(2021, 2, 27))


def test_a_moved_day_is_an_exception_of_its_series_and_a_cancelled_one_is_left_out() -> None:
    letter = CommAction(id="a", title="Uutiskirje", start_date="2021-01-15", end_date="2021-04-30", repeat="monthly")
    moved = CommOccurrence(id="m", comm_action_id="a", due_date="2021-02-15", date="2021-02-22")
    gone = CommOccurrence(id="g", comm_action_id="a", due_date="2021-03-15", state="dropped")
    data = written(state_of(YEARS, letter, moved, gone), ENGLISH, "everyone", STAMP)
    assert b"EXDATE;VALUE=DATE:20210315\r\n" in data
    assert b"RECURRENCE-ID;VALUE=DATE:20210215\r\n" in data
    assert {str(event["uid"]) for event in Calendar.from_ical(data).walk("VEVENT")} == {"a@soteplan"}


def test_a_day_held_before_the_rhythm_changed_is_still_there() -> None:
    letter = CommAction(id="a", title="Uutiskirje", start_date="2021-01-15", end_date="2021-06-30", repeat="quarterly")
    held = CommOccurrence(id="h", comm_action_id="a", due_date="2021-02-15", state="done", reached=30)
    state = state_of(YEARS, letter, held)
    assert expanded(read(state)) == by_plan(state)
    assert ("2021-02-15", "2021-02-15") in by_plan(state)


def test_an_event_tells_what_to_whom_by_what_and_by_whom() -> None:
    letter = CommAction(
        id="a", title="Uutiskirje", start_date="2021-01-15", target_group_id="g", channel_id="c", core_message_id="m",
        owner_id="p", timing="Kuun puolivälissä", note="Kaksikielinen", state="under_way",
    )  # fmt: skip
    state = state_of(
        YEARS, letter, TargetGroup(id="g", title="Henkilöstö"), TargetGroup(id="h", title="Johto"),
        CommAudience(id="x", comm_action_id="a", target_group_id="h"),
        Channel(id="c", title="Intranet", kind="internal"),
        CoreMessage(id="m", title="Palvelut lähellä"), Party(id="p", title="Viestintä"),
    )  # fmt: skip
    (event,) = read(state)
    assert str(event["summary"]) == "Uutiskirje"
    assert str(event["description"]).split("\n") == [
        "Target group: Henkilöstö, Johto", "Channel: Intranet", "Core message: Palvelut lähellä",
        "Responsible: Viestintä", "Timing: Kuun puolivälissä", "State: Under way", "Kaksikielinen",
    ]  # fmt: skip
    assert [str(each) for each in event["categories"].cats] == ["Internal channel"]


def test_an_action_without_a_group_is_for_everyone_and_one_given_up_is_cancelled() -> None:
    (event,) = read(state_of(YEARS, CommAction(id="a", title="A", start_date="2021-01-15", state="dropped")))
    assert "Target group: everyone" in str(event["description"])
    assert str(event["status"]) == "CANCELLED"


@given(days, st.integers(0, 900), rhythms, changes)
@example("2020-01-31", 400, "monthly", [(0, None, "done", ""), (2, 3, "done", "Huomaa"), (3, None, "not_started", "x")])
@example("2020-08-30", 900, "quarterly", [(0, None, "done", "")])
def test_of_a_series_that_is_given_up_the_days_that_were_held_stay_and_the_rest_is_cancelled(
    day: str, length: int, repeat: str, some: list[tuple[int, int | None, str, str]]
) -> None:
    letter = CommAction(id="a", title="Uutiskirje", start_date=day, end_date=add_days(day, length), repeat=repeat)
    rows = occurrences_of(state_of(YEARS, letter), some)
    given_up = replaced(letter, state="dropped")
    state = state_of(YEARS, given_up, *rows)
    events = read(state)
    held = sorted((row.date or row.due_date, row.date or row.due_date) for row in rows if row.state == "done")
    assert expanded([event for event in events if event.get("status") != "CANCELLED"]) == held
    dues = [each.due for each in occurrences(state, given_up)]
    after = max((str(row.due_date) for row in rows if row.state == "done"), default="")
    cancelled = [event for event in events if event.get("status") == "CANCELLED"]
    if after:
        assert [first for first, _ in expanded(cancelled)] == [due for due in dues if due > after]
        assert {str(event["uid"]) for event in cancelled} <= {"a-rest@soteplan"}
    else:
        assert {str(event["uid"]) for event in cancelled} == {"a@soteplan"}


def test_of_a_series_given_up_the_days_that_were_held_do_not_say_that_they_were_not() -> None:
    letter = CommAction(
        id="a", title="A", start_date="2021-01-15", end_date="2021-04-30", repeat="monthly", state="dropped"
    )
    held = CommOccurrence(id="h", comm_action_id="a", due_date="2021-02-15", state="done")
    stays, rest = read(state_of(YEARS, letter, held))
    assert ("State: Done" in str(stays["description"]), "status" in stays) == (True, False)
    assert stays["rrule"].to_ical().decode() == "FREQ=MONTHLY;UNTIL=20210215;INTERVAL=1"
    assert "State: Done" not in str(rest["description"])
    assert rest.decoded("dtstart") == date(2021, 3, 15)


def test_actions_without_a_day_are_counted_and_left_out() -> None:
    state = state_of(YEARS, CommAction(id="a", title="A"), CommAction(id="b", title="B", start_date="2021-01-15"))
    assert (len(read(state)), undated(state)) == (1, 1)


def test_no_text_can_end_its_line() -> None:
    hostile = "Päätös; ”tila”, rivi\\n\nBEGIN:VALARM\nEND:VCALENDAR " + "ä" * 80
    state = state_of(YEARS, CommAction(id="a", title="A", start_date="2021-01-15", note=hostile, timing=hostile))
    data = written(state, ENGLISH, hostile, STAMP)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert not event.subcomponents
