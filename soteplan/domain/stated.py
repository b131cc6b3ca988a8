"""What key figures state about the effects, in cents or basis points, to be held against what is computed."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from soteplan.domain.money import unit_factor
from soteplan.domain.plan import KeyFigure
from soteplan.domain.state import PlanState
from soteplan.domain.values import LARGEST_NUMBER

SHARES = frozenset({"grant_of_costs", "grant_of_programme"})  # stated in per cent; all others in euros


class Stated(NamedTuple):
    """A key figure and its size. `half_step` is half of the last digit it gives: what rounding can hide."""

    row: KeyFigure
    value: int
    half_step: int


def stated(state: PlanState, kind: str) -> Stated | None:
    """The first key figure that states this with a number in a unit that fits; the sign is left out.

    A saving is written by some as a fall of the costs and by others as a benefit, so only its size counts.
    """
    found = (_read(row, kind) for row in state.where(KeyFigure, "states", kind))
    return next((each for each in found if each), None)


def _read(row: KeyFigure, kind: str) -> Stated | None:
    factor = _factor(row.unit, kind)
    if row.value is None or factor is None:
        return None
    number = Decimal(repr(abs(row.value))).normalize()
    size = number * factor
    if size > LARGEST_NUMBER:
        return None
    exponent = number.as_tuple().exponent
    decimals = max(-exponent, 0) if isinstance(exponent, int) else 0
    return Stated(row, _whole(size), _whole(Decimal(factor) / 10**decimals / 2))


def _factor(unit: str, kind: str) -> int | None:
    """Cents or basis points in one of the unit."""
    if kind in SHARES:
        return 100 if unit.strip() == "%" else None
    euros = unit_factor(unit) if unit.strip() else None
    return euros * 100 if euros else None


def _whole(number: Decimal) -> int:
    return int(number.to_integral_value(ROUND_HALF_UP))
