"""What a reader can ask of a handout besides its name."""

from __future__ import annotations

from dataclasses import dataclass

from soteplan.domain.dates import is_date
from soteplan.domain.errors import Refusal
from soteplan.domain.s_curve import Point
from soteplan.domain.schedule_view import ScheduleView
from soteplan.domain.state import PlanState

PAPERS = ("a4", "a3")
COLUMNS = ("owner", "start", "end", "days", "progress", "state")  # of the schedule chart, besides code and title
COLOURS = {  # by what the bars of the schedule chart are coloured, as figures.gantt_styles calls it
    "kind": "phase_kind",
    "package": "package",
    "owner": "owner",
    "goal": "benefit_goal",
    "state": "state",
}
MOST_PAGES = 24


@dataclass(frozen=True, slots=True)
class Options:
    """How a handout is printed; empty values leave it to the handout.

    `paper` is one of PAPERS: that of the schedule, and the largest that figures of the goals take. The rest is about
    the schedule: `pages` over how many pages the chart goes, `start` and `end` the days it shows. `then` is an earlier
    state of the plan to compare the dates with, called `then_name`. `columns` of COLUMNS stand beside the names of the
    chart's rows, its bars are coloured by one of COLOURS, and `dates` draws meetings and reporting points. `past` are
    the points of its curve that the plan's history tells. `period` are the first and the last ISO month of a payment
    claim, and `grant` the code or title of the grant it is for. `group` is the code or title of the target group whose
    message card is printed alone. `view` is how the schedule is looked at: how the rows of the chart are put together,
    which are shown, and how deep they are open; without one the chart has the form of the whole plan. `critical`
    stresses its critical path.
    """

    paper: str = ""
    pages: int = 0
    start: str = ""
    end: str = ""
    then: PlanState | None = None
    then_name: str = ""
    columns: tuple[str, ...] = ()
    past: tuple[Point, ...] = ()
    period: tuple[str, str] = ("", "")
    grant: str = ""
    colour: str = "kind"
    dates: bool = True
    group: str = ""
    view: ScheduleView | None = None
    critical: bool = False

    def __post_init__(self) -> None:
        """Refuses days that are none (not_a_date), a range that ends before it begins (range_backwards), and columns
        and colours that are none (no_such_column, no_such_colour).
        """
        for column in self.columns:
            if column not in COLUMNS:
                raise Refusal("no_such_column", name=column, names=", ".join(COLUMNS))
        if self.colour not in COLOURS:
            raise Refusal("no_such_colour", name=self.colour, names=", ".join(COLOURS))
        for day in (self.start, self.end):
            if day and not is_date(day):
                raise Refusal("not_a_date", value=day)
        for start, end in ((self.start, self.end), self.period):
            if start and end and end < start:
                raise Refusal("range_backwards", start=start, end=end)


PLAIN = Options()
