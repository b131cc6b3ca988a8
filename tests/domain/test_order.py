from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.order import DIGITS, is_key, key_between, keys

key_texts = st.text(DIGITS, max_size=8).map(lambda text: text.rstrip("0"))


@given(key_texts, key_texts)
def test_a_key_lies_strictly_between_its_neighbours(one: str, other: str) -> None:
    before, after = min(one, other), max(one, other)
    if before == after:
        after = ""
    made = key_between(before, after)
    assert before < made
    assert not after or made < after
    assert is_key(made)


@given(key_texts.filter(bool))
def test_there_is_always_room_before_the_first_and_after_the_last(key: str) -> None:
    assert key_between("", key) < key < key_between(key, "")


def test_thousands_of_random_inserts_keep_the_order() -> None:
    chance = random.Random(7)
    rows: list[str] = []
    for _ in range(4000):
        place = chance.randint(0, len(rows))
        before = rows[place - 1] if place else ""
        after = rows[place] if place < len(rows) else ""
        rows.insert(place, key_between(before, after))
    assert rows == sorted(set(rows))
    assert not any(key.endswith("0") for key in rows)
    assert max(map(len, rows)) <= 30


def test_appended_keys_stay_short() -> None:
    key = ""
    for _ in range(20_000):
        following = key_between(key, "")
        assert key < following
        key = following
    assert len(key) <= 4


def test_keys_put_first_stay_short() -> None:
    key = ""
    for _ in range(20_000):
        preceding = key_between("", key)
        assert not key or preceding < key
        key = preceding
    assert len(key) <= 4


def test_rows_dictated_one_after_another_in_the_middle_stay_short() -> None:
    key = "5"
    for _ in range(2000):
        following = key_between(key, "6")
        assert key < following < "6"
        key = following
    assert len(key) <= 8


def test_rows_put_one_before_another_in_the_middle_stay_short() -> None:
    key = "6"
    for _ in range(2000):
        preceding = key_between("5", key)
        assert "5" < preceding < key
        key = preceding
    assert len(key) <= 8


@pytest.mark.parametrize(("before", "after"), [("a", "a"), ("b", "a"), ("a1", "a"), ("a", "A")])
def test_keys_out_of_order_are_an_error(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="not in order"):
        key_between(before, after)


@pytest.mark.parametrize(("before", "after"), [("0", ""), ("", "a0"), ("ä", ""), ("a b", ""), ("", "a\n")])
def test_texts_that_are_no_keys_are_an_error(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="not keys"):
        key_between(before, after)


@pytest.mark.parametrize("count", [0, 1, 2, 22, 61, 62, 500, 3843, 3844, 10_000])
def test_given_number_of_keys_is_ascending_and_short(count: int) -> None:
    made = keys(count)
    assert len(made) == count
    assert made == sorted(set(made))
    assert all(key and is_key(key) for key in made)
    assert max(map(len, made), default=0) <= (1 if count < 62 else 2 if count < 3844 else 3)
