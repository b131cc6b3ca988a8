"""The figures of the stakeholders: matrix and stances."""

from __future__ import annotations

from typing import Any

import pytest

from soteplan.domain.comm_stakeholders import QUADRANTS, quadrant, stance_gap
from soteplan.domain.communications import TargetGroup
from soteplan.figures.shapes import Figure, Key, Line, Marker
from soteplan.figures.stakeholders import LISTED, PLAIN, StakeholderOptions, cell_at, cell_place, gap_sign, stakeholders
from soteplan.figures.stances import LEAST_WIDTH, StanceOptions, stances
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide


def group(number: int, influence: int | None = 3, interest: int | None = 3, **values: Any) -> TargetGroup:
    named = {"code": f"K{number}", "title": "Sidosryhmä", "position": f"{number:03}", **values}
    return TargetGroup(f"g{number}", influence=influence, interest=interest, **named)


def drawn(*rows: Any, options: StakeholderOptions = PLAIN) -> Figure:
    return stakeholders(state_of(*rows), LABELS, METER, options)


def test_a_plan_without_groups_has_empty_figures() -> None:
    assert drawn().is_empty
    assert stances(state_of(), LABELS, METER).is_empty


def test_every_quarter_has_its_name() -> None:
    assert {f"quadrant_{name}" for name in QUADRANTS} <= set(texts(drawn(group(1))))


@pytest.mark.parametrize(
    ("influence", "interest", "name"),
    [(5, 5, "closely"), (4, 3, "satisfied"), (3, 4, "informed"), (3, 3, "monitor"), (None, 5, "")],
)
def test_a_group_is_kept_in_touch_with_by_its_weight(influence: int | None, interest: int | None, name: str) -> None:
    assert quadrant(group(1, influence, interest)) == name


def test_a_chip_stands_in_its_cell_and_every_place_of_a_cell_leads_back_to_it() -> None:
    figure = drawn(*(group(10 * a + b, a, b) for a in range(1, 6) for b in range(1, 6)))
    for influence in range(1, 6):
        for interest in range(1, 6):
            bounds = figure.bounds_of(Key("target_group", f"g{10 * influence + interest}"))
            assert bounds is not None
            place = cell_place(influence, interest)
            assert place.holds(bounds.x, bounds.y)
            assert place.holds(bounds.right, bounds.bottom)
            assert cell_at(*place.centre) == (influence, interest)
    assert cell_at(10, 10) is None


@pytest.mark.parametrize("count", [1, 3, 4, 12, 60])
@pytest.mark.parametrize("width", [48, 64, 90, 168])
def test_a_crowded_cell_stays_readable_and_counts_the_rest(count: int, width: float) -> None:
    figure = drawn(*(group(n) for n in range(count)), options=StakeholderOptions(cell_width=width))
    chips = [target for target in figure.targets() if target.key.table == "target_group"]
    assert overlapping([target.bounds for target in figure.targets()]) == []
    assert len(chips) == count or f"+{count - len(chips)}" in texts(figure)
    assert too_wide(figure) == []
    assert outside(figure) == []


def test_a_code_is_told_whole_before_its_sign() -> None:
    rows = [group(17, stance_today="neutral", stance_wanted="driving")]
    assert "K17" in texts(drawn(*rows, options=StakeholderOptions(cell_width=52)))
    assert "K17 ↑2" in texts(drawn(*rows, options=StakeholderOptions(cell_width=80)))


def test_a_group_without_a_code_is_told_by_name_in_the_lines_there_is_room_for() -> None:
    narrow = StakeholderOptions(cell_width=80, cell_height=96)
    figure = drawn(group(1, code="", title="Kunnat ja niiden johto"), options=narrow)
    assert "Kunnat ja niiden johto" in texts(figure)
    assert "Kunnat ja niiden johto" not in texts(
        drawn(*(group(n, code="", title="Kunnat ja niiden johto") for n in range(9)), options=narrow)
    )


def test_groups_without_scores_stand_below_so_that_they_can_be_taken_from_there() -> None:
    figure = drawn(group(1), group(2, None, 4), group(3, 2, None))
    assert "○ not_assessed" in texts(figure)
    assert len(figure.targets()) == 3
    bottom = cell_place(1, 1).bottom
    for key in ("g2", "g3"):
        bounds = figure.bounds_of(Key("target_group", key))
        assert bounds is not None
        assert bounds.y > bottom


def test_on_paper_every_group_is_told_in_full() -> None:
    figure = drawn(group(1, title="Pitkä nimi " * 6), options=LISTED)
    assert ("Pitkä nimi " * 6).strip() in " ".join(texts(figure))
    assert too_wide(figure) == []


def test_the_way_of_a_stance_is_a_sign_with_a_number() -> None:
    ways = [("neutral", "driving"), ("driving", "supportive"), ("against", "against"), ("unknown", "driving")]
    rows = [group(n, stance_today=today, stance_wanted=wanted) for n, (today, wanted) in enumerate(ways)]
    assert [gap_sign(row) for row in rows] == ["↑2", "↓1", "✓", ""]
    assert [stance_gap(row) for row in rows] == [2, -1, 0, None]


def test_a_stance_is_drawn_from_a_ring_to_a_dot() -> None:
    figure = stances(state_of(group(1, stance_today="unaware", stance_wanted="supportive")), LABELS, METER)
    marks = [shape for shape in figure.shapes if isinstance(shape, Marker) and shape.key]
    arrows = [shape for shape in figure.shapes if isinstance(shape, Line) and shape.arrow]
    assert [mark.kind for mark in marks] == ["ring", "circle"]
    assert marks[0].x < arrows[0].points[0].x < arrows[0].points[-1].x < marks[1].x


@pytest.mark.parametrize("width", [LEAST_WIDTH, 320, 500, 1200])
def test_stances_fit_their_width(width: float) -> None:
    rows = [group(n, title="Erikoissairaanhoidonjärjestäjä " * (n % 4)) for n in range(30)]
    figure = stances(state_of(*rows), LABELS, METER, StanceOptions(width))
    assert too_wide(figure) == []
    assert outside(figure) == []
    assert figure.width <= width


def test_the_examples_groups_are_all_there() -> None:
    state = example()
    assert len(stakeholders(state, LABELS, METER).targets()) == len(state.table(TargetGroup))
    assert len(stances(state, LABELS, METER).targets()) == len(state.table(TargetGroup))
