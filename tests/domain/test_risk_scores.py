from __future__ import annotations

import pytest

from soteplan.domain import risk_scores
from soteplan.domain.plan import Plan
from soteplan.domain.risk_scale import LEVELS
from soteplan.domain.risks import Risk
from tests.domain.plans import example, state_of


def test_a_score_needs_both_its_parts() -> None:
    assert risk_scores.score(3, 4) == 12
    assert risk_scores.score(3, None) is None
    assert risk_scores.score(None, None) is None


@pytest.mark.parametrize("steps", ["3", "4", "5"])
def test_the_matrix_has_every_field_of_the_scale_and_levels_rise(steps: str) -> None:
    cells = risk_scores.matrix(state_of(Plan(id="plan", title="Plan", risk_steps=steps)))
    size = int(steps)
    assert [(cell.probability, cell.impact) for cell in cells[:size]] == [
        (size, impact) for impact in range(1, size + 1)
    ]
    assert len(cells) == size * size
    ranks = [LEVELS.index(cell.level) for cell in sorted(cells, key=lambda cell: cell.score)]
    assert ranks == sorted(ranks)
    assert set(ranks) == {0, 1, 2}


def test_risks_stand_in_the_matrix_before_and_after_their_responses() -> None:
    state = state_of(
        Risk(id="a", title="A", probability=4, impact=5, residual_probability=2, residual_impact=3),
        Risk(id="closed", title="B", probability=4, impact=5, state="closed"),
        Risk(id="unscored", title="C", probability=4),
    )
    before = {(cell.probability, cell.impact): cell.risk_ids for cell in risk_scores.matrix(state) if cell.risk_ids}
    after = {(cell.probability, cell.impact) for cell in risk_scores.matrix(state, residual=True) if cell.risk_ids}
    assert before == {(4, 5): ("a",)}
    assert after == {(2, 3)}


def test_top_risks_are_ranked_by_what_remains() -> None:
    state = state_of(
        Risk(id="eased", title="A", probability=5, impact=5, residual_probability=1, residual_impact=2, position="1"),
        Risk(id="open", title="B", probability=3, impact=3, position="2"),
        Risk(id="equal", title="C", probability=3, impact=3, position="3"),
        Risk(id="worse", title="D", probability=4, impact=4, residual_probability=3, residual_impact=3, position="4"),
        Risk(id="unscored", title="E", position="5"),
    )
    ranked = risk_scores.top_risks(state)
    assert [each.risk.id for each in ranked] == ["worse", "open", "equal", "eased"]
    assert [each.current.value for each in risk_scores.top_risks(state, 2)] == [9, 9]


def test_the_example_has_five_scored_risks() -> None:
    assert len(risk_scores.top_risks(example(), 10)) == 5
