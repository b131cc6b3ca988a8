"""The risk register as a workbook: the risks, what is done about them, and how they were reviewed.

A level has a sign and its name besides its colour.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, Protocol

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.domain.risk_history import Moment, moments
from soteplan.domain.risk_links import at_risk
from soteplan.domain.risk_responses import due_date, standing
from soteplan.domain.risk_scale import Score, scale_of
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.state import PlanState
from soteplan.exchange.sheets import MIDDLE, NARROW, WIDE, Column, Filled, day, workbook

SIGNS = {"low": "●", "medium": "▲", "high": "■"}
FILLS = {"low": "#dff1e7", "medium": "#ffe3b0", "high": "#f2b8b0"}  # each darker than the one before, in grey too
FROZEN = 2  # columns that stay in sight: the code and the title


class Words(Protocol):
    """What the workbook says, in the language of its reader."""

    def text(self, context: str, source: str) -> str: ...
    def entity(self, table: str) -> str: ...
    def entities(self, table: str) -> str: ...
    def field(self, table: str, name: str) -> str: ...
    def choice(self, table: str, name: str, value: str) -> str: ...


def written(state: PlanState, words: Words) -> bytes:
    """The workbook with its three sheets; one without rows has its heads."""
    target = io.BytesIO()
    columns, risks = _Columns(state, words), state.rows(Risk)
    answers = [answer for risk in risks for answer in state.where(RiskResponse, "risk_id", risk.id)]
    reviewed = [moment for risk in risks for moment in moments(state, risk) if moment.review]
    with workbook(target, state.plan.title) as sheets:
        for table, heads, rows in (
            ("risk", columns.register(), risks),
            ("risk_response", columns.responses(), answers),
            ("risk_review", columns.reviews(), reviewed),
        ):
            name = words.entities(table) or ENTITIES[table].plural
            sheets.write(name, heads, rows, frozen=FROZEN, a3=True)
    return target.getvalue()


class _Columns:
    """What stands in the columns of each sheet."""

    def __init__(self, state: PlanState, words: Words) -> None:
        self.state, self.words, self.scale = state, words, scale_of(state)

    def register(self) -> list[Column]:
        text, scale = self.words.text, self.scale
        return [
            self._field("risk", "code", NARROW),
            self._field("risk", "title", WIDE),
            *(self._field("risk", name) for name in ("kind", "category")),
            *(self._field("risk", name, WIDE) for name in ("cause", "event", "consequence")),
            *(self._at_risk(name) for name in ("goal_id", "package_id", "action_id")),
            *(self._field("risk", name, NARROW) for name in ("probability", "impact")),
            *self._scored(text("RisksTab", "Inherent risk"), text("RisksTab", "Level"), scale.inherent),
            *(self._field("risk", name, NARROW) for name in ("residual_probability", "residual_impact")),
            *self._scored(text("RisksTab", "Residual risk"), text("RisksTab", "Level"), scale.residual),
            *(self._field("risk", name) for name in ("strategy", "owner_id")),
            Column(text("RisksTab", "Number of responses"), self._count, NARROW),
            *(self._field("risk", name) for name in ("review_date", "proximity", "proximity_date", "state")),
            self._field("risk", "occurred_date"),
            *(self._field("risk", name, WIDE) for name in ("outcome", "note")),
        ]

    def responses(self) -> list[Column]:
        state, field = self.state, self.words.field
        return [
            *self._of_risk(lambda answer: state.get(Risk, answer.risk_id)),
            Column(self.words.entity("risk_response"), lambda answer: answer.title, WIDE),
            self._field("risk_response", "owner_id"),
            Column(field("risk_response", "due_date"), lambda answer: day(due_date(state, answer))),
            Column(
                field("risk_response", "state"),
                lambda answer: self.words.choice("risk_response", "state", standing(state, answer)),
            ),
            *(self._field("risk_response", name, WIDE) for name in ("action_id", "phase_id", "note")),
        ]

    def reviews(self) -> list[Column]:
        """The scores are in the steps of their own day."""
        text = self.words.text
        return [
            *self._of_risk(lambda moment: self.state.get(Risk, moment.review.risk_id)),
            *(self._reviewed(name) for name in ("date", "kind")),
            Column(self.words.field("risk_review", "steps"), lambda moment: moment.steps, NARROW),
            *(self._reviewed(name, NARROW) for name in ("probability", "impact")),
            *self._scored(text("RisksTab", "Inherent risk"), text("RisksTab", "Level"), _inherent),
            *(self._reviewed(name, NARROW) for name in ("residual_probability", "residual_impact")),
            *self._scored(text("RisksTab", "Residual risk"), text("RisksTab", "Level"), _residual),
            self._reviewed("party_id"),
            self._reviewed("note", WIDE),
        ]

    def _field(self, table: str, name: str, width: int = MIDDLE) -> Column:
        return Column(self.words.field(table, name), lambda row: self._value(table, name, row), width)

    def _reviewed(self, name: str, width: int = MIDDLE) -> Column:
        head = self.words.field("risk_review", name)
        return Column(head, lambda moment: self._value("risk_review", name, moment.review), width)

    def _value(self, table: str, name: str, row: Any) -> Any:
        field, value = ENTITIES[table].by_name[name], getattr(row, name)
        if field.kind is Kind.CHOICE:
            return self.words.choice(table, name, value)
        if field.kind is Kind.REFERENCE:
            return self._called(self.state.find(field.target, value), self.words)
        return day(value) if field.kind is Kind.DATE else value

    def _called(self, row: Any, words: Words) -> str:
        """Code and title; a phase without a title by its kind."""
        parts = (getattr(row, "code", ""), getattr(row, "title", "")) if row is not None else ()
        called = " ".join(part for part in parts if part)
        return called or (words.choice("phase", "kind", row.kind) if hasattr(row, "kind") else "")

    def _at_risk(self, name: str) -> Column:
        """All of them, a line for each."""

        def value(risk: Risk) -> str:
            return "\n".join(self._called(row, self.words) for row in at_risk(self.state, risk, name))

        return Column(self.words.field("risk", name), value, WIDE)

    def _count(self, risk: Risk) -> int:
        return len(self.state.where(RiskResponse, "risk_id", risk.id))

    def _of_risk(self, find: Callable[[Any], Risk | None]) -> list[Column]:
        code, title = self.words.field("risk", "code"), self.words.entity("risk")
        return [
            Column(code, lambda row: getattr(find(row), "code", ""), NARROW),
            Column(title, lambda row: getattr(find(row), "title", ""), WIDE),
        ]

    def _scored(self, head: str, level_head: str, score: Callable[[Any], Score | None]) -> list[Column]:
        """The product and its level beside it."""

        def value(row: Any) -> int | None:
            found = score(row)
            return found.value if found else None

        def level(row: Any) -> Filled | None:
            found = score(row)
            return self._level(found.level) if found else None

        return [Column(head, value, NARROW), Column(level_head, level, MIDDLE)]

    def _level(self, name: str) -> Filled:
        """With the sign, the name and the colour of a level."""
        return Filled(f"{SIGNS[name]} {self.words.choice('risk_class', 'level', name)}", FILLS[name])


def _inherent(moment: Moment) -> Score | None:
    return moment.inherent


def _residual(moment: Moment) -> Score | None:
    return moment.residual
