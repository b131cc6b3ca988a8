"""The handout of the schedule is looked at as the screen is, until something else is chosen in its dialog."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal
from soteplan.domain.meetings import Snapshot
from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_groups import NONE
from soteplan.domain.schedule_view import ScheduleView
from soteplan.views.schedule import ScheduleTab
from soteplan.views.schedule_compare import OPENED
from soteplan.views.schedule_picture import view_of
from soteplan.views.schedule_printing import ScheduleChoices
from soteplan.views.workspace import Workspace

PLAIN = ["--group-by", "package", "--level", "actions", "--colour", "kind"]


@pytest.fixture
def tab(example: Workspace, qtbot: QtBot) -> ScheduleTab:
    tab = ScheduleTab(example)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


@pytest.fixture
def choices(tab: ScheduleTab, qtbot: QtBot) -> ScheduleChoices:
    return made(tab.workspace, qtbot)


def made(workspace: Workspace, qtbot: QtBot) -> ScheduleChoices:
    button = QPushButton()
    qtbot.addWidget(button)
    return ScheduleChoices(workspace, button, 230)


def button_of(choices: ScheduleChoices) -> QPushButton:
    button = choices.parent()
    assert isinstance(button, QPushButton)
    return button


def choose(group: QActionGroup, number: int) -> None:
    group.actions()[number].trigger()


def read_back(options: list[str], tab: ScheduleTab) -> ScheduleView | None:
    """The options as the command line reads them."""
    import click

    from soteplan.cli_schedule import schedule_options, view_wanted

    wanted: dict[str, object] = {}
    command = schedule_options(lambda **told: wanted.update(told))
    extra = [click.Option(["--colour"]), click.Option(["--no-dates"], is_flag=True), click.Option(["--baseline"])]
    click.command(params=extra)(command).main(options, standalone_mode=False)
    return view_wanted(tab.document.state, wanted, "2026-01-01")


def test_a_plan_that_nobody_looked_at_is_printed_plainly(example: Workspace, qtbot: QtBot) -> None:
    choices = made(example, qtbot)
    assert choices.options() == PLAIN
    assert not choices.limits.isVisible()


def test_what_is_seen_is_printed(tab: ScheduleTab, qtbot: QtBot) -> None:
    state = tab.document.state
    goal = next(goal for goal in state.where(Goal, "tree", "benefit") if goal.code == "2")
    tab.workspace.lens.set_goal(goal.id)
    tab.grouping.choose("owner")
    tab.show_level(2)
    tab.filter_bar._set(
        ScheduleFilter(
            {"phase_kind": frozenset({"pilot", "roll_out"}), "owner": frozenset({NONE})},
            start="2021-01-01",
            end="2021-06-30",
            words="e",
        )
    )
    tab.marks.colours.choose("state")
    tab.marks.dates.toggle()
    tab.marks.critical.toggle()
    choices = made(tab.workspace, qtbot)
    assert read_back(choices.options(), tab) == view_of(tab.workspace)
    assert {"--no-dates", "--critical", "state"} <= set(choices.options())
    assert "By owner · Down to phases · Colour by state" in button_of(choices).accessibleDescription()


def test_limits_can_be_taken_back(tab: ScheduleTab, qtbot: QtBot) -> None:
    tab.filter_bar._set(ScheduleFilter(words="TPK1"))
    choices = made(tab.workspace, qtbot)
    assert choices.limits.text() == "As limited on the screen: 4 of 22 actions"
    with qtbot.waitSignal(choices.changed):
        choices.limits.trigger()
    assert choices.options() == PLAIN


def test_another_choice_is_told_at_once(choices: ScheduleChoices, qtbot: QtBot) -> None:
    for group, number, told in (
        (choices.groupings, 3, "kind"),
        (choices.levels, 0, "packages"),
        (choices.colours, 4, "state"),
    ):
        with qtbot.waitSignal(choices.changed):
            choose(group, number)
        assert told in choices.options()
    assert button_of(choices).text().startswith("By kind of phase")


def test_the_comparison_of_the_screen_is_printed(tab: ScheduleTab, qtbot: QtBot) -> None:
    tab.workspace.perform(
        "name", lambda tx: tx.add(Snapshot, title="Spring & all", change_set_id="", date="2021-05-15")
    )
    tab.marks.compare.choose(OPENED)
    choices = made(tab.workspace, qtbot)
    assert choices.options()[-2:] == ["--opened", tab.document.session.opened_id]
    choose(choices.versions, 2)
    assert choices.options()[-2:] == ["--baseline", "Spring & all"]
    choose(choices.versions, 0)
    assert choices.options() == PLAIN
