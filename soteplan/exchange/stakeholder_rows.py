"""What stakeholders are pasted from: the heads of the columns of a stakeholder analysis."""

from __future__ import annotations

import re
from collections.abc import Mapping

from soteplan.domain.comm_stakeholders import STEPS
from soteplan.domain.state import PlanState
from soteplan.exchange.pasted_rows import RowForm

HEADS: Mapping[str, tuple[str, ...]] = {
    "code": ("id", "nro", "nr", "no", "#", "tunniste", "numero"),
    "title": (
        "sidosryhmä", "kohderyhmä", "ryhmä", "nimi", "taho", "stakeholder", "target group", "group", "name",
        "intressent", "målgrupp", "grupp", "namn",
    ),
    "influence": ("vaikutusvalta", "vaikuttavuus", "valta", "vaik.", "influence", "power", "infl.", "inflytande"),
    "interest": ("kiinnostus", "intressi", "kiin.", "interest", "int.", "intresse", "intr."),
    "stance_today": (
        "suhtautuminen", "asenne", "nyt", "stance", "attitude", "today", "inställning", "hållning", "attityd",
        "i dag",
    ),
    "stance_wanted": ("tavoite", "tavoiteltu", "wanted", "target", "mål", "önskad"),
    "stance": ("suhtautuminen sanoin", "kuvaus", "odotukset", "description", "expectations", "beskrivning"),
}  # fmt: skip
FIELDS = ("code", "title", "influence", "interest", "stance_today", "stance_wanted", "stance", "note")


def _score(state: PlanState, text: str) -> int | None:
    """A step from 1 to 5, also with words behind it: 4 large."""
    found = re.match(r"(\d)(?!\d)(?:[.,]0+(?!\d))?", text)
    step = int(found[1]) if found else 0
    return step if 1 <= step <= STEPS else None


STAKEHOLDERS = RowForm("target_group", FIELDS, HEADS, number=_score)
