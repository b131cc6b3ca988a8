"""Numbers, dates and words as each language writes them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.dates import parse_date
from soteplan.domain.errors import Refusal
from soteplan.texts import refusals
from soteplan.texts.language import Language

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("code", "cents", "shown"),
    [
        ("fi", 27_140_000, f"271{NBSP}400"),
        ("fi", -170_000_000, f"\u22121{NBSP}700{NBSP}000"),
        ("fi", 1_05, "1,05"),
        ("sv", 0, "0"),
        ("en", 1_05, "1.05"),
        ("fi", None, ""),
    ],
)
def test_money_is_written_in_euros_with_cents_only_where_there_are_any(
    code: str, cents: int | None, shown: str
) -> None:
    assert Language(code).money(cents) == shown


@pytest.mark.parametrize(
    ("code", "cents", "shown"),
    [("fi", 610_000_000, f"6,1{NBSP}M€"), ("fi", 295_000_000, f"2,95{NBSP}M€"), ("en", 10_900_000, f"109{NBSP}k€")],
)
def test_large_sums_are_written_short(code: str, cents: int, shown: str) -> None:
    assert Language(code).millions(cents) == shown


def test_dates_follow_the_language() -> None:
    assert Language("fi").date("2020-11-05") == "5.11.2020"
    assert Language("en").date("2020-11-05") == "05/11/2020"
    assert Language("fi").month("2020-11-05") == "marraskuu 2020"
    assert Language("fi").date(None) == ""


def test_a_value_with_braces_is_not_read_as_a_template() -> None:
    text = Language("fi").text("Refusal", "“{value}” is not a number.", value="{0} {label}")
    assert "{0} {label}" in text


def test_an_unknown_language_speaks_english() -> None:
    assert Language("xx").text("Window", "Budget") == "Budget"


def test_every_refusal_has_a_sentence_in_every_language() -> None:
    for code in ("fi", "sv", "en"):
        for name in refusals.SENTENCES:
            sentence = refusals.sentence(Language(code), Refusal(name, value="x", label="Title", minimum=1, maximum=5))
            assert sentence
            assert "{" not in sentence


def test_a_refusal_that_nobody_worded_still_says_something() -> None:
    assert "strange_code" in refusals.sentence(Language("fi"), Refusal("strange_code"))


def test_finnish_sorts_its_own_letters_last() -> None:
    collator = Language("fi").collator()
    assert sorted(["Öljy", "Zeta", "Ääni", "Åre", "Alku"], key=collator.sortKey) == [
        "Alku",
        "Zeta",
        "Åre",
        "Ääni",
        "Öljy",
    ]


@pytest.mark.parametrize("code", ["fi", "sv", "en"])
@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_date_is_read_as_it_is_written(code: str, day: date) -> None:
    assert parse_date(Language(code).date(day.isoformat()), today="2021-11-15") == day.isoformat()
