"""Tables of tasks as GanttProject, ProjectLibre, Microsoft Project and Excel write them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from soteplan.domain.errors import Refusal
from soteplan.exchange.project_xml.tasks import Link, Schedule
from soteplan.exchange.task_cells import Dates, Length, end_of, length_of, links, people
from soteplan.exchange.task_table import Unread, Words, cells_of, found_in, schedule_of

TODAY = "2021-05-03"


def read(text: str) -> tuple[Schedule, list[Unread]]:
    return schedule_of(found_in(cells_of(text)), Words(), TODAY)


def test_a_table_of_ganttproject_ends_before_its_people() -> None:
    schedule, unread = read(
        "ID,Name,Begin date,End date,Duration,Completion,Cost,Coordinator,Predecessors,Outline number,Resources,Web\n"
        "0,Paketti,1.3.2021,31.3.2021,23,0,0,,,1,,\n"
        '4,"Toimi, pitkä",1.3.2021,12.3.2021,10,40,250,Yksikkö,,1.1,,\n'
        "7,Päätös,15.3.2021,15.3.2021,0,0,0,,4-FS=P1D,1.2,Yksikkö;Toinen,\n"
        "\n"
        "ID,Name,Default role,e-mail,Phone\n"
        "0,Yksikkö,Vastuu,,\n"
    )
    assert [(task.level, task.code, task.title) for task in schedule.tasks] == [
        (1, "1", "Paketti"),
        (2, "1.1", "Toimi, pitkä"),
        (2, "1.2", "Päätös"),
    ]
    assert schedule.tasks[1].progress == 4000
    assert schedule.tasks[2].milestone
    assert schedule.tasks[2].links == [Link(2, "FS", 1)]
    assert [task.owners for task in schedule.tasks] == [[], ["Yksikkö"], []]
    assert not unread
    assert +schedule.lost == {"column": 2}  # the cost and the resources besides the coordinator


def test_a_table_of_microsoft_project_is_read_with_its_lengths_and_links() -> None:
    schedule, unread = read(
        "ID;Task_Mode;Name;Duration;Start;Finish;Predecessors;Outline_Level;Resource_Names\n"
        "1;Auto Scheduled;Paketti;10 days?;ma 1.3.21;pe 12.3.21;;1;\n"
        '2;Auto Scheduled;Toimi;1 wk;Mon 1.3.21 8:00;NA;;2;"Yksikkö[50%];Toinen"\n'
        "3;Auto Scheduled;Päätös;0 days;8 March 2021;8 March 2021;2FS+2 days;2;\n"
        '4;Auto Scheduled;Pilotti;2 wks;9.3.2021;;"3;2SS-1 wk";2\n'
    )
    assert [(task.start, task.end) for task in schedule.tasks] == [
        ("2021-03-01", "2021-03-12"),
        ("2021-03-01", "2021-03-05"),
        ("2021-03-08", "2021-03-08"),
        ("2021-03-09", "2021-03-22"),
    ]
    assert schedule.tasks[1].owners == ["Yksikkö", "Toinen"]
    assert schedule.tasks[2].milestone
    assert schedule.tasks[2].links == [Link(2, "FS", 2)]
    assert schedule.tasks[3].links == [Link(3, "FS", 0), Link(2, "SS", -5)]
    assert not unread


def test_a_table_of_projectlibre_counts_its_predecessors_by_rows() -> None:
    schedule, unread = read(
        "Name\tDuration\tStart\tFinish\tPredecessors\tResource Names\n"
        "Suunnittelu\t10 days\t3/1/21 8:00 AM\t3/12/21 5:00 PM\t\tYksikkö\n"
        "Pilotti\t5 days\t3/15/21 8:00 AM\t3/19/21 5:00 PM\t1;9\t\n"
    )
    assert [(task.start, task.end) for task in schedule.tasks] == [
        ("2021-03-01", "2021-03-12"),
        ("2021-03-15", "2021-03-19"),
    ]
    assert schedule.tasks[1].links == [Link(1, "FS", 0)]
    assert unread == [Unread(3, "before", "9")]


def test_a_comma_parts_cells_where_semicolons_stand_within_them() -> None:
    schedule, _ = read('Name,Start,Resource Names\n"A; b; c; d",2021-03-01,X;Y\n')
    assert [(task.title, task.owners) for task in schedule.tasks] == [("A; b; c; d", ["X", "Y"])]


@pytest.mark.parametrize(
    ("texts", "found", "guessed"),
    [
        (["3/1/2021", "3/13/2021"], ["2021-03-01", "2021-03-13"], 0),
        (["1/3/2021", "13/3/2021"], ["2021-03-01", "2021-03-13"], 0),
        (["3/1/21", "4/4/21"], ["2021-03-01", "2021-04-04"], 1),
        (["1.3.2021", "01.03.21", "2021-03-01", "2021-03-01T08:00:00"], ["2021-03-01"] * 4, 0),
        (["ma 1.3.2021", "Monday 1.3.21", "mån 2021-03-01", "1.3.2021 klo 8.00"], ["2021-03-01"] * 4, 0),
        (["1 March 2021", "1-Mar-21", "March 1, 2021", "Mon Mar 1, 2021"], ["2021-03-01"] * 4, 0),
        (["1. maaliskuuta 2021", "1 mars 2021", "1 maalis 2021"], ["2021-03-01"] * 3, 0),
        (["5 May 2021", "5. toukokuuta 2021", "5 maj 2021"], ["2021-05-05"] * 3, 0),
        (["NA", "", "–"], [None] * 3, 0),
        (["3/2021", "vko 9/2021"], ["2021-03-01", "2021-03-01"], 0),
    ],
)
def test_dates_are_read_as_the_table_writes_them(texts: list[str], found: list[str | None], guessed: int) -> None:
    dates = Dates(texts, TODAY)
    assert [dates.read(text) for text in texts] == found
    assert dates.month_first == guessed


@pytest.mark.parametrize("text", ["13/13/2021", "Monday", "1 Smarch 2021", "99.99.2021", "soon"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="not_a_date"):
        Dates([text], TODAY).read(text)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("10", Length(10)),
        ("10 days?", Length(10)),
        ("2,5 pv", Length(2.5)),
        ("3 vk", Length(15)),
        ("1 mon", Length(20)),
        ("8 hrs", Length(1)),
        ("2 ewks", Length(14, True)),
        ("3 edays", Length(3, True)),
        ("pitkä", None),
        ("3 parsecs", None),
        ("", None),
    ],
)
def test_lengths_are_read_in_their_units(text: str, length: Length | None) -> None:
    assert length_of(text) == length


def test_a_length_ends_on_its_last_working_day() -> None:
    assert end_of("2021-03-01", Length(5)) == "2021-03-05"
    assert end_of("2021-03-01", Length(5.5)) == "2021-03-08"
    assert end_of("2021-03-06", Length(1)) == "2021-03-08"  # a Saturday
    assert end_of("2021-03-05", Length(3, True)) == "2021-03-07"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1", [Link(1, "FS", 0)]),
        ("1;2", [Link(1, "FS", 0), Link(2, "FS", 0)]),
        ("1,2SS", [Link(1, "FS", 0), Link(2, "SS", 0)]),
        ("2FF+3 d", [Link(2, "FF", 3)]),
        ("2SF-1 wk", [Link(2, "SF", -5)]),
        ("2LA+2 pv", [Link(2, "FS", 2)]),
        ("1-SS=P2D", [Link(1, "SS", 2)]),
        ("1-FS=P-2D", [Link(1, "FS", -2)]),
        ("2FS+7 edays", [Link(2, "FS", 5)]),
        ("2FS+50%", ["2FS+50%"]),
        ("2AA", ["2AA"]),
        ("nothing", ["nothing"]),
    ],
)
def test_predecessors_are_read_as_they_are_written(text: str, found: list[Link | str]) -> None:
    assert list(links(text, {"1": 1, "2": 2})) == found


def test_codes_stand_for_tasks_where_there_are_no_numbers() -> None:
    schedule, unread = read("WBS;Task;Predecessors\n1;A;\n1.1;B;\n1.2;C;1.1FS+1d\n")
    assert schedule.tasks[2].links == [Link(2, "FS", 1)]
    assert not unread


def test_names_come_without_their_share() -> None:
    assert people("Yksikkö[50%]; Toinen ;") == ["Yksikkö", "Toinen"]


BOMB = """
import sys
from soteplan.domain.errors import Refusal
from soteplan.interchange import read
from pathlib import Path
try:
    read(Path(sys.argv[1]))
except Refusal as refusal:
    print(refusal.code)
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is asked of /proc")
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b";" * 4_900_000, "too_many_cells"),
        (b"a;b\n" * 1_200_000, "too_many_cells"),
        (b"\n" * 4_900_000, "too_many_cells"),
        (b'"' + b"a" * 4_900_000, ""),  # one cell, which is cut
        (b"Name;Start\n" + b"a;1.3.2021\n" * 30_000, "too_many_tasks"),
        (b"a" * 6_000_000, "too_large"),
    ],
)
def test_tables_that_are_too_much_cost_little_time_and_room(data: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "bomb.csv"
    path.write_bytes(data)
    command = [sys.executable, "-c", BOMB, str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split()
    assert said[:-1] == ([code] if code else [])
    assert int(said[-1]) < 200_000
