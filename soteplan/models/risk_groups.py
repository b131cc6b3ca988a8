"""By what the risks of the register are grouped and filtered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from soteplan.domain.fields import spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party
from soteplan.domain.risk_scale import LEVELS, scale_of
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.models.columns import title_of
from soteplan.models.risk_table import LEVELS as LEVEL_WORDS
from soteplan.models.risk_table import SYMBOLS
from soteplan.texts.language import Language, mark


class Value(NamedTuple):
    """What a risk has of a dimension: its place among the others, by what it is known, and what it is called."""

    order: tuple[int, str]
    key: str
    name: str


Find = Callable[[PlanState, Language, Risk], Value]

CHOICES = ("kind", "category", "strategy", "state", "proximity")
NOBODY = mark("RisksTab", "No owner")
NOTHING = {"package": mark("RisksTab", "No work package"), "goal": mark("RisksTab", "No goal")}
UNSCORED = mark("RisksTab", "Not scored")


def _choice(field: str) -> Find:
    def find(state: PlanState, language: Language, risk: Risk) -> Value:
        value = getattr(risk, field)
        place = list(spec_of(Risk).by_name[field].choices).index(value)
        return Value((place, ""), value, language.choice("risk", field, value))

    return find


def _level(state: PlanState, language: Language, risk: Risk) -> Value:
    """The highest first; of the current score."""
    score = scale_of(state).current(risk)
    if score is None:
        return Value((len(LEVELS), ""), "", language.text("RisksTab", UNSCORED))
    name = f"{SYMBOLS[score.level]} {language.text('figure', LEVEL_WORDS[score.level])}"
    return Value((len(LEVELS) - LEVELS.index(score.level), ""), score.level, name)


def _owner(state: PlanState, language: Language, risk: Risk) -> Value:
    party = state.get(Party, risk.owner_id)
    if party is None:
        return Value((1, ""), "", language.text("RisksTab", NOBODY))
    return Value((0, party.title.casefold()), party.id, party.short_name or party.title)


def _package(state: PlanState, language: Language, risk: Risk) -> Value:
    """Its own, or that of its action."""
    action = state.get(Action, risk.action_id)
    package = state.get(Package, risk.package_id or (action.package_id if action else None))
    return _row(language, package, "package")


def _goal(state: PlanState, language: Language, risk: Risk) -> Value:
    return _row(language, state.get(Goal, risk.goal_id), "goal")


def _row(language: Language, row: Any, name: str) -> Value:
    if row is None:
        return Value((1, ""), "", language.text("RisksTab", NOTHING[name]))
    return Value((0, row.position), row.id, title_of(row, language))


DIMENSIONS: dict[str, Find] = {
    "level": _level,
    **{field: _choice(field) for field in CHOICES},
    "owner_id": _owner,
    "package_id": _package,
    "goal_id": _goal,
}


def dimension_name(language: Language, dimension: str) -> str:
    """What the dimension is called in menus."""
    return language.text("RisksTab", "Level") if dimension == "level" else language.field("risk", dimension)


def value_of(state: PlanState, language: Language, dimension: str, risk: Risk) -> Value:
    return DIMENSIONS[dimension](state, language, risk)
