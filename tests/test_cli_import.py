"""Files of other kinds from the command line, some of whose cells cannot be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from soteplan.domain.plan_json import export_plan
from soteplan.domain.schedule import Phase
from soteplan.store.reading import read_plan
from tests.domain.plans import example
from tests.test_cli import run


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOTEPLAN_DATA", str(tmp_path_factory.mktemp("data")))


def test_a_bad_cell_is_told_and_the_rest_comes_only_when_it_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = export_plan(example())
    phase = plan["tables"]["phase"][2]
    phase["start_date"] = "20226-01-01"
    source, output = tmp_path / "a.json", tmp_path / "a.soteplan"
    source.write_text(json.dumps(plan), encoding="utf-8")
    assert run("import", source, "-o", output) == 1
    told = capsys.readouterr().err
    assert "- phase 3 · Start: “20226-01-01”; expected is a date from 1900 to 2200" in told
    assert "Nothing was imported: cells that cannot be read: 1." in told
    assert not output.exists()
    assert run("import", source, "-o", output, "--partly") == 0
    assert "phase 3" in capsys.readouterr().err
    store = read_plan(output)
    found = store.state.get(Phase, phase["id"])
    assert found is not None
    assert (found.start_date, found.end_date) == (None, phase["end_date"])
    store.close()


def test_a_sound_file_needs_no_leave(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text("Nimi;Alku\nTyö;1.3.2026\n", encoding="utf-8")
    assert run("import", tmp_path / "a.csv", "-o", tmp_path / "a.soteplan") == 0
    assert capsys.readouterr().err == ""


def test_another_program_is_told_each_cell_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text("Nimi;Alku\nTyö;1.3.20226\n", encoding="utf-8")
    assert run("--json", "import", tmp_path / "a.csv", "-o", tmp_path / "a.soteplan") == 1
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (remark,) = told[0]["remarks"]
    assert (remark["cell"], remark["text"], remark["expected"]) == ("B2", "1.3.20226", "date")
    assert told[1]["refused"] == "import_partly"
