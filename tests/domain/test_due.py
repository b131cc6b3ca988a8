from __future__ import annotations

from soteplan.domain.communications import CommAction, CommOccurrence
from soteplan.domain.due import DUE_FIELDS, due_within, overdue
from soteplan.domain.entities import ENTITIES
from soteplan.domain.meetings import Decision
from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.schedule import Milestone, Phase
from tests.domain.plans import example, state_of

TODAY = "2021-11-15"


def test_due_things_of_every_part_come_in_the_order_of_their_days() -> None:
    state = state_of(
        Milestone(id="m", title="Pilot evaluated", date="2021-12-15"),
        Decision(id="d", title="Extend the pilot", due_date="2021-11-15"),
        RiskResponse(id="r", title="Agree on staff", due_date="2021-11-30"),
        Milestone(id="late", title="Group formed", date="2021-11-14"),
        Milestone(id="done", title="Concept approved", date="2021-11-20", state="done"),
        Risk(id="closed", title="Closed", review_date="2021-11-20", state="closed"),
        Milestone(id="undated", title="Some day"),
    )
    assert [(each.row_id, each.days) for each in due_within(state, TODAY, 30)] == [("d", 0), ("r", 15), ("m", 30)]
    assert [(each.row_id, each.days) for each in overdue(state, TODAY)] == [("late", -1)]
    assert overdue(state, TODAY, ["decision"]) == []


def test_a_response_that_is_a_phase_is_due_as_that_is() -> None:
    phase = Phase(id="p", action_id="a", start_date="2021-10-01", end_date="2021-11-01", state="under_way")
    late = RiskResponse(id="r", title="Pilot", phase_id="p")
    assert [(each.date, each.row_id) for each in overdue(state_of(phase, late), TODAY, ["risk_response"])] == [
        ("2021-11-01", "r")
    ]
    done = Phase(id="p", action_id="a", start_date="2021-10-01", end_date="2021-11-01", state="done")
    assert overdue(state_of(done, late), TODAY, ["risk_response"]) == []


def test_communications_are_due_on_their_days() -> None:
    year = Plan(id="plan", title="P", start_date="2021-01-01", end_date="2021-12-31")
    state = state_of(
        year,
        CommAction(id="once", title="Info", start_date="2021-11-18"),
        CommAction(id="long", title="Campaign", start_date="2021-10-01", end_date="2021-12-01"),
        CommAction(id="letter", title="Letter", start_date="2021-01-20", repeat="weekly"),
        CommOccurrence(id="o", comm_action_id="letter", due_date="2021-11-17", state="done"),
        CommOccurrence(id="p", comm_action_id="letter", due_date="2021-11-24", date="2021-11-25"),
        CommAction(id="going", title="Blog", start_date="2021-01-31", repeat="monthly", state="under_way"),
        CommAction(id="given_up", title="Fair", start_date="2021-11-18", state="dropped"),
        CommAction(id="undated", title="Leaflet"),
    )
    assert [(each.row_id, each.date) for each in due_within(state, TODAY, 30)] == [
        ("once", "2021-11-18"),
        ("letter", "2021-11-25"),
        ("going", "2021-11-30"),
        ("long", "2021-12-01"),
    ]
    assert [(each.row_id, each.date) for each in overdue(state, TODAY)] == [("letter", "2021-11-10")]


def test_every_table_with_something_due_has_the_field_and_a_state() -> None:
    for table, field in DUE_FIELDS.items():
        assert {field, "state"} <= set(ENTITIES[table].by_name)


def test_the_example_has_things_due_at_its_status_date() -> None:
    state = example()
    assert due_within(state, state.plan.status_date or "", 60)
