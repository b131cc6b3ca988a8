"""By what the risks of the register are grouped and filtered."""

from __future__ import annotations

from soteplan.domain.risk_links import at_risk
from soteplan.domain.risk_scale import LEVELS, scale_of
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.models.dimensions import Dimensions, Value, of_choice, of_party, of_rows
from soteplan.models.risk_table import LEVELS as LEVEL_WORDS
from soteplan.models.risk_table import SYMBOLS
from soteplan.texts.language import Language, mark

CHOICES = ("kind", "category", "strategy", "state", "proximity")
NOBODY = mark("RisksTab", "No owner")
NO_PACKAGE, NO_GOAL = mark("RisksTab", "No work package"), mark("RisksTab", "No goal")
UNSCORED = mark("RisksTab", "Not scored")


def _level(state: PlanState, language: Language, risk: Risk) -> Value:
    """The highest first; of the current score."""
    score = scale_of(state).current(risk)
    if score is None:
        return Value((len(LEVELS), ""), "", language.text("RisksTab", UNSCORED))
    name = f"{SYMBOLS[score.level]} {language.text('figure', LEVEL_WORDS[score.level])}"
    return Value((len(LEVELS) - LEVELS.index(score.level), ""), score.level, name)


def _packages(state: PlanState, language: Language, risk: Risk) -> list[Value]:
    """Those it bears on, and those of the actions it bears on."""
    actions = at_risk(state, risk, "action_id")
    found = [*at_risk(state, risk, "package_id"), *(state.get(Package, action.package_id) for action in actions)]
    return of_rows(language, found, language.text("RisksTab", NO_PACKAGE))


def _goals(state: PlanState, language: Language, risk: Risk) -> list[Value]:
    return of_rows(language, at_risk(state, risk, "goal_id"), language.text("RisksTab", NO_GOAL))


def _named(language: Language, dimension: str) -> str:
    return language.text("RisksTab", "Level") if dimension == "level" else ""


RISKS = Dimensions(
    "risk",
    {
        "level": _level,
        **{field: of_choice(field) for field in CHOICES},
        "owner_id": of_party("owner_id", "RisksTab", NOBODY),
    },
    {"package_id": _packages, "goal_id": _goals},
    _named,
)
