"""Taking in a ledger of 50 000 rows: read, placed, and written as actuals; against reading the same file bare."""

from __future__ import annotations

import csv
import random
from pathlib import Path

from soteplan.domain.budget import CostCategory, LedgerAccount, LedgerImport, LedgerMapping
from soteplan.exchange import ledger_file
from soteplan.exchange.ledger_draft import LedgerDraft
from soteplan.operations import deleting
from soteplan.operations.ledger import take_in
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from tests.benchmarks.pairs import Measure, in_process

ROWS = 50_000
COLUMNS = ("Tositepvm", "Tosite", "Tili", "Tilin nimi", "Kustannuspaikka", "Selite", "Summa")


def written(path: Path) -> Path:
    """Three years of a project's entries in Finnish, with semicolons and decimal commas, in Windows-1252."""
    chance = random.Random(1)
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(COLUMNS)
        for number in range(ROWS):
            day = f"{chance.randint(1, 28)}.{chance.randint(1, 12)}.{chance.randint(2020, 2022)}"
            euros = f"{chance.randint(-99_000, 999_000) / 100:.2f}".replace(".", ",")
            account = chance.choice((4000, 4010, 4340, 4341, 4361, 4420, 4470, 4490))
            centre = f"TPK{chance.randint(1, 4)}"
            writer.writerow(
                (day, 100_000 + number, account, f"Tili {account}", centre, f"Vienti {number % 500}", euros)
            )
    return path


def ledger(folder: Path) -> tuple[Measure, Measure]:
    path = written(folder / "ledger.csv")
    session = Session.new(title="Plan")

    def lay_out(tx: Transaction) -> None:
        category = tx.add(CostCategory, title="Costs")
        form = tx.add(LedgerMapping, title="Form", date_column="Tositepvm", account_column="Tili",
                      amount_column="Summa", package_column="Kustannuspaikka", text_column="Selite")  # fmt: skip
        tx.add(LedgerAccount, ledger_mapping_id=form.id, account="4*", cost_category_id=category.id)

    session.store.transact("add", lay_out)

    def take() -> None:
        draft = LedgerDraft(session.store.state, ledger_file.read(path))
        intake = draft.intake("2022-12-31")
        session.store.transact("take_in:ledger_import", lambda tx: take_in(tx, intake))

    def forget() -> None:
        taken = session.store.state.rows(LedgerImport)
        session.store.transact("delete", lambda tx: deleting.delete(tx, taken))

    def bare() -> None:
        with path.open(encoding="cp1252", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        assert len(rows) == ROWS + 1

    return in_process(take, prepare=forget), in_process(bare)
