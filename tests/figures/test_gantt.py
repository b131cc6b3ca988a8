from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Dependency, Phase
from soteplan.figures.gantt import GanttOptions, fitted_scale, gantt, gantt_figures
from soteplan.figures.gantt_rows import gantt_rows
from soteplan.figures.shapes import Key
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
