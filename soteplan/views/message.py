"""One question or notice with a verb on each button, its texts always plain."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from soteplan.views.forms import make_plain, make_primary
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
    look.tone(box, "paper")
    # Qt keeps a column for a picture on the left, which is margin enough.
    if layout := box.layout():
        layout.setContentsMargins(0, look.px(24), look.px(24), look.px(16))
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(look.font("section" if label.objectName() == "qt_msgbox_label" else "body"))
    buttons = [box.addButton(choice, QMessageBox.ButtonRole.AcceptRole) for choice in choices]
    leaving = box.addButton(leave, QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(leaving)
    for button in box.findChildren(QPushButton):
        make_plain(button, look)
    default = leaving if careful or not buttons else buttons[0]
    box.setDefaultButton(default)
    make_primary(default, look)
    box.exec()
    clicked = box.clickedButton()
    return next((number for number, button in enumerate(buttons) if button is clicked), -1)
