from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from soteplan.domain.errors import Refusal
from soteplan.exchange import xlsx_in
from soteplan.exchange.xlsx_in import read, read_with_formulas, texts

HEAD = '<?xml version="1.0"?>'
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(rows: list[list[object]], *more: str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Aikataulu"
    for row in rows:
        sheet.append(row)
    for name in more:
        book.create_sheet(name)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def sheet_xml(rows: str, more: str = "") -> bytes:
    return f'{HEAD}<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData>{more}</worksheet>'.encode()


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    """The workbook with one of its files replaced."""
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in source.namelist():
            archive.writestr(member, content if member == name else source.read(member))
    return target.getvalue()


def test_cells_come_as_they_are_and_dates_as_iso_texts() -> None:
    rows: list[list[object]] = [
        ["Työ", 1.5, 3, True, None, datetime.fromisoformat("2021-03-01T08:00"), date(2021, 3, 2)],
        [],
        ["=1+1"],
    ]
    (sheet,) = read(workbook(rows))
    assert sheet.name == "Aikataulu"
    assert sheet.rows == [["Työ", 1.5, 3, True, None, "2021-03-01", "2021-03-02"]], "a formula has no result"


def test_every_visible_sheet_is_read() -> None:
    assert [sheet.name for sheet in read(workbook([["a"]], "Toinen"))] == ["Aikataulu", "Toinen"]


def test_cells_as_texts_are_as_they_would_be_typed() -> None:
    assert list(texts(["a", None, 3.0, 3.5, 7, True])) == ["a", "", "3", "3.5", "7", "True"]


def test_a_far_cell_is_refused() -> None:
    with pytest.raises(Refusal, match="too_many_cells"):
        read(
            with_member(
                workbook([["a"]]), "xl/worksheets/sheet1.xml", sheet_xml('<row r="1"><c r="XFD1"><v>1</v></c></row>')
            )
        )


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"text", b"\x00" * 100])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="not_a_workbook"):
        read(data)


def test_a_zip_that_is_no_workbook_or_a_broken_one_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("a.txt", "a")
    good = workbook([["a"]])
    for data in (target.getvalue(), good[: len(good) // 2], with_member(good, "xl/workbook.xml", b"<broken")):
        with pytest.raises(Refusal, match="not_a_workbook"):
            read(data)


def test_more_rows_than_can_be_taken_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_in, "MOST_ROWS", 3)
    with pytest.raises(Refusal, match="too_many_cells"):
        read(workbook([["a"]] * 4))


CELLS = {
    "a day of the year 20226": ('<c r="B1" t="d"><v>20226-01-01</v></c>', "20226-01-01"),
    "a day that no month has": ('<c r="B1" t="d"><v>2026-02-41</v></c>', "2026-02-41"),
    "a number that is none": ('<c r="B1"><v>abc</v></c>', "abc"),
    "a number in the form of a day past every calendar": ('<c r="B1" s="1"><v>99999999999</v></c>', "99999999999"),
    "a truth that is none": ('<c r="B1" t="b"><v>perhaps</v></c>', "perhaps"),
    "a text that is not in the table of texts": ('<c r="B1" t="s"><v>4711</v></c>', "#N/A"),
    "a cell that stands nowhere": ('<c r="?1" t="s"><v>x</v></c>', "#N/A"),
}


@pytest.mark.parametrize("cell", CELLS)
def test_one_broken_cell_costs_no_more_than_itself(cell: str) -> None:
    xml, stands = CELLS[cell]
    rows = f'<row r="1"><c r="A1"><v>1</v></c>{xml}<c r="C1"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>'
    data = with_member(workbook([["a", date(2021, 3, 1)]]), "xl/worksheets/sheet1.xml", sheet_xml(rows))
    for read_in in (read, read_with_formulas):
        (sheet,) = read_in(data)
        assert sheet.rows == [[1, stands, 3], [], [4]]
        assert set(sheet.damaged) == ({(0, 1)} if stands == "#N/A" else set())


def test_what_follows_the_cells_is_not_looked_at() -> None:
    broken = '<mergeCells><mergeCell ref="nowhere"/></mergeCells><pageSetup paperSize="x"/>'
    rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
    (sheet,) = read(with_member(workbook([["a"]]), "xl/worksheets/sheet1.xml", sheet_xml(rows, broken)))
    assert sheet.rows == [[1]]


BOMB = """
import sys
from soteplan.domain.errors import Refusal
from soteplan.exchange.xlsx_in import read
try:
    print(len(read(open(sys.argv[1], "rb").read())[0].rows))
except Refusal as refusal:
    print(refusal.code)
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""


def bombs() -> dict[str, bytes]:
    good = workbook([["a"]])
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    doctype = f'<!DOCTYPE worksheet [<!ENTITY l0 "ha">{laughs}]>'
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&l11;</t></is></c></row>'
    entities = sheet_xml(cell).replace(HEAD.encode(), f"{HEAD}{doctype}".encode())
    far_row = sheet_xml('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')
    merged = sheet_xml("", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    wide = sheet_xml(f'<row r="1">{"<c><v>1</v></c>" * 1_000_000}</row>')
    long = sheet_xml("<row><c><v>1</v></c></row>" * 600_000)
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        styles = archive.read("xl/styles.xml")
    formats = styles.replace(b"</cellXfs>", b'<xf numFmtId="0"/>' * 1_000_000 + b"</cellXfs>")
    return {
        "wide": with_member(good, "xl/worksheets/sheet1.xml", wide),
        "long": with_member(good, "xl/worksheets/sheet1.xml", long),
        "formats": with_member(good, "xl/styles.xml", formats),
        "utf-16": with_member(good, "xl/worksheets/sheet1.xml", wide.decode().encode("utf-16")),
        "zip": with_member(good, "docProps/app.xml", b" " * 160_000_000),
        "entities": with_member(good, "xl/worksheets/sheet1.xml", entities),
        "far row": with_member(good, "xl/worksheets/sheet1.xml", far_row),
        "merge": with_member(good, "xl/worksheets/sheet1.xml", merged),
    }


@pytest.mark.skipif(sys.platform != "linux", reason="memory is asked of /proc")
@pytest.mark.parametrize("name", ["wide", "long", "formats", "utf-16", "zip", "entities", "far row", "merge"])
def test_bombs_cost_little_time_and_room(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(bombs()[name])
    command = [sys.executable, "-c", BOMB, str(path)]
    told, memory = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split()
    assert told in ("too_many_cells", "not_a_workbook", "0")
    assert int(memory) < 200_000
