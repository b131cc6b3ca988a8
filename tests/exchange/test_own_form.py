"""A budget form of another's making, matched to the plan."""

from __future__ import annotations

import io
from typing import Any

import openpyxl

from soteplan.domain.budget import BudgetLine, CostCategory
from soteplan.domain.budget_sums import ALL, by_category_year
from soteplan.domain.plan import Plan
from soteplan.domain.plan_json import dumps, import_plan
from soteplan.domain.state import PlanState
from soteplan.domain.workbook_changes import NEW, SHARED, NewName
from soteplan.exchange.budget_xlsx.own_form import TITLE, Mapping, found_in_form, guessed, sheets_in
from soteplan.exchange.xlsx_in import Sheet
from soteplan.operations.budget_import import apply
from soteplan.store.session import Session
from tests.domain.plans import state_of

FORM: list[list[Any]] = [
    ["Hankkeen talousarvio"],
    [],
    ["Nro", "Menolaji", "Vuosi 2021", "TA 2022", "Yhteensä"],
    ["1", "Palvelut", 300, 400.5, 700.5],
    ["1.1", "- Asiantuntijat", 300, "250,50", 550],
    ["1.2", "1.2 Muut", None, 150, 150],
    ["2", "Muut", 20, None, 20],
    ["3", "Viestintä", 5, 7, 12],
    ["", "Menot yhteensä", 325, 407, 732],
]


def sheet(rows: list[list[Any]]) -> Sheet:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    target = io.BytesIO()
    book.save(target)
    return sheets_in(target.getvalue())[0]


def plan() -> PlanState:
    return state_of(
        Plan(id="plan"), CostCategory(id="s", title="Palvelut", code="1", position="1"),
        CostCategory(id="a", title="Asiantuntijat", parent_id="s", position="1"),
        CostCategory(id="m", title="Muut", parent_id="s", position="2"),
        CostCategory(id="n", title="Muut", position="2"),
        BudgetLine(id="1", cost_category_id="a", year=2021, amount=10_000, position="1"),
        BudgetLine(id="2", cost_category_id="a", year=2021, amount=20_000, position="2"),
    )  # fmt: skip


def test_titles_and_years_are_found_by_the_heads() -> None:
    assert guessed(sheet(FORM)) == Mapping(2, {1: TITLE, 2: 2021, 3: 2022})


def test_titles_are_matched_in_their_order_and_sums_are_left_out() -> None:
    found = found_in_form(plan(), sheet(FORM), guessed(sheet(FORM)))
    assert [
        (each.kind, each.place["cost_category_id"], each.place["year"], each.after) for each in found.differences
    ] == [
        (SHARED, "a", 2022, 25_050),
        (SHARED, "m", 2022, 15_000),
        (SHARED, "n", 2021, 2_000),
        (NEW, NewName("Viestintä"), 2021, 500),
        (NEW, NewName("Viestintä"), 2022, 700),
    ]
    assert found.ignored == []


def test_the_columns_can_be_said_and_without_them_nothing_is_read() -> None:
    assert found_in_form(plan(), sheet(FORM), Mapping(2, {2: 2021})).differences == []
    only = found_in_form(plan(), sheet(FORM), Mapping(2, {1: TITLE, 2: 2030}))
    assert {each.place["year"] for each in only.differences} == {2030}


def test_what_is_no_amount_is_told() -> None:
    rows = [["", "2021"], ["Asiantuntijat", "paljon"]]
    found = found_in_form(plan(), sheet(rows), Mapping(0, {0: TITLE, 1: 2021}))
    assert [(each.where, each.reason) for each in found.ignored] == [("Sheet B2", "not_money")]


def test_a_form_makes_a_budget_of_an_empty_plan_in_one_step() -> None:
    session = Session.from_rows(
        import_plan(dumps(state_of(Plan(id="01713309-9d59-7da2-bb6f-637057299e50", title="P"))))
    )
    state = session.store.state
    found = found_in_form(state, sheet(FORM), guessed(sheet(FORM)))
    session.store.transact("Import", lambda tx: apply(tx, found.differences))
    titles = [row.title for row in state.rows(CostCategory)]
    assert titles == ["Asiantuntijat", "Muut", "Viestintä"]
    assert by_category_year(state)[ALL, 2022].amount == 25_050 + 15_000 + 700
    session.close(discard=True)


def test_a_sheet_without_years_or_titles_has_nothing_to_map() -> None:
    assert guessed(sheet([["a", "b"], ["c", "d"]])).years == {}
    assert guessed(sheet([[1, 2021]])).title is None


def test_a_cell_that_is_damaged_in_the_file_is_told_once_and_the_rest_is_compared() -> None:
    whole = sheet(FORM)
    broken = whole._replace(damaged={(4, 2): "4711", (0, 0): "4712"})
    found = found_in_form(plan(), broken, guessed(broken))
    assert [(each.where, each.reason) for each in found.ignored] == [
        (f"{whole.name} C5", "damaged"),
        (f"{whole.name} A1", "damaged"),
    ]
    assert found.differences
