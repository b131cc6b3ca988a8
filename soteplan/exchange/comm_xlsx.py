"""The communications of a plan as a workbook: the table, the core messages, the calendar and the metrics.

The table has an entry a line in its cells, and comes back by copying it: days stand in a column of their own.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Protocol

from soteplan.domain.comm_dates import Occurrence, audience, calendar
from soteplan.domain.comm_table import DUTIES, MEANS, OBJECTIVES, TIMINGS, Entry, TableRow, table
from soteplan.domain.communications import CommAction, CoreMessage, MessageAudience, TargetGroup
from soteplan.domain.entities import ENTITIES
from soteplan.domain.evaluation import Indicator
from soteplan.domain.fields import Kind
from soteplan.domain.metrics import by_month, metrics, readings
from soteplan.domain.state import PlanState
from soteplan.exchange.comm_rows import INDENT
from soteplan.exchange.sheets import MIDDLE, NARROW, WIDE, Column, day, workbook

_MOST_MONTHS = 120  # columns of values


class Words(Protocol):
    """What the workbook says, in the language of its reader."""

    def word(self, key: str) -> str: ...
    def field(self, table: str, name: str) -> str: ...
    def choice(self, table: str, name: str, value: str) -> str: ...
    def entry(self, entry: Entry) -> str: ...
    def days(self, entry: Entry) -> str: ...


def written(state: PlanState, words: Words) -> bytes:
    """The workbook with its four sheets; one without rows has its heads."""
    target = io.BytesIO()
    with workbook(target, state.plan.title) as sheets:
        columns = _Columns(state, words)
        sheets.write(words.word("table"), columns.table(), table(state), frozen=2)
        sheets.write(words.word("messages"), columns.messages(), state.rows(CoreMessage))
        sheets.write(words.word("calendar"), columns.calendar(), calendar(state), frozen=3, a3=True)
        sheets.write(words.word("metrics"), columns.metrics(), metrics(state), a3=True)
    return target.getvalue()


class _Columns:
    """What stands in the columns of each sheet."""

    def __init__(self, state: PlanState, words: Words) -> None:
        self.state, self.words = state, words

    # the table

    def table(self) -> list[Column]:
        word = self.words.word
        return [
            Column(
                self.words.field("target_group", "code"),
                lambda row: row.group.code if row.group else "",
                NARROW - 2,
                optional=True,
            ),
            Column(word("group"), self._group, 24),
            *(Column(word(column), self._entries(column), 31) for column in (OBJECTIVES, MEANS, DUTIES, TIMINGS)),
            Column(word("days"), self._days, 26),
        ]

    def _group(self, row: TableRow) -> str:
        return INDENT * row.level + (row.group.title if row.group else self.words.word("all"))

    def _entries(self, column: str) -> Any:
        def value(row: TableRow) -> str:
            return "\n".join(self.words.entry(entry) for entry in row.entries(column))

        return value

    def _days(self, row: TableRow) -> str:
        """Timings with the days they mean, a line for each."""
        found = ((self.words.entry(entry), self.words.days(entry)) for entry in row.entries(TIMINGS))
        return "\n".join(f"{said}: {days}" for said, days in found if days)

    # messages

    def messages(self) -> list[Column]:
        return [
            self._field("core_message", "level"),
            Column(self.words.field("core_message", "title"), lambda row: row.title, 60),
            Column(self.words.word("groups"), self._message_groups, WIDE),
            Column(self.words.field("core_message", "carries_id"), self._carried, WIDE),
            self._maybe("core_message", "note", WIDE),
        ]

    def _message_groups(self, message: CoreMessage) -> str:
        further = self.state.where(MessageAudience, "core_message_id", message.id)
        ids = [message.target_group_id, *(row.target_group_id for row in further)]
        return _titles(self.state.get(TargetGroup, each) for each in dict.fromkeys(ids))

    def _carried(self, message: CoreMessage) -> str:
        return _titles([self.state.get(CoreMessage, message.carries_id)])

    # calendar

    def calendar(self) -> list[Column]:
        field = self.words.field
        return [
            Column(field("comm_action", "start_date"), lambda each: day(each.start), NARROW + 2),
            Column(
                field("comm_action", "end_date"),
                lambda each: day(each.end) if each.end != each.start else None,
                NARROW + 2,
                optional=True,
            ),
            Column(field("comm_action", "title"), lambda each: each.action.title, WIDE),
            Column(self.words.word("groups"), _once_each(self._audience), WIDE),
            *(self._of_action(name, WIDE) for name in ("core_message_id", "comm_objective_id")),
            *(self._of_action(name) for name in ("channel_id", "owner_id", "timing", "repeat")),
            *(self._of_action(name) for name in ("milestone_id", "meeting_id")),
            Column(field("comm_action", "cost"), self._cost, MIDDLE, 2, optional=True),
            Column(
                field("comm_action", "state"),
                lambda each: self.words.choice("comm_action", "state", each.state),
            ),
            Column(field("comm_action", "reached"), lambda each: each.reached, NARROW, 0, optional=True),
            self._of_action("note", WIDE),
        ]

    def _audience(self, action: CommAction) -> str:
        return _titles(audience(self.state, action)) or self.words.word("all")

    @staticmethod
    def _cost(each: Occurrence) -> float | None:
        """In euros, once: of an action that repeats, on its first day."""
        first = each.due == each.action.start_date
        return each.action.cost / 100 if each.action.cost is not None and first else None

    def _of_action(self, name: str, width: int = MIDDLE) -> Column:
        head = self.words.field("comm_action", name)
        value = _once_each(lambda action: self._value("comm_action", name, action))
        return Column(head, value, width, optional=True)

    # metrics

    def metrics(self) -> list[Column]:
        found = [by_month(self.state, row) for row in metrics(self.state)]
        months = sorted({month for row in found for month in row})[-_MOST_MONTHS:]
        return [
            self._field("indicator", "title", WIDE),
            *(self._maybe("indicator", name) for name in ("topic", "target_group_id", "channel_id", "unit")),
            *(self._maybe("indicator", name, NARROW + 3) for name in ("direction", "baseline", "target")),
            Column(self.words.word("latest"), self._latest, NARROW + 3),
            Column(self.words.word("measured"), self._measured, NARROW + 2),
            *(self._maybe("indicator", name) for name in ("frequency", "source", "owner_id")),
            self._maybe("indicator", "note", WIDE),
            *(self._month(month) for month in months),
        ]

    def _latest(self, row: Indicator) -> float | None:
        found = readings(self.state, row)
        return found[-1].value if found else None

    def _measured(self, row: Indicator) -> date | None:
        found = readings(self.state, row)
        return day(found[-1].date) if found else None

    def _month(self, month: str) -> Column:
        def value(row: Indicator) -> float | None:
            reading = by_month(self.state, row).get(month)
            return reading.value if reading else None

        return Column(f"{int(month[5:7])}/{month[:4]}", value, NARROW)

    # fields

    def _field(self, table: str, name: str, width: int = MIDDLE) -> Column:
        return Column(self.words.field(table, name), lambda row: self._value(table, name, row), width)

    def _maybe(self, table: str, name: str, width: int = MIDDLE) -> Column:
        """The column of a field, left out where it is empty in every row."""
        return self._field(table, name, width)._replace(optional=True)

    def _value(self, table: str, name: str, row: Any) -> Any:
        field, value = ENTITIES[table].by_name[name], getattr(row, name)
        if field.kind is Kind.CHOICE:
            return self.words.choice(table, name, value)
        if field.kind is Kind.REFERENCE:
            return _titles([self.state.find(field.target, value)])
        return day(value) if field.kind is Kind.DATE else value


def _once_each(value: Callable[[CommAction], Any]) -> Callable[[Occurrence], Any]:
    """What is the same on all days of an action is found once, not on each of the thousands that it may have."""
    known: dict[str, Any] = {}

    def of_day(each: Occurrence) -> Any:
        row_id = each.action.id
        if row_id not in known:
            known[row_id] = value(each.action)
        return known[row_id]

    return of_day


def _titles(rows: Iterable[Any]) -> str:
    """What rows are called, a line for each."""
    return "\n".join(row.title for row in rows if row is not None)
