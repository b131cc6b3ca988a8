from __future__ import annotations

from soteplan.domain.plan import Plan
from tests.domain.checks.found import found, ids


def test_a_plan_needs_a_title() -> None:
    assert ids("plan-without-title", Plan(id="p", title=" ")) == ["p"]
    assert ids("plan-without-title", Plan(id="p", title="Plan")) == []


def test_a_plan_needs_a_start_and_an_end() -> None:
    (finding,) = found("plan-without-dates", Plan(id="p", title="Plan", start_date="2020-01-01"))
    assert (finding.severity, finding.field) == ("warning", "end_date")
    assert ids("plan-without-dates", Plan(id="p", start_date="2020-01-01", end_date="2020-12-31")) == []


def test_a_file_without_a_plan_row_is_found_wanting() -> None:
    assert ids("plan-without-title") == [""]
