"""How the risks have stood, seen on the page and told to those who do not see it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from soteplan.domain.meetings import Snapshot
from soteplan.domain.risks import Risk, RiskReview
from soteplan.operations import risk_reviews
from soteplan.views.risk_pages.register import RegisterPage
from soteplan.views.risk_pages.trend import WHOLE, TrendPage
from soteplan.views.risks import RisksTab
from soteplan.views.workspace import Workspace
from tests.views.hands import press, put_on_screen

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, example: Workspace) -> TrendPage:
    tab = RisksTab(example)
    page = tab.show_page("trend")
    assert isinstance(page, TrendPage)
    put_on_screen(qtbot, tab, 1046, 680)
    return page


def first_risk(page: TrendPage) -> Risk:
    return page.document.state.rows(Risk)[0]


def below(page: TrendPage, risk: Risk) -> str:
    return next(line.below for line in page.list.lines() if line.key == risk.id)


def review(page: TrendPage, date: str, **scores: Any) -> None:
    risk = first_risk(page)
    page.document.perform("edit:risk", lambda tx: risk_reviews.review(tx, risk, date, **scores))


def test_the_whole_register_comes_first_with_a_place_for_each_day_of_review(page: TrendPage) -> None:
    line = page.list.current_line()
    assert line is not None
    assert line.key == WHOLE
    days = {row.date for row in page.document.state.rows(RiskReview)}
    assert len(page.reviews.lines()) == len(days) + 1
    assert "Now" in page.chart.plot.accessibleDescription()
    assert page.chart.told_at(0)
    assert page.chart.told_at(99) == ""


def test_a_risk_is_chosen_by_keyboard_and_shows_each_review(page: TrendPage) -> None:
    press(Key.Key_Down)
    risk = first_risk(page)
    assert page.current_rows() == [risk]
    kept = page.document.state.where(RiskReview, "risk_id", risk.id)
    assert len(page.reviews.lines()) == len(kept) + 1
    review(page, "2021-12-01", probability=1, impact=1)
    assert len(page.reviews.lines()) == len(kept) + 2, "it follows the plan"


def test_the_trend_is_told_since_the_review_before(page: TrendPage) -> None:
    review(page, "2021-12-01", probability=2, impact=2, residual_probability=1, residual_impact=1)
    review(page, "2021-12-02", residual_probability=5, residual_impact=5)
    assert below(page, first_risk(page)) == "↑ Grown"
    review(page, "2021-12-03", residual_probability=1, residual_impact=1)
    assert below(page, first_risk(page)) == "↓ Shrunk"


def test_the_trend_is_told_since_a_version(page: TrendPage) -> None:
    head = next(page.document.session.store.history(1)).id
    page.document.perform(
        "add:snapshot", lambda tx: tx.add(Snapshot, title="Before", date="2021-11-30", change_set_id=head)
    )
    risk = first_risk(page)
    page.document.perform("edit:risk", lambda tx: tx.update(risk, residual_probability=5, residual_impact=5))
    number = page.since.findText("Before", Qt.MatchFlag.MatchContains)
    assert number > 0
    page.since.setCurrentIndex(number)
    page.since.activated.emit(number)
    assert below(page, risk) == "↑ Grown"
    other = page.document.state.rows(Risk)[1]
    assert below(page, other) == "→ As it was"


def test_scales_that_differ_are_shown_as_shares(page: TrendPage) -> None:
    from soteplan.domain.risk_scale import usual_mapping

    mapping = usual_mapping(5, 3)
    page.document.perform("edit:plan", lambda tx: risk_reviews.rescale(tx, 3, mapping, mapping, "2021-12-01"))
    press(Key.Key_Down)
    assert ["%" in text for _, text in page.chart._score_ticks({3, 5})] == [True] * 5
    assert any("of 5 steps" in line.aside for line in page.reviews.lines())
    assert any("of 3 steps" in line.aside for line in page.reviews.lines())


def test_without_risks_it_leads_to_the_register(qtbot: QtBot, workspace: Workspace) -> None:
    tab = RisksTab(workspace)
    tab.show_page("trend")
    put_on_screen(qtbot, tab)
    press(Qt.Key.Key_Return)
    assert isinstance(tab.page, RegisterPage)
