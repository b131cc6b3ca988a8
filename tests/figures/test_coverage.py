"""The figure of who is reached how often."""

from __future__ import annotations

from typing import Any

import pytest

from soteplan.domain.comm_coverage import Cell, Coverage, Place
from soteplan.domain.communications import Channel, CommAction, CommMeans, TargetGroup
from soteplan.figures.coverage import ALL, CoverageOptions, behind, cell_key, coverage, coverage_table
from soteplan.figures.shapes import Figure
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

ROWS = (
    TargetGroup("g1", code="K1", title="Asukkaat"),
    TargetGroup("g2", code="K2", title="Media"),
    Channel("c1", title="Uutiskirje"),
    Channel("c2", title="Tilaisuus"),
    CommAction("a", target_group_id="g1", channel_id="c1", start_date="2021-01-15", repeat="monthly",
               end_date="2021-12-31"),
    CommMeans("m", target_group_id="g1", channel_id="c2"),
)  # fmt: skip


def drawn(*rows: Any, width: float = 1000, year: int | None = None) -> Figure:
    return coverage(state_of(*rows), LABELS, METER, CoverageOptions(width, year))


def said(figure: Figure, group_id: str, channel_id: str) -> str:
    key = cell_key(group_id, channel_id)
    return next((target.text for target in figure.targets() if target.key == key), "")


def test_numbers_sums_and_gaps_are_told() -> None:
    figure = drawn(*ROWS)
    assert [said(figure, *place) for place in (("g1", "c1"), ("g1", ALL), (ALL, "c1"), (ALL, ALL))] == ["12"] * 4
    assert said(figure, "g2", ALL) == "■ 0"
    assert said(figure, ALL, "c2") == "■"
    assert {"○ 1", "■ coverage_missed", "coverage_gap", "coverage_unused"} <= set(texts(figure))


def test_a_planned_cell_without_a_day_is_a_ring_that_can_be_picked() -> None:
    figure = drawn(*ROWS)
    assert figure.bounds_of(cell_key("g1", "c2")) is not None
    assert figure.bounds_of(cell_key("g2", "c2")) is None


def test_a_year_has_its_own_numbers_and_says_which_it_is() -> None:
    figure = drawn(*ROWS, year=2022)
    assert figure.title == "coverage 2022"
    assert said(figure, "g1", ALL) == "■ 0"


class Watched(dict[Place, Cell]):
    """Cells that know how often all of them were looked through."""

    looks = 0

    def values(self) -> Any:
        self.looks += 1
        return super().values()


def looks(*rows: Any) -> int:
    found = Coverage(state_of(*rows))
    found.cells = cells = Watched(found.cells)
    coverage_table(found, LABELS, METER)
    return cells.looks


def test_all_numbers_are_looked_through_as_often_however_many_are_drawn() -> None:
    more = [CommAction(f"a{n}", target_group_id="g2", channel_id=f"d{n}", start_date="2021-01-15") for n in range(9)]
    assert looks(*ROWS, *(Channel(f"d{n}", title=f"Kanava {n}") for n in range(9)), *more) == looks(*ROWS)


def test_a_cell_leads_back_to_its_group_and_channel() -> None:
    assert behind(cell_key("g1", "")) == ("g1", "")
    assert behind(cell_key(ALL, "c1")) == (None, "c1")
    assert behind(cell_key("g1", ALL)) == ("g1", None)


def test_without_groups_or_channels_there_is_nothing_to_draw() -> None:
    assert drawn(TargetGroup("g")).is_empty
    assert drawn(Channel("c")).is_empty


@pytest.mark.parametrize(("width", "channels"), [(560, 3), (1000, 12), (1000, 40), (1900, 26)])
def test_nothing_overlaps_or_is_wider_than_its_room(width: float, channels: int) -> None:
    rows = [Channel(f"c{n}", title="Sidosryhmäviestintäkanava " * (n % 4 + 1)) for n in range(channels)]
    groups = [TargetGroup(f"g{n}", title="Hyvinvointialuejohtaminen " * (n % 3 + 1)) for n in range(30)]
    acts = [CommAction(f"a{n}", channel_id=f"c{n % channels}", start_date="2021-01-01") for n in range(channels - 1)]
    figure = drawn(*rows, *groups, *acts, width=width)
    assert overlapping([target.bounds for target in figure.targets()]) == []
    assert [text for text in too_wide(figure) if not text.upright] == []
    assert outside(figure) == []


def test_the_examples_table_has_a_row_for_each_group() -> None:
    state = example()
    figure = coverage(state, LABELS, METER)
    keys = {target.key.row_id for target in figure.targets() if target.key.table == "target_group"}
    assert keys == set(state.table(TargetGroup))
