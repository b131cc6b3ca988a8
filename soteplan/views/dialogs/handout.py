"""Ctrl+P: a handout of the plan with its preview, saved as PDF or opened in the system's viewer."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton, QVBoxLayout

from soteplan.domain.claim_periods import claim_periods
from soteplan.domain.comm_cards import carded
from soteplan.domain.errors import Refusal
from soteplan.domain.text import shortened
from soteplan.reports.options import COLUMNS, PAPERS
from soteplan.store.scratch import PLAN, Scratch
from soteplan.texts import refusals
from soteplan.texts.language import NAMES, Language, mark
from soteplan.views import files
from soteplan.views.beside import save_beside
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form
from soteplan.views.leaving import finish_typing
from soteplan.views.look import Look
from soteplan.views.making import Making
from soteplan.views.own_process import OwnProcess
from soteplan.views.schedule_printing import ScheduleChoices

if TYPE_CHECKING:
    from soteplan.views.dialogs.pdf_preview import PdfPreview
    from soteplan.views.main_window import MainWindow

HANDOUTS = {
    "plan": mark("Handout", "The whole plan"),
    "overview": mark("Handout", "Overview on one page"),
    "goals": mark("Handout", "Goals"),
    "logframe": mark("Handout", "Logical framework"),
    "schedule": mark("Handout", "Schedule"),
    "budget": mark("Handout", "Budget"),
    "claim": mark("Handout", "Payment claim"),
    "risks": mark("Handout", "Risks"),
    "communications": mark("Handout", "Communications"),
    "message-cards": mark("Handout", "Message cards"),
}
OF_TAB = {name: name for name in ("overview", "goals", "schedule", "budget", "risks", "communications")}
PAPERED = frozenset({"plan", "goals", "logframe", "schedule"})  # the others are on A4 in any case
CHARTED = "schedule"  # whose chart has columns and colours
COLUMN_NAMES = {
    "owner": mark("Handout", "Owner"),
    "start": mark("Handout", "Start"),
    "end": mark("Handout", "End"),
    "days": mark("Handout", "Working days"),
    "progress": mark("Handout", "Progress"),
    "state": mark("Handout", "State"),
}
CLAIM = "claim"  # which has a period
CARDS = "message-cards"  # which can be of one target group alone
LONGEST_TITLE = 40  # characters
CHOICES_WIDTH = 230  # px
LEAST_ROWS = 3  # of the list of handouts, seen on a low screen


class NoPreview(QLabel):
    """Stands in where QtPdf is not installed."""

    def show_pdf(self, path: Path | None) -> int:
        return 0


class HandoutDialog(Form):
    form = "handout"
    handout_label: QLabel
    handouts_place: QVBoxLayout
    languages: QComboBox
    paper_label: QLabel
    papers: QComboBox
    columns_label: QLabel
    columns_button: QPushButton
    schedule_button: QPushButton
    period_label: QLabel
    periods: QComboBox
    group_label: QLabel
    groups: QComboBox
    status: QLabel
    save: QPushButton
    view: QPushButton
    leave: QPushButton
    place: QVBoxLayout

    def __init__(self, window: MainWindow, scratch: Scratch) -> None:
        super().__init__(window)
        self._scratch, self._plan, self._is_viewed = scratch, scratch.path(PLAN), False
        self._job = OwnProcess(self)
        self._job.done.connect(self._show_made)
        self._job.told.connect(self._tell_page)
        self._job.failed.connect(self._tell)
        self._wanted = self._plan  # what is being made
        self.pdf: Path | None = None
        self.preview: PdfPreview | NoPreview = preview_in(self.look, self.language)
        self.place.addWidget(self.preview)
        self.handouts = LineList(self.look, self.language.text("Handout", "Handouts"), wraps=False)
        self.handouts_place.addWidget(self.handouts)
        self.handout_label.setBuddy(self.handouts)
        self._fill(OF_TAB.get(window.current_key, "plan"))
        self._offer_columns()
        self.schedule = ScheduleChoices(self.workspace, self.schedule_button, self.look.px(CHOICES_WIDTH))
        self._offer_periods()
        self._offer_groups()
        self.handouts.current_changed.connect(lambda _: self.make())
        self.languages.currentIndexChanged.connect(self.make)
        self.papers.currentIndexChanged.connect(self.make)
        self.periods.currentIndexChanged.connect(self.make)
        self.groups.currentIndexChanged.connect(self.make)
        self.schedule.changed.connect(self.make)
        self.save.clicked.connect(self._save)
        self.handouts.chosen.connect(lambda _: self.save.click())
        self.view.clicked.connect(self._view)
        self.leave.clicked.connect(self.reject)
        self.make()

    @property
    def handout(self) -> str:
        line = self.handouts.current_line()
        return str(line.key) if line else "plan"

    def make(self) -> None:
        """Begin the handout that is chosen; what is made already is shown at once."""
        papered = self.handout in PAPERED
        self.papers.setEnabled(papered)
        self.paper_label.setEnabled(papered)
        paper = self.papers.currentData() if papered else ""
        columns, chart, period = self._columns(), self._schedule(), [*self._period(), *self._group()]
        chosen = sha256("\n".join([*columns, *chart, *period]).encode()).hexdigest()
        path = self._scratch.path(f"{self.handout}.{self.languages.currentData()}{paper}.{chosen}.pdf")
        if path.exists():
            self._job.stop()
            self._show(path)
            return
        self._wanted = path
        self._offer(None)
        self.preview.show_pdf(None)
        self.status.setText(self.language.text("Handout", "Making the handout…"))
        named = {"--language": self.languages.currentData(), "--paper": paper, "--columns": ",".join(columns)}
        more = [*(word for pair in named.items() if pair[1] for word in pair), *chart, *period]
        self._job.start(["report", str(self._plan), "-o", str(path), "--handout", self.handout, *more])

    def done(self, result: int) -> None:
        if self._job.parent() is self:  # else it goes on in the window
            self._job.stop()
            if not self._is_viewed:
                self._scratch.close()
        super().done(result)

    def _fill(self, handout: str) -> None:
        lines = [Line(self.language.text("Handout", title), key=key) for key, title in HANDOUTS.items()]
        self.handouts.show_lines(lines, keep=lambda line: bool(line.key == handout))
        height = sum(self.handouts.sizeHintForRow(row) for row in range(len(lines)))
        self.handouts.setFixedWidth(self.look.px(CHOICES_WIDTH))
        self.handouts.setMaximumHeight(height + self.look.px(4))  # and less where the screen is low
        self.handouts.setMinimumHeight(height * LEAST_ROWS // len(lines))
        self.status.setMinimumHeight(self.status.fontMetrics().lineSpacing() * 2)
        for code, name in NAMES.items():
            self.languages.addItem(name, code)
        self.papers.addItem(self.language.text("Handout", "As large as needed"), "")
        for paper in PAPERS:
            self.papers.addItem(paper.upper(), paper)
        self.languages.setCurrentIndex(self.languages.findData(self.workspace.document.state.plan.language))

    def _offer_columns(self) -> None:
        """A menu of what can stand beside the names of the chart's rows, each to be ticked."""
        menu = QMenu(self.columns_button)
        for name in COLUMNS:
            action = menu.addAction(self.language.text("Handout", COLUMN_NAMES[name]))
            action.setCheckable(True)
            action.setData(name)
            action.toggled.connect(self.make)
        self.columns_button.setMenu(menu)

    def _columns(self) -> list[str]:
        """The columns that are ticked; none where the handout has no chart."""
        charted = self.handout == CHARTED
        self.columns_label.setEnabled(charted)
        self.columns_button.setEnabled(charted)
        ticked = [action for action in self.columns_button.menu().actions() if action.isChecked()]
        named = ", ".join(action.text() for action in ticked) or self.language.text("Handout", "Names alone")
        room = self.look.px(CHOICES_WIDTH - 40)
        self.columns_button.setText(self.fontMetrics().elidedText(named, Qt.TextElideMode.ElideRight, room))
        self.columns_button.setAccessibleDescription(named)
        return [str(action.data()) for action in ticked] if charted else []

    def _schedule(self) -> list[str]:
        """What the command line is told of the chart of the schedule; nothing where the handout has none."""
        shown = self.handout == CHARTED
        self.schedule_button.setVisible(shown)
        return self.schedule.options() if shown else []

    def _offer_periods(self) -> None:
        """The claims of the plan, and the half-years that have costs."""
        for each in claim_periods(self.workspace.document.state):
            months = f"{self.language.month(each.start)} – {self.language.month(each.end)}"
            title = shortened(each.claim.title, LONGEST_TITLE) if each.claim else ""
            grant = each.claim.grant_id if each.claim else None
            words = ["--period", f"{each.start}..{each.end}", *(["--grant", grant] if grant else [])]
            self.periods.addItem(f"{title}: {months}" if title else months, " ".join(words))

    def _period(self) -> list[str]:
        """What the command line is told of the period that is chosen; nothing where another handout is."""
        shown = self.handout == CLAIM
        for widget in (self.period_label, self.periods):
            widget.setVisible(shown)
        self.periods.setEnabled(self.periods.count() > 0)
        return str(self.periods.currentData() or "").split() if shown else []

    def _offer_groups(self) -> None:
        """All target groups, and each whose card can be printed alone."""
        self.groups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.groups.addItem(self.language.text("Handout", "All target groups"), "")
        for row in carded(self.workspace.document.state):
            self.groups.addItem(shortened(f"{row.code} {row.title}".strip(), LONGEST_TITLE), row.id)

    def _group(self) -> list[str]:
        """What the command line is told of the group that is chosen; nothing where another handout is."""
        shown = self.handout == CARDS
        for widget in (self.group_label, self.groups):
            widget.setVisible(shown)
        chosen = str(self.groups.currentData() or "") if shown else ""
        return ["--group", chosen] if chosen else []

    def _offer(self, pdf: Path | None, *, is_coming: bool = True) -> None:
        """What is not ready can be saved all the same: it goes on while the dialog is gone."""
        self.pdf = pdf
        self.save.setEnabled(pdf is not None or is_coming)
        self.view.setEnabled(pdf is not None)

    def _show_made(self) -> None:
        self._show(self._wanted)

    def _show(self, pdf: Path) -> None:
        self._offer(pdf)
        pages = self.preview.show_pdf(pdf)
        self.status.setText(self.language.count("Handout", "%n page(s)", pages) if pages else "")

    def _tell_page(self, told: dict[str, Any]) -> None:
        text = self.language.text
        self.status.setText(text("Handout", "Making the handout… page {page}", page=told.get("page", "")))

    def _tell(self, refusal: Refusal) -> None:
        why = refusals.sentence(self.language, refusal)
        self.status.setText(self.language.text("Handout", "The handout could not be made: {reason}", reason=why))
        self._offer(None, is_coming=False)

    def _save(self) -> None:
        name = self.language.text("Handout", HANDOUTS[self.handout])
        title = f"{self.workspace.document.state.plan.title} {name}"
        path = files.ask_path(
            self, self.language.text("Handout", "Save the handout"), title, "pdf",
            self.language.text("Files", "PDF files"),
        )  # fmt: skip
        if path is None:
            return
        if self.pdf is not None:
            save_beside(self, self.status, path, self.pdf.read_bytes())
        elif self._job.is_running:  # it may have failed while the file was chosen, which the status tells
            self._leave_to_window(path)

    def _leave_to_window(self, path: Path) -> None:
        """Work goes on in the window, which tells when the file is there."""
        Making(self.window_, self._scratch, self._wanted, path).follow(self._job)
        self.accept()

    def _view(self) -> None:
        """The viewer reads the file after this dialog is gone, so it stays until the program ends."""
        self._is_viewed = True
        app: Any = QApplication.instance()
        app.aboutToQuit.connect(self._scratch.close)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.pdf)))


def preview_in(look: Look, language: Language) -> PdfPreview | NoPreview:
    try:
        from soteplan.views.dialogs.pdf_preview import PdfPreview
    except ImportError:
        label = NoPreview(language.text("Handout", "Save the PDF, or open it in the PDF viewer, to see it."))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        look.tone(label, "frame", "ink2")
        return label
    return PdfPreview(look, language.text("Handout", "Preview"))


def open_dialog(window: MainWindow) -> HandoutDialog | None:
    finish_typing(window)
    try:
        scratch = Scratch()
        scratch.keep_plan(window.document.session.store)
    except Refusal as refusal:
        window.workspace.refused.emit(refusal)
        return None
    dialog = HandoutDialog(window, scratch)
    dialog.open()
    dialog.handouts.setFocus()
    return dialog
