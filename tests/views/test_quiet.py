"""Flat buttons, fields and choices: what is seen of the focus, of the state and of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from soteplan.figures.tokens import contrast
from soteplan.views.icons import icon
from soteplan.views.look import Look
from soteplan.views.quiet import PADDING, QuietButton, QuietCheck, QuietCombo, QuietLine, field_edge, slim_bars


def combo(look: Look) -> QuietCombo:
    box = QuietCombo(look)
    box.addItems(["One", "A choice that is much longer than the others"])
    return box


MAKERS: dict[str, Callable[[Look], QWidget]] = {
    "button": QuietButton,
    "line": QuietLine,
    "combo": combo,
    "check": QuietCheck,
}


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    return row


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", list(MAKERS))
def test_the_keyboards_focus_is_seen(qtbot: QtBot, theme: str, kind: str) -> None:
    look = Look(theme)
    other, widget = QuietButton(look), MAKERS[kind](look)
    row = shown(qtbot, other, widget)
    other.setFocus()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    assert widget.grab().toImage() != before
    row.close()


def test_buttons_are_of_one_height(qtbot: QtBot) -> None:
    look = Look()
    plain, words = QuietButton(look), QuietButton(look)
    plain.setIcon(icon(look, "plus"))
    words.setText("Words")
    assert plain.sizeHint().height() == words.sizeHint().height() == plain.sizeHint().width()
    assert words.sizeHint().width() > words.fontMetrics().horizontalAdvance("Words")


def test_a_button_that_is_on_is_tinted(qtbot: QtBot) -> None:
    button = QuietButton(Look())
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.setText("Tree")
    before = button.grab().toImage()
    button.setChecked(True)
    assert button.grab().toImage() != before


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_box_is_ticked_by_a_click_on_it_and_its_edge_is_seen(qtbot: QtBot, theme: str) -> None:
    look = Look(theme)
    check = QuietCheck(look)
    qtbot.addWidget(check)
    check.resize(200, 30)
    before = check.grab().toImage()
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(150, 15))
    assert not check.isChecked()
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(9, 15))
    assert check.isChecked()
    assert check.grab().toImage() != before


def test_what_cannot_be_pressed_steps_back(qtbot: QtBot) -> None:
    look = Look("dark")
    button = QuietButton(look)
    qtbot.addWidget(button)
    button.setIcon(icon(look, "plus"))
    before = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != before


def test_the_longest_choice_fits(qtbot: QtBot) -> None:
    box = combo(Look())
    qtbot.addWidget(box)
    longest = box.fontMetrics().horizontalAdvance(box.itemText(1))
    assert box.sizeHint().width() >= longest + Look().px(30)


def test_the_chosen_words_fit_whole_also_while_presenting(qtbot: QtBot) -> None:
    """A combo that is as wide as its words draws all of them, whatever Qt itself keeps for the arrow."""
    look = Look("light")
    look.set(presenting=True)
    box = QuietCombo(look)
    box.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToContents)
    box.addItems(["Kohderyhmittäin", "Kanavittain"])
    box.setFont(look.font())
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    whole = box.grab().toImage()
    box.resize(box.sizeHint().width() + 40, box.height())
    wider = box.grab().toImage()
    kept = whole.width() - look.px(24)
    assert whole.copy(4, 4, kept - 8, whole.height() - 8) == wider.copy(4, 4, kept - 8, whole.height() - 8)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_edge_of_a_field_can_be_seen(theme: str) -> None:
    look = Look(theme)
    assert contrast(field_edge(look), look.palette.frame) >= 3


def test_scroll_bars_are_slim(qtbot: QtBot) -> None:
    area = QPlainTextEdit("\n".join("line" for _ in range(100)))
    slim_bars(area, Look())
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    assert 0 < area.verticalScrollBar().width() <= 12


@pytest.mark.parametrize("words", ["Rekisteri", "Siirry", "8 varoitusta, 3 huomiota", "Åtgärder"])
def test_words_are_cut_only_where_they_do_not_fit(qtbot: QtBot, words: str) -> None:
    button = QuietButton(Look())
    button.setText(words)
    qtbot.addWidget(button)
    room = button.sizeHint().width() - 2 * PADDING
    assert button._fitting(room) == words
    assert button._fitting(room - 8).endswith("…")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_a_button(qtbot: QtBot, key: Qt.Key) -> None:
    button = QuietButton(Look())
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)
