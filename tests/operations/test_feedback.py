"""Questions taken down and answered, each act one step that is taken back as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from soteplan.document import Document
from soteplan.domain.communications import Feedback, TargetGroup
from soteplan.operations import feedback
from soteplan.operations.editing import set_field
from soteplan.store.session import Session

TODAY = datetime.now().astimezone().date().isoformat()


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    document.perform("add:target_group", lambda tx: tx.add(TargetGroup, title="Staff"))
    yield document
    document.close(discard=True)


def titles(document: Document) -> list[str]:
    return [row.title for row in document.state.rows(Feedback)]


def add(document: Document, title: str, **values: object) -> Feedback:
    made: list[Feedback] = []
    document.perform("add:feedback", lambda tx: made.append(feedback.add(tx, title, **values)))  # type: ignore[arg-type]
    return made[0]


def now(document: Document, row: Feedback) -> tuple[str, str, str | None]:
    found = document.state.get(Feedback, row.id)
    assert found
    return found.answer, found.state, found.answered_date


def write(document: Document, row: Feedback, name: str, value: object) -> None:
    found = document.state.get(Feedback, row.id)
    document.perform("edit:feedback", lambda tx: set_field(tx, found, name, value))


def test_what_is_added_today_stands_next_after_another_with_its_places(document: Document) -> None:
    (group,) = document.state.rows(TargetGroup)
    first = add(document, "First", target_group_id=group.id)
    add(document, "Last")
    made: list[Feedback] = []
    document.perform("add:feedback", lambda tx: made.append(feedback.add(tx, "Second", first)))
    assert titles(document) == ["First", "Second", "Last"]
    assert (made[0].date, made[0].target_group_id) == (TODAY, group.id)


def test_rows_of_different_groups_stand_in_the_order_in_which_they_came(document: Document) -> None:
    (group,) = document.state.rows(TargetGroup)
    for number in range(6):
        add(document, str(number), target_group_id=group.id if number % 2 else None)
    assert titles(document) == list("012345")
    row = document.state.rows(Feedback)[0]
    document.perform("move:feedback", lambda tx: feedback.move(tx, row, 2))
    assert titles(document) == list("120345")
    document.perform("move:feedback", lambda tx: feedback.move(tx, row, -9))
    assert titles(document) == list("012345")


def test_an_answer_makes_it_answered_today_in_one_step(document: Document) -> None:
    row = add(document, "Why?")
    count = document.undo_stack.count()
    write(document, row, "answer", "Because")
    assert now(document, row) == ("Because", "answered", TODAY)
    assert document.undo_stack.count() == count + 1
    document.undo()
    assert now(document, row) == ("", "open", None)


def test_an_answer_that_is_taken_away_opens_it_again(document: Document) -> None:
    row = add(document, "Why?")
    write(document, row, "answer", "Because")
    write(document, row, "answer", "Because of that")
    assert now(document, row) == ("Because of that", "answered", TODAY)
    write(document, row, "answer", " ")
    assert now(document, row) == (" ", "open", None)


def test_an_answer_leaves_what_was_closed_as_it_is(document: Document) -> None:
    row = add(document, "Why?", state="closed")
    write(document, row, "answer", "Told elsewhere")
    assert now(document, row) == ("Told elsewhere", "closed", None)


def test_the_state_keeps_the_day_of_the_answer(document: Document) -> None:
    row = add(document, "Why?")
    write(document, row, "state", "answered")
    assert now(document, row)[1:] == ("answered", TODAY)
    write(document, row, "answered_date", "2021-03-01")
    write(document, row, "state", "answered")
    assert now(document, row)[1:] == ("answered", "2021-03-01")
    write(document, row, "state", "in_hand")
    assert now(document, row)[1:] == ("in_hand", None)


def test_thanks_of_a_session_are_closed_at_once(document: Document) -> None:
    document.perform("add:feedback", lambda tx: feedback.note(tx, "Thank you", "thanks"))
    document.perform("add:feedback", lambda tx: feedback.note(tx, "Why?", "question"))
    assert [row.state for row in document.state.rows(Feedback)] == ["closed", "open"]


def test_pasted_rows_with_an_answer_are_answered_unless_they_say_otherwise(document: Document) -> None:
    found = [
        {"title": "1", "answer": "Yes"},
        {"title": "2", "answer": "No", "state": "closed"},
        {"title": "3", "answer": " "},
    ]
    add(document, "0")
    document.perform("paste:feedback", lambda tx: feedback.add_many(tx, found))
    assert [(row.title, row.state) for row in document.state.rows(Feedback)] == [
        ("0", "open"), ("1", "answered"), ("2", "closed"), ("3", "open"),
    ]  # fmt: skip
