from __future__ import annotations

from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.changes import Change
from soteplan.domain.comm_coverage import Coverage
from soteplan.domain.comm_progress import CommStanding, GroupProgress, comm_progress, next_held, whole_progress
from soteplan.domain.communications import CommAction, CommAudience, CommOccurrence, TargetGroup
from soteplan.domain.due import due_within
from soteplan.domain.entities import ENTITIES
from soteplan.domain.plan import Plan
from soteplan.domain.risks import Risk
from soteplan.domain.state import PlanState, values_of
from tests.domain.plans import example

PLAN = Plan(id="p", start_date="2021-01-01", end_date="2021-12-31")
STAFF, TEAM, MEDIA = (
    TargetGroup(id="s", title="Henkilöstö", position="a"),
    TargetGroup(id="t", title="Tiimi", parent_id="s", position="a"),
    TargetGroup(id="m", title="Media", position="b"),
)


def state_of(*rows: object) -> PlanState:
    found = [PLAN, STAFF, TEAM, MEDIA, *rows]
    return PlanState(lambda row_type: [row for row in found if type(row) is row_type])


def test_what_is_done_and_due_of_a_series_is_counted_day_by_day() -> None:
    letter = CommAction(
        id="a", title="Kirje", target_group_id="s", start_date="2021-01-15", end_date="2021-04-30", repeat="monthly"
    )
    done = CommOccurrence(id="o", comm_action_id="a", due_date="2021-01-15", state="done")
    assert comm_progress(state_of(letter, done), "2021-03-15") == [GroupProgress("s", 1, 2, 4)]


def test_what_reaches_a_part_of_a_group_counts_for_the_group() -> None:
    training = CommAction(id="a", title="Koulutus", target_group_id="t", start_date="2021-02-01", state="done")
    assert comm_progress(state_of(training), "2021-03-01") == [GroupProgress("s", 1, 1, 1)]


def test_what_is_for_all_counts_for_each_group_and_once_in_the_whole() -> None:
    seminar = CommAction(id="a", title="Seminaari", start_date="2021-02-01")
    state = state_of(seminar)
    assert [each.group_id for each in comm_progress(state, "2021-02-01")] == ["s", "m"]
    assert whole_progress(state, "2021-02-01") == GroupProgress("", 0, 0, 1)


def test_what_was_given_up_counts_nowhere_and_is_not_next() -> None:
    dropped = CommAction(id="a", title="Kampanja", target_group_id="m", start_date="2021-02-01", state="dropped")
    assert comm_progress(state_of(dropped), "2021-03-01") == []
    assert next_held(state_of(dropped), "2021-01-01") is None


def test_next_is_the_first_that_is_not_done() -> None:
    done = CommAction(id="a", title="Info", target_group_id="m", start_date="2021-02-01", state="done")
    coming = CommAction(id="b", title="Tiedote", target_group_id="m", start_date="2021-02-02")
    found = next_held(state_of(done, coming), "2021-02-01")
    assert found is not None
    assert found.action is coming


def test_an_action_for_two_groups_counts_once_in_the_whole() -> None:
    both = CommAction(id="a", title="Info", target_group_id="m", start_date="2021-02-01")
    also = CommAudience(id="x", comm_action_id="a", target_group_id="s")
    assert whole_progress(state_of(both, also), "2021-01-01").planned == 1


@given(st.dates(date(2020, 1, 1), date(2022, 12, 31)).map(date.isoformat))
def test_the_whole_is_what_the_coverage_counts(on: str) -> None:
    state = example()
    assert whole_progress(state, on).planned == Coverage(state).times


def answers(standing: CommStanding, state: PlanState) -> tuple[object, ...]:
    on = "2021-05-31"
    return (
        standing.by_group(state, on),
        standing.whole(state, on),
        standing.coming(state, on),
        standing.waiting(state, on),
        due_within(state, on, 30, standing.waiting(state, on)),
    )


def some_change(state: PlanState, chance: Random) -> Change:
    """An edit of what communications are made of."""
    table, name, values = chance.choice(EDITS)
    row = chance.choice(list(state.table(ENTITIES[table].row_type).values()))
    if table in ("comm_action", "comm_audience", "comm_occurrence") and chance.random() < 0.2:
        return Change(table, row.id, values_of(row), None)
    if table in ("comm_action", "comm_audience") and chance.random() < 0.2:
        return Change(table, f"new-{chance.random()}", None, values_of(row))
    groups = [*state.table(TargetGroup), None]
    value = chance.choice(groups if name.endswith("group_id") or name == "parent_id" else values)
    return Change(table, row.id, {name: getattr(row, name)}, {name: value})


EDITS: list[tuple[str, str, list[object]]] = [
    ("comm_action", "title", ["Uutiskirje", "Infotilaisuus"]),
    ("comm_action", "start_date", ["2021-02-01", "2021-06-15", None]),
    ("comm_action", "repeat", ["none", "monthly", "weekly"]),
    ("comm_action", "state", ["done", "dropped", "not_started", "paused"]),
    ("comm_action", "target_group_id", []),
    ("comm_audience", "target_group_id", []),
    ("comm_occurrence", "state", ["done", "dropped", "not_started"]),
    ("target_group", "parent_id", []),
    ("target_group", "title", ["Henkilöstö"]),
    ("plan", "end_date", ["2021-12-31", "2022-12-31", None]),
    ("risk", "title", ["Kiire"]),
]


def test_what_is_kept_through_edits_is_what_would_be_worked_out_anew() -> None:
    state, chance = example("kanta-hame.fi"), Random(7)
    state.apply(Change("risk", "r", None, values_of(Risk("r", title="Aika"))))
    standing = CommStanding()
    before = answers(standing, state)
    for _ in range(150):
        change = some_change(state, chance)
        state.apply(change)
        may_differ = standing.follow(state, [change])
        now = answers(standing, state)
        assert now == answers(CommStanding(), state), change
        assert may_differ or now == before, change
        before = now


def test_what_it_looks_up_is_its_own_affair() -> None:
    state, standing = example("kanta-hame.fi"), CommStanding()
    state.reads = set()
    standing.whole(state, "2021-05-31")
    assert state.reads == set()
    state.reads = None
    assert not standing.follow(state, [Change("risk", "none", {"title": ""}, {"title": "x"})])
