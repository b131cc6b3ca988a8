"""The calendar of communications: ties to milestones and meetings, repeats and moves, as rules on dates."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.changes import ChangeSet
from soteplan.domain.comm_dates import MONTHS, WEEKS, occurrences, tied_day
from soteplan.domain.comm_ties import left_behind, moved_anchors
from soteplan.domain.communications import REPEATS, CommAction, CommOccurrence
from soteplan.domain.dates import add_days, days_between
from soteplan.domain.errors import Refusal
from soteplan.domain.meetings import Meeting
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Dependency, Milestone
from soteplan.operations import comm_calendar, deleting, phases
from soteplan.operations.editing import set_field
from soteplan.store.store import Operation, Store
from soteplan.store.transaction import Transaction
from tests.store.plans import memory_store

days = st.dates(date(2020, 1, 1), date(2022, 12, 31)).map(date.isoformat)
offsets = st.integers(-400, 400)
steps = st.integers(-300, 300)
rhythms = st.sampled_from(sorted({*WEEKS, *MONTHS}))


class Book:
    """A plan in memory with one milestone, one meeting and one action."""

    def __init__(self, milestone: str | None = "2021-03-15", **action: object) -> None:
        self.store: Store = memory_store()
        self.store.transact(
            "new plan", lambda tx: tx.add(Plan, title="Viestintä", start_date="2020-01-01", end_date="2023-12-31")
        )
        self.do(lambda tx: tx.add(Milestone, title="Päätös", date=milestone))
        self.do(lambda tx: tx.add(Meeting, title="Ohjausryhmä", date="2021-06-01"))
        self.do(lambda tx: tx.add(CommAction, title="Tiedote", **action))

    def do(self, operation: Operation) -> ChangeSet | None:
        return self.store.transact("edit", operation)

    @property
    def milestone(self) -> Milestone:
        return self.store.state.rows(Milestone)[0]

    @property
    def meeting(self) -> Meeting:
        return self.store.state.rows(Meeting)[0]

    @property
    def action(self) -> CommAction:
        return self.store.state.rows(CommAction)[0]

    @property
    def starts(self) -> list[str]:
        return [each.start for each in occurrences(self.store.state, self.action)]

    @property
    def days(self) -> list[CommOccurrence]:
        return self.store.state.rows(CommOccurrence)

    def type(self, field: str, value: object) -> None:
        """As a value is typed into the Inspector."""
        self.do(lambda tx: set_field(tx, self.action, field, value))

    def move_milestone(self, day: str | None) -> ChangeSet | None:
        return self.do(lambda tx: tx.update(self.milestone, date=day))

    def move_along(self) -> None:
        self.do(lambda tx: comm_calendar.move_along(tx, [each.action.id for each in left_behind(tx.state)]))

    def tie(self, offset: int | None = None) -> None:
        self.do(lambda tx: comm_calendar.tie(tx, self.action, self.milestone, offset))


# ties


@given(days, days, offsets)
def test_a_tied_action_stands_so_many_days_from_its_milestone(day: str, milestone: str, offset: int) -> None:
    book = Book(milestone, start_date=day)
    book.tie(offset)
    assert days_between(milestone, book.action.start_date or "") == offset
    assert not left_behind(book.store.state)


@given(days, days, steps)
def test_an_action_is_tied_as_it_stands_and_moves_by_as_many_days_as_its_milestone(
    day: str, milestone: str, days_later: int
) -> None:
    book = Book(milestone, start_date=day, end_date=add_days(day, 20))
    book.tie()
    assert book.action.start_date == day
    book.move_milestone(add_days(milestone, days_later))
    assert book.action.start_date == day
    assert [each.days for each in left_behind(book.store.state)] == ([days_later] if days_later else [])
    book.move_along()
    assert (book.action.start_date, book.action.end_date) == (
        add_days(day, days_later),
        add_days(day, 20 + days_later),
    )
    assert not left_behind(book.store.state)


@given(days, offsets, days)
def test_an_action_moved_by_hand_stays_tied_and_its_tie_says_the_truth(milestone: str, offset: int, day: str) -> None:
    book = Book(milestone)
    book.tie(offset)
    book.type("start_date", day)
    assert book.action.offset_days == days_between(milestone, day)
    assert not left_behind(book.store.state)


@given(days, offsets, offsets)
def test_another_number_of_days_takes_the_action_there_with_its_end(milestone: str, offset: int, other: int) -> None:
    book = Book(milestone)
    book.tie(offset)
    book.do(lambda tx: tx.update(book.action, end_date=add_days(milestone, offset + 3)))
    book.type("offset_days", other)
    assert book.action.start_date == add_days(milestone, other)
    assert book.action.end_date == add_days(milestone, other + 3)


def test_a_start_typed_past_the_end_takes_the_end_along_and_no_end_comes_before_its_start() -> None:
    book = Book(start_date="2021-03-01", end_date="2021-03-05")
    book.type("start_date", "2021-04-01")
    assert book.action.end_date == "2021-04-05"
    with pytest.raises(Refusal, match="end_before_start"):
        book.type("end_date", "2021-03-31")


def test_whatever_is_typed_of_a_tie_the_rest_follows() -> None:
    book = Book(start_date="2021-03-01")
    book.type("milestone_id", book.milestone.id)
    assert (book.action.start_date, book.action.offset_days) == ("2021-03-01", -14)
    book.type("meeting_id", book.meeting.id)
    assert (book.action.milestone_id, book.action.start_date) == (None, "2021-05-18")
    book.type("meeting_id", None)
    assert (book.action.offset_days, book.action.start_date) == (None, "2021-05-18")


def test_an_action_without_a_day_gets_that_of_its_milestone() -> None:
    book = Book()
    book.type("milestone_id", book.milestone.id)
    assert (book.action.start_date, book.action.offset_days) == ("2021-03-15", 0)


def test_an_action_waits_for_a_milestone_without_a_day() -> None:
    book = Book(milestone=None)
    book.tie(-7)
    assert book.action.start_date is None
    assert not left_behind(book.store.state)
    book.move_milestone("2021-09-10")
    (left,) = left_behind(book.store.state)
    assert (left.day, left.days) == ("2021-09-03", None)
    book.move_along()
    assert book.action.start_date == "2021-09-03"


def test_an_edit_that_says_both_day_and_tie_is_believed_and_told_of() -> None:
    book = Book()
    book.do(
        lambda tx: tx.add(CommAction, title="B", start_date="2021-01-01", milestone_id=book.milestone.id, offset_days=3)
    )
    assert [each.action.title for each in left_behind(book.store.state)] == ["B"]


def test_a_milestone_that_goes_leaves_the_action_where_it_is() -> None:
    book = Book()
    book.tie(5)
    book.do(lambda tx: deleting.delete(tx, [book.milestone]))
    assert (book.action.start_date, book.action.milestone_id, book.action.offset_days) == ("2021-03-20", None, None)


def test_a_loose_action_stays_where_it_is() -> None:
    book = Book()
    book.tie(5)
    book.do(lambda tx: comm_calendar.loosen(tx, book.action))
    book.move_milestone("2022-01-01")
    assert (book.action.start_date, book.action.offset_days) == ("2021-03-20", None)
    assert not left_behind(book.store.state)


@pytest.mark.parametrize("day", ["2021-03-20", "2019-01-01", "2199-12-31"])  # a Saturday, before the plan, far
def test_a_milestone_goes_anywhere_and_nothing_is_refused(day: str) -> None:
    book = Book()
    book.tie(-3)
    book.move_milestone(day)
    book.move_along()
    assert book.action.start_date == add_days(day, -3)


def test_days_past_the_calendar_are_refused_and_leave_no_trace() -> None:
    book = Book()
    book.tie(30)
    book.move_milestone("2200-12-31")
    with pytest.raises(Refusal, match="not_a_date"):
        book.move_along()
    assert book.action.start_date == "2021-04-14"


def test_an_action_moved_further_than_a_tie_can_say_is_told_of_rather_than_refused() -> None:
    book = Book()
    book.tie(0)
    book.type("start_date", "2031-01-01")
    assert book.action.offset_days == 0
    assert [each.action.id for each in left_behind(book.store.state)] == [book.action.id]


@pytest.mark.parametrize("state", ["done", "dropped"])
def test_what_is_finished_is_left_where_it_was(state: str) -> None:
    book = Book()
    book.tie(0)
    book.type("state", state)
    book.move_milestone("2022-01-01")
    assert not left_behind(book.store.state)


def test_a_milestone_moved_by_its_dependencies_leaves_its_actions_behind_in_the_same_change() -> None:
    book = Book()
    book.tie(-7)
    first = book.milestone
    book.do(lambda tx: tx.add(Milestone, title="Seuraava", date="2021-04-15"))
    second = book.store.state.rows(Milestone)[1]
    book.do(lambda tx: tx.add(Dependency, from_milestone_id=second.id, to_milestone_id=first.id, kind="FS"))

    def move(tx: Transaction) -> None:
        tx.update(second, date="2021-05-20")
        phases.move_followers(tx, [second.id])

    change_set = book.do(move)
    assert change_set is not None
    moved = moved_anchors(change_set.changes)
    assert moved == {first.id: "2021-03-15", second.id: "2021-04-15"}
    (left,) = left_behind(book.store.state, moved)
    assert left.day == tied_day(book.store.state, book.action) == add_days(book.milestone.date or "", -7)


def test_undo_takes_a_move_back_with_all_that_followed() -> None:
    book = Book(start_date="2021-03-01", repeat="weekly", end_date="2021-04-30")
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, "2021-03-08", "2021-03-10"))
    before = (book.action, book.days)
    change_set = book.do(lambda tx: comm_calendar.move(tx, book.action, 4))
    assert change_set is not None
    assert book.days[0].due_date == "2021-03-12"
    book.store.replay(change_set.inverted(), "edit", origin="undo", undoes=change_set.id)
    assert (book.action, book.days) == before


# repeats


@given(days, rhythms, st.integers(0, 600), steps, st.data())
def test_a_series_that_moves_is_held_as_often_and_single_days_stay_the_same_days_of_it(
    day: str, repeat: str, length: int, later: int, data: st.DataObject
) -> None:
    book = Book(start_date=day, end_date=add_days(day, length), repeat=repeat)
    before = book.starts
    place = data.draw(st.integers(0, len(before) - 1))
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, before[place], add_days(before[place], 2)))
    book.do(lambda tx: comm_calendar.cancel(tx, book.action, before[0]))
    book.do(lambda tx: comm_calendar.move(tx, book.action, later))
    after = occurrences(book.store.state, book.action)
    assert len(after) == len(before)
    assert after[0].due == add_days(day, later)
    assert after[0].state == "dropped"
    assert after[place].row is not None
    assert after[place].start == add_days(before[place], 2 + later)


@given(days, rhythms, steps, st.integers(0, 5))
def test_a_day_that_was_held_keeps_its_day_when_the_series_moves(day: str, repeat: str, later: int, place: int) -> None:
    book = Book(start_date=day, end_date=add_days(day, 2500), repeat=repeat)
    held = book.starts[place]
    book.do(lambda tx: comm_calendar.set_state(tx, book.action, held, "done"))
    book.do(lambda tx: comm_calendar.move(tx, book.action, later))
    assert occurrences(book.store.state, book.action)[place].start == held


@given(days, rhythms, st.sampled_from(list(REPEATS)), st.integers(0, 5))
def test_a_day_that_was_held_stays_whatever_the_rhythm_becomes(day: str, repeat: str, other: str, place: int) -> None:
    book = Book(start_date=day, end_date=add_days(day, 2500), repeat=repeat)
    held = book.starts[place]
    book.do(lambda tx: comm_calendar.set_reached(tx, book.action, held, 120))
    book.type("repeat", other)
    found = occurrences(book.store.state, book.action)
    assert [each.start for each in found if each.reached == 120] == [held]
    assert [each.due for each in found] == sorted(each.due for each in found)


def test_of_two_rows_for_one_day_the_one_that_is_shown_is_edited() -> None:
    book = Book(start_date="2021-01-15", end_date="2021-03-15", repeat="monthly")
    for note in ("first", "second"):
        book.do(
            lambda tx, note=note: tx.add(  # type: ignore[misc]
                CommOccurrence, comm_action_id=book.action.id, due_date="2021-02-15", note=note
            )
        )
    book.do(lambda tx: comm_calendar.set_state(tx, book.action, "2021-02-15", "done"))
    assert occurrences(book.store.state, book.action)[1].state == "done"


def test_days_only_moved_or_cancelled_go_with_a_rhythm_that_has_them_no_more() -> None:
    book = Book(start_date="2021-01-15", end_date="2021-12-31", repeat="monthly")
    book.do(lambda tx: comm_calendar.cancel(tx, book.action, "2021-02-15"))
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, "2021-04-15", "2021-04-20"))
    book.type("repeat", "quarterly")
    assert [row.due_date for row in book.days] == ["2021-04-15"]
    assert book.starts == ["2021-01-15", "2021-04-20", "2021-07-15", "2021-10-15"]


def test_days_past_a_shorter_end_come_back_with_a_longer_one() -> None:
    book = Book(start_date="2021-01-15", end_date="2021-06-30", repeat="monthly")
    book.do(lambda tx: comm_calendar.cancel(tx, book.action, "2021-05-15"))
    book.type("end_date", "2021-03-31")
    assert book.starts == ["2021-01-15", "2021-02-15", "2021-03-15"]
    book.type("end_date", "2021-06-30")
    assert [each.state for each in occurrences(book.store.state, book.action)][4] == "dropped"


def test_what_is_held_once_and_done_is_the_first_day_of_a_series_and_back() -> None:
    book = Book(start_date="2021-01-15", end_date="2021-03-31", state="done", reached=40)
    book.type("repeat", "monthly")
    assert [(each.state, each.reached) for each in occurrences(book.store.state, book.action)] == [
        ("done", 40),
        ("not_started", None),
        ("not_started", None),
    ]
    book.type("repeat", "none")
    assert (book.action.state, book.action.reached, book.days) == ("done", 40, [])


def test_held_once_an_action_stands_where_its_first_day_was_held_and_its_tie_follows() -> None:
    book = Book(repeat="monthly", note="Kaikille")
    book.tie(-14)
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, "2021-03-01", "2021-03-04"))
    book.do(lambda tx: tx.update(book.days[0], note="Etänä"))
    book.type("repeat", "none")
    assert (book.action.start_date, book.action.offset_days, book.action.note) == ("2021-03-04", -11, "Kaikille\nEtänä")
    assert book.days == []


# single days


def test_one_day_is_moved_done_and_taken_back_by_itself() -> None:
    book = Book(start_date="2021-01-15", end_date="2021-03-31", repeat="monthly")
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, "2021-02-15", "2021-02-22"))
    book.do(lambda tx: comm_calendar.set_state(tx, book.action, "2021-02-15", "done"))
    book.do(lambda tx: comm_calendar.set_reached(tx, book.action, "2021-02-15", 25))
    assert book.starts == ["2021-01-15", "2021-02-22", "2021-03-15"]
    assert [(row.state, row.reached) for row in book.days] == [("done", 25)]
    book.do(lambda tx: comm_calendar.as_planned(tx, book.action, "2021-02-15"))
    assert book.starts == ["2021-01-15", "2021-02-15", "2021-03-15"]


def test_a_day_put_back_leaves_nothing_behind() -> None:
    book = Book(start_date="2021-01-15", end_date="2021-03-31", repeat="monthly")
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, "2021-02-15", "2021-02-22"))
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, "2021-02-15", "2021-02-15"))
    assert book.days == []


def test_a_day_of_a_paused_series_that_is_moved_stays_paused() -> None:
    book = Book(start_date="2021-01-15", end_date="2021-03-31", repeat="monthly", state="paused")
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, "2021-02-15", "2021-02-22"))
    assert {each.state for each in occurrences(book.store.state, book.action)} == {"paused"}


def test_an_action_held_once_has_its_state_and_day_in_itself() -> None:
    book = Book(start_date="2021-01-15", end_date="2021-01-20")
    book.do(lambda tx: comm_calendar.set_state(tx, book.action, "2021-01-15", "done"))
    book.do(lambda tx: comm_calendar.set_reached(tx, book.action, "2021-01-15", 12))
    book.do(lambda tx: comm_calendar.hold_on(tx, book.action, "2021-01-15", "2021-02-01"))
    assert book.days == []
    assert (book.action.start_date, book.action.end_date) == ("2021-02-01", "2021-02-06")
    assert (book.action.state, book.action.reached) == ("done", 12)


# whatever is done, in whatever order

acts = st.one_of(
    st.tuples(st.just("tie"), offsets | st.none()),
    st.tuples(st.just("loosen"), st.none()),
    st.tuples(st.just("along"), st.none()),
    st.tuples(st.just("milestone"), days | st.none()),
    st.tuples(st.just("move"), steps),
    st.tuples(st.sampled_from(["start_date", "end_date"]), days),
    st.tuples(st.just("offset_days"), offsets | st.none()),
    st.tuples(st.just("repeat"), st.sampled_from(list(REPEATS))),
    st.tuples(st.just("done"), st.integers(0, 3)),
    st.tuples(st.just("another day"), st.integers(0, 3)),
    st.tuples(st.just("cancel"), st.integers(0, 3)),
)


SETTLING = ("tie", "along", "start_date", "move")  # after these the tie says where the action stands


def perform(book: Book, act: str, value: object) -> bool:
    """One act of a user; False where it was refused."""
    due = [each.due for each in occurrences(book.store.state, book.action)]
    day = due[value % len(due)] if due and isinstance(value, int) else "2021-01-01"
    by_name: dict[str, Operation] = {
        "tie": lambda tx: comm_calendar.tie(tx, book.action, book.milestone, value),  # type: ignore[arg-type]
        "loosen": lambda tx: comm_calendar.loosen(tx, book.action),
        "along": lambda tx: comm_calendar.move_along(tx, [book.action.id]),
        "milestone": lambda tx: tx.update(book.milestone, date=value),
        "move": lambda tx: comm_calendar.move(tx, book.action, value),  # type: ignore[arg-type]
        "done": lambda tx: comm_calendar.set_state(tx, book.action, day, "done"),
        "another day": lambda tx: comm_calendar.hold_on(tx, book.action, day, add_days(day, 3)),
        "cancel": lambda tx: comm_calendar.cancel(tx, book.action, day),
    }
    try:
        book.do(by_name.get(act) or (lambda tx: set_field(tx, book.action, act, value)))
    except Refusal as refusal:
        if refusal.code not in ("end_before_start", "out_of_range"):
            raise
        return False
    return True


@given(days, rhythms, st.lists(acts, max_size=12))
def test_only_a_milestone_that_moves_leaves_anything_behind_and_all_is_undone_step_by_step(
    day: str, repeat: str, some: list[tuple[str, object]]
) -> None:
    book = Book(start_date=day, end_date=add_days(day, 300), repeat=repeat)
    beginning = (book.action, book.milestone, book.days)
    opened = book.store.last_id
    for act, value in some:
        before = bool(left_behind(book.store.state))
        done = perform(book, act, value)
        after = bool(left_behind(book.store.state))
        assert act == "milestone" or before or not after
        assert not (done and act in SETTLING and after)
    for change_set in reversed(book.store.changes_since(opened)):
        book.store.replay(change_set.inverted(), "edit", origin="undo", undoes=change_set.id)
    assert (book.action, book.milestone, book.days) == beginning
