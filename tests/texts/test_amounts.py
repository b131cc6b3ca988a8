"""Amounts as a language writes them are read back by it, to the cent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.budget import BudgetLine
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.values import LARGEST_NUMBER
from soteplan.texts import entry
from soteplan.texts.language import LOCALES, Language

AMOUNT = spec_of(BudgetLine).by_name["amount"]
LANGUAGES = {code: Language(code) for code in LOCALES}
codes = st.sampled_from(sorted(LOCALES))


@given(codes, st.integers(-LARGEST_NUMBER, LARGEST_NUMBER))
def test_what_a_language_writes_it_reads(code: str, cents: int) -> None:
    language = LANGUAGES[code]
    assert entry.read(language, AMOUNT, language.money(cents)) == cents
    assert entry.read(language, AMOUNT, language.euros(cents)) == cents


@given(codes, st.integers(-(10**7), 10**7))
def test_millions_are_read_as_they_are_rounded(code: str, thousands: int) -> None:
    language = LANGUAGES[code]
    cents = thousands * 100_000
    shown = language.millions(cents)
    step = 1_000_000 if "M" in shown else 100_000
    assert abs(entry.read(language, AMOUNT, shown) - cents) <= step / 2


@given(codes, st.integers(1, 10**9), st.integers(1, 99))
def test_an_amount_is_the_same_in_a_sum(code: str, cents: int, times: int) -> None:
    language = LANGUAGES[code]
    assert entry.read(language, AMOUNT, f"={times}*{language.money(cents)}") == times * cents


@pytest.mark.parametrize("typed", ["=__import__('os').getcwd()", "=SUM(A1:A9)", "=cmd|' /C calc'!A0", "=2**9", "=1;2"])
@pytest.mark.parametrize("code", LOCALES)
def test_nothing_typed_is_run(code: str, typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        entry.read(LANGUAGES[code], AMOUNT, typed)
    assert refused.value.code == "not_arithmetic"


def test_thousands_in_a_sum_follow_the_language() -> None:
    assert entry.read(LANGUAGES["en"], AMOUNT, "=4,500*12") == 5_400_000
    assert entry.read(LANGUAGES["fi"], AMOUNT, "=4.500*12") == 5_400_000
    assert entry.read(LANGUAGES["fi"], AMOUNT, "=1,125*4 000") == 450_000
