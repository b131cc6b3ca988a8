"""Project files in the shapes in which other programs write them: nothing is lost without being named."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from soteplan.domain.errors import Refusal
from soteplan.domain.plan_json import Rows
from soteplan.domain.state import PlanState
from soteplan.exchange.project_xml.to_plan import plan_rows
from soteplan.exchange.project_xml.xml_in import read

SPACE = 'xmlns="http://schemas.microsoft.com/project"'
WEEK = "".join(
    f"<WeekDay><DayType>{day}</DayType><DayWorking>{int(1 < day < 7)}</DayWorking></WeekDay>" for day in range(1, 8)
)


def taken(body: str, space: str = SPACE) -> tuple[Rows, Counter[str]]:
    head = "<SaveVersion>14</SaveVersion>"
    return plan_rows(read(f'<?xml version="1.0" encoding="UTF-8"?><Project {space}>{head}{body}</Project>'.encode()))


def fields(**values: Any) -> str:
    return "".join(f"<{name}>{value}</{name}>" for name, value in values.items())


def task(uid: int, more: str = "", **values: Any) -> str:
    return f"<Task>{fields(UID=uid, **values)}{more}</Task>"


def after(uid: int, **values: Any) -> str:
    return f"<PredecessorLink>{fields(PredecessorUID=uid, **values)}</PredecessorLink>"


def days(start: str, end: str) -> dict[str, str]:
    return {"Start": f"{start}T08:00:00", "Finish": f"{end}T17:00:00"}


def tasks(*listed: str, head: str = "", tail: str = "") -> tuple[Rows, Counter[str]]:
    return taken(f"{head}<Tasks>{''.join(listed)}</Tasks>{tail}")


def only(rows: Rows, table: str) -> dict[str, Any]:
    (row,) = rows[table]
    return row


def test_dates_set_by_hand_count_only_where_a_task_is_scheduled_by_hand() -> None:
    by_hand = {"ManualStart": "2021-02-01T08:00:00", "ManualFinish": "2021-02-05T17:00:00"}
    dates = {**days("2021-03-01", "2021-03-05"), **by_hand}
    rows, lost = tasks(task(1, Name="A", Manual=0, **dates), task(2, Name="B", Manual=1, **dates))
    assert [row["start_date"] for row in rows["action"]] == ["2021-03-01", "2021-02-01"]
    assert [row["end_date"] for row in rows["action"]] == ["2021-03-05", "2021-02-05"]
    assert not lost


@pytest.mark.parametrize(
    ("more", "end"),
    [
        ({"Duration": "PT40H0M0S"}, "2021-03-05"),
        ({"Duration": "PT41H0M0S"}, "2021-03-08"),
        ({"Duration": "P3DT4H0M0S"}, "2021-03-04"),
        ({"Duration": "PT72H0M0S", "DurationFormat": 8}, "2021-03-03"),
        ({"Duration": "PT0H0M0S"}, "2021-03-01"),
        ({"Duration": "soon"}, None),
        ({"Duration": "-PT8H0M0S"}, None),
        ({"ManualDuration": "PT16H0M0S"}, "2021-03-02"),
    ],
)
def test_a_task_with_a_start_and_a_length_ends_by_its_length(more: dict[str, Any], end: str | None) -> None:
    rows, lost = tasks(task(1, Name="A", Milestone=0, Start="2021-03-01T08:00:00", **more))
    assert only(rows, "action")["end_date"] == end
    assert not lost


def test_a_length_without_dates_is_named() -> None:
    rows, lost = tasks(task(1, Name="A", Duration="PT16H0M0S"))
    assert only(rows, "action")["start_date"] is None
    assert lost == {"length": 1}


def test_milestones_are_told_by_their_flag_or_by_having_no_length() -> None:
    rows, lost = tasks(
        task(1, Name="Päätös", Milestone=1, **days("2021-03-05", "2021-03-05")),
        task(2, Name="Pituudeton", Duration="PT0H0M0S", **days("2021-03-08", "2021-03-08")),
        task(3, Name="Venytetty", Milestone=1, Duration="PT40H0M0S", **days("2021-03-08", "2021-03-12")),
        task(4, Name="Takaperin", Milestone=1, **days("2021-03-20", "2021-03-19")),
        task(5, Name="Keskiyöllä", Milestone=1, Start="2021-03-20T00:00:00", Finish="2021-03-20T00:00:00"),
    )
    assert [row["date"] for row in rows["milestone"]] == [
        "2021-03-05",
        "2021-03-08",
        "2021-03-12",
        "2021-03-20",
        "2021-03-20",
    ]
    assert lost == {"milestone_length": 1, "end_before_start": 1}


def test_tasks_that_are_switched_off_are_dropped() -> None:
    rows, lost = tasks(task(1, Name="A", Active=0, **days("2021-03-01", "2021-03-05")), task(2, Name="B", Active=1))
    assert [row["state"] for row in rows["action"]] == ["dropped", "not_started"]
    assert not lost


def test_levels_are_told_by_the_number_in_the_outline_where_nothing_else_tells() -> None:
    rows, _ = tasks(
        task(0, Name="Hanke", OutlineNumber="0", Notes="Taustaa"),
        task(1, Name="Paketti", OutlineNumber="1"),
        task(2, Name="Toimi", OutlineNumber="1.1"),
        task(3, Name="Vaihe", OutlineNumber="1.1.1", **days("2021-03-01", "2021-03-05")),
    )
    assert (only(rows, "plan")["title"], only(rows, "plan")["note"]) == ("Hanke", "Taustaa")
    assert [only(rows, table)["title"] for table in ("package", "action", "phase")] == ["Paketti", "Toimi", "Vaihe"]


def test_a_list_whose_tasks_all_stand_on_the_topmost_level_keeps_them_all() -> None:
    rows, lost = tasks(*(task(uid, Name=f"T{uid}", OutlineLevel=0) for uid in range(1, 4)))
    assert [row["title"] for row in rows["action"]] == ["T1", "T2", "T3"]
    assert not lost


def test_numbers_may_start_from_zero() -> None:
    rows, _ = tasks(task(0, Name="Ensimmäinen", OutlineLevel=1), task(1, after(0), Name="Toinen", OutlineLevel=1))
    assert [row["title"] for row in rows["action"]] == ["Ensimmäinen", "Toinen"]
    assert len(rows["dependency"]) == 1


def test_tasks_of_other_files_are_named_with_the_links_to_them() -> None:
    inner = f"<Project {SPACE}><Tasks>{task(1, Name='Sisällä')}{task(2, Name='Sisällä')}</Tasks></Project>"
    rows, lost = tasks(
        task(1, Name="Muualla", ExternalTask=1),
        task(2, after(1) + after(9, CrossProject=1), Name="Täällä"),
        task(3, inner, Name="Liitetty", IsSubproject=1),
    )
    assert [row["title"] for row in rows["action"]] == ["Täällä", "Liitetty"]
    assert lost == {"external_task": 1, "foreign_link": 2, "inserted_project": 1, "inserted_task": 2}


def test_what_a_task_here_has_not_is_named() -> None:
    field = "<ExtendedAttribute><FieldID>188743767</FieldID><Value>12</Value></ExtendedAttribute>"
    baseline = "<Baseline><Number>0</Number><Start>2021-01-01T08:00:00</Start></Baseline>"
    _, lost = tasks(
        task(1, field + baseline, Name="A", Deadline="2021-04-01T17:00:00", Cost=1250.5, Priority=900),
        task(2, Name="B", ConstraintType=7, ConstraintDate="2021-04-01T17:00:00", CalendarUID=3, Priority=500),
        task(3, Name="C", ConstraintType=2, CalendarUID=-1, StartText="syksyllä"),
        head="<CalendarUID>1</CalendarUID>",
    )
    assert lost == {
        "custom_field": 1,
        "baseline": 1,
        "deadline": 1,
        "cost": 1,
        "priority": 1,
        "limit": 1,
        "task_calendar": 1,
        "date_text": 1,
    }


def test_material_is_nobody_and_people_without_a_task_come_along() -> None:
    tail = (
        f"<Resources><Resource>{fields(UID=1, Name='Paperi', Type=0)}</Resource>"
        f"<Resource>{fields(UID=2, Name='Yksikkö', Type=1)}</Resource>"
        f"<Resource>{fields(UID=3, Name='Vapaana')}</Resource>"
        f"<Resource>{fields(UID=0, Type=1)}</Resource></Resources>"
        f"<Assignments><Assignment>{fields(TaskUID=1, ResourceUID=1)}</Assignment>"
        f"<Assignment>{fields(TaskUID=1, ResourceUID=2)}</Assignment>"
        f"<Assignment>{fields(TaskUID=1, ResourceUID=-65535)}</Assignment></Assignments>"
    )
    rows, lost = tasks(task(1, Name="A"), tail=tail)
    assert [row["title"] for row in rows["party"]] == ["Yksikkö", "Vapaana"]
    assert only(rows, "action")["owner_id"] == rows["party"][0]["id"]
    assert lost == {"material": 1}


def test_lags_as_a_share_are_counted_from_the_length_of_what_comes_before() -> None:
    rows, lost = tasks(
        task(1, Name="A", **days("2021-03-01", "2021-03-12")),
        task(2, after(1, Type=1, LinkLag=50, LagFormat=19), Name="B", **days("2021-03-22", "2021-03-26")),
    )
    assert only(rows, "dependency")["lag"] == 5
    assert lost == {"percent_lag": 1}


def calendar(uid: int, inner: str, base: int = -1) -> str:
    return f"<Calendar>{fields(UID=uid, BaseCalendarUID=base)}{inner}</Calendar>"


def off(start: str, end: str, **more: Any) -> str:
    period = f"<TimePeriod>{fields(FromDate=start + 'T00:00:00', ToDate=end + 'T23:59:00')}</TimePeriod>"
    return f"<Exception>{period}{fields(DayWorking=0, **more)}</Exception>"


SATURDAYS = f"<WeekDay>{fields(DayType=7, DayWorking=1)}</WeekDay>"
OLDER_OFF = off("2021-07-05", "2021-07-05", DayType=0).replace("Exception", "WeekDay")


@pytest.mark.parametrize(
    ("inner", "lost"),
    [
        (f"<WeekDays>{WEEK}</WeekDays>", {}),
        (f"<WeekDays>{WEEK}</WeekDays><Exceptions>{off('2021-12-24', '2021-12-26')}</Exceptions>", {}),
        (f"<Exceptions>{off('2021-07-05', '2021-07-09')}</Exceptions>", {"calendar_exception": 1}),
        (f"<Exceptions>{off('2021-01-01', '2041-01-01', Type=2)}</Exceptions>", {}),
        (f"<WeekDays>{SATURDAYS}</WeekDays>", {"calendar_weekday": 1}),
        (f"<WeekDays>{OLDER_OFF}</WeekDays>", {"calendar_exception": 1}),
    ],
)
def test_where_the_calendar_is_otherwise_is_named(inner: str, lost: dict[str, int]) -> None:
    head = f"<CalendarUID>4</CalendarUID><Calendars>{calendar(3, inner)}{calendar(4, '', base=3)}</Calendars>"
    assert tasks(task(1, Name="A"), head=head)[1] == lost


def test_calendars_based_on_each_other_come_to_an_end() -> None:
    two = calendar(1, "", base=2) + calendar(2, "", base=1)
    head = f"<CalendarUID>1</CalendarUID><Calendars>{two}</Calendars>"
    assert not tasks(task(1, Name="A"), head=head)[1]


@pytest.mark.parametrize("name", ["Hanke.xml", "Hanke.mpp"])
def test_the_name_of_the_file_within_it_is_a_title_without_its_ending(name: str) -> None:
    assert only(taken(f"<Name>{name}</Name><Tasks/>")[0], "plan")["title"] == "Hanke"


BODY = "<Project><Tasks><Task><UID>1</UID><Name>Päätös</Name></Task></Tasks></Project>"
IN_A_SPACE = BODY.replace("</", "</p:").replace("<", "<p:").replace("<p:/p:", "</p:")
IN_UTF_16 = f'<?xml version="1.0" encoding="utf-16"?>{BODY}'


@pytest.mark.parametrize(
    "data",
    [
        IN_UTF_16.encode(),
        IN_UTF_16.encode("utf-16"),
        f'\ufeff<?xml version="1.0" encoding="UTF-8"?>{BODY}'.encode(),
        f'\n <?xml version="1.0"?>{BODY}'.encode(),
        IN_A_SPACE.replace("<p:Project>", '<p:Project xmlns:p="http://schemas.microsoft.com/project/2007">').encode(),
    ],
)
def test_encodings_marks_and_names_of_spaces_do_not_matter(data: bytes) -> None:
    assert [each.title for each in read(data).tasks] == ["Päätös"]


@pytest.mark.parametrize(
    "data",
    [
        b'<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><A>1</A></PropertyGroup></Project>',
        b"<project name='ganttproject'><tasks><task id='0' name='A'/></tasks></project>",
        b"<APIBusinessObjects><Project><Name>A</Name></Project></APIBusinessObjects>",
        b"<Project/>",
    ],
)
def test_projects_of_another_kind_are_refused(data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        read(data)
    assert refused.value.code == "not_project_xml"


def test_a_title_that_another_program_gave_a_phase_is_kept_and_ours_is_not() -> None:
    from soteplan.exchange.project_xml.from_plan import schedule_of
    from soteplan.exchange.project_xml.xml_out import written

    rows, _ = tasks(
        task(1, Name="Paketti", OutlineLevel=1), task(2, Name="Toimi", OutlineLevel=2),
        task(3, Name="x", OutlineLevel=3, **days("2021-03-01", "2021-03-05")),
        task(4, Name="y", OutlineLevel=3, **days("2021-03-08", "2021-03-12")),
    )  # fmt: skip
    for phase in rows["phase"]:
        phase["title"] = ""
    data = written(schedule_of(state_of(rows), {"other": "Muu vaihe"}.get))  # type: ignore[arg-type]
    assert data.count(b"<Name>Muu vaihe</Name>") == 2
    renamed = data.replace(b"<Name>Muu vaihe</Name>", b"<Name>Kokeilu</Name>", 1)
    assert sorted(str(row["title"]) for row in plan_rows(read(renamed))[0]["phase"]) == ["", "Kokeilu"]


def state_of(rows: Rows) -> PlanState:
    from soteplan.domain.entities import ENTITIES

    tables = {spec.row_type: table for table, spec in ENTITIES.items()}
    return PlanState(lambda row_type: [row_type(**row) for row in rows[tables[row_type]]])


def told(*listed: str, head: str = "") -> list[tuple[str, ...]]:
    body = f"<SaveVersion>14</SaveVersion>{head}<Tasks>{''.join(listed)}</Tasks>"
    schedule = read(f"<Project {SPACE}>{body}</Project>".encode())
    plan_rows(schedule)
    return [(each.sheet, each.cell, each.name, each.text, each.expected) for each in schedule.remarks]


def test_values_of_a_task_that_are_none_are_told_with_the_task_they_are_of() -> None:
    found = told(
        task(1, Name="A", Start="20226-01-01T08:00:00", Finish="2026-12-31T16:00:00"),
        task(2, Name="B", PercentComplete="paljon", OutlineLevel="x", Milestone="ehkä", Duration="kaksi"),
        task(3, Name="C", **days("2026-01-01", "2026-02-01"), PercentComplete="33.5", Milestone="True"),
        head="<StatusDate>0001-01-01T00:00:00</StatusDate>",
    )
    assert found == [
        ("Task", "1", "Start", "20226-01-01T08:00:00", "date"),
        ("Task", "2", "Duration", "kaksi", "length"),
        ("Task", "2", "PercentComplete", "paljon", "progress"),
        ("Task", "2", "OutlineLevel", "x", "level"),
        ("Task", "2", "Milestone", "ehkä", "yes_no"),
        ("Project", "", "StatusDate", "0001-01-01T00:00:00", "date"),
    ]


@pytest.mark.parametrize("length", ["PT999999H0M0S", "P999999999D"])
def test_a_length_that_leads_past_the_years_of_a_plan_is_told(length: str) -> None:
    long = task(1, Name="A", Start="2190-01-01T08:00:00", Duration=length)
    assert told(long) == [("Task", "1", "Duration", length, "end")]
    rows, _ = tasks(long)
    assert (only(rows, "action")["start_date"], only(rows, "action")["end_date"]) == ("2190-01-01", None)


def test_a_text_that_is_too_long_for_a_plan_is_cut_and_told() -> None:
    assert [(each[:3], each[4]) for each in told(task(1, Name="A", Notes="x" * 200_001))] == [
        (("Task", "1", ""), "short")
    ]
