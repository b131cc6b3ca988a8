"""Scoring together: what a group gives for each risk, how far apart it is, and the value that is agreed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from soteplan.domain.risk_history import moments
from soteplan.domain.risk_scale import scale_of
from soteplan.domain.risk_scores import open_risks
from soteplan.domain.risk_votes import Spread, Together, open_votes, together, votes_of
from soteplan.domain.risks import Risk, RiskReview
from soteplan.domain.today import today
from soteplan.figures.shapes import Figure
from soteplan.figures.vote_spread import vote_spread
from soteplan.models.columns import Column, of_field, title_of
from soteplan.models.records import RecordTable
from soteplan.models.risk_table import LEVELS, SHORT, SYMBOLS
from soteplan.operations import deleting
from soteplan.operations import risk_reviews as operations
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.empty import EmptyState, primary_button
from soteplan.views.figure_view import FigureView
from soteplan.views.folding_row import FoldingRow
from soteplan.views.list_beside import LIST_WIDTH, ListBeside
from soteplan.views.paged_tab import PagedTab
from soteplan.views.quiet import FIELD, QuietLine
from soteplan.views.quiet_spin import QuietSpin
from soteplan.views.register import Register
from soteplan.views.tab_page import TabPage
from soteplan.views.vote_entry import VoteEntry

VOTES_WIDTH, LEAST, SPIN, BESIDE, LEAST_NOTE = 256, 256, 48, 64, 96  # px at 100 %
LEAST_FIT = 0.8  # of the figure's letters: what has no room then is scrolled


class SpreadView(FigureView):
    """Laid out for the room there is, so that a projected room reads it at full size."""

    def __init__(self, page: TogetherPage) -> None:
        super().__init__(page.look, page.language.text("Together", "What was given"), margin=0)
        self._page, self._given = page, together([])
        self.smallest_fit = LEAST_FIT

    def show_given(self, given: Together) -> None:
        self._given = given
        state, labels, meter, room = self._page.document.state, self._page.labels, self._page.meter, self.room()
        self.show_figure(vote_spread(state, given, labels, meter, max(LEAST, room.width), room.height), fit=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_given(self._given)


class TogetherPage(TabPage):
    """One risk at a time; what was given is kept at once, so that nothing is lost in the middle of a workshop."""

    tables: ClassVar[frozenset[str]] = frozenset({"risk", "risk_vote", "risk_review", "risk_step", "plan"})

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.labels, self.meter = LanguageLabels(self.language), QtMeter()
        self._risk_id = ""
        self._build()
        self._lay_out()
        self._connect()

    # building

    def _build(self) -> None:
        text, look = self.language.text, self.look
        self.list = LineList(look, text("Together", "Risks to score"))
        self.list.setFrameShape(LineList.Shape.NoFrame)
        self.title, self.told, self.last = (self._label(style) for style in ("title", "body", "small"))
        self.entry = VoteEntry(look, self.language)
        self.spread = SpreadView(self)
        self.votes_table = RecordTable(self.document, self.language, "risk_vote", self._columns(), self)
        self.votes_table.filter(lambda row: False)
        self.votes = Register(self.tab)
        self.votes.is_for_goal = False
        self.votes.setModel(self.votes_table)
        self.votes.setAccessibleName(text("Together", "Given scores"))
        self.agreed = {side: self._spin(side) for side in ("probability", "impact")}
        self.note = QuietLine(look)
        self.note.setPlaceholderText(text("Together", "Why this value"))
        self.note.setAccessibleName(text("Together", "Why this value"))
        self.note.setMinimumHeight(look.px(FIELD))
        self.agree = primary_button(look, text("Together", "Agree"), self._agree)
        self.agree.setToolTip(text("Together", "Agree on the value (Enter)"))
        self.empty = EmptyState(
            look,
            text("Together", "A group scores the risks of the register here, one at a time. Write the risks first."),
            text("Together", "Go to the register"),
            lambda: self.tab.show_page("register"),
        )

    def _columns(self) -> list[Any]:
        def score(name: str) -> Column:
            return Column(self.language.text("RisksTab", SHORT[name]), {"risk_vote": name}, width=48, numeric=True)

        return [of_field(self.language, "risk_vote", "voter", 136), score("probability"), score("impact")]

    def _label(self, style: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self.look.font(style))
        return label

    def _spin(self, side: str) -> QuietSpin:
        spin = QuietSpin(self.look)
        spin.setMinimum(1)
        spin.setAccessibleName(self.language.field("risk", side))
        spin.setFixedWidth(self.look.px(SPIN))
        return spin

    def _lay_out(self) -> None:
        px = self.look.px
        self.book = ListBeside(self.look, self.list, self.empty, spacing=8)
        column = self.book.column
        for widget in (self.title, self.told, self.entry):
            column.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(px(16))
        self.spread.setMinimumHeight(1)  # what it has to tell is scrolled before the others are cut
        middle.addWidget(self.spread, 1)
        self.votes.setFixedWidth(px(VOTES_WIDTH))
        middle.addWidget(self.votes)
        column.addLayout(middle, 1)
        column.addWidget(self._agreement())
        column.addWidget(self.last)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.book)

    def _agreement(self) -> FoldingRow:
        row = FoldingRow(self.look.px(8))
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.rows.setSpacing(self.look.px(4))
        heading = self._label("label")
        heading.setWordWrap(False)
        heading.setText(self.language.text("Together", "Agreed value"))
        row.first.addWidget(heading)
        heading.setVisible(not self.look.presenting)  # the button says it too, and the note needs the room
        row.steps_aside = [] if self.look.presenting else [heading]
        for side, spin in self.agreed.items():
            name = self._label("small")
            name.setWordWrap(False)
            name.setText(self.language.field("risk", side))
            name.setBuddy(spin)
            row.first.addWidget(name)
            row.first.addWidget(spin)
        self.note.setMinimumWidth(self.look.px(LEAST_NOTE))
        row.inner.addWidget(self.note, 1)
        row.inner.addWidget(self.agree)
        row.add_second(1)
        return row

    def _connect(self) -> None:
        self.list.current_changed.connect(self._choose)
        self.list.chosen.connect(lambda _line: self.entry.setFocus())
        self.entry.given.connect(self._give)
        self.entry.taken_back.connect(self._take_back)
        self.entry.agreed.connect(self._agree)
        self.entry.stepped.connect(self.list.step)
        self.note.returnPressed.connect(self._agree)

    # what the tab asks

    def current_rows(self) -> list[Any]:
        if self.votes.hasFocus():
            return self.votes.chosen()
        risk = self._risk()
        return [risk] if risk else []

    def delete_rows(self) -> None:
        """Only what was given: a risk is deleted in the register, not in the middle of a workshop."""
        if self.votes.hasFocus():
            super().delete_rows()

    def show_row(self, table: str, row_id: str) -> bool:
        return False  # rows are shown in the register

    def keep_row(self, table: str, row_id: str) -> bool:
        """The group goes on with the risk that it was scoring."""
        if not self.list.lines():  # asked for before the page is in sight
            self.refresh()
        places = [number for number, line in enumerate(self.list.lines()) if line.key == row_id]
        for number in places:
            self.list.make_current(number)
        return bool(places)

    def take_focus(self) -> None:
        (self.entry if self.book.currentIndex() == 0 else self.empty).setFocus()

    def parts(self) -> list[QWidget]:
        return [self.entry, self.votes, self.list]

    def figure(self) -> Figure | None:
        return self.spread.figure if self._risk() else None

    # acting

    def _risk(self) -> Risk | None:
        return self.document.state.get(Risk, self._risk_id)

    def _choose(self, line: Line) -> None:
        if line.key and line.key != self._risk_id:
            self._risk_id = line.key
            self.votes_table.filter(lambda row: row.risk_id == line.key and not row.risk_review_id)
            self.entry.clear()
            self.note.clear()
            self._show_risk()

    def _give(self, probability: int | None, impact: int | None) -> None:
        risk = self._risk()
        if risk is not None:
            self.workspace.perform("add:risk_vote", lambda tx: operations.give(tx, risk, probability, impact))

    def _take_back(self) -> None:
        risk = self._risk()
        votes = open_votes(self.document.state, risk) if risk else []
        if votes:
            self.workspace.perform("delete:risk_vote", lambda tx: deleting.delete(tx, votes[-1:]))

    def _agree(self) -> None:
        """The value becomes the risk's, and the next one is shown."""
        risk = self._risk()
        if risk is None:
            return
        scores = {side: spin.value() for side, spin in self.agreed.items()}
        note, day = self.note.text(), today()
        if self.workspace.perform("edit:risk", lambda tx: operations.agree(tx, risk, day, note=note, **scores)):
            self.note.clear()
            self.list.step(1)
            self.entry.setFocus()

    # showing

    def refresh(self) -> None:
        risks = [risk for risk in open_risks(self.document.state) if self.workspace.lens.keeps_row(risk)]
        self.book.show_use(bool(risks))
        if risks:
            self.list.show_lines(self._lines(risks), keep=lambda line: line.key == self._risk_id)
            self._show_risk()

    def _lines(self, risks: list[Risk]) -> Iterator[Line]:
        steps = scale_of(self.document.state).steps
        for risk in risks:
            given = together(open_votes(self.document.state, risk))
            disputed = given.is_disputed(steps)
            count = self.language.count("Together", "%n given", len(given.votes)) if given.votes else self._score(risk)
            icon = "triangle-alert" if disputed else ("users" if given.votes else "circle-dot")
            tone = "act" if disputed else "ink2"
            yield Line(f"{risk.code} {risk.title}".strip(), count, icon=icon, tone=tone, key=risk.id)

    def _score(self, risk: Risk) -> str:
        score = scale_of(self.document.state).inherent(risk)
        if score is None:
            return self.language.text("Together", "Not scored yet")
        return f"{risk.probability} × {risk.impact} = {score.value} {SYMBOLS[score.level]}"

    def _show_risk(self) -> None:
        risk = self._risk()
        if risk is None:
            return
        scale, votes = scale_of(self.document.state), open_votes(self.document.state, risk)
        given = together(votes)
        self.title.setText(title_of(risk, self.language))
        self.told.setText("\n".join(part for part in (risk.cause, risk.event, risk.consequence) if part))
        self.told.setVisible(bool(self.told.text()))
        self.entry.steps = scale.steps
        self.entry.setEnabled(not self.document.read_only)
        self.votes.setVisible(bool(votes) and self._has_room())
        if votes and self.look.presenting:
            self.told.hide()  # the room has read it, and looks at what is given now
        self.spread.show_given(given)
        self._propose(risk, given, scale.steps)
        self.last.setText(self._told_last(risk))
        self.agree.setEnabled(not self.document.read_only)
        self.workspace.selected.emit("risk", risk.id)

    def _has_room(self) -> bool:
        """For the list of what was given beside its picture."""
        return self.width() >= self.look.px(LIST_WIDTH + VOTES_WIDTH + LEAST + BESIDE)

    def _propose(self, risk: Risk, given: Together, steps: int) -> None:
        """The median of what was given; without any the value there is."""
        for side, spin in self.agreed.items():
            spread: Spread | None = getattr(given, side)
            spin.setMaximum(steps)
            spin.setValue(spread.proposal if spread else getattr(risk, side) or 1)

    def _told_last(self, risk: Risk) -> str:
        """The value that was last agreed, with the spread beside it."""
        kept = [moment for moment in moments(self.document.state, risk) if moment.review]
        review = next((each.review for each in reversed(kept) if each.review and each.review.kind == "workshop"), None)
        return self._told_review(review) if review else ""

    def _told_review(self, review: RiskReview) -> str:
        text, given = self.language.text, together(votes_of(self.document.state, review.id))
        sides = (("probability", given.probability), ("impact", given.impact))
        spread = ", ".join(
            f"{self.language.field('risk', side)} {self._told_spread(each)}" for side, each in sides if each
        )
        level = text("figure", LEVELS[review.level]) if review.level in LEVELS else ""
        value = f"{review.probability} × {review.impact} {level}".strip()
        date = self.language.date(review.date)
        said = text("Together", "Last agreed {date}: {value}", date=date, value=value)
        more = "; ".join(part for part in (spread, review.note) if part)
        return f"{said} ({more})" if more else said

    def _told_spread(self, spread: Spread) -> str:
        median = self.language.number(spread.median)
        return self.labels.word("spread", least=spread.least, greatest=spread.greatest, median=median)
