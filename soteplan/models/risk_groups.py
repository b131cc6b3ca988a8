"""By what the risks of the register are grouped and filtered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from soteplan.domain.fields import spec_of
from soteplan.domain.plan import Party
from soteplan.domain.risk_links import at_risk
from soteplan.domain.risk_scale import LEVELS, scale_of
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Package
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
FindAll = Callable[[PlanState, Language, Risk], list[Value]]

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


def _packages(state: PlanState, language: Language, risk: Risk) -> list[Value]:
    """Those it bears on, and those of the actions it bears on."""
    actions = at_risk(state, risk, "action_id")
    found = [*at_risk(state, risk, "package_id"), *(state.get(Package, action.package_id) for action in actions)]
    return _rows(language, found, "package")


def _goals(state: PlanState, language: Language, risk: Risk) -> list[Value]:
    return _rows(language, at_risk(state, risk, "goal_id"), "goal")


def _rows(language: Language, rows: Sequence[Any], name: str) -> list[Value]:
    found = {row.id: Value((0, row.position), row.id, title_of(row, language)) for row in rows if row is not None}
    return list(found.values()) or [Value((1, ""), "", language.text("RisksTab", NOTHING[name]))]


SINGLE: dict[str, Find] = {
    "level": _level,
    **{field: _choice(field) for field in CHOICES},
    "owner_id": _owner,
}
# Of these a risk may have several.
SEVERAL: dict[str, FindAll] = {"package_id": _packages, "goal_id": _goals}
DIMENSIONS = (*SINGLE, *SEVERAL)


def dimension_name(language: Language, dimension: str) -> str:
    """What the dimension is called in menus."""
    return language.text("RisksTab", "Level") if dimension == "level" else language.field("risk", dimension)


def value_of(state: PlanState, language: Language, dimension: str, risk: Risk) -> Value:
    """By which a risk is grouped: of several the first, which is its own."""
    return values_of(state, language, dimension, risk)[0]


def values_of(state: PlanState, language: Language, dimension: str, risk: Risk) -> list[Value]:
    """By which a risk is filtered."""
    if dimension in SEVERAL:
        return SEVERAL[dimension](state, language, risk)
    return [SINGLE[dimension](state, language, risk)]
