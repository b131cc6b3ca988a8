"""Metrics added, their values written by month and taken from the calendar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from soteplan.document import Document
from soteplan.domain.communications import Channel, CommAction
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.metrics import proposals
from soteplan.operations import metrics
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction

NAMED = {topic: (topic.title(), "kpl") for topic in metrics.USUAL}


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    yield document
    document.close(discard=True)


def add(document: Document, **values: object) -> Indicator:
    document.perform("add:indicator", lambda tx: tx.add(Indicator, title="M", **values))
    return document.state.rows(Indicator)[-1]


def put(document: Document, row: Indicator, month: str, value: float | None) -> None:
    document.perform("edit:measurement", lambda tx: metrics.set_month(tx, row, month, value))


def values(document: Document) -> list[tuple[str | None, float | None]]:
    return sorted((row.date, row.value) for row in document.state.rows(Measurement))


def test_the_usual_metrics_are_made_once(document: Document) -> None:
    add(document, topic="media")
    for _ in range(2):
        document.perform("add:indicator", lambda tx: metrics.add_usual(tx, NAMED))
    found = [(row.topic, row.title, row.unit) for row in document.state.rows(Indicator)[1:]]
    assert found == [(topic, topic.title(), "kpl") for topic in metrics.USUAL if topic != "media"]


def test_a_value_of_a_month_is_of_its_last_day_and_is_written_over(document: Document) -> None:
    row = add(document, topic="own")
    put(document, row, "2021-02", 4)
    put(document, row, "2021-02", 5)
    put(document, row, "2021-03", None)
    assert values(document) == [("2021-02-28", 5)]
    put(document, row, "2021-02", None)
    assert values(document) == []


def test_a_value_with_its_own_day_or_words_keeps_them(document: Document) -> None:
    row = add(document, topic="own")
    document.perform(
        "add:measurement",
        lambda tx: tx.add(Measurement, indicator_id=row.id, date="2021-02-10", value=3.0, text="estimated"),
    )
    put(document, row, "2021-02", 4)
    assert values(document) == [("2021-02-10", 4)]
    put(document, row, "2021-02", None)
    assert values(document) == [("2021-02-10", None)]


def test_values_are_taken_from_the_calendar(document: Document) -> None:
    def fill(tx: Transaction) -> None:
        channel = tx.add(Channel, title="Evenings", kind="event")
        tx.add(CommAction, title="One", channel_id=channel.id, start_date="2021-01-05", state="done")

    document.perform("add:comm_action", fill)
    row = add(document, topic="events")
    found = proposals(document.state, row, "events")
    document.perform("edit:measurement", lambda tx: metrics.take(tx, row, found))
    assert values(document) == [("2021-01-31", 1)]
    assert proposals(document.state, row, "events") == []


def test_metrics_move_among_themselves(document: Document) -> None:
    for title in ("A", "x", "B", "C"):
        document.perform(
            "add",
            lambda tx, title=title: tx.add(Indicator, title=title, topic="none" if title == "x" else "own"),  # type: ignore[misc]
        )
    first = document.state.rows(Indicator)[0]
    document.perform("move", lambda tx: metrics.move(tx, first, 1))
    assert [row.title for row in document.state.rows(Indicator)] == ["x", "B", "A", "C"]
    first = document.state.rows(Indicator)[1]
    document.perform("add", lambda tx: metrics.add(tx, "New", first))
    assert [(row.title, row.topic) for row in document.state.rows(Indicator)][2] == ("New", "own")
