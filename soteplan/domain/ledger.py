"""From the entries of a ledger to actuals: which category and package an account goes to, and what finds none.

Amounts are integer cents, costs positive. Nothing is lost: entries add up to actuals, what is left out on purpose, and
what has no place yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from soteplan.domain.budget import Actual, CostCategory, LedgerAccount, LedgerImport
from soteplan.domain.budget_sums import Key
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState

WILDCARD = "*"


class Entry(NamedTuple):
    """A line of a ledger: its row in the file from 1, ISO month, account, cents, cost centre and what it is for."""

    row: int
    month: str
    account: str
    amount: int
    cost_centre: str = ""
    text: str = ""


class Place(NamedTuple):
    """Where entries go. `left_out` are entries that a rule keeps from the plan."""

    category_id: str | None = None
    package_id: str | None = None
    left_out: bool = False


class Group(NamedTuple):
    """The entries of an account and a cost centre together; `text` is that of the first."""

    account: str
    cost_centre: str
    entries: int
    amount: int
    text: str
    place: Place


class Mapped(NamedTuple):
    """A ledger by account and cost centre, and its actuals: cents by (month, category id, package id)."""

    groups: tuple[Group, ...]
    actuals: dict[tuple[str, str, str | None], int]

    @property
    def placed(self) -> list[Group]:
        return [group for group in self.groups if group.place.category_id and not group.place.left_out]

    @property
    def left_out(self) -> list[Group]:
        return [group for group in self.groups if group.place.left_out]

    @property
    def unplaced(self) -> list[Group]:
        """What has no category yet, the largest amounts first."""
        found = [group for group in self.groups if not group.place.category_id and not group.place.left_out]
        return sorted(found, key=lambda group: -abs(group.amount))


class Summed(NamedTuple):
    """Entries by account, cost centre and month: their cents, how many they are, and the text of the first."""

    amounts: dict[Key, int]
    counts: dict[Key, int]
    texts: dict[Key, str]


def summed(entries: Iterable[Entry]) -> Summed:
    """A ledger added up, whatever becomes of its accounts: hundreds of thousands of entries are few sums."""
    found = Summed({}, {}, {})
    amounts, counts, texts = found
    for _, month, account, amount, cost_centre, text in entries:
        key = (account, cost_centre, month)
        amounts[key] = amounts.get(key, 0) + amount
        counts[key] = counts.get(key, 0) + 1
        if key not in texts:
            texts[key] = text
    return found


def mapped(state: PlanState, entries: Iterable[Entry], rules: Iterable[LedgerAccount]) -> Mapped:
    """The entries by account, and the actuals of those that have a category.

    Where no rule fits, an account called as a category's code and a cost centre called as a package's code go there.
    """
    return mapped_sums(state, summed(entries), rules)


def mapped_sums(state: PlanState, sums: Summed, rules: Iterable[LedgerAccount]) -> Mapped:
    """As `mapped`, of entries that are added up already."""
    place_of = placing(state, rules)
    groups: dict[tuple[str, str], Group] = {}
    actuals: dict[tuple[str, str, str | None], int] = {}
    by_key: dict[Any, int] = sums.amounts
    for (account, centre, month), amount in by_key.items():
        key = (account, centre)
        group = groups.get(key) or Group(account, centre, 0, 0, sums.texts[account, centre, month], place_of(*key))
        entries = group.entries + sums.counts[account, centre, month]
        groups[key] = group._replace(entries=entries, amount=group.amount + amount)
        category, package, left_out = group.place
        if category and not left_out:
            actuals[month, category, package] = actuals.get((month, category, package), 0) + amount
    return Mapped(tuple(groups.values()), actuals)


def placing(state: PlanState, rules: Iterable[LedgerAccount]) -> Callable[[str, str], Place]:
    """The place of an account and a cost centre.

    Rules for the cost centre come before those for all, and the longest account before shorter ones; of those that fit,
    the first with a category gives it, and the first with a package. A rule with neither leaves the entries out.
    """
    ordered = sorted(rules, key=_exactness, reverse=True)
    categories = {_folded(row.code): row.id for row in reversed(state.rows(CostCategory)) if row.code}
    packages = {_folded(row.code): row.id for row in reversed(state.rows(Package)) if row.code}

    def place(account: str, cost_centre: str) -> Place:
        found = _by_rules([rule for rule in ordered if _fits(rule, account, cost_centre)])
        if found.left_out:
            return found
        category = found.category_id or categories.get(_folded(account))
        return Place(category, found.package_id or packages.get(_folded(cost_centre)))

    return place


def _by_rules(fitting: list[LedgerAccount]) -> Place:
    category = package = None
    for rule in fitting:
        if not (rule.cost_category_id or rule.package_id or category):
            return Place(left_out=True)
        category = category or rule.cost_category_id
        package = package or rule.package_id
    return Place(category, package)


def _exactness(rule: LedgerAccount) -> tuple[bool, int, bool]:
    account = rule.account.strip()
    return bool(rule.cost_centre.strip()), len(account.rstrip(WILDCARD)), not account.endswith(WILDCARD)


def _fits(rule: LedgerAccount, account: str, cost_centre: str) -> bool:
    """An empty account or cost centre of a rule fits any; a * at its end fits whatever follows."""
    return _is_like(rule.account, account) and _is_like(rule.cost_centre, cost_centre)


def _is_like(pattern: str, text: str) -> bool:
    pattern, text = _folded(pattern), _folded(text)
    if not pattern or pattern.endswith(WILDCARD):
        return text.startswith(pattern.rstrip(WILDCARD))
    return text == pattern


def _folded(text: str) -> str:
    return text.strip().casefold()


# what the plan has already


class Overlap(NamedTuple):
    """An import, or None for actuals typed by hand, that holds money in months of a new file.

    `same` are the months in which every sum by category and package is the same to the cent.
    """

    ledger_import: LedgerImport | None
    months: tuple[str, ...]
    same: tuple[str, ...]


def taken_in(state: PlanState, digest: str) -> LedgerImport | None:
    """The import of the very same file, whatever it was called."""
    return next((row for row in state.rows(LedgerImport) if row.digest == digest), None)


def overlaps(state: PlanState, actuals: dict[tuple[str, str, str | None], int], grant_id: str | None) -> list[Overlap]:
    """What the plan already holds for the same grant in the months of new actuals, import by import."""
    months = {month for month, _, _ in actuals}
    before: dict[str | None, dict[tuple[str, str, str | None], int]] = {}
    for row in state.rows(Actual):
        if row.month in months and row.amount is not None and row.grant_id == grant_id:
            sums = before.setdefault(row.ledger_import_id, {})
            key = (str(row.month), str(row.cost_category_id), row.package_id)
            sums[key] = sums.get(key, 0) + row.amount
    return [_overlap(state, import_id, sums, actuals) for import_id, sums in before.items()]


def _overlap(state: PlanState, import_id: str | None, old: dict[Any, int], new: dict[Any, int]) -> Overlap:
    months = sorted({month for month, _, _ in old})
    same = [month for month in months if _of_month(old, month) == _of_month(new, month)]
    return Overlap(state.get(LedgerImport, import_id), tuple(months), tuple(same))


def _of_month(sums: dict[Any, int], month: str) -> dict[Any, int]:
    return {key: amount for key, amount in sums.items() if key[0] == month}
