from __future__ import annotations

import pytest

from soteplan.domain.schedule import Action
from soteplan.figures.gantt import GanttOptions, drawn_rows, gantt, gantt_figures
from soteplan.figures.schedule_columns import COLUMNS, gantt_with, gantts_with, width_of
from soteplan.figures.shapes import Box, Figure, Text
from tests.domain.plans import example
from tests.figures.tools import LABELS, METER, texts

OPTIONS = GanttOptions(rows_per_figure=10)
ALL = tuple(COLUMNS)


def starting(figure: Figure, word: str) -> list[float]:
    return [shape.x for shape in figure.shapes if isinstance(shape, Text) and " ".join(shape.lines).startswith(word)]


def test_without_columns_the_chart_is_as_always() -> None:
    state = example()
    assert gantt_with(state, LABELS, METER, OPTIONS, ()) == gantt(state, LABELS, METER, OPTIONS)
    assert gantts_with(state, LABELS, METER, OPTIONS, ()) == gantt_figures(state, LABELS, METER, OPTIONS)


def test_columns_take_room_from_the_days_and_the_whole_stays_as_wide() -> None:
    figure = gantt_with(example(), LABELS, METER, OPTIONS, ALL)
    assert figure.width == OPTIONS.width
    for shape in figure.shapes:
        if isinstance(shape, Box):
            assert shape.bounds.right <= figure.width + 1
    bars = [shape for shape in figure.shapes if isinstance(shape, Box) and shape.key and shape.key.table == "phase"]
    assert bars
    assert min(bar.x for bar in bars) >= OPTIONS.label_width + width_of(ALL)


def test_each_column_has_its_head_and_a_cell_for_each_row() -> None:
    state = example()
    figure = gantt_with(state, LABELS, METER, OPTIONS, ("owner", "progress", "state"))
    found = texts(figure)
    assert {"column_owner", "column_state"} <= set(found)
    assert sum(text.startswith("column") for text in found) == 3
    action = state.rows(Action)[0]
    assert f"state {action.state}" in found
    assert found.count("100 %") >= 2


def test_columns_stand_in_the_order_that_is_asked_for() -> None:
    figure = gantt_with(example(), LABELS, METER, OPTIONS, ("state", "owner"))
    assert starting(figure, "column_state") < starting(figure, "column_owner")


@pytest.mark.parametrize("columns", [("owner",), ALL])
def test_further_figures_have_the_columns_of_their_own_rows(columns: tuple[str, ...]) -> None:
    state = example()
    figures = gantts_with(state, LABELS, METER, OPTIONS, columns)
    assert len(figures) == -(-len(drawn_rows(state, LABELS, OPTIONS)) // 10) > 1
    assert all("column_owner" in texts(figure) for figure in figures)
    assert {figure.width for figure in figures} == {OPTIONS.width}
