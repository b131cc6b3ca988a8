"""Schedules to Microsoft Project's XML and back, and files as other programs write them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.assets import resource_path
from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.domain.plan_json import Rows, import_plan
from soteplan.domain.state import PlanState
from soteplan.exchange.project_xml.from_plan import schedule_of, split_notes
from soteplan.exchange.project_xml.tasks import KIND, STATE, STATED, Link, Schedule, Task
from soteplan.exchange.project_xml.to_plan import plan_rows
from soteplan.exchange.project_xml.xml_in import read
from soteplan.exchange.project_xml.xml_out import written

SCHEDULE_TABLES = ("package", "action", "phase", "milestone")
NOT_CARRIED = {"position", "owner_id", "printed_budget", "assumption"}
HEAD = '<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project">'


def state_of_json(name: str) -> PlanState:
    rows = import_plan(resource_path("examples", name).read_text(encoding="utf-8"))
    return state_of_rows(rows)


def state_of_rows(rows: Rows) -> PlanState:
    return PlanState(lambda row_type: [row_type(**row) for row in rows[_table(row_type)]])


def _table(row_type: type[Any]) -> str:
    return next(table for table, spec in ENTITIES.items() if spec.row_type is row_type)


def xml(tasks: str, head: str = "", tail: str = "") -> bytes:
    return f"{HEAD}{head}<Tasks>{tasks}</Tasks>{tail}</Project>".encode()


def task(uid: int, level: int, name: str, more: str = "") -> str:
    return f"<Task><UID>{uid}</UID><Name>{name}</Name><OutlineLevel>{level}</OutlineLevel>{more}</Task>"


def dates(start: str, end: str) -> str:
    return f"<Start>{start}T08:00:00</Start><Finish>{end}T17:00:00</Finish>"


def after(uid: int, more: str = "<Type>1</Type>") -> str:
    return f"<PredecessorLink><PredecessorUID>{uid}</PredecessorUID>{more}</PredecessorLink>"


@pytest.mark.parametrize("name", ["paijat-hame.fi.json", "paijat-hame.en.json"])
def test_an_example_comes_back_as_it_went(name: str) -> None:
    state = state_of_json(name)
    rows, lost = plan_rows(read(written(schedule_of(state))))
    assert not lost
    back = state_of_rows(rows)
    for table in SCHEDULE_TABLES:
        spec = ENTITIES[table]
        names = [column for column in spec.columns if column not in NOT_CARRIED]
        before, after_ = ([[getattr(row, n) for n in names] for row in s.rows(spec.row_type)] for s in (state, back))
        assert sorted(before, key=str) == sorted(after_, key=str), table
    assert _owners(back) == _owners(state)
    assert _links(back) == _links(state)
    assert (back.plan.title, back.plan.start_date) == (state.plan.title, state.plan.start_date)


def _owners(state: PlanState) -> dict[str, str]:
    rows = [row for table in SCHEDULE_TABLES for row in state.rows(ENTITIES[table].row_type)]
    return {row.id: state.find("party", row.owner_id).title for row in rows if row.owner_id}  # type: ignore[union-attr]


def _links(state: PlanState) -> list[tuple[Any, ...]]:
    ends = ("from_phase_id", "from_milestone_id", "to_phase_id", "to_milestone_id", "kind")
    rows = state.rows(ENTITIES["dependency"].row_type)
    return sorted((*(str(getattr(row, end)) for end in ends), row.lag or 0) for row in rows)


def test_what_has_no_place_in_the_form_is_counted_before_saving() -> None:
    lost = schedule_of(state_of_json("paijat-hame.fi.json")).lost
    assert lost["table:goal"] == 46
    assert lost["link_to_goal"] == 22
    assert lost["printed_budget"] == 5
    assert "table:meeting" not in lost


def test_the_same_schedule_gives_the_same_bytes_and_names_its_days_off() -> None:
    schedule = Schedule(tasks=[Task(1, 1, "Työ", start="2021-12-01", end="2021-12-10")])
    assert written(schedule) == written(schedule)
    assert "itsenäisyyspäivä".encode() in written(schedule, {"independence_day": "itsenäisyyspäivä"}.get)  # type: ignore[arg-type]


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="￾￿"), max_size=30)
day = st.dates().map(lambda date: f"{2000 + date.year % 60}-{date.month:02d}-{min(date.day, 28):02d}")
own_fields = st.dictionaries(st.sampled_from([KIND, STATE, STATED]), st.sampled_from(["phase pilot", "1", "under_way"]))


@st.composite
def tasks(draw: st.DrawFn) -> Task:
    start, end = sorted((draw(day), draw(day)))
    each = Task(0, draw(st.integers(1, 4)), draw(texts), draw(texts), new_id(), start, end, notes=draw(texts))
    each.milestone, each.pinned, each.own = draw(st.booleans()), draw(st.booleans()), draw(own_fields)
    each.progress = draw(st.none() | st.integers(0, 100).map(lambda percent: percent * 100))
    each.start = end if each.milestone else start
    return each


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    listed = draw(st.lists(tasks(), max_size=8))
    kinds, lags = st.sampled_from(["FS", "SS", "FF", "SF"]), st.integers(-90, 90)
    for uid, each in enumerate(listed, 1):
        each.uid = uid
        others = [other for other in range(1, len(listed) + 1) if other != uid]
        each.links = draw(st.lists(st.builds(Link, st.sampled_from(others), kinds, lags), max_size=2)) if others else []
    for each, following in pairwise(listed):  # a summary is not pinned
        each.pinned = each.pinned and following.level <= each.level
    return Schedule(draw(texts), listed, status_date=draw(st.none() | day))


@given(schedules())
def test_every_schedule_that_is_written_is_read_back_the_same(schedule: Schedule) -> None:
    back = read(written(schedule))
    assert (back.title, back.tasks, back.status_date) == (schedule.title, schedule.tasks, schedule.status_date)
    assert back.remarks == []
    assert not +back.lost


@given(schedules())
def test_a_plan_can_be_made_of_every_schedule(schedule: Schedule) -> None:
    rows, _ = plan_rows(read(written(schedule)))
    made = sum(len(rows[table]) for table in SCHEDULE_TABLES)
    assert made >= len(schedule.tasks) - sum(lost for lost in _summaries_below(schedule))


def _summaries_below(schedule: Schedule) -> Iterator[int]:
    """Summaries under an action are no rows of their own."""
    for each, following in pairwise(schedule.tasks):
        yield int(following.level > each.level)


def test_summaries_tasks_and_milestones_find_their_places() -> None:
    data = xml(
        task(0, 0, "Hanke")
        + task(1, 1, "Paketti", "<WBS>1</WBS>")
        + task(2, 2, "Toimi", "<WBS>1.1</WBS>")
        + task(3, 3, "Vaihe", dates("2021-03-01", "2021-03-12") + "<PercentComplete>40</PercentComplete>")
        + task(4, 3, "Valmis", dates("2021-03-12", "2021-03-12") + "<Milestone>1</Milestone>" + after(3))
        + task(5, 2, "Yksin", dates("2021-04-01", "2021-04-09"))
        + task(6, 2, "Linkitetty", dates("2021-04-12", "2021-04-16") + after(4))
        + task(7, 1, "Irrallaan", dates("2021-05-03", "2021-05-07"))
    )
    rows, lost = plan_rows(read(data))
    assert rows["plan"][0]["title"] == "Hanke"
    assert [(row["code"], row["title"], row["kind"]) for row in rows["package"]] == [
        ("1", "Paketti", "package"),
        ("", "Hanke", "common"),
    ]
    assert [row["title"] for row in rows["action"]] == ["Toimi", "Yksin", "Linkitetty", "Irrallaan"]
    assert [(row["start_date"], row["end_date"]) for row in rows["action"]][1::2] == [
        ("2021-04-01", "2021-04-09"),
        ("2021-05-03", "2021-05-07"),
    ]
    assert [(row["title"], row["progress"], row["state"]) for row in rows["phase"]] == [
        ("Vaihe", 4000, "under_way"),
        ("", None, "not_started"),
    ]
    assert [row["date"] for row in rows["milestone"]] == ["2021-03-12"]
    assert len(rows["dependency"]) == 2
    assert not lost


def test_deeper_levels_are_taken_together_and_that_is_told() -> None:
    data = xml(
        task(1, 1, "A")
        + task(2, 2, "B")
        + task(3, 3, "C")
        + task(4, 4, "D", dates("2021-03-01", "2021-03-02"))
        + task(5, 4, "E", dates("2021-03-03", "2021-03-04") + after(3))
    )
    rows, lost = plan_rows(read(data))
    assert [row["title"] for row in rows["phase"]] == ["C / D", "C / E"]
    assert lost == {"level": 1, "link_to_summary": 1}


def test_thousands_of_levels_are_taken_in() -> None:
    rows, lost = plan_rows(read(xml("".join(task(level, level, f"T{level}") for level in range(1, 3001)))))
    assert len(rows["phase"]) > 2_900
    assert lost["level"] > 50


def test_a_task_without_words_gets_a_dash_for_a_title() -> None:
    rows, lost = plan_rows(read(written(Schedule(tasks=[Task(1, 1, " ", " ")]))))
    assert [row["title"] for row in rows["action"]] == ["–"]
    assert lost["no_title"] == 1


def test_lags_are_read_in_the_units_of_the_file() -> None:
    links = (
        after(1, "<Type>1</Type><LinkLag>14400</LinkLag><LagFormat>7</LagFormat>")  # 24 hours of 10-hour days
        + after(1, "<Type>3</Type><LinkLag>-12000</LinkLag><LagFormat>5</LagFormat>")  # two such days earlier, in hours
        + after(1, "<Type>0</Type><LinkLag>100800</LinkLag><LagFormat>10</LagFormat>")  # a week of elapsed time
        + after(1, "<Type>2</Type><LinkLag>50</LinkLag><LagFormat>19</LagFormat>")  # half the duration
        + after(1, "<Type>1</Type><CrossProject>1</CrossProject>")
    )
    data = xml(task(1, 1, "A") + task(2, 1, "B", links), "<MinutesPerDay>600</MinutesPerDay>")
    schedule = read(data)
    assert schedule.tasks[1].links == [Link(1, "FS", 2), Link(1, "SS", -2), Link(1, "FF", 5), Link(1, "SF", 0)]
    assert +schedule.lost == {"part_of_day": 1, "elapsed_lag": 1, "percent_lag": 1, "foreign_link": 1}


def test_owners_come_from_the_assignments() -> None:
    tail = (
        "<Resources><Resource><UID>1</UID><Name>Yksikkö</Name></Resource>"
        "<Resource><UID>2</UID><Name>Toinen</Name></Resource></Resources><Assignments>"
        "<Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID></Assignment>"
        "<Assignment><TaskUID>1</TaskUID><ResourceUID>2</ResourceUID></Assignment>"
        "<Assignment><TaskUID>9</TaskUID><ResourceUID>2</ResourceUID></Assignment></Assignments>"
    )
    rows, lost = plan_rows(read(xml(task(1, 1, "A", dates("2021-03-01", "2021-03-02")), tail=tail)))
    assert [row["title"] for row in rows["party"]] == ["Yksikkö", "Toinen"]
    assert rows["action"][0]["owner_id"] == rows["party"][0]["id"]
    assert lost == {"more_owners": 1}


def test_odd_lines_lose_nothing_else() -> None:
    data = xml(
        task(1, 1, "", "<IsNull>1</IsNull>")
        + task(2, 1, "")
        + task(2, 1, "Sama numero")
        + "<Task><Name>Numeroton</Name></Task>"
        + task(4, 1, "Väärin päin", dates("2021-03-10", "2021-03-01"))
        + task(5, 1, "Keskiyö", "<Start>2021-03-01T00:00:00</Start><Finish>2021-03-06T00:00:00</Finish>")
        + task(6, 1, "Ei aikaa", "<Start>soon</Start><Finish>9999-99-99T00:00:00</Finish>")
    )
    rows, lost = plan_rows(read(data))
    assert [row["title"] for row in rows["action"]] == [
        "–",
        "Sama numero",
        "Numeroton",
        "Väärin päin",
        "Keskiyö",
        "Ei aikaa",
    ]
    assert [row["end_date"] for row in rows["action"]] == [None, None, None, "2021-03-10", "2021-03-05", None]
    assert lost == {"empty_line": 1, "no_title": 1, "task_without_uid": 2, "end_before_start": 1}


def test_a_file_without_a_namespace_and_in_another_encoding_is_read() -> None:
    text = '<?xml version="1.0" encoding="windows-1252"?><Project><Tasks>' + task(1, 1, "Päätös") + "</Tasks></Project>"
    assert [each.title for each in read(text.encode("cp1252")).tasks] == ["Päätös"]


@pytest.mark.parametrize(
    ("description", "note"), [("", ""), ("Kuvaus", ""), ("", "Huomio"), ("Kuvaus\n\nlisää", "Huomio\n\nlisää")]
)
def test_a_description_and_a_note_share_a_field_and_part_again(description: str, note: str) -> None:
    from soteplan.domain.schedule import Action
    from soteplan.exchange.project_xml.from_plan import _notes

    assert split_notes(_notes(Action(id="a", package_id="p", title="T", description=description, note=note))) == (
        description,
        note,
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"<Project>",
        b"<html><body>no</body></html>",
        b"\xff\xfe\x00",
        HEAD.encode() + b"<Tasks><Task></Tasks></Project>",
        b'<?xml version="1.0" encoding="no-such"?><Project/>',
        b'<!DOCTYPE Project [<!ENTITY a "aaaa">]><Project><Title>&a;</Title></Project>',
    ],
)
def test_what_is_no_such_file_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        read(data)
    assert refused.value.code == "not_project_xml"


def test_a_project_without_tasks_makes_an_empty_plan() -> None:
    rows, lost = plan_rows(read(f"{HEAD}<Title>Tyhjä</Title></Project>".encode()))
    assert rows["plan"][0]["title"] == "Tyhjä"
    assert not lost


BOMB = """
import sys
from soteplan.domain.errors import Refusal
from soteplan.exchange.project_xml.xml_in import read
try:
    read(open(sys.argv[1], "rb").read())
except Refusal as refusal:
    print(refusal.code)
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""


def _bombs() -> dict[str, bytes]:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return {
        "laughs": f'<!DOCTYPE Project [<!ENTITY l0 "ha">{laughs}]><Project><Title>&l11;</Title></Project>'.encode(),
        "quadratic": b'<!DOCTYPE Project [<!ENTITY a "'
        + b"a" * 100_000
        + b'">]><Project>'
        + b"&a;" * 20_000
        + b"</Project>",
        "outside": b'<!DOCTYPE Project [<!ENTITY a SYSTEM "file:///etc/passwd">]><Project><Title>&a;</Title></Project>',
        "deep": b"<Project>" + b"<a>" * 200_000,
    }


@pytest.mark.skipif(sys.platform != "linux", reason="memory is asked of /proc")
@pytest.mark.parametrize("name", _bombs())
def test_bombs_are_refused_in_little_time_and_room(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bomb.xml"
    path.write_bytes(_bombs()[name])
    command = [sys.executable, "-c", BOMB, str(path)]
    code, memory = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split()
    assert code == "not_project_xml"
    assert int(memory) < 200_000
