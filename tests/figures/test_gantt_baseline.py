from __future__ import annotations

from soteplan.domain.baseline import compare
from soteplan.domain.followers import later
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.figures.gantt import GanttOptions, drawn_rows, gantt
from soteplan.figures.gantt_baseline import with_baseline
from soteplan.figures.gantt_rows import gantt_rows
from soteplan.figures.shapes import Box
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, texts, too_wide

PLAN = Plan(id="plan", title="P", start_date="2021-01-01", end_date="2021-12-31")
FIRST, SECOND = Package(id="p", title="First", position="1"), Package(id="q", title="Second", position="2")


def action(name: str, start: str, end: str, package: str = "p") -> Action:
    return Action(id=name, package_id=package, title=name, start_date=start, end_date=end)


def plan(*rows: object) -> PlanState:
    return state_of(PLAN, FIRST, SECOND, *rows)


THEN = plan(
    action("kept", "2021-03-01", "2021-03-05"),
    action("slipped", "2021-03-01", "2021-03-05"),
    action("gone", "2021-04-01", "2021-04-30"),
    Milestone(id="gone with it", action_id="gone", title="M", date="2021-04-30"),
    Milestone(id="gone alone", package_id="p", title="Alone", date="2021-05-03"),
)
NOW = plan(
    action("kept", "2021-03-01", "2021-03-05"),
    action("slipped", "2021-03-08", "2021-03-12"),
    action("added", "2021-06-01", "2021-06-30", "q"),
)


def test_rows_show_what_they_were_and_those_that_are_gone_stand_in_their_package() -> None:
    rows = with_baseline(gantt_rows(NOW), compare(NOW, THEN), THEN)
    assert [(row.key.row_id, row.slip, row.standing) for row in rows] == [
        ("p", -33, ""),
        ("kept", 0, ""),
        ("slipped", 5, ""),
        ("gone", 0, "dropped"),
        ("gone alone", 0, "dropped"),
        ("q", 0, "new"),
        ("added", 0, "new"),
    ]
    ghosts = {row.key.row_id: row.ghost for row in rows if row.ghost}
    assert set(ghosts) == {"p", "slipped", "gone", "gone alone"}
    assert [row.bars for row in rows if row.standing == "dropped"] == [(), ()]


def test_the_figure_says_the_slip_in_words_and_names_the_baseline() -> None:
    figure = gantt(NOW, LABELS, METER, GanttOptions(then=THEN, then_name="May"))
    found = texts(figure)
    assert [text for text in found if text.startswith("slip ")] == ["slip \u221233", "slip +5"]
    assert {"row_new", "row_dropped", "baseline May", "gone"} <= set(found)
    assert not [text for text in texts(gantt(NOW, LABELS, METER)) if text.startswith("slip ")]
    assert too_wide(figure) == []
    assert outside(figure) == []


def test_the_same_plan_has_no_ghosts() -> None:
    state = example()
    figure = gantt(state, LABELS, METER, GanttOptions(then=state))
    assert not [text for text in texts(figure) if text.startswith(("slip ", "row_"))]


def test_only_the_days_that_are_asked_for_are_drawn() -> None:
    options = GanttOptions(start="2021-06-01", end="2021-06-30")
    assert [row.key.row_id for row in drawn_rows(NOW, LABELS, options)] == ["p", "q", "added"]
    figure = gantt(NOW, LABELS, METER, options)
    bars = [shape for shape in figure.shapes if isinstance(shape, Box) and shape.key == ("action", "added")]
    assert round(bars[0].x) == options.label_width
    assert round(bars[0].bounds.right) == options.width


def test_a_dropped_action_that_still_has_its_row_gets_no_second_one() -> None:
    given_up = Action(id="kept", package_id="p", title="kept", start_date="2021-03-01", state="dropped")
    rows = with_baseline(gantt_rows(plan(given_up)), compare(plan(given_up), THEN), THEN)
    assert [row.key.row_id for row in rows].count("kept") == 1


def test_phases_that_all_move_leave_one_ghost_for_their_action() -> None:
    phases = [
        Phase(id="f", action_id="a", start_date="2021-03-01", end_date="2021-03-05"),
        Phase(id="g", action_id="a", start_date="2021-03-08", end_date="2021-03-12"),
    ]
    own = Action(id="a", package_id="p", title="a")
    then, now = plan(own, *phases), plan(own, *(later(phase, 3) for phase in phases))
    row = next(row for row in with_baseline(gantt_rows(now), compare(now, then), then) if row.kind == "action")
    assert (row.slip, row.ghost is not None) == (3, True)
