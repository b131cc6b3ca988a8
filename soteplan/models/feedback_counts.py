"""How much feedback each target group gave, how much of it is answered and how soon; every number explains itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import Feedback, TargetGroup
from soteplan.domain.dates import days_between
from soteplan.domain.feedback import NEEDS_NO_ANSWER, WAITING, Tally, days_to_answer, tallies
from soteplan.domain.fields import spec_of
from soteplan.domain.text import shortened
from soteplan.models import roles
from soteplan.models.columns import title_of
from soteplan.models.day import day_of
from soteplan.models.feedback_table import NO_GROUP
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language, mark

Index = QModelIndex | QPersistentModelIndex

GROUP, RECEIVED, ANSWERED, OPEN, MEDIAN = range(5)
HEADS = (
    mark("FeedbackPage", "Target group"),
    mark("FeedbackPage", "Received"),
    mark("FeedbackPage", "Answered"),
    mark("FeedbackPage", "Open"),
    mark("FeedbackPage", "Median, d"),
)
TABLES = frozenset({"feedback", "target_group", "plan"})
TOLD, SHOWN = 3, 60  # open ones by name; characters of each
MOST_DAYS = 12  # days to an answer that are told one by one


class FeedbackCounts(QAbstractTableModel):
    """A row for each group that gave any, and one for all where there are several.

    `keeps` says of a row whether it is counted.
    """

    def __init__(
        self, document: Document, language: Language, keeps: Callable[[Feedback], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keeps = keeps
        self._document, self._language = document, language
        self.tallies: list[Tally] = []
        self._made_of: dict[tuple[int, int], tuple[Feedback, ...]] = {}  # by row and column, until an edit
        self._load()
        document.changed.connect(self.patch)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.tallies)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = roles.DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(HEADS):
            return None
        if role == roles.ALIGNMENT:
            return roles.RIGHT if section else roles.LEFT
        return self._language.text("FeedbackPage", HEADS[section]) if role == roles.DISPLAY else None

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == roles.ALIGNMENT:
            return roles.RIGHT if index.column() else roles.LEFT
        answers: dict[int, Callable[[Index], str]] = {
            roles.DISPLAY: self.text,
            roles.TOOL_TIP: lambda place: plain_tip(self.explanation(place)),
            roles.ACCESSIBLE: self.explanation,
        }
        return answers[role](index) if role in answers else None

    def is_total(self, row: int) -> bool:
        """Whether a row counts all groups together."""
        return row == len(self.tallies) - 1 > 0

    def text(self, index: Index) -> str:
        tally, column = self.tallies[index.row()], index.column()
        if column == GROUP:
            return self.name(index.row())
        if column == MEDIAN:
            return "–" if tally.median_days is None else self._language.number(tally.median_days)
        return self._language.number(len(self.rows(index)))

    def name(self, row: int) -> str:
        if self.is_total(row):
            return self._language.text("figure", "Total")
        group = self._document.state.get(TargetGroup, self.tallies[row].group_id)
        return title_of(group, self._language) if group else self._language.text("FeedbackPage", NO_GROUP)

    def rows(self, index: Index) -> tuple[Feedback, ...]:
        """The rows that a number is made of."""
        place = index.row(), index.column()
        if place not in self._made_of:
            tally = self.tallies[index.row()]
            find = {ANSWERED: lambda: tally.answered, OPEN: lambda: tally.open, MEDIAN: lambda: tally.timed}
            self._made_of[place] = find.get(index.column(), lambda: tally.received)()
        return self._made_of[place]

    def wanted(self, index: Index) -> dict[str, set[str]]:
        """What the register is filtered by to show those rows."""
        group = {} if self.is_total(index.row()) else {"target_group_id": {self.tallies[index.row()].group_id}}
        kinds = set(spec_of(Feedback).by_name["kind"].choices) - NEEDS_NO_ANSWER
        states = {ANSWERED: {"answered"}, MEDIAN: {"answered"}, OPEN: set(WAITING)}.get(index.column())
        found = {**group, **({"state": states} if states else {})}
        return {**found, "kind": kinds} if index.column() == OPEN else found

    # how a number is made

    def explanation(self, index: Index) -> str:
        """How the number of a cell came about."""
        if not index.isValid():
            return ""
        tells = {ANSWERED: self._told_answered, OPEN: self._told_open, MEDIAN: self._told_median}
        told = tells.get(index.column(), self._told_received)(self.tallies[index.row()])
        return f"{self.name(index.row())}: {told}"

    def _told_received(self, tally: Tally) -> str:
        counts = Counter(row.kind for row in tally.received)
        kinds = [kind for kind in spec_of(Feedback).by_name["kind"].choices if counts[kind]]
        parts = (f"{self._language.choice('feedback', 'kind', kind)} {counts[kind]}" for kind in kinds)
        number = self._language.count("FeedbackPage", "%n received", len(tally.received))
        return f"{number}. {', '.join(parts)}."

    def _told_answered(self, tally: Tally) -> str:
        text, answered, waiting = self._language.text, len(tally.answered), len(tally.open)
        rest = len(tally.received) - answered - waiting
        told = text(
            "FeedbackPage", "{answered} of {received} answered.", answered=answered, received=len(tally.received)
        )
        if rest:
            told += " " + self._language.count(
                "FeedbackPage", "%n closed without an answer, or thanks that need none.", rest
            )
        return told

    def _told_open(self, tally: Tally) -> str:
        if not tally.open:
            return self._language.text("FeedbackPage", "nothing waits for an answer.")
        rows = sorted(tally.open, key=lambda row: row.date or "9")
        named = "; ".join(self._aged(row) for row in rows[:TOLD])
        more = self._language.count("FeedbackPage", "and %n other(s)", len(rows) - TOLD) if len(rows) > TOLD else ""
        told = self._language.count("FeedbackPage", "%n unanswered, the oldest first:", len(rows))
        return f"{told} {named} {more}".strip()

    def _aged(self, row: Feedback) -> str:
        title = shortened(" ".join(row.title.split()), SHOWN)
        if not row.date:
            return title
        age = max(0, days_between(row.date, day_of(self._document.state)))
        return f"{title} ({self._language.text('FeedbackPage', '{days} d', days=age)})"

    def _told_median(self, tally: Tally) -> str:
        days = sorted(each for row in tally.timed if (each := days_to_answer(row)) is not None)
        if not days:
            return self._language.text("FeedbackPage", "nothing is answered yet whose days are known.")
        listed = ", ".join(map(str, _ends(days)))
        told = self._language.count("FeedbackPage", "the middle of the days to %n answer(s):", len(days))
        return f"{told} {listed}."

    # following the document

    def patch(self, change_set: ChangeSet) -> None:
        if {change.table for change in change_set.changes} & TABLES:
            self.count()

    def count(self) -> None:
        """Again: other rows are counted, or they say something else."""
        self.beginResetModel()
        self._load()
        self.endResetModel()

    def _load(self) -> None:
        self._made_of.clear()
        rows = tuple(row for row in self._document.state.rows(Feedback) if self._keeps(row))
        found = tallies(self._document.state, rows)
        whole = [Tally("", rows)] if len(found) > 1 else []
        self.tallies = [*found, *whole]


def _ends(days: Sequence[int]) -> list[object]:
    """The days one by one; of many the first and the last few."""
    half = MOST_DAYS // 2
    return list(days) if len(days) <= MOST_DAYS else [*days[:half], "…", *days[-half:]]
