"""Adding and scoring risks as operations on a plan."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.domain.risk_responses import due_date, standing
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.operations import risks
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    yield document
    document.close(discard=True)


def add(document: Document, title: str, **values: object) -> Risk:
    document.perform("add:risk", lambda tx: tx.add(Risk, title=title, **values))
    return now(document, title)


def now(document: Document, title: str) -> Risk:
    return next(risk for risk in document.state.rows(Risk) if risk.title == title)


@pytest.mark.parametrize(
    ("codes", "following"),
    [([], "R1"), (["R1", "R5"], "R6"), (["Riski 09", ""], "Riski 10"), (["A", "x1y"], "R1")],
)
def test_codes_go_on_as_the_plan_numbers_its_risks(document: Document, codes: list[str], following: str) -> None:
    for code in codes:
        add(document, f"Risk {code}", code=code)
    assert risks.next_code(document.state) == following


def test_a_risk_is_added_beside_another_and_responses_under_it(document: Document) -> None:
    first = add(document, "First", code="R1")
    add(document, "Last", code="R2")
    document.perform("add:risk", lambda tx: risks.add_risk(tx, "Between", first))
    assert [(risk.code, risk.title) for risk in document.state.rows(Risk)] == [
        ("R1", "First"),
        ("R3", "Between"),
        ("R2", "Last"),
    ]
    document.perform("add:risk_response", lambda tx: risks.add_response(tx, first, "A"))
    (response,) = document.state.rows(RiskResponse)
    document.perform("add:risk_response", lambda tx: risks.add_response(tx, first, "B", response))
    assert [row.title for row in document.state.where(RiskResponse, "risk_id", first.id)] == ["A", "B"]


def test_scores_stay_on_the_plans_own_scale(document: Document) -> None:
    document.perform("edit:plan", lambda tx: tx.update(tx.state.plan, risk_steps="3"))
    risk = add(document, "Risk")
    with pytest.raises(Refusal) as refused:
        document.perform("edit:risk", lambda tx: risks.set_score(tx, risk, "impact", 4))
    assert (refused.value.code, refused.value.values["maximum"]) == ("out_of_range", 3)
    for expected in (1, 2, 3, 3):
        document.perform("edit:risk", lambda tx: risks.step_score(tx, now(document, "Risk"), "impact", 1))
        assert now(document, "Risk").impact == expected
    document.perform("edit:risk", lambda tx: risks.step_score(tx, now(document, "Risk"), "impact", -1))
    assert now(document, "Risk").impact == 2


def test_moving_a_risk_in_the_matrix_scores_both_sides_in_one_step(document: Document) -> None:
    risk = add(document, "Risk", probability=1, impact=1)
    document.perform("edit:risk", lambda tx: risks.place(tx, risk, 4, 5))
    document.perform("edit:risk", lambda tx: risks.place(tx, risk, 2, 3, residual=True))
    moved = now(document, "Risk")
    assert [getattr(moved, name) for name in risks.SCORES] == [4, 5, 2, 3]
    document.undo()
    document.undo()
    assert now(document, "Risk") == risk


def test_a_response_becomes_a_phase_of_the_schedule_and_ceases_to_be_one(document: Document) -> None:
    owned = add(document, "Staff leave")

    def write(tx: Transaction) -> None:
        package = tx.add(Package, title="Package")
        action = tx.add(Action, title="Recruit", package_id=package.id)
        tx.add(Phase, action_id=action.id, start_date="2021-01-01", end_date="2021-06-30", state="under_way")
        tx.add(RiskResponse, risk_id=owned.id, title="Recruit", action_id=action.id, due_date="2021-03-31")

    document.perform("add:risk", write)
    (phase,), (response,) = document.state.rows(Phase), document.state.rows(RiskResponse)
    document.perform("edit:risk_response", lambda tx: risks.tie(tx, response, "phase_id", phase.id))
    (response,) = document.state.rows(RiskResponse)
    assert (response.action_id, response.due_date) == (None, None)
    assert (due_date(document.state, response), standing(document.state, response)) == ("2021-06-30", "under_way")
    document.perform("edit:risk_response", lambda tx: risks.tie(tx, response, "phase_id", None))
    (response,) = document.state.rows(RiskResponse)
    assert (response.phase_id, due_date(document.state, response)) == (None, None)


def test_a_pasted_opportunity_gets_a_strategy_that_fits_it(document: Document) -> None:
    found = [{"title": "Gain", "kind": "opportunity"}, {"title": "Loss"}, {"title": "Gift", "kind": "opportunity"}]
    found[2]["strategy"] = "exploit"
    document.perform("paste:risk", lambda tx: risks.add_risks(tx, found))
    assert [risk.strategy for risk in document.state.rows(Risk)] == ["enhance", "reduce", "exploit"]
