from __future__ import annotations

from soteplan.domain.plan import Party, Plan
from soteplan.domain.plan_json import Rows
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.exchange.project_xml.tasks import Link, Schedule, Task
from soteplan.exchange.project_xml.to_plan import plan_rows
from soteplan.operations.paste_tasks import add_rows
from soteplan.store.store import Store
from tests.store.plans import memory_store


def plan() -> Store:
    store = memory_store()

    def fill(tx: object) -> None:
        tx.add(Plan, title="P")  # type: ignore[attr-defined]
        tx.add(Package, title="Own")  # type: ignore[attr-defined]
        tx.add(Party, title="Kehittämisyksikkö", short_name="Kehy")  # type: ignore[attr-defined]

    store.transact("fill", fill)
    return store


def rows() -> Rows:
    tasks = [
        Task(1, 1, "New", "N"),
        Task(2, 2, "Action", "N.1", owners=["kehy"]),
        Task(3, 3, "Pilot", start="2021-03-01", end="2021-03-05"),
        Task(4, 3, "Ready", start="2021-03-05", end="2021-03-05", milestone=True, links=[Link(3, "FS", 2)]),
        Task(5, 2, "Other", owners=["Uusi yksikkö"], start="2021-04-01", end="2021-04-09"),
    ]
    return plan_rows(Schedule(tasks=tasks))[0]


def test_tasks_become_packages_after_those_that_are_there() -> None:
    store = plan()
    store.transact("paste", lambda tx: add_rows(tx, rows()))
    state = store.state
    assert [package.title for package in state.rows(Package)] == ["Own", "New"]
    first, second = state.where(Action, "package_id", state.rows(Package)[1].id)
    assert (first.title, second.title) == ("Action", "Other")
    assert state.where(Phase, "action_id", first.id)[0].start_date == "2021-03-01"
    (dependency,) = state.rows(Dependency)
    assert (dependency.from_phase_id, dependency.to_milestone_id, dependency.lag) == (
        state.rows(Phase)[0].id,
        state.rows(Milestone)[0].id,
        2,
    )


def test_owners_are_those_that_the_plan_knows_or_new_ones() -> None:
    store = plan()
    store.transact("paste", lambda tx: add_rows(tx, rows()))
    names = {party.id: party.title for party in store.state.rows(Party)}
    assert sorted(names.values()) == ["Kehittämisyksikkö", "Uusi yksikkö"]
    assert [names[str(action.owner_id)] for action in store.state.rows(Action)] == ["Kehittämisyksikkö", "Uusi yksikkö"]


def test_actions_go_into_a_package_that_stands_for_the_new_one_and_come_out_in_one_step() -> None:
    store = plan()
    own, new = store.state.rows(Package)[0], rows()
    change_set = store.transact("paste", lambda tx: add_rows(tx, new, {str(new["package"][0]["id"]): own.id}))
    assert [package.title for package in store.state.rows(Package)] == ["Own"]
    assert len(store.state.where(Action, "package_id", own.id)) == 2
    assert change_set
    store.replay(change_set.inverted(), "paste", origin="undo", undoes=change_set.id)
    assert store.state.rows(Action) == []
    assert [party.title for party in store.state.rows(Party)] == ["Kehittämisyksikkö"]


def test_pasting_twice_makes_two_of_everything() -> None:
    store, new = plan(), rows()
    for _ in range(2):
        store.transact("paste", lambda tx: add_rows(tx, new))
    assert len(store.state.rows(Package)) == 3
    assert len({row.id for row in store.state.rows(Phase)}) == 2
