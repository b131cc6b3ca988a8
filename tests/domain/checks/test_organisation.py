from __future__ import annotations

import pytest

from soteplan.domain.plan import Membership, Party
from tests.domain.checks.found import found, ids


def test_a_required_sector_without_a_holder_is_an_empty_seat() -> None:
    rows = (
        Party(id="body", kind="body", title="Extended steering group"),
        Membership(id="empty", body_id="body", sector="Third sector", requirement="required"),
        Membership(id="held", body_id="body", sector="Primary care", requirement="required", party_id="unit"),
        Membership(id="free", body_id="body", sector="Research"),
    )
    (finding,) = found("required-sector-without-seat", *rows)
    assert finding.row_id == "empty"
    assert finding.values == {"name": "Extended steering group", "sector": "Third sector"}


@pytest.mark.parametrize(
    ("participation", "commitment", "named"),
    [("participant", "none", True), ("participant", "requested", True), ("participant", "declined", True),
     ("participant", "given", False), ("partner", "none", False), ("applicant", "none", False)],
)  # fmt: skip
def test_who_takes_part_has_given_a_commitment(participation: str, commitment: str, named: bool) -> None:
    party = Party(id="town", title="Town", participation=participation, commitment=commitment)
    assert bool(ids("organisation-without-commitment", party)) is named
