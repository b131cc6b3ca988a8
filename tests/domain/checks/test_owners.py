from __future__ import annotations

from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action, Package
from tests.domain.checks.found import found, ids


def test_packages_actions_and_risks_have_an_owner() -> None:
    rows = (Package(id="k", title="Package"), Action(id="a", title="Action"), Risk(id="r", title="Risk"))
    findings = found("no-owner", *rows)
    assert [(each.table, each.severity, each.field) for each in findings] == [
        ("action", "warning", "owner_id"), ("package", "warning", "owner_id"), ("risk", "warning", "owner_id"),
    ]  # fmt: skip


def test_what_is_owned_or_finished_is_not_named() -> None:
    rows = (
        Package(id="k", title="Package", owner_id="unit"),
        Action(id="a", title="Action", state="done"),
        Action(id="b", title="Action", state="dropped"),
        Risk(id="r", title="Risk", state="closed"),
    )
    assert ids("no-owner", *rows) == []
