"""The figure of a tab on the clipboard and in files, by the commands of the window."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.figures.paper import SIZES
from soteplan.figures.tokens import DARK, LIGHT
from soteplan.rendering.clipboard import PDF, SVG
from soteplan.rendering.export import MARGIN
from soteplan.store.locations import making_folder
from soteplan.store.session import Session
from soteplan.views import drawing
from soteplan.views.dialogs.figure import FigureDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.picture import Copying
from tests.example_plan import read
from tests.views.hands import press

Qk = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    """Over the example in English."""
    window = program.open_session(Session.from_rows(read("en").data["tables"]))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QApplication.clipboard().clear()
    return window


def open_goals(qtbot: QtBot, window: MainWindow) -> None:
    """The tree is drawn once its outline is unfolded."""
    window.open_tab("goals")
    qtbot.waitUntil(lambda: len(window.tab.figure().keyed) > 5)  # type: ignore[union-attr]


def copied() -> QImage:
    return QImage(QApplication.clipboard().image())


def words_of(svg: bytes) -> set[str]:
    texts = ET.fromstring(svg.decode()).iter("{http://www.w3.org/2000/svg}text")
    return {text.text.strip() for text in texts if text.text}


@pytest.mark.parametrize(
    ("tab", "word"),
    [("goals", "Strategic objective"), ("schedule", "TPK2/TP4"), ("risks", "R3"), ("budget", "Total expenditure")],
)
def test_the_figure_of_a_tab_is_copied_as_picture_and_vectors(
    qtbot: QtBot, window: MainWindow, tab: str, word: str
) -> None:
    open_goals(qtbot, window)
    window.open_tab(tab)
    press(Qk.Key_C, CTRL | SHIFT)
    data, figure = QApplication.clipboard().mimeData(), window.tab.figure()
    assert figure is not None
    assert data.hasImage()
    assert not data.hasText()
    assert copied().width() == round(2 * (figure.width + 2 * MARGIN))
    assert any(word in text for text in words_of(bytes(data.data(SVG).data())))
    assert word in PdfReader(BytesIO(bytes(data.data(PDF).data()))).pages[0].extract_text()
    assert figure.title in window.status_line.currentMessage()


def test_what_is_copied_is_light_and_shows_nothing_selected(qtbot: QtBot, window: MainWindow, program: Program) -> None:
    open_goals(qtbot, window)
    press(Qk.Key_C, CTRL | SHIFT)
    plain = copied()
    assert plain.pixelColor(2, 2).name() == LIGHT.paper
    press(Qk.Key_Down)
    press(Qk.Key_C, CTRL | SHIFT)
    assert copied() == plain
    program.look.set(theme="dark")
    assert window.look.palette is DARK
    open_goals(qtbot, window)
    press(Qk.Key_C, CTRL | SHIFT)
    assert copied() == plain


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_tab_without_a_figure_says_so(window: MainWindow) -> None:
    window.open_tab("overview")
    press(Qk.Key_C, CTRL | SHIFT)
    assert window._bubble is not None
    assert window._bubble.text() == "This tab has no figure that could be copied or exported."
    assert copied().isNull()
    window.actions_by_key["figure"].trigger()
    assert not window.findChildren(FigureDialog)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_an_empty_plan_has_nothing_to_copy(qtbot: QtBot, program: Program) -> None:
    window = program.new()
    window.open_tab("schedule")
    window.actions_by_key["copy_picture"].trigger()
    assert window._bubble is not None
    assert "nothing to draw" in window._bubble.text()


def exported(window: MainWindow) -> FigureDialog:
    window.actions_by_key["figure"].trigger()
    return next(each for each in window.findChildren(FigureDialog) if each.isVisible())


def choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))


def save(qtbot: QtBot, dialog: FigureDialog, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def accepted(box: QFileDialog) -> int:
        box.selectFile(str(target))
        return 1

    monkeypatch.setattr(QFileDialog, "exec", accepted)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    if dialog.isVisible():
        qtbot.waitUntil(lambda: dialog.status.text() == f"Saved as {target.name}.")


def test_a_figure_is_exported_on_the_page_that_was_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_goals(qtbot, window)
    dialog = exported(window)
    assert not dialog.sheets.isEnabled()
    choose(dialog.pages, "a3")
    choose(dialog.turns, "landscape")
    save(qtbot, dialog, tmp_path / "kuva ä.pdf", monkeypatch)
    page = PdfReader(tmp_path / "kuva ä.pdf").pages[0]
    assert tuple(float(side) for side in page.mediabox[2:]) == pytest.approx(SIZES["a3"][::-1], abs=0.01)
    dialog.close()


def test_a_poster_tells_how_many_sheets_it_takes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_goals(qtbot, window)
    dialog = exported(window)
    choose(dialog.pages, "poster-a1")
    count = int(dialog.status.text().split()[0])
    choose(dialog.sheets, "a3")
    assert int(dialog.status.text().split()[0]) < count
    save(qtbot, dialog, tmp_path / "juliste.pdf", monkeypatch)
    assert len(PdfReader(tmp_path / "juliste.pdf").pages) == int(dialog.preview.document().pageCount())  # type: ignore[union-attr]
    dialog.close()


def test_a_page_too_small_to_read_cannot_be_saved_and_others_are_named(window: MainWindow) -> None:
    window.open_tab("schedule")
    dialog = exported(window)
    choose(dialog.pages, "a4")
    choose(dialog.turns, "portrait")
    assert not dialog.save.isEnabled()
    assert "under 7 pt it cannot be read" in dialog.status.text()
    choose(dialog.pages, "poster-a1")
    assert dialog.save.isEnabled()
    dialog.close()


@pytest.mark.parametrize("form", ["svg", "png"])
def test_a_picture_needs_no_page(
    qtbot: QtBot, form: str, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_tab("risks")
    dialog = exported(window)
    choose(dialog.forms, form)
    assert not dialog.pages.isEnabled()
    save(qtbot, dialog, tmp_path / f"kuva.{form}", monkeypatch)
    assert (tmp_path / f"kuva.{form}").stat().st_size > 1000
    dialog.close()


# large figures


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every figure counts as a large one."""
    monkeypatch.setattr(drawing, "LARGE", 1)


@pytest.mark.usefixtures("large")
def test_a_large_figure_is_copied_by_a_process_just_as_a_small_one(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_tab("risks")
    press(Qk.Key_C, CTRL | SHIFT)
    assert window.status_line.currentMessage().startswith("Copying as a picture: ")
    qtbot.waitUntil(lambda: window.status_line.currentMessage().startswith("Copied as"), timeout=60_000)
    picture, vectors = copied(), bytes(QApplication.clipboard().mimeData().data(SVG).data())
    assert list(making_folder().iterdir()) == []
    press(Qk.Key_C, CTRL | SHIFT)  # what is copied last is what is pasted
    monkeypatch.setattr(drawing, "LARGE", 10_000)
    QApplication.clipboard().clear()
    press(Qk.Key_C, CTRL | SHIFT)
    assert window.findChildren(Copying) == []
    assert picture == copied()
    assert words_of(vectors) == words_of(bytes(QApplication.clipboard().mimeData().data(SVG).data()))


@pytest.mark.usefixtures("large")
def test_a_large_figure_is_shown_when_it_is_drawn_and_saved_while_it_is_not(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_tab("risks")
    dialog = exported(window)
    assert dialog.status.text() == "Drawing the figure…"
    qtbot.waitUntil(lambda: dialog.status.text() == "A4", timeout=60_000)
    save(qtbot, dialog, tmp_path / "ready.pdf", monkeypatch)
    choose(dialog.forms, "svg")
    save(qtbot, dialog, tmp_path / "going.svg", monkeypatch)
    assert not dialog.isVisible()
    qtbot.waitUntil((tmp_path / "going.svg").exists, timeout=60_000)
    assert any("R3" in text for text in words_of((tmp_path / "going.svg").read_bytes()))
    assert "R3" in PdfReader(tmp_path / "ready.pdf").pages[0].extract_text()


@pytest.mark.usefixtures("large")
def test_a_large_figure_that_cannot_be_read_on_a_page_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.open_tab("schedule")
    dialog = exported(window)
    choose(dialog.pages, "a4")
    choose(dialog.turns, "portrait")
    qtbot.waitUntil(lambda: "under 7 pt it cannot be read" in dialog.status.text(), timeout=60_000)
    assert not dialog.save.isEnabled()
    dialog.close()
