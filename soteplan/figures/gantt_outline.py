"""The rows of a schedule chart as an outline shows them: what is open has rows of its own, what is closed is drawn in
the row above it.

The chart on the screen asks for them one by one, as they come into sight; paper asks for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from soteplan.domain.baseline import span_of
from soteplan.domain.dates import day_number
from soteplan.domain.fields import spec_of
from soteplan.domain.keeping import Keeps
from soteplan.domain.progress import Span
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.schedule_groups import MILESTONES, NONE, action_of
from soteplan.domain.schedule_places import GROUP, MARK
from soteplan.domain.schedule_view import Line, ScheduleView, keeper, lines
from soteplan.domain.state import PlanState
from soteplan.figures.gantt_rows import GanttBar, GanttMilestone, GanttRow, gantt_row
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Key

SpanOf = Callable[[Any], Span | None]
_TABLES = {"package": "package", "owner": "party", "benefit_goal": "goal"}


def outlined_rows(state: PlanState, labels: FigureLabels, view: ScheduleView) -> list[GanttRow]:
    """Every row that is seen in a view, as the outline on the screen has them."""
    return list(_Outlined(state, labels, view).rows())


def printed_rows(state: PlanState, labels: FigureLabels, view: ScheduleView) -> list[GanttRow]:
    """The rows of a view on paper: of actions by work package in the form of a printed plan, with less lines.

    There milestones stand in the line of their package, those of the whole plan in a line of its own.
    """
    outlined = _Outlined(state, labels, view)
    return list(outlined.compact() if (view.by, view.level) == ("package", 1) else outlined.rows())


class _Outlined:
    def __init__(self, state: PlanState, labels: FigureLabels, view: ScheduleView) -> None:
        self._state, self._labels, self._view = state, labels, view
        self._span: SpanOf = partial(span_of, state)
        self._keeps = keeper(state, view)

    def rows(self) -> Iterator[GanttRow]:
        spans = self._group_spans()
        for line in lines(self._state, self._view):
            if line.row is None:
                yield group_row(line.group, heading(self._state, self._labels, line.group), spans[line.group])
            else:
                yield self._row(line, line.row)

    def compact(self) -> Iterator[GanttRow]:
        """Packages as if they were closed, with what is in them all the same."""
        plan = gantt_row(self._state, "plan", self._state.plan.id)
        own = filtered(self._state, plan, self._keeps) if plan else None
        if own is not None and own.milestones:
            yield own
        for line in lines(self._state, self._view):
            if line.row is not None and not isinstance(line.row, Milestone):
                yield self._row(line._replace(is_open=False), line.row)

    def _group_spans(self) -> dict[str, Span | None]:
        """From the first day to the last of what stands in each group, open or not."""
        members: dict[str, list[Any]] = {}
        for line in lines(self._state, replace(self._view, level=1)) if self._view.by != "package" else ():
            members.setdefault(line.group, []).extend([line.row] if line.row else [])
        return {group: whole_span(map(self._span, found)) for group, found in members.items()}

    def _row(self, line: Line, row: Any) -> GanttRow:
        drawn = open_row(self._state, row, self._span, is_open=line.is_open)
        drawn = replace(filtered(self._state, drawn, self._keeps), indent=line.depth)
        action = action_of(self._state, row) if line.group and line.depth == 1 else None
        apart = action if action is not row else None
        if isinstance(row, Phase):
            return replace(drawn, code=apart.code if apart else "", title=self._phase_title(row, apart))
        return replace(drawn, code=apart.code) if apart else drawn

    def _phase_title(self, phase: Phase, apart: Action | None) -> str:
        """Its own or that of its kind; where it stands apart behind that of its action, which nothing above it tells.

        By kind of phase the heading tells the kind.
        """
        told = apart is not None and self._view.by == "phase_kind"
        own = phase.title or ("" if told else self._labels.choice("phase", "kind", phase.kind))
        return " · ".join(filter(None, (apart.title if apart else "", own)))


def whole_span(spans: Iterable[Span | None]) -> Span | None:
    """From the first day of some periods to the last; None where none has any."""
    found = [span for span in spans if span]
    return Span(min(span.start for span in found), max(span.end for span in found)) if found else None


def group_row(group: str, title: str, span: Span | None) -> GanttRow:
    """A heading, with the period of what stands in its group."""
    key = Key(GROUP, group)
    return GanttRow(key, "", title, bars=_summary(key, span))


def open_row(state: PlanState, row: Any, span: SpanOf, *, is_open: bool) -> GanttRow:
    """A row of the plan: one that is open shows its period, one that is closed what is under it."""
    key = Key(spec_of(type(row)).table, row.id)
    if isinstance(row, Package):
        own = () if is_open else _milestones(state, row)
        return GanttRow(key, row.code, row.title, bars=_summary(key, span(row)), milestones=own)
    built = gantt_row(state, key.table, row.id)
    assert built is not None
    if not is_open or not isinstance(row, Action):
        return built
    own_dates = tuple(bar for bar in built.bars if bar.kind == "action")
    return replace(built, bars=own_dates or _summary(built.key, span(row)), milestones=())


def filtered(state: PlanState, row: GanttRow, keeps: Keeps | None) -> GanttRow:
    """Of the phases and milestones that are drawn in a closed row those that a filter keeps."""
    if keeps is None:
        return row

    def is_kept(key: Key) -> bool:
        found = state.find(key.table, key.row_id)
        return found is None or keeps(found)

    bars = tuple(bar for bar in row.bars if bar.key.table != "phase" or is_kept(bar.key))
    return replace(row, bars=bars, milestones=tuple(each for each in row.milestones if is_kept(each.key)))


def heading(state: PlanState, labels: FigureLabels, group: str) -> str:
    """What a group is called: code and title of a row, a kind of phase, a state, or that it is of those without."""
    by, _, key = group.partition(MARK)
    if key == NONE:
        return labels.word(f"without_{by}")
    if by == "phase_kind":
        return labels.word("milestones") if key == MILESTONES else labels.choice("phase", "kind", key)
    if by == "state":
        return labels.choice("action", "state", key)
    row = state.find(_TABLES[by], key)
    return f"{getattr(row, 'code', '')} {row.title}".strip() if row else ""


def _milestones(state: PlanState, package: Package) -> tuple[GanttMilestone, ...]:
    rows = state.where(Milestone, "package_id", package.id)
    built = (gantt_row(state, "milestone", row.id) for row in rows)
    return tuple(milestone for row in built if row for milestone in row.milestones)


def _summary(key: Key, span: Span | None) -> tuple[GanttBar, ...]:
    return (GanttBar(key, day_number(span.start), day_number(span.end), "summary"),) if span else ()
