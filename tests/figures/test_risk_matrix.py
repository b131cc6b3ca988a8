import pytest

from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk
from soteplan.figures.risk_chips import COMPACT, ROOMY
from soteplan.figures.risk_matrix import (
    MatrixOptions,
    cell_at,
    cell_place,
    fitted,
    matrix_chips,
    movers,
    printed_matrix,
    risk_matrix,
)
from soteplan.figures.shapes import Box, Line
from soteplan.figures.tree import Size
from tests import risk_plans
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
    assert overlapping([target.bounds for target in figure.targets()]) == []
    chips = [target for target in figure.targets() if target.key.table == "risk"]
    assert f"+{40 - len(chips)}" in texts(figure)
    assert too_wide(figure) == []
    assert outside(figure) == []


@pytest.mark.parametrize("steps", [3, 4, 5])
@pytest.mark.parametrize("moves", [False, True])
def test_eighty_risks_stand_apart_and_none_is_lost(steps: int, moves: bool) -> None:
    state = risk_plans.state(80, steps)
    options = fitted(state, LABELS, METER, MatrixOptions(76, 72, moves=moves), Size(480 // steps, 470 // steps))
    figure = risk_matrix(state, LABELS, METER, options)
    assert overlapping([box.bounds for box in figure.shapes if isinstance(box, Box) and box.key]) == []
    assert too_wide(figure) == []
    assert outside(figure) == []
    chips = matrix_chips(state, LABELS, METER, options)
    standing = sorted(each.risk_id for chip in chips for each in chip.risks if not each.ghost)
    assert standing == sorted(row.id for row in state.rows(Risk))
    for chip in chips:
        cell = cell_at(*chip.place.centre, steps, options)
        assert cell is not None
        assert chip.place.right <= cell_place(*cell, steps, options).right
        assert chip.place.bottom <= cell_place(*cell, steps, options).bottom


def test_cells_and_chips_change_only_where_risks_would_be_left_out() -> None:
    usual, largest = MatrixOptions(), Size(200, 200)
    assert fitted(example(), LABELS, METER, usual, largest) == usual
    some = state_of(*(risk(n) for n in range(8)))
    larger = fitted(some, LABELS, METER, usual, largest)
    assert (larger.cell_width, larger.cell_height, larger.density) == (200, 200, ROOMY)
    many = state_of(*(risk(n) for n in range(40)))
    assert fitted(many, LABELS, METER, usual, largest).density != ROOMY
    assert not any(
        chip.hidden for chip in matrix_chips(many, LABELS, METER, fitted(many, LABELS, METER, usual, largest))
    )


def test_threats_stand_before_opportunities_in_a_shape_of_their_own() -> None:
    chance = Risk("o", "O1", title="Mahdollisuus", kind="opportunity", probability=3, impact=3, position="0")
    state = state_of(chance, risk(1), risk(2))
    figure = risk_matrix(state, LABELS, METER)
    assert [text for text in texts(figure) if text in ("R1", "R2", "O1")] == ["R1", "R2", "O1"]
    radius = {box.key.row_id: box.radius for box in figure.shapes if isinstance(box, Box) and box.key}
    assert radius["o"] > radius["r1"] == radius["r2"]
    for kind, shown in (("threat", {"r1", "r2"}), ("opportunity", {"o"})):
        alone = risk_matrix(state, LABELS, METER, MatrixOptions(kind=kind))
        assert {target.key.row_id for target in alone.targets()} == shown


def test_one_risk_alone_can_have_its_arrow() -> None:
    moving = [Risk(f"m{n}", f"M{n}", title="M", probability=5, impact=5, residual_probability=1, residual_impact=1)
              for n in range(3)]  # fmt: skip
    state = state_of(*moving, risk(1))
    assert movers(state) == ["m0", "m1", "m2"]
    for only, arrows in ((None, 3), ("m1", 1), ("", 0)):
        figure = risk_matrix(state, LABELS, METER, MatrixOptions(moves=True, only=only))
        assert len([shape for shape in figure.shapes if isinstance(shape, Line) and shape.arrow]) == arrows


def test_a_move_from_or_to_a_crowd_leads_to_the_chip_that_counts() -> None:
    crowd = [risk(n, 5, 5) for n in range(20)]
    leaving = Risk(
        "l", "L", title="L", probability=5, impact=5, residual_probability=1, residual_impact=1, position="9"
    )
    state, options = state_of(*crowd, leaving), MatrixOptions(moves=True)
    (arrow,) = [shape for shape in risk_matrix(state, LABELS, METER, options).shapes
                if isinstance(shape, Line) and shape.arrow]  # fmt: skip
    counting = next(chip for chip in matrix_chips(state, LABELS, METER, options) if chip.hidden)
    assert "l" in counting.hidden
    assert arrow.points[0] == counting.place.centre


def test_a_small_cell_has_room_for_three_chips_and_its_letter() -> None:
    small = MatrixOptions(cell_width=54, cell_height=48, legend=False, density=COMPACT)
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


def test_what_is_printed_of_many_risks_has_no_arrows_and_names_them_in_columns() -> None:
    few, many = printed_matrix(example(), LABELS, METER), printed_matrix(risk_plans.state(80), LABELS, METER)
    arrows = [[shape for shape in each.shapes if isinstance(shape, Line) and shape.arrow] for each in (few, many)]
    assert arrows[0]
    assert not arrows[1]
    for figure in (few, many):
        assert outside(figure) == []
        assert too_wide(figure) == []
    assert {f"R{number}" for number in range(1, 81)} <= set(texts(many))
    assert many.height < 2 * many.width
