from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.domain.errors import Refusal
from soteplan.domain.risk_history import Moment, moments
from soteplan.domain.risk_scale import SIZES, scale_of, usual_mapping
from soteplan.domain.risk_votes import open_votes, together, votes_of
from soteplan.domain.risks import Risk, RiskClass, RiskReview
from soteplan.operations import risk_reviews
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction

DAY = "2021-05-03"


@pytest.fixture
def store() -> Iterator[Store]:
    session = Session.new(title="Plan")
    session.store.transact(
        "add:risk", lambda tx: tx.add(Risk, title="R", probability=4, impact=5, residual_probability=2)
    )
    yield session.store
    session.close(discard=True)


def the_risk(store: Store) -> Risk:
    (risk,) = store.state.rows(Risk)
    return risk


def test_a_review_keeps_the_scores_of_its_day(store: Store) -> None:
    risk = the_risk(store)
    store.transact(
        "edit:risk", lambda tx: risk_reviews.review(tx, risk, DAY, note="Two left", probability=5, residual_impact=3)
    )
    then, now = moments(store.state, the_risk(store))
    assert (then.inherent, then.residual, then.steps) == ((25, "high"), (6, "medium"), 5)
    assert then.review is not None
    assert (then.review.kind, then.review.note, then.date) == ("review", "Two left", DAY)
    assert (now.inherent, now.residual, now.review) == (then.inherent, then.residual, None)
    assert the_risk(store).probability == 5


def test_an_agreed_value_has_what_was_given_beside_it(store: Store) -> None:
    risk = the_risk(store)
    for probability, impact in ((2, 3), (5, 3), (3, None)):
        store.transact("add:risk_vote", lambda tx, p=probability, i=impact: risk_reviews.give(tx, risk, p, i))  # type: ignore[misc]
    found = together(open_votes(store.state, risk))
    assert found.probability is not None
    assert found.impact is not None
    assert (found.probability.least, found.probability.median, found.probability.greatest) == (2, 3, 5)
    assert found.probability.is_disputed(5)
    assert not found.impact.is_disputed(5)
    store.transact("edit:risk", lambda tx: risk_reviews.agree(tx, risk, DAY, probability=3, impact=3))
    (review,) = store.state.rows(RiskReview)
    assert (review.kind, review.probability, review.impact) == ("workshop", 3, 3)
    assert len(votes_of(store.state, review.id)) == 3
    assert open_votes(store.state, risk) == []


def test_nobody_gives_a_step_beyond_the_scale(store: Store) -> None:
    risk = the_risk(store)
    with pytest.raises(Refusal, match="out_of_range"):
        store.transact("add:risk_vote", lambda tx: risk_reviews.give(tx, risk, 6, 1))


def test_a_risk_that_comes_true_keeps_its_history(store: Store) -> None:
    risk = the_risk(store)
    store.transact("edit:risk", lambda tx: risk_reviews.come_true(tx, risk, DAY, "The pilot stopped"))
    found = the_risk(store)
    assert (found.state, found.occurred_date, found.outcome) == ("occurred", DAY, "The pilot stopped")
    assert [moment.review.kind for moment in moments(store.state, found) if moment.review] == ["occurred"]


def test_another_scale_takes_scores_votes_and_painted_cells_along(store: Store) -> None:
    risk = the_risk(store)
    store.transact("add:risk_vote", lambda tx: risk_reviews.give(tx, risk, 5, 2))
    store.transact("edit:risk_class", lambda tx: risk_reviews.paint(tx, 1, 5, "high"))
    mapping = usual_mapping(5, 3)
    store.transact("edit:plan", lambda tx: risk_reviews.rescale(tx, 3, mapping, mapping, DAY))
    found = the_risk(store)
    assert (found.probability, found.impact, found.residual_probability) == (3, 3, 2)
    (vote,) = open_votes(store.state, found)
    assert (vote.probability, vote.impact) == (3, 2)
    (cell,) = store.state.rows(RiskClass)
    assert (cell.probability, cell.impact, cell.level) == (1, 3, "high")
    until, now = moments(store.state, found)
    assert (until.steps, until.inherent, now.steps, now.inherent) == (5, (20, "high"), 3, (9, "high"))


def test_a_mapping_that_leaves_a_step_out_changes_nothing(store: Store) -> None:
    before = dict(store.state.table(Risk))
    with pytest.raises(Refusal, match="step_not_mapped"):
        store.transact("edit:plan", lambda tx: risk_reviews.rescale(tx, 3, {1: 1, 5: 3}, usual_mapping(5, 3), DAY))
    with pytest.raises(Refusal, match="no_such_scale"):
        store.transact("edit:plan", lambda tx: risk_reviews.rescale(tx, 6, {}, {}, DAY))
    assert store.state.table(Risk) == before
    assert store.state.rows(RiskReview) == []


Act = Callable[[Transaction, Risk, int, int], object]


def _review(tx: Transaction, risk: Risk, first: int, second: int) -> object:
    steps = scale_of(tx.state).steps
    return risk_reviews.review(tx, risk, DAY, probability=min(first, steps), residual_impact=min(second, steps))


def _rescale(tx: Transaction, risk: Risk, first: int, second: int) -> None:
    old, new = scale_of(tx.state).steps, SIZES[first % len(SIZES)]
    risk_reviews.rescale(tx, new, usual_mapping(old, new), usual_mapping(old, new), DAY)


def _paint(tx: Transaction, risk: Risk, first: int, second: int) -> None:
    steps = scale_of(tx.state).steps
    risk_reviews.paint(tx, min(first, steps), min(second, steps), "high" if first > second else "low")


ACTS: dict[str, Act] = {"review": _review, "rescale": _rescale, "paint": _paint}


@settings(max_examples=15)
@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(1, 5), st.integers(1, 5)), max_size=12))
def test_every_score_there_ever_was_can_be_told_again(acts: list[tuple[str, int, int]]) -> None:
    session = Session.new(title="Plan")
    store, stood = session.store, []
    try:
        store.transact("add:risk", lambda tx: tx.add(Risk, title="R", probability=4, impact=5))
        for act, first, second in acts:
            before = _told(moments(store.state, the_risk(store))[-1])
            store.transact("edit:risk", lambda tx, a=act, f=first, s=second: ACTS[a](tx, the_risk(store), f, s))  # type: ignore[misc]
            if act != "paint":
                stood.append(before if act == "rescale" else _told(moments(store.state, the_risk(store))[-1]))
        assert [_told(moment) for moment in moments(store.state, the_risk(store))[:-1]] == stood
        steps = scale_of(store.state).steps
        assert all(1 <= (score or 1) <= steps for score in (the_risk(store).probability, the_risk(store).impact))
    finally:
        session.close(discard=True)


def _told(moment: Moment) -> tuple[object, ...]:
    return moment.steps, moment.inherent, moment.residual
