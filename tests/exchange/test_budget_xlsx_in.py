"""A workbook of the budget that comes back, edited in other programs."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.domain.budget import BudgetLine, CostCategory, Funding
from soteplan.domain.budget_sums import ALL, by_category_year
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.errors import Refusal
from soteplan.domain.plan import Plan
from soteplan.domain.plan_json import dumps, import_plan
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.domain.workbook_changes import CHANGED, GONE, MOVED, NEW, SHARED, Found
from soteplan.exchange.budget_xlsx.book import written
from soteplan.exchange.budget_xlsx.differences import found_in
from soteplan.operations.budget_import import apply
from soteplan.store.session import Session
from soteplan.texts.language import Language
from soteplan.texts.workbook import WorkbookWords
from tests.domain.plans import example, state_of
from tests.exchange.office import needs_office, through_office

WORDS = [WorkbookWords(Language(code)) for code in ("fi", "sv", "en")]
LINES = "Talousarviorivit"


@pytest.fixture
def opened() -> Iterator[Session]:
    session = Session.from_rows(import_plan(dumps(example())))
    yield session
    session.close(discard=True)


def edited(state: PlanState, edit: Callable[[Any], object], *, hidden: bool = True) -> bytes:
    """The workbook of a plan as openpyxl saves it after an edit: it keeps formulas, but not their results."""
    data = written(state, WORDS[0])
    book = openpyxl.load_workbook(io.BytesIO(data))
    edit(book)
    if not hidden:
        del book["soteplan"]
        for sheet in book.worksheets:
            for row in range(1, sheet.max_row + 1):
                sheet.cell(row, 1).value = None
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def found(state: PlanState, edit: Callable[[Any], object], *, hidden: bool = True) -> Found:
    return found_in(state, edited(state, edit, hidden=hidden), WORDS)


def row_of(sheet: Any, *texts: str) -> int:
    """The first row whose names are these, counted from 1."""
    rows = sheet.iter_rows(min_col=2, max_col=1 + len(texts))
    return next(int(cells[0].row) for cells in rows if tuple(str(cell.value or "") for cell in cells) == texts)


def nothing(book: Any) -> None:
    pass


def unread(found: Found) -> list[tuple[str, str]]:
    return [(each.where, each.reason) for each in found.ignored]


def test_an_unchanged_workbook_changes_nothing() -> None:
    assert found_in(example(), written(example(), WORDS[0]), WORDS) == Found([], [])


@pytest.mark.parametrize("words", WORDS[1:], ids=["sv", "en"])
def test_it_is_read_whatever_its_language(words: WorkbookWords) -> None:
    assert found_in(example(), written(example(), words), WORDS) == Found([], [])


@pytest.mark.parametrize("hidden", [True, False])
def test_without_what_is_hidden_rows_are_found_by_their_names(hidden: bool) -> None:
    assert found(example(), nothing, hidden=hidden).differences == []


@needs_office
def test_saved_by_another_program_it_changes_nothing(tmp_path: Path) -> None:
    data = through_office(written(example(), WORDS[0]), tmp_path)
    assert found_in(example(), data, WORDS) == Found([], [])


def test_an_amount_typed_anew_is_told_with_what_it_was(opened: Session) -> None:
    def edit(book: Any) -> None:
        sheet = book[LINES]
        sheet.cell(row_of(sheet, "2.1 Asiantuntijapalvelut"), 6).value = 12_345.67

    state = opened.store.state
    (one,) = found(state, edit).differences
    assert (one.kind, one.after, one.also_in_plan) == (CHANGED, 1_234_567, False)
    opened.store.transact("Import", lambda tx: apply(tx, [one]))
    line = state.get(BudgetLine, one.row_id)
    assert line is not None
    assert line.amount == 1_234_567
    assert found(state, nothing).differences == []


def test_a_typed_formula_of_plain_arithmetic_is_kept_and_a_reference_is_not() -> None:
    state = state_of(
        Plan(id="p"), CostCategory(id="a", title="A"), BudgetLine(id="1", cost_category_id="a", year=2021, amount=100),
        BudgetLine(id="2", cost_category_id="a", year=2022, amount=100),
    )  # fmt: skip
    data = edited(state, lambda book: None)
    data = _with_cells(data, {"E7": ("=2*450", 900), "F7": ("=E7*2", 1800)})
    one, two = found_in(state, data, WORDS).differences
    assert (one.after, one.formula) == (90_000, "=2*450")
    assert (two.after, two.formula) == (180_000, "")


def _with_cells(data: bytes, cells: dict[str, tuple[str, float]]) -> bytes:
    """Formulas with their results in the sheet of lines, as a program that calculates would save them."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    number = book.sheetnames.index(LINES) + 1
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():
            part = old.read(item)
            if item.filename == f"xl/worksheets/sheet{number}.xml":
                for address, (formula, value) in cells.items():
                    cell = f'<c r="{address}"><f>{formula[1:]}</f><v>{value}</v></c>'.encode()
                    part, count = re.subn(rb'<c r="%s"[^>]*?(/>|>.*?</c>)' % address.encode(), cell, part, count=1)
                    assert count == 1
            new.writestr(item, part)
    return target.getvalue()


def test_a_new_row_is_a_new_line_and_a_new_name_a_new_category(opened: Session) -> None:
    def edit(book: Any) -> None:
        sheet = book[LINES]
        row = row_of(sheet, "6.3 Muut investointimenot") + 1
        for column, value in {2: "Viestintäkulut", 3: "TPK1", 6: 500, 7: "1 000,50"}.items():
            sheet.cell(row, column).value = value

    state = opened.store.state
    new = found(state, edit).differences
    assert [(each.kind, each.after, each.place["year"]) for each in new] == [(NEW, 50_000, 2021), (NEW, 100_050, 2022)]
    opened.store.transact("Import", lambda tx: apply(tx, new))
    category = next(row for row in state.rows(CostCategory) if row.title == "Viestintäkulut")
    lines = state.where(BudgetLine, "cost_category_id", category.id)
    package = next(row for row in state.rows(Package) if row.code == "TPK1")
    assert {(line.year, line.amount, line.package_id) for line in lines} == {
        (2021, 50_000, package.id), (2022, 100_050, package.id),
    }  # fmt: skip
    assert found(state, nothing).differences == []


def test_a_row_taken_out_and_a_row_moved_to_another_package_are_told(opened: Session) -> None:
    def edit(book: Any) -> None:
        sheet = book[LINES]
        row = row_of(sheet, "2.3 Koulutuspalvelut")
        sheet.delete_rows(row)
        sheet.cell(row_of(sheet, "2.4 Muut palvelujen ostot"), 3).value = "TPK3"

    state = opened.store.state
    kinds = [each.kind for each in found(state, edit).differences]
    assert kinds.count(GONE) == 3
    assert set(kinds) == {GONE, MOVED}
    before = by_category_year(state)[ALL, ALL].amount
    changes = found(state, edit).differences
    opened.store.transact("Import", lambda tx: apply(tx, changes))
    assert by_category_year(state)[ALL, ALL].amount == before - 13_440_000
    assert found(state, nothing).differences == []


def test_rows_may_be_sorted_and_copied_ones_are_new() -> None:
    def edit(book: Any) -> None:
        sheet = book[LINES]
        rows = [[cell.value for cell in row[:7]] for row in sheet.iter_rows(min_row=7, max_row=40)]
        rows = [row for row in rows if row[1]]
        for number, row in enumerate([*reversed(rows), rows[3]]):
            for column, value in enumerate(row, 1):
                sheet.cell(7 + number, column).value = value

    new = found(example(), edit)
    assert {each.kind for each in new.differences} == {NEW}
    assert len(new.differences) == 3


def test_an_edit_of_the_plan_since_then_is_not_taken_back(opened: Session) -> None:
    state = opened.store.state
    data = written(state, WORDS[0])
    line = state.rows(BudgetLine)[10]
    opened.store.transact("Edit", lambda tx: tx.update(line, amount=1))
    assert found_in(state, data, WORDS) == Found([], [])
    category = state.get(CostCategory, line.cost_category_id)
    opened.store.transact("Rename", lambda tx: tx.update(category, title="Uusi nimi"))
    opened.store.transact("Delete", lambda tx: tx.delete(state.rows(BudgetLine)[11]))
    place = {"cost_category_id": line.cost_category_id, "year": 2021}
    opened.store.transact("Add", lambda tx: tx.add(BudgetLine, **place, amount=7))
    assert found_in(state, data, WORDS) == Found([], [])


def test_a_cell_changed_on_both_sides_is_marked(opened: Session) -> None:
    def edit(book: Any) -> None:
        sheet = book[LINES]
        sheet.cell(row_of(sheet, "2.1 Asiantuntijapalvelut"), 5).value = 9

    state = opened.store.state
    data = edited(state, edit)
    (before,) = found_in(state, data, WORDS).differences
    line = state.get(BudgetLine, before.row_id)
    opened.store.transact("Edit", lambda tx: tx.update(line, amount=300))
    (both,) = found_in(state, data, WORDS).differences
    assert (both.before, both.after, both.also_in_plan) == (300, 900, True)


def test_an_amount_typed_over_the_sum_of_a_category_is_shared_by_its_lines(opened: Session) -> None:
    def edit(book: Any) -> None:
        sheet = book["Talousarvio"]
        sheet.cell(row_of(sheet, "2.1 Asiantuntijapalvelut"), 4).value = 300_000
        sheet.cell(row_of(sheet, "2 Palvelujen ostot"), 3).value = 1
        sheet.cell(row_of(sheet, "5 Muut menot"), 3).value = 21_000
        book["Toimenpidekokonaisuudet"]["C6"].value = 5

    state = opened.store.state
    result = found(state, edit)
    (shared,) = result.differences
    assert (shared.kind, shared.before, shared.after) == (SHARED, 28_600_000, 30_000_000)
    assert unread(result) == [
        ("Talousarvio C9", "over_sum"), ("Talousarvio C16", "same_as_sum"), ("Toimenpidekokonaisuudet C6", "over_sum"),
    ]  # fmt: skip
    opened.store.transact("Import", lambda tx: apply(tx, [shared]))
    category = str(shared.place["cost_category_id"])
    assert by_category_year(state)[category, 2021].amount == 30_000_000


def test_what_is_typed_by_month_is_named_as_not_read() -> None:
    def edit(book: Any) -> None:
        sheet = book["Kuukausittain"]
        sheet.cell(row_of(sheet, "1 Henkilöstömenot"), 3).value = 12_345
        sheet.cell(row_of(sheet, "2 Palvelujen ostot"), 4).value = 7
        sheet.cell(row_of(sheet, "3 Aineet, tarvikkeet ja tavarat"), 4).value = "abc"

    result = found(example(), edit)
    assert result.differences == []
    assert {each.reason for each in result.ignored} == {"of_a_month"}
    assert [each.text for each in result.ignored] == ["12345", "7", "abc"]


def test_funding_and_the_estimate_of_benefits_are_read_too(opened: Session) -> None:
    def edit(book: Any) -> None:
        book["Rahoitus"]["E9"].value = 1000
        book["Kustannushyöty"]["C6"].value = 6_200_000

    state = opened.store.state
    changes = found(state, edit).differences
    assert {(each.table, each.name) for each in changes} == {("funding", "amount"), ("benefit_estimate", "benefit")}
    opened.store.transact("Import", lambda tx: apply(tx, changes))
    assert 100_000 in [row.amount for row in state.rows(Funding)]
    assert 620_000_000 in [row.benefit for row in state.rows(BenefitEstimate)]


def test_what_cannot_be_read_is_told_and_leaves_the_rest() -> None:
    def edit(book: Any) -> None:
        sheet = book[LINES]
        row = row_of(sheet, "2.1 Asiantuntijapalvelut")
        sheet.cell(row, 5).value = "paljon"
        sheet.cell(row, 6).value = "=1+1"  # openpyxl saves no result
        sheet.cell(row, 7).value = 1e300
        sheet.cell(row + 1, 3).value = "Tuntematon"
        sheet.cell(row + 2, 5).value = 77

    result = found(example(), edit)
    assert [each.reason for each in result.ignored[:4]] == ["not_money", "not_calculated", "too_large", "unknown_name"]
    assert [(each.kind, each.after) for each in result.differences] == [(CHANGED, 7_700)]


@pytest.mark.parametrize("year", [20226, "1.1.0001", 9999])
def test_amounts_under_a_head_that_is_no_year_are_told_and_nothing_of_theirs_is_taken_out(year: object) -> None:
    def edit(book: Any) -> None:
        sheet = book[LINES]
        head = next(row for row in range(1, 20) if str(sheet.cell(row, 5).value) == "2020")
        sheet.cell(head, 5).value = year
        sheet.cell(row_of(sheet, "2.1 Asiantuntijapalvelut"), 6).value = 77

    result = found(example(), edit)
    assert [(each.text, each.reason) for each in result.ignored[:1]] == [(str(year), "no_such_year")]
    assert [(each.kind, each.after) for each in result.differences] == [(CHANGED, 7_700)]


def test_another_workbook_is_refused() -> None:
    book = openpyxl.Workbook()
    target = io.BytesIO()
    book.save(target)
    for data, code in ((target.getvalue(), "not_a_budget_workbook"), (b"PK", "not_a_workbook")):
        with pytest.raises(Refusal) as refused:
            found_in(example(), data, WORDS)
        assert refused.value.code == code


amounts = st.integers(-(10**12), 10**12)


@settings(max_examples=8)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([None, 2021, 2022]), amounts), max_size=12))
def test_out_and_in_again_changes_nothing(cells: list[tuple[str, int | None, int]]) -> None:
    categories = [CostCategory(id=key, title=key, parent_id="a" if key == "c" else None) for key in "abc"]
    lines = [BudgetLine(id=f"line-{n}", cost_category_id=key, year=year, amount=amount)
             for n, (key, year, amount) in enumerate(cells)]  # fmt: skip
    state = state_of(Plan(id="p"), *categories, *lines)
    assert found_in(state, written(state, WORDS[0]), WORDS) == Found([], [])
