from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from soteplan.domain.goals import Goal
from soteplan.store.session import Session
from tests.store.plans import goals_in

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills with signals")


class Editor:
    """The other end of tests/store/editor.py."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def kill_while_editing(self, document: Path, lines: int) -> list[list[str]]:
        """All that one victim said, killed while it goes on after that many lines."""
        assert self.process.stdin
        self.process.stdin.write(f"{document}\n")
        self.process.stdin.flush()
        said: list[list[str]] = []
        victim = 0
        while not victim or len(said) < lines:
            words = self.line()
            if words[0] == "victim":
                victim = int(words[1])
            else:
                said.append(words)
        os.kill(victim, signal.SIGKILL)
        while (words := self.line()) != ["gone"]:
            said.append(words)
        return said

    def line(self) -> list[str]:
        assert self.process.stdout
        words = self.process.stdout.readline().split()
        assert words, "the editor has ended"
        return words


@pytest.fixture
def editor(data_folder: Path) -> Iterator[Editor]:
    command = [sys.executable, "-m", "tests.store.editor"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Editor(process)
        assert process.stdin
        process.stdin.close()
        assert process.wait() == 0


def words_after(said: list[list[str]], first: str) -> list[str]:
    return [words[1] for words in said if words[0] == first]


def kill_and_recover(editor: Editor, document: Path, lines: int, known: set[str]) -> bool:
    """One run; gives whether there was something to recover."""
    said = editor.kill_while_editing(document, lines)
    known |= set(words_after(said, "edited"))
    sizes = [int(size) for size in words_after(said, "opened") + words_after(said, "published")]
    # The document is whole, and one of those that were published: the last that was said, or the one being written.
    assert len(goals_in(document)) in (sizes[-1], sizes[-1] + 2)
    leftovers = Session.recoverable()
    session = Session.recover(leftovers[0].folder) if leftovers else Session.open(document)
    present = set(session.store.state.table(Goal))
    assert known <= present, "an edit that was said to be done is gone"
    assert len(present - known) <= 1  # committed, and killed before it could be said
    known |= present
    assert session.store.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not session.publish().conflict
    session.close()
    assert len(goals_in(document)) == len(known)
    assert [path.name for path in document.parent.iterdir()] == [document.name]
    return bool(leftovers)


def test_no_finished_edit_is_lost_when_the_program_is_killed(document: Path, editor: Editor) -> None:
    chance = random.Random(4)
    known: set[str] = set()
    recovered = [kill_and_recover(editor, document, chance.randint(1, 12), known) for _ in range(60)]
    assert sum(recovered) > 20


@pytest.mark.soak
def test_no_finished_edit_is_lost_in_hundreds_of_kills(document: Path, editor: Editor) -> None:
    chance = random.Random()
    known: set[str] = set()
    for _ in range(300):
        kill_and_recover(editor, document, chance.randint(1, 40), known)
