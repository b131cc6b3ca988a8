"""Amounts of a workbook into the plan: those that were chosen in its preview."""

from __future__ import annotations

from collections.abc import Sequence

from soteplan.domain.budget import CostCategory
from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.workbook_changes import GONE, NEW, SHARED, Difference, NewName
from soteplan.operations import budget
from soteplan.operations.deleting import delete
from soteplan.store.transaction import Transaction


def apply(tx: Transaction, differences: Sequence[Difference]) -> None:
    """Do what each difference says; categories that are not in the plan yet are made, each once.

    Raises Refusal("workbook_out_of_date") where a row is not there any more.
    """
    made: dict[str, str] = {}
    for each in differences:
        if each.kind == NEW:
            values = _place(tx, each, made)
            tx.add(ENTITIES[each.table].row_type, **values, **{each.name: each.after})
        elif each.kind == SHARED:
            _share(tx, each)
        else:
            _change(tx, each, made)


def _change(tx: Transaction, each: Difference, made: dict[str, str]) -> None:
    row = tx.state.find(each.table, each.row_id)
    if row is None:
        raise Refusal("workbook_out_of_date", title=each.title)
    if each.kind == GONE:
        delete(tx, [row])
        return
    values = {**_place(tx, each, made), each.name: each.after}
    if "formula" in ENTITIES[each.table].by_name and each.after != getattr(row, each.name):
        values["formula"] = each.formula
    tx.update(row, **values)


def _place(tx: Transaction, each: Difference, made: dict[str, str]) -> dict[str, object]:
    values = dict(each.place)
    for name, value in values.items():
        if isinstance(value, NewName):
            key = value.title.casefold()
            made[key] = made.get(key) or tx.add(CostCategory, title=value.title).id
            values[name] = made[key]
    if each.kind == NEW and each.formula:
        values["formula"] = each.formula
    return values


def _share(tx: Transaction, each: Difference) -> None:
    """A sum that was typed over: what is behind it shares the new total in proportion."""
    year = each.place["year"]
    assert isinstance(year, int)
    if each.table == "funding":
        budget.set_funding(tx, str(each.place["kind"]), year, each.after)
    else:
        budget.set_amount(tx, str(each.place["cost_category_id"]), year, each.after)
