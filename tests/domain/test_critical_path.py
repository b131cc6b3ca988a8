from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.calendar import add_working_days, working_day_number
from soteplan.domain.critical_path import Slack, critical_links, end_of_plan, slacks, why
from soteplan.domain.schedule import Dependency, Milestone, Phase
from soteplan.domain.state import PlanState
from tests.domain.plans import state_of

# May 2021: Ascension Day, the 13th, is a Thursday off.
MONDAY = "2021-05-03"


def phase(name: str, start: str, end: str, *, pinned: bool = False) -> Phase:
    return Phase(id=name, action_id="x", title=name, start_date=start, end_date=end, pinned=int(pinned))


def link(first: str, second: str, kind: str = "FS", lag: int = 0) -> Dependency:
    return Dependency(id=f"{first}-{second}", from_phase_id=first, to_phase_id=second, kind=kind, lag=lag)


def days(state: PlanState) -> dict[str, int]:
    return {row_id: slack.days for row_id, slack in slacks(state).items()}


def test_a_chain_without_gaps_is_critical_and_what_runs_beside_it_is_not() -> None:
    state = state_of(
        phase("design", MONDAY, "2021-05-07"),
        phase("pilot", "2021-05-10", "2021-05-21"),
        phase("report", "2021-05-24", "2021-05-28"),
        phase("training", "2021-05-10", "2021-05-12"),
        link("design", "pilot"),
        link("pilot", "report"),
        link("design", "training"),
        link("training", "report"),
    )
    # After the training: Friday 14, then the five days from Monday 17 to Friday 21; Thursday 13 is off.
    assert days(state) == {"design": 0, "pilot": 0, "report": 0, "training": 6}
    assert [step.row.id for step in why(state, slacks(state), "training")] == ["training", "report"]
    assert [step.free for step in why(state, slacks(state), "training")] == [6, 0]
    assert [step.row.id for step in why(state, slacks(state), "design")] == ["design", "pilot", "report"]


def test_the_links_between_critical_rows_are_critical_and_no_others() -> None:
    state = state_of(
        phase("design", MONDAY, "2021-05-07"),
        phase("pilot", "2021-05-10", "2021-05-21"),
        phase("training", "2021-05-10", "2021-05-12"),
        link("design", "pilot"),
        link("design", "training"),
    )
    assert critical_links(state, slacks(state)) == {"design-pilot"}


def test_lags_and_kinds_of_dependency_hold_the_end_they_name() -> None:
    state = state_of(
        phase("a", MONDAY, "2021-05-07"),
        phase("b", "2021-05-12", "2021-05-19"),
        phase("c", "2021-05-10", "2021-05-21"),
        link("a", "b", "SS", 5),
        link("a", "c", "FF", 8),
    )
    # b may start five working days after Monday 3, on Monday 10: two are free. c may end eight after Friday 7, on
    # Thursday 20: one is free.
    assert days(state) == {"a": 1, "b": 2, "c": 0}
    assert slacks(state)["a"].via == link("a", "c", "FF", 8)


def test_a_pinned_date_stops_what_leads_to_it() -> None:
    state = state_of(
        phase("a", MONDAY, "2021-05-07"),
        phase("b", "2021-05-11", "2021-05-12", pinned=True),
        phase("last", "2021-06-01", "2021-06-30"),
        link("a", "b"),
    )
    found = slacks(state)
    assert found["b"] == Slack(0, pinned=True)
    assert (found["a"].days, found["a"].is_critical) == (1, False)


def test_a_broken_dependency_leaves_less_than_nothing() -> None:
    state = state_of(phase("a", MONDAY, "2021-05-07"), phase("b", "2021-05-06", "2021-05-12"), link("a", "b"))
    assert days(state) == {"a": -2, "b": 0}
    assert slacks(state)["a"].is_critical


def test_a_milestone_stands_on_the_path() -> None:
    state = state_of(
        phase("a", MONDAY, "2021-05-07"),
        Milestone(id="m", title="Approved", date="2021-05-07"),
        Dependency(id="d", from_phase_id="a", to_milestone_id="m", kind="FS"),
        phase("b", "2021-05-10", "2021-05-12"),
        Dependency(id="e", from_milestone_id="m", to_phase_id="b", kind="FS"),
    )
    assert end_of_plan(state) == "2021-05-12"
    assert days(state) == {"a": 1, "m": 1, "b": 0}


def test_rows_in_a_circle_do_not_hang() -> None:
    state = state_of(
        phase("a", MONDAY, "2021-05-07"), phase("b", "2021-05-10", "2021-05-12"), link("a", "b"), link("b", "a")
    )
    assert set(slacks(state)) == {"a", "b"}
    assert why(state, slacks(state), "a")


def test_rows_without_dates_have_no_slack() -> None:
    state = state_of(Phase(id="a", action_id="x"), phase("b", MONDAY, MONDAY), link("a", "b"))
    assert days(state) == {"b": 0}
    assert why(state, slacks(state), "a") == []
    assert end_of_plan(state_of()) == ""


def test_what_was_given_up_is_on_no_path() -> None:
    gone = Phase(id="b", action_id="x", start_date="2021-06-10", end_date="2021-06-11", state="dropped")
    state = state_of(phase("a", MONDAY, "2021-05-07"), gone, link("a", "b"))
    assert days(state) == {"a": 0}


def test_a_long_chain_is_followed_to_its_end() -> None:
    names = [f"p{number}" for number in range(3000)]
    starts = [MONDAY]
    for _ in names:
        starts.append(add_working_days(starts[-1], 1))
    rows = [phase(name, start, start) for name, start in zip(names, starts, strict=False)]
    state = state_of(*rows, *(link(*pair) for pair in pairwise(names)))
    assert set(days(state).values()) == {0}
    assert len(why(state, slacks(state), "p0")) == 3000


@st.composite
def networks(draw: st.DrawFn) -> PlanState:
    count = draw(st.integers(1, 8))
    starts = draw(st.lists(st.integers(0, 60), min_size=count, max_size=count))
    lengths = draw(st.lists(st.integers(0, 15), min_size=count, max_size=count))
    pins = draw(st.lists(st.integers(0, 5), min_size=count, max_size=count))
    rows = []
    for number, (start, length, pin) in enumerate(zip(starts, lengths, pins, strict=True)):
        first = add_working_days(MONDAY, start)
        rows.append(phase(str(number), first, add_working_days(first, length), pinned=pin == 0))
    pairs = [(a, b) for a in range(count) for b in range(a + 1, count)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=14)) if pairs else []
    links = [
        link(str(a), str(b), draw(st.sampled_from(["FS", "SS", "FF", "SF"])), draw(st.integers(-3, 6)))
        for a, b in chosen
    ]
    return state_of(*rows, *links)


def slip_by_hand(state: PlanState, row_id: str) -> int:
    """The least free time of all ways from a row to a row that stops there, tried one by one."""
    row = state.get(Phase, row_id)
    assert row is not None
    if row.pinned:
        return 0
    last = max(working_day_number(str(each.end_date)) for each in state.rows(Phase))
    ways = [last - working_day_number(str(row.end_date))]
    for dependency in state.where(Dependency, "from_phase_id", row_id):
        second = state.get(Phase, dependency.to_phase_id)
        assert second is not None
        base = row.start_date if dependency.kind in ("SS", "SF") else row.end_date
        held = second.start_date if dependency.kind in ("FS", "SS") else second.end_date
        asked = working_day_number(str(base)) + (dependency.lag or 0) + (dependency.kind == "FS")
        ways.append(working_day_number(str(held)) - asked + slip_by_hand(state, second.id))
    return min(ways)


@given(networks())
def test_slack_is_the_shortest_of_all_ways_to_what_stops_a_row(state: PlanState) -> None:
    assert days(state) == {row.id: slip_by_hand(state, row.id) for row in state.rows(Phase)}


@given(networks())
def test_the_way_to_what_stops_a_row_adds_up_to_its_slack(state: PlanState) -> None:
    found = slacks(state)
    for row_id, slack in found.items():
        assert sum(step.free for step in why(state, found, row_id)) == slack.days
