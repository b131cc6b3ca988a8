"""What core messages are pasted from: the heads of the columns of a communications plan's table of messages."""

from __future__ import annotations

from collections.abc import Mapping

from soteplan.exchange.pasted_rows import RowForm

HEADS: Mapping[str, tuple[str, ...]] = {
    "title": (
        "viesti", "ydinviesti", "pääviesti", "teksti", "message", "core message", "key message", "text", "budskap",
        "kärnbudskap", "huvudbudskap",
    ),
    "level": ("taso", "level", "nivå"),
    "target_group_id": (
        "kenelle", "kohderyhmä", "kohderyhmät", "ryhmä", "sidosryhmä", "for", "for whom", "group", "target group",
        "audience", "för", "målgrupp", "målgrupper", "grupp",
    ),
    "carries_id": (
        "toteuttaa", "toteuttaa viestiä", "kansallinen viesti", "carries", "puts into practice", "national message",
        "förverkligar", "nationellt budskap",
    ),
}  # fmt: skip
FIELDS = ("title", "level", "target_group_id", "carries_id", "note")
MESSAGES = RowForm("core_message", FIELDS, HEADS, several=frozenset({"target_group_id"}), among="carries_id")
