"""The schedule handout: the chart, the work packages, actions and milestones, and what is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from reportlab.platypus.flowables import Flowable

from soteplan.domain.money import divide
from soteplan.domain.progress import ActionProgress, action_progress, action_span, all_progress
from soteplan.domain.schedule import Action, Milestone, Package
from soteplan.domain.schedule_view import shown_ids
from soteplan.figures.progress_curve import progress_curve
from soteplan.reports.book import NONE, Book
from soteplan.reports.chart_pages import chart
from soteplan.reports.figures import Part, flowing, placed
from soteplan.reports.furniture import Sheet
from soteplan.reports.goal_figures import packages
from soteplan.reports.grid import Cell, Column, Row
from soteplan.reports.schedule_lists import broken, by_owner, by_quarter, due


def sheets(book: Book) -> list[Sheet]:
    """The handout: what the plan prints, what does not hold, and what is open."""
    follow_up = [*broken(book), *due(book), *by_owner(book), *by_quarter(book)]
    return flowing([*_chart_and_lists(book), ("portrait", follow_up), packages(book)])


def part(book: Book) -> list[Sheet]:
    """The chart (F9), the actions and milestones as tables, how far the plan is, and the packages (F8)."""
    return flowing([*_chart_and_lists(book), packages(book)])


def _chart_and_lists(book: Book) -> list[Part]:
    head = book.title(
        book.text("Reports", "Schedule"),
        book.text("Reports", "When each action is planned, piloted, rolled out and evaluated, and how far it is."),
    )
    return [chart(book, head), ("landscape", _actions(book)), ("portrait", [*_milestones(book), *curve(book)])]


def curve(book: Book) -> list[Flowable]:
    """Planned and actual progress with their numbers; nothing without dates."""
    figure = progress_curve(book.drawn, book.labels, book.meter, book.options.past)
    if not figure.height:
        return []
    heading = book.section(
        book.text("Reports", "Progress"),
        book.text("Reports", "How much was to be done by a day, each phase weighing as much as it is long, and how"
                  " much was."),
    )  # fmt: skip
    return placed(figure, heading, "portrait")


def _actions(book: Book) -> list[Flowable]:
    columns = [
        Column(book.text("Reports", "Code"), fitted=True),
        Column(book.language.entity("action")),
        Column(book.language.field("action", "owner_id"), fitted=True),
        Column(book.language.field("action", "start_date"), align="right", fitted=True),
        Column(book.language.field("action", "end_date"), align="right", fitted=True),
        Column(book.text("Reports", "Done, %"), align="right", fitted=True),
        Column(book.text("Reports", "Standing"), fitted=True),
    ]
    return book.table(book.text("Reports", "Actions"), columns, list(_action_rows(book)), page="landscape")


def _shown(book: Book) -> Callable[[Any], bool]:
    """Whether a row is in the chart, however that is put together."""
    view = book.options.view
    ids = shown_ids(book.state, view) if view is not None and view.is_limited else None
    return lambda row: ids is None or row.id in ids


def _action_rows(book: Book) -> Iterator[Row]:
    standings, shown = all_progress(book.state, book.on), _shown(book)
    for package in filter(shown, book.state.rows(Package)):
        yield Row([Cell(f"{package.code} {package.title}".strip(), package.description)], "group")
        for action in filter(shown, book.state.where(Action, "package_id", package.id)):
            yield _action_row(book, action, standings[action.id])
    loose = [action for action in filter(shown, book.state.rows(Action)) if action.id not in standings]
    if loose:
        yield Row([book.text("Reports", "No work package")], "group")
    yield from (_action_row(book, action, action_progress(book.state, action, book.on)) for action in loose)


def _action_row(book: Book, action: Action, standing: ActionProgress) -> Row:
    span = action_span(book.state, action)
    dates = (book.date(span.start), book.date(span.end)) if span else (NONE, NONE)
    done = book.language.number(divide(standing.actual, 100))
    description = Cell(action.title, action.description)
    return Row([action.code, description, book.party(action.owner_id), *dates, done, book.light(standing.light.light)])


def _milestones(book: Book) -> list[Flowable]:
    milestones = sorted(filter(_shown(book), book.state.rows(Milestone)), key=lambda each: each.date or "9999")
    rows = [
        Row(
            [
                book.date(each.date) or NONE,
                each.title,
                book.where(each.package_id, each.action_id) or book.text("Reports", "Whole plan"),
                book.party(each.owner_id),
                book.standing("milestone", each.state),
            ]
        )
        for each in milestones
    ]
    columns = [
        Column(book.language.field("milestone", "date"), align="right", fitted=True),
        Column(book.language.entity("milestone")),
        Column(book.text("Reports", "Concerns"), fitted=True),
        Column(book.language.field("milestone", "owner_id"), fitted=True),
        Column(book.language.field("milestone", "state"), fitted=True),
    ]
    return book.table(book.language.entities("milestone"), columns, rows)
