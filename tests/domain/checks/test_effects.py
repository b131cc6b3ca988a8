from __future__ import annotations

from soteplan.domain.budget import Funding
from soteplan.domain.effects import Assumption, BenefitEstimate
from soteplan.domain.plan import KeyFigure
from soteplan.domain.schedule import Package
from tests.domain.checks.found import found
from tests.domain.plans import example

M = 100_000_000  # cents in a million
ESTIMATE = BenefitEstimate(id="e", kind="estimate", title="E", package_id="p", benefit=20 * M, project_cost=-5 * M)
GRANT = Funding(id="f", kind="state_grant", amount=2 * M)


def stated(kind: str, value: float, unit: str) -> KeyFigure:
    return KeyFigure(id="k", title="Figure", value=value, unit=unit, states=kind)


def test_an_estimate_of_no_package_is_noted_but_a_printed_total_is_not() -> None:
    package = Package(id="p", title="P")
    loose = BenefitEstimate(id="loose", kind="estimate", title="Loose")
    total = BenefitEstimate(id="total", kind="printed_total", title="Total")
    (finding,) = found("estimate-without-package", package, ESTIMATE, loose, total)
    assert (finding.severity, finding.row_id, finding.field) == ("note", "loose", "package_id")


def test_an_assumption_may_be_of_all_packages() -> None:
    assert found("estimate-without-package", Package(id="p", title="P"), Assumption(id="a", title="A")) == []


def test_a_stated_amount_that_does_not_follow_is_told_with_its_difference() -> None:
    (finding,) = found("stated-figure-differs", ESTIMATE, GRANT, stated("project_net", -16, "M€"))
    assert finding.row_id == "k"
    assert finding.values == {"name": "Figure", "entered": 16 * M, "computed": 15 * M, "difference": M}


def test_a_stated_share_that_does_not_follow_is_told() -> None:
    (finding,) = found("stated-share-differs", ESTIMATE, GRANT, stated("grant_of_costs", 50, "%"))
    assert (finding.values["rate"], finding.values["share"]) == (5_000, 4_000)


def test_rounding_is_no_difference() -> None:
    assert found("stated-figure-differs", ESTIMATE, GRANT, stated("grant_net", 6.0, "M€")) == []
    assert found("stated-share-differs", ESTIMATE, GRANT, stated("grant_of_costs", 40, "%")) == []


def test_the_figures_of_the_example_follow_from_its_rows() -> None:
    from soteplan.domain.checks.effects import check

    assert list(check(example())) == []
