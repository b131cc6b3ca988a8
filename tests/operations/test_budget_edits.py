"""Whatever is typed and spread, in whichever view: the views add up to the same, and every step can be taken back."""

from __future__ import annotations

from functools import partial
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.domain import budget_views as views
from soteplan.domain.budget import BudgetLine, CostCategory, Grant
from soteplan.domain.budget_slices import Slice
from soteplan.domain.budget_sums import ALL
from soteplan.domain.grants import grant_tables
from soteplan.domain.plan import Plan
from soteplan.domain.reconciliation import reconciliation
from soteplan.domain.reconciliation_cells import cells_behind
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.domain.spreading import Way
from soteplan.domain.state import PlanState
from soteplan.operations import budget
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction
from tests.store.plans import memory_store

NAMES = ("form", "packages", "grants", "package_year", "months")
YEARS = (2020, 2021, 2022)


def furnish(tx: Transaction) -> None:
    tx.add(Plan, title="Plan", start_date="2020-03-01", end_date="2022-12-31")
    for title in ("Pay", "Services"):
        parent = tx.add(CostCategory, title=title)
        for under in ("A", "B"):
            tx.add(CostCategory, title=under, parent_id=parent.id)
    for title in ("One", "Two"):
        package = tx.add(Package, title=title)
        tx.add(Grant, title=title)
        action = tx.add(Action, package_id=package.id, title=title)
        tx.add(Phase, action_id=action.id, start_date="2020-11-15", end_date="2021-04-30")


def plan() -> Store:
    store = memory_store()
    store.transact("new plan", furnish)
    return store


edits = st.tuples(
    st.sampled_from(NAMES),
    st.integers(-1, 5),  # which category, -1 for all
    st.sampled_from([ALL, *YEARS]),
    st.sampled_from([ALL, 0, 1]),  # which package
    st.sampled_from([ALL, 0, 1]),  # which grant
    st.none() | st.integers(-(10**9), 10**9),
    st.sampled_from(list(Way)),
)


def part_of(state: PlanState, category: int, year: object, package: Any, grant: Any) -> Slice:
    ids = [row.id for row in state.rows(CostCategory)]
    packages, grants = [row.id for row in state.rows(Package)], [row.id for row in state.rows(Grant)]
    return Slice(
        ALL if category < 0 else ids[category],
        year,
        ALL if package is ALL else packages[package],
        ALL if grant is ALL else grants[grant],
    )


@settings(max_examples=30, deadline=None)
@given(st.lists(edits, min_size=1, max_size=6))
def test_every_view_has_the_same_total_after_any_edits(drawn: list[Any]) -> None:
    store = plan()
    for view, category, year, package, grant, cents, way in drawn:
        part = part_of(store.state, category, year, package, grant)
        before = dict(store.state.table(BudgetLine))
        change = store.transact("edit", partial(budget.spread_amount, view=view, part=part, cents=cents, way=way))
        agree(store.state)
        if change:
            store.replay(change.inverted(), "edit", origin="undo", undoes=change.id)
            assert store.state.table(BudgetLine) == before
            store.replay(change.changes, "edit", origin="redo", undoes=change.id)
    store.close()


def agree(state: PlanState) -> None:
    total = sum(line.amount or 0 for line in state.table(BudgetLine).values())
    seen = (
        views.form(state), views.packages(state), views.grants(state), views.package_year(state, ALL),
        views.months(state, ALL),
    )  # fmt: skip
    assert [view.total() for view in seen] == [total] * len(seen)
    for year in YEARS:
        by_form = views.form(state).cells.get((ALL, year))
        of_year = by_form.amount if by_form else 0
        assert views.months(state, year).total() == views.package_year(state, year).total() == of_year
    on_grants = sum(table.total.costs.amount for table in grant_tables(state))
    none = views.grants(state).cells.get((None, ALL))
    assert on_grants + (none.amount if none else 0) == total
    for statement in reconciliation(state):
        loose = sum(cell.amount for cell in cells_behind(state, statement) if cell.loose)
        assert not statement.loose or loose == statement.difference


@settings(max_examples=30, deadline=None)
@given(edits, st.integers(-(10**9), 10**9))
def test_what_is_typed_over_a_sum_is_its_sum(edit: Any, first: int) -> None:
    store = plan()
    view, category, year, package, grant, cents, way = edit
    store.transact("edit", lambda tx: budget.spread_amount(tx, "form", Slice(), first, Way.EVENLY))
    part = part_of(store.state, category, year, package, grant)
    store.transact("edit", lambda tx: budget.spread_amount(tx, view, part, cents, way))
    lines = [line for line in store.state.table(BudgetLine).values() if in_part(store.state, line, part)]
    assert sum(line.amount or 0 for line in lines) == (cents or 0)
    store.close()


def in_part(state: PlanState, line: BudgetLine, part: Slice) -> bool:
    category = state.get(CostCategory, line.cost_category_id)
    assert category is not None
    return (
        part.category in (ALL, category.id, category.parent_id)
        and part.year in (ALL, line.year)
        and part.package in (ALL, line.package_id)
        and part.grant in (ALL, line.grant_id)
    )
