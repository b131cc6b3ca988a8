"""The risk register as a workbook: the risks, what is done about them, and how they were reviewed.

No text of a plan can become a formula or a link: every text is written as a string. A level has a sign and its name
besides its colour.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, Protocol

from soteplan.domain.cells import guarded
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.domain.risk_history import Moment, moments
from soteplan.domain.risk_links import at_risk
from soteplan.domain.risk_responses import due_date, standing
from soteplan.domain.risk_scale import Score, scale_of
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.state import PlanState
from soteplan.domain.text import clean_line
from soteplan.exchange.schedule_xlsx import cell_text

SIGNS = {"low": "●", "medium": "▲", "high": "■"}
FILLS = {"low": "#dff1e7", "medium": "#ffe3b0", "high": "#f2b8b0"}  # each darker than the one before, in grey too
_NARROW, _MIDDLE, _WIDE = 9, 16, 36  # characters
_HEAD_HEIGHT = 32  # points: two lines


class Words(Protocol):
    """What the workbook says, in the language of its reader."""

    def text(self, context: str, source: str) -> str: ...
    def entity(self, table: str) -> str: ...
    def entities(self, table: str) -> str: ...
    def field(self, table: str, name: str) -> str: ...
    def choice(self, table: str, name: str, value: str) -> str: ...


class Column(NamedTuple):
    """`value` gives a text, a whole number, a date or a level for a row; None leaves the cell empty."""

    head: str
    value: Callable[[Any], Any]
    width: int = _MIDDLE


@dataclass(frozen=True, slots=True)
class Level:
    """A cell that has the sign, the name and the colour of a level."""

    name: str


def written(state: PlanState, words: Words) -> bytes:
    """The workbook with its three sheets; one without rows has its heads."""
    import xlsxwriter

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(target, options) as book:
        book.set_properties({"title": clean_line(state.plan.title)[:255]})
        columns, sheet = _Columns(state, words), _Sheets(book, words)
        risks = state.rows(Risk)
        sheet.write("risk", columns.register(), risks)
        answers = [answer for risk in risks for answer in state.where(RiskResponse, "risk_id", risk.id)]
        sheet.write("risk_response", columns.responses(), answers)
        reviewed = [moment for risk in risks for moment in moments(state, risk) if moment.review]
        sheet.write("risk_review", columns.reviews(), reviewed)
    return target.getvalue()


class _Columns:
    """What stands in the columns of each sheet."""

    def __init__(self, state: PlanState, words: Words) -> None:
        self.state, self.words, self.scale = state, words, scale_of(state)

    def register(self) -> list[Column]:
        text, scale = self.words.text, self.scale
        return [
            self._field("risk", "code", _NARROW),
            self._field("risk", "title", _WIDE),
            *(self._field("risk", name) for name in ("kind", "category")),
            *(self._field("risk", name, _WIDE) for name in ("cause", "event", "consequence")),
            *(self._at_risk(name) for name in ("goal_id", "package_id", "action_id")),
            *(self._field("risk", name, _NARROW) for name in ("probability", "impact")),
            *_scored(text("RisksTab", "Inherent risk"), text("RisksTab", "Level"), scale.inherent),
            *(self._field("risk", name, _NARROW) for name in ("residual_probability", "residual_impact")),
            *_scored(text("RisksTab", "Residual risk"), text("RisksTab", "Level"), scale.residual),
            *(self._field("risk", name) for name in ("strategy", "owner_id")),
            Column(text("RisksTab", "Number of responses"), self._count, _NARROW),
            *(self._field("risk", name) for name in ("review_date", "proximity", "proximity_date", "state")),
            self._field("risk", "occurred_date"),
            *(self._field("risk", name, _WIDE) for name in ("outcome", "note")),
        ]

    def responses(self) -> list[Column]:
        state, field = self.state, self.words.field
        return [
            *self._of_risk(lambda answer: state.get(Risk, answer.risk_id)),
            Column(self.words.entity("risk_response"), lambda answer: answer.title, _WIDE),
            self._field("risk_response", "owner_id"),
            Column(field("risk_response", "due_date"), lambda answer: _day(due_date(state, answer))),
            Column(
                field("risk_response", "state"),
                lambda answer: self.words.choice("risk_response", "state", standing(state, answer)),
            ),
            *(self._field("risk_response", name, _WIDE) for name in ("action_id", "phase_id", "note")),
        ]

    def reviews(self) -> list[Column]:
        """The scores are in the steps of their own day."""
        text = self.words.text
        return [
            *self._of_risk(lambda moment: self.state.get(Risk, moment.review.risk_id)),
            *(self._reviewed(name) for name in ("date", "kind")),
            Column(self.words.field("risk_review", "steps"), lambda moment: moment.steps, _NARROW),
            *(self._reviewed(name, _NARROW) for name in ("probability", "impact")),
            *_scored(text("RisksTab", "Inherent risk"), text("RisksTab", "Level"), _inherent),
            *(self._reviewed(name, _NARROW) for name in ("residual_probability", "residual_impact")),
            *_scored(text("RisksTab", "Residual risk"), text("RisksTab", "Level"), _residual),
            self._reviewed("party_id"),
            self._reviewed("note", _WIDE),
        ]

    def _field(self, table: str, name: str, width: int = _MIDDLE) -> Column:
        return Column(self.words.field(table, name), lambda row: self._value(table, name, row), width)

    def _reviewed(self, name: str, width: int = _MIDDLE) -> Column:
        head = self.words.field("risk_review", name)
        return Column(head, lambda moment: self._value("risk_review", name, moment.review), width)

    def _value(self, table: str, name: str, row: Any) -> Any:
        field, value = ENTITIES[table].by_name[name], getattr(row, name)
        if field.kind is Kind.CHOICE:
            return self.words.choice(table, name, value)
        if field.kind is Kind.REFERENCE:
            return self._called(self.state.find(field.target, value), self.words)
        return _day(value) if field.kind is Kind.DATE else value

    def _called(self, row: Any, words: Words) -> str:
        """Code and title; a phase without a title by its kind."""
        parts = (getattr(row, "code", ""), getattr(row, "title", "")) if row is not None else ()
        called = " ".join(part for part in parts if part)
        return called or (words.choice("phase", "kind", row.kind) if hasattr(row, "kind") else "")

    def _at_risk(self, name: str) -> Column:
        """All of them, a line for each."""

        def value(risk: Risk) -> str:
            return "\n".join(self._called(row, self.words) for row in at_risk(self.state, risk, name))

        return Column(self.words.field("risk", name), value, _WIDE)

    def _count(self, risk: Risk) -> int:
        return len(self.state.where(RiskResponse, "risk_id", risk.id))

    def _of_risk(self, find: Callable[[Any], Risk | None]) -> list[Column]:
        code, title = self.words.field("risk", "code"), self.words.entity("risk")
        return [
            Column(code, lambda row: getattr(find(row), "code", ""), _NARROW),
            Column(title, lambda row: getattr(find(row), "title", ""), _WIDE),
        ]


def _scored(head: str, level_head: str, score: Callable[[Any], Score | None]) -> list[Column]:
    """The product and its level beside it."""

    def value(row: Any) -> int | None:
        found = score(row)
        return found.value if found else None

    def level(row: Any) -> Level | None:
        found = score(row)
        return Level(found.level) if found else None

    return [Column(head, value, _NARROW), Column(level_head, level, _MIDDLE)]


def _inherent(moment: Moment) -> Score | None:
    return moment.inherent


def _residual(moment: Moment) -> Score | None:
    return moment.residual


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


class _Sheets:
    def __init__(self, book: Any, words: Words) -> None:
        self.book, self.words = book, words
        self.formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def write(self, table: str, columns: Sequence[Column], rows: Sequence[Any]) -> None:
        sheet = self.book.add_worksheet(_sheet_name(self.words.entities(table)) or ENTITIES[table].plural)
        head = self._format(bold=True, bg_color="#f3f4f6", bottom=1, text_wrap=True, valign="bottom")
        for number, column in enumerate(columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, column.head, head)
        for line, row in enumerate(rows, 1):
            for number, column in enumerate(columns):
                self._cell(sheet, line, number, column.value(row))
        sheet.set_row(0, _HEAD_HEIGHT)
        sheet.freeze_panes(1, 2)
        sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)
        sheet.set_landscape()
        sheet.set_paper(8)  # A3
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)

    def _cell(self, sheet: Any, line: int, number: int, value: Any) -> None:
        if isinstance(value, Level):
            said = f"{SIGNS[value.name]} {self.words.choice('risk_class', 'level', value.name)}"
            sheet.write_string(line, number, said, self._format(valign="top", bg_color=FILLS[value.name]))
        elif isinstance(value, date):
            sheet.write_datetime(line, number, value, self._format(valign="top", num_format="d.m.yyyy", align="left"))
        elif isinstance(value, int):
            sheet.write_number(line, number, value, self._format(valign="top"))
        elif value:
            text = cell_text(str(value))
            quoted = {"quote_prefix": True} if guarded(text) != text else {}  # stays a text when it is edited there
            sheet.write_string(line, number, text, self._format(valign="top", text_wrap=True, **quoted))

    def _format(self, **look: Any) -> Any:
        key = tuple(sorted(look.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format({"font_name": "Calibri", "font_size": 10, **look})
        return self.formats[key]


def _sheet_name(name: str) -> str:
    """Excel takes 31 characters, and none of []:*?/\\ in the name of a sheet."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in name).strip("'")[:31]
