"""The register of the metrics of communications, and by what it is grouped and filtered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.evaluation import Indicator
from soteplan.domain.metrics import Standing, is_metric, standing
from soteplan.domain.reads import Kept
from soteplan.domain.state import PlanState
from soteplan.models.columns import Column, of_field
from soteplan.models.dimensions import Dimensions, of_choice, of_party, of_reference
from soteplan.models.metric_words import away_text, due_text, trend_text
from soteplan.models.register_table import RegisterTable
from soteplan.texts.language import Language, mark

TITLE = 0
ORDER = (
    "title", "last", "day", "trend", "target", "distance", "unit", "next", "topic", "target_group_id", "channel_id",
    "baseline", "direction", "frequency", "owner_id", "source",
)  # fmt: skip
WIDTHS = {
    "title": 240, "last": 84, "day": 92, "trend": 104, "target": 80, "distance": 96, "unit": 84, "next": 108,
    "topic": 144, "target_group_id": 152, "channel_id": 128, "baseline": 84, "direction": 84, "frequency": 128,
    "owner_id": 136, "source": 152,
}  # fmt: skip
COMPUTED = {
    "last": mark("MetricsPage", "Last value"),
    "day": mark("MetricsPage", "On"),
    "trend": mark("MetricsPage", "Trend"),
    "distance": mark("MetricsPage", "To target"),
    "next": mark("MetricsPage", "Next due"),
}
FULL = {"day": mark("MetricsPage", "Day of the last value"), "distance": mark("MetricsPage", "Distance to the target")}
NUMERIC = frozenset({"last", "distance"})
Tell = Callable[[PlanState, Language, Standing], str]
TELLS: dict[str, Tell] = {
    "last": lambda state, language, found: language.number(found.last.value) if found.last else "",
    "day": lambda state, language, found: language.date(found.last.date) if found.last else "",
    "trend": lambda state, language, found: trend_text(language, found),
    "distance": lambda state, language, found: away_text(language, found),
    "next": due_text,
}
SORTED: dict[str, Callable[[Standing], Any]] = {
    "last": lambda found: found.last.value if found.last else None,
    "day": lambda found: found.last.date if found.last else None,
    "trend": lambda found: found.way,
    "distance": lambda found: found.distance,
    "next": lambda found: found.due,
}
METRICS = Dimensions(
    "indicator",
    {
        "topic": of_choice("topic"),
        "target_group_id": of_reference("target_group_id", "FeedbackPage", mark("FeedbackPage", "No target group")),
        "channel_id": of_reference("channel_id", "FeedbackPage", mark("FeedbackPage", "No channel")),
        "frequency": of_choice("frequency"),
        "owner_id": of_party("owner_id", "FeedbackPage", mark("FeedbackPage", "No owner")),
    },
)


class StandingsNow(QObject):
    """Where each metric stands, worked out once for all of its columns until a change concerns it."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._found = Kept[Standing]()
        document.changed.connect(self._follow)

    def __call__(self, row: Any) -> Standing:
        state = self._document.state
        return self._found.get(state, row.id, lambda: standing(state, state.get(Indicator, row.id) or row))

    def _follow(self, change_set: ChangeSet) -> None:
        self._found.follow(self._document.state, change_set.changes)


def metric_columns(language: Language, stands: Callable[[Any], Standing]) -> list[Column]:
    """What stands computed beside the fields cannot be edited; the values are written in the months."""

    def column(name: str) -> Column:
        if name not in COMPUTED:
            return of_field(language, "indicator", name, WIDTHS[name])
        tell = TELLS[name]

        def compute(state: PlanState, words: Language, row: Any) -> str:
            return tell(state, words, stands(row))

        header = language.text("MetricsPage", COMPUTED[name])

        def order(row: Any) -> Any:
            return SORTED[name](stands(row))

        numeric = name in NUMERIC
        return Column(header, compute=compute, width=WIDTHS[name], numeric=numeric, key=name, order=order)

    return [column(name) for name in ORDER]


class MetricTable(RegisterTable):
    """The indicators that measure the communications."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        self._stands = StandingsNow(document)  # which hears of a change before the table does
        super().__init__(document, language, "indicator", metric_columns(language, self._stands), parent)
        self.filter(is_metric)

    def full_name(self, section: int) -> str:
        name = self.names[section]
        return self.cells.language.text("MetricsPage", FULL[name]) if name in FULL else super().full_name(section)
