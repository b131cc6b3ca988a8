"""Dependencies of every kind between phases and milestones, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.operations.dependencies import connect
from soteplan.store.session import Session


class Rows:
    def __init__(self, session: Session) -> None:
        self.store = session.store
        self.store.transact("setup", self._fill)

    def _fill(self, tx: Any) -> None:
        package = tx.add(Package, title="Package")
        self.action = tx.add(Action, package_id=package.id, title="Action")
        self.a, self.b, self.c = (tx.add(Phase, action_id=self.action.id, title=name) for name in "ABC")
        self.m = tx.add(Milestone, package_id=package.id, title="M")

    def connect(self, first: Any, second: Any, kind: str = "FS") -> Dependency:
        made: list[Dependency] = []
        self.store.transact("link", lambda tx: made.append(connect(tx, first, second, kind)))
        return made[0]

    def refused(self, first: Any, second: Any, kind: str = "FS") -> str:
        with pytest.raises(Refusal) as caught:
            self.connect(first, second, kind)
        return caught.value.code


@pytest.fixture
def rows() -> Iterator[Rows]:
    session = Session.new(title="Plan")
    yield Rows(session)
    session.close(discard=True)


@pytest.mark.parametrize("kind", ["FS", "SS", "FF", "SF"])
def test_a_dependency_of_each_kind_is_made_between_two_rows(rows: Rows, kind: str) -> None:
    made = rows.connect(rows.a, rows.m, kind)
    assert (made.from_phase_id, made.to_milestone_id, made.kind, made.lag) == (rows.a.id, rows.m.id, kind, None)


@pytest.mark.parametrize("kind", ["FS", "SS", "FF", "SF"])
def test_the_way_back_is_refused_for_every_kind(rows: Rows, kind: str) -> None:
    rows.connect(rows.a, rows.b)
    rows.connect(rows.b, rows.c)
    assert rows.refused(rows.c, rows.a) == "circle"
    assert rows.refused(rows.a, rows.a, kind) == "circle"


def test_two_phases_may_hold_one_end_of_each_other(rows: Rows) -> None:
    rows.connect(rows.a, rows.b, "SS")
    rows.connect(rows.b, rows.a, "FF")
    assert rows.refused(rows.b, rows.a, "FS") == "circle"


def test_a_circle_through_a_milestone_is_found(rows: Rows) -> None:
    rows.connect(rows.a, rows.m)
    rows.connect(rows.m, rows.b)
    assert rows.refused(rows.b, rows.a, "SS") == "circle"


def test_the_same_dependency_is_made_once(rows: Rows) -> None:
    rows.connect(rows.a, rows.b, "SS")
    assert rows.refused(rows.a, rows.b, "SS") == "already_linked"
    rows.connect(rows.a, rows.b, "FF")


def test_actions_have_no_dependencies_of_their_own(rows: Rows) -> None:
    assert rows.refused(rows.a, rows.action) == "no_dependency"
