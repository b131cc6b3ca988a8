"""Seats that stand empty and organisations that have not bound themselves."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, name_of, warning
from soteplan.domain.plan import Membership, Party
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    for seat in state.rows(Membership):
        if seat.requirement == "required" and not seat.party_id:
            body = state.get(Party, seat.body_id)
            name = name_of(state, body) if body else ""
            yield warning("required-sector-without-seat", seat, "party_id", name=name, sector=seat.sector)
    for party in state.rows(Party):
        if party.participation == "participant" and party.commitment != "given":
            yield warning("organisation-without-commitment", party, "commitment", name=name_of(state, party))
