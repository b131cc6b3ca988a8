"""The open plan: steps, undo to the opening and no further, saving by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.domain.state import values_of
from soteplan.store.reading import read_plan
from soteplan.store.session import Session


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    yield document
    document.close(discard=True)


def add(document: Document, title: str) -> None:
    document.perform("add:goal", lambda tx: tx.add(Goal, title=title))


def titles(document: Document) -> list[str]:
    return [goal.title for goal in document.state.rows(Goal)]


def test_undo_and_redo_walk_the_steps_and_the_history_only_grows(document: Document) -> None:
    for title in ("a", "b", "c"):
        add(document, title)
    entries = len(list(document.session.store.history()))
    document.undo()
    document.undo()
    assert titles(document) == ["a"]
    document.redo()
    assert titles(document) == ["a", "b"]
    assert len(list(document.session.store.history())) == entries + 3


def test_undo_never_goes_past_the_opening(document: Document) -> None:
    add(document, "a")
    for _ in range(5):
        document.undo()
    assert titles(document) == []
    assert document.state.plan.title == "Plan"


def test_a_refused_edit_leaves_no_trace(document: Document) -> None:
    add(document, "a")
    before = [values_of(goal) for goal in document.state.rows(Goal)]
    entries, steps = len(list(document.session.store.history())), document.undo_stack.count()

    def half_done(tx: object) -> None:
        tx.add(Goal, title="b")  # type: ignore[attr-defined]
        tx.add(Goal, title="")  # type: ignore[attr-defined]

    with pytest.raises(Refusal) as refusal:
        document.perform("add:goal", half_done)
    assert refusal.value.code == "required"
    assert [values_of(goal) for goal in document.state.rows(Goal)] == before
    assert len(list(document.session.store.history())) == entries
    assert document.undo_stack.count() == steps


def test_an_edit_that_changes_nothing_is_no_step(document: Document) -> None:
    add(document, "a")
    goal = document.state.rows(Goal)[0]
    assert document.perform("edit:goal", lambda tx: tx.update(goal, title="a")) is None
    assert document.undo_stack.count() == 1


def test_a_new_edit_after_undo_drops_the_steps_that_were_taken_back(document: Document) -> None:
    add(document, "a")
    document.undo()
    add(document, "b")
    assert not document.undo_stack.canRedo()
    assert titles(document) == ["b"]


def test_edits_reach_the_file_by_themselves(document: Document, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "plan.soteplan"
    assert document.publish_as(str(path))
    document._quiet.setInterval(1)
    with qtbot.waitSignal(document.save_state_changed, check_params_cb=lambda *_: True):
        add(document, "a")
    qtbot.waitUntil(lambda: not document.session.unpublished)
    assert [goal.title for goal in read_plan(path).state.rows(Goal)] == ["a"]


def test_undo_reaches_back_to_the_opening_after_a_crash(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "plan.soteplan"
    first = Document(Session.new(title="Plan"))
    first.publish_as(str(path))
    for title in ("a", "b", "c"):
        add(first, title)
    first.undo()
    folder = first.session._copy.folder
    first.session.store.close()  # as a dead process leaves it: nothing published, nothing cleared away
    first.session._copy.close()
    first.session._lock.release()  # type: ignore[union-attr]
    again = Document(Session.recover(folder))
    assert titles(again) == ["a", "b"]
    again.redo()
    assert titles(again) == ["a", "b", "c"]
    while again.undo_stack.canUndo():
        again.undo()
    assert titles(again) == []
    again.close(discard=True)


def test_a_file_changed_by_someone_else_is_kept_and_the_work_stands_beside_it(
    document: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "plan.soteplan"
    document.publish_as(str(path))
    path.write_bytes(b"somebody else's")
    add(document, "mine")
    with qtbot.waitSignal(document.conflict) as told:
        document.publish()
    assert path.read_bytes() == b"somebody else's"
    kept = Path(told.args[0])
    assert kept.parent == tmp_path
    assert kept != path
    assert [goal.title for goal in read_plan(kept).state.rows(Goal)] == ["mine"]


def test_a_file_that_cannot_be_written_is_told_and_editing_goes_on(document: Document, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    document.publish_as(str(folder / "plan.soteplan"))
    (folder / "plan.soteplan").unlink()
    folder.rmdir()
    add(document, "a")
    assert not document.publish()
    assert document.save_problem is not None
    assert document.save_problem.code == "folder_gone"
    add(document, "b")
    folder.mkdir()
    assert document.publish()
    assert document.save_problem is None
