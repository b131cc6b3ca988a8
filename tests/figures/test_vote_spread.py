from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.plan import Plan
from soteplan.domain.risk_votes import together
from soteplan.domain.risks import RiskStep, RiskVote
from soteplan.figures.risk_steps import step_name, thresholds
from soteplan.figures.shapes import Marker
from soteplan.figures.vote_spread import vote_spread
from tests.domain.plans import state_of
from tests.figures.tools import LABELS, METER, outside, texts, too_wide


def votes(*pairs: tuple[int | None, int | None]) -> list[RiskVote]:
    return [RiskVote(id=f"v{n}", risk_id="r", probability=p, impact=i) for n, (p, i) in enumerate(pairs)]


@pytest.mark.parametrize("steps", ["3", "4", "5"])
def test_each_given_step_is_a_dot_over_it(steps: str) -> None:
    state = state_of(Plan("p", risk_steps=steps))
    figure = vote_spread(state, together(votes((1, 3), (1, None), (3, 3))), LABELS, METER)
    dots = [shape for shape in figure.shapes if isinstance(shape, Marker) and shape.kind == "circle"]
    assert len(dots) == 5
    assert not outside(figure)
    assert not too_wide(figure)


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=120), st.floats(320, 1200))
def test_dots_stay_in_their_room_however_many_vote(pairs: list[tuple[int, int]], width: float) -> None:
    figure = vote_spread(state_of(Plan("p", risk_steps="5")), together(votes(*pairs)), LABELS, METER, width)
    assert not outside(figure)
    assert not too_wide(figure)


def test_before_anything_is_given_the_steps_tell_what_they_mean() -> None:
    row = RiskStep(id="s", side="impact", step=2, title="Hanke viivästyy", money=5_000_000, days=30, share=1000)
    figure = vote_spread(state_of(Plan("p", risk_steps="3"), row), together([]), LABELS, METER, 960)
    assert any("Hanke" in text for text in texts(figure))
    assert any(LABELS.word("from_days", days="30").split()[0] in text for text in texts(figure))
    assert not outside(figure)
    assert not too_wide(figure)


def test_where_there_is_little_height_names_give_way_and_steps_stand_in_lines() -> None:
    state = state_of(Plan("p", risk_steps="5"))
    name = LABELS.word("impact_5")
    low, high = (vote_spread(state, together(votes((3, 3))), LABELS, METER, 640, height) for height in (240, 400))
    assert name not in texts(low)
    assert name in texts(high)
    lines, cards = (vote_spread(state, together([]), LABELS, METER, 640, height) for height in (120, 400))
    assert lines.height < cards.height
    assert any(name in text for text in texts(lines))
    assert not outside(lines)


@given(st.floats(0, 2000))
def test_the_dots_take_the_height_there_is(height: float) -> None:
    figure = vote_spread(state_of(Plan("p", risk_steps="5")), together(votes((3, 3))), LABELS, METER, 640, height)
    assert not outside(figure)
    assert figure.height <= max(height, 290)


def test_a_dispute_is_said_with_a_sign_and_in_words() -> None:
    state = state_of(Plan("p", risk_steps="5"))
    calm, apart = (
        vote_spread(state, together(votes(*given)), LABELS, METER) for given in (((3, 3),), ((1, 3), (5, 3)))
    )
    assert not any("▲" in text for text in texts(calm))
    assert any("▲" in text for text in texts(apart))


def test_steps_have_the_plans_names_or_the_usual_ones() -> None:
    row = RiskStep(id="s", side="impact", step=3, title="Hanke viivästyy", money=5_000_000, days=30, share=1000)
    state = state_of(Plan("p", risk_steps="3"), row)
    assert step_name(state, LABELS, "impact", 3) == "Hanke viivästyy"
    assert step_name(state, LABELS, "probability", 2) == LABELS.word("probability_3")
    assert len(thresholds(state, LABELS, "impact", 3)) == 3
    assert thresholds(state, LABELS, "impact", 1) == []
