"""Plans with any number of risks, for measuring and for looking at a crowded register and matrix."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from soteplan.domain.entities import ENTITIES
from soteplan.domain.ids import new_id
from soteplan.domain.order import keys
from soteplan.domain.risks import STRATEGIES_OF
from soteplan.domain.state import PlanState, values_of
from soteplan.store.session import Session

CATEGORIES = ("external", "operational", "financial", "staffing", "legal", "other")
PROXIMITIES = ("unknown", "now", "year", "later")
OPPORTUNITY_EVERY = 6
OWNERS = 8
RESPONSES = 3  # of each risk, in turn from none to so many
TITLES = (
    "Henkilöstöä ei saada rekrytoitua ajoissa",
    "Kuntien ja yhtymän neuvottelut viivästyvät",
    "Tietojärjestelmien yhteentoimivuus ei toteudu",
    "Palvelutarve kasvaa ennakoitua nopeammin",
    "Uudet lakisääteiset velvoitteet vievät resurssit",
)


def rows(count: int, steps: int = 5) -> dict[str, list[dict[str, Any]]]:
    """Whole rows by table: scores all over the matrix of so many steps, the middle the most crowded."""
    owners = [{"id": new_id(), "title": f"Vastuuyksikkö {number + 1}"} for number in range(OWNERS)]
    risks = [_risk(number, position, steps, owners) for number, position in enumerate(keys(count))]
    plan = {"id": new_id(), "title": "Suuri rekisteri", "status_date": "2021-06-01", "language": "fi"}
    tables = {
        "plan": [{**plan, "currency": "EUR", "risk_steps": str(steps)}],
        "party": owners,
        "risk": risks,
        "risk_response": [_response(risk, each) for n, risk in enumerate(risks) for each in range(n % (RESPONSES + 1))],
    }
    return {table: [_whole(table, row) for row in partial] for table, partial in tables.items()}


def state(count: int, steps: int = 5) -> PlanState:
    """The same plan in memory alone."""
    tables = rows(count, steps)
    return PlanState(lambda row_type: [row_type(**row) for row in tables.get(_table(row_type), ())])


def write(path: Path, count: int, steps: int = 5) -> Path:
    session = Session.from_rows(rows(count, steps))
    session.publish_as(path)
    session.close()
    return path


def _table(row_type: type[Any]) -> str:
    return next(name for name, spec in ENTITIES.items() if spec.row_type is row_type)


def _risk(number: int, position: str, steps: int, owners: list[dict[str, Any]]) -> dict[str, Any]:
    kind = "threat" if number % OPPORTUNITY_EVERY else "opportunity"
    probability, impact = _spread(number * 7, steps), _spread(number * 11 + 3, steps)
    return {
        "id": new_id(), "code": f"R{number + 1}", "title": f"{TITLES[number % len(TITLES)]} ({number + 1})",
        "kind": kind, "category": CATEGORIES[number % len(CATEGORIES)], "position": position,
        "probability": probability, "impact": impact,
        "residual_probability": max(1, probability - number % 2), "residual_impact": max(1, impact - number % 3),
        "strategy": STRATEGIES_OF[kind][number % 4], "owner_id": owners[number % OWNERS]["id"],
        "review_date": f"2021-{number % 12 + 1:02}-15", "proximity": PROXIMITIES[number % len(PROXIMITIES)],
    }  # fmt: skip


def _spread(number: int, steps: int) -> int:
    """The mean of two: the steps of the middle come more often than the ends."""
    return round((number % steps + number // steps % steps) / 2) + 1


def _response(risk: dict[str, Any], number: int) -> dict[str, Any]:
    return {
        "id": new_id(), "risk_id": risk["id"], "title": f"Varautumistoimi {number + 1}", "owner_id": risk["owner_id"],
        "due_date": f"2021-{number * 3 + 1:02}-28", "position": keys(RESPONSES)[number],
    }  # fmt: skip


def _whole(table: str, row: dict[str, Any]) -> dict[str, Any]:
    made = ENTITIES[table].row_type(**row)
    return {"id": made.id, **values_of(made)}
