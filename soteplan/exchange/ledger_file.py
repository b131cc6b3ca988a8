"""A ledger's file as it is taken in: its table, the head of it, and the digest by which it is known again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from soteplan.domain.budget import LedgerMapping
from soteplan.exchange import ledger
from soteplan.exchange.ledger import Cells
from soteplan.exchange.ledger_columns import NEEDED, Head, columns_by, head_of


@dataclass(frozen=True, slots=True)
class LedgerFile:
    """A file by name and SHA-256, with the table of its ledger and the head found in it."""

    title: str
    digest: str
    rows: Sequence[Cells]
    head: Head


def opened(title: str, data: bytes, mapping: LedgerMapping | None = None) -> LedgerFile:
    """The table of a file: of several sheets the one whose head tells most, or the longest.

    Refusals: see exchange.ledger.sheets.
    """
    tables = [(rows, head_of(rows, mapping)) for _, rows in ledger.sheets(data)]
    rows, head = max(tables, key=lambda table: (sum(role in table[1].columns for role in NEEDED), len(table[0])))
    return LedgerFile(title, hashlib.sha256(data).hexdigest(), rows, head)


def fitting(file: LedgerFile, mappings: Iterable[LedgerMapping]) -> LedgerMapping | None:
    """The first saved form whose every column is in the file's head."""
    return next((each for each in mappings if columns_by(each, file.head.words) is not None), None)
