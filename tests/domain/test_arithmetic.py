from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.arithmetic import DEEPEST, LONGEST, cents, evaluate, is_formula, plainly
from soteplan.domain.errors import Refusal
from soteplan.domain.money import format_cents


@pytest.mark.parametrize(
    ("typed", "euros"),
    [
        ("=2*4500*12+24%", "133920"),
        ("=3*4500+12%", "15120"),
        ("271 400", "271400"),
        ("=271\u00a0400 + 1\u202f000,50", "272400.5"),
        ("=1 000 000/4", "250000"),
        ("=2+3*4", "14"),
        ("=(2+3)*4", "20"),
        ("=10-4-3", "3"),
        ("=100/5/2", "10"),
        ("=-5+8", "3"),
        ("=5*-2", "-10"),
        ("=--5", "5"),
        ("=\u22125+8", "3"),
        ("=6\u00d77", "42"),
        ("=12:4", "3"),
        ("=1,5+1.5", "3"),
        ("=0,125*8", "1"),
        ("=50%*300", "150"),
        ("=300*50%", "150"),
        ("=24%", "0.24"),
        ("=100-10%", "90"),
        ("=100+10%+10%", "121"),
        ("=100+10%*50", "105"),
        ("=100+(5+5)%", "110"),
        ("=100+(10%)", "100.1"),
        ("=100+-10%", "90"),
        ("=1,2 M€ + 300 t€", "1500000"),
        ("=6,1 milj. € / 2", "3050000"),
        ("=5 € + 5 euroa", "10"),
        (" = 1 + 1 ", "2"),
    ],
)
def test_sums_are_worked_out_as_people_mean_them(typed: str, euros: str) -> None:
    assert evaluate(typed) == Decimal(euros)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("=", "syntax"),
        ("", "syntax"),
        ("=2+", "syntax"),
        ("=*2", "syntax"),
        ("=2 3", "syntax"),
        ("=12 34", "syntax"),
        ("=(2", "syntax"),
        ("=2)", "syntax"),
        ("=()", "syntax"),
        ("=2%%", "syntax"),
        ("=2**3", "syntax"),
        ("=SUM(A1)", "syntax"),
        ("=__import__('os')", "syntax"),
        ("=5 kg", "syntax"),
        ("=1e9", "syntax"),
        ("=1.234,50", "syntax"),
        ("==2", "syntax"),
        ("=1/0", "division_by_zero"),
        ("=1/(5-5)", "division_by_zero"),
        ("=9999999*9999999*9999999", "too_large"),
        ("=" + "9*" * 200 + "9", "too_large"),
        ("=" + "(" * (DEEPEST + 1) + "1" + ")" * (DEEPEST + 1), "too_deep"),
        ("=" + "-" * (DEEPEST + 1) + "1", "too_deep"),
        ("=" + "1" * LONGEST, "too_long"),
    ],
)
def test_what_has_no_value_is_refused_with_the_reason(typed: str, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        evaluate(typed)
    assert refused.value.code == "not_arithmetic"
    assert refused.value.values == {"value": typed, "reason": reason}


def test_brackets_may_stand_as_deep_as_allowed() -> None:
    assert evaluate("=" + "(" * (DEEPEST - 1) + "1" + ")" * (DEEPEST - 1)) == 1


def test_only_a_leading_equals_sign_makes_a_formula() -> None:
    assert is_formula(" =2*3")
    assert not is_formula("2*3")
    assert not is_formula("")


def test_cents_round_halves_away_from_zero() -> None:
    assert cents("=10/3") == 333
    assert cents("=0,005") == 1
    assert cents("=-0,005") == -1
    assert cents("=2*4500*12+24%") == 13_392_000


def test_thirds_add_up_again() -> None:
    assert cents("=100/3*3") == 10_000


trees = st.recursive(
    st.integers(0, 9999).map(lambda number: (str(number), Fraction(number))),
    lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner).map(
        lambda parts: (
            f"({parts[0][0]} {parts[1]} {parts[2][0]})",
            {"+": parts[0][1] + parts[2][1], "-": parts[0][1] - parts[2][1], "*": parts[0][1] * parts[2][1]}[parts[1]],
        )
    ),
    max_leaves=3,
)


@given(trees)
def test_any_bracketed_sum_has_its_exact_value(tree: tuple[str, Fraction]) -> None:
    text, value = tree
    assert Fraction(evaluate(text)) == value


@given(st.text(st.sampled_from("0123456789+-*/()%., €Mtk=\u00a0"), max_size=40))
def test_any_text_has_a_value_or_is_refused(text: str) -> None:
    try:
        value = evaluate(text)
    except Refusal:
        return
    assert value.is_finite()


@pytest.mark.parametrize(
    ("typed", "decimal", "kept"),
    [
        ("=4,500*12", ".", "=4500*12"),
        ("=4.500*12", ",", "=4500*12"),
        ("=1,234,567.5/2", ".", "=1234567.5/2"),
        ("=1.234,50+1", ",", "=1234,50+1"),
        ("=1,125*4000", ",", "=1,1250*4000"),
        ("=1.125*4000", ".", "=1.1250*4000"),
        ("=0,125*8+24%", ",", "=0,125*8+24%"),
        ("=1,2 M€ + 300 t€", ",", "=1,2 M€ + 300 t€"),
        ("=2*4500*12+24%", ",", "=2*4500*12+24%"),
        ("=1 000 000,25/4", ",", "=1 000 000,25/4"),
    ],
)
def test_thousands_are_read_in_sums_as_in_amounts(typed: str, decimal: str, kept: str) -> None:
    assert plainly(typed, decimal=decimal) == kept


@given(
    st.text(st.sampled_from("0123456789+-*/()%., €Mt\u00a0"), max_size=40),
    st.sampled_from(",."),
    st.sampled_from(",."),
)
def test_what_is_kept_means_the_same_in_every_language(typed: str, one: str, other: str) -> None:
    kept = plainly(typed, decimal=one)
    assert plainly(kept, decimal=other) == kept


@given(st.integers(0, 10**12), st.sampled_from(["fi", "sv", "en"]), st.integers(1, 99))
def test_a_written_amount_in_a_sum_is_that_amount(amount: int, code: str, times: int) -> None:
    group, decimal = {"fi": ("\u00a0", ","), "sv": ("\u00a0", ","), "en": (",", ".")}[code]
    shown = format_cents(amount, group=group, decimal=decimal)
    assert cents(plainly(f"={times}*{shown}", decimal=decimal)) == times * amount
