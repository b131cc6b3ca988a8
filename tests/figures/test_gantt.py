from itertools import pairwise

from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Dependency, Phase
from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_view import ScheduleView, actions_shown
from soteplan.figures.gantt import GanttOptions, drawn_rows, fitted_scale, gantt, gantt_figures, parts_of
from soteplan.figures.gantt_outline import outlined_rows, printed_rows
from soteplan.figures.gantt_rows import gantt_rows
from soteplan.figures.shapes import Box, Figure, Key
from tests.domain.plans import example, state_of
from tests.figures.tools import LABELS, METER, outside, texts, too_wide


def test_the_whole_schedule_is_one_figure() -> None:
    figure = gantt(example(), LABELS, METER)
    assert {target.key.table for target in figure.targets()} == {"package", "phase", "milestone", "reporting_point"}
    assert too_wide(figure) == []
    assert outside(figure) == []
    assert figure.width == GanttOptions().width


def test_the_legend_names_the_phases_and_signs_that_are_used() -> None:
    found = texts(gantt(example(), LABELS, METER))
    assert {"kind planning", "kind pilot", "kind roll_out", "kind evaluation"} <= set(found)
    assert "kind other" not in found
    assert {"milestone", "milestone_done", "progress", "at_risk", "late"} <= set(found)


def test_a_long_schedule_goes_on_in_further_figures_of_the_same_scale() -> None:
    figures = gantt_figures(example(), LABELS, METER, GanttOptions(rows_per_figure=10))
    assert len(figures) == 3
    assert len({figure.width for figure in figures}) == 1
    assert all("2021" in texts(figure) for figure in figures)


def test_the_scale_holds_the_plan_and_what_lies_outside_it() -> None:
    late = Action("a", title="A", start_date="2023-01-01", end_date="2023-06-30")
    state = state_of(Plan("p", title="P", start_date="2020-01-01", end_date="2022-12-31"), late)
    scale = fitted_scale(state, gantt_rows(state), 800)
    assert scale.x(scale.start_day) == 0
    assert round(scale.x(gantt_rows(state)[0].bars[0].end + 1)) == 800


def test_a_plan_without_dates_has_an_empty_chart() -> None:
    figure = gantt(state_of(Action("a", title="A")), LABELS, METER)
    assert figure.targets() == []
    assert gantt_figures(state_of(), LABELS, METER)[0].height > 0


def test_a_plan_without_rows_has_nothing_to_draw() -> None:
    assert gantt(state_of(), LABELS, METER).is_empty


def test_today_is_shown_where_it_is_asked_for() -> None:
    assert "today 2021-06-01" in texts(gantt(example(), LABELS, METER, GanttOptions(today="2021-06-01")))
    assert "status_date 2021-11-15" in texts(gantt(example(), LABELS, METER))


def test_every_row_is_named_once() -> None:
    state = example()
    keyed = [shape.key for shape in gantt(state, LABELS, METER).shapes if shape.key and shape.key.table == "action"]
    assert {key.row_id for key in keyed} == {row.key.row_id for row in gantt_rows(state) if row.kind == "action"}
    assert Key("action", "gone") not in keyed


def test_an_arrow_that_does_not_hold_is_told_in_the_legend() -> None:
    def words(start: str) -> list[str]:
        state = state_of(
            Action("a", title="A"),
            Action("b", title="B"),
            Phase("p", "a", start_date="2021-02-01", end_date="2021-02-26"),
            Phase("q", "b", start_date=start, end_date="2021-03-31"),
            Dependency("d", "p", None, "q", None, "FS"),
        )
        return texts(gantt(state, LABELS, METER))

    assert "broken" in words("2021-02-22")
    assert "broken" not in words("2021-03-01")


def test_no_page_ends_with_a_heading_and_each_begins_with_the_one_it_goes_on_under() -> None:
    rows = gantt_rows(example())
    for most in (2, 3, 7, 10, 31):
        parts = parts_of(rows, LABELS, most)
        again = [part[0] for part in parts if part[0].title.endswith("(continued)")]
        assert sum(map(len, parts)) == len(rows) + len(again)
        assert all(len(part) <= max(most, 2) for part in parts)
        below = dict(pairwise([row.key for row in rows]))
        assert not any(part[-1].kind != "action" and below[part[-1].key].table == "action" for part in parts[:-1])
        assert all(part[0].kind != "action" for part in parts)
        assert not any(row.bars or row.milestones for row in again)
    assert parts_of([], LABELS, 5) == []


def test_a_page_that_begins_with_phases_tells_their_action() -> None:
    state = example()
    rows = outlined_rows(state, LABELS, ScheduleView(level=2))
    for most in (5, 9, 20):
        for part in parts_of(rows, LABELS, most):
            seen: list[int] = []
            for row in part:
                seen = [*seen[: row.indent], row.indent]
                assert seen == list(range(row.indent + 1))  # nothing stands where what it stands under is not told
        assert [row for part in parts_of(rows, LABELS, most) for row in part if "(continued)" not in row.title] == rows


def test_actions_by_work_package_are_printed_in_the_form_of_the_whole_plan() -> None:
    state = example()
    assert printed_rows(state, LABELS, ScheduleView()) == gantt_rows(state)
    outlined = outlined_rows(state, LABELS, ScheduleView())
    assert {row.kind for row in outlined} == {"package", "action", "milestone"}
    assert len(outlined) > len(gantt_rows(state))


def test_what_a_filter_keeps_is_printed_with_what_it_stands_under() -> None:
    state = example()
    view = ScheduleView(filter=ScheduleFilter({"phase_kind": frozenset({"pilot"})}))
    rows = printed_rows(state, LABELS, view)
    pilots = {phase.action_id for phase in state.where(Phase, "kind", "pilot")}
    assert {row.key.row_id for row in rows if row.kind == "action"} == pilots
    assert {bar.kind for row in rows for bar in row.bars} == {"pilot", "summary"}
    assert not any(row.milestones for row in rows)
    assert actions_shown(state, view) == (len(pilots), len(state.table(Action)))


def test_what_was_dropped_is_not_printed_where_the_view_leaves_it_out() -> None:
    then = example()
    state = then.copy()
    gone = next(row for row in then.rows(Action) if row.package_id)
    del state.table(Action)[gone.id]

    def dropped(view: ScheduleView) -> list[str]:
        rows = drawn_rows(state, LABELS, GanttOptions(then=then, view=view))
        return [row.key.row_id for row in rows if row.standing == "dropped" and row.kind == "action"]

    assert dropped(ScheduleView()) == [gone.id]
    assert dropped(ScheduleView(by="state")) == [gone.id]
    assert dropped(ScheduleView(level=0)) == []
    assert dropped(ScheduleView(filter=ScheduleFilter(words="no such words"))) == []


def test_the_critical_path_is_stressed_and_told_in_the_legend_where_it_is_asked_for() -> None:
    state = state_of(
        Action("a", title="A"),
        Phase("early", "a", start_date="2021-01-04", end_date="2021-01-29"),
        Phase("last", "a", start_date="2021-02-01", end_date="2021-12-31"),
    )

    def strong(figure: Figure) -> set[str]:
        return {box.key.row_id for box in figure.shapes if isinstance(box, Box) and box.key and box.stroke_width == 2}

    plain, stressed = gantt(state, LABELS, METER), gantt(state, LABELS, METER, GanttOptions(critical=True))
    assert strong(plain) == set()
    assert strong(stressed) == {"last"}
    assert "critical" in texts(stressed)
    assert "critical" not in texts(plain)
