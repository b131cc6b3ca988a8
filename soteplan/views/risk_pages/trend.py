"""How the risks have stood: the whole register or one risk, as a chart and as the reviews behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from soteplan.domain.meetings import Meeting, Snapshot
from soteplan.domain.risk_history import (
    Moment,
    RegisterMoment,
    last_review,
    moments,
    register_history,
    trend,
    trend_between,
)
from soteplan.domain.risk_scale import LEVELS
from soteplan.domain.risks import Risk
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.models.columns import title_of
from soteplan.models.risk_table import LEVELS as LEVEL_WORDS
from soteplan.models.risk_table import SYMBOLS
from soteplan.models.risk_trend import TREND_SIGNS, review_head
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.empty import EmptyState
from soteplan.views.list_beside import ListBeside
from soteplan.views.paged_tab import PagedTab
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.risk_trend import RiskTrend
from soteplan.views.tab_page import TabPage

SINCE_WIDTH, CHART_LEAST, REVIEWS_LEAST = 360, 168, 56  # px at 100 %
WHOLE = "whole"


class TrendPage(TabPage):
    """The trend in the list is told since the day that is chosen: a meeting, a version, or the last review."""

    tables: ClassVar[frozenset[str]] = frozenset({"risk", "risk_review", "plan", "meeting", "snapshot"})

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text, look = self.language.text, self.look
        self._shown = WHOLE
        self._version: PlanState | None = None
        self.list = LineList(look, text("Review", "Risks and their trend"))
        self.list.setFrameShape(LineList.Shape.NoFrame)
        self.chart = RiskTrend(look, self.language)
        self.reviews = LineList(look, text("Review", "How the risk has stood"))
        self.reviews.setFrameShape(LineList.Shape.NoFrame)
        self.since = QuietCombo(look)
        self.since.setMinimumHeight(look.px(FIELD))
        self.since.setMaximumWidth(look.px(SINCE_WIDTH))
        self.since.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToContents)
        self.since.setAccessibleName(text("Review", "Trend since"))
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setFont(look.font("title"))
        self.heading.setWordWrap(True)
        self.empty = EmptyState(
            look,
            text("Review", "This is where reviews show how the risks have stood. Write the risks first."),
            text("Together", "Go to the register"),
            lambda: self.tab.show_page("register"),
        )
        self._lay_out()
        self.list.current_changed.connect(self._choose)
        self.list.chosen.connect(self._go)
        self.since.activated.connect(lambda _: self._take_since())

    def fill_toolbar(self) -> None:
        self.tab.stretch()
        self.tab.toolbar.addWidget(self.since)

    def _lay_out(self) -> None:
        px = self.look.px
        self.book = ListBeside(self.look, self.list, self.empty, spacing=16)
        column = self.book.column
        column.addWidget(self.heading)
        self.chart.setMinimumHeight(px(CHART_LEAST))
        self.reviews.setMinimumHeight(px(REVIEWS_LEAST))
        column.addWidget(self.chart, 3)
        column.addWidget(self.reviews, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.book)

    # what the tab asks

    def current_rows(self) -> list[Any]:
        risk = self.document.state.get(Risk, self._shown)
        return [risk] if risk else []

    def delete_rows(self) -> None:
        """Risks are deleted in the register."""

    def take_focus(self) -> None:
        (self.empty if self.book.currentIndex() else self.list).setFocus()

    def parts(self) -> list[QWidget]:
        return [self.list, self.reviews]

    def _go(self, line: Line) -> None:
        if line.key and line.key != WHOLE:
            self.workspace.go_to.emit("risk", line.key)

    # showing

    def refresh(self) -> None:
        self.book.show_use(bool(self.document.state.table(Risk)))
        self.since.setEnabled(not self.book.currentIndex())
        self._fill_since()
        self._show_list()
        self._show()

    def _fill_since(self) -> None:
        chosen, text = self.since.currentData(), self.language.text
        self.since.clear()
        self.since.addItem(text("Review", "Since the last review"), "")
        for row in self._days():
            said = text("Review", "Since {date} {name}", date=self.language.date(row.date), name=shortened(row.title))
            self.since.addItem(" ".join(said.split()), row.id)
        self.since.setCurrentIndex(max(0, self.since.findData(chosen)))

    def _days(self) -> list[Meeting | Snapshot]:
        """Meetings and named versions, the newest first."""
        state = self.document.state
        rows: list[Meeting | Snapshot] = [*state.rows(Meeting), *state.rows(Snapshot)]
        return sorted((row for row in rows if row.date), key=lambda row: row.date or "", reverse=True)

    def _choose(self, line: Line) -> None:
        if line.key and line.key != self._shown:
            self._shown = line.key
            self._show()

    def _show_list(self) -> None:
        self.list.show_lines(self._lines(), keep=lambda line: line.key == self._shown)

    def _lines(self) -> Iterator[Line]:
        text = self.language.text
        yield Line(text("Review", "The whole register"), icon="layers-2", key=WHOLE)
        for risk in self.document.state.rows(Risk):
            if self.workspace.lens.keeps_row(risk):
                way = self._trend(risk)
                sign, words = TREND_SIGNS[way]
                icon = {1: "arrow-up", -1: "arrow-down"}.get(way or 0, "circle-dot")
                tone = {1: "act", -1: "ok"}.get(way or 0, "ink2")
                said = f"{sign} {text('Review', words)}"
                yield Line(title_of(risk, self.language), said, icon=icon, tone=tone, key=risk.id)

    def _trend(self, risk: Risk) -> int | None:
        """Against a version as it was, else against the last review up to the day."""
        state, chosen = self.document.state, str(self.since.currentData() or "")
        if self._version is not None:
            return trend_between(self._version, state, risk)
        meeting = state.get(Meeting, chosen)
        since = (meeting.date if meeting else "") or last_review(state, risk)
        return trend(state, risk, since) if since else None

    def _take_since(self) -> None:
        """The state of a chosen version is read once."""
        version = self.document.state.get(Snapshot, str(self.since.currentData() or ""))
        self._version = self.document.session.store.state_at(version.change_set_id) if version else None
        self._show_list()

    def _show(self) -> None:
        risk, text = self.document.state.get(Risk, self._shown), self.language.text
        if risk is None:
            found = register_history(self.document.state)
            self.heading.setText(text("Review", "The whole register, responses counted in"))
            self.chart.show_register(self.heading.text(), found)
            self.reviews.show_lines(self._register_lines(found))
        else:
            self.heading.setText(title_of(risk, self.language))
            stood = moments(self.document.state, risk)
            self.chart.show_risk(self.heading.text(), stood)
            self.reviews.show_lines(self._review_lines(stood))
            self.workspace.selected.emit("risk", risk.id)

    def _review_lines(self, found: Sequence[Moment]) -> Iterator[Line]:
        for moment in reversed(found):
            scores = [f"{score.value} {SYMBOLS[score.level]}" for score in (moment.inherent, moment.residual) if score]
            steps = self.language.count("Review", "of %n step(s)", moment.steps)
            note = moment.review.note if moment.review else ""
            now = self.language.text("Review", "Now")
            said = review_head(self.document.state, self.language, moment.review) if moment.review else now
            yield Line(said, note, f"{' → '.join(scores) or '–'} {steps}", icon="circle-dot")

    def _register_lines(self, found: Sequence[RegisterMoment]) -> Iterator[Line]:
        text = self.language.text
        for moment in reversed(found):
            date = self.language.date(moment.date) if moment.date else text("Review", "Now")
            told = (f"{SYMBOLS[level]} {text('figure', LEVEL_WORDS[level])} {moment.counts[level]}" for level in LEVELS)
            yield Line(date, aside="   ".join(told), icon="circle-dot")
