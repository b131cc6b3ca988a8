"""A list of what would move: where it stands now, where it would stand, and how far that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget

from soteplan.views.forms import Form
from soteplan.views.header import QuietHeader
from soteplan.views.quiet import slim_bars


def move_list(form: Form, name: str, heads: Sequence[str], widths: Mapping[int, int]) -> QTreeWidget:
    """Columns with a width in px at 100 % keep it, the others share the room; the last one stands to the right."""
    moves, px = QTreeWidget(), form.look.px
    moves.setHeaderLabels(list(heads))
    moves.setAccessibleName(name)
    moves.setUniformRowHeights(True)
    moves.setRootIsDecorated(False)
    moves.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    edge = f"border: 1px solid {form.look.palette.line}; border-radius: {px(4)}px;"
    moves.setStyleSheet(f"QTreeWidget {{ {edge} }} QTreeWidget::item {{ padding: {px(3)}px {px(5)}px; }}")
    slim_bars(moves, form.look)
    header = QuietHeader(form.look, moves)
    moves.setHeader(header)
    header.setStretchLastSection(False)
    moves.headerItem().setTextAlignment(len(heads) - 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for column in range(len(heads)):
        if column in widths:
            header.resizeSection(column, px(widths[column]))
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return moves
