"""The figure of the core messages."""

from __future__ import annotations

from typing import Any

import pytest

from soteplan.domain.communications import CommAction, CoreMessage, TargetGroup
from soteplan.figures.messages import MessageOptions, heard_keys, messages
from soteplan.figures.shapes import Figure, Key, Line
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, overlapping, texts, too_wide

GROUPS = (TargetGroup("g1", code="K1", title="Asukkaat"), TargetGroup("g2", code="K2", title="Henkilöstö"))
CHAIN = (
    CoreMessage("n", level="national", title="Kansallinen viesti"),
    CoreMessage("p", level="project", title="Hankkeen viesti", carries_id="n"),
    CoreMessage("l", level="group", title="Ryhmän viesti", carries_id="p", target_group_id="g1"),
)


def drawn(*rows: Any, width: float = 984) -> Figure:
    return messages(state_of(*rows), LABELS, METER, MessageOptions(width))


def place(figure: Figure, row_id: str) -> Any:
    return figure.bounds_of(Key("core_message", row_id))


def test_a_plan_without_messages_has_an_empty_figure() -> None:
    assert drawn(*GROUPS).is_empty


def test_a_chain_stands_beside_one_another_from_national_to_group() -> None:
    figure = drawn(*GROUPS, *CHAIN)
    places = [place(figure, key) for key in "npl"]
    assert [each.y for each in places] == [places[0].y] * 3
    assert places[0].right < places[1].x < places[1].right < places[2].x
    links = [shape.ends for shape in figure.shapes if isinstance(shape, Line) and shape.ends]
    assert {(source.row_id, target.row_id) for source, target in links} == {("n", "p"), ("p", "l")}


def test_in_a_narrow_place_a_message_stands_under_the_one_it_carries() -> None:
    figure = drawn(*GROUPS, *CHAIN, width=400)
    places = [place(figure, key) for key in "npl"]
    assert [each.x for each in places] == [0, 24, 48]
    assert places[0].bottom < places[1].y
    assert places[1].bottom < places[2].y


def test_what_is_missing_is_said_with_a_sign_and_a_word() -> None:
    alone = CoreMessage("q", level="project", title="Irrallinen")
    lonely = CoreMessage("m", level="national", title="Yksin")
    found = texts(drawn(*GROUPS, *CHAIN, alone, lonely))
    assert "■ message_silent · ▲ message_carries_none" in found
    assert "■ message_silent · ▲ message_uncarried" in found
    assert "■ hears_nothing" in found


def test_the_table_says_how_many_messages_each_group_hears() -> None:
    everyone = CommAction("a", core_message_id="n")
    figure = drawn(*GROUPS, *CHAIN, everyone)
    words = {target.key.row_id: target.text for target in figure.targets() if target.key.table == "target_group"}
    assert words == {"g1": "K1 Asukkaat 1 1 1 3", "g2": "K2 Henkilöstö 1 – – 1"}
    assert {key.row_id for key in heard_keys(state_of(*GROUPS, *CHAIN, everyone), "g2")} == {"g2", "n"}


@pytest.mark.parametrize("width", [216, 320, 440, 984, 1600])
def test_nothing_overlaps_or_is_wider_than_its_room(width: float) -> None:
    rows = [
        CoreMessage(f"m{n}", level=("national", "project", "group")[n % 3], title="Pitkäviestisanaa " * (n % 9 + 1),
                    carries_id=f"m{n - n % 3}" if n % 3 else None, target_group_id="g1" if n % 3 == 2 else None,
                    position=f"{n:03}")
        for n in range(30)
    ]  # fmt: skip
    figure = drawn(*GROUPS, *rows, width=width)
    assert overlapping([target.bounds for target in figure.targets()]) == []
    assert too_wide(figure) == []
    assert outside(figure) == []


def test_messages_that_carry_one_another_in_a_circle_are_drawn_once() -> None:
    figure = drawn(*GROUPS, CoreMessage("x", carries_id="y"), CoreMessage("y", carries_id="x"))
    assert len(figure.targets()) == 4
    assert overlapping([target.bounds for target in figure.targets()]) == []


def test_the_examples_messages_are_all_there() -> None:
    state = example()
    figure = messages(state, LABELS, METER)
    assert {target.key.row_id for target in figure.targets()} == {
        *state.table(CoreMessage), *state.table(TargetGroup),
    }  # fmt: skip
