"""Every sign that is typed is printed as itself, or as a visible box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.reports.text import SUBSTITUTE, one_line, printable, short

ANY_TEXT = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    "text", ["<b>x</b>", "a & b", "]]>", "{0}", "&amp;", "<img src='x'/>", "Ä Ö Å š ž € – ≥ → ▲ ✓ \u00a0 −", "%s %(x)s"]
)
def test_what_the_fonts_have_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    "sign", ["\x00", "\x1b", "\ud800", "\U0001f600", "\uffff", "漢", "\u0085".replace("\u0085", "\x80")]
)
def test_what_cannot_be_printed_becomes_a_visible_box(sign: str) -> None:
    assert printable(f"a{sign}b") == f"a{SUBSTITUTE}b"


def test_letters_typed_as_letter_and_accent_become_one_sign() -> None:
    assert printable("a\u0308a\u0308kkonen") == "ääkkonen"


def test_signs_without_a_form_are_left_out() -> None:
    assert printable("sote\u00adkes\u200bkus\ufeff\u202e") == "sotekeskus"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\u2029", "\v", "\f"])
def test_every_line_end_is_one_line_end(end: str) -> None:
    assert printable(f"a{end}b") == "a\nb"
    assert one_line(f"a{end}b") == "a b"


@given(ANY_TEXT)
def test_no_text_keeps_a_sign_that_prints_invisibly(text: str) -> None:
    shown = printable(text)
    assert all(sign.isprintable() or sign in "\n\u00a0\u202f\u2009\u2007" for sign in shown)
    assert printable(shown) == shown


@given(ANY_TEXT)
def test_a_quoted_text_is_one_short_line(text: str) -> None:
    assert "\n" not in short(text)
    assert len(short(text * 50)) <= 161
