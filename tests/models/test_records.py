"""The flat table of one entity: filtered, sorted and patched in its own row list."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from soteplan.document import Document
from soteplan.domain.risks import Risk
from soteplan.models import roles
from soteplan.models.columns import of_field
from soteplan.models.records import RecordTable
from soteplan.operations import deleting, rows
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language


def table_of(document: Document) -> RecordTable:
    language = Language("fi")
    columns = [of_field(language, "risk", name) for name in ("code", "title", "probability", "owner_id")]
    table = RecordTable(document, language, "risk", columns, document)
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    return table


def add(document: Document, title: str, **values: object) -> Risk:
    document.perform("add:risk", lambda tx: tx.add(Risk, title=title, **values))
    return next(risk for risk in document.state.rows(Risk) if risk.title == title)


def on_risk(document: Document, chance: random.Random, label: str, act: Callable[[Transaction, Risk], object]) -> None:
    risk = chance.choice(document.state.rows(Risk))
    document.perform(label, lambda tx: act(tx, risk))


def titles(table: RecordTable) -> list[str]:
    return [table.index(row, 1).data() for row in range(table.rowCount())]


def test_rows_stand_in_plan_order_until_sorted_by_a_column(document: Document) -> None:
    table = table_of(document)
    for title, probability in (("Örö", 2), ("Alku", 5), ("Åre", 3)):
        add(document, title, probability=probability)
    assert titles(table) == ["Örö", "Alku", "Åre"]
    table.sort(1)
    assert titles(table) == ["Alku", "Åre", "Örö"]
    table.sort(2, Qt.SortOrder.DescendingOrder)
    assert titles(table) == ["Alku", "Åre", "Örö"]
    table.sort(-1)
    assert titles(table) == ["Örö", "Alku", "Åre"]


def test_dates_are_sorted_by_their_days_not_by_how_they_are_written(document: Document) -> None:
    language = Language("fi")
    columns = [of_field(language, "risk", name) for name in ("code", "title", "review_date")]
    table = RecordTable(document, language, "risk", columns, document)
    for title, day in (("b", "2021-10-05"), ("c", "2021-11-01"), ("a", "2021-05-20"), ("none", None)):
        add(document, title, review_date=day)
    table.sort(2)
    assert titles(table) == ["none", "a", "b", "c"]
    table.sort(2, Qt.SortOrder.DescendingOrder)
    assert titles(table) == ["c", "b", "a", "none"]


def test_a_filter_hides_rows_and_follows_their_edits(document: Document) -> None:
    table = table_of(document)
    high = add(document, "High", probability=5)
    add(document, "Low", probability=1)
    table.filter(lambda risk: (risk.probability or 0) > 3)
    assert titles(table) == ["High"]
    document.perform("edit:risk", lambda tx: tx.update(high, probability=1))
    assert titles(table) == []
    document.undo()
    assert titles(table) == ["High"]


def test_a_selected_row_stays_selected_while_rows_move_around_it(document: Document) -> None:
    table = table_of(document)
    first, second = add(document, "first"), add(document, "second")
    add(document, "third")
    kept = QPersistentModelIndex(table.index_of(second.id))
    document.perform("move:risk", lambda tx: rows.move(tx, second, 1))
    assert kept.data(roles.ROW).id == second.id
    document.perform("delete:risk", lambda tx: deleting.delete(tx, [first]))
    assert kept.data(roles.ROW).id == second.id


def test_any_sequence_of_edits_shows_the_plan(document: Document) -> None:
    chance = random.Random(7)
    table = table_of(document)
    for number in range(120):
        risks = document.state.rows(Risk)
        act = chance.randrange(6)
        if act < 2 or not risks:
            add(document, f"risk {number}")
        elif act == 2:
            on_risk(document, chance, "move:risk", lambda tx, risk: rows.move(tx, risk, chance.choice((-1, 1))))
        elif act == 3:
            on_risk(document, chance, "delete:risk", lambda tx, risk: deleting.delete(tx, [risk]))
        elif act == 4:
            document.undo()
        else:
            document.redo()
        assert titles(table) == [risk.title for risk in document.state.rows(Risk)]


def test_typed_numbers_are_read_and_bad_ones_refused(document: Document) -> None:
    table = table_of(document)
    add(document, "Risk", probability=2)
    index = table.index(0, 2)
    assert table.setData(index, "4", roles.EDIT)
    assert document.state.rows(Risk)[0].probability == 4
    refused: list[str] = []
    table.refused.connect(lambda refusal: refused.append(refusal.code))
    for typed in ("seven", "9", "2,5"):
        assert not table.setData(index, typed, roles.EDIT)
    assert refused == ["not_a_number", "out_of_range", "not_a_whole_number"]
    assert document.state.rows(Risk)[0].probability == 4


def test_a_sorted_table_follows_edits_and_filters(document: Document) -> None:
    table = table_of(document)
    for title, probability in (("Örö", 2), ("Alku", 5), ("Åre", 3), ("alku", 1)):
        add(document, title, probability=probability)
    table.sort(1)
    assert titles(table) == ["alku", "Alku", "Åre", "Örö"]
    first = next(row for row in document.state.rows(Risk) if row.title == "Örö")
    document.perform("edit:risk", lambda tx: tx.update(first, title="A"))
    assert titles(table) == ["A", "alku", "Alku", "Åre"]
    table.filter(lambda row: row.probability > 2)
    assert titles(table) == ["Alku", "Åre"]
    table.filter(lambda row: True)
    assert titles(table) == ["A", "alku", "Alku", "Åre"]


def test_rows_with_the_same_text_stay_in_plan_order_either_way(document: Document) -> None:
    table = table_of(document)
    for code in ("R1", "R2", "R3"):
        add(document, f"Risk {code}", code=code, probability=2)
    table.sort(3)
    assert titles(table) == ["Risk R1", "Risk R2", "Risk R3"]
    table.sort(3, Qt.SortOrder.DescendingOrder)
    assert titles(table) == ["Risk R1", "Risk R2", "Risk R3"]
