"""The command that takes a ledger into a plan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from soteplan.cli_common import file_name, guarded
from soteplan.domain.errors import Refusal

if TYPE_CHECKING:
    from soteplan.domain.state import PlanState
    from soteplan.exchange.ledger_draft import LedgerDraft


@click.command("import-ledger", help="Take a ledger's CSV or workbook into a plan, by a form that the plan remembers.")
@click.argument("plan", type=file_name)
@click.argument("ledger", type=file_name)
@click.option("--mapping", default="", metavar="NAME", help="The form to read it by; the one that fits by default.")
@click.option("--grant", default="", metavar="NAME", help="The grant of the costs, by title or code.")
def import_ledger(plan: Path, ledger: Path, mapping: str, grant: str) -> None:
    guarded(lambda: _take_in(plan, ledger, mapping, grant))


def _take_in(plan: Path, path: Path, mapping: str, grant: str) -> None:
    """The plan is written only when the ledger could be taken in whole; what has no category is told."""
    from soteplan.operations.ledger import take_in
    from soteplan.store.session import Session

    session = Session.open(plan)
    try:
        if session.read_only:
            raise Refusal("read_only", reason=session.read_only)
        draft = _draft(session.store.state, path, mapping, grant)
        intake = draft.intake(datetime.now().astimezone().date().isoformat())
        session.store.transact("take_in:ledger_import", lambda tx: take_in(tx, intake))
        session.publish()
    finally:
        session.close(discard=True)
    _tell(draft)


def _draft(state: PlanState, path: Path, mapping: str, grant: str) -> LedgerDraft:
    from soteplan.domain.budget import Grant, LedgerMapping
    from soteplan.exchange.ledger_draft import LedgerDraft
    from soteplan.exchange.ledger_file import fitting, read

    known = state.rows(LedgerMapping)
    form = _named(known, mapping, "no_such_ledger_form") if mapping else None
    file = read(path, form)
    draft = LedgerDraft(state, file, form or fitting(file, known))
    if grant:
        draft.grant_id = _named(state.rows(Grant), grant, "no_such_grant").id
    if not draft.read.entries:
        raise Refusal("ledger_columns")
    return draft


def _named(rows: Iterable[Any], name: str, code: str) -> Any:
    """The row of that title or code. Refuses others, naming those there are."""
    found = [row for row in rows if name.casefold() in (row.title.casefold(), getattr(row, "code", "").casefold())]
    if not found:
        raise Refusal(code, name=name, names=", ".join(row.title for row in rows) or "–")
    return found[0]


def _tell(draft: LedgerDraft) -> None:
    """What came of it goes to the output, what to look at to stderr: in English like all of the command line."""
    from soteplan.texts import ledgers
    from soteplan.texts.language import Language

    language = Language("en")
    click.echo(ledgers.summary(language, draft.file.title, draft.mapped))
    for line in ledgers.warnings(language, None, [], draft.read.unread, draft.head.columns):
        click.echo(line, err=True)
    for group in draft.mapped.unplaced:
        told = " ".join(filter(None, (group.account, group.cost_centre, group.text)))
        click.echo(f"- {told}: {language.euros(group.amount)}", err=True)
