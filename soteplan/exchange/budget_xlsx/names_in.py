"""Names in a workbook back to what they stand for: categories, packages, grants and kinds of funding."""

from __future__ import annotations

from collections.abc import Sequence

from soteplan.domain.budget import FUNDING_KINDS, CostCategory, Grant
from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.domain.workbook_changes import NewName
from soteplan.exchange.budget_xlsx.base import Base
from soteplan.exchange.budget_xlsx.entries import ENTRIES, EntryTable
from soteplan.exchange.budget_xlsx.labels import Labels
from soteplan.exchange.budget_xlsx.words import Words

UNKNOWN = object()


class NamesIn:
    """A name is known as the workbook wrote it, also where the plan has renamed the row since; else by code or title.

    Of several rows of one title none is meant.
    """

    def __init__(self, state: PlanState, words: Sequence[Words], base: Base | None) -> None:
        labels = Labels(state)
        self._known: dict[str, dict[str, object]] = {
            "cost_category_id": _by_title(state.rows(CostCategory)),
            "package_id": _by_title(state.rows(Package)),
            "grant_id": _by_title(state.rows(Grant)),
            "kind": {each.choice("funding", "kind", kind).casefold(): kind for each in words for kind in FUNDING_KINDS},
        }
        self._none = {"package_id": {each.word("no_package").casefold() for each in words},
                      "grant_id": {each.word("no_grant").casefold() for each in words}}  # fmt: skip
        for field in ("cost_category_id", "package_id", "grant_id"):
            names: dict[str, str] = getattr(labels, field)
            self._known[field].update({name.casefold(): row_id for row_id, name in names.items()})
        self._remember(state, base)

    def _remember(self, state: PlanState, base: Base | None) -> None:
        """Names as they were, by the rows that stood behind them; what they are called now goes first."""
        for table in ENTRIES.values() if base else ():
            for row_id, row in state.table(table.row_type).items():
                for field, name in zip(table.fields, base.names.get(row_id, ()) if base else (), strict=False):
                    if field in self._known and name:
                        self._known[field].setdefault(name.casefold(), getattr(row, field))

    def of(self, table: EntryTable, field: str, name: str) -> object:
        """The value of a field by what stands in its cell; a NewName for a category, UNKNOWN for anything else."""
        name = " ".join(name.split())
        if spec_of(table.row_type).by_name[field].kind is Kind.TEXT:
            return name
        key = name.casefold()
        if not key or key in self._none.get(field, ()):
            return UNKNOWN if field in ("cost_category_id", "kind") else None
        missing = NewName(name) if field == "cost_category_id" else UNKNOWN
        return self._known[field].get(key, missing)


def _by_title(rows: Sequence[CostCategory | Package | Grant]) -> dict[str, object]:
    found: dict[str, object] = {}
    for row in rows:
        for text in (row.title, row.code):
            key = " ".join(text.split()).casefold()
            if key:
                found[key] = row.id if key not in found or found[key] == row.id else UNKNOWN
    return {key: value for key, value in found.items() if value is not UNKNOWN}
