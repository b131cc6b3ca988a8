"""The day that a plan is judged on."""

from __future__ import annotations

from soteplan.domain.plan import Plan
from soteplan.domain.today import today
from soteplan.models.day import day_of
from tests.domain.plans import state_of


def test_a_plan_is_judged_on_its_status_date_and_today_without_one() -> None:
    assert day_of(state_of(Plan(id="plan", status_date="2021-11-15"))) == "2021-11-15"
    before = today()
    assert before <= day_of(state_of(Plan(id="plan"))) <= today()
