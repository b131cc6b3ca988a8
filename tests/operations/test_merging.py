from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.communications import Channel, CommAction, CommMeans, TargetGroup
from soteplan.domain.entities import ENTITIES
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Membership, Party
from soteplan.operations.merging import merge, what_points_to
from soteplan.store.store import Store
from tests.store.plans import memory_store, values_of_all


def do(store: Store, act: Any) -> Any:
    made: list[Any] = []
    store.transact("do", lambda tx: made.append(act(tx)))
    return made[0]


def add(store: Store, row_type: type[Any], **values: Any) -> Any:
    return do(store, lambda tx: tx.add(row_type, **values))


def test_what_pointed_to_the_one_points_to_the_other() -> None:
    store = memory_store()
    twice, once = add(store, Party, title="Viestintä"), add(store, Party, title="Viestintäyksikkö")
    goal = add(store, Goal, title="Tavoite", owner_id=twice.id)
    unit = add(store, Party, title="Tiimi", parent_id=twice.id)
    channel = add(store, Channel, title="Kirje", owner_id=once.id)
    assert {row.id for row in what_points_to(store.state, [twice])} == {goal.id, unit.id}
    do(store, lambda tx: merge(tx, [twice], once))
    state = store.state
    assert state.get(Party, twice.id) is None
    owners: list[Any] = [*state.rows(Goal), *state.rows(Channel)]
    assert {row.owner_id for row in owners} == {once.id}
    assert state.get(Party, unit.id).parent_id == once.id  # type: ignore[union-attr]
    assert channel.owner_id == once.id


def test_what_the_other_knew_is_taken_along_and_nothing_is_written_over() -> None:
    store = memory_store()
    one = add(
        store, Party, title="A", short_name="a", email="a@example.org", duty="Tiedote", note="Huomio",
        organisation_type="agency", parent_id=add(store, Party, title="Yllä").id,
    )  # fmt: skip
    other = add(store, Party, title="B", email="b@example.org", note="Muistio", kind="unit")
    merged = do(store, lambda tx: merge(tx, [one], other))
    assert (merged.title, merged.short_name, merged.kind) == ("B", "", "unit")
    assert merged.email == "b@example.org, a@example.org"
    assert (merged.duty, merged.note) == ("Tiedote", "Muistio\nHuomio")
    assert merged.organisation_type == "agency"
    assert merged.parent_id == one.parent_id


def test_a_channel_that_a_group_would_have_twice_is_there_once() -> None:
    store = memory_store()
    web, site = add(store, Channel, title="Web"), add(store, Channel, title="Verkkosivut")
    group = add(store, TargetGroup, title="Asukkaat")
    for channel in (web, site):
        add(store, CommMeans, target_group_id=group.id, channel_id=channel.id)
    add(store, CommMeans, target_group_id=group.id, channel_id=web.id, title="uutiset")
    add(store, CommAction, title="Tiedote", channel_id=web.id)
    do(store, lambda tx: merge(tx, [web], site))
    assert [(row.channel_id, row.title) for row in store.state.rows(CommMeans)] == [(site.id, ""), (site.id, "uutiset")]
    assert store.state.rows(CommAction)[0].channel_id == site.id


def test_a_seat_that_somebody_would_hold_twice_is_there_once() -> None:
    store = memory_store()
    body = add(store, Party, title="Ohjausryhmä", kind="body")
    people = [add(store, Party, title=title, kind="person") for title in ("A", "B")]
    for person in people:
        add(store, Membership, body_id=body.id, party_id=person.id)
    do(store, lambda tx: merge(tx, people[:1], people[1]))
    assert [row.party_id for row in store.state.rows(Membership)] == [people[1].id]


def test_a_party_goes_into_one_that_hangs_under_it() -> None:
    store = memory_store()
    top = add(store, Party, title="Ylin")
    above = add(store, Party, title="Ylempi", parent_id=top.id)
    middle = add(store, Party, title="Keski", parent_id=above.id)
    below = add(store, Party, title="Alin", parent_id=middle.id)
    do(store, lambda tx: merge(tx, [above], below))
    parents = {row.title: row.parent_id for row in store.state.rows(Party)}
    assert parents == {"Ylin": None, "Alin": top.id, "Keski": below.id}


def test_a_merge_is_one_step_that_can_be_taken_back() -> None:
    store = memory_store()
    parties = [add(store, Party, title=title) for title in "ABC"]
    add(store, Goal, title="Tavoite", owner_id=parties[0].id)
    before = values_of_all(store.state)
    change_set = store.transact("merge", lambda tx: merge(tx, parties[:2], parties[2]))
    assert change_set is not None
    store.replay(change_set.inverted(), "undo", origin="undo", undoes=change_set.id)
    assert values_of_all(store.state) == before


@st.composite
def forests(draw: st.DrawFn) -> tuple[list[int | None], int, int]:
    """Parents by number, each before its children, and which two are merged."""
    size = draw(st.integers(2, 8))
    parents = [None if not n else draw(st.one_of(st.none(), st.integers(0, n - 1))) for n in range(size)]
    first, second = draw(st.lists(st.integers(0, size - 1), min_size=2, max_size=2, unique=True))
    return parents, first, second


@given(forests())
def test_any_two_of_a_tree_can_be_merged(forest: tuple[list[int | None], int, int]) -> None:
    parents, first, second = forest
    store = memory_store()
    rows: list[Party] = []
    for number, parent in enumerate(parents):
        above = None if parent is None else rows[parent].id
        rows.append(add(store, Party, title=str(number), parent_id=above))
        add(store, Goal, title=str(number), owner_id=rows[number].id)
    do(store, lambda tx: merge(tx, [rows[first]], rows[second]))
    assert len(store.state.rows(Party)) == len(parents) - 1
    owners = {row.title: row.owner_id for row in store.state.rows(Goal)}
    assert owners == {str(n): rows[second if n == first else n].id for n in range(len(parents))}
    assert store.connection.execute("PRAGMA foreign_key_check").fetchone() is None
    assert all(ENTITIES["party"].row_type is type(row) for row in store.state.rows(Party))
