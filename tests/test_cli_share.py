"""A plan shared without personal data from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party
from soteplan.store import backup
from soteplan.store.reading import read_plan
from soteplan.store.session import Session
from tests.test_cli import run


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.soteplan"
    session = Session.new(title="Suunnitelma", language="fi")
    session.store.transact("add", lambda tx: tx.add(Party, kind="person", title="Ilo Koski", email="ilo@example.org"))
    session.store.transact("add", lambda tx: tx.add(Goal, title="Kosken työ", note="Koskien iloa. Ilo Koski vastaa."))
    session.publish_as(path)
    session.close()
    return path


def the_goal(path: Path) -> tuple[str, str]:
    (goal,) = read_plan(path).state.rows(Goal)
    return goal.title, goal.note


def test_a_preview_tells_what_would_go_and_writes_nothing(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = plan.read_bytes()
    assert run("share", plan) == 0
    told = capsys.readouterr().out
    assert "1 person: name, contact data and note" in told
    assert "Kosken: → Henkilö 1:n" in told
    assert "iloa: stays" in told
    assert "1 backup of the plan on this computer" in told
    assert plan.read_bytes() == before


def test_a_copy_is_written_in_the_language_of_the_plan(plan: Path, tmp_path: Path) -> None:
    assert run("share", plan, "-o", tmp_path / "out.soteplan") == 0
    assert the_goal(tmp_path / "out.soteplan") == ("Henkilö 1:n työ", "Henkilö 1 iloa. Henkilö 1 vastaa.")
    assert [row.title for row in read_plan(tmp_path / "out.soteplan").state.rows(Party)] == ["Henkilö 1"]


def test_words_are_kept_and_removed_by_name(plan: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.soteplan"
    assert run("share", plan, "-o", output, "--keep", "koski", "--remove", "iloa") == 0
    assert the_goal(output) == ("Kosken työ", "Koskien Henkilö 1. Henkilö 1 vastaa.")


def test_a_word_that_no_text_has_is_refused(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("share", plan, "--keep", "Virta") == 1
    assert "“Virta”" in capsys.readouterr().err


def test_the_plan_itself_is_cleaned_with_its_backups(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("share", plan, "--in-place", "--backups") == 0
    assert "no longer tells of persons" in capsys.readouterr().out
    assert the_goal(plan)[0] == "Henkilö 1:n työ"
    assert not any(b"Koski" in kept.path.read_bytes() for kept in backup.all_of(plan))


def test_without_consent_the_backups_are_only_counted(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("share", plan, "--in-place") == 0
    assert "1 backup on this computer still as before" in capsys.readouterr().out


def test_an_open_plan_is_copied_as_it_was_saved_but_not_cleaned(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = Session.open(plan)
    assert run("share", plan, "-o", tmp_path / "out.soteplan") == 0
    assert "what it last saved" in capsys.readouterr().out
    assert run("share", plan, "--in-place") == 1
    assert "open in another Soteplan window" in capsys.readouterr().err
    session.close()


@pytest.mark.parametrize("wrong", [("--in-place", "-o", "x"), ("--backups",)])
def test_what_contradicts_itself_is_not_understood(plan: Path, wrong: tuple[str, ...]) -> None:
    assert run("share", plan, *wrong) == 2


@pytest.fixture
def hidden(tmp_path: Path) -> Path:
    """A plan that calls somebody otherwise than by her name, and did so in an older version only."""
    path = tmp_path / "plan.soteplan"
    session = Session.new(title="Suunnitelma", language="fi")
    session.store.transact("add", lambda tx: tx.add(Party, kind="person", title="Kristiina Hämäläinen"))
    session.store.transact("add", lambda tx: tx.add(Goal, title="Työ", note="Vanha: sovittu Tiinan kanssa."))
    session.publish_as(path)
    goal = session.store.state.rows(Goal)[0]
    note = "Sovittu, että Hamalainen (KristiinaHämäläinen, khamalainen@) ja Hämäläinne hoitavat."
    session.store.transact("edit", lambda tx: tx.update(goal, note=note))
    session.publish()
    session.close()
    return path


def test_what_only_looks_like_a_name_is_told_and_stays(
    hidden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.soteplan"
    assert run("share", hidden, "-o", output) == 0
    told = capsys.readouterr().out
    assert "KristiinaHämäläinen: stays: looks like names written together, 1 place in the plan" in told
    assert "khamalainen: stays: looks like names written together" in told
    assert "Hamalainen: stays: looks like a name with a letter wrong" in told
    assert "Hämäläinne: stays: looks like a name with a letter wrong" in told
    assert "Tiinan: stays: may be short for a name in the plan, 2 places in the history" in told
    assert the_goal(output)[1].startswith("Sovittu, että Hamalainen (KristiinaHämäläinen, khamalainen@)")


def test_what_looks_like_a_name_goes_when_that_is_asked_for_and_not_with_the_name_itself(
    hidden: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out.soteplan"
    words = [word for form in ("KristiinaHämäläinen", "Hamalainen", "tiinan") for word in ("--remove", form)]
    assert run("share", hidden, "-o", output, *words) == 0
    assert the_goal(output)[1] == "Sovittu, että Henkilö 1 (Henkilö 1, khamalainen@) ja Hämäläinne hoitavat."
    assert b"Tiinan" not in output.read_bytes()


def test_in_backups_nothing_that_looks_like_a_name_goes_unasked(hidden: Path) -> None:
    assert run("share", hidden, "--in-place", "--backups", "--remove", "Hamalainen") == 0
    notes = {the_goal(kept.path)[1] for kept in backup.all_of(hidden)}
    assert "Vanha: sovittu Tiinan kanssa." in notes
    assert not any("Hamalainen" in note for note in notes)
