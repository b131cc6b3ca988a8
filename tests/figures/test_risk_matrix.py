import pytest

from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk
from soteplan.figures.risk_matrix import MatrixOptions, risk_matrix
from soteplan.figures.shapes import Box, Line
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide


def risk(number: int, probability: int = 3, impact: int = 3, code: str = "") -> Risk:
    return Risk(
        f"r{number}",
        code or f"R{number}",
        title="Riski",
        probability=probability,
        impact=impact,
        position=f"{number:03}",
    )


@pytest.mark.parametrize("steps", [3, 4, 5])
def test_every_cell_says_its_score_and_level(steps: int) -> None:
    figure = risk_matrix(state_of(Plan("p", risk_steps=str(steps))), LABELS, METER)
    assert f"{steps * steps} h" in texts(figure)
    assert "1 l" in texts(figure)
    assert len([box for box in figure.shapes if isinstance(box, Box) and box.width > 100]) == steps * steps


def test_the_examples_risks_are_chips() -> None:
    figure = risk_matrix(example(), LABELS, METER)
    assert {"R1", "R2", "R3", "R4", "R5"} <= set(texts(figure))
    assert len(figure.targets()) == 5


def test_a_crowded_cell_stays_readable_and_counts_the_rest() -> None:
    figure = risk_matrix(state_of(*(risk(n) for n in range(40))), LABELS, METER)
    chips = [target.bounds for target in figure.targets()]
    assert overlapping(chips) == []
    assert f"+{40 - len(chips)}" in texts(figure)
    assert too_wide(figure) == []
    assert outside(figure) == []


def test_a_small_cell_has_room_for_three_chips_and_its_letter() -> None:
    small = MatrixOptions(cell_width=54, cell_height=48, legend=False, compact=True)
    figure = risk_matrix(state_of(*(risk(n) for n in range(3))), LABELS, METER, small)
    assert {"R0", "R1", "R2"} <= set(texts(figure))
    assert overlapping([target.bounds for target in figure.targets()]) == []
    assert too_wide(figure) == []
    crowded = risk_matrix(state_of(*(risk(n) for n in range(9))), LABELS, METER, small)
    assert "+7" in texts(crowded)


def test_a_long_code_is_cut_to_its_cell() -> None:
    figure = risk_matrix(state_of(risk(1, code="R" * 200)), LABELS, METER)
    assert too_wide(figure) == []
    assert outside(figure) == []


def test_moves_lead_from_each_chip_to_its_ghost() -> None:
    moving = Risk("r", "R1", title="R", probability=5, impact=5, residual_probability=2, residual_impact=2)
    staying = Risk("s", "R2", title="S", probability=1, impact=1, residual_probability=1, residual_impact=1)
    figure = risk_matrix(state_of(moving, staying), LABELS, METER, MatrixOptions(moves=True))
    arrows = [shape for shape in figure.shapes if isinstance(shape, Line) and shape.arrow]
    assert len(arrows) == 1
    assert texts(figure).count("R1") == 2
    assert texts(figure).count("R2") == 1


def test_listed_risks_are_named_below() -> None:
    plain, listed = (risk_matrix(example(), LABELS, METER, MatrixOptions(listed=each)) for each in (False, True))
    assert listed.height > plain.height
    assert outside(listed) == []


def test_the_description_says_where_each_risk_stands() -> None:
    assert "R1 Riski: 9, medium" in risk_matrix(state_of(risk(1)), LABELS, METER).description
