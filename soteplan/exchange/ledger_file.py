"""A ledger's file as it is taken in: its table, the head of it, and the digest by which it is known again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from soteplan.domain.budget import LedgerMapping
from soteplan.domain.errors import Refusal
from soteplan.exchange import ledger
from soteplan.exchange.ledger import Cells
from soteplan.exchange.ledger_columns import NEEDED, Head, columns_by, head_of
from soteplan.store.faults import READING, about, refusing
from soteplan.store.files import Files


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


def read(path: Path, mapping: LedgerMapping | None = None) -> LedgerFile:
    """The ledger in a file. Refusals: not_found, not_a_file, not_readable, too_large, and those of `opened`."""
    files = Files()
    with refusing(path, READING, "not_readable"):
        size = files.size(path)
        if size > ledger.MOST_BYTES:
            raise Refusal("too_large", path=str(path), size=size, maximum=ledger.MOST_BYTES)
        data = files.read(path)
    with about(path):
        return opened(path.name, data, mapping)


def fitting(file: LedgerFile, mappings: Iterable[LedgerMapping]) -> LedgerMapping | None:
    """The first saved form whose every column is in the file's head."""
    return next((each for each in mappings if columns_by(each, file.head.words) is not None), None)
