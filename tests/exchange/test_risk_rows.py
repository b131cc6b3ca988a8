"""Rows of another register: columns by heads in three languages or by their order, and cells that are not read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party, Plan
from soteplan.exchange.pasted_rows import MOST_ROWS, Unread, Words, cells_of, found_in, rows_of
from soteplan.exchange.risk_rows import RISKS
from tests.domain.plans import state_of

WORDS = Words(
    {"otsikko": "title", "todennäköisyys": "probability", "strategia": "strategy", "vastuutaho": "owner_id"},
    {"strategy": {"pienennä": "reduce", "reduce": "reduce"}},
)
STATE = state_of(
    Plan(id="plan", title="P", risk_steps="4"),
    Party(id="p", title="Hyvinvointiyhtymä", short_name="HY"),
    Goal(id="g", title="Care", code="1.1"),
)
TODAY = "2021-11-15"


def read(text: str, order: tuple[str, ...] = ("code", "title", "probability")) -> tuple[list[object], list[Unread]]:
    found, unread = rows_of(RISKS, found_in(RISKS, cells_of(text), WORDS, order), STATE, WORDS, TODAY)
    return list(found), unread


def test_columns_are_known_by_their_heads() -> None:
    found, unread = read("Nro\tRiski\tVaikutus\tStrategia\tOmistaja\tMuu\nR7\tHenkilöstö\t3\tPienennä\thy\tx")
    assert found == [
        {"code": "R7", "title": "Henkilöstö", "impact": 3, "strategy": "reduce", "owner_id": "p"},
    ]  # fmt: skip
    assert unread == []


def test_without_heads_they_are_in_the_order_of_the_register() -> None:
    assert read("R7\tHenkilöstö\t4 Likely")[0] == [{"code": "R7", "title": "Henkilöstö", "probability": 4}]
    assert read("Vain yksi sarake\nja toinen rivi")[0] == [{"title": "Vain yksi sarake"}, {"title": "ja toinen rivi"}]


def test_what_cannot_be_read_is_told_and_left_out() -> None:
    found, unread = read("Riski\tTodennäköisyys\tVastuutaho\nLoma\t5\tEi kukaan\n\t2\t")
    assert found == [{"title": "Loma"}]
    assert [(cell.row, cell.field, cell.text) for cell in unread] == [
        (1, "probability", "5"), (1, "owner_id", "Ei kukaan"),
    ]  # fmt: skip


def test_a_quoted_cell_may_hold_lines() -> None:
    assert read('Riski\tSyy\tTodennäköisyys\n"Yksi\nriski"\tx\t2')[0] == [{"title": "Yksi riski", "probability": 2}]


def test_more_than_a_register_holds_is_refused() -> None:
    with pytest.raises(Refusal):
        cells_of("x\n" * (MOST_ROWS + 1))


@given(st.text(alphabet=st.sampled_from('aä1 4\t\n"=;R\u00a0'), max_size=80))
def test_any_text_is_read_without_faults(text: str) -> None:
    found, _ = rows_of(RISKS, found_in(RISKS, cells_of(text), WORDS, RISKS.fields), STATE, WORDS, TODAY)
    assert all(values["title"] for values in found)


def test_a_cell_that_no_plan_can_hold_is_told_and_the_rest_is_taken() -> None:
    long = "x" * 200_001
    found, unread = read(f"Riski\tSyyt\tSeuranta\nLoma\t{long}\t1.1.20226\nToinen\tSyy\t1.1.0001")
    assert found == [{"title": "Loma"}, {"title": "Toinen", "cause": "Syy"}]
    assert [(cell.row, cell.field) for cell in unread] == [(1, "cause"), (1, "review_date"), (2, "review_date")]
