import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.hyphenation import hyphenate


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("suunnitelma", "suun-ni-tel-ma"),
        ("toimenpidekokonaisuus", "toi-men-pi-de-ko-ko-nai-suus"),
        ("hyötytavoite", "hyö-ty-ta-voi-te"),
        ("maksatushakemus", "mak-sa-tus-ha-ke-mus"),
        ("äiti", "äi-ti"),
        ("Päijät", "Päi-jät"),
        ("ase", "ase"),
        ("yö", "yö"),
    ],
)
def test_syllables_begin_at_the_last_consonant_before_a_vowel(word: str, pieces: str) -> None:
    assert hyphenate(word) == pieces.split("-")


def test_a_hyphen_in_the_word_ends_a_piece() -> None:
    assert hyphenate("sote-keskus") == ["so", "te-", "kes", "kus"]


def test_digits_and_signs_keep_with_their_neighbours() -> None:
    assert hyphenate("12345678") == ["12345678"]
    assert hyphenate("") == []


@given(st.text())
def test_pieces_join_to_the_word(word: str) -> None:
    assert "".join(hyphenate(word)) == word
    assert all(hyphenate(word)) or not word


@given(st.text(alphabet="aeiouyäökstnlmprvhj", min_size=1))
def test_no_piece_of_a_plain_word_is_a_single_letter_at_its_ends(word: str) -> None:
    pieces = hyphenate(word)
    assert len(pieces) == 1 or (len(pieces[0]) > 1 and len(pieces[-1]) > 1)
