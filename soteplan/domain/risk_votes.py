"""Scoring together: what the participants gave, how far they are apart, and whether they should talk about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from soteplan.domain.risks import Risk, RiskVote
from soteplan.domain.state import PlanState


class Spread(NamedTuple):
    """The given steps of one side, sorted."""

    given: tuple[int, ...]

    @property
    def least(self) -> int:
        return self.given[0]

    @property
    def greatest(self) -> int:
        return self.given[-1]

    @property
    def median(self) -> float:
        """The middle one; between two middle ones half way."""
        middle = len(self.given) // 2
        return self.given[middle] if len(self.given) % 2 else (self.given[middle - 1] + self.given[middle]) / 2

    @property
    def proposal(self) -> int:
        """The step to agree on unless the talk says otherwise: the median, a half up."""
        return int(self.median + 0.5)

    def is_disputed(self, steps: int) -> bool:
        """Whether the given steps are at least half of the scale apart: 3 of 5 steps, 2 of 4 or 3."""
        return self.greatest - self.least >= (steps + 1) // 2


class Together(NamedTuple):
    """What was given for a risk, by side; None where nobody gave anything."""

    votes: tuple[RiskVote, ...]
    probability: Spread | None
    impact: Spread | None

    def is_disputed(self, steps: int) -> bool:
        return any(side is not None and side.is_disputed(steps) for side in (self.probability, self.impact))


def open_votes(state: PlanState, risk: Risk) -> list[RiskVote]:
    """What was given since a value was last agreed, in the order given."""
    return [vote for vote in state.where(RiskVote, "risk_id", risk.id) if not vote.risk_review_id]


def votes_of(state: PlanState, review_id: str) -> list[RiskVote]:
    """What was given before the value of a review was agreed."""
    return state.where(RiskVote, "risk_review_id", review_id)


def together(votes: Sequence[RiskVote]) -> Together:
    """The spread of some votes."""
    return Together(tuple(votes), _spread(vote.probability for vote in votes), _spread(vote.impact for vote in votes))


def _spread(given: Iterable[int | None]) -> Spread | None:
    steps = tuple(sorted(step for step in given if step))
    return Spread(steps) if steps else None
