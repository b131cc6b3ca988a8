from datetime import date
from typing import Any

import pytest

from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.figures.gantt_rows import gantt_row, gantt_rows
from soteplan.figures.shapes import Key
from tests.domain.plans import example, state_of


def day(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()


def test_the_example_has_a_row_for_the_plan_each_package_and_each_action() -> None:
    kinds = [row.kind for row in gantt_rows(example())]
    assert kinds.count("plan") == 1
    assert kinds.count("package") == 5
    assert kinds.count("action") == 22


def test_a_folded_package_hides_its_actions() -> None:
    state = example()
    package = state.rows(Package)[1]
    assert len(gantt_rows(state, [package.id])) == len(gantt_rows(state)) - 9


def test_an_action_shows_its_phases_and_else_its_own_dates() -> None:
    own = Action("a", title="A", start_date="2021-01-01", end_date="2021-01-31", progress=2500)
    row = gantt_rows(state_of(own))[0]
    assert [(bar.kind, bar.start, bar.end, bar.progress) for bar in row.bars] == [
        ("action", day("2021-01-01"), day("2021-01-31"), 2500)
    ]
    phase = Phase("p", "a", "pilot", start_date="2021-03-01", end_date="2021-03-31")
    assert [bar.key for bar in gantt_rows(state_of(own, phase))[0].bars] == [Key("phase", "p")]


def test_a_phase_with_one_date_is_a_day() -> None:
    rows = gantt_rows(state_of(Action("a", title="A"), Phase("p", "a", end_date="2021-03-31")))
    assert (rows[0].bars[0].start, rows[0].bars[0].end) == (day("2021-03-31"), day("2021-03-31"))


def test_dropped_phases_and_rows_without_dates_have_no_bars() -> None:
    rows = gantt_rows(
        state_of(Action("a", title="A"), Phase("p", "a", start_date="2021-03-31", state="dropped"), Phase("q", "a"))
    )
    assert rows[0].bars == ()


def test_milestones_stand_on_the_row_of_what_they_belong_to() -> None:
    state = state_of(
        Plan("plan", title="P"),
        Package("k", title="K"),
        Action("a", package_id="k", title="A"),
        Milestone("m1", title="of the plan", date="2021-01-01"),
        Milestone("m2", package_id="k", title="of the package", date="2021-01-01"),
        Milestone("m3", package_id="k", action_id="a", title="of the action", date="2021-01-01", state="done"),
        Milestone("m4", title="undated"),
    )
    found = [(row.kind, [(m.text, m.done) for m in row.milestones]) for row in gantt_rows(state)]
    assert found == [
        ("plan", [("of the plan", False)]),
        ("package", [("of the package", False)]),
        ("action", [("of the action", True)]),
    ]


@pytest.mark.parametrize("table", ["package", "action", "phase", "milestone"])
def test_one_row_can_be_had_alone(table: str) -> None:
    state = example()
    types: dict[str, type[Any]] = {"package": Package, "action": Action, "phase": Phase, "milestone": Milestone}
    some = state.rows(types[table])[0]
    row = gantt_row(state, table, some.id, indent=2)
    assert row is not None
    assert (row.key, row.indent) == (Key(table, some.id), 2)
    assert gantt_row(state, table, "gone") is None
    assert gantt_row(state, "risk", some.id) is None
