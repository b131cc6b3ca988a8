"""The net effect of the programme against today's growth path (F2), the project's part of it, and the grant's part.

A net effect is how much lower the costs are than they would be, in cents: positive where money is saved. What the
plan does not tell by year is not made up: it is in the whole alone, and `missing` names it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from soteplan.domain.budget import Funding, Grant
from soteplan.domain.budget_sums import NOTHING, Key, Sum, sums_by
from soteplan.domain.cost_benefit import CostBenefit, cost_benefit
from soteplan.domain.effects import Trajectory
from soteplan.domain.money import divide
from soteplan.domain.state import PlanState
from soteplan.domain.stated import stated


class Share(NamedTuple):
    """A part of a whole, in cents, kept as the two amounts so that nothing is rounded before its time."""

    part: Sum
    whole: Sum

    @property
    def basis_points(self) -> int | None:
        """The share, 10000 for the whole; None of a whole that is nothing or less."""
        return divide(self.part.amount * 10_000, self.whole.amount) if self.whole.amount > 0 else None

    def of(self, amount: int) -> int | None:
        """So large a part of another amount, never more than all of it."""
        if self.whole.amount <= 0:
            return None
        return divide(amount * min(self.part.amount, self.whole.amount), self.whole.amount)


class YearEffect(NamedTuple):
    """A year on both paths; the effect where both are known; and what of it the project and the grant bring about.

    A path, an effect or a part that is not known is None. The project is known in a year only by estimates that are of
    that year alone. `so_far` is the effect of the known years up to this one.
    """

    year: int
    growth: Sum | None
    programme: Sum | None
    effect: Sum | None
    so_far: int | None
    project: Sum | None
    grant: int | None


class NetEffect(NamedTuple):
    """The years, and the whole of the programme, of the project and of the grant.

    The programme's is the sum of the years where both paths are known, else what a key figure states, else None. The
    grant's is the part of the project's that its share of the project costs gives. `missing` names in this order what
    the plan does not tell: growth, programme, project_by_year.
    """

    years: tuple[YearEffect, ...]
    programme: Sum | None
    project: Sum | None
    grant: int | None
    share: Share
    start: int | None
    end: int | None
    missing: tuple[str, ...]


def net_effect(state: PlanState, table: CostBenefit | None = None) -> NetEffect:
    """The effect as the plan has it, or with the estimates of a "what if"."""
    table = table or cost_benefit(state)
    share = grant_share(state, table)
    years = tuple(_years(state, table, share))
    project = table.total.net if table.total.net.rows else None
    covered = [each.year for each in years] + [year for year in (table.start, table.end) if year is not None]
    return NetEffect(
        years,
        programme_effect(state),
        project,
        share.of(project.amount) if project and share.part.rows else None,
        share,
        min(covered, default=None),
        max(covered, default=None),
        tuple(_missing(years)),
    )


def grant_total(state: PlanState) -> Sum:
    """The state grant: what the funding block applies for, else the ceilings of the grants."""
    rows = [row for row in state.rows(Funding) if row.kind == "state_grant" and row.amount is not None]
    if rows:
        return Sum(sum(row.amount or 0 for row in rows), tuple(row.id for row in rows))
    grants = [row for row in state.rows(Grant) if row.ceiling is not None]
    return Sum(sum(row.ceiling or 0 for row in grants), tuple(row.id for row in grants))


def grant_share(state: PlanState, table: CostBenefit) -> Share:
    """The grant's share of the project costs of the estimate."""
    cost = table.total.cost
    return Share(grant_total(state), Sum(-cost.amount, cost.rows))


def programme_effect(state: PlanState) -> Sum | None:
    """The whole programme's net effect: by the paths, else as a key figure states it."""
    effects = [each.effect for each in _path_years(paths(state)) if each.effect]
    if effects:
        return Sum(sum(each.amount for each in effects), tuple(row for each in effects for row in each.rows))
    figure = stated(state, "programme_net")
    return Sum(figure.value, (figure.row.id,)) if figure else None


def paths(state: PlanState) -> dict[Key, Sum]:
    """The points of the paths by (kind, year)."""
    rows = [row for row in state.rows(Trajectory) if row.year is not None]
    return sums_by(rows, lambda row: (row.kind,), lambda row: (row.year,))


class _PathYear(NamedTuple):
    year: int
    growth: Sum | None
    programme: Sum | None

    @property
    def effect(self) -> Sum | None:
        if self.growth is None or self.programme is None:
            return None
        return Sum(self.growth.amount - self.programme.amount, self.growth.rows + self.programme.rows)


def _path_years(points: dict[Key, Sum], more: Sequence[int] = ()) -> list[_PathYear]:
    years = sorted({*(int(str(year)) for _, year in points), *more})
    return [_PathYear(year, points.get(("growth", year)), points.get(("programme", year))) for year in years]


def _years(state: PlanState, table: CostBenefit, share: Share) -> Iterator[YearEffect]:
    project = _project_by_year(table)
    so_far = 0
    for each in _path_years(paths(state), list(project)):
        so_far += each.effect.amount if each.effect else 0
        part = project.get(each.year)
        grant = share.of(part.amount) if part and share.part.rows else None
        yield YearEffect(*each, each.effect, so_far if each.effect else None, part, grant)


def _project_by_year(table: CostBenefit) -> dict[int, Sum]:
    """The net effect of the estimates that are of one year."""
    found: dict[int, Sum] = {}
    for row, amounts in table.lines:
        if row.start_year is not None and row.start_year == row.end_year and amounts.net.rows:
            before = found.get(row.start_year, NOTHING)
            found[row.start_year] = Sum(before.amount + amounts.net.amount, before.rows + amounts.net.rows)
    return found


def _missing(years: Sequence[YearEffect]) -> Iterator[str]:
    for name, part in (("growth", "growth"), ("programme", "programme"), ("project_by_year", "project")):
        if not any(getattr(year, part) for year in years):
            yield name
