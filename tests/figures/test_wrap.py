from hypothesis import example, given
from hypothesis import strategies as st

from soteplan.figures.shapes import DIVIDED, joined, shown
from soteplan.figures.tokens import STYLES
from soteplan.figures.wrap import ELLIPSIS, elide, wrap
from tests.figures.tools import METER

SIGN = STYLES["body"].size / 2
HOSTILE = st.text(alphabet=st.characters(), max_size=300)
WORDS = st.lists(st.text(alphabet="aeioukstnlmprvhäö-", min_size=1, max_size=40), max_size=20).map(" ".join)


def in_signs(text: str, signs: float, lines: int = 3) -> tuple[str, ...]:
    return wrap(text, signs * SIGN, "body", METER, lines)


def test_words_fill_lines() -> None:
    assert in_signs("yksi kaksi kolme neljä", 11) == ("yksi kaksi", "kolme neljä")


def test_a_line_that_is_full_enough_ends_before_a_long_word() -> None:
    assert in_signs("palvelujen kokonaisuudet", 16) == ("palvelujen", "kokonaisuudet")


def test_a_word_longer_than_a_line_is_divided_at_a_syllable() -> None:
    assert in_signs("toimenpidekokonaisuus", 12) == (f"toimenpide{DIVIDED}", "kokonaisuus")


def test_a_words_own_hyphen_is_the_best_place_to_divide_it() -> None:
    assert in_signs("yhtenäiset sote-keskuspalvelut", 16) == ("yhtenäiset sote-", "keskuspalvelut")


def test_words_without_syllables_are_cut_by_letters() -> None:
    assert in_signs("12345678901234567890", 8) == ("12345678", "90123456", "7890")


def test_what_is_left_over_ends_in_an_ellipsis() -> None:
    assert in_signs("yksi kaksi kolme neljä viisi", 6, 2) == ("yksi", "kaksi…")
    assert in_signs("yksi kaksi", 20, 1) == ("yksi kaksi",)


def test_line_ends_of_the_text_are_kept() -> None:
    assert in_signs("1\nyksi kaksi", 40) == ("1", "yksi kaksi")


def test_a_huge_text_is_cut_without_being_read_to_its_end() -> None:
    assert len(in_signs("sana " * 200_000, 20)) == 3
    assert elide("x" * 1_000_000, 10 * SIGN, "body", METER) == "xxxxxxxxx" + ELLIPSIS


def test_no_room_gives_no_text_on_one_line() -> None:
    assert elide("sana", 0, "body", METER) == ""


@example("00\u00a00", 3, 1)
@given(HOSTILE | WORDS, st.integers(3, 40), st.integers(1, 5))
def test_no_line_is_wider_than_its_room(text: str, signs: int, lines: int) -> None:
    for line in in_signs(text, signs, lines):
        assert METER.width(line, "body") <= signs * SIGN


@given(HOSTILE, st.integers(0, 40))
def test_elided_text_fits_on_one_line(text: str, signs: int) -> None:
    line = elide(text, signs * SIGN, "body", METER)
    assert "\n" not in line
    assert METER.width(line, "body") <= signs * SIGN


@given(WORDS, st.integers(6, 40))
def test_nothing_is_lost_where_there_are_lines_enough(text: str, signs: int) -> None:
    lines = in_signs(text, signs, 1000)
    assert "".join(joined(lines).split()) == "".join(text.split())
    assert not any(DIVIDED in shown(line) for line in lines)


def test_a_divided_word_leaves_no_short_tail_where_it_can_be_divided_before() -> None:
    lines = wrap("järjestelmät", 60, "body", METER)
    assert "".join(line.rstrip(DIVIDED) for line in lines) == "järjestelmät"
    assert len(lines[-1]) >= 4
