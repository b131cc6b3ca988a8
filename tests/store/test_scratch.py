from __future__ import annotations

import stat
import subprocess
import sys

import pytest

from soteplan.domain.errors import Refusal
from soteplan.store.locations import making_folder
from soteplan.store.reading import read_plan
from soteplan.store.scratch import Scratch
from soteplan.store.session import Session

KILLED = "import os; from soteplan.store.scratch import Scratch; s = Scratch(); print(s.folder); os._exit(9)"


def test_a_folder_is_private_and_goes_when_it_is_closed(session: Session) -> None:
    scratch = Scratch()
    plan = scratch.keep_plan(session.store)
    assert read_plan(plan).state.plan.title == "Suunnitelma"
    if sys.platform != "win32":
        assert stat.S_IMODE(scratch.folder.stat().st_mode) == 0o700
    scratch.close()
    scratch.close()
    assert list(making_folder().iterdir()) == []


def test_a_folder_that_is_forgotten_goes_too() -> None:
    Scratch()
    assert list(making_folder().iterdir()) == []


def test_what_a_killed_program_left_is_cleared_away_and_nothing_else() -> None:
    living = Scratch()
    left = subprocess.run([sys.executable, "-c", KILLED], capture_output=True, text=True, check=False).stdout.strip()
    assert {str(path) for path in making_folder().iterdir()} == {str(living.folder), left}
    assert Session.recoverable() == []  # which every start asks
    assert list(making_folder().iterdir()) == [living.folder]


def test_where_no_folder_can_be_made_it_is_refused() -> None:
    making_folder().write_text("in the way")
    with pytest.raises(Refusal, match="own_folder"):
        Scratch()
