from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.risk_votes import Spread, together
from soteplan.domain.risks import RiskVote

given_steps = st.lists(st.integers(1, 5), min_size=1, max_size=30).map(lambda steps: tuple(sorted(steps)))


@given(given_steps)
def test_the_median_is_the_middle_one_and_the_proposal_a_step_of_the_scale(steps: tuple[int, ...]) -> None:
    spread = Spread(steps)
    assert spread.median == statistics.median(steps)
    assert spread.least <= spread.proposal <= spread.greatest
    assert 0 <= spread.proposal - spread.median <= 0.5


def test_half_a_scale_apart_is_worth_a_talk() -> None:
    assert not Spread((2, 4)).is_disputed(5)
    assert Spread((2, 5)).is_disputed(5)
    assert Spread((2, 4)).is_disputed(4)
    assert Spread((1, 3)).is_disputed(3)
    assert not Spread((3,)).is_disputed(3)


def test_what_was_not_given_does_not_count() -> None:
    found = together([RiskVote(id="a", risk_id="r", probability=2), RiskVote(id="b", risk_id="r", probability=5)])
    assert found.impact is None
    assert found.is_disputed(5)
    assert not together([]).is_disputed(5)
