from __future__ import annotations

import pytest

from soteplan.domain.budget import Funding
from soteplan.domain.effects import BenefitEstimate, Trajectory
from soteplan.domain.plan import KeyFigure
from soteplan.domain.state import PlanState
from soteplan.domain.stated import stated
from soteplan.domain.statements import Statement, statements
from tests.domain.plans import example, state_of

M = 100_000_000  # cents in a million


def told(state: PlanState) -> dict[str, Statement]:
    return {each.kind: each for each in statements(state)}


def test_what_the_source_says_of_the_grant_is_recomputed() -> None:
    found = told(example())
    assert {kind: each.value for kind, each in found.items()} == {
        "grant": 295_000_000,
        "project_costs": 590_000_000,
        "grant_of_costs": 5_000,  # exactly half of the rows
        "project_net": 2_510_000_000,
        "grant_net": 1_255_000_000,
        "programme_net": None,  # no path by year in the source
        "programme_costs": 1_966_666_667,  # what 15 % of it being 2.95 M€ means
        "grant_of_programme": None,
    }
    assert (found["grant_of_costs"].printed, found["grant_net"].printed) == (4_917, 1_229_166_667)


def test_it_agrees_with_what_the_key_figures_state_to_their_last_digit() -> None:
    agreeing = {kind: each.agrees for kind, each in told(example()).items()}
    assert agreeing == {
        "grant": True,
        "project_costs": True,  # 6.0 as the printed total has it
        "grant_of_costs": True,
        "project_net": True,
        "grant_net": True,
        "programme_net": None,
        "programme_costs": None,
        "grant_of_programme": None,
    }


def test_a_statement_names_its_parts_in_the_order_of_its_rule() -> None:
    found = told(example())
    assert [(part.name, part.value) for part in found["grant_net"].parts] == [
        ("project_net", 2_510_000_000),
        ("grant", 295_000_000),
        ("project_costs", 590_000_000),
    ]
    assert [part.value for part in found["project_costs"].parts] == [17 * M // 10, 3 * M, M, 2 * M // 10]
    assert all(part.rows for each in found.values() for part in each.parts)


def test_the_grants_share_of_the_programme_follows_where_its_costs_are_stated() -> None:
    state = state_of(
        Funding(id="f", kind="state_grant", amount=295_000_000),
        KeyFigure(id="k", title="Costs", value=20, unit="M€", states="programme_costs"),
    )
    assert told(state)["grant_of_programme"].value == 1_475


def test_the_programmes_effect_is_the_sum_of_its_years() -> None:
    state = state_of(
        Trajectory(id="g", kind="growth", year=2020, amount=9 * M),
        Trajectory(id="p", kind="programme", year=2020, amount=4 * M),
        KeyFigure(id="k", title="Effect", value=-5.4, unit="M€", states="programme_net"),
    )
    found = told(state)["programme_net"]
    assert (found.value, found.difference, found.agrees) == (5 * M, 4 * M // 10, False)


def test_a_plan_without_effects_says_nothing() -> None:
    assert statements(state_of()) == []


def test_costs_of_nothing_give_no_share() -> None:
    state = state_of(
        Funding(id="f", kind="state_grant", amount=5), BenefitEstimate(id="a", kind="estimate", project_cost=0)
    )
    assert "grant_of_costs" not in told(state)


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (12.5, "M€", (1_250_000_000, 5_000_000)),
        (-87.0, "M€", (8_700_000_000, 50_000_000)),
        (950.0, "t€", (95_000_000, 50_000)),
        (3.25, "€", (325, 1)),
        (200.0, "M€", (20_000_000_000, 50_000_000)),
    ],
)
def test_a_key_figure_is_read_with_its_unit_and_its_last_digit(value: float, unit: str, expected: object) -> None:
    state = state_of(KeyFigure(id="k", title="K", value=value, unit=unit, states="grant_net"))
    found = stated(state, "grant_net")
    assert found
    assert (found.value, found.half_step) == expected


@pytest.mark.parametrize(("value", "unit"), [(None, "M€"), (5.0, ""), (5.0, "days"), (5.0, "%"), (1e300, "€")])
def test_a_key_figure_whose_unit_does_not_fit_states_nothing(value: float | None, unit: str) -> None:
    state = state_of(KeyFigure(id="k", title="K", value=value, unit=unit, states="grant_net"))
    assert stated(state, "grant_net") is None
