"""Which rows of an outline are shown while it is filtered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from soteplan.domain.keeping import Keeps, both, kept

__all__ = ("Keeps", "both", "hidden_above", "kept")


def hidden_above(
    row: Any, parent_of: Callable[[Any], str], find: Callable[[str], Any], is_shown: Callable[[str], object]
) -> list[Any]:
    """The rows above a row that are not shown, the nearest first."""
    hidden: list[Any] = []
    above = row
    while above is not None and not is_shown(parent_of(above)):
        above = find(parent_of(above))
        if above is None or above in hidden:
            break
        hidden.append(above)
    return hidden
