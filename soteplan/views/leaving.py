"""Leaving an editor: what stands in it is entered."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def finish_typing(window: QWidget) -> None:
    """Enter what is being typed in a window, as if the keyboard went elsewhere and came back."""
    widget = window.focusWidget()
    if widget is not None:
        widget.clearFocus()
        widget.setFocus()
