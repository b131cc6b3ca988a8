"""Makes tests/data/format-<number>.soteplan: `python -m tests.store.make_format`.

Made once for each format and never again: it stands for the files that are out there.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from soteplan.domain.goals import Goal
from soteplan.store import locations, schema
from soteplan.store.session import Session
from tests.store.plans import fill

DATA = Path(__file__).parents[1] / "data"


def write(path: Path) -> None:
    """A plan with every table and choice, and a history with an undo in it."""
    session = Session.new(title="Muutosohjelma", language="fi")
    session.store.author = "Projektitoimisto"
    session.store.transact("Fill", fill)
    goal = session.store.state.rows(Goal)[0]
    change_set = session.store.transact("Rename", lambda transaction: transaction.update(goal, title="Toinen nimi"))
    assert change_set
    session.store.replay(change_set.inverted(), "Rename", origin="undo", undoes=change_set.id)
    session.publish_as(path)
    session.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.environ[locations.OVERRIDE] = folder
        write(DATA / f"format-{schema.FORMAT}.soteplan")
