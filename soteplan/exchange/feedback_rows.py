"""What questions and feedback are pasted from: the heads of the columns of a form's answers or of one's own table."""

from __future__ import annotations

from collections.abc import Mapping

from soteplan.exchange.pasted_rows import RowForm

HEADS: Mapping[str, tuple[str, ...]] = {
    "title": (
        "kysymys", "palaute", "kysymys tai palaute", "kommentti", "viesti", "question", "feedback", "comment",
        "message", "fråga", "respons", "kommentar", "teksti", "text",
    ),
    "kind": ("tyyppi", "laji", "luokka", "type", "typ", "slag"),
    "date": ("pvm", "päivä", "päiväys", "saatu", "saapunut", "aikaleima", "date", "received", "datum", "inkommen"),
    "target_group_id": (
        "kohderyhmä", "ryhmä", "keneltä", "sidosryhmä", "group", "target group", "from", "målgrupp", "grupp",
    ),
    "channel_id": ("kanava", "mistä", "channel", "kanal"),
    "comm_action_id": ("tilaisuus", "tapahtuma", "event", "occasion", "tillfälle"),
    "owner_id": ("vastuu", "vastuutaho", "vastaaja", "owner", "ansvarig"),
    "due_date": ("määräpäivä", "vastattava", "vastattava viimeistään", "due", "deadline"),
    "state": ("tila", "tilanne", "status", "state", "läge"),
    "answer": ("vastaus", "answer", "reply", "svar"),
    "answered_date": ("vastattu", "vastauspäivä", "answered", "besvarad"),
}  # fmt: skip
FIELDS = (
    "date", "kind", "title", "target_group_id", "channel_id", "comm_action_id", "owner_id", "due_date", "state",
    "answer", "answered_date", "note",
)  # fmt: skip
FEEDBACK = RowForm("feedback", FIELDS, HEADS)
