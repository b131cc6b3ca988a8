"""The logical framework as a table: shown, written and followed line by line."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from soteplan.document import Document
from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.schedule import Action, Package
from soteplan.domain.values import LONGEST_TEXT
from soteplan.models import roles
from soteplan.models.logframe_lines import LineKind
from soteplan.models.logframe_table import HINT, LogframeTable
from soteplan.models.logframe_values import read_values
from soteplan.models.logframe_words import ASSUMPTION, INDICATOR, LEVEL, LOGIC, SOURCE, VALUES
from soteplan.operations import deleting, goal_links, rows
from soteplan.store.session import Session
from soteplan.texts.language import Language
from tests.example_plan import read

LEVELS = ("auto", "overall", "purpose", "result", "none")


def table_of(document: Document, language: str = "en") -> LogframeTable:
    table = LogframeTable(document, Language(language), document)
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    document.changed.connect(lambda _: table.refresh())
    table.refresh()
    return table


@pytest.fixture
def table(document: Document) -> LogframeTable:
    """Over an empty plan."""
    return table_of(document)


@pytest.fixture
def example(qapp: object) -> Iterator[LogframeTable]:
    document = Document(Session.from_rows(read("en").data["tables"]))
    yield table_of(document)
    document.close(discard=True)


def column(table: LogframeTable, number: int) -> list[str]:
    return [table.index(row, number).data() for row in range(table.rowCount())]


def kinds(table: LogframeTable) -> list[str]:
    return [f"{line.level} {line.kind}" for line in table.lines]


def write(table: LogframeTable, index: QModelIndex, text: str) -> bool:
    return table.setData(index, text)


def result(table: LogframeTable, title: str = "Equal access") -> QModelIndex:
    row = next(place for place, line in enumerate(table.lines) if line.level == "result")
    write(table, table.index(row, LOGIC), title)
    return table.index_of(table.document.state.rows(Goal)[-1].id)


def test_an_empty_plan_shows_a_blank_line_with_a_question_on_each_level(table: LogframeTable) -> None:
    assert kinds(table) == ["overall blank", "purpose blank", "result blank", "activity blank"]
    assert column(table, LEVEL) == ["Overall objective", "Purpose", "Results", "Activities"]
    assert all(table.index(row, LOGIC).data(HINT).endswith(("?", ".")) for row in range(4))
    assert column(table, LOGIC) == [""] * 4


def test_each_indicator_of_the_example_has_a_line_with_its_values_and_source(example: LogframeTable) -> None:
    state = example.document.state
    first = example.index_of(next(g.id for g in state.rows(Goal) if g.kind == "benefit_goal"))
    lines = example.lines[first.row() : first.row() + 4]
    assert [(line.place, line.count) for line in lines] == [(0, 4), (1, 4), (2, 4), (3, 4)]
    second = first.row() + 1
    assert [example.index(second, c).data() for c in (INDICATOR, VALUES, SOURCE)] == [
        "Waiting time for a non-urgent consultation", "21 → 7\u00a0days", "Information systems of the authority",
    ]  # fmt: skip
    assert (first.row(), LOGIC, 4, 1) in example.spans()
    assert (0, LEVEL, 2, 1) in example.spans()
    assert sum(line.kind is LineKind.HEAD for line in example.lines) == 5


def test_what_is_written_on_a_blank_line_becomes_a_row_of_the_level(table: LogframeTable) -> None:
    blank = QPersistentModelIndex(table.index(2, LOGIC))
    assert write(table, table.index(2, LOGIC), " Equal\naccess ")
    (goal,) = table.document.state.rows(Goal)
    assert (goal.title, goal.tree, goal.kind) == ("Equal access", "project", "top_goal")
    assert table.row_at(blank) == goal
    assert kinds(table)[2:] == ["result entry", "activity head", "activity blank"]
    table.document.undo()
    assert kinds(table) == ["overall blank", "purpose blank", "result blank", "activity blank"]


def test_a_pending_line_stands_after_the_row_and_goes_when_nothing_is_written(table: LogframeTable) -> None:
    first = result(table, "First")
    pending = table.add_row_after(first)
    assert (pending.row(), table.lines[pending.row()].kind) == (first.row() + 1, LineKind.BLANK)
    table.drop_pending()
    assert [line.kind for line in table.lines if line.level == "result"] == [LineKind.ENTRY]
    write(table, table.add_row_after(first), "Second")
    write(table, table.add_row_after(first), "Between")
    titles = [goal.title for goal in table.document.state.rows(Goal)]
    assert titles == ["First", "Between", "Second"]


def test_an_activity_is_written_under_its_result(table: LogframeTable) -> None:
    result(table)
    blank = table.index(table.rowCount() - 1, LOGIC)
    write(table, blank, "Pilot")
    write(table, table.add_row_after(table.index(table.rowCount() - 1, LOGIC)), "Roll-out")
    state = table.document.state
    assert [action.title for action in state.rows(Action)] == ["Pilot", "Roll-out"]
    assert {link.goal_id for link in state.rows(ActionGoal)} == {goal.id for goal in state.rows(Goal)}
    assert [package.title for package in state.rows(Package)] == ["Work package"]
    assert column(table, LOGIC)[-2:] == ["Pilot", "Roll-out"]


def test_indicators_are_written_beside_their_row(table: LogframeTable) -> None:
    goal = result(table)
    assert table.add_indicator_after(goal) == goal.siblingAtColumn(INDICATOR)
    write(table, goal.siblingAtColumn(INDICATOR), "Waiting time")
    write(table, goal.siblingAtColumn(SOURCE), "Register")
    write(table, goal.siblingAtColumn(VALUES), "21 -> 7 days")
    write(table, table.add_indicator_after(goal), "Complaints")
    found = [(i.title, i.source, i.baseline, i.target, i.unit) for i in table.document.state.rows(Indicator)]
    assert found == [("Waiting time", "Register", 21.0, 7.0, "days"), ("Complaints", "", None, None, "")]
    assert [line.indicator.title for line in table.lines if line.indicator] == ["Waiting time", "Complaints"]


def test_an_assumption_keeps_its_lines_and_belongs_to_the_whole_row(table: LogframeTable) -> None:
    goal = result(table)
    write(table, goal.siblingAtColumn(INDICATOR), "Waiting time")
    write(table, table.add_indicator_after(goal), "Complaints")
    assert write(table, table.index(goal.row() + 1, ASSUMPTION), "Staff stays.\nMoney too.")
    assert table.document.state.rows(Goal)[0].assumption == "Staff stays.\nMoney too."
    assert table.top_of(table.index(goal.row() + 1, ASSUMPTION)) == table.index(goal.row(), ASSUMPTION)


def test_a_source_needs_its_indicator_and_a_level_its_name(table: LogframeTable) -> None:
    goal = result(table)
    for number in (SOURCE, VALUES, LEVEL):
        assert not table.flags(goal.siblingAtColumn(number)) & Qt.ItemFlag.ItemIsEditable
    assert not write(table, goal.siblingAtColumn(SOURCE), "Register")


@pytest.mark.parametrize(
    ("number", "text", "code"), [(LOGIC, "", "required"), (INDICATOR, "x" * (LONGEST_TEXT + 1), "too_long")]
)
def test_what_cannot_be_stored_is_refused_and_leaves_no_trace(
    table: LogframeTable, number: int, text: str, code: str
) -> None:
    told: list[str] = []
    table.refused.connect(lambda refusal: told.append(refusal.code))
    goal, steps = result(table), table.document.undo_stack.count()
    assert not write(table, goal.siblingAtColumn(number), text)
    assert (told, table.document.undo_stack.count()) == ([code], steps)


def test_an_action_of_two_results_is_edited_where_it_is_told(example: LogframeTable) -> None:
    state = example.document.state
    action = state.rows(Action)[0]
    benefits = [goal for goal in state.rows(Goal) if goal.kind == "benefit_goal"]
    home = example.index_of(action.id)
    other = next(goal for goal in benefits[::-1] if goal.id != example.lines[home.row()].under)
    example.document.perform("link", lambda tx: goal_links.link(tx, action, other))
    reference = example.index_of(action.id, other.id)
    assert reference.isValid()
    assert reference.siblingAtColumn(INDICATOR).data().startswith("See under")
    assert not example.flags(reference.siblingAtColumn(ASSUMPTION)) & Qt.ItemFlag.ItemIsEditable
    assert reference.siblingAtColumn(LOGIC).data(roles.EDIT) == action.title


def test_cells_are_told_with_level_and_column(example: LogframeTable) -> None:
    index = example.index(2, LOGIC)
    assert index.data(roles.ACCESSIBLE) == (
        "Purpose, Intervention logic: 3 Balanced and cost-effective service structure"
    )
    assert index.siblingAtColumn(INDICATOR).data(roles.ACCESSIBLE).endswith("What shows that it is reached?")


def test_lines_follow_random_edits(example: LogframeTable) -> None:
    """The tester watches every signal; what is shown at the end is what a fresh table shows."""
    chance, document = random.Random(3), example.document

    def one(kind: type[Goal] | type[Action] | type[Indicator]) -> Goal | Action | Indicator:
        return chance.choice(document.state.rows(kind))

    def cell(column: int) -> QModelIndex:
        return example.index(chance.randrange(example.rowCount()), column)

    steps: list[Callable[[], object]] = [
        lambda: document.perform("move", lambda tx: rows.move(tx, one(Goal), chance.choice((-2, 1)))),
        lambda: document.perform("delete", lambda tx: deleting.delete(tx, [one(Indicator)])),
        lambda: document.perform("delete", lambda tx: deleting.delete(tx, [one(Action)])),
        lambda: document.perform("level", lambda tx: tx.update(one(Goal), logframe=chance.choice(LEVELS))),
        lambda: example.add_indicator_after(cell(INDICATOR)),
        lambda: write(example, example.add_row_after(cell(LOGIC)), "New"),
        document.undo,
    ]
    for _ in range(60):
        chance.choice(steps)()
    example.drop_pending()
    fresh = LogframeTable(document, Language("en"), document)
    fresh.refresh()
    assert fresh.lines == example.lines


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("21 → 7 days", (21.0, 7.0, "days")),
        ("21->7days", (21.0, 7.0, "days")),
        ("0 → −33 %", (0.0, -33.0, "%")),
        ("→ 5", (None, 5.0, "")),
        ("3 → h", (3.0, None, "h")),
        ("40 %", (None, 40.0, "%")),
        ("1 200 → 2 000 henkilöä", (1200.0, 2000.0, "henkilöä")),
        ("17,5 → 15 pv/htv", (17.5, 15.0, "pv/htv")),
        ("", (None, None, "")),
        ("m²", (None, None, "m²")),
    ],
)
def test_values_are_read_as_they_are_shown(text: str, values: tuple[float | None, float | None, str]) -> None:
    assert tuple(read_values(Language("fi"), text).values()) == values
