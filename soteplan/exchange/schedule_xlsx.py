"""The schedule as a workbook: an outline of packages, actions and phases, with bars drawn in cells by month or quarter.

No text of a plan can become a formula: every text is written as a string. Bars carry the first letter of the phase's
kind besides its colour.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, Protocol

from soteplan.domain.baseline import span_of
from soteplan.domain.calendar import working_days
from soteplan.domain.dates import month_end, month_start, months_between, quarter
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import spec_of
from soteplan.domain.money import WHOLE
from soteplan.domain.plan import Party
from soteplan.domain.progress import Span, actual_progress, phases_of
from soteplan.domain.schedule import PHASE_KINDS, Action, Dependency, Milestone, Package, Phase
from soteplan.domain.schedule_order import scheduled_rows
from soteplan.domain.state import PlanState
from soteplan.domain.text import clean
from soteplan.exchange.project_xml.from_plan import schedule_of

MOST_MONTHS = 36  # a longer plan is drawn by quarters
MOST_PERIODS = 400
LONGEST_CELL = 32_767  # characters; Excel's own limit
# Series colours of light tables: the fill of a bar and of the letter on it.
BAR_COLOURS = {
    "planning": ("#0072b2", "#ffffff"),
    "pilot": ("#d55e00", "#ffffff"),
    "roll_out": ("#009e73", "#ffffff"),
    "evaluation": ("#cc79a7", "#000000"),
    "other": ("#6b7280", "#ffffff"),
}
MILESTONE = "◆"
_WIDTHS = (12, 48, 24, 11, 11, 10, 10, 14, 6)
_PERIOD_WIDTH = 3.3
_DATES, _DAYS, _PROGRESS, _STATE, _LEVEL = (3, 4), 5, 6, 7, 8


class Words(Protocol):
    """What the workbook says, in the language of its reader."""

    def entity(self, table: str) -> str: ...
    def entities(self, table: str) -> str: ...
    def field(self, table: str, name: str) -> str: ...
    def choice(self, table: str, name: str, value: str) -> str: ...
    def month_name(self, number: int, *, short: bool = False) -> str: ...


class Line(NamedTuple):
    """A row of the sheet with its level in the outline, 1 for packages and milestones of the whole plan."""

    level: int
    row: Any
    span: Span | None


@dataclass(frozen=True, slots=True)
class Period:
    """A month or a quarter, with both ends included."""

    start: str
    end: str
    name: str

    def meets(self, span: Span | None) -> bool:
        return span is not None and span.start <= self.end and self.start <= span.end


def written(state: PlanState, words: Words, working_days_head: str, level_head: str) -> bytes:
    """The workbook; the last two texts are heads of columns.

    The column of levels is hidden: with it the table comes in again as it went out.
    """
    import xlsxwriter

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(target, options) as book:
        book.set_properties({"title": clean(state.plan.title)})
        listed = list(lines(state))
        _Sheet(book, state, words, listed, periods(listed, words)).write(working_days_head, level_head)
    return target.getvalue()


def lost(state: PlanState) -> Counter[str]:
    """How many things of the plan the workbook has no place for, by code."""
    rows = [line.row for line in lines(state)]
    found = Counter(schedule_of(state).lost)
    del found["no_dates"], found["link_note"]
    found["note"] = sum(bool(row.note or getattr(row, "description", "")) for row in rows)
    found["pinned"] = sum(bool(getattr(row, "pinned", 0)) for row in rows)
    found["table:dependency"] = len(state.table(Dependency))
    return +found


def lines(state: PlanState) -> Iterator[Line]:
    """The outline in its order."""
    for level, row in scheduled_rows(state):
        yield Line(level, row, span_of(state, row))


def periods(listed: Sequence[Line], words: Words) -> list[Period]:
    """The months from the first date to the last, or the quarters of a longer plan."""
    spans = [line.span for line in listed if line.span]
    if not spans:
        return []
    months = months_between(min(span.start for span in spans), max(span.end for span in spans))
    if len(months) <= MOST_MONTHS:
        return [Period(month_start(m), month_end(m), words.month_name(int(m[5:]), short=True)) for m in months]
    quarters: dict[tuple[int, int], list[str]] = {}
    for month in months:
        quarters.setdefault(quarter(month), []).append(month)
    found = [Period(month_start(each[0]), month_end(each[-1]), f"Q{q}") for (_, q), each in quarters.items()]
    return found[:MOST_PERIODS]


class _Sheet:
    def __init__(self, book: Any, state: PlanState, words: Words, listed: list[Line], drawn: list[Period]) -> None:
        self.book, self.state, self.words, self.listed, self.drawn = book, state, words, listed, drawn
        self.sheet = book.add_worksheet(_sheet_name(words.entities("action")))
        self.formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def write(self, *own_heads: str) -> None:
        self._set_up()
        self._heads(*own_heads)
        for number, line in enumerate(self.listed, 2):
            self._line(number, line)
        self._legend(len(self.listed) + 3)

    def _set_up(self) -> None:
        for column, width in enumerate(_WIDTHS):
            self.sheet.set_column(column, column, width, None, {"hidden": column == _LEVEL})
        last = len(_WIDTHS) + max(1, len(self.drawn)) - 1
        self.sheet.set_column(len(_WIDTHS), last, _PERIOD_WIDTH)
        self.sheet.freeze_panes(2, 2)
        self.sheet.set_landscape()
        self.sheet.set_paper(8 if len(self.drawn) > 24 else 9)  # A3 or A4
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(0, 1)
        self.sheet.repeat_columns(0, 1)
        self.sheet.print_area(0, 0, len(self.listed) + 3, last)
        self.sheet.outline_settings(visible=True, symbols_below=False)

    def _heads(self, working_days_head: str, level_head: str) -> None:
        field, head = self.words.field, self._format(bold=True, bg_color="#f3f4f6", bottom=1, text_wrap=True)
        own = [field("action", name) for name in ("code", "title", "owner_id", "start_date", "end_date")]
        names = [*own, working_days_head, field("action", "progress"), field("action", "state"), level_head]
        for column, name in enumerate(names):
            self.sheet.write_blank(0, column, None, head)
            self.sheet.write_string(1, column, name, head)
        for column, period in enumerate(self.drawn, len(_WIDTHS)):
            is_first = column == len(_WIDTHS) or period.start[5:7] == "01"
            self.sheet.write(0, column, period.start[:4] if is_first else None, head)
            self.sheet.write_string(
                1, column, period.name, self._format(bold=True, bg_color="#f3f4f6", bottom=1, rotation=90)
            )

    def _line(self, number: int, line: Line) -> None:
        row, look = line.row, {"bold": True, "bg_color": "#f3f4f6"} if isinstance(line.row, Package) else {}
        self.sheet.set_row(number, None, None, {"level": line.level - 1})
        self._text(number, 0, getattr(row, "code", ""), look)
        self._text(number, 1, self._title(row), {**look, "indent": line.level - 1})
        owner = self.state.get(Party, row.owner_id)
        self._text(number, 2, owner.title if owner else "", look)
        if line.span:
            for column, day in zip(_DATES, line.span, strict=True):
                at = date.fromisoformat(day)
                self.sheet.write_datetime(number, column, at, self._format(num_format="d.m.yyyy", **look))
            if not isinstance(row, Milestone):
                self.sheet.write_number(number, _DAYS, working_days(*line.span), self._format(**look))
        progress = self._progress(row)
        if progress is not None:
            self.sheet.write_number(number, _PROGRESS, progress / WHOLE, self._format(num_format="0 %", **look))
        if hasattr(row, "state"):
            table = spec_of(type(row)).table
            self._text(number, _STATE, self.words.choice(table, "state", row.state), look)
        self.sheet.write_number(number, _LEVEL, line.level, self._format(**look))
        self._bars(number, line)

    def _title(self, row: Any) -> str:
        if isinstance(row, Milestone):
            return f"{MILESTONE} {row.title}"
        return str(row.title) or self.words.choice("phase", "kind", row.kind)

    def _progress(self, row: Any) -> int | None:
        if isinstance(row, Action):
            return actual_progress(self.state, row)
        return row.progress if isinstance(row, Phase) else None

    def _bars(self, number: int, line: Line) -> None:
        for column, period in enumerate(self.drawn, len(_WIDTHS)):
            if not period.meets(line.span):
                continue
            if isinstance(line.row, Milestone):
                self.sheet.write_string(number, column, MILESTONE, self._format(align="center"))
            else:
                self._bar(number, column, self._kind(line.row, period))

    def _kind(self, row: Any, period: Period) -> str:
        """What a bar stands for in a period: the kind of its phase, or of the one that begins last there."""
        if isinstance(row, Package):
            return ""
        phases = [row] if isinstance(row, Phase) else phases_of(self.state, row)
        here = [phase for phase in phases if period.meets(span_of(self.state, phase))]
        if not here:
            return "" if isinstance(row, Phase) or phases else "other"
        return str(max(here, key=lambda phase: phase.start_date or "").kind)

    def _bar(self, row: int, column: int, kind: str) -> None:
        fill, ink = BAR_COLOURS.get(kind, ("#d9dce1", "#1b1f24"))
        letter = self.words.choice("phase", "kind", kind)[:1] if kind else None
        look = self._format(bg_color=fill, font_color=ink, align="center", font_size=8)
        self.sheet.write(row, column, letter, look)

    def _legend(self, row: int) -> None:
        column = 2  # not among the titles, which are read again
        for number, kind in enumerate(PHASE_KINDS):
            fill, ink = BAR_COLOURS[kind]
            name = self.words.choice("phase", "kind", kind)
            self.sheet.write_string(row + number, column, name, self._format(bg_color=fill, font_color=ink))
        milestone = f"{MILESTONE} {self.words.entity('milestone')}"
        self.sheet.write_string(row + len(PHASE_KINDS), column, milestone, self._format())

    def _text(self, row: int, column: int, text: str, look: dict[str, Any]) -> None:
        if text or look:
            self.sheet.write_string(
                row, column, cell_text(text), self._format(text_wrap=column == 1, valign="top", **look)
            )

    def _format(self, **look: Any) -> Any:
        key = tuple(sorted(look.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format({"font_name": "Calibri", "font_size": 10, **look})
        return self.formats[key]


def cell_text(text: str) -> str:
    """A text as a cell can hold it: no control characters, and an ellipsis where Excel would cut it silently."""
    text = clean(text)
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"


def _sheet_name(name: str) -> str:
    """Excel takes 31 characters, and none of []:*?/\\ in the name of a sheet."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in name).strip("'")[:31] or ENTITIES["action"].plural
