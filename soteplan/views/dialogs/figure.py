"""The figure of a tab saved as PDF, SVG or PNG, with the page it is printed on and a preview of that."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from soteplan.domain.errors import Refusal
from soteplan.figures.paper import ORIENTATIONS
from soteplan.figures.poster import FIT, PAGES, POSTER, SHEETS, WHOLE
from soteplan.figures.shapes import Figure
from soteplan.rendering.export import PageOptions, page_for, readable_on, save_figure
from soteplan.store.scratch import Scratch
from soteplan.texts import refusals
from soteplan.texts.language import mark
from soteplan.views import files
from soteplan.views.beside import save_beside
from soteplan.views.dialogs.handout import CHOICES_WIDTH, NoPreview, preview_in
from soteplan.views.drawing import Drawing
from soteplan.views.forms import Form
from soteplan.views.making import Making
from soteplan.views.own_process import OwnProcess
from soteplan.views.picture import figure_of

if TYPE_CHECKING:
    from soteplan.views.dialogs.pdf_preview import PdfPreview
    from soteplan.views.main_window import MainWindow

FORMS = {
    "pdf": (mark("Figure", "PDF, to print"), mark("Files", "PDF files")),
    "svg": (mark("Figure", "SVG, to edit as vectors"), mark("Files", "SVG files")),
    "png": (mark("Figure", "PNG, a picture"), mark("Files", "PNG files")),
}
TURNS: Mapping[str, str] = {
    "": mark("Figure", "By the figure"),
    **dict(zip(ORIENTATIONS, (mark("Figure", "Portrait"), mark("Figure", "Landscape")), strict=True)),
}
MOST_WIDE = 6  # sheets across that are offered


class FigureDialog(Form):
    form = "figure"
    forms: QComboBox
    pages: QComboBox
    turns: QComboBox
    sheets: QComboBox
    sheet_label: QLabel
    status: QLabel
    save: QPushButton
    leave: QPushButton
    place: QVBoxLayout

    def __init__(self, window: MainWindow, figure: Figure, scratch: Scratch) -> None:
        super().__init__(window)
        self.figure = figure
        self._scratch, self._goes_on = scratch, False
        self._pdf, self._is_shown = scratch.path("figure.pdf"), False
        self._drawing = Drawing(figure, scratch, self)
        self._drawing.done.connect(self._show)
        self._drawing.failed.connect(self._tell)
        self.preview: PdfPreview | NoPreview = preview_in(self.look, self.language)
        self.place.addWidget(self.preview)
        self._fill()
        for combo in (self.forms, self.pages, self.turns, self.sheets):
            combo.currentIndexChanged.connect(self.make)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.reject)
        self.make()

    @property
    def options(self) -> PageOptions:
        return PageOptions(
            self.pages.currentData() if self._is_pdf else WHOLE,
            self.turns.currentData(),
            "landscape" if self.figure.width > self.figure.height else "portrait",
            self.sheets.currentData(),
            self.language.code,
        )

    def make(self) -> None:
        """Show what would be saved, or why it cannot be."""
        self._show_choices()
        self._is_shown = False
        if self._drawing.is_large:
            self.preview.show_pdf(None)
            self.status.setText(self.language.text("Figure", "Drawing the figure…"))
        self.save.setEnabled(True)
        self._drawing.start([self._pdf], self.options)

    def done(self, result: int) -> None:
        self._drawing.stop()
        if not self._goes_on:
            self._scratch.close()
        super().done(result)

    def _show(self) -> None:
        self._is_shown = True
        pages = self.preview.show_pdf(self._pdf)
        self.status.setText(self._told(self.options, pages) if self._is_pdf else "")

    # choices

    def _fill(self) -> None:
        text = self.language.text
        for form, (words, _) in FORMS.items():
            self.forms.addItem(text("Figure", words), form)
        for page in PAGES:
            wide = page.removeprefix(POSTER)
            if not (wide.isdigit() and int(wide) > MOST_WIDE):
                self.pages.addItem(self._page(page), page)
        for turn, words in TURNS.items():
            self.turns.addItem(text("Figure", words), turn)
        for sheet in SHEETS:
            self.sheets.addItem(sheet.upper(), sheet)
        for combo in (self.forms, self.pages, self.turns, self.sheets):
            combo.setFixedWidth(self.look.px(CHOICES_WIDTH))

    def _page(self, page: str) -> str:
        """A page in words; what it is called with its orientation behind keeps that."""
        name, _, turn = page.partition(" ")
        size = name.removeprefix(POSTER)
        if turn:
            return f"{self._page(name)}, {self.language.text('Figure', TURNS[turn]).lower()}"
        if size.isdigit():
            return self.language.text("Figure", "Poster, {count} sheets wide", count=size)
        if name.startswith(POSTER):
            return self.language.text("Figure", "Poster of {size}", size=size.upper())
        named = {
            FIT: self.language.text("Figure", "Smallest that can be read"),
            WHOLE: self.language.text("Figure", "As large as the figure"),
        }
        return named.get(name, name.upper())

    @property
    def _is_pdf(self) -> bool:
        return bool(self.forms.currentData() == "pdf")

    def _show_choices(self) -> None:
        """Only what has a bearing on the file."""
        page = self.pages.currentData()
        self.pages.setEnabled(self._is_pdf)
        self.turns.setEnabled(self._is_pdf and page != WHOLE)
        _enable((self.sheet_label, self.sheets), self._is_pdf and page.startswith(POSTER))

    # words

    def _told(self, options: PageOptions, pages: int) -> str:
        text = self.language.text
        if options.page.startswith(POSTER):
            return text("Figure", "{count} sheets and first a map of them.", count=max(pages - 1, 0)) if pages else ""
        page = page_for(self.figure, options).name
        if options.page == FIT and page not in SHEETS:
            size = self._page(page or WHOLE)
            return text("Figure", "Too large for A3, so: {page}. For an ordinary printer choose a poster.", page=size)
        return self._page(page or WHOLE)

    def _tell(self, refusal: Refusal) -> None:
        self.save.setEnabled(False)
        self.preview.show_pdf(None)
        if refusal.code == "figure_too_small":
            points = self.language.number(float(str(refusal.values["points"])))
            better = " / ".join(self._page(page) for page in readable_on(self.figure, self.options))
            words = self.language.text(
                "Figure",
                "The smallest text would be {points} pt; under 7 pt it cannot be read. Choose: {better}.",
                points=points,
                better=better,
            )
            self.status.setText(words)
        else:
            self.status.setText(refusals.sentence(self.language, refusal))

    # saving

    def _save(self) -> None:
        form = self.forms.currentData()
        title = f"{self.workspace.document.state.plan.title} {self.figure.title}"
        heading, kind = self.language.text("Figure", "Save the figure"), self.language.text("Files", FORMS[form][1])
        path = files.ask_path(self, heading, title, form, kind)
        if path is None:
            return
        made = self._pdf if self._is_pdf else self._scratch.path(f"made.{form}")
        try:
            if self._drawing.is_large and not (self._is_pdf and self._is_shown):
                self._leave_to_window(made, path)
                return
            if not self._is_pdf:
                save_figure(self.figure, made, options=self.options)
        except Refusal as refusal:
            self.status.setText(refusals.sentence(self.language, refusal))
            return
        save_beside(self, self.status, path, made.read_bytes())

    def _leave_to_window(self, made: Path, path: Path) -> None:
        """Drawing goes on in the window, which tells when the file is there."""
        command = self._drawing.command([made], self.options)
        process = OwnProcess(self.window_)
        Making(self.window_, self._scratch, made, path).follow(process)
        process.start(command)
        self._goes_on = True
        self.accept()


def _enable(widgets: tuple[QWidget, ...], enabled: bool) -> None:
    for widget in widgets:
        widget.setEnabled(enabled)


def open_dialog(window: MainWindow) -> FigureDialog | None:
    try:
        dialog = FigureDialog(window, figure_of(window), Scratch())
    except Refusal as refusal:
        window.workspace.refused.emit(refusal)
        return None
    dialog.open()
    dialog.pages.setFocus()
    return dialog
