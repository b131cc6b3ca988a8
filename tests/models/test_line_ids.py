from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from soteplan.models.line_ids import LineIds

LINES = [("one", "1"), ("two", "2"), ("three", "3")]
texts = st.lists(st.text("abc", max_size=3), max_size=6)


def after(*edits: list[str]) -> list[str]:
    lines = LineIds(LINES)
    for texts in edits:
        lines.follow(texts)
    return lines.ids


def test_an_edited_line_keeps_its_row_and_so_do_all_others() -> None:
    assert after(["one", "twos", "three"]) == ["1", "2", "3"]


def test_a_line_added_above_or_below_has_no_row() -> None:
    assert after(["one", "", "two", "three"], ["one", "new", "two", "three"]) == ["1", "", "2", "3"]
    assert after(["one", "two", "three", ""]) == ["1", "2", "3", ""]


def test_a_line_taken_away_takes_its_row_with_it() -> None:
    assert after(["one", "three"]) == ["1", "3"]
    assert after(["three"]) == ["3"]


def test_of_a_line_that_is_parted_the_first_piece_keeps_the_row() -> None:
    assert after(["one", "t", "wo", "three"]) == ["1", "2", "", "3"]


def test_lines_that_change_places_take_their_rows_along() -> None:
    assert after(["two", "one", "three"]) == ["2", "1", "3"]


def test_what_is_written_over_everything_is_the_first_row() -> None:
    assert after(["x"]) == ["1"]


@given(st.lists(texts, max_size=5))
def test_no_row_is_ever_on_two_lines_and_every_line_has_a_place(edits: list[list[str]]) -> None:
    lines = LineIds(LINES)
    for edit in edits:
        lines.follow(edit)
        known = [row_id for row_id in lines.ids if row_id]
        assert len(known) == len(set(known))
        assert len(lines.ids) == len(edit)


@given(
    st.lists(st.text("abcdef", min_size=1, max_size=3), unique=True, max_size=6).flatmap(
        lambda lines: st.tuples(st.just(lines), st.permutations(lines))
    )
)
def test_lines_of_their_own_words_keep_their_rows_in_any_order(both: tuple[list[str], list[str]]) -> None:
    texts, moved = both
    lines = LineIds((text, f"row {text}") for text in texts)
    lines.follow(moved)
    assert lines.ids == [f"row {text}" for text in moved]
