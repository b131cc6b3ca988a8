"""Files of other kinds, by their endings."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from icalendar import Calendar

from soteplan import interchange
from soteplan.assets import resource_path
from soteplan.domain.communications import CommAction
from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.domain.plan_json import dumps, import_plan
from soteplan.domain.schedule import Milestone
from soteplan.store.session import Session
from soteplan.texts import losses
from soteplan.texts.language import Language
from tests.store.plans import fill

FINNISH = Language("fi")


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOTEPLAN_DATA", str(tmp_path_factory.mktemp("data")))


@pytest.fixture
def full() -> Iterator[Session]:
    """A plan with rows in every table."""
    session = Session.new(title="Täysi")
    session.store.transact("Fill", fill)
    yield session
    session.close(discard=True)


def minimal() -> dict[str, Any]:
    return {"format": "soteplan-plan", "version": 1, "tables": {"plan": [{"id": new_id(), "title": "Pieni"}]}}


def test_every_kind_is_written_and_the_same_plan_gives_the_same_bytes(full: Session, tmp_path: Path) -> None:
    for suffix in (".json", ".xml", ".ics"):  # a workbook holds the time at which it was made
        first = interchange.exported(full.store, FINNISH, tmp_path / f"a{suffix}")
        assert first == interchange.exported(full.store, FINNISH, tmp_path / f"b{suffix.upper()}")


def test_a_workbook_holds_the_schedule_or_the_budget(full: Session, tmp_path: Path) -> None:
    for part in interchange.PARTS:
        interchange.write(full.store, FINNISH, tmp_path / f"{part}.xlsx", part)
    assert "Talousarvio" in openpyxl.load_workbook(tmp_path / "budget.xlsx").sheetnames
    assert "Talousarvio" not in openpyxl.load_workbook(tmp_path / "schedule.xlsx").sheetnames
    plain = interchange.exported(full.store, FINNISH, tmp_path / "a.json", "budget")
    assert plain == interchange.exported(full.store, FINNISH, tmp_path / "a.json")


def test_a_calendar_holds_the_dates_of_the_plan_or_its_communications(full: Session, tmp_path: Path) -> None:
    found = {}
    for part in ("", "communications"):
        data, lost = interchange.exported(full.store, FINNISH, tmp_path / "a.ics", part)
        events: Any = Calendar.from_ical(data)
        found[part] = {str(event["uid"]) for event in events.walk("VEVENT")}, lost
    assert found[""][0].isdisjoint(found["communications"][0])
    dated = {f"{action.id}@soteplan" for action in full.store.state.rows(CommAction) if action.start_date}
    assert dated <= found["communications"][0]
    full.store.transact("Add", lambda tx: tx.add(CommAction, title="Päivätön"))
    _, lost = interchange.exported(full.store, FINNISH, tmp_path / "a.ics", "communications")
    assert lost["undated_action"] == found["communications"][1]["undated_action"] + 1


def test_a_workbook_and_a_calendar_open_in_their_readers(full: Session, tmp_path: Path) -> None:
    for suffix in (".xlsx", ".ics"):
        interchange.write(full.store, FINNISH, tmp_path / f"plan{suffix}")
    book = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    assert book.worksheets[0]["F2"].value == FINNISH.text("Exchange", "Working days")
    calendar: Any = Calendar.from_ical((tmp_path / "plan.ics").read_bytes())
    assert calendar.walk("VEVENT")


@pytest.mark.parametrize("suffix", [".json", ".xml"])
def test_what_goes_out_comes_in(full: Session, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"plan{suffix}"
    interchange.write(full.store, FINNISH, path)
    rows = interchange.read(path).rows
    session = Session.from_rows(rows)
    assert session.store.state.plan.title == "Täysi"
    session.close(discard=True)


def test_a_workbook_that_went_out_comes_in_as_a_schedule(tmp_path: Path) -> None:
    rows = import_plan(resource_path("examples", "paijat-hame.fi.json").read_text(encoding="utf-8"))
    session = Session.from_rows(rows)
    interchange.write(session.store, FINNISH, tmp_path / "plan.xlsx")
    session.close(discard=True)
    back, lost, remarks = interchange.read(tmp_path / "plan.xlsx")
    for table in ("package", "action", "milestone"):
        named = [Counter((row.get("code"), row["title"]) for row in each[table]) for each in (back, rows)]
        assert named[0] == named[1], table
    phases = [(row["kind"], row["start_date"], row["end_date"]) for row in rows["phase"] if not row["title"]]
    assert Counter((row["kind"], row["start_date"], row["end_date"]) for row in back["phase"]) >= Counter(phases)
    assert not lost
    assert not remarks


def test_a_table_in_windows_letters_is_read_and_what_cannot_be_is_told(tmp_path: Path) -> None:
    text = "Tunnus;Nimi;Alku;Tila\n1;Päätös;joskus;unessa\n"
    (tmp_path / "a.csv").write_bytes(text.encode("cp1252"))
    rows, lost, remarks = interchange.read(tmp_path / "a.csv")
    assert [row["title"] for row in rows["action"]] == ["Päätös"]
    assert not lost
    assert [(each.cell, each.name, each.text, each.expected) for each in remarks] == [
        ("C2", "Alku", "joskus", "date"),
        ("D2", "Tila", "unessa", "state"),
    ]
    (tmp_path / "b.csv").write_bytes(b"")
    with pytest.raises(Refusal, match="no_tasks"):
        interchange.read(tmp_path / "b.csv")


def test_an_ending_that_is_not_known_is_refused_with_those_that_are(full: Session, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        interchange.write(full.store, FINNISH, tmp_path / "plan.docx")
    assert refused.value.code == "unknown_export"
    assert refused.value.values["known"] == ".json, .xml, .xlsx, .ics"


def test_a_written_file_is_the_export(full: Session, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text("old")
    assert not interchange.write(full.store, FINNISH, path)
    assert path.read_bytes().decode("utf-8") == dumps(full.store.state)
    assert [found.name for found in tmp_path.iterdir()] == ["plan.json"]
    with pytest.raises(Refusal, match="output_no_folder"):
        interchange.write(full.store, FINNISH, tmp_path / "nowhere" / "plan.json")


@pytest.mark.parametrize(
    ("name", "code"),
    [("none.json", "not_found"), ("", "not_a_file"), ("latin.json", "not_utf8"), ("latin.xml", "not_project_xml")],
)
def test_files_that_cannot_be_read_are_refused(tmp_path: Path, name: str, code: str) -> None:
    for each in ("latin.json", "latin.xml"):
        (tmp_path / each).write_bytes("ä".encode("latin-1"))
    with pytest.raises(Refusal) as refused:
        interchange.read(tmp_path / name)
    assert refused.value.code == code
    assert refused.value.values["path"]


def test_a_file_over_the_limit_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(json.dumps(minimal()))
    monkeypatch.setattr(interchange, "LARGEST", 10)
    with pytest.raises(Refusal, match="too_large"):
        interchange.read(tmp_path / "plan.json")


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(json.dumps(minimal()), encoding="utf-8-sig")
    assert interchange.read(tmp_path / "plan.json")[0]["plan"]


def test_every_loss_has_its_sentence_in_every_language(full: Session, tmp_path: Path) -> None:
    _, lost = interchange.exported(full.store, FINNISH, tmp_path / "plan.xml")
    assert len(losses.lines(FINNISH, lost)) == len(lost)
    for code in ("fi", "sv", "en"):
        told = losses.lines(Language(code), Counter(dict.fromkeys(losses.SENTENCES, 3)))
        assert len(told) == len(losses.SENTENCES)
        assert all("3" in line for line in told)


def test_what_a_workbook_or_a_calendar_has_no_place_for_is_named_before_it_is_written(full: Session) -> None:
    _, lost = interchange.exported(full.store, FINNISH, Path("plan.xlsx"))
    assert lost["table:dependency"] == len(full.store.state.rows(ENTITIES["dependency"].row_type)) > 0
    assert not lost["no_dates"]
    assert all(losses.lines(FINNISH, lost))
    milestone = full.store.state.rows(Milestone)[0]
    full.store.transact("Clear", lambda tx: tx.update(milestone, date=None))
    _, lost = interchange.exported(full.store, FINNISH, Path("plan.ics"))
    assert lost["undated"] >= 1


def test_a_project_without_a_title_is_called_as_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Aikataulu.xml"
    path.write_text("<Project><Title/><Tasks><Task><UID>1</UID><Name>A</Name></Task></Tasks></Project>")
    assert interchange.read(path)[0]["plan"][0]["title"] == "Aikataulu"
