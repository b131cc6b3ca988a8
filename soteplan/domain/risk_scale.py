"""The risk scale of a plan: how many steps it has, what they are called, and which level a pair of steps gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk, RiskClass, RiskStep
from soteplan.domain.state import PlanState

LEVELS = ("low", "medium", "high")
SIZES = (3, 4, 5)

# By steps of the scale: the least score that is medium, and the least that is high. The bounds leave about the same
# share of the matrix to each level on every scale; a product can never fall between two bounds.
_BOUNDS = {3: (3, 6), 4: (4, 9), 5: (5, 15)}


class Score(NamedTuple):
    """Probability times impact, and the level that the pair has on the plan's scale."""

    value: int
    level: str

    @property
    def rank(self) -> tuple[int, int]:
        """By what risks are ordered: the level first, which a painted matrix may give to a smaller product."""
        return LEVELS.index(self.level), self.value


@dataclass(frozen=True, slots=True)
class Scale:
    """`painted` holds the cells whose level was painted; all others have the level of their product."""

    steps: int
    painted: Mapping[tuple[int, int], str]

    def level(self, probability: int, impact: int) -> str:
        """Low, medium or high; a step beyond the scale counts as its last one."""
        place = min(probability, self.steps), min(impact, self.steps)
        return self.painted.get(place) or level_of_product(place[0] * place[1], self.steps)

    def score(self, probability: int | None, impact: int | None) -> Score | None:
        """None while either part is missing."""
        if not probability or not impact:
            return None
        return Score(probability * impact, self.level(probability, impact))

    def inherent(self, risk: Risk) -> Score | None:
        """The score before the responses."""
        return self.score(risk.probability, risk.impact)

    def residual(self, risk: Risk) -> Score | None:
        """The score with the responses carried out."""
        return self.score(risk.residual_probability, risk.residual_impact)

    def current(self, risk: Risk) -> Score | None:
        """The residual score where there is one, else the inherent."""
        return self.residual(risk) or self.inherent(risk)


def level_of_product(score: int, steps: int) -> str:
    """Low, medium or high for a product on a scale of so many steps."""
    medium, high = _BOUNDS[steps]
    return LEVELS[(score >= medium) + (score >= high)]


def scale_of(state: PlanState) -> Scale:
    """The plan's scale of 3, 4 or 5 steps; what was painted counts where the plan says so."""
    plan = state.plan
    cells = state.rows(RiskClass) if plan.score_rule == "classes" else ()
    painted = {(cell.probability, cell.impact): cell.level for cell in cells if cell.probability and cell.impact}
    return Scale(int(plan.risk_steps), painted)


def is_accepted(plan: Plan, level: str) -> bool:
    """Whether a risk of the level may be accepted as it is."""
    return LEVELS.index(level) <= LEVELS.index(plan.tolerance)


def step_rows(state: PlanState, side: str) -> dict[int, RiskStep]:
    """What the plan says of the steps of probability or impact, by step; only those of its scale."""
    found = {row.step: row for row in state.where(RiskStep, "side", side) if row.step}
    return {step: found[step] for step in sorted(found) if step <= int(state.plan.risk_steps)}


def usual_mapping(old: int, new: int) -> dict[int, int]:
    """Each step of a scale of `old` steps to one of `new`: ends to ends, the others in proportion.

    Halves go up, so that a risk does not look smaller than it was.
    """
    return {step: 1 + (2 * (step - 1) * (new - 1) + (old - 1)) // (2 * (old - 1)) for step in range(1, old + 1)}
