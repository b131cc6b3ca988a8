from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.plan import Plan
from soteplan.domain.risk_scale import SIZES, is_accepted, level_of_product, scale_of, step_rows, usual_mapping
from soteplan.domain.risks import Risk, RiskClass, RiskStep
from tests.domain.plans import state_of


@pytest.mark.parametrize(
    ("steps", "levels"),
    [
        (5, {1: "low", 4: "low", 5: "medium", 12: "medium", 15: "high", 25: "high"}),
        (4, {1: "low", 3: "low", 4: "medium", 8: "medium", 9: "high", 16: "high"}),
        (3, {1: "low", 2: "low", 3: "medium", 4: "medium", 6: "high", 9: "high"}),
    ],
)
def test_levels_follow_the_scale_of_the_plan(steps: int, levels: dict[int, str]) -> None:
    assert {score: level_of_product(score, steps) for score in levels} == levels


def test_a_painted_cell_has_its_own_level_where_the_plan_says_so() -> None:
    painted = RiskClass(id="c", probability=1, impact=5, level="high")
    plan = Plan(id="plan", title="Plan", risk_steps="5", score_rule="classes")
    risk = Risk(id="a", title="A", probability=1, impact=5, residual_probability=1, residual_impact=4)
    scale = scale_of(state_of(plan, painted))
    assert scale.inherent(risk) == (5, "high")
    assert scale.residual(risk) == (4, "low"), "what is not painted has the level of its product"
    unpainted = scale_of(state_of(Plan(id="plan", title="Plan", risk_steps="5"), painted))
    assert unpainted.inherent(risk) == (5, "medium")


def test_a_higher_level_counts_before_a_greater_product() -> None:
    cells = (RiskClass(id="c", probability=1, impact=5, level="high"),)
    scale = scale_of(state_of(Plan(id="plan", title="Plan", risk_steps="5", score_rule="classes"), *cells))
    painted, product = scale.score(1, 5), scale.score(3, 4)
    assert painted is not None
    assert product is not None
    assert painted.rank > product.rank


def test_the_current_score_is_what_remains() -> None:
    scale = scale_of(state_of())
    assert scale.current(Risk(id="a", title="A", probability=4, impact=4)) == (16, "high")
    eased = Risk(id="a", title="A", probability=4, impact=4, residual_probability=1, residual_impact=2)
    assert scale.current(eased) == (2, "low")
    assert scale.current(Risk(id="a", title="A", probability=4)) is None


def test_the_tolerance_is_the_highest_level_that_may_be_accepted() -> None:
    plan = Plan(id="plan", title="Plan", tolerance="medium")
    assert [is_accepted(plan, level) for level in ("low", "medium", "high")] == [True, True, False]


def test_only_the_steps_of_the_scale_are_described() -> None:
    rows = [RiskStep(id=f"s{step}", side="impact", step=step, title=str(step)) for step in (4, 1)]
    state = state_of(Plan(id="plan", title="Plan", risk_steps="3"), *rows)
    assert list(step_rows(state, "impact")) == [1]
    assert step_rows(state, "probability") == {}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [(5, 3, [1, 2, 2, 3, 3]), (3, 5, [1, 3, 5]), (5, 4, [1, 2, 3, 3, 4]), (4, 3, [1, 2, 2, 3])],
)
def test_the_usual_mapping_keeps_the_ends_and_rounds_up(old: int, new: int, expected: list[int]) -> None:
    assert list(usual_mapping(old, new).values()) == expected


@given(st.sampled_from(SIZES), st.sampled_from(SIZES))
def test_a_mapping_never_turns_steps_round(old: int, new: int) -> None:
    mapped = list(usual_mapping(old, new).values())
    assert mapped == sorted(mapped)
    assert (mapped[0], mapped[-1]) == (1, new)
