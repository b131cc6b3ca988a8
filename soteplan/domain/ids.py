"""Row ids: UUIDv7 texts, so that rows made on two laptops never collide and still sort by age."""

from __future__ import annotations

import os
import re
import threading
import time

_TAIL_BITS = 74  # what RFC 9562 leaves to chance in a version 7 id: 12 + 62 bits
_SHAPE = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def _chance(bits: int) -> int:
    # The module secrets would do, but takes 10 ms of the start to import.
    return int.from_bytes(os.urandom(16), "big") >> 128 - bits


class _Source:
    """Gives out pairs of milliseconds and tail, each greater than the one before."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next_number(self) -> int:
        with self._lock:
            fresh = time.time_ns() // 1_000_000 << _TAIL_BITS | _chance(_TAIL_BITS)
            # A clock that stands or goes back must not break the order: count on from the last id instead.
            self._last = fresh if fresh > self._last else self._last + 1 + _chance(32)
            return self._last


_SOURCE = _Source()


def _as_text(number: int) -> str:
    milliseconds, tail = number >> _TAIL_BITS, number & (1 << _TAIL_BITS) - 1
    high, low = tail >> 62, tail & (1 << 62) - 1
    digits = f"{milliseconds << 80 | 7 << 76 | high << 64 | 2 << 62 | low:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def new_id() -> str:
    """A new UUIDv7 text (RFC 9562), greater than every id this process made before. Thread safe.

    The order holds within one millisecond and when the clock is set back.
    """
    return _as_text(_SOURCE.next_number())


def is_id(text: str) -> bool:
    """Whether the text is a UUIDv7 in the one form the plan file uses: lower case, with hyphens."""
    return _SHAPE.fullmatch(text) is not None
