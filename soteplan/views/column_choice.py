"""What a user chose of a table's columns, kept with the user's settings for every plan and window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from PySide6.QtCore import QSettings

MOST_PX = 2000  # of a column at 100 %


@dataclass(frozen=True, slots=True)
class Choice:
    """Columns by their keys. What is not said here is as the table has it."""

    order: tuple[str, ...] = ()  # from the left
    shown: tuple[str, ...] = ()  # all that are shown; none while they are what there is room for
    widths: Mapping[str, int] = field(default_factory=dict)  # px at 100 %


def stored_choice(name: str) -> Choice:
    """What was chosen for a table; nothing where what is stored cannot be read."""
    try:
        values: Any = json.loads(str(_settings().value(_key(name), "", type=str)))
        return Choice(_keys(values["order"]), _keys(values["shown"]), _widths(values["widths"]))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Choice()


def store_choice(name: str, choice: Choice) -> None:
    if choice == Choice():
        _settings().remove(_key(name))
    else:
        _settings().setValue(_key(name), json.dumps(asdict(choice)))


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Soteplan", "soteplan")


def _key(name: str) -> str:
    return f"columns/{name}"


def _keys(values: list[str]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


def _widths(values: Mapping[str, int]) -> dict[str, int]:
    return {str(key): max(1, min(MOST_PX, int(width))) for key, width in values.items()}
