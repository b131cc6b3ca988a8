"""The command line does what the window does, and says what is wrong in one sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from soteplan.cli import main
from soteplan.domain.goals import Goal
from soteplan.domain.meetings import Snapshot
from soteplan.domain.schedule import Action
from soteplan.reports.registry import HANDOUTS
from soteplan.store.reading import read_plan
from soteplan.store.session import Session


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as end:
        main([str(argument) for argument in arguments])
    return int(end.value.code or 0)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.soteplan"
    assert run("example", "paijat-hame", "-o", path) == 0
    return path


@pytest.mark.parametrize("name", ["paijat-hame", "kanta-hame"])
@pytest.mark.parametrize("language", ["fi", "en"])
def test_an_example_comes_out_as_it_went_in(tmp_path: Path, language: str, name: str) -> None:
    plan, out = tmp_path / "plan.soteplan", tmp_path / "out.json"
    assert run("example", name, "-o", plan, "--language", language) == 0
    assert run("export", plan, out) == 0
    shipped = Path("resources/examples") / f"{name}.{language}.json"
    assert out.read_bytes() == (Path(__file__).resolve().parent.parent / shipped).read_bytes()


def test_export_and_import_and_export_again_are_the_same_to_the_byte(plan: Path, tmp_path: Path) -> None:
    first, again, second = tmp_path / "1.json", tmp_path / "again.soteplan", tmp_path / "2.json"
    assert run("export", plan, first) == 0
    assert run("import", first, "-o", again) == 0
    assert run("export", again, second) == 0
    assert first.read_bytes() == second.read_bytes()


def test_the_example_has_no_errors(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", plan, "--format", "json") == 0
    findings = json.loads(capsys.readouterr().out)
    assert {"rule", "severity", "what", "where", "table", "id"} == set(findings[0])
    assert "error" not in {finding["severity"] for finding in findings}
    assert "numbering-gap" in {finding["rule"] for finding in findings}


def test_errors_in_a_plan_give_exit_code_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "wrong.soteplan"
    session = Session.new(title="Wrong")
    session.store.transact(
        "edit:plan", lambda tx: tx.update(tx.state.plan, start_date="2022-01-01", end_date="2021-01-01")
    )
    session.publish_as(path)
    session.close()
    assert run("check", path) == 1
    assert "error:" in capsys.readouterr().out


@pytest.mark.parametrize("handout", HANDOUTS)
def test_every_handout_is_written_in_the_language_asked_for(
    plan: Path, tmp_path: Path, handout: str, qapp: object
) -> None:
    out = tmp_path / f"{handout}.pdf"
    assert run("report", plan, "-o", out, "--handout", handout, "--language", "sv") == 0
    assert len(PdfReader(out).pages) > 0


@pytest.mark.parametrize("name", ["F1", "F6", "F8", "F9", "F12"])
@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_every_figure_is_written_in_every_form(
    plan: Path, tmp_path: Path, name: str, ending: str, qapp: object
) -> None:
    out = tmp_path / f"{name}.{ending}"
    assert run("figure", plan, name, "-o", out) == 0
    assert out.stat().st_size > 1000


def test_history_is_told_newest_first(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session = Session.open(plan)
    goal = session.store.state.rows(Goal)[0]
    session.store.transact("edit:goal", lambda tx: tx.update(goal, title="Uusi nimi"))
    session.publish()
    session.close()
    assert run("history", plan) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Edit goal" in lines[0]
    assert "Import" in lines[-1]


def test_reading_commands_leave_the_plan_and_its_folder_alone(plan: Path) -> None:
    before = (plan.read_bytes(), plan.stat().st_mtime_ns, sorted(plan.parent.iterdir()))
    for command in (("check", plan), ("history", plan)):
        run(*command)
    assert (plan.read_bytes(), plan.stat().st_mtime_ns, sorted(plan.parent.iterdir())) == before


@pytest.mark.parametrize("content", [b"", b"not a plan", b"SQLite format 3\x00" + bytes(4000)])
def test_a_file_that_is_no_plan_is_refused_in_a_sentence(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.soteplan"
    path.write_bytes(content)
    assert run("check", path) == 1
    error = capsys.readouterr().err
    assert str(path) in error
    assert "Traceback" not in error
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"format": "other"}', '{"format": "soteplan-plan", "version": 99, "tables": {}}', "[" * 100_000],
)
def test_json_that_is_no_plan_is_refused_in_a_sentence(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "in.json", tmp_path / "out.soteplan"
    source.write_text(text)
    assert run("import", source, "-o", out) == 1
    assert "Traceback" not in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("report", "x"),
        ("example", "nowhere", "-o", "x"),
        ("--nonsense",),
        ("screenshot", "a", "b", "--size", "big"),
    ],
)
def test_what_cannot_be_understood_gives_exit_code_two(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert capsys.readouterr().err


def test_an_unknown_figure_is_refused_with_those_there_are(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("figure", plan, "F99", "-o", tmp_path / "x.pdf") == 1
    assert "F9" in capsys.readouterr().err


def test_two_plans_at_once_are_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("one.soteplan", "two.soteplan") == 2
    assert "--help" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="there is always a display")
def test_without_a_display_the_window_is_refused_in_a_sentence(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = child(plan, stdout=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.startswith(b"soteplan: there is no display")


def test_an_imported_plan_reads_back_through_the_quarantine(plan: Path) -> None:
    store = read_plan(plan)
    assert store.read_only
    assert store.state.plan.title
    store.close()


@pytest.mark.parametrize("command", ["report", "figure", "export"])
def test_no_output_takes_the_place_of_the_plan(plan: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    link = plan.with_name("other.json" if command == "export" else "other.pdf")
    link.symlink_to(plan)
    before = plan.read_bytes()
    for output in (plan, link):
        if command != "report" and output is plan:  # the ending alone is refused
            continue
        arguments = {
            "report": ("report", plan, "-o", output, "--handout", "risks"),
            "figure": ("figure", plan, "F9", "-o", output),
            "export": ("export", plan, output),
        }
        assert run(*arguments[command]) == 1
        assert "is a plan" in capsys.readouterr().err
    assert plan.read_bytes() == before


def test_a_schedule_goes_out_for_other_programs_and_what_it_leaves_is_told(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    xml, again = tmp_path / "plan.xml", tmp_path / "again.soteplan"
    assert run("export", plan, xml) == 0
    assert "Goals (46)" in capsys.readouterr().err
    assert run("import", xml, "-o", again) == 0
    assert capsys.readouterr().err == ""
    store = read_plan(again)
    assert len(store.state.rows(Action)) == 22
    store.close()
    for suffix, head in ((".xlsx", b"PK"), (".ics", b"BEGIN:VCALENDAR")):
        assert run("export", plan, tmp_path / f"plan{suffix}") == 0
        assert (tmp_path / f"plan{suffix}").read_bytes().startswith(head)
    assert run("export", plan, tmp_path / "plan.docx") == 1
    assert ".xlsx" in capsys.readouterr().err


def test_the_budget_goes_out_as_a_workbook(plan: Path, tmp_path: Path) -> None:
    assert run("export", plan, tmp_path / "budget.xlsx", "--what", "budget", "--language", "fi") == 0
    assert "Talousarviorivit" in openpyxl.load_workbook(tmp_path / "budget.xlsx").sheetnames


@pytest.mark.parametrize("period", ["2021-01..2021-06", "1/2021..6/2021", "Q1/2021..Q2/2021"])
def test_a_payment_claim_is_printed_for_a_period(plan: Path, tmp_path: Path, period: str) -> None:
    out = tmp_path / "claim.pdf"
    assert run("report", plan, "-o", out, "--handout", "claim", "--period", period, "--language", "fi") == 0
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("period", ["..", "2021-01..", "joskus", "2021-06..2021-01"])
def test_a_period_that_is_none_is_refused(
    plan: Path, tmp_path: Path, period: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("report", plan, "-o", tmp_path / "claim.pdf", "--handout", "claim", "--period", period) == 1
    assert period.partition("..")[0] in capsys.readouterr().err


def test_an_import_leaves_its_source_alone(plan: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.json"
    assert run("export", plan, source) == 0
    before = source.read_bytes()
    assert run("import", source, "-o", source) == 1
    assert source.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("",),
        ("check", ""),
        ("report", "p", "-o", ""),
        ("export", "p", " "),
        ("screenshot", "p", ""),
        ("screenshot", "p", "f", "--size", "²00x300"),
        ("check", "p", "--language", "xx"),
    ],
)
def test_empty_names_and_odd_numbers_are_bad_usage(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("output", ["folder.json", "nowhere/x.json"])
def test_a_bad_place_for_a_result_is_told_without_speaking_of_edits(
    plan: Path, tmp_path: Path, output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder.json").mkdir()
    for command in (("export", plan, tmp_path / output), ("example", "paijat-hame", "-o", tmp_path / output)):
        assert run(*command) == 1
        error = capsys.readouterr().err
        assert str(tmp_path / output) in error
        assert "edits" not in error


def child(*arguments: str | Path, **details: Any) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own."""
    command = [sys.executable, "-m", "soteplan", *map(str, arguments)]
    return subprocess.run(command, check=False, timeout=60, stderr=subprocess.PIPE, **details)


def test_a_terminal_without_the_letters_gets_question_marks(plan: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = child("check", plan, "--language", "fi", stdout=subprocess.PIPE, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"?" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_output_that_nobody_reads_ends_quietly(plan: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = child("check", plan, stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_output_that_does_not_fit_is_told_in_a_sentence(plan: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = child("check", plan, stdout=full)
    assert done.returncode == 1
    assert b"could not be printed" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_data_folder_that_is_a_file_is_told_in_a_sentence(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    environment = {**os.environ, "SOTEPLAN_DATA": str(tmp_path / "data")}
    for arguments in ((plan,), ("example", "paijat-hame", "-o", tmp_path / "new.soteplan")):
        done = child(*arguments, stdout=subprocess.PIPE, env=environment)
        assert done.returncode == 1
        assert b"its own files" in done.stderr
        assert str(tmp_path / "data").encode() in done.stderr
    assert not (tmp_path / "new.soteplan").exists()


def test_a_place_for_pictures_that_is_a_file_is_refused(plan: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = plan.read_bytes()
    assert run("screenshot", plan, plan) == 1
    assert "Traceback" not in capfd.readouterr().err
    assert plan.read_bytes() == before


def test_the_schedule_is_printed_as_it_is_asked_for(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = Session.open(plan)
    session.store.transact(
        "name", lambda tx: tx.add(Snapshot, title="Kevät", change_set_id=session.store.last_id, date="2021-05-15")
    )
    session.publish()
    session.close()
    out = tmp_path / "schedule.pdf"
    asked = ("report", plan, "-o", out, "--handout", "schedule")
    assert run(*asked, "--paper", "a3", "--from", "1/2021", "--to", "Q2/2022", "--baseline", "Kevät") == 0
    first = PdfReader(out).pages[0]
    assert round(float(first.mediabox.width)) == 1191
    assert "Kevät" in first.extract_text()
    for wrong, told in (
        (("--baseline", "Syksy"), "Kevät"),
        (("--from", "joskus"), "joskus"),
        (("--from", "2022", "--to", "2021"), "before it begins"),
    ):
        assert run(*asked, *wrong) == 1
        assert told in capsys.readouterr().err
    assert run(*asked, "--pages", "0") == 2
