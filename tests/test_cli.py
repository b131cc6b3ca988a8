"""The command line does what the window does, and says what is wrong in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from soteplan.cli import main
from soteplan.domain.goals import Goal
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


@pytest.mark.parametrize("language", ["fi", "en"])
def test_an_example_comes_out_as_it_went_in(tmp_path: Path, language: str) -> None:
    plan, out = tmp_path / "plan.soteplan", tmp_path / "out.json"
    assert run("example", "paijat-hame", "-o", plan, "--language", language) == 0
    assert run("export", plan, out) == 0
    shipped = Path("resources/examples") / f"paijat-hame.{language}.json"
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


@pytest.mark.parametrize("handout", ["plan", "goals", "schedule", "budget", "risks"])
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


def test_an_imported_plan_reads_back_through_the_quarantine(plan: Path) -> None:
    store = read_plan(plan)
    assert store.read_only
    assert store.state.plan.title
    store.close()
