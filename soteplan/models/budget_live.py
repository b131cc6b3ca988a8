"""A view of the budget that follows the plan: an edit of amounts patches the cells it touches, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import product
from typing import Any, NamedTuple

from soteplan.domain import budget_sums, budget_views
from soteplan.domain.budget import Actual, BudgetLine, Forecast
from soteplan.domain.budget_sums import ALL, Key, Place, Sum, in_category, in_field, in_year
from soteplan.domain.budget_views import BudgetView, Keep, RowKind, ViewColumn, ViewRow, everything
from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.state import PlanState

NAMES = ("form", "packages", "grants", "package_year", "months")
BY_YEAR = frozenset({"package_year", "months"})  # the views of one year

TABLES = frozenset(
    {"cost_category", "budget_line", "earmark", "funding", "actual", "forecast", "package", "grant", "plan"}
)
_DATES = frozenset({"action", "phase"})  # the planned months follow the schedule
_PLAIN = frozenset({"amount", "formula", "remark", "note", "source", "ledger_import_id", "position"})
_REMARKED = frozenset({"remark", "note"})
_FUNDED = tuple(("funding", name) for name in ("costs", "eligible", "grant_computed"))
_TYPES: dict[str, type[Any]] = {"budget_line": BudgetLine, "actual": Actual, "forecast": Forecast}
_MEASURED = {"plan": frozenset({"budget_line"}), "actual": frozenset({"actual"}), "forecast": frozenset({"forecast"})}


class Followed(NamedTuple):
    """What a change did to a view: whether rows or columns are others, and which cells are."""

    anew: bool
    cells: set[Key]


class LiveView:
    """One of the views of the budget: by `name`, for a `year`, of a `measure`, of a `package`.

    `package` is ALL, a package's id, None for what belongs to no package, or a set of ids for all of these.
    """

    def __init__(self, state: PlanState, name: str = "form") -> None:
        self.state = state
        self.name = name
        self.year: object = ALL
        self.measure = "expected"
        self.package: object = ALL
        self.view = BudgetView(name, (), (), {})
        self._known = ""  # the last month with actuals
        self._remarks: dict[Key, list[Any]] | None = None
        self.build()

    # what it shows

    @property
    def rows(self) -> tuple[ViewRow, ...]:
        return self.view.rows

    @property
    def columns(self) -> tuple[ViewColumn, ...]:
        return self.view.columns

    @property
    def is_partial(self) -> bool:
        """Whether a cell adds up some packages of several: an amount typed there would not be a total of anything."""
        return isinstance(self.package, frozenset)

    @property
    def added_up(self) -> str:
        """What the cells hold: plan, actual, forecast or expected."""
        return self.measure if self.name == "months" else "plan"

    @property
    def is_typed(self) -> bool:
        """Whether amounts are typed into its cells: not into planned months, which follow the schedule, nor into years
        added up."""
        if self.name == "months":
            return self.measure != "plan"
        return self.name != "package_year" or self.year is not ALL

    @property
    def tables(self) -> frozenset[str]:
        """The tables whose rows are added up."""
        return _MEASURED.get(self.added_up, frozenset({"actual", "forecast"}))

    def sum(self, row: ViewRow, column: ViewColumn) -> Sum | None:
        return self.view.cell(row, column)

    def amount(self, row: ViewRow, column: ViewColumn) -> int | None:
        found = self.view.cell(row, column)
        return None if found is None else found.amount

    def show(self, **wanted: object) -> None:
        """Set any of name, year, measure and package."""
        for field, value in wanted.items():
            setattr(self, field, value)
        self.build()

    def is_actual(self, column: ViewColumn) -> bool:
        """Whether a month's actuals are known."""
        return self.name == "months" and isinstance(column.key, str) and ALL != column.key <= self._known

    def remarks(self, row: ViewRow, column: ViewColumn) -> list[Any]:
        """The rows of an input cell that carry a mark or a note, also those without an amount."""
        if self._remarks is None:
            self._remarks = self._find_remarks()
        return self._remarks.get((row.key, column.key), [])

    @property
    def has_remarks(self) -> bool:
        if self._remarks is None:
            self._remarks = self._find_remarks()
        return bool(self._remarks)

    # following

    def follow(self, change_set: ChangeSet) -> Followed | None:
        """Bring the cells up to date; None where the view stays as it is."""
        followed = TABLES | _DATES if (self.name, self.measure) == ("months", "plan") else TABLES
        touched = [change for change in change_set.changes if change.table in followed and not self._is_apart(change)]
        if not touched:
            return None
        if any(_has_remark(change) for change in touched):
            self._remarks = None
        patched = self._patch(touched)
        return self._compare() if patched is None else Followed(False, patched)

    def build(self) -> None:
        keep = everything if self.package is ALL else self._keeps
        self.view = _BUILD[self.name](self.state, self.year, self.measure, keep)
        if self.package is not ALL:
            self.view = self.view._replace(rows=tuple(row for row in self.rows if row.kind is not RowKind.EARMARK))
        self._known = budget_sums.last_actual_month(self.state) if self.name == "months" else ""
        self._row_place = _row_place(self.name, self.state)
        self._places = {row.key for row in self.rows}, {column.key for column in self.columns}
        self._remarks = None

    def _keeps(self, row: Any) -> bool:
        if isinstance(self.package, frozenset):
            return row.package_id in self.package
        return bool(row.package_id == self.package)

    def _compare(self) -> Followed:
        before = self.view
        self.build()
        anew = (before.rows, before.columns) != (self.rows, self.columns)
        keys = before.cells.keys() | self.view.cells
        return Followed(anew, {key for key in keys if before.cells.get(key) != self.view.cells.get(key)})

    def _patch(self, touched: Iterable[Change]) -> set[Key] | None:
        """The cells that the changes touch, brought up to date; None where the view must be built anew."""
        if (self.name, self.measure) == ("months", "plan") or not all(map(self._is_plain, touched)):
            return None
        moves: list[tuple[list[Key], Change]] = []
        for change in touched:
            keys = self._keys(change)
            if keys is None:
                return None
            moves.append((keys, change))
        for keys, change in moves:
            for key in keys:
                self._move(key, change)
        return {key for keys, _ in moves for key in keys}

    def _is_apart(self, change: Change) -> bool:
        """Amounts that this view does not add up; rows that come and go may bring another year."""
        is_money = change.table in _TYPES and change.table not in self.tables
        return is_money and _is_update(change) and _PLAIN.issuperset(change.after or ())

    def _is_plain(self, change: Change) -> bool:
        """Whether only amounts and words of the rows that are added up changed, in months that count as before."""
        if change.table not in self.tables:
            return False
        if change.before is not None and change.after is not None and not change.after.keys() <= _PLAIN:
            return False
        return change.table != "actual" or self._known == budget_sums.last_actual_month(self.state)

    def _keys(self, change: Change) -> list[Key] | None:
        row = self._row(change)
        if row is None or (self.package is not ALL and not self._keeps(row)) or not self._counts(row):
            return []
        rows, columns = list(self._row_place(row)), list(_COLUMN_PLACE[self.name](row))
        if self.name == "form" and self.package is ALL:
            rows += _FUNDED
        if not (self._places[0].issuperset(rows) and self._places[1].issuperset(columns)):
            return None  # a row or a column that is not there yet
        return list(product(rows, columns))

    def _row(self, change: Change) -> Any:
        row_type = _TYPES[change.table]
        if change.after is not None:
            return self.state.get(row_type, change.row_id)
        return row_type(id=change.row_id, **(change.before or {}))

    def _counts(self, row: Any) -> bool:
        if self.name in BY_YEAR and self.year is not ALL and self.year not in in_year(row):
            return False
        is_past = isinstance(row, Forecast) and self.measure == "expected" and bool(row.month)
        return not (is_past and str(row.month) <= self._known)

    def _move(self, key: Key, change: Change) -> None:
        before, after = _amount(change.before), _amount(change.after)
        if _is_update(change) and "amount" not in (change.after or {}):
            return
        amount, rows = self.view.cells.get(key, budget_sums.NOTHING)
        if before is not None and after is None:
            rows = tuple(each for each in rows if each != change.row_id)
        elif before is None and after is not None:
            rows = (*rows, change.row_id)
        self.view.cells[key] = Sum(amount + (after or 0) - (before or 0), rows)
        if not rows and not (isinstance(key[0], tuple) and key[0][0] == "funding"):
            self.view.cells.pop(key)

    def _find_remarks(self) -> dict[Key, list[Any]]:
        found: dict[Key, list[Any]] = {}
        inputs = {row.key for row in self.rows if not row.is_sum}
        for table in sorted(self.tables):
            for row in self.state.table(_TYPES[table]).values():
                if (row.note or getattr(row, "remark", "none") != "none") and self._is_shown(row):
                    for key in product(self._row_place(row), _COLUMN_PLACE[self.name](row)):
                        if key[0] in inputs and key[1] is not ALL:
                            found.setdefault(key, []).append(row)
        return found

    def _is_shown(self, row: Any) -> bool:
        return (self.package is ALL or self._keeps(row)) and self._counts(row)


def _row_place(name: str, state: PlanState) -> Place:
    if name in ("packages", "grants"):
        return in_field("package_id" if name == "packages" else "grant_id")
    return in_category(state)


_COLUMN_PLACE: dict[str, Place] = {
    "form": in_year,
    "packages": in_year,
    "grants": in_year,
    "package_year": in_field("package_id"),
    "months": in_field("month"),
}
_BUILD: dict[str, Callable[[PlanState, object, str, Keep], BudgetView]] = {
    "form": lambda state, year, measure, keep: budget_views.form(state, keep),
    "packages": lambda state, year, measure, keep: budget_views.packages(state, keep),
    "grants": lambda state, year, measure, keep: budget_views.grants(state, keep),
    "package_year": lambda state, year, measure, keep: budget_views.package_year(state, year, keep),
    "months": budget_views.months,
}


def _amount(values: Mapping[str, object] | None) -> int | None:
    amount = values.get("amount") if values else None
    return amount if isinstance(amount, int) else None


def _is_update(change: Change) -> bool:
    return change.before is not None and change.after is not None


def _has_remark(change: Change) -> bool:
    if _is_update(change):
        return not _REMARKED.isdisjoint(change.after or ())
    values = change.after or change.before or {}
    return bool(values.get("note")) or values.get("remark", "none") != "none"
