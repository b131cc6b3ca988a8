"""A ledger that is about to be taken in: its columns, its form and where its accounts go, changed until they fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from soteplan.domain.budget import LedgerAccount, LedgerImport, LedgerMapping
from soteplan.domain.errors import Refusal
from soteplan.domain.ledger import Group, Mapped, Overlap, Summed, mapped_sums, overlaps, summed, taken_in
from soteplan.domain.pace import only_grant
from soteplan.domain.rows import replaced
from soteplan.domain.state import PlanState
from soteplan.exchange.ledger_columns import Head, columns_by, values_of
from soteplan.exchange.ledger_entries import Read, entries
from soteplan.exchange.ledger_file import LedgerFile, fitting
from soteplan.operations.ledger import Intake

LEAVE_OUT = "leave out"


class LedgerDraft:
    """Nothing is written: `intake` gives what `operations.ledger.take_in` writes.

    A saved form whose columns are all there is used without asking; else the columns are guessed, and costs are taken
    to be negative where the ledger's sum is.
    """

    def __init__(self, state: PlanState, file: LedgerFile, mapping: LedgerMapping | None = None) -> None:
        self.state, self.file = state, file
        self.head: Head = file.head
        self.grant_id = only_grant(state)
        self.reverse = False
        self.title = PurePath(file.title).stem
        self.read, self.mapped, self._sums = Read([], []), Mapped((), {}), Summed({}, {}, {})
        self._mapping_id: str | None = None
        self._rules: dict[tuple[str, str], LedgerAccount] = {}
        self._dropped: set[str] = set()
        found = mapping or fitting(file, state.rows(LedgerMapping))
        if found is not None:
            self.use_form(found)
        else:
            self._read()
            self.turn(reverse=sum(entry.amount for entry in self.read.entries) < 0)

    # columns and form

    def use_form(self, mapping: LedgerMapping) -> None:
        """The columns, the sign and the accounts of a saved form; columns that are not there stay as they are."""
        self._mapping_id, self.title = mapping.id, mapping.title
        self.reverse = mapping.sign == "reversed"
        columns = columns_by(mapping, self.head.words)
        if columns is not None:
            self.head = self.head._replace(columns=columns)
        rules = self.state.where(LedgerAccount, "ledger_mapping_id", mapping.id)
        self._rules = {(rule.account, rule.cost_centre): rule for rule in rules}
        self._dropped = set()
        self._read()

    def call(self, title: str) -> None:
        """The form's name: that of a saved one takes its place, another begins a new form with the accounts so far."""
        known = next((row for row in self.state.rows(LedgerMapping) if row.title == title.strip()), None)
        self.title, self._mapping_id = title.strip(), known.id if known else None

    def take_columns(self, columns: Mapping[str, int]) -> None:
        """Which column holds what, by role; see ledger_columns.ROLES."""
        self.head = self.head._replace(columns=dict(columns))
        self._read()

    def turn(self, *, reverse: bool) -> None:
        """Whether costs are negative in the ledger."""
        if reverse != self.reverse:
            self.reverse = reverse
            self._read()

    def _read(self) -> None:
        try:
            self.read = entries(self.file.rows, self.head, reverse=self.reverse)
        except Refusal:  # columns that are not known yet
            self.read = Read([], [])
        self._sums = summed(self.read.entries)
        self._map()

    def _map(self) -> None:
        self.mapped = mapped_sums(self.state, self._sums, self._rules.values())

    # accounts

    def place(self, groups: Iterable[Group], category: str | None) -> None:
        """Give accounts a category, LEAVE_OUT to keep them from the plan, or None to take back what was given.

        An account of which only some cost centres are meant gets a rule for each of those.
        """
        chosen = list(groups)
        meant, there = Counter(each.account for each in chosen), Counter(each.account for each in self.mapped.groups)
        for group in chosen:
            whole = meant[group.account] == there[group.account]
            if group.account or group.cost_centre:
                self._set(group.account, "" if whole and group.account else group.cost_centre, category)
        self._map()

    def place_like(self, pattern: str, category: str | None) -> None:
        """Give every account that fits a pattern such as 434* a category, or LEAVE_OUT."""
        self._set(pattern.strip(), "", category)
        self._map()

    def put_in(self, groups: Iterable[Group], package: str | None) -> None:
        """Give the cost centres of groups a package, or their accounts where they have no cost centre."""
        for group in groups:
            key = ("", group.cost_centre) if group.cost_centre else (group.account, "")
            if any(key):
                self._keep(replaced(self._rule(*key), package_id=package))
        self._map()

    def _set(self, account: str, cost_centre: str, category: str | None) -> None:
        rule = self._rule(account, cost_centre)
        if category == LEAVE_OUT:
            self._rules[account, cost_centre] = replaced(rule, cost_category_id=None, package_id=None)
        else:
            self._keep(replaced(rule, cost_category_id=category))

    def _rule(self, account: str, cost_centre: str) -> LedgerAccount:
        known = self._rules.get((account, cost_centre))
        return known or LedgerAccount(id="", account=account, cost_centre=cost_centre)

    def _keep(self, rule: LedgerAccount) -> None:
        """A rule that says nothing more goes: left as it is it would leave its entries out."""
        key = (rule.account, rule.cost_centre)
        if rule.cost_category_id or rule.package_id:
            self._rules[key] = rule
            return
        gone = self._rules.pop(key, None)
        if gone is not None and gone.id:
            self._dropped.add(gone.id)

    # what it comes to

    def before(self) -> LedgerImport | None:
        """The import of the very same file."""
        return taken_in(self.state, self.file.digest)

    def overlaps(self) -> list[Overlap]:
        """What the plan already holds for the months of the file."""
        return overlaps(self.state, self.mapped.actuals, self.grant_id)

    def intake(self, today: str) -> Intake:
        """What is to be written, on an ISO date."""
        known = self._mapping_id is not None
        rules = (rule if known else replaced(rule, id="") for rule in self._rules.values())
        return Intake(
            title=self.file.title,
            digest=self.file.digest,
            date=today,
            grant_id=self.grant_id,
            actuals=self.mapped.actuals,
            form_title=self.title or self.file.title,
            form={**values_of(self.head), "sign": "reversed" if self.reverse else "as_is"},
            mapping_id=self._mapping_id,
            rules=tuple(rules),
            dropped=frozenset(self._dropped if known else ()),
        )
