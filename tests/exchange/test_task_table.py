from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.errors import Refusal
from soteplan.exchange import task_table
from soteplan.exchange.project_xml.tasks import KIND, STATE, Task
from soteplan.exchange.project_xml.to_plan import plan_rows
from soteplan.exchange.task_table import Table, Unread, Words, cells_of, found_in, schedule_of

TODAY = "2021-05-03"
WORDS = Words({"pilotointi": "pilot"}, {"kesken": "under_way"})


def read(text: str) -> tuple[list[Task], list[Unread]]:
    schedule, unread = schedule_of(found_in(cells_of(text)), WORDS, TODAY)
    return schedule.tasks, unread


def test_a_block_from_excel_is_read_by_the_names_of_its_columns() -> None:
    tasks, unread = read(
        "Aikataulu 2021\t\t\t\t\n"
        "Tunnus\tToimenpide\tVastuutaho\tAlkaa\tPäättyy\tValmius\tTila\tVärikoodi\n"
        "TPK1\tPaketti\t\t\t\t\t\tsininen\n"
        "TPK1/TP1\tToimi\tYksikkö\t1.3.2021\t3/2021\t40 %\tKesken\t\n"
        "\tPilotointi\t\tvko 9\tQ2/2021\t\t\t\n"
        "TPK2\tToinen\t\tjoskus\t\tpaljon\tunessa\t\n"
    )
    assert [(task.level, task.code, task.title) for task in tasks] == [
        (1, "TPK1", "Paketti"),
        (2, "TPK1/TP1", "Toimi"),
        (3, "", "Pilotointi"),
        (1, "TPK2", "Toinen"),
    ]
    assert (tasks[1].start, tasks[1].end, tasks[1].progress, tasks[1].owners) == (
        "2021-03-01", "2021-03-31", 4000, ["Yksikkö"]
    )  # fmt: skip
    assert (tasks[2].start, tasks[2].end, tasks[2].own[KIND]) == ("2021-03-01", "2021-06-30", "phase pilot")
    assert tasks[1].own[STATE] == "under_way"
    assert unread == [
        Unread(6, "start", "joskus"), Unread(6, "progress", "paljon"), Unread(6, "state", "unessa")
    ]  # fmt: skip


def test_levels_follow_from_spaces_before_the_title() -> None:
    tasks, _ = read("Name\tStart\nA\t\n  B\t1.3.2021\n    C\t\n  D\t\nE\t\n")
    assert [(task.level, task.title) for task in tasks] == [(1, "A"), (2, "B"), (3, "C"), (2, "D"), (1, "E")]


def test_levels_follow_from_a_column_of_levels() -> None:
    tasks, unread = read("Outline Level;Task Name\n1;A\n2;B\nx;C\n0;D\n")
    assert [task.level for task in tasks] == [1, 2, 1, 1]
    assert unread == [Unread(4, "level", "x")]


def test_numbered_codes_make_levels_and_look_alikes_do_not() -> None:
    tasks, _ = read("WBS,Task\n1,A\n1.1,B\n1.1.2,C\n10,D\n10.1,E\n")
    assert [task.level for task in tasks] == [1, 2, 3, 1, 2]


def test_without_a_head_words_are_the_title_and_dates_the_dates() -> None:
    tasks, _ = read("1\tSuunnittelu ja pilotit\t1.3.2021\t5.3.2021\n2\tKäyttöönotto alueella\t8.3.2021\t12.3.2021\n")
    assert [(task.title, task.start, task.end) for task in tasks] == [
        ("Suunnittelu ja pilotit", "2021-03-01", "2021-03-05"),
        ("Käyttöönotto alueella", "2021-03-08", "2021-03-12"),
    ]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["0,4", "1"], [4000, 10000]),
        (["40", "1"], [4000, 100]),
        (["40 %", "0,5"], [4000, 5000]),
        (["140", "x"], [None, None]),
    ],
)
def test_progress_is_read_as_shares_or_as_percentages(cells: list[str], expected: list[int | None]) -> None:
    tasks, _ = read("Nimi\tValmius\n" + "".join(f"T\t{cell}\n" for cell in cells))
    assert [task.progress for task in tasks] == expected


def test_a_plan_is_made_of_the_table() -> None:
    schedule, _ = schedule_of(
        found_in(cells_of("Tunnus;Nimi;Alku;Loppu\n1;Paketti;;\n1.1;Toimi;1.3.2021;5.3.2021\n")), WORDS, TODAY
    )
    rows, lost = plan_rows(schedule)
    assert [(row["code"], row["title"]) for row in rows["package"]] == [("1", "Paketti")]
    assert [(row["start_date"], row["end_date"]) for row in rows["action"]] == [("2021-03-01", "2021-03-05")]
    assert not lost


def test_quotes_and_line_ends_in_cells_are_kept() -> None:
    assert cells_of('Nimi\tMuistiinpano\n"Rivi\nkaksi"\t"sanoi ""ei"""\n') == [
        ("Nimi", "Muistiinpano"),
        ("Rivi\nkaksi", 'sanoi "ei"'),
    ]


def test_thousands_of_steps_to_the_right_make_no_more_levels_than_can_be_shown() -> None:
    tasks, _ = read("Nimi\n" + "".join(" " * step + f"T{step}\n" for step in range(2_000)))
    assert max(task.level for task in tasks) == task_table.MOST_LEVELS
    assert plan_rows(schedule_of(found_in(cells_of("Nimi\nT\n")), WORDS, TODAY)[0])[0]["action"]


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(task_table, "LARGEST", 10)
    with pytest.raises(Refusal, match="too_large"):
        cells_of("a" * 11)
    monkeypatch.setattr(task_table, "MOST_ROWS", 2)
    with pytest.raises(Refusal, match="too_many_tasks"):
        schedule_of(Table([("a",)] * 3, -1, {0: "title"}), WORDS, TODAY)


@given(st.text(max_size=200))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    schedule, _ = schedule_of(found_in(cells_of(text)), WORDS, TODAY)
    plan_rows(schedule)
