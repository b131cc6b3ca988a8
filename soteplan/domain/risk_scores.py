"""Risk scores: probability times impact on the plan's scale of three, four or five steps."""

from __future__ import annotations

from typing import NamedTuple

from soteplan.domain.risks import Risk
from soteplan.domain.state import PlanState

LEVELS = ("low", "medium", "high")

# By steps of the scale: the least score that is medium, and the least that is high. The bounds leave about the same
# share of the matrix to each level on every scale; a product can never fall between two bounds.
_BOUNDS = {3: (3, 6), 4: (4, 9), 5: (5, 15)}


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
    inherent: int | None
    residual: int | None
    current: int


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


def level(score: int, steps: int) -> str:
    """Low, medium or high for a score on a scale of so many steps."""
    medium, high = _BOUNDS[steps]
    return LEVELS[(score >= medium) + (score >= high)]


def matrix(state: PlanState, *, residual: bool = False) -> list[Cell]:
    """All cells of the matrix, the highest probability first and impact rising; closed and unscored risks are left out.

    A score beyond the plan's scale has no cell: the plan check names it.
    """
    size = steps(state)
    found: dict[tuple[int | None, int | None], list[str]] = {}
    for risk in _open(state):
        place = (risk.residual_probability, risk.residual_impact) if residual else (risk.probability, risk.impact)
        found.setdefault(place, []).append(risk.id)
    return [
        Cell(row, column, row * column, level(row * column, size), tuple(found.get((row, column), ())))
        for row in range(size, 0, -1)
        for column in range(1, size + 1)
    ]


def top_risks(state: PlanState, count: int = 5) -> list[RankedRisk]:
    """The open risks with the greatest current scores; equal ones by inherent score, then in their own order."""
    ranked = [RankedRisk(risk, inherent(risk), residual(risk), _current(risk)) for risk in _open(state)]
    scored = [each for each in ranked if each.current]
    return sorted(scored, key=lambda each: (-each.current, -(each.inherent or 0)))[:count]


def _current(risk: Risk) -> int:
    return residual(risk) or inherent(risk) or 0


def _open(state: PlanState) -> list[Risk]:
    return [risk for risk in state.rows(Risk) if risk.state != "closed"]
