"""The workbook of the budget, read back with another library and calculated by another program."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Funding, Grant
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.exchange.budget_xlsx.book import written
from soteplan.exchange.budget_xlsx.labels import Labels
from soteplan.exchange.budget_xlsx.pad import at, runs, sheet_name, sum_of
from soteplan.exchange.budget_xlsx.reconciliation_sheet import AGREES, DIFFERS
from soteplan.texts.language import Language
from soteplan.texts.workbook import WorkbookWords
from tests.domain.plans import example, state_of
from tests.exchange.office import needs_office, through_office, without_results

WORDS = WorkbookWords(Language("fi"))
HOSTILE = ('=HYPERLINK("http://x","y")', "+1", "@SUM(A1)", "-2+3|cmd", "\t=1", "http://example.org", "0123")


def book_of(state: PlanState, *, values: bool = True, words: WorkbookWords = WORDS) -> Any:
    return opened(written(state, words), values=values)


def opened(data: bytes, *, values: bool = True) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data), data_only=values)


@cache
def example_data() -> bytes:
    return written(example(), WORDS)


def table(sheet: Any) -> dict[str, list[Any]]:
    """The rows of a sheet by their first name, without the hidden column."""
    return {str(row[1]): list(row[2:]) for row in sheet.iter_rows(values_only=True) if row[1]}


def test_the_form_agrees_with_the_source_to_the_euro() -> None:
    form = table(opened(example_data())["Talousarvio"])
    assert form["2 Palvelujen ostot"] == [178_000, 481_400, 309_000, 968_400]
    assert form["2.3 Koulutuspalvelut"] == [10_000, 70_400, 54_000, 134_400]
    assert form["Menot yhteensä"] == [470_400, 1_488_000, 991_600, 2_950_000]
    assert form["josta: Lape-muutosohjelman osuus"] == [124_600, 160_600, 99_800, 385_000]
    assert form["josta: Nuorten psykososiaaliset menetelmät"][-1] == 109_000
    assert form[WORDS.choice("funding", "kind", "state_grant")] == [470_400, 1_488_000, 991_600, 2_950_000]


def test_every_view_has_a_sheet_and_comes_to_the_same_total() -> None:
    book = opened(example_data())
    packages = table(book["Toimenpidekokonaisuudet"])
    assert [row[3] for row in packages.values() if isinstance(row[3], int | float)][:5] == [
        504_600, 1_172_000, 305_000, 536_000, 432_400,
    ]  # fmt: skip
    assert packages["Yhteensä"][3] == table(book["Avustuksittain"])["Yhteensä"][3] == 2_950_000
    years = [table(book[f"{year} kokonaisuuksittain"])["Menot yhteensä"][-1] for year in (2020, 2021, 2022)]
    assert years == [470_400, 1_488_000, 991_600]


def test_sums_are_formulas_and_the_reconciliation_agrees() -> None:
    formulas = opened(example_data(), values=False)
    form = table(formulas["Talousarvio"])
    assert form["2 Palvelujen ostot"][0] == "=SUM(C10:C13)"
    assert form["2 Palvelujen ostot"][-1] == "=SUM(C9:E9)"
    marks = [row[-1] for row in opened(example_data())["Täsmäytys"].iter_rows(values_only=True)]
    assert marks.count(AGREES) > 10
    assert DIFFERS not in marks


def test_printed_totals_that_rounding_moved_stand_beside_the_computed_ones() -> None:
    rows = table(opened(example_data())["Kustannushyöty"])
    assert rows["Rivien summa"][:4] == [31_000_000, -5_900_000, 25_100_000, 25_100_000]
    assert rows["Erotus"][:4] == [0, -100_000, None, -100_000]


@needs_office
def test_another_program_calculates_the_same_numbers(tmp_path: Path) -> None:
    ours = opened(example_data())
    theirs = opened(through_office(without_results(example_data(), tmp_path), tmp_path))
    compared = 0
    for sheet in ours.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                other = theirs[sheet.title][cell.coordinate].value
                if isinstance(cell.value, int | float):
                    assert other == pytest.approx(cell.value, abs=0.004), f"{sheet.title} {cell.coordinate}"
                    compared += 1
                elif cell.value in (AGREES, DIFFERS):
                    assert other == cell.value
    assert compared > 1000


def test_heads_stay_on_the_screen_and_on_paper() -> None:
    book = opened(example_data())
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        assert sheet.freeze_panes, sheet.title
        assert sheet.print_title_rows == "$5:$5"
        assert sheet.print_area
        assert sheet.page_setup.paperSize == 9
        assert sheet.column_dimensions["A"].hidden
    assert book["Talousarvio"].page_setup.orientation == "portrait"
    assert book["Talousarvio"].sheet_properties.pageSetUpPr.fitToPage
    assert book["Toimenpidekokonaisuudet"].page_setup.orientation == "landscape"


def hostile() -> PlanState:
    categories = [CostCategory(id=f"c{n}", title=text, code="") for n, text in enumerate(HOSTILE)]
    lines = [BudgetLine(id=f"l{n}", cost_category_id=f"c{n}", year=2021, amount=n * 100, note=text, formula=text,
                        package_id="p", grant_id="g") for n, text in enumerate(HOSTILE)]  # fmt: skip
    return state_of(
        Plan(id="plan", title="=1+1"), *categories, *lines,
        Package(id="p", title='=cmd|" /C calc"!A0'), Grant(id="g", title="+A1"),
        Earmark(id="e", title="@x", year=2021, amount=100),
        BenefitEstimate(id="b", title="=2", benefit=5, project_cost=-2),
    )  # fmt: skip


def test_no_text_of_a_plan_becomes_a_formula_or_a_link() -> None:
    data = written(hostile(), WORDS)
    for sheet in opened(data, values=False).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert re.match(r"=(SUM|SUMPRODUCT|IF|'|\$?[A-Z]+\d|0)", str(cell.value)), cell.value
                    assert "http" not in str(cell.value)
                assert cell.hyperlink is None
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not [name for name in archive.namelist() if "vba" in name.lower() or "external" in name.lower()]


@needs_office
def test_hostile_names_are_added_up_by_another_program_too(tmp_path: Path) -> None:
    theirs = opened(through_office(without_results(written(hostile(), WORDS), tmp_path), tmp_path))
    rows = table(theirs["Talousarvio"])
    assert rows["Menot yhteensä"] == [21, 21]
    assert [rows[text.strip()][0] for text in HOSTILE] == list(range(len(HOSTILE)))


def test_names_that_are_alike_are_told_apart() -> None:
    state = state_of(
        CostCategory(id="a", title="Muut", position="1"), CostCategory(id="b", title="MUUT", position="2"),
        CostCategory(id="c", title="muut", parent_id="a", position="3"), CostCategory(id="d", position="4"),
    )  # fmt: skip
    names = Labels(state).cost_category_id
    assert len({name.casefold() for name in names.values()}) == 4
    assert names["c"] == "Muut / muut"


def test_an_empty_plan_has_a_workbook_to_begin_with() -> None:
    book = book_of(state_of(Plan(id="plan")))
    assert "Talousarvio" in book.sheetnames
    assert "Kuukausittain" not in book.sheetnames
    assert "Kustannushyöty" not in book.sheetnames


def test_money_that_stands_on_a_sum_or_without_a_year_is_counted() -> None:
    state = state_of(
        Plan(id="plan", start_date="2021-01-01", end_date="2021-12-31"),
        CostCategory(id="a", title="Summa"), CostCategory(id="b", title="Osa", parent_id="a"),
        BudgetLine(id="1", cost_category_id="a", year=2021, amount=1050),
        BudgetLine(id="2", cost_category_id="b", year=2021, amount=2000),
        BudgetLine(id="3", cost_category_id="b", amount=300),
        Actual(id="x", cost_category_id="a", month="2021-02", amount=7),
        Funding(id="f", kind="own_share", year=2021, amount=3350),
    )  # fmt: skip
    book = book_of(state)
    form = table(book["Talousarvio"])
    assert form["Summa"] == [30.5, 3, 33.5]
    assert form["Menot yhteensä"] == [30.5, 3, 33.5]
    assert form[WORDS.word("eligible")] == [30.5, 3, 33.5]
    assert form[WORDS.word("not_covered")] == [-3, 3, 0]
    assert table(book["Kuukausittain"])["Summa"][0] == 0.07
    assert book["Talousarvio"]["C6"].number_format == "#,##0.00"


def test_two_lines_of_one_cell_stand_under_each_other_with_what_they_are_based_on() -> None:
    state = state_of(
        Plan(id="plan"), CostCategory(id="a", title="A"),
        BudgetLine(id="1", cost_category_id="a", year=2021, amount=100, formula="=1/1", remark="quotation",
                   note="Huom."),
        BudgetLine(id="2", cost_category_id="a", year=2021, amount=200),
    )  # fmt: skip
    sheet = book_of(state)["Talousarviorivit"]
    assert [sheet["E7"].value, sheet["E8"].value] == [1, 2]
    assert sheet["E7"].comment.text.split("\n") == ["=1/1", WORDS.choice("budget_line", "remark", "quotation"), "Huom."]
    assert [sheet["A7"].value, sheet["A8"].value] == ["2021=1", "2021=2"]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_names_of_sheets_are_taken_by_excel(language: str) -> None:
    names = book_of(example(), words=WorkbookWords(Language(language))).sheetnames
    assert all(0 < len(name) <= 31 and not set("[]:*?/\\") & set(name) for name in names)


def test_a_name_of_a_sheet_is_cut_cleaned_and_told_apart() -> None:
    assert sheet_name("a[b]:c*?/\\d") == "a b  c    d"
    assert sheet_name("'History'") == "History (2)"
    assert sheet_name("x" * 40, ["x" * 31]) == "x" * 26 + " (2)"
    assert sheet_name("") == "Soteplan"


def test_addresses_and_sums_are_put_together() -> None:
    assert [at(0, 0), at(9, 25), at(0, 26), at(4, 701), at(0, 702)] == ["A1", "Z10", "AA1", "ZZ5", "AAA1"]
    assert runs([3, 1, 2, 7]) == [(1, 3), (7, 7)]
    assert sum_of([1, 2, 3, 7], 2) == "SUM(C2:C4,C8)"
    assert sum_of([], 2) == "0"
    assert sum_of(range(0, 500, 2), 0).count("SUM") == 2
