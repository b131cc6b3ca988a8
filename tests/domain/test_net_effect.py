from __future__ import annotations

from soteplan.domain.budget import Funding, Grant
from soteplan.domain.budget_sums import Sum
from soteplan.domain.effects import BenefitEstimate, Trajectory
from soteplan.domain.net_effect import grant_total, net_effect
from soteplan.domain.plan import KeyFigure
from tests.domain.plans import example, state_of

M = 100_000_000  # cents in a million


def test_the_source_gives_the_whole_but_no_path_by_year_and_none_is_made_up() -> None:
    found = net_effect(example())
    assert found.years == ()
    assert found.missing == ("growth", "programme", "project_by_year")
    assert found.programme is not None
    assert found.programme.amount == 87 * M
    assert found.project is not None
    assert found.project.amount == 251 * M // 10
    assert found.grant == 1_255_000_000  # half of 25.1 M€
    assert (found.start, found.end) == (2020, 2024)


def test_the_effect_of_a_year_is_what_the_programme_stays_below_the_growth_path() -> None:
    state = state_of(
        Trajectory(id="g20", kind="growth", year=2020, amount=100),
        Trajectory(id="p20", kind="programme", year=2020, amount=104),
        Trajectory(id="g21", kind="growth", year=2021, amount=110),
        Trajectory(id="p21", kind="programme", year=2021, amount=95),
        Trajectory(id="g22", kind="growth", year=2022, amount=120),
        Trajectory(id="none", kind="growth", year=None, amount=7),
    )
    found = net_effect(state)
    assert [(each.year, each.effect and each.effect.amount, each.so_far) for each in found.years] == [
        (2020, -4, -4),
        (2021, 15, 11),
        (2022, None, None),
    ]
    assert found.programme == Sum(11, ("g20", "p20", "g21", "p21"))
    assert found.missing == ("project_by_year",)


def test_an_estimate_of_one_year_is_the_projects_part_in_that_year_and_the_grant_has_its_share() -> None:
    state = state_of(
        BenefitEstimate(id="a", kind="estimate", benefit=100, project_cost=-40, start_year=2021, end_year=2021),
        BenefitEstimate(id="b", kind="estimate", benefit=90, project_cost=-40, start_year=2020, end_year=2024),
        Funding(id="f", kind="state_grant", year=2021, amount=20),
    )
    (year,) = net_effect(state).years
    assert (year.year, year.growth, year.project, year.grant) == (2021, None, Sum(60, ("a",)), 15)


def test_a_grant_larger_than_the_costs_brings_about_no_more_than_all() -> None:
    state = state_of(
        BenefitEstimate(id="a", kind="estimate", benefit=100, project_cost=-40),
        Funding(id="f", kind="state_grant", year=2021, amount=80),
    )
    found = net_effect(state)
    assert found.grant == 60
    assert found.share.basis_points == 20_000


def test_the_grant_is_what_is_applied_for_else_what_the_grants_allow() -> None:
    grants = (Grant(id="one", title="One", ceiling=70), Grant(id="two", title="Two"))
    assert grant_total(state_of(*grants)) == Sum(70, ("one",))
    assert grant_total(state_of(*grants, Funding(id="f", kind="state_grant", amount=0))) == Sum(0, ("f",))


def test_without_costs_or_without_a_grant_there_is_no_share() -> None:
    estimate = BenefitEstimate(id="a", kind="estimate", benefit=100)
    assert net_effect(state_of(estimate, Grant(id="g", title="G", ceiling=5))).grant is None
    paid = BenefitEstimate(id="a", kind="estimate", benefit=100, project_cost=-10)
    assert net_effect(state_of(paid)).grant is None


def test_paths_go_before_what_a_key_figure_states() -> None:
    figure = KeyFigure(id="k", title="Effect", value=-87, unit="M€", states="programme_net")
    growth = Trajectory(id="g", kind="growth", year=2020, amount=9)
    programme = Trajectory(id="p", kind="programme", year=2020, amount=4)
    assert net_effect(state_of(figure)).programme == Sum(87 * M, ("k",))
    assert net_effect(state_of(figure, growth)).programme == Sum(87 * M, ("k",))
    assert net_effect(state_of(figure, growth, programme)).programme == Sum(5, ("g", "p"))
