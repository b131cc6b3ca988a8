"""What communication actions are pasted from: the heads of the columns of somebody's own calendar in a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Mapping

from soteplan.domain.state import PlanState
from soteplan.exchange.pasted_rows import RowForm

HEADS: Mapping[str, tuple[str, ...]] = {
    "title": (
        "toimenpide", "viestintätoimenpide", "mitä", "sisältö", "aihe", "otsikko", "action", "what", "subject",
        "åtgärd", "vad", "innehåll", "rubrik", "tapahtuma", "event",
    ),
    "target_group_id": (
        "kohderyhmä", "kohderyhmät", "kenelle", "sidosryhmä", "group", "audience", "to whom", "målgrupp", "till vem",
    ),
    "channel_id": ("kanava", "väline", "missä", "channel", "kanal", "media"),
    "core_message_id": ("viesti", "ydinviesti", "message", "budskap", "kärnbudskap"),
    "owner_id": ("vastuu", "vastuutaho", "vastuuhenkilö", "kuka", "owner", "who", "ansvarig", "vem"),
    "start_date": (
        "pvm", "päivä", "päivämäärä", "milloin", "alku", "alkaa", "date", "day", "when", "start", "datum", "dag", "när",
    ),
    "end_date": ("loppu", "päättyy", "asti", "end", "until", "slut", "till"),
    "timing": ("aikataulu", "ajoitus", "timing", "tidpunkt", "tidtabell"),
    "repeat": ("toistuvuus", "tiheys", "kuinka usein", "repeats", "frequency", "hur ofta", "frekvens"),
    "cost": ("kustannus", "kustannukset", "hinta", "cost", "costs", "price", "kostnad", "pris"),
    "state": ("tila", "tilanne", "status", "state", "läge"),
    "reached": ("tavoitettu", "tavoitti", "osallistujia", "yleisö", "reached", "participants", "nådda", "deltagare"),
    "note": ("huom", "huomautus", "lisätieto", "lisätiedot", "note", "notes", "anmärkning"),
}  # fmt: skip
FIELDS = (
    "start_date", "title", "target_group_id", "channel_id", "core_message_id", "owner_id", "state", "reached", "cost",
    "repeat", "end_date", "timing", "action_id", "milestone_id", "meeting_id", "note",
)  # fmt: skip


def whole_number(state: PlanState, text: str) -> int | None:
    """A number of people or days as it is written: 1 200, also with a minus."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace("\u2212", "-")
    return int(plain) if re.fullmatch(r"-?\d{1,9}", plain) else None


ACTIONS = RowForm("comm_action", FIELDS, HEADS, whole_number, frozenset({"target_group_id"}))
