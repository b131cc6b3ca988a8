from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from soteplan.views.switch_bar import GAP, HEIGHT, LEAST, SwitchBar
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
    assert bar.width() - place(bar, fields[1]).right() - 1 == workspace.look.px(4)


def test_what_stands_at_the_right_has_a_row_of_its_own_where_letters_are_large(
    qtbot: QtBot, workspace: Workspace
) -> None:
    bar = SwitchBar(workspace.look)
    buttons = bar.add_switch(WORDS, lambda _: None)
    bar.stretch()
    field = QLineEdit()
    field.setFixedWidth(200)
    bar.add(field)
    qtbot.addWidget(bar)
    bar.resize(460, 40)
    with qtbot.waitExposed(bar):
        bar.show()
    assert place(bar, field).top() >= place(bar, buttons["two"]).bottom()
    assert all(button.width() == button.sizeHint().width() for button in buttons.values())
    bar.resize(1200, 80)
    assert place(bar, field).center().y() == place(bar, buttons["two"]).center().y()
    assert bar.height() == workspace.look.px(HEIGHT)


def place(bar: SwitchBar, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(bar, QPoint()), widget.size())


def test_words_are_cut_before_the_window_grows(qtbot: QtBot, workspace: Workspace) -> None:
    bar = SwitchBar(workspace.look)
    buttons = bar.add_switch(WORDS, lambda _: None)
    bar.stretch()
    qtbot.addWidget(bar)
    assert bar.minimumSizeHint().width() <= len(buttons) * (workspace.look.px(LEAST) + workspace.look.px(2)) + 10


def test_nothing_at_the_right_has_no_row_and_a_second_switch_goes_down_with_it(
    qtbot: QtBot, workspace: Workspace
) -> None:
    bar = SwitchBar(workspace.look)
    bar.add_switch(WORDS, lambda _: None)
    bar.stretch()
    qtbot.addWidget(bar)
    bar.resize(200, 40)
    with qtbot.waitExposed(bar):
        bar.show()
    assert bar.height() == workspace.look.px(HEIGHT)
    second = bar.add_switch({"matrix": "Matriisi", "chart": "Kaavio"}, lambda _: None)
    qtbot.waitUntil(lambda: bar.height() == 2 * workspace.look.px(HEIGHT))
    assert all(button.width() == button.sizeHint().width() for button in second.values())
