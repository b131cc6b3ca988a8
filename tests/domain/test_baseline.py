from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.baseline import KINDS, Comparison, compare, span_of
from soteplan.domain.calendar import add_working_days
from soteplan.domain.changes import Change
from soteplan.domain.followers import later
from soteplan.domain.progress import Span
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from tests.domain.plans import state_of
from tests.domain.test_critical_path import MONDAY, phase

PACKAGE = Package(id="p", title="Package")
ACTION = Action(id="x", package_id="p", title="Action")


def plan(*rows: object) -> PlanState:
    return state_of(PACKAGE, ACTION, *rows)


def test_a_row_slips_by_working_days_and_takes_what_it_is_a_part_of_along() -> None:
    then = plan(phase("a", "2021-05-03", "2021-05-07"))
    now = plan(phase("a", "2021-05-03", "2021-05-10"))
    slips = compare(now, then).slips
    assert {row_id: (slip.start, slip.end, slip.kind) for row_id, slip in slips.items()} == {
        "p": (0, 1, "slipped"),
        "x": (0, 1, "slipped"),
        "a": (0, 1, "slipped"),
    }


def test_a_start_that_comes_earlier_counts_where_the_end_stays() -> None:
    found = compare(plan(phase("a", MONDAY, "2021-05-12")), plan(phase("a", "2021-05-05", "2021-05-12")))
    assert found.slips["a"].kind == "earlier"
    assert found.slips["a"].before == Span("2021-05-05", "2021-05-12")


def test_what_is_new_and_what_was_dropped_are_told_apart() -> None:
    then = plan(phase("gone", MONDAY, MONDAY), phase("given up", MONDAY, MONDAY), Milestone(id="m", title="M"))
    given_up = Phase(id="given up", action_id="x", start_date=MONDAY, end_date=MONDAY, state="dropped")
    now = plan(given_up, phase("added", MONDAY, MONDAY), Milestone(id="m", title="M", date=MONDAY))
    found = compare(now, then)
    assert set(found.new) == {"added", "m"}
    assert set(found.dropped) == {"gone", "given up"}
    assert found.dropped["gone"] == phase("gone", MONDAY, MONDAY)
    counted = found.summary(now, Phase)
    assert {kind: counted[kind] for kind in KINDS} == {
        "slipped": 0, "earlier": 0, "new": 1, "dropped": 2, "unchanged": 0
    }  # fmt: skip
    assert found.summary(now, Milestone)["new"] == 1


def test_a_row_without_dates_has_no_span() -> None:
    state = plan(Phase(id="a", action_id="x"))
    assert [span_of(state, row) for row in (PACKAGE, ACTION, *state.rows(Phase))] == [None, None, None]


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 30)), max_size=6), st.integers(-40, 40))
def test_rows_that_all_move_alike_slip_alike(spans: list[tuple[int, int]], days: int) -> None:
    starts = [add_working_days(MONDAY, start) for start, _ in spans]
    rows = [
        phase(str(number), start, add_working_days(start, length))
        for number, (start, (_, length)) in enumerate(zip(starts, spans, strict=True))
    ]
    found = compare(plan(*(later(row, days) for row in rows)), plan(*rows))
    assert {(slip.start, slip.end) for slip in found.slips.values()} <= {(days, days)}
    assert not found.new
    assert not found.dropped


def test_a_comparison_that_is_told_of_edits_says_what_comparing_anew_says() -> None:
    then = plan(phase("a", MONDAY, "2021-05-07"), phase("b", MONDAY, "2021-05-12"))
    now = then.copy()
    kept = Comparison(now, then)
    assert kept.counted(Phase) == {"unchanged": 2}
    steps = [
        Change("phase", "a", {"end_date": "2021-05-07"}, {"end_date": "2021-05-10"}),
        Change("phase", "b", {"state": "not_started"}, {"state": "dropped"}),
        Change("phase", "c", None, {"action_id": "x", "start_date": MONDAY, "end_date": "2021-05-14"}),
        Change("phase", "a", {"end_date": "2021-05-10"}, None),
    ]
    for step in steps:
        now.apply(step)
        kept.follow([step.row_id, "x", "p"])
        fresh = compare(now, then)
        assert (kept.baseline.slips, kept.baseline.new, kept.baseline.dropped) == (
            fresh.slips, fresh.new, fresh.dropped
        )  # fmt: skip
        for row_type in (Package, Action, Phase):
            assert kept.counted(row_type) == +fresh.summary(now, row_type)
    assert (kept.kind("a"), kept.kind("c"), kept.kind("nothing")) == ("dropped", "new", "")


def test_what_went_with_its_action_is_not_listed_by_itself() -> None:
    then = plan(phase("a", MONDAY, MONDAY), Milestone(id="m", title="M", date=MONDAY))
    kept = Comparison(state_of(PACKAGE), then)
    assert {row.id for row in kept.gone()} == {"p", "m"}
    assert kept.before("a") == kept.period == Span(MONDAY, MONDAY)
