from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.store import seal

SURROUNDINGS = st.binary(max_size=300)


@given(SURROUNDINGS, SURROUNDINGS)
def test_a_seal_holds_for_what_was_sealed(before: bytes, after: bytes) -> None:
    token = seal.new_token()
    data, digest = seal.sealed(before + token.encode() + after, token)
    assert data[len(before) : len(before) + seal.LENGTH].decode() == digest
    assert seal.holds(data, digest)
    assert data[: len(before)] == before
    assert data[len(before) + seal.LENGTH :] == after


@given(SURROUNDINGS, SURROUNDINGS, st.data())
def test_a_seal_breaks_with_any_bit(before: bytes, after: bytes, choice: st.DataObject) -> None:
    token = seal.new_token()
    sealed, digest = seal.sealed(before + token.encode() + after, token)
    data = bytearray(sealed)
    data[choice.draw(st.integers(0, len(data) - 1))] ^= 1 << choice.draw(st.integers(0, 7))
    assert not seal.holds(bytes(data), digest)
    assert not seal.holds(bytes(data), data[len(before) : len(before) + seal.LENGTH].decode("latin-1"))


def test_a_token_that_stands_twice_seals_nothing() -> None:
    token = seal.new_token()
    with pytest.raises(ValueError, match="place"):
        seal.sealed(token.encode() * 2, token)
    with pytest.raises(ValueError, match="place"):
        seal.sealed(b"", token)


@pytest.mark.parametrize("digest", ["", "0", "ä" * 64, "x" * 63])
def test_what_is_no_digest_never_holds(digest: str) -> None:
    assert not seal.holds(b"x" * 200, digest)
