"""Codes that stand twice, and numbers left out of a series."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from soteplan.domain.budget import CostCategory
from soteplan.domain.checks.finding import Finding, name_of, note, warning
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState

_CODED = tuple(spec.row_type for spec in ENTITIES.values() if "code" in spec.by_name)
_NUMBERED = (Package, Action, Risk, Goal, CostCategory)
_NUMBER = re.compile(r"(?P<series>.*?)(?P<number>[0-9]{1,9})")

Series = tuple[object, ...]


def check(state: PlanState) -> Iterator[Finding]:
    for row_type in _CODED:
        yield from _duplicates(state, row_type)
    for row_type in _NUMBERED:
        for rows in _series(state, row_type).values():
            yield from _gaps(rows)


def _realm(row: Any) -> Series:
    """Where a code must be the only one: in its table, or in its tree of goals."""
    return (spec_of(type(row)).table, getattr(row, "tree", ""))


def _duplicates(state: PlanState, row_type: type[Any]) -> Iterator[Finding]:
    first: dict[Series, Any] = {}
    for row in state.rows(row_type):
        if row.code.strip():
            earlier = first.setdefault((*_realm(row), row.code.strip().casefold()), row)
            if earlier is not row:
                yield warning("duplicate-code", row, "code", name=name_of(state, row), code=row.code.strip(),
                              other=name_of(state, earlier))  # fmt: skip


def _series(state: PlanState, row_type: type[Any]) -> dict[Series, dict[int, Any]]:
    """Rows by the text before their last number, and by that number. The programme's own tree is not ours to number."""
    found: dict[Series, dict[int, Any]] = defaultdict(dict)
    for row in state.rows(row_type):
        match = _NUMBER.fullmatch(row.code.strip())
        if match and getattr(row, "tree", "") != "programme":
            found[*_realm(row), match["series"]].setdefault(int(match["number"]), row)
    return found


def _gaps(rows: dict[int, Any]) -> Iterator[Finding]:
    for low, high in pairwise(sorted(rows)):
        if high - low > 1:
            before, after = rows[low].code.strip(), rows[high].code.strip()
            yield note("numbering-gap", rows[high], "code", code=_following(before), count=high - low - 1,
                       before=before, after=after)  # fmt: skip


def _following(code: str) -> str:
    """The next code of a series, with as many digits: TP09 is followed by TP10."""
    match = _NUMBER.fullmatch(code)
    return f"{match['series']}{int(match['number']) + 1:0{len(match['number'])}d}" if match else code
