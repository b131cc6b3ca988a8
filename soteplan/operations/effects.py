"""What a user does to the effects: rows of the estimate, points of the paths, variants that are kept."""

from __future__ import annotations

from typing import Any

from soteplan.domain.effects import BenefitEstimate, Trajectory, Variant
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.domain.variants import Change
from soteplan.operations import rows
from soteplan.store.transaction import Transaction


def add_row(transaction: Transaction, row_type: type[Any], title: str, beside: Any = None) -> Any:
    """A row with a title: next after one beside it, of its package; else the last of its table."""
    if beside is None:
        return transaction.add(row_type, title=title)
    package = {"package_id": beside.package_id} if "package_id" in spec_of(row_type).by_name else {}
    return rows.add_after(transaction, beside, title=title, **package)


def add_estimate(transaction: Transaction, title: str, beside: BenefitEstimate | None = None) -> BenefitEstimate:
    """An estimate over the years of the others, for the first package that has none, named only where all have one."""
    state = transaction.state
    estimates = [row for row in state.rows(BenefitEstimate) if row.kind == "estimate"]
    package = _without_estimate(state, estimates)
    made: BenefitEstimate = add_row(
        transaction, BenefitEstimate, title, beside if beside and beside.kind == "estimate" else None
    )
    last = estimates[-1] if estimates else None
    return transaction.update(
        made,
        kind="estimate",
        title=package.title if package else title,
        package_id=package.id if package else None,
        start_year=last.start_year if last else _year(state.plan.start_date),
        end_year=last.end_year if last else _year(state.plan.end_date),
    )


def _without_estimate(state: PlanState, estimates: list[BenefitEstimate]) -> Package | None:
    taken = {row.package_id for row in estimates}
    return next((row for row in state.rows(Package) if row.kind != "common" and row.id not in taken), None)


def _year(date: str | None) -> int | None:
    return int(date[:4]) if date else None


def set_path(transaction: Transaction, kind: str, year: int, amount: int | None) -> None:
    """The cost of a year on a path; None takes the point away, with any second one of the same year."""
    points = [row for row in transaction.state.where(Trajectory, "kind", kind) if row.year == year]
    for row in points[1:] if amount is not None else points:
        transaction.delete(row)
    if amount is not None and points:
        transaction.update(points[0], amount=amount)
    elif amount is not None:
        transaction.add(Trajectory, kind=kind, year=year, amount=amount)


def save_variant(transaction: Transaction, title: str, change: Change) -> Variant:
    """Keep a what-if; nothing else of the plan changes."""
    return transaction.add(
        Variant, title=title, benefit_change=change.benefit, delay=change.delay, cost_change=change.cost
    )
