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
NOT_EXPORTED = frozenset({"snapshot"})  # a named point of a history that an export does not carry

__all__ = ["ENTITIES", "NOT_EXPORTED", "PARTS", "EntitySpec", "spec_of"]
