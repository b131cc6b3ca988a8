"""The schedule of a handout as the command line asks for it: grouped, limited, opened, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from soteplan.domain.schedule import Phase
from soteplan.store.reading import read_plan
from tests.test_cli import run

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plan") / "plan.soteplan"
    assert run("example", "paijat-hame", "-o", path, "--language", "en") == 0
    return path


def pages(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def test_the_schedule_is_grouped_limited_and_says_so(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "schedule.pdf"
    asked = ("report", plan, "-o", out, "--handout", "schedule", "--language", "en")
    limits = ("--only", "kind=pilot", "--between", "1/2021..", "--words", "TPK2")
    assert run(*asked, "--group-by", "state", "--level", "actions", *limits) == 0
    chart, actions = pages(out)[:2]
    assert "Under way" in chart
    assert "Limited to: kind of phase Pilot; from 01/01/2021; with “TPK2”." in chart
    assert "of 22 actions are shown." in chart
    assert "TPK2/TP1" in chart
    assert "TPK1/TP1" not in chart
    assert "TPK2/TP1" in actions
    assert "TPK1/TP1" not in actions


def test_phases_have_rows_of_their_own_where_that_is_asked_for(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "schedule.pdf"
    asked = ("report", plan, "-o", out, "--handout", "schedule", "--language", "en", "--words", "TPK4")
    assert run(*asked, "--level", "phases") == 0
    phases = pages(out)[0].count("Planning")
    assert run(*asked, "--level", "packages") == 0
    assert pages(out)[0].count("Planning") < phases
    assert any(phase.kind == "planning" for phase in read_plan(plan).state.table(Phase).values())


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (("--only", "owner=Nobody At All"), "Nobody At All"),
        (("--only", "colour=red"), "kind="),
        (("--only", "owner"), "owner="),
        (("--for-goal", "no such goal"), "no such goal"),
        (("--between", "some day.."), "some day"),
        (("--between", "2022..2021"), "before it begins"),
    ],
)
def test_what_nobody_could_mean_is_refused_in_a_sentence(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: tuple[str, str], told: str
) -> None:
    assert run("report", plan, "-o", tmp_path / "x.pdf", "--handout", "schedule", *wrong) == 1
    assert told in capsys.readouterr().err
    assert not (tmp_path / "x.pdf").exists()
