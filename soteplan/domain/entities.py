"""All entities of the plan, imported in one place so that the registry is whole."""

from soteplan.domain import (
    budget,
    communications,
    effects,
    evaluation,
    goals,
    meetings,
    plan,
    risks,
    schedule,
)  # fmt: skip
from soteplan.domain.fields import ENTITIES, EntitySpec, spec_of

PARTS = (
    plan,
    goals,
    schedule,
    effects,
    budget,
    risks,
    communications,
    evaluation,
    meetings,
)
# The tables stand in the order of the parts, whichever of them a program happened to import first.
_PLACES = [part.__name__ for part in PARTS]
for _spec in sorted(ENTITIES.values(), key=lambda spec: _PLACES.index(spec.row_type.__module__)):
    ENTITIES[_spec.table] = ENTITIES.pop(_spec.table)

NOT_EXPORTED = frozenset({"snapshot"})  # a named point of a history that an export does not carry

__all__ = ["ENTITIES", "NOT_EXPORTED", "PARTS", "EntitySpec", "spec_of"]
