"""What is done with the scores of risks so that their history stays: reviews, scoring together, another scale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from soteplan.domain.errors import Refusal
from soteplan.domain.plan import RISK_STEPS
from soteplan.domain.risk_history import review_values
from soteplan.domain.risk_scale import LEVELS, scale_of
from soteplan.domain.risk_votes import open_votes
from soteplan.domain.risks import Risk, RiskClass, RiskReview, RiskStep, RiskVote
from soteplan.operations.risks import SCORES, set_score
from soteplan.store.transaction import Transaction

Steps = Mapping[int, int]


def review(
    tx: Transaction, risk: Risk, date: str, *, note: str = "", kind: str = "review", **details: Any
) -> RiskReview:
    """The risk as it is now, kept as a review of the day; `details` are scores to change, or whose review it is."""
    for field in SCORES:
        if field in details:
            set_score(tx, _now(tx, risk), field, details.pop(field))
    values = review_values(scale_of(tx.state), _now(tx, risk))
    return tx.add(RiskReview, risk_id=risk.id, date=date, kind=kind, note=note, **values, **details)


def give(tx: Transaction, risk: Risk, probability: int | None, impact: int | None, voter: str = "") -> RiskVote:
    """What one participant or table group gives. Raises Refusal("out_of_range") beyond the plan's scale."""
    steps = scale_of(tx.state).steps
    for value in (probability, impact):
        if value is not None and not 1 <= value <= steps:
            raise Refusal("out_of_range", label="Probability", minimum=1, maximum=steps, value=value)
    return tx.add(RiskVote, risk_id=risk.id, probability=probability, impact=impact, voter=voter)


def agree(tx: Transaction, risk: Risk, date: str, *, note: str = "", **scores: Any) -> RiskReview:
    """The value that was agreed becomes the risk's, with what had been given for it beside."""
    votes = open_votes(tx.state, risk)
    kept = review(tx, risk, date, note=note, kind="workshop", **scores)
    for vote in votes:
        tx.update(vote, risk_review_id=kept.id)
    return kept


def come_true(tx: Transaction, risk: Risk, date: str, outcome: str, **scores: Any) -> None:
    """The risk is an issue from the day on; its reviews stay as they were."""
    tx.update(risk, state="occurred", occurred_date=date, outcome=outcome)
    review(tx, risk, date, kind="occurred", note=outcome, **scores)


def rescale(tx: Transaction, steps: int, probability: Steps, impact: Steps, date: str) -> None:
    """Another scale: every score goes to its new step, and how each risk stood until then is kept as a review.

    The mappings say which new step each step of a side becomes. A painted matrix goes along: a cell takes the highest
    level of those that come to it. Raises Refusal("no_such_scale") and Refusal("step_not_mapped").
    """
    if str(steps) not in RISK_STEPS:
        raise Refusal("no_such_scale", steps=steps)
    sides = {"probability": probability, "impact": impact}
    for risk in tx.state.rows(Risk):
        if any(getattr(risk, field) for field in SCORES):
            tx.add(RiskReview, risk_id=risk.id, date=date, kind="rescale", **review_values(scale_of(tx.state), risk))
    _paint_anew(tx, probability, impact)
    tx.update(tx.state.plan, risk_steps=str(steps))
    for risk in tx.state.rows(Risk):
        _map(tx, risk, {field: sides[field.removeprefix("residual_")] for field in SCORES}, steps)
        for vote in open_votes(tx.state, risk):
            _map(tx, vote, sides, steps)


def _map(tx: Transaction, row: Risk | RiskVote, sides: Mapping[str, Steps], steps: int) -> None:
    """A step beyond the old scale, which a file may bring, becomes the new scale's last."""
    values = {field: getattr(row, field) for field in sides}
    tx.update(row, **{field: _mapped(sides[field], value, steps) for field, value in values.items() if value})


def _mapped(mapping: Steps, step: int, steps: int) -> int:
    new = mapping.get(step, steps if step > max(mapping, default=0) else 0)
    if not 1 <= new <= steps:
        raise Refusal("step_not_mapped", step=step)
    return new


def _paint_anew(tx: Transaction, probability: Steps, impact: Steps) -> None:
    painted: dict[tuple[int, int], str] = {}
    for cell in tx.state.rows(RiskClass):
        place = probability.get(cell.probability or 0), impact.get(cell.impact or 0)
        if place[0] and place[1]:
            painted[place[0], place[1]] = max(cell.level, painted.get((place[0], place[1]), "low"), key=LEVELS.index)
        tx.delete(cell)
    for (row, column), level in painted.items():
        tx.add(RiskClass, probability=row, impact=column, level=level)


def paint(tx: Transaction, probability: int, impact: int, level: str) -> None:
    """The level of a cell. The first one painted makes the whole matrix a painted one, as it stands."""
    if tx.state.plan.score_rule != "classes":
        tx.update(tx.state.plan, score_rule="classes")
    found = [cell for cell in tx.state.where(RiskClass, "probability", probability) if cell.impact == impact]
    if found:
        tx.update(found[0], level=level)
    else:
        tx.add(RiskClass, probability=probability, impact=impact, level=level)


def _now(tx: Transaction, risk: Risk) -> Risk:
    found = tx.state.get(Risk, risk.id)
    assert found is not None
    return found


def describe_steps(tx: Transaction, names: Mapping[tuple[str, int], str]) -> None:
    """A row for each step of either side that has none yet, by side and step, called as given."""
    known = {(row.side, row.step) for row in tx.state.rows(RiskStep)}
    for (side, step), title in names.items():
        if (side, step) not in known:
            tx.add(RiskStep, side=side, step=step, title=title)
