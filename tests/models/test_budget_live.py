"""Every view of the budget follows the plan by patching: what it holds is what the domain works out anew."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from soteplan.document import Document
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Forecast, Funding
from soteplan.domain.budget_slices import Slice
from soteplan.domain.budget_sums import ALL
from soteplan.domain.schedule import Package
from soteplan.models.budget_live import NAMES, LiveView
from soteplan.operations import budget
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from tests.example_plan import read

MONTHS = ("2020-03", "2021-01", "2022-11", "2023-01")


@pytest.fixture
def example(qapp: object) -> Iterator[Document]:
    document = Document(Session.from_rows(read("fi").data["tables"]))
    yield document
    document.close(discard=True)


def views(document: Document) -> list[LiveView]:
    """Each view, those of one year also over all years, months by each measure, and lines of one package."""
    found = []
    package = document.state.rows(Package)[1].id
    for name in NAMES:
        for year in (ALL, 2021) if name in ("package_year", "months") else (ALL,):
            for measure in ("expected", "actual", "forecast", "plan") if name == "months" else ("plan",):
                for chosen in (ALL, package, None, frozenset({package})):
                    view = LiveView(document.state)
                    view.show(name=name, year=year, measure=measure, package=chosen)
                    found.append(view)
    return found


def anew(view: LiveView) -> LiveView:
    other = LiveView(view.state)
    other.show(name=view.name, year=view.year, measure=view.measure, package=view.package)
    return other


def change(document: Document, chance: random.Random) -> None:
    """Something a user does to the money."""
    state = document.state
    leaves = [row for row in state.rows(CostCategory) if not state.where(CostCategory, "parent_id", row.id)]
    cents = chance.choice([None, 0, -500, 123_45, chance.randrange(10**7)])
    part = Slice(chance.choice(leaves).id, chance.choice([2020, 2021, 2023]), chance.choice(state.rows(Package)).id)
    month = Slice(part.category, ALL, part.package, ALL, chance.choice(MONTHS))
    line = chance.choice(state.rows(BudgetLine))
    acts = [
        lambda tx: budget.set_cell(tx, part, cents),
        lambda tx: budget.set_cell(tx, month, cents, measure=chance.choice(["expected", "actual", "forecast"])),
        lambda tx: tx.update(line, amount=cents, note="Tarjous", remark="quotation"),
        lambda tx: tx.update(line, package_id=None),
        lambda tx: tx.delete(line),
        lambda tx: _delete_last(tx, chance.choice([Actual, Forecast])),
        lambda tx: budget.set_funding(tx, "own_share", 2021, cents),
        lambda tx: tx.add(Earmark, title="Uusi", year=2021, amount=cents),
        lambda tx: [tx.update(row, amount=cents) for row in state.rows(Funding)[:2]],
    ]
    document.perform("edit:budget_line", chance.choice(acts))
    if chance.random() < 0.3:
        document.undo()


def _delete_last(tx: Transaction, row_type: type[Any]) -> None:
    for row in tx.state.rows(row_type)[-3:]:
        tx.delete(row)


@pytest.mark.parametrize("seed", range(4))
def test_a_view_that_was_patched_is_the_view_made_anew(example: Document, seed: int) -> None:
    chance = random.Random(seed)
    shown = views(example)
    for view in shown:
        example.changed.connect(view.follow)
    for _ in range(8):
        change(example, chance)
    for view in shown:
        other = anew(view)
        assert (view.rows, view.columns) == (other.rows, other.columns)
        assert {key: (each.amount, {*each.rows}) for key, each in view.view.cells.items()} == {
            key: (each.amount, {*each.rows}) for key, each in other.view.cells.items()
        }


def test_the_views_of_the_plan_add_up_to_the_same_after_any_edits(example: Document) -> None:
    chance = random.Random(11)
    shown = [view for view in views(example) if view.package is ALL and view.year is ALL and view.added_up == "plan"]
    for view in shown:
        example.changed.connect(view.follow)
    for _ in range(30):
        change(example, chance)
        assert len({view.view.total() for view in shown}) == 1


def test_an_amount_touches_its_row_its_column_and_the_sums_over_them(example: Document) -> None:
    view = LiveView(example.state)
    line = next(row for row in example.state.rows(BudgetLine) if row.year == 2021 and row.amount)
    category = example.state.get(CostCategory, line.cost_category_id)
    assert category is not None
    found: list[set[object]] = []
    example.changed.connect(lambda changes: found.append(_cells(view, changes)))
    example.perform("edit", lambda tx: _raise(tx, line))
    rows = {
        category.id,
        category.parent_id,
        ALL,
        *(("funding", name) for name in ("costs", "eligible", "grant_computed")),
    }
    assert found == [{(row, column) for row in rows for column in (2021, ALL)}]


def _raise(tx: Transaction, line: BudgetLine) -> None:
    tx.update(line, amount=(line.amount or 0) + 1)


def _cells(view: LiveView, changes: object) -> set[object]:
    followed = view.follow(changes)  # type: ignore[arg-type]
    assert followed is not None
    assert not followed.anew
    return {*followed.cells}
