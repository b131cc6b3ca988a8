"""What a user does to core messages and to the weight of stakeholders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from soteplan.domain.comm_messages import named_groups
from soteplan.domain.communications import CoreMessage, MessageAudience, TargetGroup
from soteplan.domain.errors import Refusal
from soteplan.operations import comm_messages, comm_stakeholders
from soteplan.operations.editing import set_field
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction
from tests.store.plans import memory_store


@pytest.fixture
def store() -> Store:
    return memory_store()


def do(store: Store, act: Callable[[Transaction], Any]) -> Any:
    made: list[Any] = []
    store.transact("edit:core_message", lambda tx: made.append(act(tx)))
    return made[0]


def message(store: Store, title: str, **values: Any) -> CoreMessage:
    found: CoreMessage = do(store, lambda tx: tx.add(CoreMessage, title=title, **values))
    return found


def titles(store: Store) -> list[str]:
    return [row.title for row in store.state.rows(CoreMessage)]


def test_a_message_beside_another_is_of_its_level_and_group_and_carries_the_same(store: Store) -> None:
    group = do(store, lambda tx: tx.add(TargetGroup, title="Staff"))
    above = message(store, "Above")
    beside = message(store, "First", level="group", target_group_id=group.id, carries_id=above.id)
    message(store, "Last")
    made = do(store, lambda tx: comm_messages.add_message(tx, "Second", beside))
    assert (made.level, made.target_group_id, made.carries_id) == ("group", group.id, above.id)
    assert titles(store) == ["Above", "First", "Second", "Last"]


def test_what_carries_a_message_is_a_level_below_it(store: Store) -> None:
    national = message(store, "National", level="national")
    common = do(store, lambda tx: comm_messages.add_carrier(tx, "Common", national))
    local = do(store, lambda tx: comm_messages.add_carrier(tx, "Local", common))
    assert [(row.level, row.carries_id) for row in (common, local)] == [("project", national.id), ("group", common.id)]


@pytest.mark.parametrize("act", [comm_messages.set_carried, set_field])
def test_a_message_never_puts_itself_into_practice_wherever_it_is_asked(store: Store, act: Any) -> None:
    first = message(store, "First")
    second = message(store, "Second", carries_id=first.id)
    third = message(store, "Third", carries_id=second.id)
    with pytest.raises(Refusal) as refused:
        do(store, lambda tx: act(tx, first, "carries_id", third.id))
    assert refused.value.code == "message_circle"
    assert store.state.table(CoreMessage)[first.id].carries_id is None


def test_groups_keep_their_rows_and_the_first_is_the_messages_own(store: Store) -> None:
    one, two, three = do(store, lambda tx: [tx.add(TargetGroup, title=name).id for name in "ABC"])
    row = message(store, "For all")
    do(store, lambda tx: comm_messages.set_groups(tx, row, [one, two, three]))
    kept = {each.target_group_id: each.id for each in store.state.rows(MessageAudience)}
    do(store, lambda tx: comm_messages.set_groups(tx, row, [one, three]))
    assert {each.target_group_id: each.id for each in store.state.rows(MessageAudience)} == {three: kept[three]}
    do(store, lambda tx: comm_messages.set_groups(tx, row, [three, one, three]))
    assert [each.id for each in named_groups(store.state, store.state.table(CoreMessage)[row.id])] == [three, one]
    do(store, lambda tx: comm_messages.set_groups(tx, row, []))
    assert named_groups(store.state, store.state.table(CoreMessage)[row.id]) == []


def test_a_message_moves_among_those_of_its_level_past_others_between_them(store: Store) -> None:
    rows = [message(store, title, level=level) for title, level in
            (("A", "project"), ("x", "national"), ("B", "project"), ("y", "national"), ("C", "project"))]  # fmt: skip
    do(store, lambda tx: comm_messages.move(tx, rows[0], 1))
    assert [row.title for row in store.state.rows(CoreMessage) if row.level == "project"] == ["B", "A", "C"]
    do(store, lambda tx: comm_messages.move(tx, rows[0], 9))
    assert [row.title for row in store.state.rows(CoreMessage) if row.level == "project"] == ["B", "C", "A"]
    assert [row.title for row in store.state.rows(CoreMessage) if row.level == "national"] == ["x", "y"]


def test_scores_stop_at_the_ends_and_begin_at_one(store: Store) -> None:
    group = do(store, lambda tx: tx.add(TargetGroup, title="Staff", influence=5))
    assert do(store, lambda tx: comm_stakeholders.step_score(tx, group, "influence", 1)).influence == 5
    assert do(store, lambda tx: comm_stakeholders.step_score(tx, group, "interest", -1)).interest == 1
    with pytest.raises(Refusal):
        do(store, lambda tx: comm_stakeholders.set_score(tx, group, "interest", 6))


def test_pasted_stakeholders_are_known_by_code_and_else_by_title(store: Store) -> None:
    staff = do(store, lambda tx: tx.add(TargetGroup, code="K1", title="Staff", interest=2))
    rows = [{"code": "k1", "title": "Whole staff", "influence": 4}, {"title": "Media", "interest": 3}]
    made = do(store, lambda tx: comm_stakeholders.paste(tx, rows))
    assert [row.id == staff.id for row in made] == [True, False]
    assert (made[0].title, made[0].influence, made[0].interest) == ("Whole staff", 4, 2)
    again = do(store, lambda tx: comm_stakeholders.paste(tx, [{"title": "media", "influence": 2}]))
    assert (again[0].id, again[0].interest) == (made[1].id, 3)


def test_pasted_messages_may_carry_one_another_but_not_in_a_circle(store: Store) -> None:
    found = [{"title": "A", "among": 1}, {"title": "B", "among": 2}, {"title": "C", "among": 0}]
    made = do(store, lambda tx: comm_messages.add_messages(tx, found))
    assert [row.carries_id for row in made] == [made[1].id, made[2].id, None]
