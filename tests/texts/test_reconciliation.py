"""What must agree is told in words, in every language."""

from __future__ import annotations

import pytest

from soteplan.domain.budget import BudgetLine, CostCategory, Earmark, Funding, Grant
from soteplan.domain.budget_sums import ALL, Sum
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.grants import grant_tables
from soteplan.domain.reconciliation import Outcome, Statement, Topic, reconciliation
from soteplan.domain.reconciliation_cells import cells_behind
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.texts import grants
from soteplan.texts import reconciliation as words
from soteplan.texts.language import LOCALES, Language
from tests.domain.plans import state_of

EN = Language("en")


@pytest.fixture
def state() -> PlanState:
    return state_of(
        CostCategory(id="c", code="1", title="Pay", kind="staff", printed_total=7),
        CostCategory(id="o", title="Overheads", kind="overhead"),
        Package(id="p", code="P1", title="Package", printed_budget=100),
        Grant(id="g", code="VA", title="Grant", rate=8000, overhead_rate=1500, ceiling=100, start_date="2021-01-01"),
        Grant(id="h", title="Other"),
        BudgetLine(id="l1", cost_category_id="c", package_id="p", grant_id="g", year=2020, amount=100),
        BudgetLine(id="l2", cost_category_id="o", year=2020, amount=50, grant_id="g"),
        BudgetLine(id="l3", cost_category_id="o", amount=5),
        Funding(id="f", kind="own_share", grant_id="g", year=2020, amount=5),
        Earmark(id="e", title="Families", year=2020, amount=500),
        BenefitEstimate(id="b", package_id="p", title="Saved", benefit=61, project_cost=-17, printed_net=45),
    )


@pytest.mark.parametrize("code", LOCALES)
def test_every_statement_and_cell_has_its_words(state: PlanState, code: str) -> None:
    language, found = Language(code), reconciliation(state)
    assert {each.topic for each in found} == set(Topic)
    for statement in found:
        assert words.statement_text(language, state, statement)
        assert words.when_text(language, statement)
        assert words.outcome_text(language, statement)
        assert all(words.cell_text(language, state, statement, cell) for cell in cells_behind(state, statement))


def test_each_topic_stands_under_one_head() -> None:
    topics = [topic for _, those in words.SECTIONS for topic in those]
    assert sorted(topics) == sorted(Topic)
    assert set(words.SIDES) == set(Topic)


def test_what_must_be_equal_and_what_may_be_smaller_read_apart(state: PlanState) -> None:
    texts = {each.topic: words.statement_text(EN, state, each) for each in reconciliation(state)}
    assert texts[Topic.PACKAGES] == "Cost categories = work packages"
    assert texts[Topic.CEILING] == "VA: Grant asked for ≤ ceiling"
    assert texts[Topic.EARMARK] == "Families"
    assert texts[Topic.BENEFIT_PRINTED] == "P1 Saved: printed net effect"


@pytest.mark.parametrize(
    ("topic", "amounts", "rounding", "told"),
    [
        (Topic.FUNDING, (5, 5), 0, "✓ Agrees"),
        (Topic.FUNDING, (5, 6), 0, "≠ Differs"),
        (Topic.BENEFIT_PRINTED, (5, 6), 1, "≈ By rounding"),
        (Topic.EARMARK, (5, 6), 0, "✓ Agrees"),
        (Topic.EARMARK, (7, 6), 0, "> Goes over"),
    ],
)
def test_an_outcome_is_a_symbol_and_a_word(topic: Topic, amounts: tuple[int, int], rounding: int, told: str) -> None:
    statement = Statement(topic, ALL, Sum(amounts[0]), Sum(amounts[1]), rounding=rounding)
    assert words.outcome_text(EN, statement) == told


def test_the_summary_counts_the_worst_first(state: PlanState) -> None:
    told = words.summary(EN, reconciliation(state))
    assert next(outcome for outcome, _ in told) is Outcome.DIFFERS
    assert told[-1][1].startswith("✓ ")


@pytest.mark.parametrize("code", LOCALES)
def test_a_grant_is_told_with_its_terms_and_what_breaks_them(state: PlanState, code: str) -> None:
    language = Language(code)
    call, other = grant_tables(state)
    lines = {line.key: line for line in grants.grant_lines(language, call)}
    assert lines["own_rate"].amounts[-1] == language.percent(333)
    assert {key for key, line in lines.items() if line.wrong} == {"overheads", "own_rate", "left"}
    assert "80" in grants.grant_head(language, call.grant)
    assert grants.grant_head(language, other.grant) == "Other"
    assert [line.key for line in grants.grant_lines(language, other)][-1] == "grant_rate"
