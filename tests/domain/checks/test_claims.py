"""Claims against the months and the costs they are for."""

from __future__ import annotations

from typing import Any

from soteplan.domain.budget import Actual, Claim, CostCategory, Grant
from tests.domain.checks.found import found, ids

CATEGORY = CostCategory(id="c", title="Services")
GRANT = Grant(id="g", title="Grant", rate=5000)


def claim(name: str, start: str | None, end: str | None, **details: Any) -> Claim:
    return Claim(id=name, title=name, start_month=start, end_month=end, **details)


def used(month: str, amount: int, **details: Any) -> Actual:
    return Actual(id=month, cost_category_id="c", month=month, amount=amount, **details)


def test_a_claim_without_a_period_or_the_wrong_way_round_is_named() -> None:
    rows = (claim("a", None, "2021-01"), claim("b", "2021-02", "2021-01"), claim("c", "2021-01", "2021-01"))
    assert ids("claim-without-period", *rows) == ["a", "b"]


def test_months_that_two_claims_hold_are_named() -> None:
    rows = (claim("b", "2021-03", "2021-04"), claim("a", "2021-01", "2021-08"), claim("c", "2021-08", "2021-12"))
    findings = found("claims-overlap", GRANT, *rows)
    assert [(each.row_id, each.values) for each in findings] == [
        ("b", {"name": "b", "other": "a", "first_month": "2021-03", "last_month": "2021-04"}),
        ("c", {"name": "c", "other": "a", "first_month": "2021-08", "last_month": "2021-08"}),
    ]


def test_claims_of_different_grants_do_not_overlap() -> None:
    other = Grant(id="h", title="Other")
    rows = (claim("a", "2021-01", "2021-08", grant_id="g"), claim("b", "2021-03", "2021-04", grant_id="h"))
    assert ids("claims-overlap", GRANT, other, *rows) == []


def test_costs_of_months_between_claims_or_before_the_first_are_named_with_their_sum() -> None:
    claims = (claim("a", "2021-02", "2021-03"), claim("b", "2021-06", "2021-08"))
    costs = (used("2021-01", 5), used("2021-02", 9), used("2021-04", 30), used("2021-05", 7), used("2021-09", 100))
    findings = found("costs-in-no-claim", GRANT, CATEGORY, *claims, *costs)
    assert [(each.row_id, each.values) for each in findings] == [
        ("a", {"name": "a", "amount": 5, "first_month": "2021-01", "last_month": "2021-01"}),
        ("b", {"name": "b", "amount": 37, "first_month": "2021-04", "last_month": "2021-05"}),
    ]


def test_months_without_costs_need_no_claim() -> None:
    assert ids("costs-in-no-claim", claim("a", "2021-02", "2021-03"), claim("b", "2021-06", "2021-08")) == []


def test_what_was_paid_is_held_against_what_the_costs_earn() -> None:
    rows = (GRANT, CATEGORY, used("2021-01", 100))
    assert ids("claim-paid-differs", *rows, claim("a", "2021-01", "2021-01", paid=50)) == []
    assert ids("claim-paid-differs", *rows, claim("a", "2021-01", "2021-01")) == []
    (finding,) = found("claim-paid-differs", *rows, claim("a", "2021-01", "2021-01", paid=40))
    assert finding.values == {"name": "a", "paid": 40, "computed": 50, "difference": -10}
