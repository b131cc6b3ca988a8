"""What the entries of the communications table are called elsewhere: by what they name, or by their target group."""

from __future__ import annotations

from typing import Any

from soteplan.domain.comm_table import NAMED, ROW_TYPES, entry
from soteplan.domain.communications import TargetGroup
from soteplan.domain.state import PlanState
from soteplan.models.columns import title_of
from soteplan.texts.comm_workbook import entry_text
from soteplan.texts.language import Language

_ENTRIES = tuple(ROW_TYPES.values())
_NAMING = tuple(ROW_TYPES[column] for column in NAMED)


def entry_title(state: PlanState, language: Language, row: Any) -> str:
    """An entry of the table as it is read there, "" for any other row."""
    return entry_text(language, entry(state, row)) if isinstance(row, _ENTRIES) else ""


def linked_title(state: PlanState, language: Language, row: Any, seen_from: str) -> str:
    """A row as it is called among what is linked to a row of a table.

    Seen from what it names, a channel or a party, an entry of the communications table goes by its target group.
    """
    if not isinstance(row, _NAMING) or seen_from == "target_group":
        return entry_title(state, language, row) or title_of(row, language)
    group = state.get(TargetGroup, row.target_group_id)
    return ": ".join(part for part in (title_of(group, language) if group else "", row.title) if part)
