"""The day of today."""

from __future__ import annotations

from datetime import datetime


def today() -> str:
    """As an ISO date, where the program runs."""
    return datetime.now().astimezone().date().isoformat()
