from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from icalendar import Calendar

from soteplan.domain.ids import new_id
from soteplan.domain.meetings import Meeting
from soteplan.domain.plan import Party, Plan
from soteplan.domain.schedule import Action, Milestone, Package
from soteplan.exchange.ical import events, written
from tests.domain.plans import state_of
from tests.exchange.test_project_xml import state_of_json

STAMP = datetime(2021, 5, 3, 9, 30, tzinfo=UTC)
HOSTILE = "Päätös; ”tila”, rivi\\n\nBEGIN:VALARM\nEND:VCALENDAR ääääääääääääääääääääääääääääääääääääääääääääääääääää"


def read(data: bytes) -> Any:
    return Calendar.from_ical(data)


def test_milestones_meetings_and_reporting_points_are_whole_days() -> None:
    state = state_of_json("paijat-hame.fi.json")
    calendar = read(written(state, str.upper, STAMP))
    found = calendar.walk("VEVENT")
    assert len(found) == len(events(state)) == 14 + 7
    assert {str(event["categories"].cats[0]) for event in found} == {"MILESTONE", "REPORTING_POINT"}
    days = [event.decoded("dtstart") for event in found]
    assert days == sorted(days)
    assert {type(day) for day in days} == {date}
    assert str(calendar["x-wr-calname"]) == state.plan.title


def test_an_event_says_what_it_belongs_to_and_who_answers_for_it() -> None:
    state = state_of(
        Plan(id="plan", title="P"),
        Party(id="u", title="Kehittämisyksikkö"),
        Package(id="p", code="TPK1", title="Paketti"),
        Action(id="a", package_id="p", code="TPK1/TP1", title="Toimi"),
        Milestone(
            id="m", action_id="a", title="Valmis", date="2021-12-31", owner_id="u", note="Muista", state="dropped"
        ),
        Meeting(id="k", title="Ohjausryhmä", date="2021-05-15", place="Lahti", body_id="u"),
        Milestone(id="n", title="Ilman päivää"),
    )
    meeting, milestone = read(written(state, str, STAMP)).walk("VEVENT")
    assert str(milestone["description"]) == "TPK1/TP1 Toimi\nKehittämisyksikkö\nMuista"
    assert milestone.decoded("dtend") == date(2022, 1, 1)
    assert str(milestone["status"]) == "CANCELLED"
    assert str(milestone["uid"]) == "m@soteplan"
    assert (str(meeting["location"]), str(meeting["summary"])) == ("Lahti", "Ohjausryhmä")


def test_no_text_can_end_its_line() -> None:
    state = state_of(
        Plan(id="plan", title=HOSTILE), Milestone(id=new_id(), title=HOSTILE, date="2021-05-15", note=HOSTILE)
    )
    data = written(state, str, STAMP)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = read(data).walk("VEVENT")
    assert str(event["summary"]) == HOSTILE.replace("\n", " ")
    assert str(event["description"]) == HOSTILE
    assert not event.subcomponents


def test_the_same_plan_gives_the_same_file() -> None:
    state = state_of_json("paijat-hame.en.json")
    assert written(state, str, STAMP) == written(state, str, STAMP)
