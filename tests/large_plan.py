"""Plans of any size, for measuring and for looking at a full window."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from soteplan.domain.entities import ENTITIES
from soteplan.domain.ids import new_id
from soteplan.domain.order import keys
from soteplan.domain.state import values_of
from soteplan.store.session import Session

KINDS = ("planning", "pilot", "roll_out", "evaluation")
START = date(2020, 1, 1)


def rows(actions: int, phases: int = 1, *, linked: bool = False) -> dict[str, list[dict[str, Any]]]:
    """Whole rows by table: `actions` actions in packages of twenty, each with `phases` phases.

    `linked` makes the first phase of each action depend on that of the third before it.
    """
    packages = [_package(number, position) for number, position in enumerate(keys(max(1, actions // 20)))]
    made = [_action(number, position, packages) for number, position in enumerate(keys(actions))]
    tables = {
        "plan": [_plan()],
        "package": packages,
        "action": made,
        "phase": [_phase(n, action, k) for n, action in enumerate(made) for k in range(phases)],
    }
    if linked:
        firsts = tables["phase"][::phases]
        pairs = zip(firsts, firsts[3:], strict=False)
        tables["dependency"] = [_dependency(a["id"], b["id"]) for a, b in pairs]
    return {table: [_whole(table, row) for row in partial] for table, partial in tables.items()}


def _dependency(first: str, second: str) -> dict[str, Any]:
    return {"id": new_id(), "from_phase_id": first, "to_phase_id": second}


def _whole(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """The row with every field that it does not name at its default."""
    made = ENTITIES[table].row_type(**row)
    return {"id": made.id, **values_of(made)}


def write(path: Path, actions: int, phases: int = 1, *, linked: bool = False) -> Path:
    session = Session.from_rows(rows(actions, phases, linked=linked))
    session.publish_as(path)
    session.close()
    return path


def _plan() -> dict[str, Any]:
    return {
        "id": new_id(), "title": "Large plan", "start_date": "2020-01-01", "end_date": "2022-12-31",
        "status_date": "2021-06-01", "language": "fi", "currency": "EUR",
    }  # fmt: skip


def _package(number: int, position: str) -> dict[str, Any]:
    return {
        "id": new_id(),
        "code": f"TPK{number + 1}",
        "title": f"Toimenpidekokonaisuus {number + 1}",
        "position": position,
    }


def _action(number: int, position: str, packages: list[dict[str, Any]]) -> dict[str, Any]:
    package = packages[min(number // 20, len(packages) - 1)]
    return {
        "id": new_id(), "package_id": package["id"], "code": f"{package['code']}/TP{number % 20 + 1}",
        "title": f"Toimenpide {number + 1}: palvelujen yhteensovittaminen", "position": position,
        "state": "under_way", "progress": number * 37 % 10_001,
    }  # fmt: skip


def _phase(number: int, action: dict[str, Any], kind: int) -> dict[str, Any]:
    start = START + timedelta(days=number * 13 % 900)
    return {
        "id": new_id(), "action_id": action["id"], "kind": KINDS[(number + kind) % 4], "position": keys(9)[kind],
        "start_date": start.isoformat(), "end_date": (start + timedelta(days=60 + number % 90)).isoformat(),
    }  # fmt: skip
