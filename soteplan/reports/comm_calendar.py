"""The calendar of communications on paper: a figure for each year, or a table of months where that says too much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from soteplan.domain.comm_calendar import PlanDay, by_year, plan_days, standing, years
from soteplan.domain.comm_dates import Occurrence, audience, calendar
from soteplan.domain.comm_table import groups
from soteplan.domain.communications import Channel, CommAction, TargetGroup, TimingMilestone
from soteplan.domain.schedule import Milestone
from soteplan.figures.comm_year import YearOptions, comm_year
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import STATE_SIGNS
from soteplan.reports.book import Book
from soteplan.reports.comm_table import name_of
from soteplan.reports.figures import Part, best, cut_short, placed
from soteplan.reports.grid import Cell, Column, Row
from soteplan.reports.text import short

_PAGES = ("landscape", "portrait")
_WIDTHS = (1184.0, 1010.0, 790.0)  # px; the first two for landscape pages, the last for portrait ones
_TOLD = ("done", "late", "dropped", "paused")  # states that a day of the table has a sign for


def every_year(book: Book) -> list[Part]:
    """Every year in which something stands in the calendar: as figures if each shows all of its year on a page."""
    found = calendar(book.state)
    if not found:
        missing = book.text("Reports", "Nothing stands in the calendar of communications yet.")
        return [("landscape", [*book.section(_title(book, None)), book.paragraph(missing, "quiet")])]
    held, days = years(book.state, found), by_year(found)
    drawn = list(_drawn(book, held))
    if len(drawn) < len(held):
        return [("landscape", _months(book, year, days.get(year, ()))) for year in held]
    return [
        (page, placed(figure, book.section(_title(book, year)), page))
        for year, (page, figure) in zip(held, drawn, strict=True)
    ]


def _drawn(book: Book, held: Sequence[int]) -> Iterator[tuple[str, Figure]]:
    """The figures of the years with their pages, up to the first year that no page shows whole."""
    days = by_year(calendar(book.drawn))
    for year in held:
        found = best(_drawings(book, year, days.get(year, ())), _PAGES)
        if found is None or cut_short(found[1]):
            return
        yield found


def _title(book: Book, year: int | None) -> str:
    if year is None:
        return book.text("Reports", "Calendar of communications")
    return book.text("Reports", "Communications in {year}", year=year)


def _drawings(book: Book, year: int, days: Sequence[Occurrence]) -> Iterator[Figure]:
    for width in _WIDTHS:
        yield comm_year(book.drawn, book.labels, book.meter, YearOptions(width, year), days)


# a year as a table of months


def _months(book: Book, year: int, days: Sequence[Occurrence]) -> list[Flowable]:
    """A row for each action under its target group, with its days in the months."""
    months = [f"{year:04d}-{number:02d}" for number in range(1, 13)]
    names = [book.language.month_name(number, short=True) for number in range(1, 13)]
    columns = [Column(book.language.entity("comm_action"), 7), *(Column(name, 1, "centre") for name in names)]
    rows = [*_plan_rows(book, months), *_action_rows(book, months, days)]
    states = dict.fromkeys(stands for each in days if (stands := standing(each, book.on)) in _TOLD)
    signs = [_sign(stands)[0] + "\u00a0" + _word(book, stands) for stands in states]
    note = "   ".join([book.text("Reports", "The numbers are days of the month."), *signs])
    return book.table(_title(book, year), columns, rows, note=note, page="landscape")


def _plan_rows(book: Book, months: Sequence[str]) -> Iterator[Row]:
    """The meetings of the year, and the milestones of the whole plan and those that communications are tied to."""
    tied = _milestones(book)
    days = (day for day in plan_days(book.state) if day.table != "milestone" or day.row_id in tied)
    found = [day for day in days if months[0] <= day.day[:7] <= months[-1]]
    if found:
        yield Row([book.text("Reports", "Milestones and meetings")], "group")
    for day in found:
        sign = "◆" if day.table == "milestone" else "○"
        yield Row([Cell(day.title, sign=sign), *(_plan_cell(day, month) for month in months)])


def _milestones(book: Book) -> set[str | None]:
    state = book.state
    whole = {row.id for row in state.rows(Milestone) if not row.package_id and not row.action_id}
    actions = {row.milestone_id for row in state.rows(CommAction)}
    return {*whole, *actions, *(row.milestone_id for row in state.rows(TimingMilestone))}


def _plan_cell(day: PlanDay, month: str) -> str:
    return str(int(day.day[8:])) if day.day[:7] == month else ""


def _action_rows(book: Book, months: Sequence[str], days: Sequence[Occurrence]) -> Iterator[Row]:
    by_action: dict[str, list[Occurrence]] = {}
    for each in days:
        by_action.setdefault(each.action.id, []).append(each)
    for group, actions in _by_group(book, {each.action.id: each.action for each in days}.values()):
        yield Row([name_of(group) if group else book.text("Reports", "All target groups")], "group")
        for action in actions:
            cells = (_cell(book, by_action[action.id], month) for month in months)
            yield Row([Cell(action.title, about(book, action)), *cells])


def _by_group(book: Book, actions: Iterable[CommAction]) -> Iterator[tuple[TargetGroup | None, list[CommAction]]]:
    """The actions under the first group they name, in the order of the groups; first those for all."""
    found: dict[str, list[CommAction]] = {}
    for action in actions:
        named = audience(book.state, action)
        found.setdefault(named[0].id if named else "", []).append(action)
    if "" in found:
        yield None, found[""]
    for _, group in groups(book.state):
        if group.id in found:
            yield group, found[group.id]


def about(book: Book, action: CommAction) -> str:
    """By which channel, who sees to it, and to whom else."""
    channel = book.state.get(Channel, action.channel_id)
    also = [group.code or group.title for group in audience(book.state, action)[1:]]
    more = book.text("Reports", "also {groups}", groups=", ".join(also)) if also else ""
    facts = (short(channel.title) if channel else "", book.party(action.owner_id), more)
    return " · ".join(fact for fact in facts if fact)


def _cell(book: Book, days: Sequence[Occurrence], month: str) -> str | Cell:
    """The days of a month; a period has its first and last one, and a line in the months between."""
    told = [text for each in days for text in [_day(book, each, month)] if text]
    return "\n".join(told)


def _day(book: Book, each: Occurrence, month: str) -> str:
    if not each.start[:7] <= month <= each.end[:7]:
        return ""
    stands = standing(each, book.on)
    sign = f"\u202f{_sign(stands)[0]}" if stands in _TOLD else ""
    if each.start == each.end:
        return f"{int(each.start[8:])}{sign}"
    first = str(int(each.start[8:])) if each.start[:7] == month else ""
    last = str(int(each.end[8:])) + sign if each.end[:7] == month else ""
    return f"{first}–{last}"


def _sign(stands: str) -> tuple[str, str]:
    return STATE_SIGNS[stands]


def _word(book: Book, stands: str) -> str:
    if stands == "late":
        return book.text("Reports", "late")
    return book.language.choice("comm_action", "state", stands).lower()
