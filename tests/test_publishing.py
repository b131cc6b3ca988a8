"""Publishing beside the window: editing goes on, every fault is told, and nothing counts as saved that is not."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from soteplan.document import Document
from soteplan.domain.goals import Goal
from soteplan.store.files import Files
from soteplan.store.session import Session
from tests.store.plans import DISK_ERRORS, FaultyFiles, Killed, crash, goals, goals_in


class SlowFiles(Files):
    """A disk that waits, as soon as the new file is on it, until it is told to go on."""

    def __init__(self) -> None:
        self.reached, self.may_go_on = threading.Event(), threading.Event()
        self.threads: set[int] = set()

    def replace(self, source: Path, target: Path) -> None:
        if target.suffix == ".soteplan":
            self.threads.add(threading.get_ident())
            self.reached.set()
            assert self.may_go_on.wait(30)
        super().replace(source, target)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "plans"
    folder.mkdir()
    return folder / "Plan.soteplan"


@pytest.fixture
def document(qapp: object, path: Path) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    document.publish_as(str(path))
    yield document
    if not document.is_closed:
        document.close(discard=True)


def add(document: Document, title: str) -> None:
    document.perform("add:goal", lambda tx: tx.add(Goal, title=title))


def begin(document: Document, files: Files) -> None:
    document.session._copy.files = files
    document.begin_publishing()


def began_slowly(document: Document) -> SlowFiles:
    """A publication that has been written and not yet put in its place."""
    slow = SlowFiles()
    begin(document, slow)
    assert slow.reached.wait(30)
    return slow


def test_an_edit_while_the_file_is_written_is_not_said_to_be_saved(
    qtbot: QtBot, document: Document, path: Path
) -> None:
    add(document, "before")
    slow = began_slowly(document)
    assert threading.get_ident() not in slow.threads
    add(document, "meanwhile")
    assert goals_in(path) == []
    with qtbot.waitSignal(document.save_state_changed):
        slow.may_go_on.set()
    assert goals_in(path) == ["before"]
    assert document.session.unpublished
    assert document._quiet.isActive()  # so that it follows by itself
    assert document.publish()
    assert goals_in(path) == ["before", "meanwhile"]


def test_only_one_publication_is_under_way(qtbot: QtBot, document: Document, path: Path) -> None:
    add(document, "before")
    slow = began_slowly(document)
    add(document, "meanwhile")
    document._quiet.setInterval(1)
    document.begin_publishing()
    assert goals_in(path) == []
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: not document.session.unpublished)
    assert goals_in(path) == ["before", "meanwhile"]
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_closing_while_the_file_is_written_waits_and_saves_the_rest(document: Document, path: Path) -> None:
    add(document, "before")
    slow = began_slowly(document)
    add(document, "meanwhile")
    threading.Timer(0, slow.may_go_on.set).start()
    assert document.publish()
    document.close()
    assert goals_in(path) == ["before", "meanwhile"]
    assert Session.recoverable() == []


def test_discarding_while_the_file_is_written_leaves_a_whole_file(document: Document, path: Path) -> None:
    add(document, "before")
    slow = began_slowly(document)
    add(document, "meanwhile")
    threading.Timer(0, slow.may_go_on.set).start()
    document.close(discard=True)
    assert goals_in(path) == ["before"]
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_saving_under_another_name_comes_after_what_is_under_way(document: Document, path: Path) -> None:
    add(document, "before")
    slow = began_slowly(document)
    threading.Timer(0, slow.may_go_on.set).start()
    add(document, "meanwhile")
    assert document.publish_as(str(path.with_name("Other.soteplan")))
    assert (goals_in(path), goals_in(path.with_name("Other.soteplan"))) == (["before"], ["before", "meanwhile"])
    assert document.session.path == path.with_name("Other.soteplan")


def test_somebody_elses_change_during_the_writing_is_left_alone(qtbot: QtBot, document: Document, path: Path) -> None:
    add(document, "mine")
    path.write_bytes(b"somebody else's")
    with qtbot.waitSignal(document.conflict) as told:
        document.begin_publishing()
    assert path.read_bytes() == b"somebody else's"
    assert goals_in(Path(told.args[0])) == ["mine"]
    assert not document.session.unpublished


@pytest.mark.parametrize("error", DISK_ERRORS, ids=lambda error: errno.errorcode[error.errno])
def test_every_fault_is_told_and_made_good_by_the_next_publication(
    qtbot: QtBot, document: Document, path: Path, error: OSError
) -> None:
    watching = FaultyFiles(0, error)
    add(document, "counted")
    with qtbot.waitSignal(document.save_state_changed):
        begin(document, watching)
    for place in range(1, len(watching.calls) + 1):
        old = goals_in(path)
        add(document, f"edit {place}")
        with qtbot.waitSignal(document.save_state_changed):
            begin(document, FaultyFiles(place, error))
        assert (document.save_problem is not None) == document.session.unpublished
        assert goals_in(path) in (old, goals(document.session))
        with qtbot.waitSignal(document.save_state_changed) if document.session.unpublished else nullcontext():
            begin(document, Files())
        assert document.save_problem is None
        assert goals_in(path) == goals(document.session)
        assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_death_while_the_file_is_written_loses_nothing(document: Document, path: Path) -> None:
    add(document, "before")
    begin(document, FaultyFiles(4, Killed(), stays_dead=True))
    carrying, document._carrying = document._carrying, None
    assert carrying is not None
    with pytest.raises(Killed):
        carrying.finish()
    document.undo_stack.clear()
    document.is_closed = True
    folder = crash(document.session)
    recovered = Session.recover(folder)
    assert goals(recovered) == ["before"]
    assert not recovered.publish().conflict
    assert goals_in(path) == ["before"]
    recovered.close()
