"""Taking a ledger into the plan: its actuals, and the form and the accounts by which the next one is read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from soteplan.domain.budget import Actual, LedgerAccount, LedgerImport, LedgerMapping
from soteplan.domain.errors import Refusal
from soteplan.domain.ledger import taken_in
from soteplan.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Intake:
    """What is taken in. `rules` are those of the form after it, new ones without an id; `dropped` ids of those gone.

    `mapping_id` is the form that was used, None for a new one called `form_title`; `form` are its other fields.
    """

    title: str
    digest: str
    date: str
    grant_id: str | None
    actuals: Mapping[tuple[str, str, str | None], int]
    form_title: str
    form: Mapping[str, object]
    mapping_id: str | None = None
    rules: Iterable[LedgerAccount] = field(default_factory=tuple)
    dropped: Collection[str] = field(default_factory=tuple)


def take_in(tx: Transaction, intake: Intake) -> LedgerImport:
    """The actuals of a ledger, as rows that go with their import, and the form as it was used.

    Refuses the same file a second time: ledger_taken_in; and a file of which nothing has a category: ledger_nothing.
    """
    before = taken_in(tx.state, intake.digest)
    if before is not None:
        raise Refusal("ledger_taken_in", title=before.title, date=before.date)
    if not intake.actuals:
        raise Refusal("ledger_nothing")
    mapping = _form(tx, intake)
    _rules(tx, mapping, intake.rules)
    for rule in tx.state.where(LedgerAccount, "ledger_mapping_id", mapping.id):
        if rule.id in intake.dropped:
            tx.delete(rule)
    row = tx.add(
        LedgerImport,
        title=intake.title,
        digest=intake.digest,
        date=intake.date,
        ledger_mapping_id=mapping.id,
        grant_id=intake.grant_id,
    )
    for (month, category, package), amount in sorted(intake.actuals.items(), key=lambda each: each[0][:2]):
        tx.add(
            Actual,
            cost_category_id=category,
            month=month,
            package_id=package,
            grant_id=intake.grant_id,
            amount=amount,
            source=intake.title,
            ledger_import_id=row.id,
        )
    return row


def _form(tx: Transaction, intake: Intake) -> LedgerMapping:
    found = tx.state.get(LedgerMapping, intake.mapping_id)
    if found is None:
        return tx.add(LedgerMapping, title=intake.form_title, **intake.form)
    return tx.update(found, **intake.form)


def _rules(tx: Transaction, mapping: LedgerMapping, rules: Iterable[LedgerAccount]) -> None:
    for rule in rules:
        values = {
            "account": rule.account,
            "cost_centre": rule.cost_centre,
            "cost_category_id": rule.cost_category_id,
            "package_id": rule.package_id,
        }
        known = tx.state.get(LedgerAccount, rule.id)
        if known is None:
            tx.add(LedgerAccount, ledger_mapping_id=mapping.id, **values)
        else:
            tx.update(known, **values)
