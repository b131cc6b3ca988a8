"""The schedule as an outline: packages, their actions, and the phases and milestones of those."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from soteplan.document import Document
from soteplan.domain.budget import BudgetLine
from soteplan.domain.calendar import working_days
from soteplan.domain.changes import ChangeSet
from soteplan.domain.dependencies import predecessor
from soteplan.domain.fields import FieldSpec, spec_of
from soteplan.domain.progress import Span, action_span, actual_progress, span_of_dates
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.domain.schedule_view import ABOVE, parent_of
from soteplan.domain.state import PlanState
from soteplan.models.columns import Column, field_text, of_field
from soteplan.models.outline import Outline
from soteplan.models.schedule_words import end_name
from soteplan.operations import schedule
from soteplan.texts.language import MINUS, Language

TITLE, CODE, START, END, PROGRESS, OWNER, STATE, DAYS, COST, AFTER = range(10)  # columns
SLIP, SLACK = 10, 11  # columns that are shown on demand


class Spans:
    """When each action and package runs. Kept until a change set touches what a span is made of."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._actions: dict[str, Span | None] = {}
        self._packages: dict[str, Span | None] = {}
        document.changed.connect(self.forget)

    def of(self, row: Any) -> Span | None:
        """The span of any scheduled row; that of a milestone is its day."""
        if isinstance(row, Package):
            return self._package(row)
        return self._action(row) if isinstance(row, Action) else _own(row)

    def forget(self, change_set: ChangeSet) -> None:
        for row_id in touched(self._document.state, change_set):
            self._actions.pop(row_id, None)
            self._packages.pop(row_id, None)

    def _action(self, action: Action) -> Span | None:
        if action.id not in self._actions:
            self._actions[action.id] = action_span(self._document.state, action)
        return self._actions[action.id]

    def _package(self, package: Package) -> Span | None:
        if package.id not in self._packages:
            actions = self._document.state.where(Action, "package_id", package.id)
            spans = [span for span in map(self._action, actions) if span]
            whole = Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None
            self._packages[package.id] = whole
        return self._packages[package.id]


def _own(row: Phase | Milestone) -> Span | None:
    if isinstance(row, Phase):
        return span_of_dates([row])
    return Span(row.date, row.date) if row.date else None


OUTLINE = Outline(("package", "action", "phase", "milestone"), parent_of)


def touched(state: PlanState, change_set: ChangeSet) -> set[str]:
    """The ids of the scheduled rows of a change set, and of those they stand under or stood under before it."""
    ids: set[str] = set()
    for change in change_set.changes:
        if change.table in OUTLINE.tables:
            row = state.find(change.table, change.row_id)
            ids |= {change.row_id, parent_of(row)}
            ids |= {str(values.get(name)) for values in (change.before or {}, change.after or {}) for name in ABOVE}
    actions = (state.get(Action, row_id) for row_id in ids)
    return (ids | {action.package_id or "" for action in actions if action}) - {"", "None"}


@dataclass(frozen=True, slots=True)
class DateColumn(Column):
    """One end of a row's period. That of an action with dated phases, or of a package, follows from them."""

    spans: Spans | None = None
    last: bool = False
    state: Callable[[], PlanState] = PlanState

    def field_of(self, row: Any) -> FieldSpec | None:
        if isinstance(row, Action) and schedule.has_dated_phases(self.state(), row):
            return None
        return Column.field_of(self, row)

    def text(self, state: PlanState, language: Language, row: Any) -> str:
        declared = self.field_of(row)
        if declared:
            return field_text(state, language, row, declared)
        span = self.spans.of(row) if self.spans else None
        return language.date(span[self.last]) if span else ""


@dataclass(frozen=True, slots=True)
class TitleColumn(Column):
    """A phase is called by its kind until it has a title of its own."""

    def field_of(self, row: Any) -> FieldSpec | None:
        if isinstance(row, Phase) and not row.title and row.kind != "other":
            return spec_of(Phase).by_name["kind"]
        return Column.field_of(self, row)

    def text(self, state: PlanState, language: Language, row: Any) -> str:
        return Column.text(self, state, language, row) or (
            language.choice("phase", "kind", row.kind) if isinstance(row, Phase) else ""
        )


def columns(document: Document, language: Language, spans: Spans) -> list[Column]:
    """Title first, since the tree hangs on it; the view shows the code before it."""
    everything = dict.fromkeys(OUTLINE.tables, "title")
    owners, states = dict.fromkeys(OUTLINE.tables, "owner_id"), dict.fromkeys(("action", "phase", "milestone"), "state")
    codes = {"package": "code", "action": "code"}
    return [
        TitleColumn(language.field("action", "title"), everything, width=240, key="title"),
        Column(language.field("action", "code"), codes, width=120, key="code"),
        _date_column(document, language, spans, last=False),
        _date_column(document, language, spans, last=True),
        _progress_column(language),
        Column(language.field("action", "owner_id"), owners, width=140, key="owner"),
        Column(language.field("action", "state"), states, width=96, key="state"),
        _days_column(language, spans),
        Column(language.text("Schedule", "Budget (€)"), compute=_budget, width=88, numeric=True, key="cost"),
        Column(language.text("Schedule", "Comes after"), compute=_after, width=160, key="after"),
    ]


def longest_code(state: PlanState) -> str:
    packages, actions = state.table(Package).values(), state.table(Action).values()
    return max([row.code for row in packages] + [row.code for row in actions], key=len, default="")


def _date_column(document: Document, language: Language, spans: Spans, *, last: bool) -> Column:
    name = "end_date" if last else "start_date"
    fields = {"action": name, "phase": name, "milestone": "date"}
    return DateColumn(
        language.field("action", name),
        fields,
        width=80,
        numeric=True,
        write=schedule.type_date,
        key="end" if last else "start",
        spans=spans,
        last=last,
        state=lambda: document.state,
    )


def _progress_column(language: Language) -> Column:
    def text(state: PlanState, language: Language, row: Any) -> str:
        if isinstance(row, Action):
            return language.percent(actual_progress(state, row))
        return language.percent(row.progress) if isinstance(row, Phase) else ""

    shown = of_field(language, "action", "progress", 72)
    fields = {"action": "progress", "phase": "progress"}
    return Column(shown.header, fields, text, shown.width, numeric=True, key="progress")


def _days_column(language: Language, spans: Spans) -> Column:
    """The working days of a row's period; a milestone takes none."""

    def text(_: PlanState, language: Language, row: Any) -> str:
        span = None if isinstance(row, Milestone) else spans.of(row)
        return language.number(working_days(span.start, span.end)) if span else ""

    return Column(language.text("Schedule", "Working days"), compute=text, width=72, numeric=True, key="days")


def _budget(state: PlanState, language: Language, row: Any) -> str:
    """What the budget lines of a package add up to."""
    lines = state.where(BudgetLine, "package_id", row.id) if isinstance(row, Package) else []
    return language.money(sum(line.amount or 0 for line in lines)) if lines else ""


def _after(state: PlanState, language: Language, row: Any) -> str:
    """What a phase or milestone comes after, each with the kind of the dependency and its lag in working days."""
    links = state.where(Dependency, _TO[type(row)], row.id) if type(row) in _TO else []
    return ", ".join(_link(state, language, link) for link in links)


def _link(state: PlanState, language: Language, link: Dependency) -> str:
    before = predecessor(state, link)
    lag = f"{'+' if link.lag > 0 else MINUS}{abs(link.lag)}" if link.lag else ""
    return f"{end_name(state, language, before) if before else '?'} {link.kind}{lag}"


_TO = {Phase: "to_phase_id", Milestone: "to_milestone_id"}
