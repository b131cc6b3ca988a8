"""The risk register and the responses of a risk as tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.reads import Kept
from soteplan.domain.risk_history import last_review, trend
from soteplan.domain.risk_responses import due_date, scheduled, standing
from soteplan.domain.risk_scale import Scale, Score, scale_of
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.state import PlanState
from soteplan.figures.risk_steps import told_step
from soteplan.models import roles
from soteplan.models.columns import Column, Compute, of_field
from soteplan.models.register_table import RegisterTable
from soteplan.models.risk_trend import TREND_SIGNS
from soteplan.models.tips import plain_tip
from soteplan.operations import risks
from soteplan.rendering.labels import LanguageLabels
from soteplan.texts.language import Language, mark

Index = QModelIndex | QPersistentModelIndex

LEVEL = roles.FIELD + 1  # low, medium or high of a computed score
SYMBOLS = {"low": "●", "medium": "▲", "high": "■"}
LEVELS = {"low": mark("figure", "Low"), "medium": mark("figure", "Medium"), "high": mark("figure", "High")}
TITLE, RESPONSE_TITLE = 1, 0
# Columns so narrow that their head has room for one letter; the whole name is in its tool tip.
SHORT = {
    "probability": mark("RisksTab", "P"),
    "impact": mark("RisksTab", "I"),
    "residual_probability": mark("RisksTab", "P after"),
    "residual_impact": mark("RisksTab", "I after"),
}
# Heads of computed columns say in a word what these say in full.
FULL = {
    "score": mark("RisksTab", "Inherent risk"),
    "residual": mark("RisksTab", "Residual risk"),
    "responses": mark("RisksTab", "Number of responses"),
    "trend": mark("RisksTab", "Trend since the last review"),
}
ORDER = (
    "code", "title", "probability", "impact", "score", "residual_probability", "residual_impact", "residual",
    "strategy", "owner_id", "review_date", "state", "trend", "responses",
)  # fmt: skip
SCORE_OF: dict[str, Callable[[Scale, Risk], Score | None]] = {"score": Scale.inherent, "residual": Scale.residual}


class ScaleNow(QObject):
    """The plan's scale, made once for all rows until a change concerns it."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._scale = Kept[Scale]()
        document.changed.connect(self._follow)

    def __call__(self) -> Scale:
        state = self._document.state
        return self._scale.get(state, "", lambda: scale_of(state))

    def _follow(self, change_set: ChangeSet) -> None:
        self._scale.follow(self._document.state, change_set.changes)


def risk_columns(language: Language, scale: Callable[[], Scale]) -> list[Column]:
    """The columns of the register, known by the field or the name of what each shows."""
    text = language.text

    def field(name: str, width: int) -> Column:
        return of_field(language, "risk", name, width)

    def score(name: str, width: int) -> Column:
        header = text("RisksTab", SHORT[name])
        return Column(header, {"risk": name}, width=width, numeric=True, write=risks.set_score, key=name)

    def computed(name: str, header: str, compute: Compute, width: int) -> Column:
        return Column(header, compute=compute, width=width, numeric=True, key=name)

    return [
        field("code", 60),
        field("title", 228),
        score("probability", 36),
        score("impact", 36),
        computed("score", text("RisksTab", "Score"), _score_text("score", scale), 68),
        score("residual_probability", 56),
        score("residual_impact", 52),
        computed("residual", text("RisksTab", "Residual"), _score_text("residual", scale), 96),
        field("strategy", 104),
        field("owner_id", 168),
        field("review_date", 100),
        field("state", 96),
        computed("responses", text("RisksTab", "Responses"), _responses, 88),
        computed("trend", text("RisksTab", "Trend"), _trend, 72),
        field("kind", 104),
        field("category", 112),
        field("proximity", 112),
        field("proximity_date", 112),
        field("cause", 208),
        field("event", 208),
        field("consequence", 208),
        field("goal_id", 168),
        field("package_id", 168),
        field("action_id", 168),
    ]


def response_columns(language: Language) -> list[Column]:
    """A response that is in the schedule shows the date and the state that it has there."""

    def field(name: str, width: int, **more: Any) -> Column:
        return replace(of_field(language, "risk_response", name, width), **more)

    return [
        field("title", 272),
        field("owner_id", 136),
        field("due_date", 92, compute=_due_text),
        field("state", 96, compute=_standing_text),
        field("action_id", 168, write=risks.tie),
        field("phase_id", 168, write=risks.tie),
    ]


def _due_text(state: PlanState, language: Language, row: Any) -> str:
    return language.date(due_date(state, row))


def _standing_text(state: PlanState, language: Language, row: Any) -> str:
    return language.choice("risk_response", "state", standing(state, row))


class ResponseTable(RegisterTable):
    """The state of a response that is in the schedule is changed there."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        self._plan = document.state
        super().__init__(document, language, "risk_response", response_columns(language), parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags, field = super().flags(index), index.data(roles.FIELD)
        if field is not None and field.name == "state" and scheduled(self._plan, self.row_at(index)):
            flags &= ~Qt.ItemFlag.ItemIsEditable
        return flags


def _score_text(name: str, scale: Callable[[], Scale]) -> Compute:
    """The score with the sign of its level, which does not need a colour."""

    def text(state: PlanState, language: Language, row: Any) -> str:
        score = SCORE_OF[name](scale(), row)
        return f"{score.value} {SYMBOLS[score.level]}" if score else ""

    return text


def _responses(state: PlanState, language: Language, row: Any) -> str:
    return language.number(len(state.where(RiskResponse, "risk_id", row.id)))


def _trend(state: PlanState, language: Language, row: Any) -> str:
    """The sign of the way it has gone since the review before."""
    since = last_review(state, row)
    way = trend(state, row, since) if since else None
    return TREND_SIGNS[way][0] if way is not None else ""


class RiskTable(RegisterTable):
    """Knows the level of each score, and says it in words to those who do not see its colour."""

    told = ("cause", "event", "consequence", "note")

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        self._scale = ScaleNow(document)  # which hears of a change before the table does
        self._language, self._labels = language, LanguageLabels(language)
        super().__init__(document, language, "risk", risk_columns(language, self._scale), parent)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        answer = self._ANSWERS.get(role)
        if answer is None or not index.isValid():
            return super().data(index, role)
        return answer(self, index)

    def full_name(self, section: int) -> str:
        """What a column shows, in full words."""
        name = self.names[section]
        return self._language.text("RisksTab", FULL[name]) if name in FULL else self._language.field("risk", name)

    def level(self, index: Index) -> str:
        """The level of a score, "" elsewhere."""
        score_of = SCORE_OF.get(self.names[index.column()])
        score = score_of(self._scale(), self.row_at(index)) if score_of else None
        return score.level if score else ""

    def tip(self, index: Index) -> str:
        name, row = self.names[index.column()], self.row_at(index)
        if name in risks.SCORES and getattr(row, name):
            side = name.removeprefix("residual_")
            return plain_tip(told_step(self.cells.document.state, self._labels, side, getattr(row, name)))
        text = str(super().data(index, roles.DISPLAY))
        level = self.level(index)
        if level:
            text = f"{text.split(maxsplit=1)[0]}: {self._language.text('figure', LEVELS[level])}"
        return plain_tip(text)

    def spoken(self, index: Index) -> str:
        text = str(super().data(index, roles.DISPLAY))
        level = self.level(index)
        words = f"{text.split(maxsplit=1)[0]}, {self._language.text('figure', LEVELS[level])}" if level else text
        return f"{self.full_name(index.column())}: {words or '–'}"

    _ANSWERS: ClassVar[dict[int, Callable[[RiskTable, Index], Any]]] = {
        LEVEL: level,
        roles.TOOL_TIP: tip,
        roles.ACCESSIBLE: spoken,
    }
