from __future__ import annotations

from soteplan.domain.budget import Grant
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.evaluation import ReportingPoint
from soteplan.domain.meetings import Decision
from soteplan.domain.plan import Plan
from soteplan.domain.risks import RiskResponse
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from tests.domain.checks.found import found, ids

PLAN = Plan(id="plan", title="Plan", start_date="2020-01-01", end_date="2022-12-31", status_date="2021-11-15")
ACTION = Action(id="a", package_id="k", code="TPK1/TP1", title="Pilot", start_date="2020-03-01", end_date="2021-03-01")


def phase(name: str, start: str | None, end: str | None, state: str = "not_started") -> Phase:
    return Phase(id=name, action_id="a", title="Testing", start_date=start, end_date=end, state=state)


def test_a_period_may_not_end_before_it_starts() -> None:
    (finding,) = found(
        "end-before-start", Grant(id="g", code="VA", title="Grant", start_date="2021-02-01", end_date="2021-01-31")
    )
    assert (finding.severity, finding.table, finding.field) == ("error", "grant", "end_date")
    assert finding.values == {"name": "VA Grant", "start": "2021-02-01", "end": "2021-01-31"}
    assert ids("end-before-start", phase("day", "2021-02-01", "2021-02-01"), phase("open", "2021-02-01", None)) == []


def test_a_last_year_may_not_come_before_the_first() -> None:
    row = BenefitEstimate(id="b", title="Estimate", start_year=2024, end_year=2020)
    assert found("last-year-before-first", row)[0].values == {"name": "Estimate", "first": 2024, "last": 2020}


def test_dates_keep_within_the_plan() -> None:
    outside = phase("early", "2019-12-31", "2020-02-01")
    (finding,) = found("dates-outside-plan", PLAN, ACTION, outside, phase("edge", "2020-01-01", "2022-12-31"))
    assert (finding.severity, finding.row_id, finding.field) == ("error", "early", "start_date")
    assert finding.values == {
        "name": "TPK1/TP1 Pilot Testing", "date": "2019-12-31", "start": "2020-01-01", "end": "2022-12-31",
    }  # fmt: skip


def test_an_actions_own_dates_count_only_without_phases() -> None:
    late = Action(id="a", package_id="k", title="Late", start_date="2023-01-01", end_date="2023-02-01")
    assert ids("dates-outside-plan", PLAN, late) == ["a", "a"]
    assert ids("dates-outside-plan", PLAN, late, phase("p", "2021-01-01", "2021-02-01")) == []


def test_what_is_dropped_may_lie_anywhere() -> None:
    rows = (
        phase("p", "2030-01-01", "2030-02-01", "dropped"),
        Milestone(id="m", title="M", date="2030-01-01", state="dropped"),
    )
    assert ids("dates-outside-plan", PLAN, *rows) == []
    assert ids("missing-dates", PLAN, Milestone(id="m", title="M", state="dropped")) == []


def test_a_milestone_lies_within_its_action_or_package() -> None:
    package = Package(id="k", title="Package")
    of_action = Milestone(id="m", action_id="a", title="Report", date="2021-03-02")
    of_package = Milestone(id="n", package_id="k", title="Report", date="2021-03-02")
    inside = Milestone(id="o", package_id="k", title="Report", date="2021-03-01")
    findings = found("dates-outside-parent", PLAN, package, ACTION, of_action, of_package, inside)
    assert [finding.row_id for finding in findings] == ["m", "n"]
    assert findings[0].severity == "warning"
    assert findings[0].values["parent"] == "TPK1/TP1 Pilot"


def test_missing_dates_are_named() -> None:
    rows = (
        Action(id="undated", package_id="k", title="Undated"),
        ACTION,
        phase("half", "2021-01-01", None),
        phase("none", None, None),
        Milestone(id="m", title="M"),
        ReportingPoint(id="r", title="R"),
    )
    findings = found("missing-dates", PLAN, *rows)
    assert {(finding.row_id, finding.field) for finding in findings} == {
        ("undated", "start_date"), ("half", "end_date"), ("m", "date"), ("r", "date"),
    }  # fmt: skip


def test_what_should_be_finished_by_the_status_date_is_named() -> None:
    rows = (
        Milestone(id="m", title="Approved", date="2021-11-14"),
        RiskResponse(id="r", title="Agree", due_date="2021-11-01", state="under_way"),
        Decision(id="d", title="Decide", due_date="2021-11-15"),
        Milestone(id="done", title="Done", date="2021-11-01", state="done"),
    )
    findings = found("overdue", PLAN, *rows)
    assert [(finding.row_id, finding.values["days"]) for finding in findings] == [("m", 1), ("r", 14)]
    assert ids("overdue", *rows) == []


def test_a_phase_lies_within_the_dates_that_its_action_was_given() -> None:
    action = Action(id="a", package_id="k", title="A", start_date="2021-02-01", end_date="2021-03-31")
    rows = (phase("in", "2021-02-01", "2021-03-31"), phase("out", "2021-01-29", "2021-04-01"))
    findings = found("dates-outside-parent", PLAN, action, *rows)
    assert {(each.row_id, each.field) for each in findings} == {("out", "start_date"), ("out", "end_date")}
    undated = Action(id="a", package_id="k", title="A", start_date="2021-02-01")
    assert ids("dates-outside-parent", PLAN, undated, *rows) == []


def test_pinned_dates_that_have_passed_are_named_where_the_state_says_otherwise() -> None:
    rows = (
        Phase(id="late", action_id="a", pinned=1, start_date="2021-11-01", end_date="2021-12-31"),
        Phase(id="open", action_id="a", pinned=1, start_date="2021-01-01", end_date="2021-11-14", state="under_way"),
        Phase(id="runs", action_id="a", pinned=1, start_date="2021-01-01", end_date="2021-11-15", state="under_way"),
        Phase(id="done", action_id="a", pinned=1, start_date="2021-01-01", end_date="2021-01-31", state="done"),
        Phase(id="free", action_id="a", start_date="2021-11-01", end_date="2021-12-31"),
    )
    findings = found("pinned-passed", PLAN, *rows)
    assert [(each.row_id, each.values["date"]) for each in findings] == [("late", "2021-11-01"), ("open", "2021-11-14")]
    assert ids("pinned-passed", *rows) == []
