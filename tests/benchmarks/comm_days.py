"""The days of communications, whose cost for each is not to grow with their number."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from typing import Any

from soteplan.domain.comm_dates import calendar
from soteplan.domain.communications import CommAction
from soteplan.domain.plan import Plan
from soteplan.domain.state import PlanState
from tests.benchmarks.pairs import Measure, in_process

MANY, FEW = 2_000, 20
RHYTHMS = ("monthly", "weekly", "quarterly", "biweekly")


def calendar_days(folder: Path) -> tuple[Measure, Measure]:
    """Every day of 2 000 repeating actions once, and those of 20 a hundred times."""
    many, few = _plan(MANY), _plan(FEW)
    return in_process(lambda: calendar(many)), in_process(lambda: [calendar(few) for _ in range(MANY // FEW)])


def _plan(actions: int) -> PlanState:
    plan = Plan(id="p", title="Plan", start_date="2020-01-01", end_date="2022-12-31")
    rows = [
        CommAction(id=f"a{number:05}", title=f"Action {number}", start_date="2020-01-31", repeat=repeat)
        for number, repeat in zip(range(actions), cycle(RHYTHMS), strict=False)
    ]
    tables: dict[type[Any], list[Any]] = {Plan: [plan], CommAction: rows}
    return PlanState(lambda row_type: tables.get(row_type, []))
