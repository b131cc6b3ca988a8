"""A ledger that is about to be taken in, in words: what will come of it, and what to look at first."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from soteplan.domain.budget import LedgerImport
from soteplan.domain.ledger import Mapped, Overlap
from soteplan.domain.text import shortened
from soteplan.texts.language import Language, mark

COLUMNS = {
    "": mark("Ledger", "Not used"),
    "date": mark("Ledger", "Date"),
    "account": mark("Ledger", "Account"),
    "amount": mark("Ledger", "Amount"),
    "credit": mark("Ledger", "Less (credit)"),
    "package": mark("Ledger", "Cost centre"),
    "text": mark("Ledger", "Text"),
}
NEEDED = ("date", "account", "amount")
TOLD = 3  # rows that could not be read
SHOWN = 40  # characters of a cell


class UnreadRow(Protocol):
    """A row that is no entry; see exchange.ledger_entries."""

    @property
    def row(self) -> int: ...
    @property
    def role(self) -> str: ...
    @property
    def text(self) -> str: ...


def summary(language: Language, title: str, found: Mapped) -> str:
    """`ledger.csv: 120 entries, 5 000 €. Taken in: 4 000 €. Without a cost category: 800 €. Left out: 200 €.`"""
    entries, amount = sum(group.entries for group in found.groups), sum(group.amount for group in found.groups)
    parts = [
        language.count("Ledger", "{title}: %n row(s), {sum}.", entries, title=title, sum=language.euros(amount)),
        language.text("Ledger", "Taken in: {sum}.", sum=language.euros(sum(found.actuals.values()))),
    ]
    for source, groups in (
        (mark("Ledger", "Without a cost category: {sum}."), found.unplaced),
        (mark("Ledger", "Left out: {sum}."), found.left_out),
    ):
        if groups:
            parts.append(language.text("Ledger", source, sum=language.euros(sum(group.amount for group in groups))))
    return " ".join(parts)


def warnings(
    language: Language,
    before: LedgerImport | None,
    overlaps: Sequence[Overlap],
    unread: Sequence[UnreadRow],
    columns: Collection[str] | Mapping[str, int],
) -> list[str]:
    """What to look at before the ledger is taken in, each as a sentence."""
    told = []
    lacking = [language.text("Ledger", COLUMNS[role]).lower() for role in NEEDED if role not in columns]
    if lacking:
        told.append(language.text("Ledger", "Say which columns hold these: {columns}.", columns=", ".join(lacking)))
    if before is not None:
        told.append(
            language.text(
                "Ledger",
                "This very file was taken in already, as “{title}” on {date}. Delete that import to take it again.",
                title=shortened(before.title, SHOWN),
                date=language.date(before.date) or "–",
            )
        )
    else:
        told += [_overlap(language, each) for each in overlaps]
    return told + _unread(language, unread)


def _overlap(language: Language, found: Overlap) -> str:
    months = _months(language, found.months)
    if found.ledger_import is None:
        return language.text(
            "Ledger", "The plan has amounts typed by hand for {months} already: they would be counted beside these.",
            months=months,
        )  # fmt: skip
    title = shortened(found.ledger_import.title, SHOWN)
    if found.same:
        return language.text(
            "Ledger", "“{title}” brought the very same sums for {months}: taken in again they would count twice.",
            title=title, months=_months(language, found.same),
        )  # fmt: skip
    return language.text(
        "Ledger", "“{title}” brought entries of {months} already: see that they are not the same.",
        title=title, months=months,
    )  # fmt: skip


def _months(language: Language, months: Sequence[str]) -> str:
    return " – ".join(language.month(month) for month in dict.fromkeys((months[0], months[-1])))


def _unread(language: Language, unread: Sequence[UnreadRow]) -> list[str]:
    if not unread:
        return []
    rows = ", ".join(
        f"{each.row} “{shortened(each.text, SHOWN)}”" if each.text else str(each.row) for each in unread[:TOLD]
    )
    more = " …" if len(unread) > TOLD else ""
    source = mark("Ledger", "%n row(s) with a sum but no entry, such as totals: row {rows}.")
    return [language.count("Ledger", source, len(unread), rows=f"{rows}{more}")]
