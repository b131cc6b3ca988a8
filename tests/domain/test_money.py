from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.errors import Refusal
from soteplan.domain.money import format_cents, format_short, parse_money, share, spread, spread_whole, whole_percent
from soteplan.domain.values import LARGEST_NUMBER

SEPARATORS = {"fi": ("\u00a0", ","), "sv": ("\u202f", ","), "en": (",", ".")}
amounts = st.integers(-LARGEST_NUMBER, LARGEST_NUMBER)


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("271 400", 27_140_000),
        ("271400", 27_140_000),
        ("271\u00a0400", 27_140_000),
        ("271\u202f400,50 €", 27_140_050),
        ("271 400,5", 27_140_050),
        ("271.400", 27_140_000),
        ("271,40", 27_140),
        ("271.40", 27_140),
        ("1.234,50", 123_450),
        ("1,234.50", 123_450),
        ("1.234.567", 123_456_700),
        ("1,234,567", 123_456_700),
        ("1 234.50", 123_450),
        ("0.125", 13),
        ("1,2 M€", 120_000_000),
        ("6.1 M€", 610_000_000),
        ("1,234 M€", 123_400_000),
        ("6,1 milj. €", 610_000_000),
        ("6,1 milj. euroa", 610_000_000),
        ("3 t€", 300_000),
        ("3 k€", 300_000),
        ("3 te", 300_000),
        ("5 €", 500),
        ("€5", 500),
        ("EUR 5", 500),
        ("5 eur", 500),
        ("1000,-", 100_000),
        ("(1 000)", -100_000),
        ("( 1 000 € )", -100_000),
        ("-5", -500),
        ("\u22125", -500),
        ("\u2013 5 €", -500),
        ("-€5", -500),
        ("€ -5", -500),
        ("1 234,50-", -123_450),
        ("+5", 500),
        ("0", 0),
        ("33,3333", 3333),
        ("0,005", 1),
        ("-0,005", -1),
    ],
)
def test_amounts_are_read_as_finnish_users_write_them(typed: str, cents: int) -> None:
    assert parse_money(typed) == cents


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("271,400", 27_140_000), ("271,400.50", 27_140_050), ("1,234,567", 123_456_700), ("5.25", 525), ("5,25", 525)],
)
def test_english_thousands_are_read_where_the_language_is_english(typed: str, cents: int) -> None:
    assert parse_money(typed, decimal=".") == cents


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "€", "-", "5 %", "5%", "abc", "1 2", "12 34", "1 2345", "1,2,3", "1.23.456,7", "1.234.56", "--5",
        "-(5)", "(5", "5)", "(-5)", "-5-", "5 kg", "1e5", "٥", "5 5 €", "271,400", "1,", ",5", "9" * 61, "9" * 30,
        "1 234.567,50", "NaN", "inf", "=5",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused_with_the_typed_text(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_money(typed)
    assert (refused.value.code, refused.value.values) == ("not_money", {"value": typed})


def test_three_decimals_in_english_are_refused_as_a_likely_slip() -> None:
    with pytest.raises(Refusal):
        parse_money("271.400", decimal=".")


@given(amounts, st.sampled_from(sorted(SEPARATORS)), st.sampled_from(["auto", True]))
def test_a_formatted_amount_reads_back(cents: int, language: str, cents_shown: bool) -> None:
    group, decimal = SEPARATORS[language]
    shown = format_cents(cents, group=group, decimal=decimal, cents_shown=cents_shown)
    assert parse_money(shown, decimal=decimal) == cents


@given(st.text(st.sampled_from("0123456789 .,-−()€MtkEUR%\u00a0"), max_size=15), st.sampled_from([",", "."]))
def test_any_text_is_an_amount_or_refused(text: str, decimal: str) -> None:
    try:
        cents = parse_money(text, decimal=decimal)
    except Refusal:
        return
    assert abs(cents) <= LARGEST_NUMBER


@pytest.mark.parametrize(
    ("cents", "shown", "with_cents", "without"),
    [
        (0, "0", "0,00", "0"),
        (27_140_000, "271\u00a0400", "271\u00a0400,00", "271\u00a0400"),
        (-27_140_050, "\u2212271\u00a0400,50", "\u2212271\u00a0400,50", "\u2212271\u00a0401"),
        (-49, "\u22120,49", "\u22120,49", "0"),
        (99_950, "999,50", "999,50", "1\u00a0000"),
    ],
)
def test_amounts_are_written_with_or_without_cents(cents: int, shown: str, with_cents: str, without: str) -> None:
    assert format_cents(cents) == shown
    assert format_cents(cents, cents_shown=True) == with_cents
    assert format_cents(cents, cents_shown=False) == without


@pytest.mark.parametrize(
    ("euros", "pieces"),
    [
        (6_100_000, ("6,1", "M€")),
        (-87_000_000, ("\u221287,0", "M€")),
        (125_000_000, ("125", "M€")),
        (1_234_000_000, ("1\u00a0234", "M€")),
        (271_400, ("271", "t€")),
        (12_500, ("12,5", "t€")),
        (99_960, ("100", "t€")),
        (999_499, ("999", "t€")),
        (999_500, ("1,0", "M€")),
        (950, ("950", "€")),
        (0, ("0", "€")),
    ],
)
def test_short_amounts_read_at_a_glance(euros: int, pieces: tuple[str, str]) -> None:
    assert format_short(euros * 100) == pieces


def test_short_amounts_take_the_words_of_a_language() -> None:
    assert format_short(-123_456, decimal=".", units=("€", "k€", "M€")) == ("\u22121.2", "k€")
    assert format_short(-40) == ("0", "€")


@given(amounts)
def test_short_amounts_lie_within_half_a_step(cents: int) -> None:
    number, unit = format_short(cents, group="", decimal=".")
    value = Fraction(number.replace("\u2212", "-")) * {"€": 100, "t€": 100_000, "M€": 100_000_000}[unit]
    assert abs(value - cents) <= max(abs(Fraction(cents)) / 20, Fraction(50))


@given(amounts, st.lists(st.integers(0, 10**9), min_size=1, max_size=30))
def test_spreading_loses_no_cent_and_no_part_is_off_by_one(total: int, weights: list[int]) -> None:
    parts = spread(total, weights)
    shares = weights if any(weights) else [1] * len(weights)
    assert sum(parts) == total
    assert all(abs(part - Fraction(total * each, sum(shares))) < 1 for part, each in zip(parts, shares, strict=True))


def test_cents_left_over_go_to_the_largest_remainders() -> None:
    assert spread(100, [1, 1, 1]) == [34, 33, 33]
    assert spread(-100, [1, 1, 1]) == [-34, -33, -33]
    assert spread(10, [0, 3, 4]) == [0, 4, 6]
    assert spread(101, [0, 0]) == [51, 50]
    assert spread(0, []) == []


@pytest.mark.parametrize(("total", "weights"), [(1, []), (1, [2, -1])])
def test_impossible_weights_are_an_error(total: int, weights: list[int]) -> None:
    with pytest.raises(ValueError, match="cannot spread"):
        spread(total, weights)


@pytest.mark.parametrize(
    ("cents", "rate", "part"),
    [(101, 5000, 51), (-101, 5000, -51), (295_000_000, 10_000, 295_000_000), (333, 3333, 111)],
)
def test_shares_round_halves_away_from_zero(cents: int, rate: int, part: int) -> None:
    assert share(cents, rate) == part


@pytest.mark.parametrize(("share", "shown"), [(6750, 6800), (6749, 6700), (0, 0), (9999, 10000), (-150, -200)])
def test_shares_are_shown_to_the_nearest_whole_per_cent(share: int, shown: int) -> None:
    assert whole_percent(share) == shown


@given(st.integers(-(10**13), 10**13), st.lists(st.integers(0, 10**9), min_size=1, max_size=40))
def test_whole_euros_are_spread_in_whole_euros_and_add_up(euros: int, weights: list[int]) -> None:
    parts = spread_whole(euros * 100, weights)
    assert sum(parts) == euros * 100
    if abs(euros) >= 100 * len(weights):
        assert not any(part % 100 for part in parts)
    whole = sum(weights)
    assert not whole or all(
        abs(part * whole - euros * 100 * weight) <= 100 * whole for part, weight in zip(parts, weights, strict=True)
    )


@pytest.mark.parametrize(
    ("total", "parts"), [(100_000_00, [33_334_00, 33_333_00, 33_333_00]), (100_00, [33_34, 33_33, 33_33])]
)
def test_a_third_of_whole_euros_has_cents_only_where_they_count(total: int, parts: list[int]) -> None:
    assert spread_whole(total, [1, 1, 1]) == parts
    assert sum(spread_whole(total + 1, [1, 1, 1])) == total + 1
