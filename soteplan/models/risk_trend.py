"""Which way a risk has gone, as a sign that needs no colour and in words; and when and by whom it was reviewed."""

from soteplan.domain.risks import RiskReview
from soteplan.domain.state import PlanState
from soteplan.models.columns import row_title
from soteplan.texts.language import Language, mark

TREND_SIGNS = {
    1: ("↑", mark("Review", "Grown")),
    -1: ("↓", mark("Review", "Shrunk")),
    0: ("→", mark("Review", "As it was")),
    None: ("·", mark("Review", "No earlier review")),
}


def review_head(state: PlanState, language: Language, review: RiskReview) -> str:
    """The day of a review, what kind it was, and whose it is if that is told."""
    kind = language.choice("risk_review", "kind", review.kind)
    party = row_title(state, language, "party", review.party_id)
    return " · ".join(part for part in (language.date(review.date), kind, party) if part)
