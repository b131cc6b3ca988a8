"""A first calendar from the table: what is drafted, by which days, and that nothing is drafted twice."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.calendar import is_working_day
from soteplan.domain.comm_dates import calendar
from soteplan.domain.comm_draft import OTHER, RHYTHMS, Draft, Settings, drafts, main_message, undated
from soteplan.domain.communications import (
    REPEATS,
    TIMINGS,
    Channel,
    CommAction,
    CommDuty,
    CommMeans,
    CommTiming,
    CoreMessage,
    MessageAudience,
    TargetGroup,
    TimingMilestone,
)
from soteplan.domain.dates import add_days, days_between
from soteplan.domain.entities import ENTITIES
from soteplan.domain.plan import Party, Plan
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState
from soteplan.operations.comm_calendar import add_drafts
from soteplan.store.store import Store
from tests.domain.plans import example, state_of
from tests.store.plans import memory_store

PLAN = Plan(id="plan", title="P", start_date="2021-01-01", end_date="2022-12-31")
GROUP = TargetGroup(id="g", title="Henkilöstö")
WEB = Channel(id="c", title="Intranet", kind="internal")
LETTER = CommMeans(id="m", target_group_id="g", channel_id="c", title="Uutiskirje")


def timing(kind: str, **values: Any) -> CommTiming:
    return CommTiming(id="t", target_group_id="g", kind=kind, title="sanoin", **values)


def draft_of(*rows: Any, settings: Settings | None = None) -> list[Draft]:
    return drafts(state_of(PLAN, GROUP, WEB, LETTER, *rows), settings)


def test_a_continuous_timing_gives_a_series_by_the_kind_of_its_channel() -> None:
    (draft,) = draft_of(timing("continuous"))
    assert (draft.title, draft.day, draft.end, draft.repeat) == ("Uutiskirje", "2021-01-04", None, "monthly")
    (draft,) = draft_of(timing("continuous"), settings=Settings({**RHYTHMS, "internal": "weekly"}))
    assert draft.repeat == "weekly"
    assert draft_of(timing("continuous"), settings=Settings({**RHYTHMS, "internal": "none"})) == []


def test_every_kind_of_channel_has_a_rhythm() -> None:
    kinds = ENTITIES["channel"].by_name["kind"].choices
    assert set(RHYTHMS) == set(kinds)
    assert OTHER in kinds
    assert set(RHYTHMS.values()) <= set(REPEATS)


def test_a_regular_timing_keeps_the_rhythm_and_the_end_it_says() -> None:
    (draft,) = draft_of(timing("regular", repeat="biweekly", start_date="2021-03-06", end_date="2021-06-30"))
    assert (draft.day, draft.end, draft.repeat) == ("2021-03-08", "2021-06-30", "biweekly")


def test_turning_points_give_an_action_tied_to_each() -> None:
    points = [Milestone(id="a", title="Päätös", date="2021-05-10"), Milestone(id="b", title="Avoin")]
    points.append(Milestone(id="x", title="Peruttu", date="2021-05-10", state="dropped"))
    links = [TimingMilestone(id=f"l{each.id}", comm_timing_id="t", milestone_id=each.id) for each in points]
    found = draft_of(timing("milestones"), *points, *links, settings=Settings(offset=-7))
    assert [(draft.title, draft.day, draft.offset) for draft in found] == [
        ("Uutiskirje: Päätös", "2021-05-03", -7),
        ("Uutiskirje: Avoin", None, -7),
    ]


def test_before_the_start_is_two_working_weeks_ahead_of_it() -> None:
    (draft,) = draft_of(timing("before"))
    assert (draft.day, draft.repeat) == ("2020-12-16", "none")  # Christmas is off


@pytest.mark.parametrize(
    ("offset", "day"),
    [(-2, "2021-05-07"), (-1, "2021-05-07"), (0, "2021-05-10"), (3, "2021-05-14"), (5, "2021-05-17")],
)
def test_what_is_tied_to_a_turning_point_goes_to_a_working_day_on_its_own_side(offset: int, day: str) -> None:
    """Sunday 9.5.2021 in the first two, Ascension Day in the third, Saturday in the last."""
    point = Milestone(id="a", title="Päätös", date="2021-05-10")
    link = TimingMilestone(id="l", comm_timing_id="t", milestone_id="a")
    (draft,) = draft_of(timing("milestones"), point, link, settings=Settings(offset=offset))
    assert (draft.day, draft.offset) == (day, days_between("2021-05-10", day))
    assert (draft.due is None) == (day == add_days("2021-05-10", offset))
    (draft,) = draft_of(timing("milestones"), point, link, settings=Settings(offset=offset, working_days=False))
    assert (draft.day, draft.offset, draft.due) == (add_days("2021-05-10", offset), offset, None)


def test_a_series_goes_to_working_days_and_keeps_its_month() -> None:
    (draft,) = draft_of(timing("regular", repeat="monthly", start_date="2021-03-31", end_date="2021-12-31"))
    assert draft.moved(PLAN.end_date) == {
        "2021-07-31": "2021-07-30",  # on Monday it would be another month
        "2021-10-31": "2021-10-29",
    }
    (draft,) = draft_of(timing("regular", repeat="weekly", start_date="2021-04-01", end_date="2021-06-30"))
    assert draft.moved(PLAN.end_date) == {"2021-05-13": "2021-05-14"}  # Ascension Day
    (draft,) = draft_of(
        timing("regular", repeat="weekly", start_date="2021-04-01", end_date="2021-06-30"),
        settings=Settings(working_days=False),
    )
    assert draft.moved(PLAN.end_date) == {}


def test_what_is_meant_to_be_on_saturdays_stays_there() -> None:
    (draft,) = draft_of(timing("dates", repeat="weekly", start_date="2021-06-05", end_date="2021-08-28"))
    assert (draft.day, draft.moved(PLAN.end_date)) == ("2021-06-05", {})


def test_the_moved_days_of_a_series_stand_in_the_calendar() -> None:
    store = memory_store()

    def fill(tx: Any) -> None:
        tx.add(Plan, title="P", start_date="2021-01-01", end_date="2022-12-31")
        group, channel = tx.add(TargetGroup, title="Henkilöstö"), tx.add(Channel, title="Intranet", kind="internal")
        tx.add(CommMeans, target_group_id=group.id, channel_id=channel.id, title="Uutiskirje")
        tx.add(CommTiming, target_group_id=group.id, kind="continuous", title="koko ajan")

    store.transact("new plan", fill)
    found = drafts(store.state)
    store.transact("draft", lambda tx: add_drafts(tx, found))
    days = [each.start for each in calendar(store.state)]
    assert len(days) == 24
    assert all(map(is_working_day, days))
    assert len({day[:7] for day in days}) == 24


@pytest.mark.parametrize("kind", ["words", "needed"])
def test_what_says_no_days_is_told_rather_than_drafted(kind: str) -> None:
    state = state_of(PLAN, GROUP, WEB, LETTER, timing(kind))
    assert drafts(state) == []
    assert [each.id for each in undated(state)] == ["t"]


def test_a_plan_without_days_drafts_nothing() -> None:
    state = state_of(Plan(id="plan", title="P"), GROUP, WEB, LETTER, timing("continuous"))
    assert (drafts(state), len(undated(state))) == ([], 1)


def test_the_first_responsible_and_the_groups_own_message_come_along() -> None:
    rows = [
        Party(id="p", title="Viestintä"),
        CommDuty(id="d1", target_group_id="g", title="Esihenkilöt"),
        CommDuty(id="d2", target_group_id="g", party_id="p"),
        CoreMessage(id="k1", title="Kaikille", level="national"),
        CoreMessage(id="k2", title="Myös teille", level="project"),
        MessageAudience(id="x", core_message_id="k2", target_group_id="g"),
        CoreMessage(id="k3", title="Teille", level="group", target_group_id="g", position="z"),
    ]
    (draft,) = draft_of(timing("continuous"), *rows)
    assert (draft.owner and draft.owner.id, draft.message and draft.message.id) == ("p", "k3")
    state = state_of(*rows[:-1], GROUP, TargetGroup(id="under", title="Tiimi", parent_id="g"))
    assert getattr(main_message(state, TargetGroup(id="under", title="Tiimi", parent_id="g")), "id", "") == "k2"


def test_without_a_responsible_the_channels_owner_sees_to_it() -> None:
    state = state_of(
        PLAN, GROUP, Party(id="p", title="Viestintä"), Channel(id="c", title="Intranet", kind="internal", owner_id="p"),
        LETTER, timing("continuous"),
    )  # fmt: skip
    assert [draft.owner and draft.owner.id for draft in drafts(state)] == ["p"]


@pytest.mark.parametrize(
    ("values", "left"),
    [
        ({"repeat": "quarterly", "target_group_id": "g", "channel_id": "c"}, 0),  # by another name
        ({"repeat": "quarterly", "target_group_id": None, "channel_id": "c"}, 0),  # for all
        ({"end_date": "2022-12-31", "target_group_id": "g", "channel_id": "c"}, 0),  # one long period
        ({"repeat": "quarterly", "target_group_id": "g", "channel_id": None}, 1),
        ({"repeat": "none", "target_group_id": "g", "channel_id": "c"}, 1),
        ({"repeat": "quarterly", "target_group_id": "h", "channel_id": "c"}, 1),
    ],
)
def test_what_the_calendar_has_is_not_drafted_again(values: dict[str, Any], left: int) -> None:
    action = CommAction(id="a", title="Muu", start_date="2021-02-01", **values)
    assert len(draft_of(timing("continuous"), action, TargetGroup(id="h", title="Johto"))) == left


def copied(state: PlanState) -> Store:
    """A store with the rows of a plan in memory."""
    store = memory_store()

    def fill(tx: Any) -> None:
        for spec in ENTITIES.values():
            for row in state.rows(spec.row_type):
                tx.add(spec.row_type, **{name: getattr(row, name) for name in spec.columns})

    store.transact("new plan", fill)
    return store


@pytest.mark.parametrize("name", ["kanta-hame.fi", "paijat-hame.fi"])
@pytest.mark.parametrize("some", [1, 3])
def test_drafting_twice_adds_nothing(name: str, some: int) -> None:
    state = example(name)
    rest = drafts(state)
    added = rest[::some]
    store = copied(state)
    store.transact("draft", lambda tx: add_drafts(tx, added))
    left = {draft.key for draft in drafts(store.state)}
    assert left <= {draft.key for draft in rest} - {draft.key for draft in added}
    assert some > 1 or not left


@given(
    st.lists(st.tuples(st.sampled_from(list(TIMINGS)), st.sampled_from(list(REPEATS)), st.booleans()), max_size=4),
    st.lists(st.sampled_from(["Uutiskirje", "Info", ""]), max_size=4),
    st.integers(-60, 60),
)
def test_whatever_the_table_holds_its_calendar_is_made_once(
    timings: list[tuple[str, str, bool]], means: list[str], offset: int
) -> None:
    store = memory_store()

    def fill(tx: Any) -> None:
        tx.add(Plan, title="P", start_date="2021-01-01", end_date="2022-12-31")
        group, channel = tx.add(TargetGroup, title="Henkilöstö"), tx.add(Channel, title="Intranet")
        milestone = tx.add(Milestone, title="Päätös", date="2021-05-10")
        for number, title in enumerate(means):
            tx.add(CommMeans, target_group_id=group.id, channel_id=channel.id if number % 2 else None, title=title)
        for kind, repeat, dated in timings:
            start = "2021-02-01" if dated else None
            row = tx.add(CommTiming, target_group_id=group.id, kind=kind, repeat=repeat, start_date=start)
            tx.add(TimingMilestone, comm_timing_id=row.id, milestone_id=milestone.id)

    store.transact("new plan", fill)
    settings = Settings(offset=offset)
    found = drafts(store.state, settings)
    assert max(Counter(draft.key for draft in found).values(), default=1) == 1
    store.transact("draft", lambda tx: add_drafts(tx, found))
    assert len(store.state.rows(CommAction)) == len(found)
    assert drafts(store.state, settings) == []
    tied = [row for row in store.state.rows(CommAction) if row.milestone_id]
    assert all(row.start_date == add_days("2021-05-10", row.offset_days or 0) for row in tied)
    assert all(abs((row.offset_days or 0) - offset) < 6 for row in tied)
    assert not [row.id for row in tied if offset < 0 <= (row.offset_days or 0)], "before stays before"
    held = (each for each in calendar(store.state) if is_working_day(str(each.action.start_date)))
    assert all(is_working_day(each.start) for each in held)
