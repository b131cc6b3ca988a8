"""Words in an outline or a table that is empty because nothing in it concerns the goal that everything is shown for."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from soteplan.views.workspace import Workspace

ABOVE, BESIDE = 24, 16  # px at 100 %


def nothing_words(view: QAbstractItemView, workspace: Workspace) -> str:
    """What an empty view says, "" where it need not say anything."""
    if not workspace.lens.is_on or view.model() is None or view.model().rowCount():
        return ""
    return workspace.language.text("Lens", "Nothing here concerns the goal.")


def paint_nothing(view: QAbstractItemView, workspace: Workspace) -> None:
    """To be painted after the view has painted itself."""
    words, look = nothing_words(view, workspace), workspace.look
    if words:
        with QPainter(view.viewport()) as painter:
            painter.setPen(look.colour("ink2"))
            painter.setFont(look.font())
            beside, above = look.px(BESIDE), look.px(ABOVE)
            room = QRect(view.viewport().rect()).adjusted(beside, above, -beside, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)
