"""The communications of a plan as a workbook, read back."""

from __future__ import annotations

import io
from typing import Any

import openpyxl

from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommDuty,
    CommMeans,
    CommObjective,
    CommTiming,
    CoreMessage,
    MessageAudience,
    TargetGroup,
)
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.plan import Party, Plan
from soteplan.exchange.comm_rows import found_in
from soteplan.exchange.comm_xlsx import written
from soteplan.models.comm_paste import found_for
from soteplan.texts.comm_workbook import CommWords
from soteplan.texts.language import LOCALES, Language
from tests.domain.plans import example, state_of

ENGLISH = Language("en")
ROWS = (
    Plan(id="plan", title="P", start_date="2021-01-01", end_date="2021-12-31"),
    TargetGroup(id="g", title="=1+1", code="K1", position="a"),
    TargetGroup(id="h", parent_id="g", title="Clients", position="a"),
    Channel(id="c", title="Newsletter"),
    Party(id="o", title="Project office"),
    CommObjective(id="o1", target_group_id="g", title="Know", position="a"),
    CommObjective(id="o2", target_group_id="g", title="@SUM", position="b"),
    CommMeans(id="m1", target_group_id="g", channel_id="c", title="four pages", position="a"),
    CommMeans(id="m2", target_group_id="g", title="talks", position="b"),
    CommDuty(id="d1", target_group_id="g", party_id="o"),
    CommTiming(id="t1", target_group_id="g", title="all the time", kind="continuous", position="a"),
    CommTiming(id="t2", target_group_id="g", title="some day", position="b"),
    CoreMessage(id="n", level="national", title="Better services"),
    CoreMessage(id="r", level="group", title="Yours too", target_group_id="g", carries_id="n"),
    MessageAudience(id="a", core_message_id="r", target_group_id="h"),
    CommAction(
        id="x",
        title="Letter",
        target_group_id="g",
        channel_id="c",
        start_date="2021-10-31",
        repeat="monthly",
        cost=5000,
    ),
    Indicator(id="i", title="Visitors", channel_id="c", unit="pcs", target=100.0),
    Measurement(id="v", indicator_id="i", date="2021-03-05", value=42.5),
)


def book_of(*rows: Any, language: str = "en") -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(written(state_of(*rows), CommWords(Language(language)))))


def lines(sheet: Any) -> list[dict[str, Any]]:
    heads, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    return [dict(zip(heads, row, strict=True)) for row in rows]


def test_the_table_has_an_entry_a_line_and_days_in_a_column_of_their_own() -> None:
    sheet = book_of(*ROWS)["Table"]
    first, second = lines(sheet)
    assert (first["Code"], first["Target group"], second["Target group"]) == ("K1", "=1+1", "\u2003Clients")
    assert first["Objectives"] == "Know\n@SUM"
    assert first["Channels and means"] == "Newsletter: four pages\ntalks"
    assert first["Responsible"] == "Project office"
    assert first["Timing"] == "all the time\nsome day"
    assert first["In days"] == "all the time: 01/01/2021–31/12/2021"
    assert sheet.freeze_panes == "C2"
    assert sheet.page_setup.orientation == "landscape"
    assert all(cell.alignment.wrap_text for cell in sheet[2] if cell.value)


def test_messages_calendar_and_metrics_have_a_sheet_each() -> None:
    book = book_of(*ROWS)
    assert book.sheetnames == ["Table", "Messages", "Calendar", "Metrics"]
    message = lines(book["Messages"])[1]
    assert (message["Level"], message["Target groups"], message["Puts into practice"]) == (
        "Target group", "=1+1\nClients", "Better services",
    )  # fmt: skip
    days = lines(book["Calendar"])
    assert [day["Start"].date().isoformat() for day in days] == ["2021-10-31", "2021-11-30", "2021-12-31"]
    assert [day["Cost"] for day in days] == [50, None, None]
    metric = lines(book["Metrics"])[0]
    assert (metric["Title"], metric["Latest value"], metric["3/2021"]) == ("Visitors", 42.5, 42.5)


def test_no_text_is_a_formula() -> None:
    cells = [cell for sheet in book_of(*ROWS) for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert any(cell.quotePrefix for cell in cells if cell.value == "=1+1")


def test_the_table_comes_back_as_it_was_and_brings_nothing_new() -> None:
    for code in LOCALES:
        language = Language(code)
        sheet = next(iter(book_of(*ROWS, language=code)))
        rows = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
        found = found_for(state_of(*ROWS), language, found_in(rows))
        assert (found.added, found.entries) == ([], 0)
        fresh = found_for(state_of(ROWS[0]), language, found_in(rows))
        assert [(block.title, block.parent) for block in fresh.blocks] == [("=1+1", -1), ("Clients", 0)]
        assert fresh.entries == 7


def test_the_example_and_an_empty_plan_are_written_in_every_language() -> None:
    for code in LOCALES:
        for state in (example(), state_of(Plan(id="plan", title="P"))):
            data = written(state, CommWords(Language(code)))
            assert len(openpyxl.load_workbook(io.BytesIO(data)).sheetnames) == 4
