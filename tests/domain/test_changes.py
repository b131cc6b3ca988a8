from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.changes import Change, ChangeSet, joined

COLUMNS = ("a", "b")
Rows = dict[tuple[str, str], dict[str, object]]
Step = tuple[str, str, str, int]

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "delete"]),
        st.sampled_from(["1", "2"]),
        st.sampled_from(COLUMNS),
        st.integers(0, 2),
    ),
    max_size=12,
)


def applied(changes: Iterable[Change], rows: Rows) -> Rows:
    result = {key: dict(values) for key, values in rows.items()}
    for change in changes:
        key = (change.table, change.row_id)
        if change.after is None:
            del result[key]
        else:
            result[key] = {**result.get(key, {}), **change.after}
    return result


def recorded(steps: list[Step], rows: Rows) -> list[Change]:
    """What a transaction records for steps that make sense one after another."""
    changes: list[Change] = []
    for act, row_id, column, value in steps:
        row = applied(changes, rows).get(("t", row_id))
        if act == "add" and row is None:
            changes.append(Change("t", row_id, None, dict.fromkeys(COLUMNS, value)))
        elif act == "change" and row is not None and row[column] != value:
            changes.append(Change("t", row_id, {column: row[column]}, {column: value}))
        elif act == "delete" and row is not None:
            changes.append(Change("t", row_id, row, None))
    return changes


START: Rows = {("t", "1"): {"a": 0, "b": 0}}


def change_set(changes: tuple[Change, ...]) -> ChangeSet:
    return ChangeSet("id", "", "2026-11-22T14:32:05.123Z", "", "", "edit", "", "", None, changes)


@given(STEPS)
def test_joined_changes_do_what_the_single_ones_did(steps: list[Step]) -> None:
    changes = recorded(steps, START)
    assert applied(joined(changes), START) == applied(changes, START)


@given(STEPS)
def test_joined_changes_taken_back_give_the_start(steps: list[Step]) -> None:
    changes = joined(recorded(steps, START))
    assert applied(change_set(changes).inverted(), applied(changes, START)) == START


@given(STEPS)
def test_joining_leaves_one_change_per_row_and_none_that_does_nothing(steps: list[Step]) -> None:
    changes = joined(recorded(steps, START))
    assert len({(change.table, change.row_id) for change in changes}) == len(changes)
    for change in changes:
        assert change.before != change.after
        if change.before and change.after:
            assert change.before.keys() == change.after.keys()
            assert all(change.before[name] != value for name, value in change.after.items())


@given(STEPS)
def test_taking_back_twice_is_doing_it_again(steps: list[Step]) -> None:
    changes = joined(recorded(steps, START))
    taken_back = change_set(changes).inverted()
    assert change_set(taken_back).inverted() == changes


def test_what_was_made_and_deleted_in_one_go_never_was() -> None:
    assert joined([Change("t", "1", None, {"a": 1}), Change("t", "1", {"a": 1}, None)]) == ()


def test_what_was_deleted_and_made_again_is_a_change() -> None:
    gone, back = Change("t", "1", {"a": 1, "b": 2}, None), Change("t", "1", None, {"a": 1, "b": 3})
    assert joined([gone, back]) == (Change("t", "1", {"b": 2}, {"b": 3}),)


def test_a_deletion_remembers_the_row_as_it_was_before_the_edit() -> None:
    changed, gone = Change("t", "1", {"a": 1}, {"a": 2}), Change("t", "1", {"a": 2, "b": 3}, None)
    assert joined([changed, gone]) == (Change("t", "1", {"a": 1, "b": 3}, None),)


def test_the_order_in_which_rows_were_first_touched_stays() -> None:
    changes = [Change("t", name, None, {"a": 1}) for name in "321"]
    assert [change.row_id for change in joined(changes)] == ["3", "2", "1"]
    assert [change.row_id for change in change_set(tuple(changes)).inverted()] == ["1", "2", "3"]
