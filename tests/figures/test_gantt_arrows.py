from soteplan.domain.schedule import Action, Dependency, Milestone, Phase
from soteplan.domain.state import PlanState
from soteplan.figures.gantt_arrows import Arrows
from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.gantt_rows import gantt_rows
from soteplan.figures.shapes import Line
from soteplan.figures.time_scale import TimeScale
from tests.domain.plans import state_of

VIEW = ChartView(TimeScale(737_791, 2), 0, 800)  # from 1 January 2021


def plan(kind: str = "FS", count: int = 2) -> PlanState:
    rows: list[object] = []
    for n in range(count):
        rows += [
            Action(f"a{n}", title="A", position=f"{n:06}"),
            Phase(f"p{n}", f"a{n}", start_date="2021-02-01", end_date="2021-02-28"),
        ]
    links = [Dependency(f"d{n}", f"p{n}", None, f"p{n + 1}", None, kind) for n in range(count - 1)]
    return state_of(*rows, *links, Milestone("m", title="M", date="2021-03-01"))


def lines(state: PlanState, first: int = 0, last: int = 100) -> list[Line]:
    return Arrows(state, gantt_rows(state)).draw(first, last, VIEW)


def test_an_arrow_leaves_the_end_and_enters_the_start() -> None:
    (line,) = lines(plan())
    assert line.points[0].x == 59 * 2
    assert line.points[-1].x == 31 * 2
    assert line.arrow


def test_the_kind_says_which_ends_are_joined() -> None:
    (line,) = lines(plan("FF"))
    assert line.points[0].x == line.points[-1].x == 59 * 2
    (line,) = lines(plan("SS"))
    assert line.points[0].x == line.points[-1].x == 31 * 2


def test_arrows_run_level_and_upright_only() -> None:
    for kind in ("FS", "SS", "FF", "SF"):
        for line in lines(plan(kind)):
            assert all(a.x == b.x or a.y == b.y for a, b in zip(line.points, line.points[1:], strict=False))


def test_only_arrows_of_the_rows_seen_are_found() -> None:
    state = plan(count=500)
    assert len(lines(state, 0, 1000)) == 499
    assert len(lines(state, 300, 310)) == 12


def test_an_end_that_is_gone_makes_no_arrow() -> None:
    state = state_of(Dependency("d", "gone", None, None, "m"), Milestone("m", title="M", date="2021-03-01"))
    assert lines(state) == []


def test_an_arrow_whose_successor_comes_too_early_is_dashed_and_in_another_colour() -> None:
    broken, kept = lines(plan())[0], lines(plan("FF"))[0]
    assert (broken.dashed, broken.colour) == (True, "act")
    assert (kept.dashed, kept.colour) == (False, "ink2")
