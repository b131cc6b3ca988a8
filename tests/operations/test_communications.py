"""Whole cells of the table of communications, written at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.document import Document
from soteplan.domain.comm_table import DUTIES, MEANS, OBJECTIVES, TIMINGS, cell
from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommMeans,
    CommObjective,
    CommTiming,
    TargetGroup,
    TimingMilestone,
)
from soteplan.domain.ids import new_id
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Milestone
from soteplan.models.comm_lines import Lines, Typed
from soteplan.operations import communications as operations
from soteplan.operations.communications import Block, Line
from soteplan.store.session import Session
from soteplan.texts.language import Language

EN = Language("en")
G, C, D, M, N, A, B = (new_id() for _ in range(7))


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    document.perform("add:target_group", lambda tx: tx.add(TargetGroup, id=G, title="Residents"))
    yield document
    document.close(discard=True)


def write(document: Document, column: str, *typed: Typed | str, new: tuple[str, ...] = ()) -> None:
    """As an editor hands its lines over."""
    lines = [each if isinstance(each, Typed) else Typed(each) for each in typed]
    entries = cell(document.state, column, G)
    found = Lines(document.state, EN).read(column, entries, lines, new)
    document.perform(f"edit:{column}", lambda tx: operations.write_cell(tx, column, G, found))


def texts(document: Document, column: str) -> list[str]:
    return [entry.text for entry in cell(document.state, column, G)]


def ids(document: Document, column: str) -> list[str]:
    return [entry.row.id for entry in cell(document.state, column, G)]


def test_one_edited_line_updates_one_row_and_a_removed_line_deletes_its_row(document: Document) -> None:
    write(document, OBJECTIVES, "one", "two", "three", "four")
    before = ids(document, OBJECTIVES)
    write(document, OBJECTIVES, Typed("one", before[0]), Typed("2", before[1]), Typed("four", before[3]))
    assert texts(document, OBJECTIVES) == ["one", "2", "four"]
    assert ids(document, OBJECTIVES) == [before[0], before[1], before[3]]


def test_lines_in_another_order_move_their_rows_and_no_other(document: Document) -> None:
    write(document, OBJECTIVES, "a", "b", "c", "d")
    rows = {row.title: row for row in document.state.rows(CommObjective)}
    write(document, OBJECTIVES, *(Typed(text, rows[text].id) for text in "bcda"))
    assert texts(document, OBJECTIVES) == ["b", "c", "d", "a"]
    moved = [row.title for row in document.state.rows(CommObjective) if row.position != rows[row.title].position]
    assert moved == ["a"]


@settings(max_examples=8)
@given(st.permutations(range(6)))
def test_any_order_of_lines_is_kept(order: list[int]) -> None:
    document = Document(Session.new(title="Plan"))
    try:
        document.perform("add:target_group", lambda tx: tx.add(TargetGroup, id=G, title="Residents"))
        write(document, OBJECTIVES, *map(str, range(6)))
        rows = ids(document, OBJECTIVES)
        write(document, OBJECTIVES, *(Typed(str(each), rows[each]) for each in order))
        assert texts(document, OBJECTIVES) == [str(each) for each in order]
        assert ids(document, OBJECTIVES) == [rows[each] for each in order]
    finally:
        document.close(discard=True)


def test_a_line_that_lost_its_row_gets_it_back_by_its_words(document: Document) -> None:
    write(document, OBJECTIVES, "one", "two")
    before = ids(document, OBJECTIVES)
    write(document, OBJECTIVES, "two", "new")
    assert ids(document, OBJECTIVES)[0] == before[1]


def test_a_line_names_a_channel_of_the_plan_and_says_more_after_a_colon(document: Document) -> None:
    document.perform("add:channel", lambda tx: tx.add(Channel, id=C, title="Newsletter"))
    document.perform("add:channel", lambda tx: tx.add(Channel, id=D, title="Newsletter: extra"))
    write(document, MEANS, "newsletter", "Newsletter: four pages", "NEWSLETTER: extra: now", "News", "Events: two")
    found = [(row.channel_id, row.title) for row in document.state.where(CommMeans, "target_group_id", G)]
    assert found == [(C, ""), (C, "four pages"), (D, "now"), (None, "News"), (None, "Events: two")]


def test_a_new_name_is_added_to_the_list_once_and_in_the_same_step(document: Document) -> None:
    count = document.undo_stack.count()
    write(document, DUTIES, "Project office", "Project office: supports", new=("Project office",))
    assert [row.title for row in document.state.rows(Party)] == ["Project office"]
    assert texts(document, DUTIES) == ["Project office", "Project office: supports"]
    assert document.undo_stack.count() == count + 1
    document.undo()
    assert not document.state.rows(Party)


def test_an_entry_keeps_the_party_it_names_though_another_is_called_the_same(document: Document) -> None:
    document.perform("add:party", lambda tx: [tx.add(Party, id=each, title="Office") for each in (A, B)])
    document.perform("add", lambda tx: operations.write_cell(tx, DUTIES, G, [Line("", {"party_id": B})]))
    row = cell(document.state, DUTIES, G)[0].row
    write(document, DUTIES, Typed("Office: helps", row.id))
    now = cell(document.state, DUTIES, G)[0].row
    assert (now.party_id, now.title) == (B, "helps")


def test_the_meaning_of_a_timing_is_proposed_by_its_words_and_follows_them(document: Document) -> None:
    document.perform("add:milestone", lambda tx: tx.add(Milestone, id=M, title="Pilots", date="2021-02-01"))
    write(document, TIMINGS, "Jatkuva 2020–2022; myös ennen käynnistymistä", "käännekohdissa")
    found = [(row.title, row.kind, row.start_date) for row in document.state.rows(CommTiming)]
    assert found == [
        ("Jatkuva 2020–2022", "continuous", "2020-01-01"),
        ("myös ennen käynnistymistä", "before", None),
        ("käännekohdissa", "milestones", None),
    ]
    assert [link.milestone_id for link in document.state.rows(TimingMilestone)] == [M]
    rows = ids(document, TIMINGS)
    write(document, TIMINGS, Typed("Jatkuva 2021", rows[0]), Typed("ennen", rows[1]), Typed("joskus", rows[2]))
    found = [(row.title, row.kind, row.start_date) for row in document.state.rows(CommTiming)]
    assert found == [("Jatkuva 2021", "continuous", "2021-01-01"), ("ennen", "words", None), ("joskus", "words", None)]
    assert not document.state.rows(TimingMilestone)


def test_a_meaning_that_was_set_by_hand_stays_when_the_words_change(document: Document) -> None:
    write(document, TIMINGS, "ennen laajaa käyttöönottoa")
    row = document.state.rows(CommTiming)[0]
    document.perform("edit", lambda tx: tx.update(row, kind="dates", start_date="2022-01-01"))
    write(document, TIMINGS, Typed("juuri ennen laajaa käyttöönottoa, jatkuva", row.id))
    now = document.state.rows(CommTiming)[0]
    assert (now.kind, now.start_date) == ("dates", "2022-01-01")


def test_ticked_milestones_make_a_timing_one_at_turning_points(document: Document) -> None:
    document.perform("add", lambda tx: [tx.add(Milestone, id=each, title=each) for each in (M, N)])
    write(document, TIMINGS, "when it matters")
    row = document.state.rows(CommTiming)[0]
    document.perform("edit", lambda tx: operations.choose_turning_points(tx, row, [N]))
    document.perform("edit", lambda tx: operations.choose_turning_points(tx, row, [M, N]))
    assert document.state.rows(CommTiming)[0].kind == "milestones"
    assert {link.milestone_id for link in document.state.rows(TimingMilestone)} == {M, N}


def test_what_points_to_a_deleted_entry_stays_without_it(document: Document) -> None:
    write(document, OBJECTIVES, "one")
    objective = ids(document, OBJECTIVES)[0]
    document.perform("add", lambda tx: tx.add(CommAction, title="Letter", comm_objective_id=objective))
    write(document, OBJECTIVES)
    assert document.state.rows(CommAction)[0].comm_objective_id is None


def test_a_pasted_block_adds_groups_and_lines_and_a_name_once(document: Document) -> None:
    line = Line("", {"party_id": None, "title": ""}, "Office")
    blocks = [
        Block(G, "Residents", {OBJECTIVES: (Line("", {"title": "know"}),), DUTIES: (line,)}),
        Block("", "Staff", {DUTIES: (line,)}),
    ]
    document.perform("paste:target_group", lambda tx: operations.paste(tx, blocks))
    assert [row.title for row in document.state.rows(TargetGroup)] == ["Residents", "Staff"]
    assert [row.title for row in document.state.rows(Party)] == ["Office"]
    assert texts(document, DUTIES) == ["Office"]
