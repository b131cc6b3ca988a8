"""Plans in memory for the tests of the rules."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

from soteplan.domain.entities import ENTITIES
from soteplan.domain.state import PlanState

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"


def state_of(*rows: Any) -> PlanState:
    """A plan that holds the given rows."""
    tables: dict[type[Any], list[Any]] = defaultdict(list)
    for row in rows:
        tables[type(row)].append(row)
    return PlanState(lambda row_type: tables[row_type])


@cache
def _example_rows(name: str) -> tuple[Any, ...]:
    tables = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))["tables"]
    return tuple(ENTITIES[table].row_type(**row) for table, rows in tables.items() for row in rows)


def example(name: str = "paijat-hame.fi") -> PlanState:
    """An example plan as it is shipped."""
    return state_of(*_example_rows(name))
