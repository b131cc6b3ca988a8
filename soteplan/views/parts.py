"""F6 goes round the parts of the window: the views and strips of the open tab, the question over it, the Inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from soteplan.views.strip import Strip

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


def next_part(window: MainWindow, steps: int) -> None:
    """Give the keyboard to the part that many steps on; from elsewhere, to the main view of the tab."""
    parts = [part for part in window.tab.parts() if part.isVisible()] or [window.tab]
    frame = window.centralWidget()
    around = frame.findChildren(Strip, options=Qt.FindChildOption.FindDirectChildrenOnly) if frame else []
    parts += [strip for strip in (*window.tab.findChildren(Strip), *around) if strip.isVisible()]
    if window.inspector.isVisible() and window.inspector.row is not None:
        parts.append(window.inspector)
    here = next((number for number, part in enumerate(parts) if _has_keyboard(part)), None)
    there = 0 if here is None else (here + steps) % len(parts)
    if parts[there] is window.inspector:
        window.inspector.take_focus()
    elif there == 0:
        window.tab.take_focus()
    else:
        parts[there].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _has_keyboard(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))
