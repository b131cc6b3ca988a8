"""The matrix beside the risk register, used by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from soteplan.domain.risks import Risk, RiskReview
from soteplan.figures.risk_chips import CROWD
from soteplan.figures.shapes import Key as ShapeKey
from soteplan.figures.shapes import Line
from soteplan.store.session import Session
from soteplan.views.dialogs.risk_review import RiskReviewDialog
from soteplan.views.quiet import QuietButton
from soteplan.views.risk_pages.register import RegisterPage
from soteplan.views.workspace import Workspace
from tests import risk_plans
from tests.views.conftest import Opened
from tests.views.hands import press
from tests.views.risk_pages.register_hands import cell, chip, drag, go, responses, risk, shown

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> RegisterPage:
    return shown(qtbot, example)


def review_of(tab: RegisterPage) -> RiskReviewDialog:
    (dialog,) = (each for each in tab.window().findChildren(RiskReviewDialog) if each.isVisible())
    return dialog


def test_a_chip_and_its_row_are_selected_together(tab: RegisterPage) -> None:
    told: list[tuple[str, str]] = []
    tab.workspace.selected.connect(lambda *row: told.append(row))
    QTest.mouseClick(tab.matrix.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, chip(tab, "R4"))
    assert tab.register.current_row().code == "R4"
    assert told[-1] == ("risk", risk(tab, "R4").id)
    go(tab, "R2")
    assert tab.matrix.selected == ShapeKey("risk", risk(tab, "R2").id)
    assert "R2" in tab.side.heading.text()
    assert tab.responses_table.rowCount() == len(responses(tab, "R2"))


def test_a_dragged_chip_asks_why_and_is_a_review(tab: RegisterPage) -> None:
    count = tab.document.undo_stack.count()
    drag(tab, chip(tab, "R1"), cell(tab, 2, 1))
    dialog = review_of(tab)
    assert (risk(tab, "R1").probability, risk(tab, "R1").impact) == (4, 4), "nothing moves before it is kept"
    dialog.note.setPlainText("The leave is over")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert (risk(tab, "R1").probability, risk(tab, "R1").impact) == (2, 1)
    review = tab.document.state.where(RiskReview, "risk_id", risk(tab, "R1").id)[-1]
    assert (review.probability, review.impact, review.note) == (2, 1, "The leave is over")
    assert tab.document.undo_stack.count() == count + 1
    tab.document.undo()
    assert (risk(tab, "R1").probability, risk(tab, "R1").impact) == (4, 4)


def test_a_drag_that_is_not_explained_moves_nothing(tab: RegisterPage) -> None:
    count = tab.document.undo_stack.count()
    drag(tab, chip(tab, "R1"), cell(tab, 2, 1))
    QTest.mouseClick(review_of(tab).leave, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    drag(tab, chip(tab, "R1"), QPoint(2, 2))
    drag(tab, chip(tab, "R1"), chip(tab, "R1") + QPoint(12, 0))
    assert not [each for each in tab.window().findChildren(RiskReviewDialog) if each.isVisible()]
    assert tab.document.undo_stack.count() == count


def test_after_the_responses_the_residual_scores_are_moved(tab: RegisterPage) -> None:
    tab.tools.when.setFocus()
    press(Key.Key_Down)
    assert tab.matrix.residual
    drag(tab, chip(tab, "R1"), cell(tab, 1, 2))
    QTest.mouseClick(review_of(tab).go, Qt.MouseButton.LeftButton)
    moved = risk(tab, "R1")
    assert (moved.probability, moved.impact) == (4, 4)
    assert (moved.residual_probability, moved.residual_impact) == (1, 2)


def test_threats_and_opportunities_are_shown_apart(tab: RegisterPage) -> None:
    assert not tab.tools.kinds.isVisible(), "there are no opportunities to part from"
    go(tab, "R2", "kind")
    chance = risk(tab, "R2")
    tab.document.perform("edit:risk", lambda tx: tx.update(chance, kind="opportunity"))
    QApplication.processEvents()
    assert tab.tools.kinds.isVisible()
    for words, kept in (("Threats", {"R1", "R3", "R4", "R5"}), ("Opportunities", {"R2"})):
        tab.tools.kinds.setFocus()
        while tab.tools.kinds.currentText() != words:
            press(Key.Key_Down)
        drawn = {target.key.row_id for target in tab.matrix.figure.targets()}
        assert drawn == {risk(tab, code).id for code in kept}
    tab.document.undo()
    QApplication.processEvents()
    assert not tab.tools.kinds.isVisible()
    assert len(tab.matrix.figure.targets()) == 5, "nothing stays hidden where the choice is gone"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_crowd_tells_whom_it_counts_and_leads_there(qtbot: QtBot, opened: Opened) -> None:
    tab = shown(qtbot, opened(Session.from_rows(risk_plans.rows(150, 3))))
    crowd = next(target for target in tab.matrix.figure.targets() if target.key.table == CROWD)
    place = tab.matrix.place_of(crowd.key)
    assert place is not None
    titles = [action.text() for action in tab.matrix.crowd_menu(crowd.key).actions()]
    assert crowd.text == f"+{len(titles)}"
    QTest.mouseClick(tab.matrix.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == titles
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    QApplication.processEvents()
    chosen = tab.register.current_row()
    assert f"{chosen.code} {chosen.title}" == titles[0]
    assert tab.matrix.selected == crowd.key, "the chip that counts it is marked"


def test_among_many_risks_the_chosen_one_alone_has_an_arrow(qtbot: QtBot, opened: Opened) -> None:
    tab = shown(qtbot, opened(Session.from_rows(risk_plans.rows(60))))
    tab.tools.when.setFocus()
    press(Key.Key_End)
    moving = [row for row in tab.document.state.rows(Risk) if (row.probability, row.impact) == (3, 4)][:2]
    for row in moving:
        tab.show_row("risk", row.id)
        QApplication.processEvents()
        arrows = [line for line in tab.matrix.figure.shapes if isinstance(line, Line) and line.arrow]
        assert [arrow.key for arrow in arrows] == [ShapeKey("risk", row.id)]


def test_alt_and_arrows_move_the_chip_by_keyboard(tab: RegisterPage) -> None:
    QTest.mouseClick(tab.matrix.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, chip(tab, "R1"))
    tab.matrix.setFocus()
    press(Key.Key_Up, Mod.AltModifier)
    press(Key.Key_Left, Mod.AltModifier)
    assert (risk(tab, "R1").probability, risk(tab, "R1").impact) == (5, 3)
    press(Key.Key_Up, Mod.AltModifier)
    assert risk(tab, "R1").probability == 5


def test_while_presenting_a_drag_does_nothing_until_it_is_unlocked(qtbot: QtBot, example: Workspace) -> None:
    example.look.presenting = True
    tab = shown(qtbot, example)
    drag(tab, chip(tab, "R1"), cell(tab, 2, 1))
    assert not [each for each in tab.window().findChildren(RiskReviewDialog) if each.isVisible()]
    button = next(b for b in tab.tab.findChildren(QuietButton) if b.accessibleName() == "Unlock editing by mouse")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    drag(tab, chip(tab, "R1"), cell(tab, 2, 1))
    QTest.mouseClick(review_of(tab).go, Qt.MouseButton.LeftButton)
    assert (risk(tab, "R1").probability, risk(tab, "R1").impact) == (2, 1)
    example.look.presenting = False


def test_hovering_tells_what_chips_and_cells_stand_for(tab: RegisterPage) -> None:
    first = risk(tab, "R1")
    assert tab.matrix.tip_at(QPointF(chip(tab, "R1"))) == f"R1 {first.title}"
    told = tab.matrix.tip_at(QPointF(cell(tab, 1, 5))).splitlines()
    assert told == ["Probability 1: Very unlikely", "Impact 5: Very large"]
    assert tab.matrix.tip_at(QPointF(2, 2)) == ""


def test_what_the_matrix_shows_stays_when_the_window_is_laid_out_anew(qtbot: QtBot, opened: Opened) -> None:
    workspace = opened(Session.from_rows(risk_plans.rows(8)))
    tab = shown(qtbot, workspace)
    for combo in (tab.tools.kinds, tab.tools.when):
        combo.setFocus()
        press(Key.Key_End)
    drawn = {target.key for target in tab.matrix.figure.targets()}
    tab.tab.close()
    again = shown(qtbot, workspace)
    assert (again.tools.kinds.currentData(), again.tools.when.currentData()) == ("opportunity", "both")
    assert {target.key for target in again.matrix.figure.targets()} == drawn
