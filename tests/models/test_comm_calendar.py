from __future__ import annotations

from typing import Any

from soteplan.document import Document
from soteplan.domain.communications import CommAction, CommOccurrence
from soteplan.models.comm_calendar import CalendarDays
from soteplan.operations.comm_actions import add_action, add_actions
from soteplan.operations.comm_calendar import hold_on, move, set_state


def letter(document: Document) -> CommAction:
    made: list[CommAction] = []
    values: dict[str, Any] = {"start_date": "2021-01-15", "end_date": "2021-04-30", "repeat": "monthly"}
    document.perform("add:comm_action", lambda tx: made.append(add_action(tx, "Uutiskirje", **values)))
    return made[0]


def starts(days: CalendarDays) -> list[str]:
    return [each.start for each in days.all()]


def test_days_follow_every_edit_that_touches_them(document: Document) -> None:
    days, action = CalendarDays(document), letter(document)
    assert starts(days) == ["2021-01-15", "2021-02-15", "2021-03-15", "2021-04-15"]
    document.perform("edit:comm_action", lambda tx: hold_on(tx, action, "2021-02-15", "2021-03-20"))
    assert starts(days) == ["2021-01-15", "2021-03-15", "2021-03-20", "2021-04-15"]
    kept = document.state.rows(CommOccurrence)[0]
    document.perform("edit:comm_occurrence", lambda tx: tx.update(kept, date="2021-02-20"))
    assert starts(days)[1] == "2021-02-20"
    document.perform("edit:comm_action", lambda tx: move(tx, action, 1))
    assert starts(days)[0] == "2021-01-16"
    document.undo()
    document.undo()
    document.undo()
    assert starts(days) == ["2021-01-15", "2021-02-15", "2021-03-15", "2021-04-15"]


def test_a_series_without_an_end_follows_the_end_of_the_plan(document: Document) -> None:
    days, action = CalendarDays(document), letter(document)
    document.perform("edit:comm_action", lambda tx: tx.update(action, end_date=None))
    document.perform("edit:plan", lambda tx: tx.update(tx.state.plan, end_date="2021-02-20"))
    assert starts(days) == ["2021-01-15", "2021-02-15"]


def test_a_day_is_found_by_its_action_and_due_day_and_the_nearest_by_a_day(document: Document) -> None:
    days, action = CalendarDays(document), letter(document)
    document.perform("edit:comm_action", lambda tx: set_state(tx, action, "2021-02-15", "done"))
    found = days.find(action.id, "2021-02-15")
    assert found is not None
    assert found.state == "done"
    assert days.find(action.id, "2021-02-16") is None
    nearest = [days.near(action.id, day) for day in ("2020-01-01", "2021-02-16", "2022-01-01")]
    assert [each.due for each in nearest if each] == ["2021-01-15", "2021-03-15", "2021-04-15"]
    assert days.near("gone", "2021-01-01") is None


def test_only_what_is_kept_is_there(document: Document) -> None:
    days = CalendarDays(document)
    letter(document)
    found = [{"title": "Tiedote", "start_date": "2021-02-01"}, {"title": "Ilman päivää"}]
    document.perform("paste:comm_action", lambda tx: add_actions(tx, found))
    assert [each.start for each in days.all(lambda action: action.title == "Tiedote")] == ["2021-02-01"]
