"""The risk register as a workbook, read back."""

from __future__ import annotations

import io
from typing import Any

import openpyxl

from soteplan.domain.goals import Goal
from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk, RiskLink, RiskResponse, RiskReview
from soteplan.domain.schedule import Phase
from soteplan.exchange.risk_xlsx import written
from soteplan.texts.language import Language
from tests.domain.plans import example, state_of

ENGLISH = Language("en")
ROWS = (
    Plan(id="plan", title="P", risk_steps="5"),
    Goal(id="g", title="Care", code="1"),
    Goal(id="h", title="Work", code="2"),
    Risk(id="r", code="R1", title="=1+1", probability=4, impact=4, goal_id="g", cause="http://example.org"),
    RiskLink(id="l", risk_id="r", goal_id="h"),
    Phase(id="f", action_id="a", kind="pilot", start_date="2021-01-01", end_date="2021-06-30", state="under_way"),
    RiskResponse(id="x", risk_id="r", title="Pilot first", phase_id="f"),
    RiskReview(id="v", risk_id="r", date="2021-02-01", steps="3", probability=3, impact=2, level="high", note="@SUM"),
)


def sheets(*rows: Any) -> dict[str, list[dict[str, Any]]]:
    """The rows of each sheet by their heads; of two heads alike the first counts."""
    book = openpyxl.load_workbook(io.BytesIO(written(state_of(*rows), ENGLISH)))
    found: dict[str, list[dict[str, Any]]] = {}
    for sheet in book:
        heads, *lines = ([cell.value for cell in row] for row in sheet.iter_rows())
        found[sheet.title] = [dict(reversed(list(zip(heads, line, strict=True)))) for line in lines]
    return found


def test_risks_responses_and_reviews_have_a_sheet_each() -> None:
    found = sheets(*ROWS)
    assert list(found) == ["Risks", "Responses", "Reviews"]
    (risk,), (answer,), (review,) = found.values()
    assert (risk["Code"], risk["Inherent risk"], risk["Level"]) == ("R1", 16, "■ High")
    assert risk["Goal"] == "1 Care\n2 Work"
    assert (answer["Response"], answer["Due"].date().isoformat(), answer["State"]) == (
        "Pilot first", "2021-06-30", "Under way",
    )  # fmt: skip
    assert (review["Risk scale"], review["Inherent risk"], review["Level"]) == (3, 6, "■ High")


def test_no_text_is_a_formula_or_a_link() -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(state_of(*ROWS), ENGLISH)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value in ("=1+1", "@SUM", "http://example.org")} == {"s"}
    assert not any(cell.hyperlink for cell in cells)
    assert {cell.value for cell in cells if cell.quotePrefix} == {"=1+1", "@SUM"}, "nor when it is edited"


def test_the_example_and_an_empty_plan_are_written_in_every_language() -> None:
    for code in ("fi", "sv", "en"):
        for state in (example(), state_of(Plan(id="plan", title="P"))):
            book = openpyxl.load_workbook(io.BytesIO(written(state, Language(code))))
            assert next(sheet.max_row - 1 for sheet in book) == len(state.table(Risk))
