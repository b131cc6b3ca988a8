"""The dialogs of the window, opened by their keys and used by keyboard; what came of it is read from the plan."""

from __future__ import annotations

import importlib
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.assets import assets_root
from soteplan.domain.goals import Goal
from soteplan.domain.meetings import Snapshot
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action
from soteplan.store.scratch import PLAN, Scratch
from soteplan.store.session import Session
from soteplan.views import forms
from soteplan.views.dialogs import handout, jump, jump_index, keys, lines, manual, manual_text
from soteplan.views.dialogs.check import CheckDialog
from soteplan.views.dialogs.history import HistoryDialog
from soteplan.views.forms import Form, FormError
from soteplan.views.main_window import MainWindow
from tests.example_plan import read
from tests.views.hands import focused, press, type_text

Qk = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# These first ask for a file to show; their own tests open them over one.
OVER_A_FILE = {"budget_workbook", "import_ledger", "import_remarks"}
FORMS = sorted(path.stem for path in (assets_root() / "ui").glob("*.ui"))
OPENED = sorted(set(FORMS) - OVER_A_FILE)


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    """Over the example in English."""
    window = program.open_session(Session.from_rows(read("en").data["tables"]))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def opened(qtbot: QtBot, window: MainWindow, kind: type[Any], key: Qt.Key, modifiers: Any = None) -> Any:
    """The dialog that a shortcut opens, with the keyboard in it."""
    window.activateWindow()  # no window manager does it here
    press(key, modifiers or Qt.KeyboardModifier.NoModifier)
    dialog = next(each for each in window.findChildren(kind) if each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    return dialog


def gone(window: MainWindow, kind: type[QDialog]) -> bool:
    QApplication.processEvents()
    dialog = window.findChild(kind)
    return dialog is None or not dialog.isVisible()


# forms


def opened_by_name(window: MainWindow, name: str) -> QDialog:
    dialog: QDialog = importlib.import_module(f"soteplan.views.dialogs.{name}").open_dialog(window)
    return dialog


def test_every_form_fits_its_class(window: MainWindow) -> None:
    window.open_tab("risks")  # which has a figure to export
    unfit = []
    for name in OPENED:
        dialog = opened_by_name(window, name)
        if not (isinstance(dialog, Form) and dialog.form == name and dialog.windowTitle()):
            unfit.append(name)
        dialog.close()
    assert unfit == []


def test_every_dialog_command_has_its_form() -> None:
    assert set(FORMS) >= {"handout", "jump", "check", "history", "version", "manual", "keys", "about"}


def test_a_form_without_a_widget_that_is_annotated_is_told_by_name(window: MainWindow) -> None:
    class Wrong(Form):
        form = "about"
        no_such_thing: QVBoxLayout

    Wrong.__annotations__ = {"no_such_thing": QVBoxLayout}
    with pytest.raises(FormError, match="nothing named no_such_thing, not a QVBoxLayout"):
        Wrong(window)


def test_a_form_that_is_not_there_is_told_by_name(window: MainWindow) -> None:
    with pytest.raises(FormError, match=r"nowhere\.ui"):
        forms.load(QDialog(window), "nowhere")


def test_an_open_dialog_follows_the_zoom(qtbot: QtBot, window: MainWindow) -> None:
    before: CheckDialog = opened(qtbot, window, CheckDialog, Qk.Key_F8)
    width = before.width()
    window.look.set(zoom=1.25)
    qtbot.waitUntil(lambda: [each.width() > width for each in window.findChildren(CheckDialog)] == [True])


def test_a_closed_dialog_follows_nothing_any_more(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: faults.append("".join(traceback.format_exception(*fault))))
    window.open_tab("risks")
    for name in OPENED:
        opened_by_name(window, name).close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == []
    window.look.set(theme="dark")
    window.look.set(theme="light")
    window.set_language("fi")
    QApplication.processEvents()
    assert faults == []


# jump


def test_jump_goes_to_a_row_by_parts_of_words_in_any_order(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window, jump.JumpDialog, Qk.Key_K, CTRL)
    type_text("self tp4 digi")
    press(Qk.Key_Return)
    assert gone(window, jump.JumpDialog)
    action = next(row for row in window.document.state.rows(Action) if row.code == "TPK3/TP4")
    assert window.current_key == "schedule"
    assert window.inspector.row is action


def test_jump_puts_the_whole_code_first(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, jump.JumpDialog, Qk.Key_K, CTRL)
    type_text("r3")
    risk = next(row for row in window.document.state.rows(Risk) if row.code == "R3")
    assert dialog.list.current_line().key.row_id == risk.id


def test_jump_runs_commands_and_opens_tabs(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window, jump.JumpDialog, Qk.Key_K, CTRL)
    type_text("theme")
    press(Qk.Key_Return)
    assert window.look.theme == "dark"
    opened(qtbot, window, jump.JumpDialog, Qk.Key_K, CTRL)
    press(Qk.Key_Down)
    press(Qk.Key_Return)
    assert window.current_key == "goals"


def test_jump_says_when_nothing_is_found_and_esc_leaves(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, jump.JumpDialog, Qk.Key_K, CTRL)
    type_text("öljyvaha")
    assert dialog.nothing.isVisible()
    press(Qk.Key_Return)
    assert dialog.isVisible()
    press(Qk.Key_Escape)
    assert gone(window, jump.JumpDialog)


def test_places_are_ranked_by_code_then_beginning_then_word_then_part() -> None:
    titles = ("A mapping", "A plan of maps", "Map of services", "Roadmap", "MAP Something")
    index = jump_index.JumpIndex(jump_index.Place(title, "", "goal", title, title.split()[0]) for title in titles)
    assert [place.title for place in index.find("map")] == [
        "MAP Something", "Map of services", "A mapping", "A plan of maps", "Roadmap",
    ]  # fmt: skip
    assert [place.title for place in index.find("of map")] == ["Map of services", "A plan of maps"]


def test_jump_shows_fifty_of_many() -> None:
    index = jump_index.JumpIndex(
        jump_index.Place(f"Goal {number}", "", "goal", str(number)) for number in range(10_000)
    )
    assert len(index.find("goal")) == 50
    assert [place.title for place in index.find("9999")] == ["Goal 9999"]


# check


def test_check_leads_to_the_place_of_a_finding_and_stays_open(qtbot: QtBot, window: MainWindow) -> None:
    dialog: CheckDialog = opened(qtbot, window, CheckDialog, Qk.Key_F8)
    while "TPK3/TP6" not in dialog.list.current_line().text:  # type: ignore[union-attr]
        press(Qk.Key_Down)
    press(Qk.Key_Return)
    assert window.inspector.row.code == "TPK3/TP6"
    assert dialog.isVisible()


def test_check_follows_the_edits(qtbot: QtBot, window: MainWindow) -> None:
    dialog: CheckDialog = opened(qtbot, window, CheckDialog, Qk.Key_F8)
    action = next(row for row in window.document.state.rows(Action) if row.code == "TPK3/TP6")
    owner = next(row.owner_id for row in window.document.state.rows(Action) if row.owner_id)
    sentence = "“TPK3/TP6 Tools and interventions for spotting clients at risk” has no owner."
    assert sentence in [line.text for line in dialog.list.lines()]
    window.workspace.perform("edit:action", lambda transaction: transaction.update(action, owner_id=owner))
    qtbot.waitUntil(lambda: sentence not in [line.text for line in dialog.list.lines()])


def test_check_says_so_when_nothing_is_found(qtbot: QtBot, window: MainWindow) -> None:
    dialog: CheckDialog = opened(qtbot, window, CheckDialog, Qk.Key_F8)
    dialog.list.show_lines(dialog._lines([]))
    assert dialog.list.lines() == []
    assert dialog._summary([]) == "The check finds nothing to mend."


def test_there_is_one_check_dialog_however_often_it_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    window.open_dialog("check")
    window.open_dialog("check")
    assert len(window.findChildren(CheckDialog)) == 1


# history and versions


def rename(window: MainWindow, title: str) -> Goal:
    goal = window.document.state.rows(Goal)[0]
    window.workspace.perform("edit:goal", lambda transaction: transaction.update(goal, title=title))
    return goal


def test_history_shows_what_a_step_changed_and_leads_to_the_row(qtbot: QtBot, window: MainWindow) -> None:
    rename(window, "Short")
    goal = rename(window, "Yhtenäinen <b>kokonaisuus</b>")
    dialog: HistoryDialog = opened(qtbot, window, HistoryDialog, Qk.Key_H, CTRL)
    assert [line.text for line in dialog.steps.lines()] == [
        "Edit goal: Yhtenäinen <b>kokonaisuus</b>", "Edit goal: Short", "Import the plan",
    ]  # fmt: skip
    assert [line.text for line in dialog.fields.lines()][1] == "Title: Short → Yhtenäinen <b>kokonaisuus</b>"
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert window.inspector.row.id == goal.id


def test_history_grows_while_it_is_open(qtbot: QtBot, window: MainWindow) -> None:
    dialog: HistoryDialog = opened(qtbot, window, HistoryDialog, Qk.Key_H, CTRL)
    rename(window, "Another")
    qtbot.waitUntil(lambda: len(dialog.steps.lines()) == 2)
    window.undo()
    qtbot.waitUntil(lambda: dialog.steps.lines()[0].text.startswith("Undo: Edit goal"))


def test_a_version_is_named_by_keyboard_and_what_came_after_it_is_told(qtbot: QtBot, window: MainWindow) -> None:
    rename(window, "Before")
    newest = window.document.session.store.last_id
    press(Qk.Key_N, CTRL | SHIFT)
    qtbot.waitUntil(lambda: "Version" in getattr(QApplication.focusWidget(), "text", str)())
    type_text("Ohjausryhmä 3")
    press(Qk.Key_Return)
    (version,) = window.document.state.rows(Snapshot)
    assert (version.title, version.change_set_id) == ("Ohjausryhmä 3", newest)

    window.activateWindow()
    rename(window, "After")
    rename(window, "At last")
    window.open_dialog("history")
    (dialog,) = window.findChildren(HistoryDialog)
    assert "Version: Ohjausryhmä 3" in [line.text for line in dialog.steps.lines()]
    dialog.since.setFocus()
    press(Qk.Key_Down)
    assert dialog.since.currentText() == "Changed since Ohjausryhmä 3"
    assert getattr(dialog.steps.current_line(), "text", "") == "All changes together"
    assert [line.text for line in dialog.fields.lines()][1:] == ["Title: Before → At last"]


def test_a_version_without_a_name_is_refused_beside_the_field(qtbot: QtBot, window: MainWindow) -> None:
    press(Qk.Key_N, CTRL | SHIFT)
    qtbot.waitUntil(lambda: "Version" in getattr(QApplication.focusWidget(), "text", str)())
    press(Qk.Key_Delete)
    press(Qk.Key_Return)
    dialog: Any = focused().window()
    assert dialog.problem.text() == "Title cannot be empty."
    assert dialog.isVisible()
    press(Qk.Key_Escape)
    assert window.document.state.rows(Snapshot) == []


def test_a_long_history_is_read_as_it_is_scrolled_to() -> None:
    asked = 0

    def coming() -> Iterator[lines.Line]:
        nonlocal asked
        for number in range(1_000):
            asked += 1
            yield lines.Line(str(number))

    model = lines.LineModel(coming())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert asked == model.rowCount()
    assert asked < 1_000
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert model.rowCount() == 1_000


# handout


def test_a_handout_is_made_shown_and_saved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_tab("risks")
    dialog = opened(qtbot, window, handout.HandoutDialog, Qk.Key_P, CTRL)
    assert dialog.handout == "risks"
    assert not dialog.view.isEnabled()
    qtbot.waitUntil(dialog.view.isEnabled, timeout=60_000)
    assert "page" in dialog.status.text()
    target = tmp_path / "Riskit – ä.pdf"
    monkeypatch.setattr(QFileDialog, "exec", lambda box: _accepted(box, target))
    QTest.keyClick(dialog.handouts, Qk.Key_Return)  # Enter on a handout saves it
    qtbot.waitUntil(lambda: dialog.status.text() == "Saved as Riskit – ä.pdf.")
    assert "R3" in "".join(page.extract_text() for page in PdfReader(target).pages)
    dialog.close()


def test_a_handout_is_made_on_the_paper_there_is(qtbot: QtBot, window: MainWindow) -> None:
    window.open_tab("goals")
    dialog = opened(qtbot, window, handout.HandoutDialog, Qk.Key_P, CTRL)
    choose(dialog, "logframe")
    qtbot.waitUntil(dialog.view.isEnabled, timeout=60_000)
    assert sides(dialog.pdf) == {1191}
    dialog.papers.setCurrentIndex(dialog.papers.findData("a4"))
    assert not dialog.view.isEnabled()
    qtbot.waitUntil(dialog.view.isEnabled, timeout=60_000)
    assert sides(dialog.pdf) == {842}
    choose(dialog, "risks")
    assert not dialog.papers.isEnabled()
    dialog.close()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a menu without a display
def test_the_schedule_is_made_with_the_columns_that_are_ticked(qtbot: QtBot, window: MainWindow) -> None:
    window.open_tab("schedule")
    dialog = opened(qtbot, window, handout.HandoutDialog, Qk.Key_P, CTRL)
    assert dialog.columns_button.isEnabled()
    menu = dialog.columns_button.menu()
    menu.popup(dialog.columns_button.mapToGlobal(dialog.columns_button.rect().bottomLeft()))
    QTest.keyClick(menu, Qk.Key_Down)
    QTest.keyClick(menu, Qk.Key_Return)
    assert dialog.columns_button.text() == "Owner"
    qtbot.waitUntil(dialog.view.isEnabled, timeout=60_000)
    assert dialog.pdf is not None
    assert "Owner" in PdfReader(dialog.pdf).pages[0].extract_text()
    choose(dialog, "risks")
    assert not dialog.columns_button.isEnabled()
    dialog.close()


def test_the_schedule_is_made_in_the_colours_of_the_screen_or_those_that_are_chosen(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_tab("schedule")
    window.workspace.kept["schedule.colours"] = "state"
    dialog = opened(qtbot, window, handout.HandoutDialog, Qk.Key_P, CTRL)
    assert dialog.schedule.colours.checkedAction().text() == "Colour by state"
    qtbot.waitUntil(dialog.view.isEnabled, timeout=60_000)
    assert dialog.pdf is not None
    assert "Under way" in PdfReader(dialog.pdf).pages[0].extract_text()
    dialog.schedule.colours.actions()[0].trigger()
    assert not dialog.view.isEnabled()
    qtbot.waitUntil(dialog.view.isEnabled, timeout=60_000)
    assert "Under way" not in PdfReader(dialog.pdf).pages[0].extract_text()
    choose(dialog, "risks")
    assert not dialog.schedule_button.isVisible()
    dialog.close()


def test_a_payment_claim_is_made_for_the_period_that_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, handout.HandoutDialog, Qk.Key_P, CTRL)
    assert not dialog.periods.isVisible()
    choose(dialog, "claim")
    assert dialog.periods.isVisible()
    words = [dialog.periods.itemData(number) for number in range(dialog.periods.count())]
    assert words[0] == "--period 2021-07..2021-12"
    dialog.periods.setFocus()
    QTest.keyClick(dialog.periods, Qk.Key_Down)
    assert "2021-01..2021-06" in dialog._job._process.arguments()
    dialog.close()


def choose(dialog: handout.HandoutDialog, name: str) -> None:
    dialog.handouts.make_current([line.key for line in dialog.handouts.lines()].index(name))


def sides(pdf: Path) -> set[int]:
    """The longer sides of the pages, in points."""
    return {round(max(float(side) for side in page.mediabox[2:])) for page in PdfReader(pdf).pages}


def test_leaving_stops_the_handout_that_is_being_made(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, handout.HandoutDialog, Qk.Key_P, CTRL)
    pid = dialog._job._process.processId()
    assert pid
    press(Qk.Key_Escape)
    assert not runs(pid)
    assert gone(window, handout.HandoutDialog)


def test_a_window_that_goes_takes_its_running_handout_with_it(program: Program, window: MainWindow) -> None:
    dialog = handout.open_dialog(window)
    assert dialog is not None
    pid = dialog._job._process.processId()
    assert pid
    program.windows.remove(window)
    window.document.close(discard=True)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not runs(pid)


def runs(pid: int) -> bool:
    """Whether a process lives; where the system has no /proc this cannot be seen."""
    return Path(f"/proc/{pid}").exists()


def test_a_handout_that_fails_says_why(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Scratch, "keep_plan", lambda scratch, store: scratch.path(PLAN).write_bytes(b"not a plan"))
    dialog = opened(qtbot, window, handout.HandoutDialog, Qk.Key_P, CTRL)
    qtbot.waitUntil(lambda: "could not be made" in dialog.status.text(), timeout=60_000)
    assert "not a Soteplan plan" in dialog.status.text()
    assert not dialog.save.isEnabled()
    dialog.close()


def _accepted(box: QFileDialog, path: Path) -> int:
    box.selectFile(str(path))
    return 1


# manual, keys, about


def test_the_manual_opens_at_the_page_of_the_tab_and_finds_words(qtbot: QtBot, window: MainWindow) -> None:
    window.open_tab("budget")
    dialog = opened(qtbot, window, manual.ManualDialog, Qk.Key_F1)
    assert dialog.current == "budget"
    assert dialog.page.toPlainText().startswith("Budget")
    dialog.search.setFocus()
    type_text("sqlite")
    assert [line.key for line in dialog.contents.lines()] == ["saving"]
    assert dialog.current == "saving"
    assert dialog.page.extraSelections()


def test_links_in_the_manual_lead_to_its_pages(qtbot: QtBot, window: MainWindow) -> None:
    window.open_tab("goals")
    dialog = opened(qtbot, window, manual.ManualDialog, Qk.Key_F1)
    for _ in range(3):  # Tab goes to the first link of the page
        press(Qk.Key_Tab)
        if dialog.page.textCursor().charFormat().isAnchor():
            break
    press(Qk.Key_Return)
    assert dialog.current == "outlining"


def test_the_keys_are_all_listed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, keys.KeysDialog, Qk.Key_F1, CTRL)
    listed = {line.text: line.aside for line in dialog.list.lines()}
    assert listed["Save as"] == "Ctrl+Shift+S"
    assert listed["Present"] == "F5, F11"
    assert set(manual_text.PAGES) >= {"outlining"}
    press(Qk.Key_Return)
    assert gone(window, keys.KeysDialog)
