"""What the command line tells another program, and the figure that a window has it draw."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from soteplan.figures.drawing import dumps
from soteplan.figures.shapes import Box, Figure, Text
from tests.test_cli import run

FIGURE = Figure(100, 50, (Box(0, 0, 100, 50, fill="accent"), Text(5, 5, ("Äiti",))), "Kuva", "Kuvaus")


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    captured = capsys.readouterr()
    assert captured.err == ""
    return [json.loads(line) for line in captured.out.splitlines()]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    assert run("example", "paijat-hame", "-o", tmp_path / "plan.soteplan") == 0
    return tmp_path / "plan.soteplan"


def test_pages_losses_and_refusals_are_told_as_lines_of_json(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--json", "report", plan, "-o", tmp_path / "x.pdf", "--handout", "risks") == 0
    pages = told(capsys)
    assert [line["page"] for line in pages] == list(range(1, len(pages) + 1))
    assert run("--json", "export", plan, tmp_path / "x.xml") == 0
    (losses,) = told(capsys)
    assert losses["lost"]["table:goal"] > 0
    assert run("--json", "export", plan, tmp_path / "none" / "x.json") == 1
    assert told(capsys)[-1] == {
        "refused": "output_no_folder",
        "values": {"path": str(tmp_path / "none" / "x.json"), "errno": 2},
    }


def test_without_being_asked_nothing_is_told_as_json(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("report", plan, "-o", tmp_path / "x.pdf", "--handout", "risks") == 0
    assert capsys.readouterr().out == ""


def test_a_figure_that_is_laid_out_is_drawn_into_several_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawing = tmp_path / "figure.json"
    drawing.write_text(dumps(FIGURE), encoding="utf-8")
    assert run("draw", drawing, "-o", tmp_path / "a.svg", "-o", tmp_path / "a.pdf", "--options", '{"page": "a4"}') == 0
    assert "Äiti" in (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    drawing.write_bytes(b"\xff[")
    assert run("--json", "draw", drawing, "-o", tmp_path / "b.svg") == 1
    assert told(capsys)[0]["refused"] == "not_a_figure"
    assert not (tmp_path / "b.svg").exists()
