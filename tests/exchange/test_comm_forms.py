"""Forms by which feedback and metrics are pasted: heads of what they have, and numbers as they are written."""

from __future__ import annotations

import pytest

from soteplan.domain.entities import ENTITIES
from soteplan.exchange.feedback_rows import FEEDBACK
from soteplan.exchange.metric_rows import METRICS
from soteplan.exchange.pasted_rows import RowForm, Words, cells_of, found_in, rows_of
from tests.domain.plans import state_of

FORMS = (FEEDBACK, METRICS)
NO_WORDS = Words({}, {})


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.table)
def test_every_head_leads_to_a_field_of_the_table(form: RowForm) -> None:
    assert set(form.fields) <= set(ENTITIES[form.table].by_name)
    assert set(form.heads) <= set(form.fields)
    words = [word for called in form.heads.values() for word in called]
    assert [word for word in words if words.count(word) > 1 or word != word.casefold()] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("1 200,5", 1200.5), ("1\u00a0200", 1200), ("\u22123.5", -3.5), ("paljon", None), ("1,2,3", None), ("1e9", None)],
)
def test_numbers_are_read_as_they_are_written(text: str, value: float | None) -> None:
    table = found_in(METRICS, cells_of(f"Mittari\tTavoite\nLukijat\t{text}"), NO_WORDS, ())
    (row,), unread = rows_of(METRICS, table, state_of(), NO_WORDS, "2021-01-01")
    assert row.get("target") == value
    assert bool(unread) == (value is None)
