"""What is typed into the cells of the budget: read as money, and written where the view says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

from soteplan.document import Document
from soteplan.domain import arithmetic
from soteplan.domain.budget import BudgetLine, CostCategory, Grant
from soteplan.domain.budget_sums import ALL
from soteplan.domain.budget_views import RowKind, ViewColumn, ViewRow
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.money import MINUS, format_cents
from soteplan.domain.state import PlanState
from soteplan.domain.values import check
from soteplan.models.budget_cells import funding_name, input_part, lines_of
from soteplan.models.budget_live import LiveView
from soteplan.operations import budget
from soteplan.store.store import Operation
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.texts.language import Language

T = TypeVar("T")

AMOUNT = spec_of(BudgetLine).by_name["amount"]
TITLE = spec_of(CostCategory).by_name["title"]
_NOTHING = frozenset("-–—\u2212")  # how tables print an empty cell


class _Looked(Exception):
    """Takes an operation back that was only looked at."""


class Entry(NamedTuple):
    """What goes into an input cell: cents and the arithmetic they came from, None to empty it; or a title."""

    row: ViewRow
    column: ViewColumn | None
    cents: int | None = None
    formula: str = ""
    title: str = ""


class Wish(NamedTuple):
    """An amount for a cell that adds up several: it waits for the way in which it is to be spread."""

    row: ViewRow
    column: ViewColumn
    cents: int | None


def read_amount(language: Language, text: str) -> tuple[int | None, str]:
    """The cents of a typed or pasted text, and the text as it is kept where it is arithmetic. Raises Refusal."""
    typed = text.strip()
    if not typed or typed in _NOTHING:
        return (0 if typed else None), ""
    cents = check(AMOUNT, entry.read(language, AMOUNT, typed))
    assert isinstance(cents, int)
    return cents, arithmetic.plainly(typed, decimal=language.decimal) if arithmetic.is_formula(typed) else ""


def plain_amount(language: Language, cents: int | None) -> str:
    """An amount as spreadsheets read it back: no spaces, the language's decimal sign, a plain minus."""
    return "" if cents is None else format_cents(cents, group="", decimal=language.decimal).replace(MINUS, "-")


def formula_in(live: LiveView, row: ViewRow, column: ViewColumn) -> str:
    """The arithmetic that a cell's only line came from."""
    lines = lines_of(live, row, column)
    return lines[0].formula if len(lines) == 1 and isinstance(lines[0], BudgetLine) else ""


def write(tx: Transaction, live: LiveView, entries: Iterable[Entry]) -> None:
    """All the entries; raises Refusal, after which the caller rolls back."""
    for each in entries:
        if each.column is None:
            _rename(tx, each)
        else:
            _write(tx, live, each, each.column)


def _write(tx: Transaction, live: LiveView, each: Entry, column: ViewColumn) -> None:
    row, year = each.row, column.key
    if row.kind is RowKind.FUNDING:
        budget.set_funding(tx, funding_name(row), year, each.cents)  # type: ignore[arg-type]
    elif row.kind is RowKind.EARMARK:
        budget.set_earmark(tx, row.title, None if year is ALL else year, each.cents)  # type: ignore[arg-type]
    else:
        part = input_part(live, row, column)
        assert part is not None
        budget.set_cell(tx, part, each.cents, each.formula, live.added_up)


def _rename(tx: Transaction, each: Entry) -> None:
    title = str(check(TITLE, each.title.strip()))
    if each.row.kind is RowKind.EARMARK:
        budget.rename_earmark(tx, each.row.title, title)
        return
    row_type = Grant if each.row.kind is RowKind.GRANT else CostCategory
    named = tx.state.get(row_type, str(each.row.key))
    if named is None:
        raise Refusal("row_gone", table=spec_of(row_type).table)
    tx.update(named, title=title)


def looked_ahead(document: Document, operation: Operation, look: Callable[[PlanState], T]) -> T:
    """What `look` sees in the plan as it would be after an operation, which then is taken back without a trace.

    Raises the operation's Refusal.
    """
    found: list[T] = []

    def run(tx: Transaction) -> Any:
        operation(tx)
        found.append(look(tx.state))
        raise _Looked

    with suppress(_Looked):
        document.session.store.transact("look", run)
    return found[0]
