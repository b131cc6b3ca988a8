"""A ledger taken into a plan from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from soteplan.domain.budget import Actual, CostCategory, Grant, LedgerAccount, LedgerImport, LedgerMapping
from soteplan.store.reading import read_plan
from soteplan.store.session import Session
from tests.exchange.ledgers import FINNISH
from tests.test_cli import run


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """With a form that knows the accounts beginning with 43."""
    path = tmp_path / "plan.soteplan"
    session = Session.new(title="Plan")

    def lay_out(tx: Any) -> None:
        experts = tx.add(CostCategory, title="Experts")
        tx.add(Grant, title="First", code="G1")
        tx.add(Grant, title="Second")
        columns = {"date_column": "Tositepvm", "account_column": "Tili", "amount_column": "Summa (€)",
                   "text_column": "Selite"}  # fmt: skip
        form = tx.add(LedgerMapping, title="SAP", **columns)
        tx.add(LedgerAccount, ledger_mapping_id=form.id, account="43*", cost_category_id=experts.id)

    session.store.transact("add", lay_out)
    session.publish_as(path)
    session.close()
    return path


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "october.csv"
    path.write_text(FINNISH, encoding="cp1252")
    return path


def rows(plan: Path, row_type: type[Any]) -> list[Any]:
    store = read_plan(plan)
    try:
        return store.state.rows(row_type)
    finally:
        store.close()


def test_a_ledger_goes_into_the_plan_by_the_form_that_fits(
    plan: Path, ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import-ledger", plan, ledger, "--mapping", "sap", "--grant", "g1") == 0
    assert [(row.month, row.amount) for row in rows(plan, Actual)] == [("2021-01", 123_450), ("2021-02", -23_450)]
    assert {row.grant_id for row in rows(plan, Actual)} == {rows(plan, Grant)[0].id}
    assert rows(plan, LedgerImport)[0].title == "october.csv"
    out, err = (text.replace("\u00a0", " ") for text in capsys.readouterr())
    assert "Taken in: 1 000 €. Without a cost category: 12 589.90 €." in out
    assert "- 4000 Palkat tammikuu: 12 500 €" in err
    assert "row 9 “Yhteensä”" in err


def test_the_same_ledger_twice_changes_nothing(plan: Path, ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import-ledger", plan, ledger) == 0
    before = plan.read_bytes()
    assert run("import-ledger", plan, ledger) == 1
    assert plan.read_bytes() == before
    assert "taken in already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--mapping", "x"), "no ledger form x. There are: SAP"),
        (("--grant", "y"), "no grant y. There are: First, Second"),
    ],
)
def test_what_the_plan_does_not_know_is_told(
    plan: Path, ledger: Path, arguments: tuple[str, str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = plan.read_bytes()
    assert run("import-ledger", plan, ledger, *arguments) == 1
    assert told in capsys.readouterr().err
    assert plan.read_bytes() == before


@pytest.mark.parametrize(
    ("data", "told"),
    [(b"a;b\n1;2\n", "not known"), (b"", "no rows"), (b"Pvm;Tili;Summa\n1.1.2021;1;1\n", "cost category")],
)
def test_a_ledger_that_cannot_be_read_or_placed_is_told(
    plan: Path, ledger: Path, data: bytes, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.write_bytes(data)
    assert run("import-ledger", plan, ledger) == 1
    assert told in capsys.readouterr().err


def test_a_ledger_that_is_not_there_is_told(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import-ledger", plan, tmp_path / "none.csv") == 1
    assert "none.csv" in capsys.readouterr().err
