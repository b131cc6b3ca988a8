"""What is typed or pasted into the cells of the form, read as a whole before any of it is written."""

from __future__ import annotations

import csv
import io
from typing import NamedTuple

from soteplan.domain import arithmetic
from soteplan.domain.budget import BudgetLine, CostCategory
from soteplan.domain.budget_sums import ALL
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.money import MINUS, format_cents
from soteplan.domain.values import check
from soteplan.models.budget_form import BudgetForm, FormKind, FormRow
from soteplan.models.budget_words import row_text
from soteplan.operations import budget
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.texts.language import Language

_AMOUNT = spec_of(BudgetLine).by_name["amount"]
_TITLE = spec_of(CostCategory).by_name["title"]
LARGEST_PASTE = 10_000  # cells
_NOTHING = frozenset("-–—\u2212")  # how tables print an empty cell


class Edit(NamedTuple):
    """A text for one cell of the form. In a computed cell nothing is written: it must come out as the text says."""

    row: FormRow
    year: object
    text: str
    is_title: bool = False
    is_computed: bool = False


class _Amount(NamedTuple):
    edit: Edit
    cents: int | None
    formula: str


def apply(tx: Transaction, language: Language, form: BudgetForm, edits: list[Edit], *, pasted: bool = False) -> None:
    """Read every text, then write, then compare the sums. Raises Refusal, after which the caller rolls back."""
    read = _read_pasted if pasted else _read
    amounts = [read(language, form, edit) for edit in edits if not edit.is_title]
    for amount in amounts:
        if not amount.edit.is_computed:
            _write(tx, form, amount)
    for edit in edits:
        if edit.is_title and not edit.is_computed:
            _rename(tx, edit)
    _compare_sums(tx, language, form, [amount for amount in amounts if amount.edit.is_computed])


def block_of(text: str) -> list[list[str]]:
    """The cells of a text from a spreadsheet. Raises Refusal("paste_too_large") beyond any form's size."""
    lines = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter="\t"))
    if sum(len(line) for line in lines) > LARGEST_PASTE:
        raise Refusal("paste_too_large")
    return lines


def plain_amount(language: Language, cents: int | None) -> str:
    """An amount as spreadsheets read it back: no spaces, the language's decimal sign, a plain minus."""
    return "" if cents is None else format_cents(cents, group="", decimal=language.decimal).replace(MINUS, "-")


def _read(language: Language, form: BudgetForm, edit: Edit) -> _Amount:
    text = edit.text.strip()
    if not text or text in _NOTHING:
        return _Amount(edit, None if not text else 0, "")
    cents = check(_AMOUNT, entry.read(language, _AMOUNT, text))
    assert isinstance(cents, int)
    return _Amount(edit, cents, text if arithmetic.is_formula(text) else "")


def _read_pasted(language: Language, form: BudgetForm, edit: Edit) -> _Amount:
    try:
        return _read(language, form, edit)
    except Refusal:
        year = language.text("figure", "Total") if edit.year is ALL else str(edit.year)
        title = row_text(form, language, edit.row)
        raise Refusal("paste_not_money", title=title, year=year, value=edit.text.strip()) from None


def _write(tx: Transaction, form: BudgetForm, amount: _Amount) -> None:
    row, year, cents, formula = amount.edit.row, amount.edit.year, amount.cents, amount.formula
    if row.kind is FormKind.CATEGORY:
        budget.set_amount(tx, row.name, year, cents, formula, form.package)  # type: ignore[arg-type]
    elif row.kind is FormKind.FUNDING:
        budget.set_funding(tx, row.name, year, cents)  # type: ignore[arg-type]
    elif row.kind is FormKind.EARMARK:
        budget.set_earmark(tx, row.name, None if year is ALL else year, cents)  # type: ignore[arg-type]


def _rename(tx: Transaction, edit: Edit) -> None:
    title = check(_TITLE, edit.text.strip())
    if edit.row.kind is FormKind.EARMARK:
        budget.rename_earmark(tx, edit.row.name, str(title))
        return
    category = tx.state.get(CostCategory, edit.row.name)
    if category is None:
        raise Refusal("row_gone", table="cost_category")
    tx.update(category, title=title)


def _compare_sums(tx: Transaction, language: Language, form: BudgetForm, pasted: list[_Amount]) -> None:
    """A pasted sum that does not come out would hide a mistake in one or the other."""
    after = BudgetForm(tx.state)
    after.choose_package(form.package)
    for edit, cents, _ in pasted:
        amount = after.amount(edit.row, edit.year) or 0
        if cents is not None and cents != amount:
            title = row_text(after, language, edit.row)
            raise Refusal("paste_sum_differs", title=title, value=edit.text.strip(), sum=language.money(amount))
