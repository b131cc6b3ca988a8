"""What grows with a schedule: followers that move, and tasks that come in from another program."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

from defusedxml.ElementTree import fromstring

from soteplan.domain.entities import ENTITIES
from soteplan.domain.ids import new_id
from soteplan.domain.schedule import Phase
from soteplan.domain.state import PlanState
from soteplan.exchange.project_xml import from_plan, to_plan, xml_in, xml_out
from soteplan.operations.phases import move_followers
from soteplan.operations.schedule import move_span
from soteplan.store.session import Session
from tests import large_plan
from tests.benchmarks.pairs import Cost, Measure, in_process

MANY, FEW = 1_000, 10


def followers(folder: Path) -> tuple[Measure, Measure]:
    """Moving the first phase of a chain and all that follow from it, for each of them: a long chain and a short one."""
    return _chain(folder / "many", MANY), _chain(folder / "few", FEW)


def _chain(folder: Path, count: int) -> Measure:
    rows = large_plan.rows(count + 1)
    phases = rows["phase"]
    for phase in phases:
        phase["start_date"] = phase["end_date"] = "2021-03-01"
    rows["dependency"] = [_dependency(a["id"], b["id"]) for a, b in pairwise(phases)]
    session = Session.from_rows(rows)
    first = phases[0]["id"]

    def act() -> None:
        session.store.transact("move", lambda tx: move_span(tx, tx.state.get(Phase, first), days=7))
        session.store.transact("follow", lambda tx: move_followers(tx, [first]))

    measure = in_process(act)
    return lambda: _shared(measure(), count)


def _shared(cost: Cost, count: int) -> Cost:
    return Cost(cost.cpu / count, cost.wall / count)


def _dependency(first: str, second: str) -> dict[str, Any]:
    row_type = ENTITIES["dependency"].row_type
    row = row_type(id=new_id(), from_phase_id=first, to_phase_id=second)
    return {name: getattr(row, name) for name in ENTITIES["dependency"].columns}


def importing(folder: Path) -> tuple[Measure, Measure]:
    """10 000 tasks of Microsoft Project's XML as the checked rows of a plan, and the same XML only parsed."""
    rows = large_plan.rows(5_000)
    tables = {spec.row_type: [spec.row_type(**row) for row in rows.get(name, ())] for name, spec in ENTITIES.items()}
    data = xml_out.written(from_plan.schedule_of(PlanState(lambda row_type: tables[row_type])))
    return in_process(lambda: to_plan.plan_rows(xml_in.read(data))), in_process(lambda: fromstring(data))
