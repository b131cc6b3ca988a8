"""The plan as it is printed: every text made printable once, so that figures and tables show the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.rows import replaced
from soteplan.domain.state import PlanState
from soteplan.reports.text import printable

_TEXTS = (Kind.TEXT, Kind.PARAGRAPH)
_MOST_DRAWN = 400  # signs of a text that a figure could have room for; it marks itself what it cuts


def printable_plan(state: PlanState) -> PlanState:
    """The same rows with texts that every face can show."""
    return _mapped(state, printable)


def shortened(state: PlanState) -> PlanState:
    """The same rows with texts no longer than a figure has room for, so that it need not measure what it cuts."""
    return _mapped(state, lambda text: text[:_MOST_DRAWN])


def _mapped(state: PlanState, change: Callable[[str], str]) -> PlanState:
    """Rows of a table are made when it is first asked for; a row that does not change stays the same object."""

    def load(row_type: type[Any]) -> Iterable[Any]:
        names = [field.name for field in spec_of(row_type).of_kind(*_TEXTS)]
        return (_row(row, names, change) for row in state.table(row_type).values())

    return PlanState(load)


def _row(row: Any, names: list[str], change: Callable[[str], str]) -> Any:
    changed = {name: new for name in names if (new := change(old := getattr(row, name))) != old}
    return replaced(row, **changed) if changed else row
