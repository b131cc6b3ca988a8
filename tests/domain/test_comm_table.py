from __future__ import annotations

from soteplan.domain.comm_table import COLUMNS, DUTIES, MEANS, OBJECTIVES, TIMINGS, table
from soteplan.domain.communications import Channel, CommDuty, CommMeans, CommObjective, CommTiming, TargetGroup
from soteplan.domain.plan import Party, Plan
from soteplan.domain.state import PlanState


def state_of(*rows: object) -> PlanState:
    return PlanState(lambda row_type: [row for row in rows if type(row) is row_type])


def test_groups_stand_in_the_order_of_their_tree_with_their_levels() -> None:
    state = state_of(
        TargetGroup(id="b", title="Staff", position="b"),
        TargetGroup(id="a", title="Residents", position="a"),
        TargetGroup(id="b2", parent_id="b", title="Nurses", position="d"),
        TargetGroup(id="b1", parent_id="b", title="Managers", position="c"),
        TargetGroup(id="b11", parent_id="b1", title="Top", position="a"),
    )
    assert [(row.key, row.level) for row in table(state)] == [("a", 0), ("b", 0), ("b1", 1), ("b11", 2), ("b2", 1)]


def test_a_cell_holds_its_entries_in_order_with_what_they_name() -> None:
    state = state_of(
        Plan(id="p", start_date="2020-01-01", end_date="2022-12-31"),
        TargetGroup(id="g", title="Residents"),
        Channel(id="c", title="Newsletter"),
        Party(id="o", title="Project office"),
        CommObjective(id="o2", target_group_id="g", title="Take part", position="b"),
        CommObjective(id="o1", target_group_id="g", title="Know", position="a"),
        CommMeans(id="m1", target_group_id="g", channel_id="c", title="four pages", position="a"),
        CommMeans(id="m2", target_group_id="g", channel_id="c", position="b"),
        CommMeans(id="m3", target_group_id="g", title="talks", position="c"),
        CommDuty(id="d", target_group_id="g", party_id="o"),
        CommTiming(id="t", target_group_id="g", title="all the time", kind="continuous"),
    )
    row = table(state)[0]
    assert [each.text for each in row.entries(OBJECTIVES)] == ["Know", "Take part"]
    assert [each.text for each in row.entries(MEANS)] == ["Newsletter: four pages", "Newsletter", "talks"]
    assert [each.text for each in row.entries(DUTIES)] == ["Project office"]
    timing = row.entries(TIMINGS)[0]
    assert timing.text == "all the time"
    assert timing.meaning is not None
    assert timing.meaning.end == "2022-12-31"


def test_objectives_for_all_stand_first_on_a_row_without_a_group() -> None:
    group = TargetGroup(id="g", title="Residents")
    assert [row.key for row in table(state_of(group))] == ["g"]
    rows = table(state_of(group, CommObjective(id="o", title="One picture")))
    assert [row.key for row in rows] == ["", "g"]
    assert [bool(rows[0].entries(column)) for column in COLUMNS] == [True, False, False, False]
