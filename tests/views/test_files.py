"""Choosing, refusing, keeping and recovering files, with the real dialogs answered by real keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.store.recovery import Leftover
from soteplan.store.session import Session
from soteplan.views import files
from soteplan.views.main_window import MainWindow

GIVE_UP_MS = 5_000
HOSTILE = "<b>A&B</b> {0} \"x\" *?: <img src='/etc/passwd'>"


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Oma suunnitelma"))
    with qtbot.waitExposed(window):
        window.show()
    return window


def when_asked(act: Callable[[Any], None]) -> list[QDialog]:
    """Do something with the next modal dialog once it stands on the screen."""
    met: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, look)
            return
        met.append(dialog)
        QTimer.singleShot(GIVE_UP_MS, dialog, dialog.reject)  # a wrong answer fails the test instead of hanging it
        act(dialog)

    QTimer.singleShot(0, look)
    return met


def typed(name: str) -> Callable[[QFileDialog], None]:
    """Type a file name into the system's dialog and press Enter."""

    def act(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setCompleter(None)  # type: ignore[arg-type]  # its list needs a window system to take the keyboard
        line.selectAll()
        event = QInputMethodEvent()
        event.setCommitString(name)
        QApplication.sendEvent(line, event)
        QTest.keyClick(line, Qt.Key.Key_Return)

    return act


def press(text: str, told: list[str] | None = None) -> Callable[[QMessageBox], None]:
    """Press the button of a message that begins with a text, having read the message."""

    def act(box: QMessageBox) -> None:
        if told is not None:
            told.append(f"{box.text()}\n{box.informativeText()}")
        assert {label.textFormat() for label in box.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
        button = next(button for button in box.buttons() if button.text().startswith(text))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return act


def edit(window: MainWindow, title: str = "Tavoite") -> None:
    window.workspace.perform("add:goal", lambda transaction: transaction.add(Goal, title=title))


# choosing


def test_a_plan_is_saved_under_the_typed_name_with_our_ending(window: MainWindow, tmp_path: Path) -> None:
    when_asked(typed(str(tmp_path / "Sote ä")))
    assert files.ask_save(window) == tmp_path / "Sote ä.soteplan"


def test_the_folder_of_the_last_file_is_proposed_next_time(window: MainWindow, tmp_path: Path) -> None:
    when_asked(typed(str(tmp_path / "plan.soteplan")))
    files.ask_save(window)
    met = when_asked(lambda dialog: dialog.reject())
    assert files.ask_open(window) is None
    (dialog,) = met
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Oma suunnitelma", "Oma suunnitelma.soteplan"),
        ("a/b\\c:d*e?f", "a b c d e f.soteplan"),
        ("plan.soteplan", "plan.soteplan"),
        ("...", "soteplan.soteplan"),
        ("\x00\n", "soteplan.soteplan"),
        ("x" * 500, "x" * 80 + ".soteplan"),
    ],
)
def test_a_proposed_name_fits_every_file_system(title: str, name: str) -> None:
    assert files.file_name(title, "soteplan") == name


# what cannot be opened


def saved(window: MainWindow, path: Path) -> Path:
    edit(window)
    assert window.document.publish_as(str(path))
    return path


def test_the_newest_backup_of_a_damaged_plan_is_offered(program: Program, window: MainWindow, tmp_path: Path) -> None:
    path = saved(window, tmp_path / "plan.soteplan")
    window.close()
    program.settle()
    path.write_bytes(path.read_bytes()[:5000])
    other = program.new()
    told: list[str] = []
    when_asked(press("Open the backup of", told))
    program.try_open(other, path)
    assert "damaged" in told[0]
    recovered = program.windows[-1].document
    assert [goal.title for goal in recovered.state.rows(Goal)] == ["Tavoite"]
    assert recovered.session.path is None


def test_a_plan_changed_by_other_tools_can_be_opened_as_a_copy(
    program: Program, window: MainWindow, tmp_path: Path
) -> None:
    import sqlite3

    path = saved(window, tmp_path / "plan.soteplan")
    window.close()
    program.settle()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE goal SET title = 'By hand'")
    connection.close()
    other = program.new()
    when_asked(press("Open a copy"))
    program.try_open(other, path)
    copy = program.windows[-1].document
    assert [goal.title for goal in copy.state.rows(Goal)] == ["By hand"]
    assert copy.session.path is None


def test_a_file_that_is_no_plan_is_told_in_plain_text(program: Program, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "<b>x<b>.soteplan"
    path.write_bytes(b"hello")
    told: list[str] = []
    when_asked(press("Close", told))
    program.try_open(window, path)
    assert f"{path} is not a Soteplan plan." in told[0]
    assert program.windows == [window]


# closing


@pytest.mark.parametrize(
    ("button", "answer"), [("Save as", "save"), ("Keep", "keep"), ("Discard", "discard"), ("Cancel", "cancel")]
)
def test_closing_asks_what_becomes_of_the_edits(window: MainWindow, button: str, answer: str) -> None:
    when_asked(press(button))
    assert files.ask_before_closing(window) == answer


def test_esc_cancels_closing(window: MainWindow) -> None:
    when_asked(lambda box: QTest.keyClick(box, Qt.Key.Key_Escape))
    assert files.ask_before_closing(window) == "cancel"


def test_closing_says_why_the_file_could_not_be_written(window: MainWindow) -> None:
    window.document.save_problem = Refusal("disk_full")
    told: list[str] = []
    when_asked(press("Cancel", told))
    files.ask_before_closing(window)
    assert "The disk is full." in told[0]


# recovering


def left_behind(title: str) -> Leftover:
    """A session that ended without saving, as a crash leaves it."""
    session = Session.new(title=title)
    session.store.transact("add:goal", lambda transaction: transaction.add(Goal, title="Kirjoitettu"))
    session.close()
    (leftover,) = [each for each in Session.recoverable() if each.title == title]
    return leftover


def test_what_a_crash_left_is_recovered_with_every_edit(program: Program, window: MainWindow) -> None:
    dialog = files.offer_leftovers(window, program, [left_behind(HOSTILE)])
    (line,) = dialog.list.lines()
    assert line.text == HOSTILE
    assert line.below.startswith("1 edit · last ")
    assert line.below.endswith("never saved to a file")
    QTest.mouseClick(dialog.recover, Qt.MouseButton.LeftButton)
    assert [goal.title for goal in program.windows[-1].document.state.rows(Goal)] == ["Kirjoitettu"]
    assert not dialog.isVisible()


def crashed(path: Path) -> Leftover:
    """What is left of a plan whose last edit is not in its file."""
    session = Session.new(title="Kaatunut")
    session.publish_as(path)
    session.store.transact("add:goal", lambda transaction: transaction.add(Goal, title="Kirjoitettu"))
    session.close()
    (leftover,) = [each for each in Session.recoverable() if each.document == path]
    return leftover


def test_a_program_started_again_on_the_file_of_a_crash_recovers_it_in_place(
    program: Program, window: MainWindow, tmp_path: Path
) -> None:
    leftover = crashed(tmp_path / "plan.soteplan")
    opened = program.open_path(tmp_path / "plan.soteplan")
    dialog = files.offer_leftovers(opened, program, [leftover])
    QTest.mouseClick(dialog.recover, Qt.MouseButton.LeftButton)
    assert program.windows[0] is window
    assert opened not in program.windows
    assert [goal.title for goal in program.windows[-1].document.state.rows(Goal)] == ["Kirjoitettu"]
    assert not program.windows[-1].document.read_only


def test_what_was_edited_since_the_crash_is_not_closed_for_it(
    program: Program, window: MainWindow, tmp_path: Path
) -> None:
    leftover = crashed(tmp_path / "plan.soteplan")
    opened = program.open_path(tmp_path / "plan.soteplan")
    edit(opened, "Uudempi")
    dialog = files.offer_leftovers(opened, program, [leftover])
    QTest.mouseClick(dialog.recover, Qt.MouseButton.LeftButton)
    assert dialog.problem.text()
    assert opened in program.windows
    dialog.close()


def test_what_a_crash_left_is_discarded_only_when_sure(program: Program, window: MainWindow) -> None:
    dialog = files.offer_leftovers(window, program, [left_behind("Vanha"), left_behind("Uusi")])
    when_asked(lambda box: QTest.keyClick(box, Qt.Key.Key_Return))  # Enter keeps
    QTest.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    assert len(dialog.list.lines()) == 2
    told: list[str] = []
    when_asked(press("Discard", told))
    QTest.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    assert "Discard the unsaved work of “Vanha”?" in told[0]
    assert [each.title for each in Session.recoverable()] == ["Uusi"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert [each.title for each in Session.recoverable()] == ["Uusi"]


def test_a_damaged_copy_is_told_in_whole_sentences_before_it_is_discarded(program: Program, window: MainWindow) -> None:
    dialog = files.offer_leftovers(window, program, [replace(left_behind("Rikki"), is_damaged=True)])
    assert not dialog.recover.isEnabled()
    told: list[str] = []
    when_asked(press("Discard", told))
    QTest.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    assert told[0].splitlines()[1:] == [
        "The working copy is damaged and cannot be read.",
        "This cannot be undone.",
    ]


def test_work_that_another_window_recovered_meanwhile_is_told(program: Program, window: MainWindow) -> None:
    leftover = left_behind("Sama")
    dialog = files.offer_leftovers(window, program, [leftover])
    session = Session.recover(leftover.folder)
    QTest.mouseClick(dialog.recover, Qt.MouseButton.LeftButton)
    assert dialog.problem.text()
    assert dialog.isVisible()
    session.close(discard=True)


# other kinds of file


def test_a_plan_goes_out_as_json_and_comes_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    edit(window, HOSTILE)
    when_asked(typed(str(tmp_path / "plan")))
    files.export_plan(window)
    qtbot.waitUntil((tmp_path / "plan.json").exists, timeout=60_000)
    when_asked(typed(str(tmp_path / "plan.json")))
    session = files.import_plan(window)
    assert session is not None
    assert [goal.title for goal in session.store.state.rows(Goal)] == [HOSTILE]
    session.close(discard=True)


def test_json_that_is_no_plan_is_told(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("[1, 2")
    told: list[str] = []

    def then(dialog: QFileDialog) -> None:
        when_asked(press("Close", told))
        typed(str(tmp_path / "x.json"))(dialog)

    when_asked(then)
    assert files.import_plan(window) is None
    assert "not JSON" in told[0]


def test_a_kind_that_is_chosen_gives_a_name_its_ending(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    def then(dialog: QFileDialog) -> None:
        dialog.filterSelected.emit("Dates as a calendar (*.ics)")
        typed(str(tmp_path / "plan"))(dialog)

    when_asked(then)
    files.export_plan(window)
    qtbot.waitUntil((tmp_path / "plan.ics").exists, timeout=60_000)
    assert (tmp_path / "plan.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_every_button_of_a_message_has_a_verb(window: MainWindow) -> None:
    met = when_asked(press("Cancel"))
    files.ask_before_closing(window)
    words = {button.text() for button in met[0].findChildren(QPushButton)}
    assert words == {"Save as…", "Keep", "Discard the edits", "Cancel"}
