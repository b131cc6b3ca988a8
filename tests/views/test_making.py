"""What is made beside the window: by real processes, stopped by real keys, and read back from the files."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from soteplan import interchange
from soteplan.app import Program
from soteplan.domain.goals import Goal
from soteplan.store.locations import making_folder
from soteplan.store.outputs import write_output
from soteplan.store.scratch import PLAN, Scratch
from soteplan.store.session import Session
from soteplan.views import beside, making
from soteplan.views.dialogs import handout
from soteplan.views.dialogs.about import AboutDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.making_bar import MakingBar
from tests.views.hands import press
from tests.views.test_files import when_asked

Qk = Qt.Key
LONG = 60_000  # ms


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Suunnitelma"))
    window.workspace.perform("add:goal", lambda tx: tx.add(Goal, title="Ensin"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def bar_of(window: MainWindow) -> MakingBar:
    return bars(window)[-1]


def bars(window: MainWindow) -> list[MakingBar]:
    QApplication.processEvents()  # what is new in a layout is shown by then
    return [bar for bar in window.findChildren(MakingBar) if bar.isVisible()]


def click(window: MainWindow, words: str) -> None:
    button = next(button for button in bar_of(window).buttons if button.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def pid_of(made: making.Making) -> int:
    assert made._process is not None
    return made._process._process.processId()


def came_to(qtbot: QtBot, made: making.Making, state: str) -> None:
    qtbot.waitUntil(lambda: made.state == state, timeout=LONG)


def goals_in(path: Path) -> list[str]:
    return [str(row["title"]) for row in interchange.read(path)[0].get("goal", [])]


def runs(pid: int) -> bool:
    """Whether a process lives; where the system has no /proc this cannot be seen."""
    return Path(f"/proc/{pid}").exists()


def answering(words: str) -> Callable[[Any], None]:
    def act(box: QMessageBox) -> None:
        QTest.mouseClick(next(each for each in box.buttons() if each.text() == words), Qt.MouseButton.LeftButton)

    return act


def test_the_plan_goes_out_as_it_was_when_it_was_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    path = tmp_path / "Plan ä.json"
    made = making.begin(window, path, "export", [])
    assert bar_of(window).label.text() == "Making Plan ä.json…"
    window.workspace.perform("add:goal", lambda tx: tx.add(Goal, title="Sillä välin"))
    window.toggle_theme()  # the window is laid out anew
    assert bar_of(window).label.text() == "Making Plan ä.json…"
    came_to(qtbot, made, making.SAVED)
    assert goals_in(path) == ["Ensin"]
    assert bar_of(window).label.text() == "Saved as Plan ä.json."
    click(window, "Open")
    click(window, "Show in folder")
    assert opened == [str(path), str(tmp_path)]
    click(window, "Close")
    assert bars(window) == []
    assert list(making_folder().iterdir()) == []


def test_esc_stops_what_is_being_made_and_the_old_file_stays(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text("old")
    pid = pid_of(making.begin(window, path, "export", []))
    while QApplication.focusWidget() not in bar_of(window).buttons:
        press(Qk.Key_F6)
    press(Qk.Key_Escape)
    assert bars(window) == []
    assert not runs(pid)
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]
    assert path.read_text() == "old"
    assert list(making_folder().iterdir()) == []
    assert window.tab.isAncestorOf(QApplication.focusWidget() or window)


def test_what_a_file_leaves_out_is_said_before_it_is_written(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "plan.xml"
    made = making.begin(window, path, "export", [])
    came_to(qtbot, made, making.ASKING)
    assert bar_of(window).label.text() == "plan.xml will not hold everything of the plan. Left out: Goals (1)"
    assert not path.exists()
    click(window, "Save it")
    came_to(qtbot, made, making.SAVED)
    assert goals_in(path) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("plan.docx", ".docx"),
        ("missing/plan.json", "There is no folder for {path}. Make it first, or choose another."),
    ],
)
def test_what_cannot_be_made_or_written_is_said_in_the_words_of_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, words: str
) -> None:
    path = tmp_path / name
    made = making.begin(window, path, "export", [])
    came_to(qtbot, made, making.REFUSED)
    assert bar_of(window).label.text().startswith(f"{path.name} was not saved. ")
    assert words.format(path=path) in bar_of(window).label.text()
    assert list(making_folder().iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")
def test_a_process_that_dies_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    made = making.begin(window, tmp_path / "plan.json", "export", [])
    os.kill(pid_of(made), signal.SIGKILL)
    came_to(qtbot, made, making.REFUSED)
    assert "It could not be made" in bar_of(window).label.text()
    assert list(tmp_path.iterdir()) == []


def test_closing_meanwhile_can_wait_for_the_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.document.publish_as(str(tmp_path / "plan.soteplan"))
    making.begin(window, tmp_path / "plan.json", "export", [])
    when_asked(answering("Cancel"))
    assert not window.close()
    when_asked(answering("Close when it is finished"))
    assert not window.close()
    qtbot.waitUntil(lambda: not isValid(window) or window.isHidden(), timeout=LONG)
    assert goals_in(tmp_path / "plan.json") == ["Ensin"]


def test_closing_meanwhile_can_do_without_the_file(window: MainWindow, tmp_path: Path) -> None:
    window.document.publish_as(str(tmp_path / "plan.soteplan"))
    pid = pid_of(making.begin(window, tmp_path / "plan.json", "export", []))
    when_asked(answering("Close without it"))
    assert window.close()
    assert not runs(pid)
    assert [path.name for path in tmp_path.iterdir()] == ["plan.soteplan"]


def test_a_handout_that_is_saved_before_it_is_ready_goes_on_in_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Tavoitteet.pdf"
    monkeypatch.setattr(QFileDialog, "exec", lambda box: box.selectFile(str(target)) or 1)
    window.open_tab("goals")
    dialog = handout.open_dialog(window)
    assert dialog is not None
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert "Tavoitteet.pdf" in bar_of(window).label.text()
    window.workspace.perform("add:goal", lambda tx: tx.add(Goal, title="Sillä välin"))
    qtbot.waitUntil(target.exists, timeout=LONG)
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Ensin" in text
    assert "Sillä" not in text
    assert "page" not in bar_of(window).label.text()


def test_a_handout_that_fails_while_its_file_is_chosen_is_told_in_the_dialog(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Scratch, "keep_plan", lambda scratch, store: scratch.path(PLAN).write_bytes(b"not a plan"))
    dialog = handout.open_dialog(window)
    assert dialog is not None

    def choose_late(box: QFileDialog) -> int:
        qtbot.waitUntil(lambda: "could not be made" in dialog.status.text(), timeout=LONG)
        box.selectFile(str(tmp_path / "x.pdf"))
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose_late)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert bars(window) == []
    assert not dialog.save.isEnabled()
    dialog.close()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_save_that_fails_after_its_dialog_is_gone_is_told_by_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on = threading.Event()

    def write_late(path: Path, data: bytes) -> None:
        assert going_on.wait(30)
        write_output(path, data)

    monkeypatch.setattr(beside, "write_output", write_late)
    dialog = AboutDialog(window)
    dialog.open()
    beside.save_beside(dialog, QLabel(dialog), tmp_path / "none" / "x.pdf", b"")
    dialog.close()
    see_gone(dialog)
    with qtbot.waitSignal(window.workspace.refused) as told:
        going_on.set()
    assert told.args[0].code == "output_no_folder"
    assert window._bubble is not None
    assert "There is no folder" in window._bubble.text()


def see_gone(dialog: QDialog) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
