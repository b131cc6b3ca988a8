"""A line of buttons beside the content of a tab that F6 leads to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QFrame, QToolButton, QWidget


class Strip(QFrame):
    """Given the keyboard, it passes it on to the first of its buttons that can be pressed."""

    def lead_to(self, buttons: Sequence[QToolButton]) -> None:
        """`buttons` in the order in which they stand, and in which Tab leads from one to the next."""
        for button, following in pairwise(buttons):
            QWidget.setTabOrder(button, following)
        able = [button for button in buttons if button.isEnabled()]
        if able:
            self.setFocusProxy(able[0])
