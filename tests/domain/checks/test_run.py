from __future__ import annotations

import pytest

from soteplan.domain import checks
from soteplan.domain.budget import Actual, BudgetLine, Claim, CostCategory, Earmark, Funding, Grant, StaffCost
from soteplan.domain.checks import RULES, SEVERITIES, VALUE_KINDS
from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommDuty,
    CommMeans,
    CommTiming,
    CoreMessage,
    Feedback,
    TargetGroup,
    TimingMilestone,
)
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.entities import ENTITIES
from soteplan.domain.evaluation import Indicator
from soteplan.domain.fields import Kind
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.plan import KeyFigure, Membership, Party, Plan
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from tests.domain.plans import example, state_of

UNTITLED = Plan(id="plan", status_date="2021-11-15", start_date="2020-01-01", risk_steps="3")
BROKEN = (
    Package(id="k", title="Package", printed_budget=1),
    Action(id="a", package_id="k", code="TP1", title="A", start_date="2019-02-01", end_date="2019-01-01"),
    Action(id="b", package_id="k", code="TP1", title="B"),
    Action(id="c", package_id="k", code="TP3", title="C"),
    Phase(id="p", action_id="b", start_date="2021-02-01", end_date="2021-02-28"),
    Phase(id="q", action_id="b", start_date="2021-02-01", end_date="2021-02-28", pinned=1),
    Milestone(id="m", action_id="b", title="M", date="2021-05-01"),
    Dependency(id="d1", from_phase_id="p", to_phase_id="q"),
    Dependency(id="d2", from_phase_id="q", to_phase_id="p"),
    Dependency(id="d3"),
    CostCategory(id="top", title="Top"),
    CostCategory(id="leaf", parent_id="top", title="Leaf"),
    BudgetLine(id="l1", cost_category_id="top", year=2020, amount=100, package_id="k"),
    BudgetLine(id="l2", cost_category_id="leaf", year=2030, amount=50, grant_id="g"),
    BudgetLine(id="l3", cost_category_id="leaf", amount=50),
    Grant(id="g", title="Grant", ceiling=1, rate=5000, start_date="2020-01-01", end_date="2022-12-31"),
    Funding(id="f", kind="state_grant", year=2020, amount=500, grant_id="g"),
    Earmark(id="e1", title="By year", year=2020, amount=900),
    Earmark(id="e2", title="In all", amount=900),
    BenefitEstimate(id="est", title="Estimate", start_year=2024, end_year=2020),
    Goal(id="g1", tree="benefit", kind="benefit_goal", title="Benefit"),
    Goal(id="g2", tree="project", title="Project"),
    Goal(id="g3", tree="project", kind="purpose", title="Purpose"),
    Goal(id="g4", tree="project", kind="purpose", title="Second purpose"),
    GoalLink(id="gl1", from_goal_id="g1", to_goal_id="g4"),
    GoalLink(id="gl2", from_goal_id="g4", to_goal_id="g1"),
    ActionGoal(id="ag", action_id="c", goal_id="g2"),
    Indicator(id="i", title="Indicator", goal_id="g2"),
    Risk(id="r1", title="R", probability=4, impact=1, residual_probability=3, residual_impact=3),
    Risk(id="r2", title="R", review_date="2021-01-01", proximity_date="2021-06-01"),
    Risk(id="r3", title="R", probability=3, impact=3),
    Risk(id="r4", title="R", probability=3, impact=3, strategy="accept"),
    Risk(id="r5", title="R", kind="opportunity", strategy="avoid"),
    RiskResponse(id="answer", risk_id="r2", title="Answer", due_date="2021-12-31"),
    Party(id="town", title="Town", participation="participant"),
    Membership(id="seat", body_id="town", requirement="required"),
)  # fmt: skip
# Rules that cannot hold beside the others: no funding at all, and totals that differ where no year does.
BARE = (BudgetLine(id="l", cost_category_id="c", year=2020, amount=100),)
TOTAL = (
    *BARE,
    Funding(id="f", kind="state_grant", year=2020, amount=100),
    Funding(id="g", kind="state_grant", amount=1),
)
PURPOSELESS = (
    Goal(id="g", tree="project", kind="top_goal", title="Result"),
    Indicator(id="i", title="Indicator", goal_id="g"),
)
CLAIMED = (
    CostCategory(id="c", title="Category"),
    Actual(id="a", cost_category_id="c", month="2021-01", amount=100),
    Claim(id="c1", title="1", start_month="2021-02", end_month="2021-03", paid=5),
    Claim(id="c2", title="2", start_month="2021-03", end_month="2021-04"),
    Claim(id="c3", title="3"),
    StaffCost(id="w", cost_category_id="c", title="Work", year=2021, person_months=1.0, monthly_pay=100),
)
GRANTED = (
    CostCategory(id="pay", title="Pay", kind="staff"),
    CostCategory(id="o", title="Overheads", kind="overhead"),
    Grant(id="g", title="Grant", rate=8000, overhead_rate=1500, end_date="2020-12-31"),
    Grant(id="h", title="Other grant"),
    BudgetLine(id="l1", cost_category_id="pay", year=2020, amount=100, grant_id="g"),
    BudgetLine(id="l2", cost_category_id="o", year=2020, amount=16, grant_id="g"),
    BudgetLine(id="l3", cost_category_id="pay", year=2020, amount=5),
    Claim(id="c", title="Claim", grant_id="g", start_month="2020-07", end_month="2021-01"),
)

STATED = (
    BenefitEstimate(id="e", title="Estimate", benefit=900, project_cost=-400),
    Funding(id="f", kind="state_grant", year=2020, amount=100),
    KeyFigure(id="k1", title="Net", value=9.0, unit="€", states="project_net"),
    KeyFigure(id="k2", title="Share", value=90.0, unit="%", states="grant_of_costs"),
)
TOLD = (
    Plan(id="plan", start_date="2020-01-01", end_date="2022-12-31", status_date="2021-11-15"),
    TargetGroup(id="g", title="Group"),
    TargetGroup(id="other", title="Other"),
    CoreMessage(id="n", level="national", title="National"),
    CoreMessage(id="m", title="Message", carries_id="m2"),
    CoreMessage(id="m2", title="Message", target_group_id="other"),
    *(row(id=row.__name__, target_group_id="other") for row in (CommMeans, CommDuty)),
    CommTiming(id="t", target_group_id="other", title="At turning points", kind="milestones"),
    CommTiming(id="u", target_group_id="other", title="At the end", kind="milestones"),
    TimingMilestone(id="tm", comm_timing_id="u", milestone_id="end"),
    Milestone(id="end", title="End", date="2023-02-01"),
    Channel(id="c", title="Channel"),
    CommAction(id="a", title="Tied", start_date="2019-11-01", end_date="2023-03-01", milestone_id="end"),
    CommAction(id="d", title="To be dated", milestone_id="end"),
    CommAction(id="b", title="Undated", target_group_id="other"),
    Feedback(id="f", title="Question", due_date="2021-11-01"),
    Indicator(id="i", title="Visitors", topic="visitors", frequency="monthly"),
)


def test_every_rule_can_be_broken_and_carries_the_values_it_declares() -> None:
    plans = ((UNTITLED, *BROKEN), BARE, TOTAL, PURPOSELESS, CLAIMED, GRANTED, STATED, TOLD)
    findings = [finding for rows in plans for finding in checks.run(state_of(*rows))]
    assert {finding.rule for finding in findings} == set(RULES)
    for finding in findings:
        assert tuple(finding.values) == RULES[finding.rule], finding.rule
        assert finding.severity in SEVERITIES
        assert not finding.field or finding.field in ENTITIES[finding.table].by_name


def test_values_are_of_the_kind_they_are_written_in() -> None:
    kinds = {Kind.DATE: str, Kind.MONEY: int, Kind.INTEGER: int, Kind.RATE: int}
    for finding in (*checks.run(state_of(UNTITLED, *BROKEN)), *checks.run(state_of(*TOLD))):
        for name, value in finding.values.items():
            assert value is None or isinstance(value, kinds.get(VALUE_KINDS.get(name, Kind.TEXT), str)), (finding, name)


def test_findings_come_by_severity_and_then_always_in_the_same_order() -> None:
    findings = checks.run(state_of(UNTITLED, *BROKEN))
    ranks = [SEVERITIES.index(finding.severity) for finding in findings]
    assert ranks == sorted(ranks)
    assert checks.run(state_of(UNTITLED, *reversed(BROKEN))) == findings


def test_an_empty_plan_lacks_only_its_title_and_dates() -> None:
    assert [finding.rule for finding in checks.run(state_of())] == ["plan-without-title", "plan-without-dates"]


@pytest.mark.parametrize("name", ["paijat-hame.fi", "paijat-hame.en"])
def test_the_example_has_no_errors_and_shows_the_facts_of_its_source(name: str) -> None:
    findings = checks.run(example(name))
    assert [finding for finding in findings if finding.severity == "error"] == []
    notes = [(finding.rule, dict(finding.values)) for finding in findings if finding.severity == "note"]
    assert [(rule, values.get("code"), values.get("difference")) for rule, values in notes] == [
        ("printed-total-differs", None, -10_000_000),
        ("printed-total-differs", None, -10_000_000),
        ("numbering-gap", "TPK3/TP5", None),
    ]
    assert {(values["printed"], values["computed"]) for rule, values in notes if "printed" in values} == {
        (-600_000_000, -590_000_000), (2_500_000_000, 2_510_000_000),
    }  # fmt: skip
