from __future__ import annotations

import pytest

from soteplan.domain.remarks import EXPECTED, FATES, Remark
from soteplan.texts import remarks
from soteplan.texts.language import LOCALES, Language

ENGLISH = Language("en")


def test_every_expectation_and_every_fate_has_its_words() -> None:
    assert set(remarks.EXPECTED) == set(EXPECTED)
    assert set(remarks.FATES) == set(FATES)


@pytest.mark.parametrize("code", LOCALES)
def test_the_words_take_their_values_in_every_language(code: str) -> None:
    for expected in EXPECTED:
        told = remarks.told(Language(code), Remark("S", "C3", "Alku", "x", expected, values=(1, 5000)))
        assert told.expected
        assert "{" not in told.expected


def test_a_remark_says_where_what_and_what_is_expected() -> None:
    remark = Remark("Aikataulu", "C3", "Alku", "1.1.20226", "date")
    (line,) = remarks.lines(ENGLISH, [remark])
    expected = "expected is a date from 1900 to 2200, such as 31.12.2026. In the plan: stays empty."
    assert line == f"Aikataulu C3 · Alku: “1.1.20226”; {expected}"
    ours = Remark("action", "7", "end_date", "x", "date", field="action.end_date")
    assert remarks.told(ENGLISH, ours).where == "action 7 · End"


def test_of_very_many_remarks_the_rest_is_counted() -> None:
    told = remarks.lines(ENGLISH, [Remark("", "1", "", "x", "date")] * (remarks.TOLD + 3))
    assert len(told) == remarks.TOLD + 1
    assert told[-1] == "and 3 cells more"
