"""Python's garbage collector rests while a thread works beside the window.

It runs in whichever thread asks for memory, and what it finds may be widgets: those must go where they live, or the
program dies.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable


class _Rest:
    """From the first of the threads to the end of the last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._threads = 0
        self._wakes = False  # whether it is to collect again afterwards

    def enter(self) -> None:
        with self._lock:
            if not self._threads:
                self._wakes = gc.isenabled()
                gc.disable()
            self._threads += 1

    def leave(self) -> None:
        with self._lock:
            self._threads -= 1
            if not self._threads and self._wakes:
                gc.enable()


_rest = _Rest()


def begun(act: Callable[[], object], name: str, *, daemon: bool = False) -> threading.Thread:
    """A thread that has begun an act; no garbage is collected before it ends. To be called in the main thread."""

    def run() -> None:
        try:
            act()
        finally:
            _rest.leave()

    _rest.enter()
    thread = threading.Thread(target=run, name=name, daemon=daemon)
    try:
        thread.start()
    except BaseException:
        _rest.leave()
        raise
    return thread
