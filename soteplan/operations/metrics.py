"""What a user does to the metrics of communications: add them, write their values, take them from the calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from soteplan.domain.dates import month_end
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.metrics import Proposal, by_month, metrics
from soteplan.operations import rows
from soteplan.store.transaction import Transaction

USUAL = ("events", "visitors", "followers", "interaction", "media")


def add(tx: Transaction, title: str, beside: Indicator | None = None) -> Indicator:
    """A metric of one's own, next after another or last of all."""
    if beside is None:
        return tx.add(Indicator, title=title, topic="own")
    made: Indicator = rows.add_after(
        tx, beside, title=title, topic="own", target_group_id=beside.target_group_id, channel_id=beside.channel_id
    )
    return made


def add_usual(tx: Transaction, named: Mapping[str, tuple[str, str]]) -> list[Indicator]:
    """The usual metrics by topic with the given titles and units, each measured monthly and wanted up.

    A topic that some metric of the plan has already is left out.
    """
    there = {row.topic for row in metrics(tx.state)}
    return [
        tx.add(Indicator, title=named[topic][0], unit=named[topic][1], topic=topic, frequency="monthly")
        for topic in USUAL
        if topic not in there
    ]


def add_many(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[Indicator]:
    """Metrics with their values, last of all; what has no topic is one of the plan's own."""
    return [tx.add(Indicator, **{"topic": "own", **values}) for values in found]


def set_month(tx: Transaction, indicator: Indicator, month: str, value: float | None) -> None:
    """The value of a month: that of its last day where there was none, else its last value becomes another.

    Without a value the last one of the month goes; where something was written beside it, that stays.
    """
    now = by_month(tx.state, indicator).get(month)
    if now is None:
        if value is not None:
            tx.add(Measurement, indicator_id=indicator.id, date=month_end(month), value=value)
    elif value is None and not (now.row.text or now.row.note):
        tx.delete(now.row)
    else:
        tx.update(now.row, value=value)


def take(tx: Transaction, indicator: Indicator, proposed: Sequence[Proposal]) -> None:
    """The values that the calendar has for months."""
    for each in proposed:
        set_month(tx, indicator, each.held.month, each.value)


def move(tx: Transaction, indicator: Indicator, steps: int) -> Any:
    """So many places further down among the metrics; indicators that are none are passed over."""
    order = metrics(tx.state)
    ids = [other.id for other in order]
    target = max(0, min(len(order) - 1, ids.index(indicator.id) + steps))
    every = [other.id for other in tx.state.rows(Indicator)]
    return rows.move(tx, indicator, every.index(ids[target]) - every.index(indicator.id))
