"""Risk scores: probability times impact on the plan's scale of three, four or five steps."""

from __future__ import annotations

from typing import NamedTuple

from soteplan.domain.risk_scale import Scale, Score, scale_of
from soteplan.domain.risks import Risk
from soteplan.domain.state import PlanState


class Cell(NamedTuple):
    """A field of the risk matrix and the risks in it."""

    probability: int
    impact: int
    score: int
    level: str
    risk_ids: tuple[str, ...]


class RankedRisk(NamedTuple):
    """A risk with its scores; `current` is the residual score where there is one, else the inherent."""

    risk: Risk
    inherent: Score | None
    residual: Score | None
    current: Score


def score(probability: int | None, impact: int | None) -> int | None:
    """Probability times impact, or None while either is missing."""
    return probability * impact if probability and impact else None


def inherent(risk: Risk) -> int | None:
    """The score before the responses."""
    return score(risk.probability, risk.impact)


def residual(risk: Risk) -> int | None:
    """The score with the responses carried out."""
    return score(risk.residual_probability, risk.residual_impact)


def steps(state: PlanState) -> int:
    """The number of steps of the plan's scale: 3, 4 or 5."""
    return int(state.plan.risk_steps)


def matrix(state: PlanState, *, residual: bool = False, kind: str = "") -> list[Cell]:
    """All cells of the matrix, the highest probability first and impact rising; closed and unscored risks are left out.

    With a kind, threats or opportunities alone. A score beyond the plan's scale has no cell: the plan check names it.
    """
    scale = scale_of(state)
    found: dict[tuple[int | None, int | None], list[str]] = {}
    for risk in open_risks(state, kind):
        place = (risk.residual_probability, risk.residual_impact) if residual else (risk.probability, risk.impact)
        found.setdefault(place, []).append(risk.id)
    steps = range(1, scale.steps + 1)
    return [
        Cell(row, column, row * column, scale.level(row, column), tuple(found.get((row, column), ())))
        for row in reversed(steps)
        for column in steps
    ]


def top_risks(state: PlanState, count: int = 5) -> list[RankedRisk]:
    """The open threats and opportunities with the greatest current scores.

    The level counts first, then the score; equal ones by inherent score, then in their own order.
    """
    scale = scale_of(state)
    scored = [ranked for risk in open_risks(state) if (ranked := _ranked(scale, risk))]
    return sorted(scored, key=_greatest_first)[:count]


def _ranked(scale: Scale, risk: Risk) -> RankedRisk | None:
    current = scale.current(risk)
    return RankedRisk(risk, scale.inherent(risk), scale.residual(risk), current) if current else None


def _greatest_first(ranked: RankedRisk) -> tuple[int, int, int]:
    level, value = ranked.current.rank
    return -level, -value, -(ranked.inherent.value if ranked.inherent else 0)


def open_risks(state: PlanState, kind: str = "") -> list[Risk]:
    """The risks that are not closed, of one kind or both; one that came true is still to be lived with."""
    return [risk for risk in state.rows(Risk) if risk.state != "closed" and (not kind or risk.kind == kind)]
