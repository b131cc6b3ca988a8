"""The entries of a ledger's table: dates, amounts and accounts as ledgers write them, and what could not be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from soteplan.domain.dates import is_date, is_month
from soteplan.domain.errors import Refusal
from soteplan.domain.ledger import Entry
from soteplan.domain.money import parse_money
from soteplan.domain.text import clean_line
from soteplan.exchange.ledger import Cells, Value
from soteplan.exchange.ledger_columns import NEEDED, Head

LONGEST = 200  # characters of an account, a cost centre or a text
_LOOKED_AT = 2_000  # amounts by which the decimal sign is found

_PLAIN = re.compile(r"(-?)([0-9]{1,12})(?:[.,]([0-9]{1,2}))?")
_CENTS = re.compile(r"([.,])[0-9]{1,2}-?\)?$")
_DAY = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4}|[0-9]{2})(?:[ T].*)?")
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[ T].*)?")
_MONTH = re.compile(r"([0-9]{1,2})[./-]([0-9]{4})")
_ISO_MONTH = re.compile(r"([0-9]{4})[-/.]?([0-9]{2})|([0-9]{4})[-/.]([0-9])")
_PACKED = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")


class Unread(NamedTuple):
    """A row with money that is no entry: its number in the file from 1, the role of the cell at fault, its text."""

    row: int
    role: str
    text: str


class Read(NamedTuple):
    """The entries of a file and the rows that are none."""

    entries: list[Entry]
    unread: list[Unread]


def entries(rows: Sequence[Cells], head: Head, *, reverse: bool = False) -> Read:
    """The entries under a head. `reverse` is for ledgers that show costs as negative.

    Rows without an amount are passed over. Those with an amount but without a date, such as sums, and those whose
    amount cannot be read are told. Refuses a table whose columns are not known: ledger_columns.
    """
    if any(role not in head.columns for role in NEEDED):
        raise Refusal("ledger_columns")
    return _Reader(rows, head, reverse=reverse).read()


class _Reader:
    def __init__(self, rows: Sequence[Cells], head: Head, *, reverse: bool) -> None:
        self._rows, self._head = rows, head
        self._sign = -1 if reverse else 1
        self._places = [head.columns.get(role, -1) for role in ("date", "account", "amount", "package", "text")]
        self._less = head.columns.get("credit", -1)
        amounts = (_cell(row, self._places[2]) for row in rows[head.row + 1 : head.row + 1 + _LOOKED_AT])
        self._cents = amount_reader(decimal_sign(amounts))
        self._months: dict[Value, str | None] = {}
        self._words: dict[Value, str] = {}

    def read(self) -> Read:
        """Row by row; what repeats in thousands of rows, as dates and accounts do, is looked at once."""
        found = Read([], [])
        date, account, amount, package, text = self._places
        months, words, sign, last = self._months, self._words, self._sign, max(*self._places, self._less)
        entries, add = found.entries, found.entries.append
        for number, row in enumerate(self._rows[self._head.row + 1 :], self._head.row + 2):
            cells = row if len(row) > last else [*row, *[None] * (last + 1 - len(row))]
            cents = self._cents(cells[amount]) if self._less < 0 else self._balance(cells[amount], cells[self._less])
            if cents is None:
                self._miss(found, number, cells[amount], amount)
                continue
            if cents == _NOTHING:
                continue
            month = months.get(cells[date]) or self._month(cells[date])
            if month is None:
                found.unread.append(Unread(number, "date", self._word(cells[date])))
                continue
            code = words.get(cells[account]) or self._word(cells[account])
            centre = (words.get(cells[package]) or self._word(cells[package])) if package >= 0 else ""
            note = (words.get(cells[text]) or self._word(cells[text])) if text >= 0 else ""
            add(Entry(number, month, code, cents * sign, centre, note))
        return Read(entries, found.unread)

    def _miss(self, found: Read, number: int, cell: Value, column: int) -> None:
        """A head that is printed again on each page is no entry that could not be read."""
        if self._word(cell).casefold() != self._head.words[column].casefold():
            found.unread.append(Unread(number, "amount", self._word(cell)))

    def _balance(self, debit: Value, credit: Value) -> int | None:
        """Debit less credit in cents, _NOTHING where both are empty, None where one cannot be read."""
        sums = [self._cents(cell) for cell in (debit, credit)]
        if None in sums:
            return None
        one, other = (0 if cents in (_NOTHING, None) else cents for cents in sums)
        return _NOTHING if sums == [_NOTHING, _NOTHING] else (one or 0) - (other or 0)

    def _month(self, cell: Value) -> str | None:
        if cell not in self._months:
            self._months[cell] = month_of(cell)
        return self._months[cell]

    def _word(self, cell: Value) -> str:
        """A cell as one clean line; ledgers repeat them by the thousand."""
        word = self._words.get(cell)
        if word is None:
            if isinstance(cell, float) and cell.is_integer():
                cell = int(cell)
            word = self._words[cell] = clean_line("" if cell is None else str(cell)).strip()[:LONGEST]
        return word


_NOTHING = -(10**18)  # no amount: it is more than any amount can be


def _cell(row: Cells, column: int) -> Value:
    return row[column] if 0 <= column < len(row) else None


def decimal_sign(cells: Iterable[Value]) -> str:
    """The decimal sign of a column of amounts: the one that stands before one or two last digits most often."""
    found = [match[1] for cell in cells if isinstance(cell, str) and (match := _CENTS.search(cell.strip()))]
    return "." if found.count(".") > found.count(",") else ","


def amount_reader(decimal: str) -> Callable[[Value], int | None]:
    """Reads a cell into cents: numbers, and texts as `parse_money` knows them. None for what is no amount."""

    plain = _PLAIN.fullmatch

    def read(cell: Value) -> int | None:
        if isinstance(cell, str):
            match = plain(cell)
            if match:
                sign, euros, cents = match.groups("")
                amount = int(euros + cents) if len(cents) == 2 else int(euros) * 100 + int(cents or 0) * 10
                return -amount if sign else amount
            text = cell.strip().lstrip("'").strip()
            return _typed(text, decimal) if text else _NOTHING
        if cell is None or isinstance(cell, bool):
            return _NOTHING if cell is None else None
        return _counted(cell)

    return read


def _typed(text: str, decimal: str) -> int | None:
    try:
        return parse_money(text, decimal=decimal)
    except Refusal:
        return None


def _counted(number: float) -> int | None:
    exact = Decimal(repr(number))
    if not exact.is_finite() or abs(exact) > 10**13:
        return None
    return int((exact * 100).to_integral_value(ROUND_HALF_UP))


def month_of(cell: Value) -> str | None:
    """The ISO month of a cell with a date, a month or a period: 15.3.2021, 15/03/21, 2021-03-15, 20210315, 3/2021,
    2021-03, 202103, in a workbook also as a number. None for anything else.
    """
    if isinstance(cell, float):
        cell = int(cell) if cell.is_integer() else None
    text = "" if cell is None else str(cell).strip().lstrip("'")
    for pattern, order in _DATES:
        match = pattern.fullmatch(text)
        if match:
            return _month_if_real([part for part in match.groups() if part is not None], order)
    return None


def _month_if_real(parts: list[str], order: str) -> str | None:
    """The month of a date that is in the calendar."""
    named = dict(zip(order, parts, strict=True))
    year = named["y"] if len(named["y"]) == 4 else f"20{named['y']}"
    month = f"{year}-{int(named['m']):02d}"
    is_real = is_date(f"{month}-{int(named['d']):02d}") if "d" in named else is_month(month)
    return month if is_real else None


_DATES = ((_DAY, "dmy"), (_ISO, "ymd"), (_PACKED, "ymd"), (_MONTH, "my"), (_ISO_MONTH, "ym"))
