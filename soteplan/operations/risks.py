"""What a user does to the risk register: add risks and responses, and score them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.risk_links import ENDS, at_risk
from soteplan.domain.risk_scores import steps
from soteplan.domain.risks import Risk, RiskLink, RiskResponse
from soteplan.domain.state import PlanState
from soteplan.operations import rows
from soteplan.store.transaction import Transaction

TIES = ("action_id", "phase_id")  # what a response may be of the schedule
SCORES = ("probability", "impact", "residual_probability", "residual_impact")


def next_code(state: PlanState) -> str:
    """The next code in the plan's own way of numbering risks; R1 in a plan without any."""
    found = [match for risk in state.rows(Risk) if (match := re.fullmatch(r"(\D*)(\d+)", risk.code))]
    if not found:
        return "R1"
    last = max(found, key=lambda match: int(match[2]))
    return f"{last[1]}{str(int(last[2]) + 1).zfill(len(last[2]))}"


def add_risk(tx: Transaction, title: str, beside: Risk | None = None) -> Risk:
    """A risk next after another, or the last one; its scores are still open."""
    code = next_code(tx.state)
    return rows.add_after(tx, beside, title=title, code=code) if beside else tx.add(Risk, title=title, code=code)


def add_risks(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[Risk]:
    """Risks with their values, last in the register; one without a code, or with one that is taken, gets the next.

    An opportunity without a strategy is to be enhanced, as a threat is to be reduced.
    """
    made: list[Risk] = []
    taken = {risk.code for risk in tx.state.rows(Risk)}
    for values in found:
        code = str(values.get("code", ""))
        code = code if code and code not in taken else next_code(tx.state)
        usual = {"strategy": "enhance"} if values.get("kind") == "opportunity" else {}
        made.append(tx.add(Risk, **{**usual, **values, "code": code}))
        taken.add(code)
    return made


def add_response(tx: Transaction, risk: Risk, title: str, beside: RiskResponse | None = None) -> RiskResponse:
    if beside is not None:
        return rows.add_after(tx, beside, title=title, risk_id=risk.id)  # type: ignore[no-any-return]
    return tx.add(RiskResponse, risk_id=risk.id, title=title)


def tie(tx: Transaction, response: Any, field: str, value: str | None) -> RiskResponse:
    """The response is the action or the phase, or no longer is; then it has its date and state from there.

    A response is one row of the schedule at most. What it had of its own gives way; a date written later counts again.
    """
    if not value:
        return tx.update(response, **{field: None})  # type: ignore[no-any-return]
    others = {name: None for name in TIES if name != field}
    return tx.update(response, **{field: value}, **others, due_date=None, state="not_started")  # type: ignore[no-any-return]


def put_at_risk(tx: Transaction, risk: Risk, row: Any) -> RiskLink | None:
    """The risk bears on a goal, a package or an action besides those it names; None where it does already."""
    field = ENDS[type(row)]
    if row in at_risk(tx.state, risk, field):
        return None
    return tx.add(RiskLink, risk_id=risk.id, **{field: row.id})


def set_score(tx: Transaction, risk: Any, field: str, value: int | None) -> None:
    """One score of a risk. Raises Refusal("out_of_range") beyond the plan's scale."""
    if value is not None and not 1 <= value <= steps(tx.state):
        label = spec_of(Risk).by_name[field].label
        raise Refusal("out_of_range", label=label, minimum=1, maximum=steps(tx.state), value=value)
    tx.update(risk, **{field: value})


def step_score(tx: Transaction, risk: Risk, field: str, change: int) -> None:
    """One score so many steps up or down; it stops at the ends of the scale, and an open one begins at its low end."""
    value = getattr(risk, field)
    set_score(tx, risk, field, max(1, min(steps(tx.state), value + change)) if value else 1)


def place(tx: Transaction, risk: Risk, probability: int, impact: int, *, residual: bool = False) -> None:
    """The risk in another cell of the matrix, before or after its responses."""
    names = SCORES[2:] if residual else SCORES[:2]
    for field, value in zip(names, (probability, impact), strict=True):
        set_score(tx, tx.state.get(Risk, risk.id), field, value)
