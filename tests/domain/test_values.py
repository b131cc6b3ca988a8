from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.ids import new_id
from soteplan.domain.values import LARGEST_NUMBER, LONGEST_TEXT, check


def field(kind: Kind, **details: object) -> FieldSpec:
    return FieldSpec(kind, "Label", name="name", **details)  # type: ignore[arg-type]


def refused(spec: FieldSpec, value: object) -> str:
    with pytest.raises(Refusal) as caught:
        check(spec, value)
    assert caught.value.values["field"] == spec.name
    assert caught.value.values["label"] == spec.label
    return caught.value.code


TITLE = ENTITIES["goal"].by_name["title"]
YEAR = ENTITIES["goal"].by_name["year"]
AMOUNT = ENTITIES["budget_line"].by_name["amount"]
PROGRESS = ENTITIES["action"].by_name["progress"]


def test_titles_are_cleaned_to_one_line() -> None:
    assert check(TITLE, "Uniform\r\nservices\x00") == "Uniform services\ufffd"


def test_paragraphs_keep_their_lines() -> None:
    assert check(field(Kind.PARAGRAPH, nullable=False), "a\r\nb") == "a\nb"


@pytest.mark.parametrize("value", ["", "  \n", None])
def test_a_required_text_may_not_be_empty(value: object) -> None:
    assert refused(TITLE, value) == "required"


def test_no_text_is_stored_as_the_empty_text() -> None:
    assert check(ENTITIES["goal"].by_name["description"], None) == ""


def test_a_text_has_a_longest_length() -> None:
    assert check(TITLE, "x" * LONGEST_TEXT) == "x" * LONGEST_TEXT
    assert refused(TITLE, "x" * (LONGEST_TEXT + 1)) == "too_long"


@pytest.mark.parametrize("value", [5, 1.5, b"bytes", [], True])
def test_only_texts_are_texts(value: object) -> None:
    assert refused(TITLE, value) == "wrong_type"


@pytest.mark.parametrize("value", [True, 5.0, "5", math.nan, [], {}])
@pytest.mark.parametrize("spec", [YEAR, AMOUNT, PROGRESS])
def test_only_whole_numbers_are_whole_numbers(spec: FieldSpec, value: object) -> None:
    assert refused(spec, value) == "wrong_type"


@pytest.mark.parametrize(
    ("spec", "lowest", "highest"),
    [(YEAR, 1900, 2200), (PROGRESS, 0, 10_000), (AMOUNT, -LARGEST_NUMBER, LARGEST_NUMBER)],
)
def test_numbers_keep_to_their_range(spec: FieldSpec, lowest: int, highest: int) -> None:
    assert (check(spec, lowest), check(spec, highest)) == (lowest, highest)
    for value in (lowest - 1, highest + 1):
        with pytest.raises(Refusal) as caught:
            check(spec, value)
        assert caught.value.code == "out_of_range"
        assert caught.value.values == {
            "field": spec.name, "label": spec.label, "minimum": lowest, "maximum": highest, "value": value,
        }  # fmt: skip


def test_measured_values_are_stored_as_finite_floats() -> None:
    spec = field(Kind.NUMBER)
    assert [type(check(spec, value)) for value in (3, 2.5)] == [float, float]
    assert str(check(spec, -0.0)) == "0.0"
    assert {refused(spec, value) for value in (math.nan, math.inf, -math.inf)} == {"not_a_number"}
    assert refused(spec, 10**400) == "out_of_range"
    assert refused(spec, True) == "wrong_type"


def test_flags_are_stored_as_nought_or_one() -> None:
    spec = ENTITIES["phase"].by_name["pinned"]
    assert [check(spec, value) for value in (True, False, 0, 1)] == [1, 0, 0, 1]
    assert refused(spec, 2) == "out_of_range"
    assert refused(spec, None) == "wrong_type"


@pytest.mark.parametrize("value", ["", "Goal", None, 1, [], {}])
def test_a_choice_is_one_of_the_declared_values(value: object) -> None:
    spec = ENTITIES["goal"].by_name["kind"]
    assert check(spec, "goal") == "goal"
    assert refused(spec, value) == "not_a_choice"


@pytest.mark.parametrize("value", ["1.3.2021", "2021-02-29", "1899-12-31", "2201-01-01", "", "2021-W01-1"])
def test_dates_are_real_days_in_iso_form(value: str) -> None:
    spec = ENTITIES["plan"].by_name["start_date"]
    assert check(spec, "2020-02-29") == "2020-02-29"
    assert check(spec, None) is None
    assert refused(spec, value) == "not_a_date"


def test_months_are_in_iso_form() -> None:
    spec = ENTITIES["actual"].by_name["month"]
    assert check(spec, "2021-10") == "2021-10"
    assert refused(spec, "2021-13") == "not_a_month"


def test_references_and_keys_are_row_ids() -> None:
    link = ENTITIES["action_goal"].by_name["goal_id"]
    row_id = new_id()
    assert check(link, row_id) == row_id
    assert refused(link, "goal 1") == "not_an_id"
    assert refused(link, None) == "required"
    assert check(ENTITIES["goal"].by_name["parent_id"], None) is None
    assert refused(ENTITIES["goal"].by_name["id"], None) == "not_an_id"


def test_order_keys_never_end_in_nought() -> None:
    spec = ENTITIES["goal"].by_name["position"]
    assert check(spec, "0V") == "0V"
    assert refused(spec, "V0") == "not_an_order_key"


def test_every_declared_default_may_be_stored() -> None:
    for entity in ENTITIES.values():
        row = entity.row_type(new_id())
        for spec in entity.fields:
            if not spec.required or spec.name == "id":
                assert check(spec, getattr(row, spec.name)) == getattr(row, spec.name)


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.binary(),
    st.lists(st.text()),
    st.just("2021-03-01"),
)


@given(st.sampled_from([spec for entity in ENTITIES.values() for spec in entity.fields]), anything)
def test_any_value_is_stored_once_and_for_all_or_refused(spec: FieldSpec, value: object) -> None:
    try:
        stored = check(spec, value)
    except Refusal:
        return
    assert check(spec, stored) == stored
    assert stored is None or type(stored) in (str, int, float)
