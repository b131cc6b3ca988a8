from __future__ import annotations

from soteplan.domain.open_work import due_work, open_work
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from tests.domain.plans import state_of

STATE = state_of(
    Package(id="p", title="Package", owner_id="third"),
    Action(id="a", package_id="p", title="Phased", owner_id="second"),
    Phase(id="own", action_id="a", start_date="2021-03-01", end_date="2021-03-31", owner_id="first"),
    Phase(id="of action", action_id="a", start_date="2021-04-01", end_date="2021-04-30"),
    Phase(id="done", action_id="a", start_date="2021-01-01", end_date="2021-01-31", state="done"),
    Phase(id="undated", action_id="a"),
    Action(id="bare", package_id="p", title="Bare", start_date="2021-05-01", end_date="2021-05-31"),
    Action(id="gone", package_id="p", title="Given up", state="dropped"),
    Phase(id="of gone", action_id="gone", start_date="2021-03-01", end_date="2021-03-31"),
    Milestone(id="of plan", title="Approved", date="2021-04-15"),
)


def test_unfinished_work_is_listed_by_its_end_with_who_answers_for_it() -> None:
    assert [(work.row.id, work.owner_id) for work in open_work(STATE)] == [
        ("own", "first"),
        ("of plan", ""),
        ("of action", "second"),
        ("bare", "third"),
    ]


def test_what_is_due_has_what_is_late_before_it() -> None:
    assert [work.row.id for work in due_work(STATE, "2021-04-01", 30)] == ["own", "of plan", "of action"]
    assert [work.row.id for work in due_work(STATE, "2021-04-01", 0)] == ["own"]
