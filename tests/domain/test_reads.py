"""What was made of rows is forgotten when, and only when, a change concerns what was looked up for it."""

from __future__ import annotations

from soteplan.domain.changes import Change
from soteplan.domain.plan import Party
from soteplan.domain.reads import Kept, Reads
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.state import PlanState, values_of


def plan() -> PlanState:
    state = PlanState()
    for row in (
        Party(id="anna", title="Unit A"),
        Risk(id="r1", title="One", owner_id="anna"),
        Risk(id="r2", title="Two"),
        RiskResponse(id="a1", title="Act", risk_id="r1"),
    ):
        table = {Party: "party", Risk: "risk", RiskResponse: "risk_response"}[type(row)]
        state.apply(Change(table, row.id, None, values_of(row)))
    return state


def concerned(state: PlanState, reads: Reads, change: Change) -> set[str]:
    state.apply(change)
    return reads.concerned(state, [change])


def test_a_row_that_was_looked_up_concerns_those_who_asked() -> None:
    state, reads = plan(), Reads()
    reads.noting(state, "one", lambda: state.get(Party, "anna"))
    reads.noting(state, "two", lambda: state.get(Party, "bert"))
    assert concerned(state, reads, Change("party", "anna", {"title": "Unit A"}, {"title": "B"})) == {"one"}
    assert concerned(state, reads, Change("party", "bert", None, {"title": "New"})) == {"two"}
    assert concerned(state, reads, Change("risk", "r1", {"title": "One"}, {"title": "1"})) == set()


def test_rows_found_by_a_field_concern_those_who_asked_before_and_after_they_change_it() -> None:
    state, reads = plan(), Reads()
    for name in ("r1", "r2"):
        reads.noting(state, name, lambda name=name: state.where(RiskResponse, "risk_id", name))  # type: ignore[misc]
    assert concerned(state, reads, Change("risk_response", "a1", {"title": "Act"}, {"title": "Do"})) == {"r1"}
    moved = Change("risk_response", "a1", {"risk_id": "r1"}, {"risk_id": "r2"})
    assert concerned(state, reads, moved) == {"r1", "r2"}
    row = values_of(state.get(RiskResponse, "a1"))
    assert concerned(state, reads, Change("risk_response", "a1", row, None)) == {"r2"}


def test_what_points_to_a_row_and_whole_tables_are_followed() -> None:
    state, reads = plan(), Reads()
    reads.noting(state, "used", lambda: state.referring("party", "anna"))
    reads.noting(state, "all", lambda: state.rows(Risk))
    assert concerned(state, reads, Change("risk", "r2", {"owner_id": None}, {"owner_id": "anna"})) == {"used", "all"}
    assert concerned(state, reads, Change("risk_response", "a1", {"title": "Act"}, {"title": "Do"})) == set()
    response = Change("risk_response", "a1", {"owner_id": None}, {"owner_id": "anna"})
    assert concerned(state, reads, response) == {"used"}


def test_what_is_forgotten_concerns_nobody_any_more() -> None:
    state, reads = plan(), Reads()
    reads.noting(state, "one", lambda: state.get(Party, "anna"))
    reads.forget("one")
    assert concerned(state, reads, Change("party", "anna", {"title": "Unit A"}, {"title": "B"})) == set()


def test_nothing_is_noted_outside_and_what_was_noted_within_is_noted_around_it() -> None:
    state, reads = plan(), Reads()

    def outer() -> None:
        reads.noting(state, "inner", lambda: state.get(Party, "anna"))
        state.get(Risk, "r1")

    reads.noting(state, "outer", outer)
    state.get(Risk, "r2")
    assert state.reads is None
    assert concerned(state, reads, Change("party", "anna", {"title": "Unit A"}, {"title": "B"})) == {"inner", "outer"}
    assert concerned(state, reads, Change("risk", "r1", {"title": "One"}, {"title": "1"})) == {"outer"}
    assert concerned(state, reads, Change("risk", "r2", {"title": "Two"}, {"title": "2"})) == set()


def test_a_kept_value_is_made_once_until_a_change_concerns_it_and_passes_its_look_ups_on() -> None:
    state, kept, reads = plan(), Kept[str](), Reads()
    made: list[str] = []

    def name() -> str:
        made.append("made")
        party = state.get(Party, "anna")
        return party.title if party else ""

    for user in ("one", "two"):
        assert reads.noting(state, user, lambda: kept.get(state, "", name)) == "Unit A"
    assert made == ["made"]
    other, own = (
        Change("risk", "r1", {"title": "One"}, {"title": "1"}),
        Change("party", "anna", {"title": "Unit A"}, {"title": "B"}),
    )
    assert concerned(state, reads, other) == set()
    kept.follow(state, [other])
    assert kept.get(state, "", name) == "Unit A"
    assert concerned(state, reads, own) == {"one", "two"}
    kept.follow(state, [own])
    assert kept.get(state, "", name) == "B"
    assert made == ["made", "made"]
