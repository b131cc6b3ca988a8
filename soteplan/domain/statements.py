"""What a plan says about its effects, recomputed: the grant's share of the costs, its part of the net effect.

Each statement is a value with the parts it is made of, and what a key figure states beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from soteplan.domain.budget_sums import Sum
from soteplan.domain.cost_benefit import CostBenefit, cost_benefit
from soteplan.domain.money import divide
from soteplan.domain.net_effect import Share, grant_share, grant_total, paths, programme_effect
from soteplan.domain.state import PlanState
from soteplan.domain.stated import SHARES, Stated, stated


class Part(NamedTuple):
    """Something a statement is made of: what it is, its size in cents or basis points, and the rows behind it."""

    name: str  # a kind of statement, or printed_costs, printed_net
    value: int
    rows: tuple[str, ...] = ()


class Statement(NamedTuple):
    """A computed value, None where the plan lacks what it takes. Shares are basis points, all others cents.

    `printed` is the same worked out of the totals that a source prints, where they give another value. `parts` stand
    in the order of the rule: the share of a in b is a, b; the part of c by that share is c, a, b.
    """

    kind: str
    value: int | None
    parts: tuple[Part, ...]
    printed: int | None = None
    stated: Stated | None = None

    @property
    def is_share(self) -> bool:
        return self.kind in SHARES

    @property
    def difference(self) -> int | None:
        """How far the stated value is from the computed one."""
        return None if self.value is None or self.stated is None else self.stated.value - abs(self.value)

    @property
    def agrees(self) -> bool | None:
        """Whether both say the same to the last digit that is stated; None where there is only one."""
        if self.value is None or self.stated is None:
            return None
        nearest = min(abs(self.stated.value - abs(each)) for each in (self.value, self.printed) if each is not None)
        return nearest <= self.stated.half_step


def statements(state: PlanState, table: CostBenefit | None = None) -> list[Statement]:
    """Every statement that can be computed or is stated, in the order they build on each other."""
    made = _Maker(state, table or cost_benefit(state)).all()
    return [each for each in made if each.value is not None or each.stated is not None]


class _Maker:
    def __init__(self, state: PlanState, table: CostBenefit) -> None:
        self.state, self.table = state, table
        self.grant = grant_total(state)
        self.share = grant_share(state, table)
        self.printed_share = Share(self.grant, Sum(-(table.stated("project_cost") or 0)))

    def all(self) -> Iterator[Statement]:
        yield self._make("grant", _amount(self.grant), ())
        yield self._costs()
        yield self._make("grant_of_costs", self._share_of_costs(), (self._grant(), self._part_of_costs()),
                         self.printed_share.basis_points if self.grant.rows else None)  # fmt: skip
        yield self._net()
        yield self._grant_net()
        yield from self._programme()

    def _make(self, kind: str, value: int | None, parts: tuple[Part, ...], printed: int | None = None) -> Statement:
        shown = printed if value is not None and printed != value else None
        return Statement(kind, value, parts if value is not None else (), shown, stated(self.state, kind))

    def _grant(self) -> Part:
        return Part("grant", *self.grant)

    def _part_of_costs(self) -> Part:
        return Part("project_costs", *self.share.whole)

    def _share_of_costs(self) -> int | None:
        return self.share.basis_points if self.grant.rows else None

    def _costs(self) -> Statement:
        printed = self.table.stated("project_cost")
        return self._make(
            "project_costs",
            _amount(self.share.whole),
            self._lines("cost", -1),
            -printed if printed is not None else None,
        )

    def _net(self) -> Statement:
        net = _amount(self.table.total.net)
        return self._make("project_net", net, self._lines("net", 1), self.table.stated("printed_net"))

    def _lines(self, column: str, sign: int) -> tuple[Part, ...]:
        amounts = ((line.row.id, getattr(line.amounts, column)) for line in self.table.lines)
        return tuple(Part("estimate", sign * amount.amount, (row_id,)) for row_id, amount in amounts if amount.rows)

    def _grant_net(self) -> Statement:
        net, printed = _amount(self.table.total.net), self.table.stated("printed_net")
        known = net is not None and bool(self.grant.rows)
        parts = (Part("project_net", *self.table.total.net), self._grant(), self._part_of_costs())
        return self._make(
            "grant_net",
            self.share.of(net) if known and net is not None else None,
            parts,
            self.printed_share.of(printed) if printed is not None else None,
        )

    def _programme(self) -> Iterator[Statement]:
        by_paths = programme_effect(self.state) if paths(self.state) else None
        parts = () if by_paths is None else (Part("paths", *by_paths),)
        yield self._make("programme_net", _amount(by_paths), parts)
        costs, share = stated(self.state, "programme_costs"), stated(self.state, "grant_of_programme")
        yield self._programme_costs(share)
        yield self._grant_of_programme(costs)

    def _programme_costs(self, share: Stated | None) -> Statement:
        """The programme's costs follow from the grant and the share that it is said to be."""
        value = divide(self.grant.amount * 10_000, share.value) if share and share.value and self.grant.rows else None
        parts = (self._grant(), Part("grant_of_programme", share.value, (share.row.id,))) if share else ()
        return self._make("programme_costs", value, parts)

    def _grant_of_programme(self, costs: Stated | None) -> Statement:
        """The share follows only where the programme's costs are stated."""
        whole = Sum(costs.value, (costs.row.id,)) if costs else Sum()
        value = Share(self.grant, whole).basis_points if self.grant.rows else None
        return self._make("grant_of_programme", value, (self._grant(), Part("programme_costs", *whole)))


def _amount(found: Sum | None) -> int | None:
    """The amount of a sum that has rows."""
    return found.amount if found and found.rows else None
