"""Texts on their way to a spreadsheet are no formulas there, and come back as they were."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.cells import guarded, tabbed, unguarded

HARMLESS = ("", "R1", "12 ●", "-5", "−5", "-1\u00a0200,50", "+12,5 %", "–", "'quoted'")
FORMULAS = ("=1+1", "+358 40 123", "-2+3", "@SUM(A1)", "-", "=", "'=1", "''@a")


@pytest.mark.parametrize("text", HARMLESS)
def test_what_no_spreadsheet_takes_for_a_formula_is_left_alone(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("text", FORMULAS)
def test_what_begins_like_a_formula_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@given(st.text())
def test_a_guarded_text_comes_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert unguarded(text) == text or guarded(text) != text


def test_rows_are_parted_by_tabs_and_keep_their_lines() -> None:
    rows = [["Code", "Cause"], ["R1", "=cmd\nsecond"], ["-5", 'say "no"']]
    read = list(csv.reader(io.StringIO(tabbed(rows)), delimiter="\t"))
    assert read == [["Code", "Cause"], ["R1", "'=cmd\nsecond"], ["-5", 'say "no"']]
