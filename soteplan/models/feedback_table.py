"""The register of questions and feedback, and by what it is grouped and filtered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from soteplan.document import Document
from soteplan.domain.dates import days_between
from soteplan.domain.feedback import awaits, days_to_answer
from soteplan.domain.state import PlanState
from soteplan.models.columns import Column, of_field
from soteplan.models.day import day_of
from soteplan.models.dimensions import Dimensions, of_choice, of_month, of_party, of_reference
from soteplan.models.register_table import RegisterTable
from soteplan.operations import feedback
from soteplan.texts.language import Language, mark

TITLE = 2
ORDER = (
    "date", "kind", "title", "target_group_id", "state", "days", "owner_id", "due_date", "answer", "channel_id",
    "comm_action_id", "answered_date",
)  # fmt: skip
WIDTHS = {
    "date": 92, "kind": 84, "title": 240, "target_group_id": 152, "state": 120, "days": 128, "owner_id": 136,
    "due_date": 104, "answer": 208, "channel_id": 128, "comm_action_id": 152, "answered_date": 104,
}  # fmt: skip
NO_GROUP, NO_CHANNEL = mark("FeedbackPage", "No target group"), mark("FeedbackPage", "No channel")
NO_OCCASION, NOBODY = mark("FeedbackPage", "No occasion"), mark("FeedbackPage", "No owner")
FEEDBACK = Dimensions(
    "feedback",
    {
        "target_group_id": of_reference("target_group_id", "FeedbackPage", NO_GROUP),
        "state": of_choice("state"),
        "kind": of_choice("kind"),
        "date": of_month("date", "FeedbackPage", mark("FeedbackPage", "No day")),
        "channel_id": of_reference("channel_id", "FeedbackPage", NO_CHANNEL),
        "comm_action_id": of_reference("comm_action_id", "FeedbackPage", NO_OCCASION),
        "owner_id": of_party("owner_id", "FeedbackPage", NOBODY),
    },
    named=lambda language, by: language.text("FeedbackPage", "Month received") if by == "date" else "",
)


def feedback_columns(language: Language) -> list[Column]:
    """An answer and a state are written with what follows from them. Days are sorted by when an answer is due."""

    def column(name: str) -> Column:
        if name == "days":
            header = language.text("FeedbackPage", "Days")
            return Column(header, compute=days_text, width=WIDTHS[name], key=name, order=_due_first)
        made = of_field(language, "feedback", name, WIDTHS[name])
        if name not in ("answer", "state"):
            return made
        return Column(made.header, made.fields, width=made.width, write=feedback.set_field, key=name)

    return [column(name) for name in ORDER]


def _due_first(row: Any) -> tuple[int, str, int]:
    """What waits by the day it is due, then what was answered by how long it took, then the rest."""
    took = days_to_answer(row)
    place = 0 if awaits(row) and row.due_date else 1 if took is not None else 2
    return (place, (row.due_date or "") if place == 0 else "", took or 0)


def days_text(state: PlanState, language: Language, row: Any) -> str:
    """How long there is to answer, how late it is, or how long it took."""
    took = days_to_answer(row)
    if took is not None:
        return language.count("FeedbackPage", "took %n day(s)", took)
    if not awaits(row) or not row.due_date:
        return ""
    left = days_between(day_of(state), row.due_date)
    if left < 0:
        return f"■ {language.count('FeedbackPage', '%n day(s) late', -left)}"
    return (
        language.count("FeedbackPage", "%n day(s) left", left)
        if left
        else f"▲ {language.text('FeedbackPage', 'due today')}"
    )


class FeedbackTable(RegisterTable):
    """What was asked or said, in the order in which it was taken down."""

    told: Sequence[str] = ("answer", "note")

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(document, language, "feedback", feedback_columns(language), parent)

    def full_name(self, section: int) -> str:
        if self.names[section] == "days":
            return self.cells.language.text("FeedbackPage", "Days left or taken")
        return super().full_name(section)
