"""One question or notice with a verb on each button, its texts always plain."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from soteplan.views.forms import make_primary
from soteplan.views.look import Look


def choose(
    parent: QWidget, look: Look, heading: str, text: str, choices: Sequence[str], *, leave: str, careful: bool = False
) -> int:
    """The number of the choice made, -1 for leaving by the last button or Esc.

    Enter takes the first choice; where one must be careful, it leaves.
    """
    box = QMessageBox(parent)
    box.setWindowTitle("Soteplan")
    box.setText(heading)
    box.setInformativeText(text)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    buttons = [box.addButton(choice, QMessageBox.ButtonRole.AcceptRole) for choice in choices]
    leaving = box.addButton(leave, QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(leaving)
    default = leaving if careful or not buttons else buttons[0]
    box.setDefaultButton(default)
    make_primary(default, look)
    box.exec()
    clicked = box.clickedButton()
    return next((number for number, button in enumerate(buttons) if button is clicked), -1)
