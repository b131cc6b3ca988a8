"""How much weight target groups have, and how far their stance is from the one that is wanted.

Influence and interest are scored from 1 to 5 whatever the plan's scale of risks is. From HIGH on they are high; the two
together say how a group is kept in touch with, as in the power and interest grid of stakeholder analysis.
"""

from __future__ import annotations

from soteplan.domain.communications import TargetGroup

STEPS = 5
HIGH = 4
QUADRANTS = ("satisfied", "closely", "monitor", "informed")  # left and right, first those of high influence
STANCES = ("unaware", "against", "neutral", "supportive", "driving")  # from the farthest to the closest


def quadrant_at(influence: int, interest: int) -> str:
    """One of QUADRANTS."""
    return QUADRANTS[2 * (influence < HIGH) + (interest >= HIGH)]


def quadrant(group: TargetGroup) -> str:
    """One of QUADRANTS, "" while a score is missing."""
    if group.influence is None or group.interest is None:
        return ""
    return quadrant_at(group.influence, group.interest)


def stance_gap(group: TargetGroup) -> int | None:
    """How many steps lead from today's stance to the wanted one, negative backwards; None where one is not assessed."""
    if group.stance_today not in STANCES or group.stance_wanted not in STANCES:
        return None
    return STANCES.index(group.stance_wanted) - STANCES.index(group.stance_today)
