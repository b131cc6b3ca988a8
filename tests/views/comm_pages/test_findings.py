"""What the plan check finds of the communications leads to the row it is about."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.checks import communications
from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommDuty,
    CommMeans,
    CommTiming,
    CoreMessage,
    Feedback,
    TargetGroup,
    TimingMilestone,
)
from soteplan.domain.evaluation import Indicator
from soteplan.domain.schedule import Milestone
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction


def fill(tx: Transaction) -> None:
    """A plan in which all of it is amiss."""
    tx.update(tx.state.plan, start_date="2020-01-01", end_date="2022-12-31", status_date="2021-11-15")
    tx.add(TargetGroup, title="Alone")
    other = tx.add(TargetGroup, title="Other").id
    tx.add(CoreMessage, title="National", level="national")
    tx.add(CoreMessage, title="Silent")
    tx.add(CoreMessage, title="Heard", level="group", target_group_id=other)
    tx.add(CommMeans, target_group_id=other, title="By letter")
    tx.add(CommDuty, target_group_id=other, title="The project")
    tx.add(CommTiming, target_group_id=other, kind="milestones", title="at turning points")
    timing = tx.add(CommTiming, target_group_id=other, kind="milestones", title="at the end")
    end = tx.add(Milestone, title="End", date="2023-02-01")
    tx.add(TimingMilestone, comm_timing_id=timing.id, milestone_id=end.id)
    tx.add(Channel, title="Newsletter")
    tx.add(CommAction, title="Long", start_date="2019-11-01", end_date="2023-03-01")
    tx.add(CommAction, title="Undated", target_group_id=other)
    tx.add(Feedback, title="When?", due_date="2021-11-01")
    tx.add(Indicator, title="Visitors", topic="visitors", frequency="monthly")


def test_every_finding_leads_to_its_row_in_the_tab(qtbot: QtBot, program: Program) -> None:
    window = program.open_session(Session.new(title="Plan"))
    assert window.workspace.perform("add:target_group", fill)
    with qtbot.waitExposed(window):
        window.show()
    found = list(communications.check(window.document.state))
    assert len({finding.rule for finding in found}) == 18  # a tie that was left behind has a test of its own
    for table, row_id in dict.fromkeys((finding.table, finding.row_id) for finding in found):
        window.open_tab("communications")
        assert window.tab.show_row(table, row_id), table
        assert row_id in {row.id for row in window.tab.current_rows()}, table
