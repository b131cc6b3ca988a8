"""The workbook of the schedule, read back with another library."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

import pytest

from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.exchange.schedule_xlsx import BAR_COLOURS, LONGEST_CELL, lines, periods, written
from soteplan.texts.language import Language
from tests.domain.plans import state_of
from tests.exchange.test_project_xml import state_of_json

WORDS = Language("fi")


def sheet_of(data: bytes) -> Any:
    import openpyxl

    return openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]


def rows_of(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_the_example_stands_in_its_order_with_its_dates_and_progress() -> None:
    state = state_of_json("paijat-hame.fi.json")
    sheet = sheet_of(written(state, WORDS, "Työpäivät", "Taso"))
    rows = rows_of(sheet)
    names = ("code", "title", "owner_id", "start_date", "end_date")
    assert rows[1][:6] == [*(WORDS.field("action", name) for name in names), "Työpäivät"]
    codes = [row[0] for row in rows[2:] if row[0]]
    assert codes == [line.row.code for line in lines(state) if getattr(line.row, "code", "")]
    first = next(row for row in rows if row[0] == "TPK1/TP1")
    line = next(line for line in lines(state) if getattr(line.row, "code", "") == "TPK1/TP1")
    assert line.span
    assert [first[3], first[4]] == [datetime.fromisoformat(day) for day in line.span]
    assert sheet.freeze_panes == "C3"
    assert sheet.print_title_rows == "$1:$2"


def test_bars_carry_letter_and_colour_in_the_months_they_touch() -> None:
    state = state_of(
        Plan(id="plan", title="P"),
        Package(id="p", title="Paketti"),
        Action(id="a", package_id="p", title="Toimi"),
        Phase(id="f", action_id="a", kind="pilot", start_date="2021-02-10", end_date="2021-03-02"),
        Phase(id="g", action_id="a", kind="planning", start_date="2021-01-15", end_date="2021-01-20"),
        Milestone(id="m", action_id="a", title="Valmis", date="2021-04-01"),
    )
    sheet = sheet_of(written(state, WORDS, "Työpäivät", "Taso"))
    rows = rows_of(sheet)
    planning, pilot = (WORDS.choice("phase", "kind", kind)[0] for kind in ("planning", "pilot"))
    assert [row[9:13] for row in rows[2:6]] == [
        [None, None, None, None],
        [planning, pilot, pilot, None],
        [None, pilot, pilot, None],
        [planning, None, None, None],
    ]
    assert sheet.cell(5, 11).fill.fgColor.rgb == "FF" + BAR_COLOURS["pilot"][0][1:].upper()
    assert rows[6][12] == "◆"
    assert [dimension.outlineLevel for dimension in (sheet.row_dimensions[n] for n in range(3, 8))] == [0, 1, 2, 2, 2]


def test_a_long_plan_is_drawn_by_quarters() -> None:
    state = state_of(
        Plan(id="plan", title="P"),
        Package(id="p", title="Paketti"),
        Action(id="a", package_id="p", title="Toimi", start_date="2020-01-01", end_date="2024-12-31"),
    )
    drawn = periods(list(lines(state)), WORDS)
    assert len(drawn) == 20
    assert (drawn[0].start, drawn[-1].end, drawn[1].name) == ("2020-01-01", "2024-12-31", "Q2")
    assert rows_of(sheet_of(written(state, WORDS, "", "")))[0][9:14] == ["2020", None, None, None, "2021"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "http://x.fi", "_x000D_", "\x07\x00", "00123", "{=1}"]
)
def test_a_text_stays_a_text(text: str) -> None:
    from soteplan.domain.text import clean

    state = state_of(Plan(id="plan", title=text), Package(id="p", title=text, code=text), Milestone(id="m", title=text))
    data = written(state, WORDS, "Työpäivät", "Taso")
    sheet = sheet_of(data)
    assert sheet["B3"].data_type == "s"
    assert sheet["B3"].value == clean(text)
    assert sheet["B4"].value == f"◆ {clean(text)}"
    assert b"<f>" not in zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")


def test_a_text_longer_than_a_cell_ends_visibly() -> None:
    state = state_of(Plan(id="plan"), Package(id="p", title="a" * 40_000))
    value = sheet_of(written(state, WORDS, "", ""))["B3"].value
    assert len(value) == LONGEST_CELL
    assert value.endswith("…")


def test_an_empty_plan_gives_an_empty_sheet() -> None:
    rows = rows_of(sheet_of(written(state_of(Plan(id="plan")), WORDS, "Työpäivät", "Taso")))
    assert rows[1][1] == "Nimi"
