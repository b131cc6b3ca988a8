"""Sharing without personal data, from the menu: by real keys, and what came of it is read from the files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party
from soteplan.store import backup
from soteplan.store.reading import read_plan
from soteplan.store.session import Session
from soteplan.views.dialogs import share
from soteplan.views.dialogs.share import ShareDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.patience import Patience, Waiting
from tests.store.plans import rewritten
from tests.views.hands import answer, press

Qk = Qt.Key


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.soteplan"
    session = Session.new(title="Suunnitelma", language="fi")
    session.store.transact("add", lambda tx: tx.add(Party, kind="person", title="Ilo Koski"))
    session.store.transact("add", lambda tx: tx.add(Goal, title="Kosken työ", note="Ilo Koski vastaa."))
    session.publish_as(path)
    session.close()
    return path


@pytest.fixture
def window(qtbot: QtBot, program: Program, plan: Path) -> MainWindow:
    window = program.open_path(plan)
    with qtbot.waitExposed(window):
        window.show()
    return window


def dialog_of(qtbot: QtBot, window: MainWindow) -> ShareDialog:
    window.actions_by_key["share"].trigger()
    dialog = next(each for each in window.findChildren(ShareDialog) if each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    return dialog


def save_to(path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer the question for a file; gives the names that were proposed."""
    proposed: list[str] = []

    def exec_(dialog: QFileDialog) -> bool:
        proposed.append(Path(dialog.selectedFiles()[0]).name)
        dialog.selectFile(str(path))
        return True

    monkeypatch.setattr(QFileDialog, "exec", exec_)
    return proposed


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def goal_in(path: Path) -> str:
    return read_plan(path).state.rows(Goal)[0].title


def test_a_copy_is_saved_and_the_plan_goes_on_as_it_was(
    qtbot: QtBot, window: MainWindow, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = save_to(tmp_path / "out.soteplan", monkeypatch)
    dialog = dialog_of(qtbot, window)
    click(dialog.go)
    assert proposed == ["plan without personal data.soteplan"]
    assert goal_in(tmp_path / "out.soteplan") == "Henkilö 1:n työ"
    assert goal_in(plan) == "Kosken työ"
    assert "out.soteplan" in window.banner.text


def test_a_word_is_left_alone_by_the_space_bar(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(tmp_path / "out.soteplan", monkeypatch)
    dialog = dialog_of(qtbot, window)
    item = dialog.words.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in range(4)] == ["Kosken", "Henkilö 1:n", "Goal, Title: Kosken työ", "2"]
    press(Qk.Key_Space)
    assert item.text(1) == "stays"
    click(dialog.go)
    assert goal_in(tmp_path / "out.soteplan") == "Kosken työ"


def test_a_copy_over_the_open_plan_is_refused(
    qtbot: QtBot, window: MainWindow, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(plan, monkeypatch)
    dialog = dialog_of(qtbot, window)
    words = answer(yes=True)
    click(dialog.go)
    assert "was not written" in words[0]
    assert dialog.isVisible()
    assert goal_in(plan) == "Kosken työ"
    dialog.close()


def test_what_was_never_saved_can_be_shared_but_not_cleaned(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.new()
    window.workspace.perform("add", lambda tx: tx.add(Party, kind="person", title="Ilo Koski"))
    save_to(tmp_path / "out.soteplan", monkeypatch)
    dialog = dialog_of(qtbot, window)
    assert not dialog.clear.isVisible()
    click(dialog.go)
    assert [row.title for row in read_plan(tmp_path / "out.soteplan").state.rows(Party)] == ["Person 1"]


def test_the_file_is_cleaned_after_a_question_and_opens_with_nothing_to_undo(
    qtbot: QtBot, program: Program, window: MainWindow, plan: Path
) -> None:
    window.workspace.perform("edit:goal", lambda tx: tx.update(tx.state.rows(Goal)[0], title="Ilo Koski tulee"))
    dialog = dialog_of(qtbot, window)
    dialog.backups.setChecked(True)
    words = answer_clean()
    click(dialog.clear)
    assert "cannot be undone" in words[0]
    assert "Cleaned too: " in words[0]
    qtbot.waitUntil(lambda: program.windows[-1] is not window and bool(program.windows[-1].banner.text))
    (fresh,) = program.windows
    assert "no longer tells of persons" in fresh.banner.text
    fresh.undo()
    assert fresh.document.state.rows(Goal)[0].title == "Henkilö 1 tulee"
    assert not any(b"Koski" in path.read_bytes() for path in [plan, *(each.path for each in backup.all_of(plan))])
    assert Session.recoverable() == []


def test_nothing_is_cleaned_when_the_question_is_left(qtbot: QtBot, window: MainWindow, plan: Path) -> None:
    before = plan.read_bytes()
    dialog = dialog_of(qtbot, window)
    words = answer(yes=True)  # Enter leaves: one must be careful
    click(dialog.clear)
    assert len(words) == 1
    assert plan.read_bytes() == before
    assert dialog.isVisible()
    dialog.close()


def answer_clean() -> list[str]:
    """Press the button that cleans, which is not the one for Enter."""
    words: list[str] = []

    def press_button() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, press_button)
            return
        words.append(f"{box.text()} {box.informativeText()}")
        QTest.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press_button)
    return words


def test_a_plan_of_a_newer_format_is_not_shared_in_part(qtbot: QtBot, program: Program, plan: Path) -> None:
    plan.write_bytes(rewritten(plan.read_bytes(), "PRAGMA user_version = 99"))
    window = program.open_path(plan)
    window.workspace.refused.disconnect()  # its bubble is another's test
    told: list[str] = []
    window.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    window.actions_by_key["share"].trigger()
    assert told == ["share_newer_format"]
    assert not any(dialog.isVisible() for dialog in window.findChildren(ShareDialog))


def test_a_plan_without_persons_says_so_and_offers_a_copy(qtbot: QtBot, program: Program) -> None:
    window = program.new()
    dialog = dialog_of(qtbot, window)
    assert not dialog.words.isVisible()
    assert dialog.told.text()
    assert QApplication.focusWidget() is dialog.go
    dialog.close()


# large plans


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every plan counts as a large one."""
    monkeypatch.setattr(share, "LARGE", 0)


@pytest.mark.usefixtures("large")
def test_a_large_plan_is_looked_through_and_written_beside_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(tmp_path / "out.soteplan", monkeypatch)
    window.actions_by_key["share"].trigger()
    assert [each.label.text() for each in told(window)] == ["Looking for personal data…"]
    qtbot.waitUntil(lambda: bool(window.findChildren(ShareDialog)))
    dialog = window.findChildren(ShareDialog)[0]
    assert told(window) == []
    click(dialog.go)
    assert len(told(dialog)) == 1
    press_esc(told(dialog)[0])
    assert len(told(dialog)) == 1  # it is not given up
    qtbot.waitUntil(lambda: "out.soteplan" in window.banner.text)
    assert goal_in(tmp_path / "out.soteplan") == "Henkilö 1:n työ"


@pytest.mark.usefixtures("large")
def test_looking_through_a_large_plan_can_be_given_up(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_key["share"].trigger()
    patience = window.findChild(Patience)
    assert patience is not None
    press_esc(told(window)[0])
    with qtbot.waitSignal(patience.destroyed):
        pass
    assert window.findChildren(ShareDialog) == []
    assert window.isEnabled()


@pytest.mark.usefixtures("large")
def test_a_large_file_is_cleaned_while_something_is_seen_of_it(
    qtbot: QtBot, program: Program, window: MainWindow, plan: Path
) -> None:
    with qtbot.assertNotEmitted(program.qt.lastWindowClosed):
        share.clear_file(window, frozenset(), backups=True, is_quick=False)
        assert [each.isVisible() for each in window.findChildren(Waiting)] == [True]
        qtbot.waitUntil(lambda: program.windows[-1] is not window and bool(program.windows[-1].banner.text))
    assert goal_in(plan) == "Henkilö 1:n työ"
    assert program.windows[-1] is not window


def told(parent: QWidget) -> list[Waiting]:
    return [each for each in parent.findChildren(Waiting) if each.isVisible() and each.parent() is parent]


def press_esc(dialog: QWidget) -> None:
    QTest.keyClick(dialog, Qk.Key_Escape)
