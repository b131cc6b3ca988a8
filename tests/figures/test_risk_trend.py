from __future__ import annotations

from soteplan.domain.risk_scale import LEVELS
from soteplan.domain.risks import Risk, RiskReview
from soteplan.figures.risk_trend import risk_trend
from soteplan.figures.shapes import Box
from tests.domain.plans import state_of
from tests.figures.tools import LABELS, METER, outside, texts, too_wide

RISK = Risk(id="r", title="R", probability=1, impact=1)


def review(day: int, probability: int) -> RiskReview:
    return RiskReview(
        id=f"v{day}", risk_id="r", date=f"2021-{1 + day // 28:02}-{1 + day % 28:02}", steps="5",
        probability=probability, impact=5,
    )  # fmt: skip


def test_each_day_of_review_and_now_has_its_bar() -> None:
    figure = risk_trend(state_of(RISK, review(1, 5), review(40, 2)), LABELS, METER)
    bars = [shape for shape in figure.shapes if isinstance(shape, Box) and shape.width > 24]
    assert len(bars) == 3
    assert len({bar.fill for bar in bars}) == len(LEVELS), "high, then medium, now low"
    assert len({bar.pattern for bar in bars}) == len(LEVELS), "told apart without colour"
    assert LABELS.word("now") in texts(figure)


def test_of_many_days_the_newest_are_shown() -> None:
    figure = risk_trend(state_of(RISK, *(review(day, 1 + day % 5) for day in range(60))), LABELS, METER)
    assert not outside(figure)
    assert not too_wide(figure)
    assert LABELS.word("now") in texts(figure)


def test_without_reviews_there_is_nothing_to_draw() -> None:
    assert risk_trend(state_of(RISK), LABELS, METER).shapes == ()
