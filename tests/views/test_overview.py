"""The Overview tab: what it says comes from the plan, and everything on it leads to its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from soteplan.app import example_session
from soteplan.domain import checks
from soteplan.domain.budget import Actual
from soteplan.domain.communications import CommAction, Feedback, TargetGroup
from soteplan.domain.feedback import is_late
from soteplan.domain.goals import Goal
from soteplan.domain.meetings import Decision
from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.figures.risk_chips import CROWD
from soteplan.figures.shapes import Key
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language
from soteplan.texts.overview import Number
from soteplan.views import overview_facts as facts
from soteplan.views.link import Link
from soteplan.views.overview import OverviewTab, is_beginning
from soteplan.views.overview_page import OverviewPage
from soteplan.views.workspace import Workspace
from tests import risk_plans
from tests.views.conftest import Opened
from tests.views.hands import press

Qk = Qt.Key


class Told:
    """What a tab asks of the window."""

    def __init__(self, workspace: Workspace) -> None:
        self.places: list[tuple[str, str]] = []
        self.tabs: list[str] = []
        self.commands: list[str] = []
        workspace.go_to.connect(lambda table, row_id: self.places.append((table, row_id)))
        workspace.open_tab.connect(self.tabs.append)
        workspace.command.connect(self.commands.append)


def shown(qtbot: QtBot, workspace: Workspace) -> OverviewTab:
    tab = OverviewTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1046, 680)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    if not is_beginning(workspace.document.state):
        qtbot.waitUntil(lambda: bool(tab.page.numbers[0].words))
    return tab


@pytest.fixture
def full(qtbot: QtBot, example: Workspace) -> OverviewTab:
    return shown(qtbot, example)


def click(link: Link) -> None:
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)


def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows each time the numbers are worked out."""
    computed: list[int] = []
    whole = facts.numbers

    def count(state: PlanState, language: Language, *known: object) -> list[Number]:
        computed.append(1)
        return whole(state, language, *known)  # type: ignore[arg-type]

    monkeypatch.setattr(facts, "numbers", count)
    return computed


def rename(tab: OverviewTab, title: str) -> None:
    tab.document.perform("edit:plan", lambda tx: tx.update(tx.state.plan, title=title))


def test_the_five_numbers_are_those_of_the_plan(full: OverviewTab) -> None:
    said = [tile.words for tile in full.page.numbers]
    used = sum(row.amount or 0 for row in full.document.state.rows(Actual))
    assert said[0].startswith("Actions on track 18 / 22")
    assert said[1].startswith(f"Used of the grant {round(used / 2_950_000)}\u00a0%"), used
    assert "10/12/2021" in said[2]
    assert said[3].startswith("Top risk R5 · 9")
    assert said[4].startswith("Open decisions 0")


def test_each_number_leads_to_its_place(full: OverviewTab) -> None:
    told = Told(full.workspace)
    for tile in full.page.numbers:
        click(tile)
    assert [table for table, _ in told.places] == ["action", "milestone", "risk"]
    assert told.tabs == ["budget"]
    late = full.document.state.get(Action, told.places[0][1])
    assert late is not None


def test_the_keyboard_goes_from_link_to_link_and_follows_by_enter_or_space(full: OverviewTab) -> None:
    told = Told(full.workspace)
    for _ in range(3):
        press(Qk.Key_Tab)
    assert QApplication.focusWidget() is full.page.numbers[0]
    press(Qk.Key_Return)
    press(Qk.Key_Space)
    assert [table for table, _ in told.places] == ["action", "action"]
    press(Qk.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(Qk.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(Qk.Key_Space)
    assert told.commands == ["details"]


def test_charts_are_walked_by_arrows_and_followed_by_enter(full: OverviewTab) -> None:
    told = Told(full.workspace)
    pane = full.page.charts["schedule"][0]
    pane.setFocus()
    packages = [row for row in full.document.state.rows(Package) if row.kind == "package"]
    assert pane.selected == Key("package", packages[0].id)
    press(Qk.Key_Down)
    assert told.places == []
    press(Qk.Key_Return)
    assert told.places == [("package", packages[1].id)]
    money = full.page.charts["budget"][0]
    place = money.place_of(Key("year", "2021"))
    assert place is not None
    QTest.mouseClick(money.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert told.tabs == ["budget"]


def test_the_money_chart_is_read_out_with_its_numbers(full: OverviewTab) -> None:
    assert "2020: 279\u00a0k€ of 470\u00a0k€" in full.page.charts["budget"][0].accessibleDescription()


def test_findings_and_due_rows_lead_to_their_rows(full: OverviewTab) -> None:
    told = Told(full.workspace)
    for key in ("milestones", "due", "check"):
        click(full.page.lists[key].links[0])
    assert [table for table, _ in told.places] == ["milestone", "feedback", "milestone"]
    counts = Counter(finding.severity for finding in checks.run(full.document.state))
    labels = [label.text() for label in full.page.lists["check"].findChildren(QLabel)]
    assert f"{counts['warning']} warnings, {counts['note']} notes" in labels


def test_the_head_says_plan_programme_dates_and_what_is_illustrative(full: OverviewTab) -> None:
    plan = full.document.state.plan
    for part in (plan.title, plan.programme, "01/01/2020–31/12/2022", "Status date 15/11/2021"):
        assert part in full.page.head.words
    assert full.page.note.words.startswith("Illustrative data: The example")
    assert plan.illustrative.split()[-1] in full.page.note.toolTip()


def test_an_edit_shows_at_once_while_the_page_is_seen(qtbot: QtBot, full: OverviewTab) -> None:
    risk = full.document.state.get(Risk, full.page._numbers_lead[3].row_id)
    assert risk is not None
    full.document.perform("edit:risk", lambda tx: tx.update(risk, title="Uusi huoli"))
    qtbot.waitUntil(lambda: "Uusi huoli" in full.page.numbers[3].words)
    full.document.undo()
    qtbot.waitUntil(lambda: "Uusi huoli" not in full.page.numbers[3].words)


def test_nothing_is_computed_while_the_page_is_hidden(
    qtbot: QtBot, full: OverviewTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed = counted(monkeypatch)
    full.hide()
    plan = full.document.state.plan
    for number in range(5):
        rename(full, f"Nimi {number}")
        QApplication.processEvents()
    assert not computed
    full.show()
    qtbot.waitUntil(lambda: "Nimi 4" in full.page.head.words)
    assert len(computed) == 1
    assert plan.title not in full.page.head.words


def test_several_edits_in_one_turn_are_one_refresh(
    qtbot: QtBot, full: OverviewTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed = counted(monkeypatch)
    for number in range(5):
        rename(full, f"Nimi {number}")
    qtbot.waitUntil(lambda: "Nimi 4" in full.page.head.words)
    assert len(computed) == 1


def test_a_line_that_has_the_keyboard_keeps_it_when_the_page_is_filled_anew(qtbot: QtBot, full: OverviewTab) -> None:
    full.page.lists["due"].links[2].setFocus()
    full.document.perform("edit:plan", lambda tx: tx.update(tx.state.plan, title="Toinen"))
    qtbot.waitUntil(lambda: "Toinen" in full.page.head.words)
    assert full.page.lists["due"].links[2].hasFocus()


def test_open_questions_are_told_with_their_age_and_lead_to_the_oldest(qtbot: QtBot, full: OverviewTab) -> None:
    told, page = Told(full.workspace), full.page
    waits = [row for row in full.document.state.rows(Feedback) if row.state in ("open", "in_hand")]
    first = min(waits, key=lambda row: row.date or "9")
    line = page.lists["due"].links[0]
    assert f"{len(waits)} open questions or feedback, the oldest" in line.words
    click(line)
    assert told.places == [("feedback", first.id)]

    def answer_all(tx: Transaction) -> None:
        for row in waits:
            tx.update(row, state="answered")

    full.document.perform("edit:feedback", answer_all)
    qtbot.waitUntil(lambda: "open question" not in page.lists["due"].links[0].words)


def test_open_decisions_are_counted_and_the_first_due_is_named(qtbot: QtBot, full: OverviewTab) -> None:
    def decide(tx: Transaction) -> None:
        tx.add(Decision, title="Later", due_date="2022-02-01")
        tx.add(Decision, title="Soon", due_date="2021-12-01")
        tx.add(Decision, title="Made", state="done")

    full.document.perform("add:decision", decide)
    qtbot.waitUntil(lambda: full.page.numbers[4].words == "Open decisions 2 01/12/2021 Soon")


def test_markup_in_the_plan_stays_text(qtbot: QtBot, full: OverviewTab) -> None:
    risk = full.document.state.get(Risk, full.page._numbers_lead[3].row_id)
    assert risk is not None
    title = "<img src='file:///etc/hostname'> " * 12
    full.document.perform("edit:risk", lambda tx: tx.update(risk, title=title))
    qtbot.waitUntil(lambda: "<img" in full.page.numbers[3].words)
    assert "&lt;img" in full.page.numbers[3].toolTip()


def test_an_empty_plan_teaches_the_first_steps(qtbot: QtBot, workspace: Workspace) -> None:
    tab, told = shown(qtbot, workspace), Told(workspace)
    assert tab.first_steps.details.hasFocus()
    press(Qk.Key_Space)
    press(Qk.Key_Tab)
    press(Qk.Key_Space)
    press(Qk.Key_Tab)
    press(Qk.Key_Space)
    assert told.commands == ["details", "example"]
    assert told.tabs == ["goals"]
    plan = workspace.document.state.plan
    workspace.document.perform(
        "edit:plan", lambda tx: tx.update(plan, title="T", start_date="2026-01-01", end_date="2026-12-31")
    )
    sign = tab.first_steps.findChild(QLabel, "step1")
    assert isinstance(sign, QLabel)
    qtbot.waitUntil(lambda: sign.text() == "✓")


def test_the_first_rows_turn_the_steps_into_the_page(qtbot: QtBot, workspace: Workspace) -> None:
    tab = shown(qtbot, workspace)
    workspace.document.perform("add:package", lambda tx: tx.add(Package, title="TPK1"))
    qtbot.waitUntil(lambda: tab.pages.currentWidget() is tab.page)
    qtbot.waitUntil(lambda: "No actions yet" in tab.page.numbers[0].words)
    assert tab.page.charts["budget"][1].isVisible()
    assert not tab.page.charts["budget"][0].isVisible()


def test_a_plan_without_dates_or_scores_is_told_without_faults(opened: Opened, qtbot: QtBot) -> None:
    workspace = opened(Session.new(title="Bare"))

    def fill(tx: Transaction) -> None:
        package = tx.add(Package, title="P")
        tx.add(Action, package_id=package.id, title="A")
        tx.add(Risk, title="R")

    workspace.document.perform("add:package", fill)
    tab = shown(qtbot, workspace)
    assert tab.page.numbers[0].words.startswith("Actions on track 1 / 1")
    assert tab.page.numbers[3].words == "Top risk – No scored risks"


@pytest.mark.parametrize(("theme", "language"), [("light", "fi"), ("dark", "en")])
def test_no_text_is_wider_than_the_page(
    opened: Opened, qtbot: QtBot, tmp_path: Path, theme: str, language: str
) -> None:
    from tests.example_plan import read

    tab = shown(qtbot, opened(Session.from_rows(read(language).data["tables"]), language, theme))
    tab.resize(880, 620)
    QApplication.processEvents()
    assert tab.page.body.width() <= tab.page.viewport().width()
    assert tab.grab().save(str(tmp_path / "page.png"))


def test_the_plan_row_is_shown_here(full: OverviewTab) -> None:
    assert full.show_row("plan", full.document.state.rows(Plan)[0].id)
    assert not full.show_row("goal", "x")


@pytest.fixture
def communications(qtbot: QtBot, opened: Opened) -> OverviewTab:
    return shown(qtbot, opened(example_session("kanta-hame", "en")))


def test_a_plan_of_communications_alone_has_an_overview_of_them(communications: OverviewTab) -> None:
    page = communications.page
    captions = [tile.words for tile in page.numbers]
    assert any("Communications held" in caption for caption in captions)
    assert any("Next communication" in caption for caption in captions)
    assert page.charts["communications"][0].isVisible()
    assert not page.charts["schedule"][0].isVisible()


def test_bars_of_target_groups_lead_to_them(communications: OverviewTab) -> None:
    told = Told(communications.workspace)
    pane = communications.page.charts["communications"][0]
    target = next(each for each in pane.figure.targets() if each.key.table == "target_group")
    pane.picked.emit(*target.key)
    assert told.places == [tuple(target.key)]


def test_the_risks_that_a_crowded_cell_only_counts_are_in_their_tab(qtbot: QtBot, opened: Opened) -> None:
    tab = shown(qtbot, opened(Session.from_rows(risk_plans.rows(80))))
    told, risks = Told(tab.workspace), tab.page.charts["risks"][0]
    crowd = next(target.key for target in risks.figure.targets() if target.key.table == CROWD)
    place = risks.place_of(crowd)
    assert place is not None
    QTest.mouseClick(risks.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert (told.tabs, told.places) == (["risks"], [])


def test_the_number_of_open_questions_names_one_that_waits_too_long_and_leads_to_it() -> None:
    session = example_session("kanta-hame", "en")
    try:
        state = session.store.state
        late = [row for row in state.rows(Feedback) if is_late(row, state.plan.status_date or "")]
        told = next(each for each in facts.numbers(state, Language("en")) if each.caption == "Open questions")
        assert (told.detail, told.place.row_id) == (f"■ 1 late · {late[0].title}", late[0].id)
    finally:
        session.close(discard=True)


def test_an_edit_works_out_only_the_parts_that_it_concerns(
    full: OverviewTab, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made: list[str] = []
    noting = full.page._noting

    def note(part: str, make: Callable[[], Any]) -> Any:
        made.append(part)
        return noting(part, make)

    monkeypatch.setattr(full.page, "_noting", note)
    goal = full.document.state.rows(Goal)[0]
    full.document.perform("edit", lambda tx: tx.update(goal, title="Another goal"))
    QApplication.processEvents()
    assert made == []
    risk = full.document.state.rows(Risk)[0]
    full.document.perform("edit", lambda tx: tx.update(risk, title="Another risk"))
    QApplication.processEvents()
    assert {"numbers", "risks"} <= set(made)
    assert not {"schedule", "budget", "milestones"} & set(made)


def test_what_is_shown_after_edits_is_what_a_new_page_would_show(full: OverviewTab, qtbot: QtBot) -> None:
    state, chance = full.document.state, Random(5)

    def shown_now(page: OverviewPage) -> list[object]:
        figures = [(pane.isVisibleTo(page), pane.figure.shapes) for pane, _ in page.charts.values()]
        lists = [[link.words for link in page.lists[key].links] for key in ("milestones", "due")]
        heads = [head.words for key, head in page.heads.items() if key != "check"]
        return [[tile.words for tile in page.numbers], page.head.words, figures, lists, heads, page.more_bars.words]

    def edited(tx: Transaction) -> None:
        row_type, field, values = chance.choice(KINDS_OF_EDITS)
        tx.update(chance.choice(state.rows(row_type)), **{field: chance.choice(values)})

    for _ in range(25):
        full.document.perform("edit", edited)
        QApplication.processEvents()
        kept = shown_now(full.page)
        full.page.refresh()
        assert kept == shown_now(full.page)


KINDS_OF_EDITS: list[tuple[type[Any], str, list[Any]]] = [
    (Phase, "end_date", ["2021-10-01", "2022-11-30"]),
    (Phase, "progress", [0, 5000, 10000]),
    (Action, "state", ["done", "under_way", "dropped"]),
    (Milestone, "date", ["2021-12-01", "2022-03-01"]),
    (Milestone, "title", ["Here", "There"]),
    (Risk, "title", ["Less time", "Less money"]),
    (RiskResponse, "due_date", ["2021-11-01", "2021-12-10"]),
    (Actual, "amount", [0, 1_000_000]),
    (CommAction, "state", ["done", "dropped", "not_started"]),
    (CommAction, "start_date", ["2021-11-20", "2021-06-01"]),
    (TargetGroup, "title", ["Everybody"]),
    (Goal, "title", ["A goal"]),
    (Plan, "status_date", ["2021-11-15", "2021-12-15"]),
    (Plan, "title", ["A plan"]),
]
