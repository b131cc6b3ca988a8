from __future__ import annotations

from soteplan.domain.budget_sums import Sum
from soteplan.domain.cost_benefit import cost_benefit, of_estimates
from soteplan.domain.effects import BenefitEstimate
from tests.domain.plans import example, state_of

M = 100_000_000  # cents in a million


def test_every_number_of_the_source_stands_in_the_table() -> None:
    table = cost_benefit(example())
    nets = [(line.amounts.benefit.amount, line.amounts.cost.amount, line.amounts.net.amount) for line in table.lines]
    tenths = [tuple(amount * 10 // M for amount in line) for line in nets]
    assert tenths == [(61, -17, 44), (160, -30, 130), (61, -10, 51), (28, -2, 26)]
    total = table.total
    assert (total.benefit.amount, total.cost.amount, total.net.amount) == (31 * M, -59 * M // 10, 251 * M // 10)
    assert (table.start, table.end) == (2020, 2024)


def test_the_two_rounding_differences_of_the_source_are_told_as_such() -> None:
    differences = cost_benefit(example()).differences
    assert [(each.column, each.amount, each.rounded) for each in differences] == [
        ("project_cost", -M // 10, True),
        ("printed_net", -M // 10, True),
    ]


def test_a_difference_too_large_for_rounding_is_told_as_a_mistake() -> None:
    rows = [
        BenefitEstimate(id="a", kind="estimate", benefit=6 * M, project_cost=-M, printed_net=4 * M),
        BenefitEstimate(id="total", kind="printed_total", benefit=8 * M),
    ]
    assert [(each.row.id, each.column, each.rounded) for each in of_estimates(rows).differences] == [
        ("a", "printed_net", True),  # each of three amounts in whole millions may be half a million off
        ("total", "benefit", False),
    ]


def test_each_sum_names_the_rows_it_is_made_of_and_empty_amounts_are_no_noughts() -> None:
    rows = [
        BenefitEstimate(id="a", kind="estimate", benefit=5),
        BenefitEstimate(id="b", kind="estimate", project_cost=-2),
        BenefitEstimate(id="c", kind="estimate"),
    ]
    total = of_estimates(rows).total
    assert (total.benefit, total.cost, total.net) == (Sum(5, ("a",)), Sum(-2, ("b",)), Sum(3, ("a", "b")))


def test_a_plan_without_estimates_has_an_empty_table() -> None:
    table = cost_benefit(state_of())
    assert (table.lines, table.differences, table.start, table.total.net) == ((), (), None, Sum())


def test_a_printed_total_without_rows_is_held_against_nothing() -> None:
    assert of_estimates([BenefitEstimate(id="total", kind="printed_total", benefit=8)]).differences == ()
