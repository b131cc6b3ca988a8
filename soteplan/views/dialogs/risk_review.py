"""A review of a risk: its scores of the day with a note, whether it came true, and how it has stood before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.plan import Party
from soteplan.domain.risk_history import Moment, moments
from soteplan.domain.risk_scale import Score, scale_of
from soteplan.domain.risks import Risk, RiskReview
from soteplan.domain.text import shortened
from soteplan.domain.today import today
from soteplan.models.columns import title_of
from soteplan.models.risk_table import SYMBOLS
from soteplan.models.risk_trend import review_head
from soteplan.operations import risk_reviews
from soteplan.operations.risks import SCORES
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form
from soteplan.views.quiet import FIELD, QuietCheck, QuietCombo
from soteplan.views.quiet_spin import QuietSpin

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

NOTE_HEIGHT, SPIN = 72, 48  # px at 100 %
REVIEWER = "risks.reviewer"  # kept as long as the window
LONGEST_NAME = 60  # characters


class RiskReviewDialog(Form):
    """Opened by itself or by a chip that was moved, whose new scores then stand in it."""

    form = "risk_review"
    told: QLabel
    place: QVBoxLayout
    hint: QLabel
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, risk: Risk, scores: dict[str, int]) -> None:
        super().__init__(window)
        self._risk, text = risk, self.language.text
        self._state = window.document.state
        self.scores = {name: self._spin(name, scores.get(name, getattr(risk, name) or 0)) for name in SCORES}
        self.date = QLineEdit()
        self.date.setMinimumHeight(self.look.px(FIELD))
        self.date.setText(self.language.date(today()))
        self.reviewer = self._reviewers()
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(self.look.px(NOTE_HEIGHT))
        self.note.setTabChangesFocus(True)
        self.came_true = QuietCheck(self.look)
        self.came_true.setText(text("Review", "The risk came true: it is an issue from this day on"))
        self.came_true.setChecked(risk.state == "occurred")
        self.list = LineList(self.look, text("Review", "How the risk has stood"))
        self.list.show_lines(self._lines())
        self.told.setText(title_of(risk, self.language))
        self.hint.hide()
        self.place.addLayout(self._fields())
        self.place.addWidget(self.list, 1)
        self.list.setVisible(bool(self.list.lines()))
        self.go.clicked.connect(self._keep)
        self.leave.clicked.connect(self.reject)
        self.go.setEnabled(not window.document.read_only)

    def open_anew(self) -> None:
        """What was typed into it goes nowhere when the look changes: it stays as it is."""

    def _reviewers(self) -> QuietCombo:
        """Who may have reviewed it; the one of the review before comes first to mind."""
        combo = QuietCombo(self.look)
        combo.addItem("–", None)
        for party in self._state.rows(Party):
            combo.addItem(shortened(party.short_name or party.title, LONGEST_NAME), party.id)
        combo.setCurrentIndex(max(0, combo.findData(self.workspace.kept.get(REVIEWER))))
        combo.setMinimumHeight(self.look.px(FIELD))
        combo.setAccessibleName(self.language.field("risk_review", "party_id"))
        return combo

    def _spin(self, name: str, value: int) -> QuietSpin:
        spin = QuietSpin(self.look)
        spin.setRange(0, scale_of(self._state).steps)
        spin.setSpecialValueText("–")
        spin.setValue(value)
        spin.setAccessibleName(self.language.field("risk", name))
        spin.setFixedWidth(self.look.px(SPIN))
        return spin

    def _fields(self) -> QFormLayout:
        text = self.language.text
        form = QFormLayout()
        form.setHorizontalSpacing(self.look.px(16))
        form.setVerticalSpacing(self.look.px(8))
        for heading, names in (
            (text("Review", "Before the responses"), SCORES[:2]),
            (text("Review", "After the responses"), SCORES[2:]),
        ):
            form.addRow(heading, self._pair(names))
        form.addRow(text("Review", "Date"), self.date)
        form.addRow(self.language.field("risk_review", "party_id"), self.reviewer)
        form.addRow(text("Review", "Why"), self.note)
        form.addRow("", self.came_true)
        self.date.setAccessibleName(text("Review", "Date"))
        self.note.setAccessibleName(text("Review", "Why"))
        return form

    def _pair(self, names: tuple[str, ...]) -> QWidget:
        """Probability and impact beside each other, each with its name."""
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(8))
        for name in names:
            label = QLabel(self.language.field("risk", name.removeprefix("residual_")))
            label.setBuddy(self.scores[name])
            row.addWidget(label)
            row.addWidget(self.scores[name])
        row.addStretch()
        return side

    # how it has stood

    def _lines(self) -> Iterator[Line]:
        kept = [moment for moment in moments(self._state, self._risk) if moment.review]
        if kept:
            yield Line(self.language.text("Review", "How the risk has stood"), heading=True)
        yield from map(self._line, reversed(kept))

    def _line(self, moment: Moment) -> Line:
        assert moment.review is not None
        scores = " → ".join(part for part in (_told(moment.inherent), _told(moment.residual)) if part)
        steps = self.language.count("Review", "of %n step(s)", moment.steps)
        return Line(
            review_head(self._state, self.language, moment.review),
            moment.review.note,
            f"{scores or '–'} {steps}",
            icon="circle-dot",
            key=moment.review.id,
        )

    # keeping

    def _keep(self) -> None:
        try:
            date = entry.read(self.language, spec_of(RiskReview).by_name["date"], self.date.text())
        except Refusal as refusal:
            self.workspace.refused.emit(refusal)
            self.date.setFocus()
            return
        if not date:
            self.date.setFocus()
            return
        if self.workspace.perform("edit:risk", lambda tx: self._write(tx, date)):
            self.accept()

    def _write(self, tx: Transaction, date: str) -> None:
        scores: dict[str, Any] = {name: spin.value() or None for name, spin in self.scores.items()}
        note, party_id = self.note.toPlainText().strip(), self.reviewer.currentData()
        self.workspace.kept[REVIEWER] = party_id
        if self.came_true.isChecked() and self._risk.state != "occurred":
            risk_reviews.come_true(tx, self._risk, date, note, party_id=party_id, **scores)
        else:
            risk_reviews.review(tx, self._risk, date, note=note, party_id=party_id, **scores)


def _told(score: Score | None) -> str:
    return f"{score.value} {SYMBOLS[score.level]}" if score else ""


def open_for(window: MainWindow, risk: Risk, scores: dict[str, int] | None = None) -> RiskReviewDialog:
    """With the scores to which a chip was moved, if it was."""
    dialog = RiskReviewDialog(window, risk, scores or {})
    dialog.open()
    (dialog.note if scores else dialog.scores["probability"]).setFocus(Qt.FocusReason.TabFocusReason)
    return dialog


def open_dialog(window: MainWindow) -> Any:
    """For the risk that is selected in the Risks tab, else the first one; where there is none, the tab is shown."""
    window.open_tab("risks")
    chosen = [row for row in window.tab.current_rows() if isinstance(row, Risk)]
    risks = chosen or window.document.state.rows(Risk)
    return open_for(window, risks[0]) if risks else None
