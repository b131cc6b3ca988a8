"""How the selected rows of the Schedule tab are moved and stretched in time, by keys and by the mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from soteplan.domain.dates import day_number, from_day_number
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Dependency
from soteplan.figures.shapes import Key
from soteplan.operations import dependencies, moving
from soteplan.store.transaction import Transaction
from soteplan.views.gantt_grip import WHOLE, Grip

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab


def move_dates(tab: ScheduleTab, *, days: int = 0, months: int = 0) -> None:
    """Everything the selected bars stand for, earlier or later."""
    _perform(tab, lambda tx, rows: moving.move_all(tx, rows, days=days, months=months))


def stretch_dates(tab: ScheduleTab, *, days: int = 0, months: int = 0) -> None:
    """The ends of the selected bars earlier or later; what stands under an action or a package in proportion."""
    _perform(tab, lambda tx, rows: moving.stretch_all(tx, rows, days=days, months=months))


def fit_selection(tab: ScheduleTab) -> None:
    """The period of the selected rows in the width of the chart."""
    spans = [span for row in tab.scheduled() if (span := tab.spans.of(row))]
    if spans:
        first, last = min(span.start for span in spans), max(span.end for span in spans)
        tab.chart.fit_days(day_number(first), day_number(last))


def _perform(tab: ScheduleTab, act: Callable[[Transaction, list[Any]], None]) -> None:
    chosen = tab.scheduled()
    if chosen:
        tab.workspace.perform(f"move:{spec_of(type(chosen[0])).table}", lambda tx: act(tx, chosen))
        tab.show_dates()


def pull(tab: ScheduleTab, grip: Grip, days: int) -> None:
    """A bar or one of its ends was dragged."""
    row = tab.document.state.find(grip.key.table, grip.key.row_id)
    if row is None:
        return
    span = moving.span_of(tab.document.state, row)
    if grip.part == WHOLE or span is None:
        tab.workspace.perform(f"move:{grip.key.table}", lambda tx: moving.move_all(tx, [row], days=days))
    else:
        held = replace(grip, start=day_number(span.start), end=day_number(span.end))
        start, end = (from_day_number(day) for day in held.pulled(days))
        tab.workspace.perform(f"move:{grip.key.table}", lambda tx: moving.stretch(tx, row, start, end))


def connect(tab: ScheduleTab, first: Key, second: Key, kind: str) -> None:
    """A dependency was pulled from one bar to another; it is selected, so that its lag can be typed."""
    begins, follows = (tab.document.state.find(*key) for key in (first, second))
    made: list[Dependency] = []
    if tab.workspace.perform(
        "link:dependency", lambda tx: made.append(dependencies.connect(tx, begins, follows, kind))
    ):
        tab.chart.picked.emit("dependency", made[0].id)
