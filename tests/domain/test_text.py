from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.text import clean, clean_line, code_key

any_text = st.text(st.characters(codec=None))


@given(any_text)
def test_a_cleaned_text_can_be_written_anywhere_and_is_stable(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode()
    assert clean(cleaned) == cleaned
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in cleaned)


@given(any_text)
def test_a_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert len(line.splitlines()) <= 1
    assert clean_line(line) == line


def test_every_line_end_becomes_a_newline() -> None:
    assert clean("a\r\nb\rc\nd\te") == "a\nb\nc\nd\te"


def test_unfit_characters_are_shown_as_replaced() -> None:
    assert clean("a\x00b\ud800c\x85d\uffffe") == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_letters_and_typographic_spaces_stay_as_they_are() -> None:
    text = "Sysmä 271\u00a0400 – šž€ \U0001f600"
    assert clean_line(text) == text


def test_line_ends_in_a_line_fold_to_one_space() -> None:
    assert clean_line("one\r\n\ttwo\u2028three") == "one two three"


def test_numbers_in_codes_are_read_as_numbers() -> None:
    codes = ["TPK2/TP10", "TPK2/TP9", "TPK10/TP1", "tpk2/tp1", "3.10", "3.4", "", "TPK2"]
    assert sorted(codes, key=code_key) == ["", "3.4", "3.10", "TPK2", "tpk2/tp1", "TPK2/TP9", "TPK2/TP10", "TPK10/TP1"]


@given(st.lists(any_text))
def test_any_texts_can_be_sorted_as_codes(texts: list[str]) -> None:
    sorted(texts, key=code_key)


def test_a_number_of_ten_thousand_digits_is_no_trouble() -> None:
    assert code_key("R" + "9" * 9999) < code_key("R1" + "0" * 9999)
