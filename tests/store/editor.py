"""A session to be killed: edits and publishes without end, and says of each what is finished.

Started once, it forks a new victim for each document named on its input, so that a run costs no start-up.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from soteplan.domain.goals import Goal
from soteplan.store.session import Session


def say(*words: object) -> None:
    # One write per line: what a killed process said arrives whole or not at all.
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def edit(document: Path) -> None:
    session = Session.open(document)
    say("opened", len(session.store.state.table(Goal)))
    number = 0
    while True:
        number += 1
        change_set = session.store.transact("Add", lambda transaction: transaction.add(Goal, title="Tavoite"))
        assert change_set
        say("edited", change_set.changes[0].row_id)
        if number % 2 == 0:
            session.publish()
            say("published", len(session.store.state.table(Goal)))


def main() -> None:
    for line in sys.stdin:
        victim = os.fork()
        if not victim:
            edit(Path(line.rstrip("\n")))
        say("victim", victim)
        os.waitpid(victim, 0)
        say("gone")


if __name__ == "__main__":
    main()
