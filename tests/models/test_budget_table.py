"""The state-grant form as a table: its numbers, its words, and blocks pasted into it."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from soteplan.document import Document
from soteplan.domain import budget_views
from soteplan.domain.budget import BudgetLine, CostCategory, Earmark
from soteplan.domain.budget_sums import ALL
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Package
from soteplan.models import roles
from soteplan.models.budget_cells import made_of
from soteplan.models.budget_entry import Wish
from soteplan.models.budget_live import LiveView
from soteplan.models.budget_paste import Pasted
from soteplan.models.budget_table import TITLE, BudgetTable, Index
from soteplan.operations import budget, rows
from soteplan.store.session import Session
from soteplan.texts.language import Language
from tests.example_plan import read


@pytest.fixture
def example(qapp: object) -> Iterator[Document]:
    document = Document(Session.from_rows(read("fi").data["tables"]))
    yield document
    document.close(discard=True)


FINNISH = Language("fi")
COSTS = FINNISH.text("figure", "Total expenditure")
ELIGIBLE = FINNISH.text("figure", "Costs eligible for the state grant")
TOTAL = FINNISH.text("figure", "Total")


def of_which(title: str) -> str:
    return FINNISH.text("figure", "of which {title}", title=title)


def table_of(document: Document) -> BudgetTable:
    table = BudgetTable(document, FINNISH, document)
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    return table


def row_of(table: BudgetTable, title: str) -> int:
    return next(row for row in range(table.rowCount()) if title in str(table.index(row, TITLE).data()))


def line(table: BudgetTable, title: str) -> list[str]:
    row = row_of(table, title)
    return [str(table.index(row, column).data()).replace("\u00a0", " ") for column in range(1, table.columnCount())]


def paste(table: BudgetTable, text: str, indexes: list[Index]) -> Pasted:
    """A block read and written, as after a look at what it changes."""
    pasted = table.read_paste(text, indexes)
    table.write("paste", pasted.entries)
    return pasted


def refusals(table: BudgetTable) -> list[Refusal]:
    found: list[Refusal] = []
    table.refused.connect(found.append)
    return found


def test_the_form_shows_the_example_as_its_source_prints_it(example: Document) -> None:
    table = table_of(example)
    assert line(table, "Työpanoksen siirto") == ["271 400", "940 600", "621 600", "1 833 600"]
    assert line(table, "Palvelujen ostot") == ["178 000", "481 400", "309 000", "968 400"]
    assert line(table, "Lape") == ["124 600", "160 600", "99 800", "385 000"]
    assert line(table, "psykososiaaliset") == ["", "", "", "109 000"]
    for name in ("costs", "eligible", "grant_computed", "state_grant"):
        place = table.index_of(("funding", name)).row()
        assert table.index(place, 4).data() == "2\u00a0950\u00a0000"


def test_the_forms_sums_are_the_sums_of_the_domain(example: Document) -> None:
    table = table_of(example)
    chance = random.Random(7)
    for _ in range(40):
        _change(example, chance)
        _compare(table.live, example)


def _change(document: Document, chance: random.Random) -> None:
    lines = document.state.rows(BudgetLine)
    categories = document.state.rows(CostCategory)
    chosen, place = chance.choice(lines), chance.choice(categories)
    acts = [
        lambda tx: tx.update(chosen, amount=chance.choice([None, 0, -500, 123_45, 9_000_00])),
        lambda tx: tx.update(chosen, year=chance.choice([2019, 2020, 2022, None])),
        lambda tx: tx.update(chosen, cost_category_id=place.id),
        lambda tx: tx.delete(chosen),
        lambda tx: budget.set_amount(tx, place.id, 2021, chance.randrange(10**7)),
        lambda tx: budget.add_category_under(tx, place, "New"),
        lambda tx: budget.set_funding(tx, "own_share", 2021, chance.randrange(10**6)),
        lambda tx: rows.move(tx, place, chance.choice([-1, 1])),
    ]
    document.perform("edit:budget_line", chance.choice(acts))
    if chance.random() < 0.2:
        document.undo()


def _compare(live: LiveView, document: Document) -> None:
    """What was patched is what the domain works out anew, and every number is the sum of its parts."""
    anew = budget_views.form(document.state)
    assert (live.rows, live.columns) == (anew.rows, anew.columns)
    assert {key: each.amount for key, each in live.view.cells.items()} == {
        key: each.amount for key, each in anew.cells.items()
    }
    for row in live.rows:
        for column in live.columns:
            parts = made_of(live, row, column)
            if parts:
                assert sum(part.amount * part.sign for part in parts) == live.amount(row, column)


def test_a_typed_amount_is_written_and_every_sum_over_it_follows(example: Document) -> None:
    table = table_of(example)
    kept = QPersistentModelIndex(table.index(row_of(table, "Koulutuspalvelut"), 2))
    assert table.setData(table.index(row_of(table, "Koulutuspalvelut"), 2), "80 400")
    assert line(table, "Koulutuspalvelut")[1] == "80 400"
    assert line(table, "Palvelujen ostot")[1] == "491 400"
    assert line(table, COSTS)[1] == "1 498 000"
    assert kept.isValid()
    example.undo()
    assert line(table, COSTS)[1] == "1 488 000"


def test_arithmetic_is_kept_and_shown_again(example: Document) -> None:
    table = table_of(example)
    cell = table.index(row_of(table, "Vuokrat"), 2)
    assert table.setData(cell, "=2*4500*12+24%")
    assert (cell.data(), cell.data(roles.EDIT)) == ("133\u00a0920", "=2*4500*12+24%")
    assert "=2*4500*12+24%" in table.explanation(cell)


def test_nothing_typed_runs_as_code(example: Document) -> None:
    table = table_of(example)
    refused = refusals(table)
    assert not table.setData(table.index(row_of(table, "Vuokrat"), 2), "=__import__('os').getcwd()")
    assert [refusal.code for refusal in refused] == ["not_arithmetic"]


def test_an_amount_typed_over_a_sum_asks_to_be_spread_and_what_is_computed_takes_none(example: Document) -> None:
    table = table_of(example)
    wishes: list[Wish] = []
    table.spread_wanted.connect(wishes.append)
    for title, column in (("Palvelujen ostot", 2), (COSTS, 2), ("Vuokrat", 4)):
        assert table.setData(table.index(row_of(table, title), column), "=2*500")
    assert [(wish.row.title, wish.column.key, wish.cents) for wish in wishes] == [
        ("2 Palvelujen ostot", 2021, 100_000),
        ("", 2021, 100_000),
        ("4 Vuokrat", ALL, 100_000),
    ]
    assert not example.undo_stack.canUndo()
    assert table.index(row_of(table, ELIGIBLE), 2).data(roles.FIELD) is None
    assert table.index(row_of(table, "psykososiaaliset"), 4).data(roles.FIELD) is not None


def test_a_package_shows_and_edits_its_lines_alone(example: Document) -> None:
    table = table_of(example)
    package = example.state.rows(Package)[0]
    whole = line(table, "Asiantuntijapalvelut")
    table.show(package=package.id)
    assert not table.index_of(("funding", "eligible")).isValid()
    assert line(table, COSTS)[3] == "504 600"
    others = _others(example, package.id)
    assert table.setData(table.index(row_of(table, "Asiantuntijapalvelut"), 1), "1 000")
    assert _others(example, package.id) == others
    table.show(package=ALL)
    assert line(table, "Asiantuntijapalvelut") != whole


def _others(document: Document, package_id: str) -> list[int | None]:
    return [row.amount for row in document.state.rows(BudgetLine) if row.package_id != package_id]


def test_every_number_says_what_it_is_made_of(example: Document) -> None:
    table = table_of(example)
    sums = table.explanation(table.index(row_of(table, "Palvelujen ostot"), 2)).replace("\u00a0", " ")
    assert sums == (
        "481 400 = Asiantuntijapalvelut 286 000 + Matkustus- ja majoituskustannukset 25 000 + "
        "Koulutuspalvelut 70 400 + Muut palvelujen ostot 100 000"
    )
    tip = str(table.index(row_of(table, ELIGIBLE), 4).data(roles.TOOL_TIP)).replace("\u00a0", " ")
    assert tip.splitlines()[:2] == [f"= {ELIGIBLE}, {TOTAL}: 2 950 000 €", f"+ 2 950 000  {COSTS}"]


def test_markup_in_a_title_stays_text_in_the_tool_tip(example: Document) -> None:
    table = table_of(example)
    cell = table.index(row_of(table, "Vuokrat"), TITLE)
    assert table.setData(cell, "<img src='//host/x'>")
    assert "<img" not in str(cell.data(roles.TOOL_TIP))


def test_a_block_goes_out_and_comes_back_unchanged(example: Document) -> None:
    table = table_of(example)
    cells = [table.index(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
    text = table.copy(cells)
    assert "1.2 Työpanoksen siirto\t271400\t940600\t621600\t1833600" in text.splitlines()
    amounts = "\n".join("\t".join(row.split("\t")[1:]) for row in text.splitlines())
    count = example.undo_stack.count()
    paste(table, amounts, [table.index(0, 1)])
    assert example.undo_stack.count() == count


def test_a_block_from_excel_is_one_step(example: Document) -> None:
    table = table_of(example)
    place = row_of(table, "Koulutuspalvelut")
    count = example.undo_stack.count()
    block = '10\u00a0500,50\t(1\u00a0000)\r\n"21 000"\t\u2212500\r\n'
    paste(table, block, [table.index(place, 1)])
    assert line(table, "Koulutuspalvelut")[:2] == ["10 500,50", "−1 000"]
    assert line(table, "Muut palvelujen ostot")[:2] == ["21 000", "−500"]
    assert example.undo_stack.count() == count + 1


def test_what_does_not_fit_is_named_and_left_out(example: Document) -> None:
    table = table_of(example)
    pasted = table.read_paste("100\tabc\t300\t999", [table.index(row_of(table, "Koulutuspalvelut"), 1)])
    assert [entry.cents for entry in pasted.entries] == [100_00, 300_00]
    assert [(each.text, each.is_money, each.sum) for each in pasted.misfits] == [
        ("abc", False, None),
        ("999", True, 70_800_00),
    ]
    assert not example.undo_stack.canUndo()


def test_a_sum_that_comes_out_as_the_block_says_is_counted(example: Document) -> None:
    table = table_of(example)
    pasted = table.read_paste("100\t200\t300\t600", [table.index(row_of(table, "Koulutuspalvelut"), 1)])
    assert (pasted.misfits, pasted.sums) == ([], 1)


def test_a_block_that_is_larger_than_the_grid_is_clipped(example: Document) -> None:
    table = table_of(example)
    place = row_of(table, "Koulutuspalvelut")
    pasted = table.read_paste("1\t2\t3\t6\t5\t6\n" * 200, [table.index(place, 1)])
    assert pasted.lost_columns == 2
    assert pasted.lost_rows == 200 - (table.rowCount() - place - 1)  # over the gap
    assert {entry.column.key for entry in pasted.entries if entry.column} <= {2020, 2021, 2022, ALL}


def test_a_line_of_headings_is_read_past(example: Document) -> None:
    table = table_of(example)
    place = row_of(table, "Koulutuspalvelut")
    text = "Menolaji\t2020\t2021\t2022\tYhteensä\n1.2.3 Koulutuspalvelut\t1\t2\t3\t6"
    pasted = table.read_paste(text, [table.index(place, TITLE)])
    assert [entry.cents for entry in pasted.entries if entry.column] == [100, 200, 300]


def test_an_endless_block_is_refused(example: Document) -> None:
    table = table_of(example)
    with pytest.raises(Refusal, match="paste_too_large"):
        table.read_paste("1\t2\n" * 6000, [table.index(1, 1)])


def test_one_value_fills_the_chosen_cells(example: Document) -> None:
    table = table_of(example)
    place = row_of(table, "Aineettomat")
    paste(table, "7", [table.index(place, 1), table.index(place + 1, 1)])
    assert [line(table, title)[0] for title in ("Aineettomat", "Koneet", "Muut investointimenot")] == ["7", "7", "0"]


def test_rows_years_and_names_follow_the_plan(example: Document) -> None:
    table = table_of(example)
    kept = QPersistentModelIndex(table.index(row_of(table, "Lape"), TITLE))
    category = example.state.rows(CostCategory)[0]
    example.perform("add", lambda tx: rows.add_after(tx, category, title="Uusi"))
    example.perform("edit", lambda tx: budget.rename_earmark(tx, str(example.state.rows(Earmark)[0].title), "Muu"))
    example.perform("edit", lambda tx: tx.update(example.state.plan, end_date="2024-12-31"))
    assert kept.data() == of_which("Muu")
    assert [table.headerData(column, Qt.Orientation.Horizontal) for column in (4, 5)] == ["2023", "2024"]
    while example.undo_stack.canUndo():
        example.undo()
    assert (kept.data(), table.columnCount()) == (of_which("Lape-muutosohjelman osuus"), 5)
