"""Texts from word processors and spreadsheets become levels of goals."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.branches import MOST_GOALS, MOST_LEVELS
from soteplan.domain.errors import Refusal
from soteplan.domain.outline_text import LARGEST, read_outline, written


def shown(text: str) -> str:
    """What was read, as text: a dot for each level."""
    goals = read_outline(text).goals
    return "\n".join(f"{'.' * goal.level}{goal.code and goal.code + ' '}{goal.title}" for goal in goals)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Top\n\tPart\n\t\tDetail\n\tOther\nSecond", "Top\n.Part\n..Detail\n.Other\nSecond"),
        ("Top\n  Part\n    Detail\n  Other", "Top\n.Part\n..Detail\n.Other"),
        ("    Top\n        Part\n    Second", "Top\n.Part\nSecond"),
        ("Top\n      Part\n   Between", "Top\n.Part\n.Between"),
        ("Top\r\n\r\n\tPart\r\n", "Top\n.Part"),
        ("- Top\n  - Part\n* Second", "Top\n.Part\nSecond"),
        ("•\tTop\n\t•\tPart\n•\tSecond", "Top\n.Part\nSecond"),
        ("•\tTop\no\tPart\n▪\tDetail\n•\tSecond", "Top\n.Part\n..Detail\nSecond"),
        ("Heading\n- a\n- b\nOther\n- c", "Heading\n.a\n.b\nOther\n.c"),
        ("1. Top\n1.1 Part\n1.2 Other\n2. Second", "1 Top\n.1.1 Part\n.1.2 Other\n2 Second"),
        ("1.\tTop\n1.1.\tPart\n2.\tSecond", "1 Top\n.1.1 Part\n2 Second"),
        ("1) Top\na) Part\nb) Other\n2) Second", "1 Top\n.Part\n.Other\n2 Second"),
        ("P1 Shared view\nP2 Model\nP2.1 Detail", "P1 Shared view\nP2 Model\n.P2.1 Detail"),
        ("3.1 Part\n3.1.1 Detail\n3.2 Part", "3.1 Part\n.3.1.1 Detail\n3.2 Part"),
        ("24 tunnin palvelut\n2021 alkaa\nPäivystys", "24 tunnin palvelut\n2021 alkaa\nPäivystys"),
        ("Säästöt\n1.5 miljoonaa euroa\nPalvelut", "Säästöt\n1.5 miljoonaa euroa\nPalvelut"),
        ("Lähi­palvelut –\u00a0ja muut\n\u00a0\u00a0Osa", "Lähi­palvelut – ja muut\n.Osa"),
    ],
)
def test_lists_are_read_by_their_indents_or_by_their_marks(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Top\t\t\n\tPart\t\n\t\tDetail", "Top\n.Part\n..Detail"),
        ("Top\tPart\tDetail\n\tOther\t\nSecond\tThird\t", "Top\n.Part\n..Detail\n.Other\nSecond\n.Third"),
        ("1\tTop\tAnna\n1.1\tPart\t\n2\tSecond\tBo", "1 Top\n.1.1 Part\n2 Second"),
        ("Koodi\tTavoite\tOmistaja\nA\tTop\tAnna\nB\tPart\t", "A Top\nB Part"),
        ("Nimi\tVuosi\tTunnus\nTop\t2021\t1\nPart\t2022\t1.1", "1 Top\n.1.1 Part"),
        ("One\nTwo\nThree\n", "One\nTwo\nThree"),
        ('"Two\nlines"\tAnna\nOne\tBo\n', "Two lines\nOne"),
        ('"He said ""so"""\tAnna\n', 'He said "so"'),
        ('"Half quoted\tAnna\nOne\tBo\n', '"Half quoted\nOne'),
    ],
)
def test_cells_are_read_by_their_columns(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_owners_come_from_the_column_after_the_titles_or_by_its_head() -> None:
    block = read_outline("1\tTop\tAnna\tleft out\n1.1\tPart\t\tx")
    assert [goal.owner for goal in block.goals] == ["Anna", ""]
    assert [(one.line, one.text, one.reason) for one in block.unread] == [
        (1, "left out", "columns"),
        (2, "x", "columns"),
    ]
    assert [goal.owner for goal in read_outline("Title\tOwner\nTop\tAnna\n").goals] == ["Anna"]
    assert [goal.owner for goal in read_outline("- Top\tAnna\n- Part\tBo\n").goals] == ["Anna", "Bo"]


def test_what_cannot_be_a_goal_is_told_with_its_line() -> None:
    whole = read_outline(f"Top\n-----\n\tPart\n{'x' * 3000}")
    assert [goal.title[:4] for goal in whole.goals] == ["Top", "Part", "xxxx"]
    assert [(one.line, one.reason) for one in whole.unread] == [(2, "no_words"), (4, "long")]
    tower = read_outline("\n".join("\t" * level + "a" for level in range(MOST_LEVELS + 3)))
    assert max(goal.level for goal in tower.goals) == MOST_LEVELS - 1
    assert [one.reason for one in tower.unread] == ["deep"] * 3


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "outline_empty"),
        (" \n\t\n", "outline_empty"),
        ("---\n***", "outline_empty"),
        ("PK\x00\x03", "outline_not_text"),
        ("a\n" * (MOST_GOALS + 1), "outline_too_long"),
        ("a" * (LARGEST + 1), "outline_too_long"),
        ("\n" * 100_000, "outline_too_long"),
    ],
)
def test_what_is_no_list_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_outline(text)
    assert refused.value.code == code


words = st.text(st.sampled_from("abcåäöABC 12"), min_size=3, max_size=20).map(lambda text: f"Goal {text}".strip())


@given(st.lists(st.tuples(st.integers(0, 5), words), min_size=1, max_size=30))
def test_what_was_written_is_read_again(lines: list[tuple[int, str]]) -> None:
    levels: list[int] = []
    for level, _ in lines:
        levels.append(min(level, levels[-1] + 1 if levels else 0))
    text = written((level, "", title) for level, (_, title) in zip(levels, lines, strict=True))
    read = [(goal.level, goal.title) for goal in read_outline(text).goals]
    assert read == [(level, " ".join(title.split())) for level, (_, title) in zip(levels, lines, strict=True)]


def test_codes_that_were_written_are_read_again() -> None:
    text = written([(0, "1", "Top"), (1, "1.1", "Part"), (1, "", "Without"), (0, "2", "Second")])
    assert text == "1. Top\n\t1.1 Part\n\tWithout\n2. Second\n"
    assert [(goal.level, goal.code) for goal in read_outline(text).goals] == [(0, "1"), (1, "1.1"), (1, ""), (0, "2")]


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        goals = read_outline(text).goals
    except Refusal:
        return
    assert goals[0].level == 0
    assert all(goal.title.strip() and "\n" not in goal.title for goal in goals)
    assert all(after.level <= before.level + 1 for before, after in pairwise(goals))
