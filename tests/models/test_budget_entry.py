"""Amounts as they are typed and as they come from spreadsheets, in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.errors import Refusal
from soteplan.models.budget_entry import plain_amount, read_amount
from soteplan.models.budget_paste import block_of
from soteplan.texts.language import Language

LANGUAGES = {code: Language(code) for code in ("fi", "sv", "en")}
SPACES = (" ", "\u00a0", "\u2009", "\u202f", "\u2007")
cents = st.integers(-(10**13), 10**13)
languages = st.sampled_from(sorted(LANGUAGES))


@given(cents, languages)
def test_what_is_shown_and_what_is_copied_is_read_back(amount: int, code: str) -> None:
    language = LANGUAGES[code]
    assert read_amount(language, language.money(amount))[0] == amount
    assert read_amount(language, language.euros(amount))[0] == amount
    assert read_amount(language, plain_amount(language, amount))[0] == amount


@given(st.integers(1, 10**13), languages, st.sampled_from(SPACES))
def test_a_negative_amount_is_read_in_each_way_that_bookkeepers_write_it(amount: int, code: str, space: str) -> None:
    language = LANGUAGES[code]
    shown = language.money(amount).replace("\u00a0", space)
    for written in (f"({shown})", f"-{shown}", f"\u2212{shown}", f"{shown}-", f"\u2013 {shown}", f"({shown} €)"):
        assert read_amount(language, written)[0] == -amount


@given(st.integers(0, 10**5), st.integers(0, 9), languages, st.sampled_from(SPACES))
def test_units_multiply(whole: int, tenth: int, code: str, space: str) -> None:
    language = LANGUAGES[code]
    number = f"{whole}{language.decimal}{tenth}"
    tenths = 10 * whole + tenth
    assert read_amount(language, f"{number}{space}M€")[0] == tenths * 10_000_000
    assert read_amount(language, f"{number}{space}t€")[0] == tenths * 10_000
    assert read_amount(language, f"{number}{space}€")[0] == tenths * 10


EXCEL = {
    "1\u00a0234,50": 123_450,
    "1\u202f234": 123_400,
    "(1 000)": -100_000,
    "500-": -50_000,
    "1,2 M€": 120_000_000,
    "4 t€": 400_000,
    "271 400 €": 27_140_000,
    "12 milj. €": 1_200_000_000,
    "": None,
    "  ": None,
    "-": 0,
    "–": 0,
}


@pytest.mark.parametrize(("text", "amount"), EXCEL.items())
def test_the_forms_of_excel_are_read(text: str, amount: int | None) -> None:
    assert read_amount(LANGUAGES["fi"], text) == (amount, "")


def test_arithmetic_is_kept_as_it_was_typed() -> None:
    assert read_amount(LANGUAGES["fi"], " =2*4500*12+24% ") == (13_392_000, "=2*4500*12+24%")


@given(st.text(max_size=40))
def test_any_other_text_is_refused_and_nothing_else_happens(text: str) -> None:
    try:
        amount, formula = read_amount(LANGUAGES["fi"], text)
    except Refusal:
        return
    assert amount is None or isinstance(amount, int)
    assert formula in ("", text.strip())


cells = st.lists(
    st.lists(st.text(st.characters(codec="utf-8", exclude_characters='\t\r\n"'), min_size=1), min_size=1), min_size=1
)


@given(cells, st.sampled_from(["\n", "\r\n"]))
def test_a_block_comes_in_cell_by_cell(block: list[list[str]], end: str) -> None:
    assert block_of(end.join("\t".join(line) for line in block)) == block
