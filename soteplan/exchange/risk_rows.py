"""What another program's risk register is pasted from: the heads of its columns, and scores as they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping

from soteplan.domain.risk_scores import steps
from soteplan.domain.state import PlanState
from soteplan.exchange.pasted_rows import RowForm

# What the head of a column may be called besides the names of the fields.
HEADS: Mapping[str, tuple[str, ...]] = {
    "code": ("id", "nro", "no", "nr", "#", "tunniste", "numero"),
    "title": ("riski", "risk", "riskin nimi", "riskin kuvaus", "kuvaus", "name", "description", "nimi", "namn"),
    "cause": ("syyt", "orsaker", "causes"),
    "consequence": ("seuraukset", "vaikutukset", "följder", "konsekvenser", "consequences"),
    "probability": ("todennäköisyys", "tn", "likelihood", "p", "sannolikhet"),
    "impact": ("vaikutus", "vakavuus", "konsekvens", "severity", "i", "v"),
    "owner_id": ("omistaja", "riskin omistaja", "vastuuhenkilö", "vastuu", "owner", "ansvarig", "riskägare"),
    "review_date": ("seuranta", "katselmus", "review", "uppföljning"),
    "state": ("tilanne", "status"),
}
# The fields that a column can hold.
FIELDS = (
    "code", "title", "kind", "category", "cause", "event", "consequence", "probability", "impact",
    "residual_probability", "residual_impact", "strategy", "owner_id", "review_date", "state", "proximity",
    "proximity_date", "goal_id", "package_id", "action_id", "note",
)  # fmt: skip


def score(state: PlanState, text: str) -> int | None:
    """A step of the plan's scale, also with its name behind it: 4 or 4 Likely."""
    found = re.match(r"(\d)(?!\d)(?:[.,]0+(?!\d))?", text)
    step = int(found[1]) if found else 0
    return step if 1 <= step <= steps(state) else None


RISKS = RowForm("risk", FIELDS, HEADS, score)
