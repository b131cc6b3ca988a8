from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from soteplan.views.switch_bar import GAP, SwitchBar
from soteplan.views.workspace import Workspace

WORDS = {"one": "Hankkeen tavoitteet ja niiden edellytykset", "two": "Prosessitavoitteet vuosittain"}


def test_on_a_small_projector_words_are_cut_and_not_the_window(qtbot: QtBot, workspace: Workspace) -> None:
    pressed: list[str] = []
    bar = SwitchBar(workspace.look)
    buttons = bar.add_switch(WORDS, pressed.append)
    qtbot.addWidget(bar)
    bar.resize(200, 40)
    with qtbot.waitExposed(bar):
        bar.show()
    assert bar.width() == 200
    assert buttons["one"].geometry().right() < buttons["two"].x()
    assert buttons["two"].geometry().right() < 200
    assert buttons["one"].toolTip() == WORDS["one"]
    QTest.mouseClick(buttons["two"], Qt.MouseButton.LeftButton)
    assert pressed == ["two"]
    bar.resize(1200, 40)
    assert buttons["one"].width() == buttons["one"].sizeHint().width()


def test_fields_at_the_right_stand_apart_and_a_hidden_one_leaves_no_gap(qtbot: QtBot, workspace: Workspace) -> None:
    bar = SwitchBar(workspace.look)
    bar.add_switch({"one": "Lomake"}, lambda _: None)
    bar.stretch()
    fields = [QLineEdit(), QLineEdit(), QLineEdit()]
    for field in fields:
        bar.add(field)
    qtbot.addWidget(bar)
    bar.resize(900, 40)
    fields[2].hide()
    with qtbot.waitExposed(bar):
        bar.show()
    assert fields[1].x() - fields[0].geometry().right() - 1 == GAP
    assert bar.width() - fields[1].geometry().right() - 1 == workspace.look.px(4)
