"""A line of one pixel between two parts of a page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from soteplan.views.look import Look


def hairline(look: Look) -> QFrame:
    """To lie across a column; as thin as the screen can draw it."""
    line = QFrame()
    line.setFixedHeight(1)
    look.tone(line, "line")
    return line
