"""Entries into actuals: nothing is lost on the way."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.budget import Actual, CostCategory, LedgerAccount, LedgerImport
from soteplan.domain.ledger import Entry, Place, mapped, overlaps, placing, taken_in
from soteplan.domain.schedule import Package
from tests.domain.plans import state_of

STATE = state_of(
    CostCategory(id="e", title="Experts", code="2.1"),
    CostCategory(id="t", title="Travel"),
    Package(id="k", title="K", code="TPK1"),
)


def rule(account: str, category: str | None = None, package: str | None = None, centre: str = "") -> LedgerAccount:
    return LedgerAccount(id=f"{account}{centre}", account=account, cost_centre=centre, cost_category_id=category,
                         package_id=package)  # fmt: skip


RULES = (
    rule("4*", "t"), rule("434*", "e"), rule("4349", None), rule("*", None, "k", "P1"), rule("", None, None, "P9"),
    rule("4470", "e", None, "P2"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("account", "centre", "place"),
    [
        ("4340", "", Place("e")), ("4349", "", Place("e", None, left_out=True)), ("4470", "", Place("t")),
        ("4470", "p2 ", Place("e")), ("4340", "P1", Place("e", "k")), ("4340", "P9", Place(left_out=True)),
        ("5000", "", Place()), ("5000", "P1", Place(None, "k")), ("2.1", "TPK1", Place("e", "k")),
    ],
)  # fmt: skip
def test_the_rule_that_fits_best_says_where_entries_go(account: str, centre: str, place: Place) -> None:
    found = placing(STATE, RULES)(account, centre)
    if place.left_out:
        assert found.left_out
    else:
        assert found == place


def test_entries_are_added_up_by_account_and_by_month_category_and_package() -> None:
    entries = [
        Entry(2, "2021-01", "4340", 100, "P1", "Report"), Entry(3, "2021-01", "4341", 50, "P1"),
        Entry(4, "2021-02", "4340", -30, "P1"), Entry(5, "2021-02", "5000", 7), Entry(6, "2021-02", "4349", 9),
        Entry(7, "2021-02", "6000", -70),
    ]  # fmt: skip
    found = mapped(STATE, entries, RULES)
    assert found.actuals == {("2021-01", "e", "k"): 150, ("2021-02", "e", "k"): -30}
    assert [(group.account, group.entries, group.amount, group.text) for group in found.placed] == [
        ("4340", 2, 70, "Report"), ("4341", 1, 50, ""),
    ]  # fmt: skip
    assert [group.account for group in found.unplaced] == ["6000", "5000"]
    assert [group.account for group in found.left_out] == ["4349"]


ENTRIES = st.lists(
    st.builds(
        Entry,
        row=st.integers(1, 99),
        month=st.sampled_from(["2021-01", "2021-02", "2022-12"]),
        account=st.sampled_from(["4000", "4340", "4349", "2.1", "", "999"]),
        amount=st.integers(-(10**6), 10**6),
        cost_centre=st.sampled_from(["", "P1", "P9", "TPK1"]),
    ),
    max_size=30,
)


@given(ENTRIES, st.lists(st.sampled_from(RULES), max_size=4, unique_by=lambda each: each.id))
def test_entries_are_actuals_or_left_out_or_without_a_place(entries: list[Entry], rules: list[LedgerAccount]) -> None:
    found = mapped(STATE, entries, rules)
    rest = sum(group.amount for group in (*found.unplaced, *found.left_out))
    assert sum(found.actuals.values()) + rest == sum(entry.amount for entry in entries)
    assert sum(group.entries for group in found.groups) == len(entries)
    assert sum(group.amount for group in found.placed) == sum(found.actuals.values())


def test_the_same_file_is_known_again_by_its_digest() -> None:
    row = LedgerImport(id="i", title="a.csv", digest="d1")
    assert taken_in(state_of(row), "d1") == row
    assert taken_in(state_of(row), "d2") is None


def used(name: str, month: str, amount: int, **details: Any) -> Actual:
    return Actual(id=name, cost_category_id="e", month=month, amount=amount, **details)


def test_months_that_the_plan_has_already_are_told_import_by_import() -> None:
    row = LedgerImport(id="i", title="a.csv")
    state = state_of(
        row, used("1", "2021-01", 60, ledger_import_id="i"), used("2", "2021-01", 40, ledger_import_id="i"),
        used("3", "2021-02", 5, ledger_import_id="i"), used("4", "2021-02", 1), used("5", "2021-02", 1, grant_id="g"),
        used("6", "2021-07", 1, ledger_import_id="i"),
    )  # fmt: skip
    found = overlaps(state, {("2021-01", "e", None): 100, ("2021-02", "e", None): 6}, None)
    assert [(each.ledger_import, each.months, each.same) for each in found] == [
        (row, ("2021-01", "2021-02"), ("2021-01",)), (None, ("2021-02",), ()),
    ]  # fmt: skip
    assert overlaps(state, {("2021-03", "e", None): 6}, None) == []
