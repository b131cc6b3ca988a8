"""How risks have stood: the scores of each review in the scale of its day, and what has changed since a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from soteplan.domain.risk_scale import LEVELS, Scale, Score, level_of_product, scale_of
from soteplan.domain.risks import Risk, RiskReview
from soteplan.domain.state import PlanState


class Moment(NamedTuple):
    """How a risk stood from a day on; `steps` is the scale of that day. The present has no review and no date."""

    date: str
    steps: int
    inherent: Score | None
    residual: Score | None
    review: RiskReview | None = None

    @property
    def current(self) -> Score | None:
        """The residual score where there is one, else the inherent."""
        return self.residual or self.inherent

    @property
    def height(self) -> float | None:
        """The current score as a share of the greatest there was on its scale, so that scales can be compared."""
        return self.current.value / self.steps**2 if self.current else None


class RegisterMoment(NamedTuple):
    """How the whole register stood on a day: the risks by level, and the mean height of those that had a score."""

    date: str
    counts: dict[str, int]
    height: float | None


def moments(state: PlanState, risk: Risk) -> list[Moment]:
    """The reviews of a risk, the oldest first, and last how it stands now."""
    reviews = sorted((row for row in state.where(RiskReview, "risk_id", risk.id) if row.date), key=_date)
    scale = scale_of(state)
    return [*map(_reviewed, reviews), Moment("", scale.steps, scale.inherent(risk), scale.residual(risk))]


def _date(review: RiskReview) -> str:
    return review.date or ""


def _reviewed(review: RiskReview) -> Moment:
    steps = int(review.steps)
    before = _score(review.probability, review.impact, review.level, steps)
    after = _score(review.residual_probability, review.residual_impact, review.residual_level, steps)
    return Moment(_date(review), steps, before, after, review)


def _score(probability: int | None, impact: int | None, level: str, steps: int) -> Score | None:
    """With the level that was kept; a review of before levels were kept has the one of its product."""
    if not probability or not impact:
        return None
    value = probability * impact
    return Score(value, level if level in LEVELS else level_of_product(value, steps))


def on_day(found: Sequence[Moment], date: str) -> Moment | None:
    """The last moment up to a day, None where the risk had none by then. A changed scale tells how it was before."""
    before = [each for each in found if each.review is not None and each.date <= date]
    return before[-1] if before else None


def trend(state: PlanState, risk: Risk, since: str) -> int | None:
    """1 where the risk has grown since a day, -1 where it has shrunk, 0 where neither; None where it cannot be told."""
    found = moments(state, risk)
    then, now = on_day(found, since), found[-1]
    if then is None or then.current is None or now.current is None:
        return None
    return _compare(then, now)


def _compare(then: Moment, now: Moment) -> int:
    before, after = _weight(then), _weight(now)
    return (after > before) - (after < before)


def trend_between(then: PlanState, now: PlanState, risk: Risk) -> int | None:
    """As `trend`, against another state of the plan, such as a named version."""
    old = then.get(Risk, risk.id)
    if old is None:
        return None
    before, after = moments(then, old)[-1], moments(now, risk)[-1]
    if before.current is None or after.current is None:
        return None
    return _compare(before, after)


def last_review(state: PlanState, risk: Risk) -> str:
    """The day before the newest review: against it the trend "since the last review" is told; "" without a review."""
    dates = sorted(_date(row) for row in state.where(RiskReview, "risk_id", risk.id) if row.date)
    return dates[-2] if len(dates) > 1 else (dates[0] if dates else "")


def _weight(moment: Moment) -> tuple[int, float]:
    assert moment.current is not None
    return LEVELS.index(moment.current.level), moment.current.value / moment.steps**2


def register_history(state: PlanState) -> list[RegisterMoment]:
    """The whole register on each day on which a risk was reviewed, and now (with an empty date)."""
    risks = [moments(state, risk) for risk in state.rows(Risk)]
    dates = sorted({each.date for found in risks for each in found if each.review})
    return [*(_register(date, _standing(risks, date)) for date in dates), _register("", _now(state, risks))]


def _standing(risks: Sequence[Sequence[Moment]], date: str) -> Iterator[Moment]:
    return (moment for found in risks if (moment := on_day(found, date)))


def _now(state: PlanState, risks: Sequence[Sequence[Moment]]) -> Iterator[Moment]:
    states = [risk.state for risk in state.rows(Risk)]
    return (found[-1] for found, standing in zip(risks, states, strict=True) if standing != "closed")


def _register(date: str, standing: Iterator[Moment]) -> RegisterMoment:
    scored = [(moment.current, moment.height) for moment in standing if moment.current]
    counts = {level: sum(score.level == level for score, _ in scored) for level in LEVELS}
    heights = [height for _, height in scored if height is not None]
    return RegisterMoment(date, counts, sum(heights) / len(heights) if heights else None)


def review_values(scale: Scale, risk: Risk) -> dict[str, object]:
    """The columns of a review that keeps how a risk stands now, explainable whatever the scale becomes."""
    before, after = scale.inherent(risk), scale.residual(risk)
    return {
        "probability": risk.probability,
        "impact": risk.impact,
        "residual_probability": risk.residual_probability,
        "residual_impact": risk.residual_impact,
        "steps": str(scale.steps),
        "level": before.level if before else "none",
        "residual_level": after.level if after else "none",
    }
