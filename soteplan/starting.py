"""What Python and PySide6 do with every module and object that appears, put off while the program starts.

`app` imports this before anything else, since both cost more with everything that is loaded after them: together they
were a seventh of the start.
"""

from __future__ import annotations

import builtins
import gc

import PySide6.QtCore  # noqa: F401  it puts an import of its own in place of Python's

# What is loaded stays, and looking through it again and again for garbage finds none.
gc.disable()

# PySide6 reads the source of every module that is imported, to find out whether it may want methods in snake_case.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def started() -> None:
    """Garbage is collected again from here on; what stood when the process first came so far is left out of it."""
    if not gc.get_freeze_count():
        gc.freeze()
    gc.enable()
