"""Cells of a workbook as amounts of money, and where they stand."""

from __future__ import annotations

from decimal import Decimal

from soteplan.domain import arithmetic, money
from soteplan.domain.errors import Refusal
from soteplan.domain.values import LARGEST_NUMBER
from soteplan.domain.workbook_changes import Ignored
from soteplan.exchange.budget_xlsx.pad import at
from soteplan.exchange.xlsx_in import Sheet, Value


class Unreadable(Exception):
    """A cell that holds no amount; its only argument is one of workbook_changes.REASONS."""


def cell(sheet: Sheet, row: int, column: int) -> Value:
    """What stands in a cell, rows and columns counted from 0; nothing outside."""
    values = sheet.rows[row] if row < len(sheet.rows) else []
    return values[column] if column < len(values) else None


def text(sheet: Sheet, row: int, column: int) -> str:
    value = cell(sheet, row, column)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else " ".join(str(value).split())


def amount(sheet: Sheet, row: int, column: int) -> int | None:
    """The cents in a cell, None for an empty one; texts are read as they are typed. Raises Unreadable."""
    value = cell(sheet, row, column)
    if value is None or value == "":
        if (row, column) in sheet.formulas:
            raise Unreadable("not_calculated")
        return None
    if isinstance(value, bool):
        raise Unreadable("not_money")
    if (row, column) in sheet.damaged:
        raise Unreadable("damaged")
    try:
        cents = money.parse_money(value) if isinstance(value, str) else cents_of(value)
    except (Refusal, ArithmeticError, ValueError) as error:
        raise Unreadable("not_money") from error
    if abs(cents) > LARGEST_NUMBER:
        raise Unreadable("too_large")
    return cents


def cents_of(euros: float) -> int:
    """Euros of a cell in cents, halves away from zero. A number that is none raises ArithmeticError or ValueError."""
    number = Decimal(repr(euros)) * 100
    return int(number + Decimal("0.5")) if number >= 0 else -int(-number + Decimal("0.5"))


def damaged(sheet: Sheet) -> list[Ignored]:
    """The cells whose content the file has lost; of what they were for nothing can be told."""
    return [Ignored(where(sheet, *place), "", "damaged") for place in sheet.damaged]


def own_formula(sheet: Sheet, row: int, column: int, cents: int | None) -> str:
    """A typed formula that says the same in the plan: plain arithmetic, where a percentage means no more than in it."""
    formula = sheet.formulas.get((row, column), "")
    if not formula or "%" in formula:
        return ""
    try:
        return formula if arithmetic.cents(formula) == cents else ""
    except Refusal:
        return ""


def where(sheet: Sheet, row: int, column: int) -> str:
    return f"{sheet.name} {at(row, column)}"
