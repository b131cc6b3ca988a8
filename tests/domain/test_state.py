from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.changes import Change
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party, Plan
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState, values_of
from tests.domain.plans import state_of


def test_a_table_loads_once_and_only_when_it_is_asked_for() -> None:
    asked: list[type[Any]] = []

    def load(row_type: type[Any]) -> Iterable[Any]:
        asked.append(row_type)
        return [row_type(id="1")]

    state = PlanState(load)
    assert asked == []
    state.rows(Goal)
    state.get(Goal, "1")
    state.where(Goal, "title", "")
    assert asked == [Goal]


def test_rows_come_by_position_and_then_by_id() -> None:
    state = state_of(Goal("3", position="B"), Goal("1", position="a"), Goal("4", position="B"), Goal("2"))
    assert [goal.id for goal in state.rows(Goal)] == ["2", "3", "4", "1"]


def test_a_plan_without_its_row_is_empty_rather_than_an_error() -> None:
    assert PlanState().plan == Plan(id="")
    assert state_of(Plan("p", title="On")).plan.title == "On"


def test_nothing_is_found_under_no_id() -> None:
    state = state_of(Goal("1"))
    assert state.get(Goal, None) is None
    assert state.get(Goal, "") is None
    assert state.get(Goal, "2") is None
    assert state.find("goal", "1") == Goal("1")


def test_every_row_that_points_to_another_is_found() -> None:
    owner = Party("o", title="Yksikkö")
    state = state_of(owner, Package("p", owner_id="o"), Action("a", owner_id="o", package_id="p"), Plan("x"))
    found = [(table, field, row.id) for table, field, row in state.referring("party", "o")]
    assert sorted(found) == [("action", "owner_id", "a"), ("package", "owner_id", "p")]
    assert state.referring("party", "nobody") == []


def test_a_copy_is_not_reached_by_later_changes() -> None:
    state = state_of(Goal("1", title="Ennen"), Party("2"))
    copy = state.copy()
    state.apply(Change("goal", "1", {"title": "Ennen"}, {"title": "Jälkeen"}))
    state.apply(Change("party", "2", {}, None))
    assert [goal.title for goal in copy.rows(Goal)] == ["Ennen"]
    assert [party.id for party in copy.where(Party, "title", "")] == ["2"]
    copy.apply(Change("goal", "1", {}, None))
    assert [goal.title for goal in state.rows(Goal)] == ["Jälkeen"]


CHANGES = st.lists(st.tuples(st.sampled_from("123"), st.sampled_from([None, "a", "b"]), st.booleans()), max_size=20)


@given(CHANGES)
def test_an_index_says_what_a_search_would(changes: list[tuple[str, str | None, bool]]) -> None:
    state = state_of(Goal("1", parent_id="a"))
    state.where(Goal, "parent_id", "a")  # the index is there from now on
    for row_id, parent, delete in changes:
        old = state.get(Goal, row_id)
        if delete and old:
            state.apply(Change("goal", row_id, values_of(old), None))
        elif old:
            state.apply(Change("goal", row_id, {"parent_id": old.parent_id}, {"parent_id": parent}))
        elif not delete:
            state.apply(Change("goal", row_id, None, {**values_of(Goal("")), "parent_id": parent}))
    for parent in (None, "a", "b", "c"):
        expected = [goal for goal in state.rows(Goal) if goal.parent_id == parent]
        assert state.where(Goal, "parent_id", parent) == expected


def test_the_values_of_a_row_are_all_but_its_id() -> None:
    values = values_of(Goal("1", title="Tavoite"))
    assert "id" not in values
    assert Goal("1", **values) == Goal("1", title="Tavoite")  # type: ignore[arg-type]
