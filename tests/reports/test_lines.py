"""Lines are no wider than their room, and hold every letter that was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.reports.lines import cut, divider, fill, finnish, whole_words, width_of
from soteplan.reports.styles import STYLES
from soteplan.reports.text import printable
from tests.reports.printed import squeezed

STYLE = STYLES["table"]
WORDS = st.text("aäeikosttuv -/ABC123.,€&<>\n", max_size=300)
ROOMS = st.floats(20, 500)


@given(WORDS, ROOMS, st.sampled_from(["fi", "sv", "en"]))
def test_no_line_is_wider_than_its_room(text: str, room: float, language: str) -> None:
    assert all(width_of(line, STYLE) <= room + 0.01 for line in fill(text, room, STYLE, divider(language)))


@given(st.text(max_size=200), ROOMS)
def test_lines_hold_everything_that_can_be_printed(text: str, room: float) -> None:
    lines = fill(text, room, STYLE, finnish)
    assert squeezed("".join(lines)) == squeezed(printable(text))


def test_an_empty_text_is_one_empty_line() -> None:
    assert fill("", 100, STYLE) == [""]


def test_line_ends_are_kept() -> None:
    assert fill("a\n\nb", 100, STYLE) == ["a", "", "b"]


def test_a_finnish_compound_is_divided_between_syllables() -> None:
    lines = fill("perusterveydenhuolto", 60, STYLE, finnish)
    assert len(lines) > 1
    assert all(line.endswith("-") for line in lines[:-1])
    assert "".join(line.removesuffix("-") for line in lines) == "perusterveydenhuolto"


@pytest.mark.parametrize("word", ["tavoitellusti.", "asia", "etulinja,", "työ", "sote-keskus"])
def test_at_least_three_letters_stand_on_either_line(word: str) -> None:
    pieces = finnish(word)
    assert all(sum(map(str.isalnum, piece)) >= 3 for piece in (pieces[0], pieces[-1]))


def test_a_word_stays_whole_where_the_next_line_holds_it() -> None:
    text = "Hankkeen keskeinen tavoite palvelut"
    room = width_of("Hankkeen keskeinen tavoite pal", STYLE)
    assert fill(text, room, STYLE, finnish) == ["Hankkeen keskeinen tavoite", "palvelut"]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_word_as_wide_as_the_line_stays_whole(language: str) -> None:
    room = width_of("kostnadsökningar", STYLE) + 0.1
    divide = whole_words(divider(language), room, STYLE)
    assert fill("utan kostnadsökningar", room, STYLE, divide) == ["utan", "kostnadsökningar"]


def test_a_very_long_word_is_divided_anywhere() -> None:
    lines = fill("x" * 100_000, 60, STYLE, finnish)
    assert sum(line.count("x") for line in lines) == 100_000


def test_a_cut_line_ends_in_an_ellipsis() -> None:
    line = cut("Päijät-Hämeen hyvinvointiyhtymä", 60, STYLE)
    assert line.endswith("…")
    assert width_of(line, STYLE) <= 60
    assert cut("lyhyt", 60, STYLE) == "lyhyt"
