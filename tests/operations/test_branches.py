"""Branches of goals moved, duplicated, carried between plans and turned into objectives, one step each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from soteplan.domain.branches import Clip, Copied, copied, dumps, loads
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Package
from soteplan.operations import branches, deleting, goals, rows
from soteplan.operations.branches import Spot
from soteplan.operations.editing import set_field
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction


@pytest.fixture
def store(private_home: Path) -> Iterator[Store]:
    session = Session.new(title="Plan")
    yield session.store
    session.close(discard=True)


@pytest.fixture
def other(private_home: Path) -> Iterator[Store]:
    session = Session.new(title="Another")
    yield session.store
    session.close(discard=True)


def grow(store: Store, text: str, tree: str = "project") -> None:
    """Goals as an indented text says."""

    def plant(tx: Transaction) -> None:
        path: list[Goal] = []
        for line in text.strip("\n").splitlines():
            level = (len(line) - len(line.lstrip())) // 2
            del path[level:]
            path.append(goals.add_under(tx, tree, path[-1] if path else None, line.strip()))

    store.transact("add:goal", plant)


def goal(store: Store, title: str) -> Goal:
    return next(row for row in store.state.rows(Goal) if row.title == title)


def shown(store: Store, tree: str = "project", parent_id: str | None = None, depth: int = 0) -> str:
    """The tree as indented text, each goal with its code."""
    there = [row for row in store.state.where(Goal, "parent_id", parent_id) if row.tree == tree]
    return "".join(f"{'  ' * depth}{row.code} {row.title}\n" + shown(store, tree, row.id, depth + 1) for row in there)


def does(store: Store, act: Callable[[Transaction], object]) -> None:
    store.transact("move:goal", act)


TEXT = """
A
  B
    C
  D
E
"""


def test_a_branch_moves_with_all_that_hangs_under_it_and_is_numbered_anew(store: Store) -> None:
    grow(store, TEXT)
    does(store, lambda tx: branches.move(tx, [goal(store, "B")], Spot("project", goal(store, "E").id)))
    assert shown(store) == "1 A\n  1.1 D\n2 E\n  2.1 B\n    2.1.1 C\n"


def test_several_branches_go_between_two_goals_in_their_order(store: Store) -> None:
    grow(store, TEXT)
    does(store, lambda tx: branches.move(tx, [goal(store, "C"), goal(store, "D")], Spot("project", None, 1)))
    assert shown(store) == "1 A\n  1.1 B\n2 C\n3 D\n4 E\n"


@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_place_is_counted_with_the_goals_that_leave_it(store: Store, index: int) -> None:
    grow(store, "A\nB\nC")
    does(store, lambda tx: branches.move(tx, [goal(store, "A"), goal(store, "B")], Spot("project", None, index)))
    assert shown(store) == "1 A\n2 B\n3 C\n"


def test_a_branch_cannot_go_into_itself_and_a_refusal_leaves_no_trace(store: Store) -> None:
    grow(store, TEXT)
    before = shown(store)
    with pytest.raises(Refusal) as refused:
        does(store, lambda tx: branches.move(tx, [goal(store, "A")], Spot("project", goal(store, "C").id)))
    assert (refused.value.code, refused.value.values["title"]) == ("cycle", "A")
    assert shown(store) == before


def test_a_branch_that_changes_trees_takes_the_kinds_of_its_new_levels(store: Store) -> None:
    grow(store, TEXT)
    grow(store, "P", "problem")
    does(store, lambda tx: branches.move(tx, [goal(store, "A")], Spot("problem", goal(store, "P").id)))
    assert {goal(store, title).kind for title in "ABCDP"} == {"problem"}
    assert {goal(store, title).tree for title in "ABCDP"} == {"problem"}
    assert shown(store) == "1 E\n"


def test_kinds_follow_the_levels_of_the_programme(store: Store) -> None:
    grow(store, "Purpose\n  Strategy\n    Spearhead\n      Result\n  Second", "programme")
    place = Spot("programme", goal(store, "Second").id)
    does(store, lambda tx: branches.move(tx, [goal(store, "Strategy")], place))
    kinds = [goal(store, title).kind for title in ("Strategy", "Spearhead", "Result")]
    assert kinds == ["spearhead", "result_area", "result_area"]


def test_a_kind_that_was_chosen_otherwise_stays_within_its_tree(store: Store) -> None:
    grow(store, TEXT)
    does(store, lambda tx: tx.update(goal(store, "B"), kind="cross_cutting"))
    does(store, lambda tx: branches.move(tx, [goal(store, "B")], Spot("project", goal(store, "E").id)))
    assert goal(store, "B").kind == "cross_cutting"


def link(store: Store, source: str, target: str, why: str = "") -> None:
    ends = {"from_goal_id": goal(store, source).id, "to_goal_id": goal(store, target).id}
    does(store, lambda tx: tx.add(GoalLink, **ends, explanation=why))


def test_a_duplicate_stands_next_after_with_the_links_that_lead_from_it(store: Store) -> None:
    grow(store, TEXT)
    grow(store, "Benefit", "benefit")
    link(store, "B", "Benefit", "because")
    link(store, "C", "D")
    link(store, "E", "B")
    original = goal(store, "B")

    def tie(tx: Transaction) -> None:
        action = tx.add(Action, title="Do", package_id=tx.add(Package, title="Work").id)
        tx.add(ActionGoal, action_id=action.id, goal_id=original.id)

    does(store, tie)
    change_set = store.transact("add:goal", lambda tx: branches.duplicate(tx, [original]))
    assert shown(store) == "1 A\n  1.1 B\n    1.1.1 C\n  1.2 B\n    1.2.1 C\n  1.3 D\n2 E\n"
    assert change_set is not None
    made = [change.after for change in change_set.changes if change.table == "goal_link"]
    assert sorted(str(values and values["explanation"]) for values in made) == ["", "because"]
    assert len(store.state.rows(ActionGoal)) == 1, "an action contributes to the goal it was linked to"
    assert len(store.state.where(GoalLink, "from_goal_id", goal(store, "E").id)) == 1


def test_links_inside_a_branch_lead_to_the_copies(store: Store) -> None:
    grow(store, TEXT)
    link(store, "C", "D")
    does(store, lambda tx: branches.duplicate(tx, [goal(store, "A")]))
    first, second = [row.to_goal_id for row in store.state.rows(GoalLink)]
    assert first != second


def test_a_code_set_by_hand_goes_to_another_plan_but_is_not_given_twice_in_one(store: Store, other: Store) -> None:
    grow(store, TEXT)
    does(store, lambda tx: tx.update(goal(store, "D"), code="X"))
    does(store, lambda tx: branches.duplicate(tx, [goal(store, "D")]))
    assert shown(store) == "1 A\n  1.1 B\n    1.1.1 C\n  X D\n  1.2 D\n2 E\n"
    clip = loads(dumps(copied(store.state, [goal(store, "A")])))
    does(other, lambda tx: branches.insert(tx, clip, Spot("project")))
    assert shown(other) == "1 A\n  1.1 B\n    1.1.1 C\n  X D\n  1.2 D\n"


def test_what_another_plan_does_not_have_is_left_behind(store: Store, other: Store) -> None:
    grow(store, "A")
    grow(store, "Benefit", "benefit")
    link(store, "A", "Benefit")
    owner: list[Party] = []
    does(store, lambda tx: owner.append(tx.add(Party, title="Someone", kind="body")))
    does(store, lambda tx: tx.update(goal(store, "A"), owner_id=owner[0].id, description="why"))
    clip = loads(dumps(copied(store.state, [goal(store, "A")])))
    does(other, lambda tx: branches.insert(tx, clip, Spot("process")))
    pasted = goal(other, "A")
    assert (pasted.owner_id, pasted.description, pasted.kind, pasted.code) == (None, "why", "process_goal", "P1")
    assert not other.state.rows(GoalLink)


def test_problems_become_goals_of_the_project_and_stay_problems(store: Store) -> None:
    grow(store, "Queues grow\n  Too few nurses", "problem")
    does(store, lambda tx: branches.from_problems(tx, [goal(store, "Queues grow")]))
    assert shown(store) == "1 Queues grow\n  1.1 Too few nurses\n"
    assert shown(store, "problem") == "1 Queues grow\n  1.1 Too few nurses\n"
    kinds = [row.kind for row in store.state.where(Goal, "tree", "project")]
    assert sorted(kinds) == ["goal", "top_goal"]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format": "soteplan-goals"}', '"a"', "[" * 100_000, dumps(Clip(())),
     dumps(Clip((Copied(1, {"title": "a", "kind": "goal"}),))),
     dumps(Clip((Copied(-1, {"title": "a", "kind": "goal"}),)))],
)  # fmt: skip
def test_what_is_no_branch_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        loads(text)
    assert refused.value.code == "not_a_branch"


def test_too_many_goals_and_too_many_levels_are_refused(store: Store) -> None:
    crowd = Clip(tuple(Copied(0, {"title": "a", "kind": "goal"}) for _ in range(2_001)))
    tower = Clip(tuple(Copied(level, {"title": "a", "kind": "goal"}) for level in range(21)))
    for clip, code in ((crowd, "paste_too_many"), (tower, "paste_too_deep")):
        with pytest.raises(Refusal) as refused:
            loads(dumps(clip))
        assert refused.value.code == code


@pytest.mark.parametrize("values", [{"kind": "emperor"}, {"title": 5}, {"title": ""}, {"year": "soon"}])
def test_values_from_the_clipboard_are_checked_like_any_other(store: Store, values: dict[str, Any]) -> None:
    clip = Clip((Copied(0, {"title": "a", "kind": "goal", **values}, "project", usual=False),))
    with pytest.raises(Refusal):
        does(store, lambda tx: branches.insert(tx, loads(dumps(clip)), Spot("project")))
    assert not store.state.rows(Goal)


def test_a_goal_from_the_clipboard_without_a_kind_takes_the_usual_one(store: Store) -> None:
    clip = Clip((Copied(0, {"title": "a"}, "project", usual=False),))
    does(store, lambda tx: branches.insert(tx, loads(dumps(clip)), Spot("project")))
    assert goal(store, "a").kind == "top_goal"


def test_numbering_again_takes_back_what_was_set_by_hand(store: Store) -> None:
    grow(store, TEXT)
    does(store, lambda tx: tx.update(goal(store, "A"), code="Z"))
    does(store, lambda tx: tx.update(goal(store, "C"), code="9"))
    assert shown(store) == "Z A\n  Z.1 B\n    9 C\n  Z.2 D\n1 E\n"
    does(store, lambda tx: goals.number_again(tx, [goal(store, "A")]))
    assert shown(store) == "1 A\n  1.1 B\n    1.1.1 C\n  1.2 D\n2 E\n"
    assert not any(row.code_fixed for row in store.state.rows(Goal))


def test_codes_follow_every_way_of_changing_the_tree(store: Store) -> None:
    grow(store, TEXT)
    does(store, lambda tx: rows.move(tx, goal(store, "E"), -1))
    assert shown(store) == "1 E\n2 A\n  2.1 B\n    2.1.1 C\n  2.2 D\n"
    does(store, lambda tx: goals.indent(tx, goal(store, "D")))
    assert shown(store) == "1 E\n2 A\n  2.1 B\n    2.1.1 C\n    2.1.2 D\n"
    does(store, lambda tx: deleting.delete(tx, [goal(store, "C"), goal(store, "E")]))
    assert shown(store) == "1 A\n  1.1 B\n    1.1.1 D\n"
    does(store, lambda tx: goals.outdent(tx, goal(store, "B")))
    assert shown(store) == "1 A\n2 B\n  2.1 D\n"


def test_a_goal_put_into_another_tree_in_its_form_takes_its_parts_along(store: Store) -> None:
    grow(store, TEXT)
    does(store, lambda tx: set_field(tx, goal(store, "B"), "tree", "process"))
    assert shown(store, "process") == "P1 B\n  P1.1 C\n"
    assert {goal(store, title).kind for title in "BC"} == {"process_goal"}
    does(store, lambda tx: set_field(tx, goal(store, "B"), "parent_id", goal(store, "E").id))
    assert shown(store) == "1 A\n  1.1 D\n2 E\n  2.1 B\n    2.1.1 C\n"
    does(store, lambda tx: set_field(tx, goal(store, "B"), "parent_id", None))
    assert shown(store) == "1 A\n  1.1 D\n2 E\n3 B\n  3.1 C\n"
    with pytest.raises(Refusal) as refused:
        does(store, lambda tx: set_field(tx, goal(store, "B"), "parent_id", goal(store, "C").id))
    assert refused.value.code == "cycle"


def test_a_code_typed_in_the_form_is_set_by_hand_until_it_is_emptied(store: Store) -> None:
    grow(store, TEXT)
    does(store, lambda tx: set_field(tx, goal(store, "A"), "code", "T"))
    assert (goal(store, "A").code_fixed, goal(store, "C").code) == (1, "T.1.1")
    does(store, lambda tx: set_field(tx, goal(store, "A"), "code", ""))
    assert (goal(store, "A").code_fixed, goal(store, "C").code) == (0, "1.1.1")
    does(store, lambda tx: set_field(tx, goal(store, "E"), "code_fixed", 1))
    does(store, lambda tx: goals.add_under(tx, "project", None, "F"))
    does(store, lambda tx: deleting.delete(tx, [goal(store, "A")]))
    assert shown(store) == "2 E\n3 F\n"
    does(store, lambda tx: set_field(tx, goal(store, "E"), "code_fixed", 0))
    assert shown(store) == "1 E\n2 F\n"
